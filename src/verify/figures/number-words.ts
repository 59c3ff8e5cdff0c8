import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';
import { oneSpelled, wordEnd, wordFinder, wordStart } from './words.js';

/** Amounts that a text writes in letters: doubled, dozens, vierundzwanzig, 열두 척, 翻番, XII. */
export function numberWords(text: string, pack: LanguagePack): readonly Stretch[] {
  const { counting, compounds } = finders(pack);
  const roman = mayHoldRoman.test(text) ? romanNumeral : undefined;
  return [counting, compounds, roman].flatMap((expression) =>
    expression === undefined
      ? []
      : [...text.matchAll(expression)].map(({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
        })),
  );
}

/** Stretches of a text whose words and digits say no amount: a third party, 二手, a web address, the 2 of km² and CO₂. */
export function noFigures(text: string, pack: LanguagePack): readonly Stretch[] {
  const addresses = mayHoldAddress.test(text) ? address : undefined;
  return [finders(pack).none, addresses, telephone, script].flatMap((expression) =>
    expression === undefined
      ? []
      : [...text.matchAll(expression)].map(({ 0: phrase, index }) => ({
          start: index,
          end: index + phrase.length,
        })),
  );
}

/** The names of places, of a numeral in hanzi and more: 四日市. */
export const placesNamed = (text: string, pack: LanguagePack): readonly Stretch[] => {
  const { places } = finders(pack);
  return places === undefined
    ? []
    : [...text.matchAll(places)].map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
      }));
};

const mayHoldAddress = /[:/@]|www\./iu;

/** Web and mail addresses, and DOIs, as they are printed. Each begins where a run of its characters does: no run is read twice. */
const address =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.|doi:\s?)[\w\-.~:/?#@!$&'()*+,;=%]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}@._-])(?:[a-z][\w-]*\.)+[a-z]{2,}\/[\w\-.~/?#&=%]*/giu;

/** A number to call at home, 0799-5550188, 400-555-0188, 04 72 11 30 05: no quantity begins with a nought before its digits, or is cut so. */
const telephone =
  /(?<![\p{Script=Latin}\p{N}+.,-])(?:0\d{2,4}[- ]\d{3,4}[- ]?\d{4}|\(0\d{1,4}\) ?\d{3,4}[- ]?\d{4}|\d{3}-\d{3}-\d{4}|0\d(?: \d{2}){4})(?![\p{N}-])/gu;

/** A raised or lowered numeral behind a letter, and the 2 of m2 and the like, is part of a unit or a formula. */
const script =
  /(?<=\p{Script=Latin})[²³⁴⁵⁶⁷⁸⁹⁰¹₀-₉]+(?:\.[₀-₉]+)?|(?<![\p{L}\p{N}])[kcdm]?m[23](?![\p{L}\p{N}])/gu;

const finders = memoOf((pack: LanguagePack) => ({
  counting: wordFinder(pack.proofreading.countingWords, pack),
  compounds: compoundsOf(pack),
  none: wordFinder([...pack.proofreading.noFigures, ...pack.proofreading.placeNames], pack),
  places: wordFinder(pack.proofreading.placeNames, pack),
}));

const mayHoldRoman = /[IVXLCDM]{2}/u;

/**
 * II to XXXIX, and longer ones of four letters or more: shorter words of C, D, L and M are mostly abbreviations (CD, DC).
 * A suffix of small letters may follow that makes an ordinal of it (XXIe siècle).
 */
const romanNumeral =
  /(?<![\p{L}\p{N}])(?:(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})|(?=[IVXLCDM]{4})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?=\p{Ll}{0,3}(?![\p{Script=Latin}\p{N}]))/gu;

/**
 * Roots one after another that hold a strong one, and weak ones before a word that they count: 두 척, 이십 명. A root that
 * is no number by itself (이 of 이 항구, “this port”) counts beside another or before a measure, 삼 톤, and one counts
 * nothing alone, like an article.
 */
function compoundsOf(pack: LanguagePack): RegExp | undefined {
  const { numberRoots, weakNumberRoots, numberEndings, numberJoints, countedWith, measuredWith } =
    pack.proofreading;
  const { numbers } = pack.reading;
  if (numberRoots.length === 0) return undefined;
  const strong = `(?:${oneSpelled(numberRoots)})`;
  const any = `(?:${oneSpelled([...numberRoots, ...weakNumberRoots])})`;
  const joint = numberJoints.length === 0 ? '' : `(?:${oneSpelled(numberJoints)})?`;
  const compound = `(?:${any}${joint})*${strong}(?:${joint}${any})*`;
  const alone = [...numberRoots, ...weakNumberRoots].filter(
    (word) => (numbers.get(word) ?? '1') !== '1',
  );
  const parts = weakNumberRoots.filter((word) => !numbers.has(word));
  const before = (roots: string, words: readonly string[]): string =>
    words.length === 0 ? '' : `|${roots}(?=\\s?(?:${oneSpelled(words)}))`;
  const counted =
    before(`(?:${oneSpelled(alone)}|${any}{2,})`, countedWith) +
    before(`(?:${oneSpelled(parts)})`, measuredWith);
  const ending = numberEndings.length === 0 ? '' : `(?:${oneSpelled(numberEndings)})?`;
  return new RegExp(`${wordStart(pack)}(?:${compound}${ending}${wordEnd(pack)}${counted})`, 'giu');
}

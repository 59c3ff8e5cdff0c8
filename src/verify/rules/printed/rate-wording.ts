import Big from 'big.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Composition, Unit } from '../../../quantity/quantity.js';
import { readQuantities } from '../../../quantity/read/read.js';
import { vocabularyOf } from '../../../quantity/read/vocabulary/vocabulary.js';
import type { Report } from '../../../report/report.js';
import { packOf } from '../../context.js';
import type { ReportRule } from '../../rule.js';

/** A unit that is made of others is called by them and by its round number: 人/平方公里, “staff per 1,000 people”. */
export const rateWording: ReportRule = {
  codes: ['figure/unit-misnamed'],
  check: ({ report, packs }) =>
    [...report.units.values()].flatMap((unit) =>
      report.languages.flatMap((language) => check(unit, packOf(language, packs), report)),
    ),
};

function check(
  { id, words, composition }: Unit,
  pack: LanguagePack,
  { place, unitPlaces }: Pick<Report, 'place' | 'unitPlaces'>,
): readonly Diagnostic[] {
  if (composition === undefined) return [];
  const [wrong] = [...new Set(Object.values(words[pack.tag] ?? {}))].flatMap((word) => {
    const problem = misnaming(word, composition, pack);
    return problem === undefined ? [] : [{ word, problem }];
  });
  if (wrong === undefined) return [];
  return [
    error(
      'figure/unit-misnamed',
      unitPlaces.get(id) ?? place,
      `the unit “${id}” is called “${wrong.word}” in ${pack.tag}, which ${wrong.problem}`,
      'let its words and its `of` and `per` say the same',
    ),
  ];
}

function misnaming(
  word: string,
  { counts, parts }: Composition,
  pack: LanguagePack,
): string | undefined {
  const { units, amounts } = saidIn(withoutParts(word, parts, pack), pack);
  const stranger = units.find(({ id }) => !parts.some((part) => isNamed(part, id)));
  if (stranger !== undefined) return `says “${stranger.text}”, and it is not made of that`;
  const missing = counts.find((count) => !amounts.some((amount) => amount.eq(count)));
  if (missing !== undefined) return `does not say ${missing.toFixed()}`;
  const other = amounts.find((amount) => !counts.some((count) => count.eq(amount)));
  return other === undefined ? undefined : `says ${other.toFixed()}, and it is not made with that`;
}

/** The word of a part may hold another unit’s: 公里 in 车公里 is not said of the rate. */
const withoutParts = (word: string, parts: readonly Unit[], { tag }: LanguagePack): string =>
  parts
    .flatMap(({ words }) => Object.values(words[tag] ?? {}))
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, own) => blanked(rest, own), word);

function blanked(text: string, own: string): string {
  const at = own === '' ? -1 : text.indexOf(own);
  return at < 0 || !isOpening(text, at) || !isClosed(text, at + own.length)
    ? text
    : text.slice(0, at) + ' '.repeat(own.length) + text.slice(at + own.length);
}

const isNamed = ({ id, currency }: Unit, name: string): boolean => id === name || currency === name;

/** The measures and currencies that a unit's word names, and its numbers. */
function saidIn(word: string, pack: LanguagePack) {
  const { tails, magnitudes } = vocabularyOf(pack);
  const numbers = readQuantities(word, pack).flatMap(({ value, number }) =>
    value.kind === 'number' && number !== undefined ? [{ ...number, amount: value.amount }] : [],
  );
  const units: { readonly text: string; readonly id: string }[] = [];
  const amounts = numbers.map(({ amount }) => amount);
  let at = 0;
  while (at < word.length) {
    const here = at;
    const unit = isOpening(word, here) ? tails.at(word, here) : undefined;
    const magnitude = isOpening(word, here) ? magnitudes.at(word, here) : undefined;
    const inNumber = numbers.find(({ start, end }) => start <= here && here < end);
    if (inNumber !== undefined) at = inNumber.end;
    else if (unit !== undefined && isClosed(word, unit.end)) {
      const { id, kind, isMeasure } = unit.meaning.unit;
      const isWhole = unit.end - here === word.length;
      if (id !== undefined && (isMeasure === true || kind === 'currency') && !isWhole)
        units.push({ text: unit.text, id });
      at = unit.end;
    } else if (magnitude !== undefined && isClosed(word, magnitude.end)) {
      amounts.push(Big(`1e${magnitude.meaning}`));
      at = magnitude.end;
    } else at += 1;
  }
  return { units, amounts };
}

const spaced = /[\p{Script=Latin}\p{Script=Hangul}]/u;

/** Whether no word is cut there: hanzi and kana are written without spaces. */
const isCut = (word: string, at: number): boolean =>
  spaced.test(word.charAt(at - 1)) && spaced.test(word.charAt(at));
const isOpening = (word: string, at: number): boolean => at === 0 || !isCut(word, at);
const isClosed = (word: string, at: number): boolean => at >= word.length || !isCut(word, at);

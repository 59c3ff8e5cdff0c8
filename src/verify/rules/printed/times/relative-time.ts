import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { memoOf, memoOfText } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { packOf, type ProofOfText } from '../../../context.js';
import { placeOf, typedOnly, type FlatText } from '../../../sources/flat-text.js';
import type { ReportRule } from '../../../rule.js';
import { within, type Stretch } from '../../../sources/source-text.js';
import { wordFinder } from '../../../figures/words.js';

/** Print stays: no word means another time to its reader than to its writer. */
export const relativeTime: ReportRule = {
  codes: ['time/relative-word'],
  check: ({ inTexts }) => inTexts(relativeIn),
};

const relativeIn: ProofOfText = (
  { role, prose, owner, isName },
  { languages, flat, packs, terms },
) =>
  languages.flatMap((language) => {
    const own = prose[language];
    // “1,000 rescues last year”: what a source is called stands beside its date.
    if (own === undefined || isName === true) return [];
    const text = flat(own, language);
    return relativeWords(
      text,
      packOf(language, packs),
      terms.exempt(text.text, language, owner),
      role,
    );
  });

const finderOf = memoOf((pack: LanguagePack) => {
  const expression = wordFinder(pack.proofreading.relativeTime, pack);
  return memoOfText((text): readonly Stretch[] =>
    expression === undefined
      ? []
      : [...text.matchAll(expression)].map(({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
        })),
  );
});

/** The words of a text, outside names and set phrases, that mean another time on another day. */
export function relativeWords(
  flat: FlatText,
  pack: LanguagePack,
  exempt: readonly Stretch[],
  where: string,
): readonly Diagnostic[] {
  const typed = typedOnly(flat);
  return finderOf(pack)(typed).flatMap((stretch) => {
    const word = typed.slice(stretch.start, stretch.end);
    const place = placeOf(flat, stretch);
    if (place === undefined || exempt.some((phrase) => within(stretch, phrase))) return [];
    if (isNoun(typed, stretch, pack)) return [];
    // “As of 31 December” is said in some languages with “present” behind the date: 12月31日現在.
    const saysAsOf = Object.values(pack.dates.asOf).some((pattern) => pattern.includes(word));
    if (saysAsOf && isBehindDate(flat, stretch)) return [];
    return [
      error(
        'time/relative-word',
        place,
        `“${word}” in ${where} means another time when it is read`,
        'give the date or period itself',
      ),
    ];
  });
}

/** “Guten Morgen”: where nouns have a capital, a word that has one inside a sentence is no adverb. */
const isNoun = (text: string, { start, end }: Stretch, pack: LanguagePack): boolean =>
  pack.lineBreaking.hyphenation.capitalisedNouns &&
  /^\p{Lu}/u.test(text.slice(start, end)) &&
  !pack.proofreading.relativeTime.includes(text.slice(start, end)) &&
  /[\p{L},;]\s$/u.test(text.slice(0, start));

const isBehindDate = ({ text, pieces }: FlatText, { start }: Stretch): boolean =>
  pieces.some(
    ({ origin, end }) => origin === 'date' && end <= start && text.slice(end, start).trim() === '',
  );

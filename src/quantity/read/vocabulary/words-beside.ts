import type { LanguagePack } from '../../../language/pack.js';
import { listed, phrases, type Phrases } from './phrases.js';
import { anyOf } from './spellings.js';

/** Words beside a number that tell what it is of: a change, a level, a year, a name, an age. */
export interface WordsBeside {
  /** Words by which “from 40 to 60” is a change, and no range. */
  readonly changeWords: RegExp;
  readonly rates: Phrases<Readonly<Record<string, string>>>;
  /** Opens a range; its meaning is what stands between the ends. */
  readonly between: Phrases<readonly string[]>;
  readonly rangeSigns: Phrases<true>;
  /** Before the level that a change came to, and before the one that it began with. */
  readonly levelsTo: Phrases<true>;
  readonly levelsFrom: Phrases<true>;
  /** Right before an amount that has to follow: came to. */
  readonly amountDue: Phrases<true>;
  /** Before four digits they make a year of them, whatever stands behind: in (2025 volunteers …). */
  readonly beforeYears: Phrases<true>;
  readonly namesBefore: Phrases<true>;
  readonly namesAfter: Phrases<true>;
  /** Before such a word they make a verb of it: will train 40 nurses. */
  readonly verbsBefore: Phrases<true>;
  /** Between a qualifier and digits they are no one: “casi un 12 %”. */
  readonly articles: Phrases<true>;
  /** Between a bound and its digits they are of the noun behind: “como máximo a 80 personas”. */
  readonly prepositions: Phrases<true>;
  /** Words that say of a bare number that it is an age. */
  readonly ages: RegExp | undefined;
}

export function wordsBeside({
  reading,
  ranges,
  numerals,
  frame,
  script,
}: LanguagePack): WordsBeside {
  const words = { ignoreCase: true };
  return {
    changeWords: anyOf(
      [...frame.rises, ...frame.falls, ...reading.changeWords],
      script === 'Latn' ? 'latin' : 'han',
    ),
    rates: phrases(Object.entries(frame.rates), words),
    between: phrases(
      frame.between.map(
        ([opener]) =>
          [
            opener,
            frame.between.flatMap(([each, word]) => (each === opener ? [word] : [])),
          ] as const,
      ),
      words,
    ),
    rangeSigns: phrases(
      [ranges.sign, ranges.signBesideMinus, ...reading.rangeSigns].map((sign) => [
        sign,
        true as const,
      ]),
    ),
    levelsTo: listed(frame.to),
    levelsFrom: listed(frame.from),
    amountDue: listed([...frame['amount-due'], ...frame.amounting]),
    beforeYears: listed(frame['before-years']),
    namesBefore: listed(frame['names-before']),
    namesAfter: listed(frame['names-after']),
    verbsBefore: listed([...frame.modals.verbs, ...Object.keys(frame.statuses)]),
    articles: listed(reading.grammar === 'latin' ? reading.articles : []),
    prepositions: listed(reading.boundPrepositions),
    ages: numerals.ages.length === 0 ? undefined : anyOf(numerals.ages, reading.grammar),
  };
}

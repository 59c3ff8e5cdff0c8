import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { foldWidth } from '../../quantity/read/text/fold.js';
import type { FlatText } from '../sources/flat-text.js';
import type { Stretch } from '../sources/source-text.js';
import type { Printed } from './unit-behind.js';
import { anySpelled, oneSpelled, wordFinder } from './words.js';

/** What makes a count of a year that is printed in digits alone: “has 2022 seats”, 2022个座位, “Total: 2022”. */
export function countOfYear(
  { text, pieces }: FlatText,
  { piece, quantity }: Printed,
  pack: LanguagePack,
): Stretch | undefined {
  if (quantity !== undefined) return undefined;
  if (!/^\d{4}$/u.test(foldWidth(text.slice(piece.start, piece.end)))) return undefined;
  const other = pieces.findLast(({ fact, start }) => fact !== undefined && start < piece.start);
  return (
    countedBehind(text, piece, other, pack) ??
    totalBefore(text, piece, pack) ??
    objectOf(text, piece, pack)
  );
}

function countedBehind(
  text: string,
  { start, end }: Stretch,
  other: Stretch | undefined,
  pack: LanguagePack,
): Stretch | undefined {
  const { having, joint, noun, counters } = expressionsOf(pack);
  const behind = text.slice(end, end + longest);
  const isCounted =
    having?.test(text.slice(Math.max(0, start - longest), start)) === true ||
    // “40 people and 2022 seats”.
    (other !== undefined && joint?.test(text.slice(other.end, start)) === true);
  const word = counters?.exec(behind)?.[0] ?? (isCounted ? noun.exec(behind)?.[1] : undefined);
  if (word === undefined) return undefined;
  const from = text.indexOf(word, end);
  return { start: from, end: from + word.length };
}

/** A heading, a colon and the year, and nothing behind it that it could be the date of. */
function totalBefore(text: string, { start, end }: Stretch, pack: LanguagePack) {
  const lead = text.slice(Math.max(0, start - longest), start);
  const colon = /[:：]\s?$/u.exec(lead);
  if (colon === null || !/^\s?(?:$|[.,;!?。，；！？、\n])/u.test(text.slice(end, end + 2))) {
    return undefined;
  }
  const head =
    lead
      .slice(0, colon.index)
      .split(/[.;!?。；！？\n]/u)
      .at(-1) ?? '';
  const { totals } = expressionsOf(pack);
  const [total] = (totals === undefined ? undefined : head.match(totals)) ?? [];
  if (total === undefined) return undefined;
  const from = start - lead.length + lead.lastIndexOf(total, colon.index);
  return { start: from, end: from + total.length };
}

/** “The library lent 2021, and …”, „kam auf 2021“: the object of a verb, in whose language a date has a preposition. */
function objectOf(text: string, { start, end }: Stretch, pack: LanguagePack) {
  const { taking, closing } = expressionsOf(pack);
  const from = Math.max(0, start - longest);
  const verb = taking?.exec(text.slice(from, start))?.groups?.['verb'];
  if (verb === undefined || !closing.test(text.slice(end, end + longest))) return undefined;
  return { start: start - 1 - verb.length, end: start - 1 };
}

/** No word is looked for farther than this from the year, in UTF-16 units. */
const longest = 40;

const expressionsOf = memoOf((pack: LanguagePack) => {
  const {
    having,
    taking,
    counters,
    totals,
    otherWords: others,
  } = pack.proofreading.typedAgainst.years;
  const { capitalisedNouns } = pack.lineBreaking.hyphenation;
  return {
    // “In 2021 and 2022” goes on with a year.
    having:
      having.length === 0
        ? undefined
        : new RegExp(`(?<!\\d{4} )(?<!\\p{L})(?:${oneSpelled(having)})\\s$`, 'iu'),
    // Behind a subject: “opened 2021” may be a caption.
    taking:
      pack.reading.grammar !== 'latin'
        ? undefined
        : new RegExp(
            `(?:^|[.,;:!?]\\s)(?:${anyOf(pack.frame.determiners)})\\s(?:\\p{L}[\\p{L}’'-]*\\s){1,3}(?<verb>${anySpelled([...taking, ...pack.frame.amounting])})\\s$`,
            'iu',
          ),
    closing: new RegExp(
      `^(?:\\s?(?:$|[.,;:!?)])|\\s(?:${anyOf([...pack.frame.conjunctions, ...pack.proofreading.otherDates])})(?!\\p{L}))`,
      'iu',
    ),
    joint: wholeWord(pack.frame.conjunctions),
    noun: nounBehind(capitalisedNouns, others, pack),
    counters:
      counters.length === 0
        ? undefined
        : new RegExp(`^(?!${oneOf(others)})(?:${oneOf(counters)})`, 'u'),
    totals: wordFinder(totals, pack),
  };
});

const wholeWord = (words: readonly string[]): RegExp | undefined =>
  words.length === 0 ? undefined : new RegExp(`^\\s(?:${oneOf(words)})\\s$`, 'iu');

/**
 * The noun of what is counted: in the plural, or with the capital that its language writes nouns with, at the end of its clause
 * („hatte 2022 Einnahmen von …“ tells of a year).
 */
const nounBehind = (
  capitalised: boolean,
  others: readonly string[],
  { frame }: LanguagePack,
): RegExp =>
  capitalised
    ? /^\s(\p{Lu}\p{Ll}{2,})(?=\s?(?:$|[.,;:!?]))/u
    : new RegExp(
        `^\\s(?!(?:${anyOf(others)})(?!\\p{L}))(\\p{Ll}{2,}(?:${oneOf(frame.numbered.counts)}))(?!\\p{L})`,
        'u',
      );

import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQualifier } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Found } from '../figure/found.js';

/**
 * “Passed the 10 million mark”, „die Marke von 10 Millionen überschritten“, « le seuil des 10 millions a été franchi »: beside a
 * noun that makes a mark of an amount, the words that say on which side of it something came to be; “passed 10 million” says so
 * of an amount that ends its clause or has a magnitude.
 */
export function markPassed(
  text: string,
  { start, end, value, qualifier, magnitude }: Found,
  { pack }: Vocabulary,
): ReadQualifier | undefined {
  const marks = marksOf(pack);
  if (marks === undefined || qualifier !== undefined || value.kind !== 'number') return undefined;
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const opened = marks.before.exec(before);
  const closed = opened === null ? marks.behind.exec(behind) : null;
  if (opened === null && closed === null) {
    // “Passed 45,000.”, “crossed 45K members”; of “passed 45 rules” the rules were passed.
    const isLevel = magnitude !== '' || marks.closing.test(behind);
    return isLevel && marks.passing.test(before) ? 'more-than' : undefined;
  }
  const lead = opened === null ? before : before.slice(0, opened.index);
  const rest = closed === null ? behind : behind.slice(closed[0].length);
  // “Has not passed the mark” is told as denied.
  const beside = `${lead.split(clauseEnd).at(-1) ?? ''} | ${rest.split(clauseEnd, 1).join('')}`;
  if (marks.denied?.test(beside) === true) return undefined;
  const says = ({ leading, following }: Sides): boolean =>
    leading.test(lead) || following.test(rest);
  if (says(marks.below)) return 'less-than';
  return says(marks.above) ? 'more-than' : undefined;
}

const clauseEnd = /[,;:.!?()]/u;

/** In UTF-16 units on either side of the amount. */
const reach = 64;

interface Sides {
  /** Ends where the noun, or the amount before it, begins. */
  readonly leading: RegExp;
  /** Begins behind both. */
  readonly following: RegExp;
}

const marksOf = memoOf(({ numerals, reading, frame }: LanguagePack) => {
  const { nouns, links, above, below } = numerals['level-marks'];
  if (reading.grammar !== 'latin' || nouns.length === 0) return undefined;
  const noun = `(?:${oneOf(nouns)})(?!\\p{L})`;
  return {
    before: new RegExp(`(?<!\\p{L})${noun}(?:\\s\\p{L}{4,16})?\\s(?:${anyOf(links)})\\s?$`, 'iu'),
    behind: new RegExp(`^[\\s-](?:\\p{L}{1,16}[\\s-]){0,2}?${noun}`, 'iu'),
    denied:
      frame.negations.length === 0
        ? undefined
        : new RegExp(`(?<!\\p{L})(?:${oneOf(frame.negations)})(?!\\p{L})`, 'iu'),
    passing: new RegExp(
      `(?<!\\p{L})(?:${anyOf(above.verbs)})\\s(?:(?:${anyOf(frame.determiners)})\\s)?\\p{Sc}?$`,
      'iu',
    ),
    closing: new RegExp(
      `^\\s?(?:$|[.,;:!?)\\n]|(?:${anyOf(frame['before-years'])})\\s(?:\\p{L}+\\s)?(?:1[89]|20)\\d{2}(?:$|[.,;:!?)\\s]))`,
      'iu',
    ),
    above: sidesOf(above),
    below: sidesOf(below),
  };
});

/** Verbs stand a few words from the mark, and what touches it with an article alone. */
function sidesOf({
  verbs,
  beside,
}: {
  readonly verbs: readonly string[];
  readonly beside: readonly string[];
}): Sides {
  const verb = `(?<!\\p{L})(?:${anyOf(verbs)})`;
  const touching = `(?<!\\p{L})(?:${anyOf(beside)})`;
  return {
    leading: new RegExp(`(?:${verb}(?:\\s\\p{L}+){0,3}|${touching}(?:\\s\\p{L}{1,3})?)\\s$`, 'iu'),
    following: new RegExp(`^(?:\\s\\p{L}+){0,4}?\\s${verb}(?!\\p{L})`, 'iu'),
  };
}

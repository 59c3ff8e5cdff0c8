import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { isWhole } from '../clauses/whole-of-clause.js';
import { yearDigits } from '../figures/words.js';
import type { SourceText, Stretch } from '../sources/source-text.js';
import { ageGroups } from './ages.js';
import { wordsOfLabel } from './words-of-label.js';

/**
 * The word of a label that its sentence says of a part alone, where the figure is the whole: “closed” of “12 of the 40 schools
 * closed” and of “of the 40 schools, 12 closed” is said of 12, and never of 40, nor is “in Derby” of “1,200 of them in Derby”. What stands behind the noun of the whole
 * without a verb of its own tells more of the whole (“the 40 schools inspected in May, 12”).
 */
export function saidOfPart(
  label: string,
  read: ReadQuantity,
  sentence: Stretch,
  { normal, pack }: SourceText,
): string | undefined {
  if (pack === undefined) return undefined;
  const words = wordsOf(pack);
  if (words === undefined) return undefined;
  const { start, end, number } = read;
  const figure = {
    start: normal.normal(number?.start ?? start),
    end: normal.normal(number?.end ?? end),
  };
  const from = normal.normal(sentence.start);
  const lead = normal.text.slice(from, figure.start);
  const rest = normal.text.slice(figure.end, normal.normal(sentence.end)).split(ending, 1)[0] ?? '';
  const part = words.part.exec(lead);
  if (part !== null)
    return (
      sharedWord(label, ...saidOf(lead.slice(0, part.index), rest, words)) ??
      (isYearOfDays(read) ? wordBesideDays(label, pack) : undefined)
    );
  const among = words.among.exec(rest);
  if (among !== null && !counts(rest.slice(0, among.index), words, pack)) {
    const [said = ''] = rest.slice(among.index + among[0].length).split(/[,;](?!\d)/u, 1);
    const own = lead + rest.slice(0, among.index);
    return sharedWord(label, said.match(/[\p{L}\p{M}]{4,}/gu) ?? [], own);
  }
  const { text } = normal;
  const whole = { start: from, end: normal.normal(sentence.end) };
  if (!isWhole(text, figure, whole, pack)) return undefined;
  const counted = numeral.exec(rest.replaceAll(year, blank));
  if (counted === null) return undefined;
  const own = rest.slice(0, counted.index);
  const verb = words.verb.exec(own)?.index ?? own.length;
  return sharedWord(label, contentOf(rest.slice(verb), words), own.slice(0, verb));
}

/** Whether a text has a number that is no year, no age and no rate: “aged 65 and over”, “84 per million”. */
function counts(text: string, { rates }: Words, pack: LanguagePack): boolean {
  const ages = ageGroups(text, pack);
  const rest = ages.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return numeral.test(rest.replaceAll(year, blank).replaceAll(rates, blank));
}

/** “161 of the 365 days”: the days of a whole year, of which nothing is told. */
const isYearOfDays = ({ value, unit }: ReadQuantity): boolean =>
  unit.id === 'day' && value.kind === 'number' && (value.amount.eq(365) || value.amount.eq(366));

/** What a label says of days beside that they are those of a year. */
function wordBesideDays(label: string, pack: LanguagePack): string | undefined {
  const own = ['day', 'year'].flatMap((id) => Object.values(pack.units.get(id)?.words ?? {}));
  return wordsOfLabel(label, pack).words.find((word) => !own.some((each) => areForms(each, word)));
}

/** Whether a label says of a part, “14 of the 52 mills burned”, what its sentence says of it and not of its whole. */
export function isSaidOfPart(
  label: string,
  { start, end, number }: ReadQuantity,
  sentence: Stretch,
  { normal, pack }: SourceText,
): boolean {
  const words = pack === undefined ? undefined : wordsOf(pack);
  if (words === undefined) return false;
  const from = normal.normal(number?.end ?? end);
  const behind = normal.text.slice(from, normal.normal(sentence.end)).split(ending, 1)[0] ?? '';
  const whole = words.whole.exec(behind);
  if (whole === null) return false;
  const lead = normal.text.slice(
    normal.normal(sentence.start),
    normal.normal(number?.start ?? start),
  );
  return sharedWord(label, ...saidOf(lead, behind.slice(whole[0].length), words)) !== undefined;
}

/** The words of the predicate of a part, which stand before it or behind its whole, and those of the whole. */
function saidOf(lead: string, rest: string, words: Words): readonly [readonly string[], string] {
  const opening = lead.split(/[,;:]\s/u).at(-1) ?? '';
  // “Only 12 of”: one word alone tells how few they are, and so does what a share in brackets repeats.
  const before = contentOf(/^\s*\p{L}+\s$|\($/u.test(opening) ? '' : opening, words);
  // “The crew won 16 of its 29 races”: the whole is of the subject, too.
  return before.length > 0
    ? [before.length > 1 ? before.slice(1) : before, rest]
    : [contentOf(predicateOf(rest, words), words), ''];
}

const ending = /[.!?;](?:\s|$)/u;
const numeral = /\d[\d.,’\s]*/u;
const year = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');
const blank = (found: string): string => ' '.repeat(found.length);

interface Words {
  /** A number and “of the”, at the end of what stands before a whole. */
  readonly part: RegExp;
  /** “Of the” and a number, behind a part. */
  readonly whole: RegExp;
  /** “, 1,200 of them”, „, davon 1.200“: a part behind its whole. */
  readonly among: RegExp;
  /** A number and what it is for: “84.4 per”. */
  readonly rates: RegExp;
  /** What opens a predicate. */
  readonly verb: RegExp;
  /** Before a noun that tells where, when and of what. */
  readonly openers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words of three letters that say nothing of what is counted. */
  readonly closed: ReadonlySet<string>;
  readonly hasCapitals: boolean;
}

const wordsOf = memoOf(
  ({ frame, numerals, reading, lineBreaking }: LanguagePack): Words | undefined => {
    if (reading.grammar !== 'latin') return undefined;
    const heads = frame['count-heads'].map((head) => head.split(' ').at(-1) ?? head);
    const of = oneOf([...frame['levels-of'], ...frame['shares-of'], ...frame.partitives, ...heads]);
    const verbs = [...frame['counted-before'], ...frame['amount-due']].filter(
      (word) => !word.includes(' ') && !frame['levels-of'].includes(word),
    );
    const numbers = oneOf(
      [...reading.numbers].flatMap(([word, value]) => (Number(value) >= 2 ? [word] : [])),
    );
    const these = oneOf([
      ...frame['of-these'],
      ...frame['among-these'],
      ...frame.wholes['to-part'],
    ]);
    // “214 sailings in 2024, of which 9”: neither a year nor the comma behind a number is one.
    const number = String.raw`(?<![\d.,])(?!${yearDigits}(?!\d|[.,]\d))\d(?:[\d.,\u2019\u00A0\u202F]*\d)?`;
    const whose = String.raw`(?:\p{L}[\p{L}\u2019']*\s){0,2}`;
    const links = String.raw`(?:${of})\s${whose}`;
    // “Three-quarters of the 1,200 hotels”, “(47%) of the 620 bridges”.
    const share = String.raw`\d[\d.,]*\s?(?:${oneOf(reading.percent)})\)?`;
    const fraction = oneOf([...reading.fractions.keys(), ...Object.keys(numerals.denominators)]);
    const parts = String.raw`(?:${number}|${share}|(?<!\p{L})(?:${numbers}|${fraction}))`;
    return {
      part: new RegExp(
        String.raw`(?:${parts}\s${links}|${number}\s\p{L}+\s(?:${oneOf(frame.partitives)})\s${whose})$`,
        'iu',
      ),
      among: new RegExp(
        String.raw`[,;(\u2013]\s?(?:(?:\p{L}+\s)?(?:${these})\s(?:\p{L}+\s){0,4}(?:\d[\d.,\u2019\u00A0\u202F]*|(?:${numbers}|${fraction})(?!\p{L}))|(?:(?:${oneOf(frame.conjunctions) || '(?!)'})\s)?(?:\p{L}+\s){0,3}(?:\d[\d.,\u2019\u00A0\u202F]*|(?:${numbers}|${fraction}))\s(?:${these})(?!\p{L}))`,
        'iu',
      ),
      whole: new RegExp(String.raw`^\s${links}\d[\d.,\u2019\u00A0\u202F]*(?<!\s)`, 'iu'),
      rates: new RegExp(
        String.raw`\d[\d.,]*\s(?:${oneOf(frame['rate-bases']) || '(?!)'})\s(?:\d[\d.,\u2019\u00A0\u202F]*)?`,
        'giu',
      ),
      verb: new RegExp(String.raw`(?<!\p{L})(?:${oneOf(verbs)})(?!\p{L})`, 'iu'),
      openers: new Set([...frame['counted-ends'], ...frame['before-years']]),
      articles: new Set(frame.determiners),
      closed: new Set(
        [
          ...frame['counted-before'],
          ...frame['amount-due'],
          ...frame.conjunctions,
          ...frame['it-was'],
          ...frame.partitives,
          ...frame.determiners,
          ...frame['noun-ends'],
          ...reading.numbers.keys(),
        ].flatMap((word) => word.toLowerCase().split(' ')),
      ),
      hasCapitals: lineBreaking.hyphenation.capitalisedNouns,
    };
  },
);

/** What is said of a part behind the noun of its whole: from the verb, or all behind the noun where none is known. */
function predicateOf(rest: string, { verb, hasCapitals, openers }: Words): string {
  const known = verb.exec(rest);
  if (known !== null) return rest.slice(known.index);
  const noun = (hasCapitals ? firstCapital : firstWord).exec(rest);
  const behind = rest.slice(noun?.[0].length ?? 0);
  const [next = ''] = /^\s\p{L}+/u.exec(behind) ?? [];
  return openers.has(next.trim().toLowerCase()) ? '' : behind;
}

const firstCapital = /^[^\p{Lu},]*\p{Lu}[\p{L}-]*/u;
const firstWord = /^\s\p{L}[\p{L}-]*/u;

/** The words of four letters that tell neither where nor when: those right behind a preposition do. */
function contentOf(
  text: string,
  { openers, articles, closed, hasCapitals }: Words,
): readonly string[] {
  const content: string[] = [];
  let isOpened = false;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\d’'-]+/gu)) {
    const key = word.toLowerCase();
    if (openers.has(key)) isOpened = true;
    else if (articles.has(key)) continue;
    else if (isOpened) isOpened = hasCapitals && /^\p{Lu}/u.test(word);
    else if (/^\p{L}{4,}/u.test(word) || isShortVerb(key, closed)) content.push(word);
  }
  return content;
}

/** “(The club) won”. */
const isShortVerb = (word: string, closed: ReadonlySet<string>): boolean =>
  /^\p{L}{3}$/u.test(word) && !closed.has(word);

const sharedWord = (label: string, said: readonly string[], own: string): string | undefined => {
  const named = label.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const ofWhole = own.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return said.find(
    (word) =>
      named.some((each) => areForms(each, word)) && !ofWhole.some((each) => areForms(each, word)),
  );
};

/** Forms of one word: alike but for their ends. */
function areForms(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first === second) return true;
  const length = Math.max(5, Math.min(first.length, second.length) - 3);
  const isLong = first.length >= length && first.slice(0, length) === second.slice(0, length);
  return isLong || (first.slice(0, 4) === second.slice(0, 4) && [first, second].every(isShortForm));
}

/** Rain, rainy, rained: four letters and an ending. */
const isShortForm = (word: string): boolean => /^\p{L}{4}\p{L}{0,2}$/u.test(word);

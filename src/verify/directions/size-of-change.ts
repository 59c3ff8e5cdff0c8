import { bareYear } from './departure.js';
import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/** In UTF-16 units. */
export const longestClause = 160;

export const isSizeAlone = (text: string, { start, end }: Stretch, pack: LanguagePack): boolean => {
  const expression = (isShareAlone(text, { start, end }, pack) ? byShareOf : byOf)(pack);
  if (expression === undefined) return false;
  const opening = text.slice(start, end).replace(/(?<=\s).*/su, '');
  return expression.test(text.slice(Math.max(0, start - 16), start)) || expression.test(opening);
};

/** “By 2030” is a date and “by 30% of voters” an agent, but “by 30%” is a size. */
const isShareAlone = (
  text: string,
  { start, end }: Stretch,
  { reading, frame }: LanguagePack,
): boolean =>
  reading.percent.some((word) => text.slice(start, end).endsWith(word)) &&
  !frame['levels-of'].some((word) => text.startsWith(` ${word} `, end));

/** “Um”, “by” before a figure or at its beginning (“um rund 5 %”): a word that tells the size of a change and nothing else. */
const byOf = memoOf((pack: LanguagePack) => sizeBehind(pack, pack.frame['before-years']));
const byShareOf = memoOf((pack: LanguagePack) => sizeBehind(pack, []));

const sizeBehind = ({ frame, reading }: LanguagePack, others: readonly string[]) => {
  const words = frame.by.filter(
    (word) =>
      ![...frame.from, ...others, ...frame.determiners].includes(word) &&
      !reading.numbers.has(word),
  );
  return reading.grammar !== 'latin' || frame['verbs-last'] || words.length === 0
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${oneOf(words)})\\s(?:\\p{L}+\\s)?$`, 'iu');
};

/** “Fell by 17% since 2002 and by 10% in a year”: one verb has two sizes. */
export function joinedBy<Word extends Stretch>(
  text: string,
  figure: Stretch,
  words: readonly Word[],
  pack: LanguagePack,
): (Word & { readonly relation: 'by' }) | undefined {
  const expression = joinedByOf(pack);
  const verb = words
    .filter(({ end }) => end <= figure.start)
    .toSorted((one, other) => one.end - other.end)
    .at(-1);
  if (expression === undefined || verb === undefined) return undefined;
  return expression.test(text.slice(verb.end, figure.start))
    ? { ...verb, relation: 'by' }
    : undefined;
}

/** “Fell by 12,300 (0.3%)”: what stands alone in brackets behind the size of a change is that size once more. */
export function sizeToldAgain(text: string, { start, end }: Stretch): Stretch | undefined {
  if (!/^\s?[)）]/u.test(text.slice(end, end + 2))) return undefined;
  const lead = text.slice(Math.max(0, start - longestSize), start);
  const found = /(?<![\d.,])(\d(?:[\d.,]*\d)?[^\d()（）。，,;.]{0,20})[(（]\s?$/u.exec(lead);
  // “6% fewer than in 2018 (4,585)”: behind a year stands what it came to then.
  if (found?.[1] === undefined || yearAlone.test(found[1])) return undefined;
  const from = start - lead.length + found.index;
  return { start: from, end: from + found[1].trimEnd().length };
}

const yearAlone = new RegExp(`^${yearDigits}\\s*$`, 'u');

/** “1,234,500 percentage points (”, in UTF-16 units. */
const longestSize = 40;

const joinedByOf = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last'] || frame.by.length === 0) return undefined;
  const [by, and] = [oneOf(frame.by), oneOf(frame.conjunctions)];
  return new RegExp(
    `^\\s(?:${by})\\s[^;.!?]{0,16}\\d[^;!?]{0,64}?,?\\s(?:${and})\\s(?:${by})\\s(?:\\p{L}+\\s)?$`,
    'iu',
  );
});

/** “Una caída del 2,1 por ciento, hasta las 45”: a level that is no percentage was left by none in per cent. */
export function isSizeInPercent(
  text: string,
  { start, end }: Stretch,
  { reading }: LanguagePack,
): boolean {
  const own = text.slice(start, end);
  if (reading.grammar !== 'latin' || !reading.percent.some((word) => own.endsWith(word)))
    return false;
  const behind = text.slice(end, end + longestSize).replaceAll(bareYear, '');
  const level = /^[^.;!?\d]{0,24}\d[\d.,]*(?!\d)/u.exec(behind)?.[0];
  if (level === undefined) return false;
  const unit = behind.slice(level.length).trimStart();
  return !reading.percent.some((word) => unit.startsWith(word));
}

/** “A fall of 1.2 points to 21%”: a level in per cent was left by no other level in points. */
export const isSizeInPoints = (
  text: string,
  { start, end }: Stretch,
  { frame }: LanguagePack,
): boolean =>
  /^[^.;!?\d]{0,24}\d[\d.,]*\s?%/u.test(text.slice(end, end + 40)) &&
  frame.points.words.some((word) => text.slice(start, end).endsWith(` ${word}`));

/**
 * „Während sie um 2 % auf 40 Mill. zurückgingen“, „um 2 % gegenüber dem Vorjahr gesunken“: a verb at the end of its clause,
 * behind the level that was reached or what the change is counted from.
 */
export function closesBoth(
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean {
  if (!pack.numerals.compounds || word.start < figure.end) return false;
  const between = withoutDecimals(text.slice(figure.end, word.start));
  const isOfLevel = pack.frame.to.some((each) => between.startsWith(` ${each} `));
  return isOfLevel ? /^[^,;]*\s$/u.test(between) : (countedFromOf(pack)?.test(between) ?? false);
}

/** „ gegenüber dem Vorjahr “, „ im Vergleich zu Mai 2019 und um 5 Prozent gegenüber 2020 “. */
const countedFromOf = memoOf(({ frame, proofreading: { bases } }: LanguagePack) => {
  if (bases.before.length === 0 || frame.by.length === 0) return undefined;
  const [words, and, by] = [oneOf(bases.before), oneOf(frame.conjunctions), oneOf(frame.by)];
  const counted = `\\s(?:${words})\\s(?:(?!(?:${and})\\s)[^\\s\\d,;.:()]+\\s){0,4}(?:${yearDigits}\\s)?`;
  return new RegExp(
    `^${counted}(?:(?:${and})\\s(?:${by})\\s\\d+\\s?[^\\s\\d,;:]{1,12}${counted})?$`,
    'iu',
  );
});

const withoutDecimals = (text: string): string => text.replaceAll(/(?<=\d)[.,](?=\d)/gu, '');

import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { hanNumeralCharacters } from '../../quantity/han-numeral.js';
import { yearDigits } from '../figures/words.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import type { Stretch } from '../sources/source-text.js';
import { isOfAdjective } from './joined-clauses.js';

/** A negation or condition of a clause, which may say nothing of its figure. */
interface Word extends Stretch {
  readonly text: string;
}

/** The months of a language in small letters, as CLDR has them. */
const monthsOf = memoOf(({ locale }: LanguagePack): ReadonlySet<string> => {
  const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return new Set(
    Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2000, month, 1)).toLowerCase()),
  );
});

/** “May” beside the number of a day or year, or behind a word in small letters, is the month; “may” is one behind “on 1”. */
export function isMonth(
  text: string,
  { start, end, text: word }: Word,
  pack: LanguagePack,
): boolean {
  if (!monthsOf(pack).has(word.toLowerCase())) return false;
  const day = /(?:^|(?<!\p{L})(\p{L}+) )(\d{1,2}) $/u.exec(
    text.slice(Math.max(0, start - 16), start),
  );
  if (pack.frame['before-days'].includes(day?.[1]?.toLowerCase() ?? '')) return true;
  const isAmongSmall =
    /\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^\s\p{Lu}/u.test(text.slice(end, end + 2));
  return (
    /^\p{Lu}/u.test(word) &&
    (isAmongSmall ||
      /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^\s?\d/u.test(text.slice(end, end + 2)))
  );
}

/** “May be smaller than the 16,000 tonnes of last year”: what something is compared with stands, as does “the supposedly poor city”. */
export const isPresupposed = (
  text: string,
  word: Word,
  figure: Stretch,
  pack: LanguagePack,
): boolean =>
  word.end < figure.start &&
  (isOfAdjective(text, word, figure, pack) ||
    pack.frame.presupposed.some((lead) =>
      text.slice(word.end, figure.start).trimEnd().toLowerCase().endsWith(` ${lead}`),
    ));

const numeral = new RegExp(`[\\p{N}${hanNumeralCharacters}]`, 'u');

/** Whether a text holds a digit or a numeral in hanzi. */
export const hasNumeral = (text: string): boolean => numeral.test(text);

/** “Not 5 but 6”: what stands behind a figure that is denied says that the next one is so. */
export function isAffirmed(
  text: string,
  negation: Stretch,
  figure: Stretch,
  { frame, reading }: LanguagePack,
): boolean {
  const between = text.slice(negation.end, figure.start);
  return frame.affirmations.some((word) => {
    const at =
      reading.grammar === 'han'
        ? between.lastIndexOf(word)
        : ` ${between}`.lastIndexOf(` ${word} `);
    // “Never full but drew 40”.
    return (
      at > 0 &&
      (numeral.test(between.slice(0, at)) ||
        (reading.grammar === 'latin' && between.slice(0, at).trim() !== ''))
    );
  });
}

/** “Without diesel and carried 5”: behind the noun that such a word denies, another clause has been joined. */
export function isOfOtherNoun(
  text: string,
  { start, end, text: word }: Word,
  figure: Stretch,
  { frame }: LanguagePack,
): boolean {
  if (!frame['negations-of-nouns'].includes(word.toLowerCase())) return false;
  if (isLackOfSubject(text, { start, end }, figure, frame)) return true;
  const words = text.slice(end, figure.start).trim().split(/\s+/u);
  const at = words.findLastIndex((each) => frame.conjunctions.includes(each));
  const next = words[at + 1]?.toLowerCase();
  return at > 0 && next !== undefined && !frame.determiners.includes(next);
}

/** “Without treatment up to 20% may die”: one noun opens the clause, and the figure is the subject of a verb behind it. */
function isLackOfSubject(
  text: string,
  { start, end }: Stretch,
  figure: Stretch,
  { determiners, modals, 'goes-on': goesOn, 'noun-ends': nounEnds }: LanguagePack['frame'],
): boolean {
  const lead = text.slice(Math.max(0, start - 8), start);
  const before = lead.trimEnd();
  const opens = before === '' || /[.,;:!?]$/u.test(before) || lead.includes('\n', before.length);
  if (!opens) return false;
  const [noun = '', ...more] = text.slice(end, figure.start).trim().toLowerCase().split(/\s+/u);
  if (noun === '' || more.length > 0 || [...determiners, ...nounEnds].includes(noun)) return false;
  // “Without treating 20%” denies the figure.
  if (goesOn.participles.some((ending) => noun.endsWith(ending))) return false;
  const [behind = ''] = text.slice(figure.end, figure.end + longestLead).split(/[.,;:!?\d]/u);
  return modals.verbs.some((verb) => behind.toLowerCase().split(/\s+/u).includes(verb));
}

/** “Ne représente que 5 %”, 5％しかない: beside the figure stands a word that makes “only” of the negation. */
export function isRestriction(
  text: string,
  word: Word,
  figure: Stretch,
  { frame: { restrictions, negations } }: LanguagePack,
): boolean {
  if (word.start >= figure.end)
    return restrictions.behind.some((each) => text.startsWith(each, figure.end));
  const between = text.slice(word.end, figure.start).toLowerCase().replaceAll("'", '’');
  // “Ne compte pas que 5” denies.
  if (negations.some((each) => ` ${between} `.includes(` ${each} `))) return false;
  return restrictions.before.some((each) => {
    const at = ` ${between}`.lastIndexOf(` ${each}${each.endsWith('’') ? '' : ' '}`);
    const behind = at < 0 ? '' : between.slice(at + each.length).trim();
    return at >= 0 && behind.split(/\s+/u).length <= 2 && !/\d/u.test(behind);
  });
}

/** 非化石能源消费占比达到25%: a negation that is part of a noun denies no figure behind it. */
export const isPrefix = (word: Word, figure: Stretch, { frame }: LanguagePack): boolean =>
  frame['negating-prefixes'].includes(word.text) && word.end !== figure.start;

/** 1,234は素数ではありません: what stands between the topic and the negation is said of the number itself. */
export const isSaidOfNumber = (
  text: string,
  word: Word,
  figure: Stretch,
  { frame }: LanguagePack,
): boolean => {
  const topic = frame.topics.find((each) => text.startsWith(each, figure.end));
  if (topic === undefined || word.start < figure.end) return false;
  const said = text.slice(figure.end + topic.length, word.end).trimStart();
  return frame['said-of-numbers'].some((each) => said.startsWith(each));
};

/** “not only the ”, in UTF-16 units. */
const longestLead = 32;

/** “Not only 12 schools but also 9 clinics”: another figure is added, and the first stands. */
function isAddedTo(
  text: string,
  figure: Stretch,
  { frame: { 'not-only': words, 'verbs-last': verbsLast }, reading }: LanguagePack,
): boolean {
  const [rest = ''] = text
    .slice(figure.end, figure.end + longestAddition)
    .split(/[.;!?。；！？\n]/u);
  return words.also.some((word) =>
    reading.grammar === 'han' || verbsLast
      ? rest.includes(word)
      : ` ${rest.toLowerCase()} `.includes(` ${word} `),
  );
}

/** “ schools in the old town and its suburbs but also”, in UTF-16 units. */
const longestAddition = 80;

/** 300권을 대출했을 뿐만 아니라 지도도: the negation is a part of words that add another figure to this one. */
export function isOfNotOnly(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const words = pack.frame['not-only'];
  const from = Math.max(0, word.start - longestLead);
  const near = text.slice(from, word.end + longestLead).toLowerCase();
  const isPart = [...words.before, ...words.behind].some((said) => {
    const at = near.indexOf(said);
    return at >= 0 && from + at <= word.start && word.end <= from + at + said.length;
  });
  return isPart && isAddedTo(text, figure, pack);
}

/** “Zwei der neun Stege haben keine Rampe”: behind the figure a word denies the noun it stands before, and nothing else. */
export function isOfObject(
  text: string,
  word: Word,
  figure: Stretch,
  { frame }: LanguagePack,
): boolean {
  if (word.start < figure.end || !frame['denied-objects'].includes(word.text.toLowerCase()))
    return false;
  const before = text.slice(figure.end, word.start).trimEnd().split(/\P{L}/u).at(-1) ?? '';
  const isOfTime = frame['counted-ends'].includes(before.toLowerCase());
  return !isOfTime && /^\s(?:\p{Ll}+\s){0,2}\p{Lu}/u.test(text.slice(word.end));
}

/** “Not only 12% but 15%”, 不仅12%, 12%뿐만 아니라: what touches the figure says that it is not all. */
export function notOnlyBeside(text: string, figure: Stretch, pack: LanguagePack): Word | undefined {
  const { frame, reading } = pack;
  const { 'not-only': words, determiners } = frame;
  const from = Math.max(0, figure.start - longestLead);
  // “Only” may have been read with its figure.
  const at = text.slice(figure.start, figure.end).search(numeral);
  const lead = text.slice(from, figure.start + Math.max(0, at)).toLowerCase();
  const between = reading.grammar === 'han' ? '\\s*' : `\\s+(?:(?:${oneOf(determiners)})\\s+)?`;
  const before =
    words.before.length === 0
      ? null
      : new RegExp(`(?<!\\p{Script=Latin})(?<said>${oneOf(words.before)})${between}$`, 'u').exec(
          lead,
        );
  const said = before?.groups?.['said'];
  if (before !== null && said !== undefined && !isAddedTo(text, figure, pack)) {
    const start = from + before.index;
    return { start, end: start + said.length, text: said };
  }
  const start = skipSpace(text, figure.end);
  const behind = words.behind.find((word) => text.startsWith(word, start));
  if (behind === undefined || isAddedTo(text, figure, pack)) return undefined;
  return { start, end: start + behind.length, text: behind };
}

/** 未恢复到2019年同期的89.8%: the level of a year is no modifier. */
const levelOfYear = new RegExp(String.raw`${yearDigits}\p{L}{1,6}`, 'u');

/** In hanzi a negation a dozen characters away, or inside what 的 makes a modifier, is of another word. */
export function isNear(
  text: string,
  word: Stretch,
  figure: Stretch,
  { reading, frame }: LanguagePack,
): boolean {
  if (reading.grammar !== 'han') return true;
  const between = text.slice(word.end, figure.start);
  return (
    between.length <= 16 &&
    !frame['modifier-marks'].some((mark) => between.replace(levelOfYear, '').includes(mark))
  );
}

/** “None of the 31 wards”, “keine der 31”: of so many the negation says something, and so many there are. */
export const isOfPart = (
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean =>
  word.end < figure.start &&
  figure.start - word.end < longestPartitive &&
  (partsOf(pack)?.test(text.slice(word.end, figure.start)) ?? false);

/** In UTF-16 units. */
const longestPartitive = 24;

const partsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const words = oneOf([
    ...frame.partitives,
    ...frame['shares-of'].filter((each) => !frame.from.includes(each)),
  ]);
  return reading.grammar === 'latin' && words !== ''
    ? new RegExp(`^(?:\\s\\p{L}{1,8}){0,2}\\s(?:${words})\\s$`, 'iu')
    : undefined;
});

/** “Il n’y a eu aucune panne”, «no se registró ningún accidente»: beside a word for none such a particle denies nothing more. */
export function isWithNone(
  text: string,
  word: Word,
  figure: Stretch,
  { numerals }: LanguagePack,
): boolean {
  const plain = (said: string): string => said.toLowerCase().replaceAll("'", '’');
  const isParticle = numerals['none-with'].some((each) =>
    each.endsWith('’') ? plain(word.text).startsWith(each) : plain(word.text) === each,
  );
  return (
    isParticle &&
    word.start < figure.start &&
    numerals.none.includes(plain(text.slice(figure.start, figure.end)))
  );
}

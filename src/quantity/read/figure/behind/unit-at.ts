import { isDuration } from '../../../durations.js';
import type { Qualifier } from '../../../quantity.js';
import { skipSpace, type PhraseMatch } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import { roundBases } from '../../round-bases.js';
import type { ScaleParts, Tail } from '../../vocabulary/tails.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { hyphened } from './each-thing.js';

export interface FoundTail {
  readonly end: number;
  readonly unit: ReadUnit;
  readonly divisible: boolean;
  readonly qualifier?: Qualifier;
  readonly times?: string;
  readonly parts?: ScaleParts;
  readonly byDigit?: true;
}

/** The unit behind a number: with a space, a hyphen or a linking word between, or in brackets. */
export function tailAt(text: string, from: number, vocabulary: Vocabulary): FoundTail | undefined {
  const spaced = skipSpace(text, from);
  const linked = vocabulary.links.at(text, spaced);
  const hyphen = text.charAt(from) === '-' && /\p{L}/u.test(text.charAt(from + 1));
  const starts = [
    spaced,
    ...(hyphen ? [from + 1] : []),
    ...(linked === undefined ? [] : [skipSpace(text, linked.end)]),
  ];
  for (const start of starts) {
    const tail = vocabulary.tails.at(text, start);
    if (tail === undefined || vocabulary.namesAfter.at(text, start) !== undefined) continue;
    if (tail.text === '/' || tail.end <= start) continue;
    // “13 900 l’année précédente”: an article that has lost its vowel is no litre.
    if (/^['’]\p{L}/u.test(text.slice(tail.end, tail.end + 2))) continue;
    const isHyphened = hyphen && start === from + 1;
    if (!isHyphened && opensCompound(text, tail, vocabulary)) continue;
    const head = headBehind(text, tail, vocabulary) ?? tail;
    return { ...head.meaning, end: head.end, unit: head.meaning.unit };
  }
  return bracketedTail(text, spaced, vocabulary);
}

/** “Twenty second-hand boats”, “30 hour-long shows”: a time joined to the next word tells of what is counted; “30-hour-long” has its own. */
const opensCompound = (
  text: string,
  { end, meaning: { unit } }: PhraseMatch<Tail>,
  vocabulary: Vocabulary,
): boolean =>
  vocabulary.pack.script === 'Latn' &&
  isDuration(vocabulary.pack.units.get(unit.id ?? '')?.dimension) &&
  /^[-\u2010\u2011]\p{Ll}{2}/u.test(text.slice(end, end + 3)) &&
  hyphened(text, end, vocabulary) === undefined;

/** “44 lifeboat stations”: a counter in the singular only tells more of the one in the plural behind it. */
function headBehind(
  text: string,
  { end, meaning }: PhraseMatch<Tail>,
  { tails, pack }: Vocabulary,
): PhraseMatch<Tail> | undefined {
  if (pack.reading.grammar !== 'latin' || meaning.number !== 'singular') return undefined;
  const head = text.charAt(end) === ' ' ? tails.at(text, end + 1) : undefined;
  return head?.meaning.number === 'plural' ? head : undefined;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['(', ')'],
  ['（', '）'],
]);

/** 20 [kg]: a bracket that holds the unit and nothing else. */
function bracketedTail(text: string, open: number, { tails }: Vocabulary): FoundTail | undefined {
  const closer = closers.get(text.charAt(open));
  const tail = closer === undefined ? undefined : tails.at(text, open + 1);
  if (tail === undefined || text.charAt(tail.end) !== closer) return undefined;
  // „Veränderung gegenüber 2017 (%)“: the unit of a column, and no part of its year.
  const isShare = tail.meaning.unit.kind === 'percent';
  if (isShare && /(?<!\d[.,]?)(?:1[89]|20)\d\d\s?$/u.test(text.slice(Math.max(0, open - 7), open)))
    return undefined;
  return { ...tail.meaning, end: tail.end + 1, unit: tail.meaning.unit };
}

/** 5亿元港币, 5亿元（港币）, “$5 million Canadian”: a longer name says which. */
export function moreCurrency(
  text: string,
  end: number,
  unit: ReadUnit,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  const bracket = /[(（]/u.test(text.charAt(skipSpace(text, end)));
  const start = bracket ? skipSpace(text, end) + 1 : skipSpace(text, end);
  const found =
    vocabulary.currenciesAfter.at(text, start) ?? vocabulary.currencyAdjectives.at(text, start);
  if (found === undefined) return undefined;
  // 342亿元(港币,下同).
  const closing = /^(?:[,，;；、]\s?[\p{L} ]{1,12})?[)）]/u.exec(
    text.slice(found.end, found.end + 16),
  );
  const close = bracket && closing !== null ? found.end + closing[0].length : found.end;
  if (bracket && close === found.end) return undefined;
  const { otherCurrencies: _, ...own } = unit;
  return {
    end: close,
    unit: { ...own, text: found.text, id: found.meaning, currency: found.meaning },
  };
}

/** Where a unit goes on, with a power, a product or a quotient, as no unit that is known does. */
export function chainAt(
  text: string,
  end: number,
  unit: ReadUnit,
  vocabulary: Vocabulary,
): number | undefined {
  const { pack } = vocabulary;
  const next = text.charAt(end);
  if (unit.kind === 'percent' || unit.kind === 'percentage-point') return undefined;
  const isSign =
    /[²³⁰-⁹^/·⋅*∙]/u.test(next) &&
    /[\p{L}\p{N}²³⁰-⁹^/·⋅*−⁻-]/u.test(text.charAt(end + 1) || (/[²³⁰-⁹]/u.test(next) ? 'x' : ''));
  // 3달러·1.9%: behind a dot a digit begins another figure.
  if (/[·⋅∙]/u.test(next) && /\d/u.test(text.charAt(end + 1))) return undefined;
  // 146.68L/(人·d).
  const quotient = /^[/／]\s?[(（][^()（）\n]{1,16}[)）]/u.exec(text.slice(end, end + 20));
  if (quotient !== null) return end + quotient[0].length;
  const isPower = /[²³⁰-⁹]/u.test(next);
  if (isSign || isPower) return partsEnd(text, end + 1, vocabulary);
  const spaced = skipSpace(text, end);
  const per = vocabulary.perWords.at(text, spaced);
  if (per === undefined && unit.isMeasure === true) {
    const ofNoun = perBehindNoun(text, spaced, vocabulary);
    if (ofNoun !== undefined) return ofNoun;
  }
  if (per === undefined)
    return unit.kind === 'currency'
      ? eachTimeAt(text, spaced, vocabulary)
      : unit.isMeasure === true
        ? shortTimeAt(text, spaced, unit, vocabulary)
        : undefined;
  const start = skipSpace(text, per.end);
  // « 850 euros par internet »: by what, and for each of nothing.
  if (pack.frame.means.includes(wordAt(text, start))) return undefined;
  const rest = text.slice(spaced, start + 16);
  const [base] = roundBases(rest, vocabulary.pack);
  if (base !== undefined && /^[\p{L}\s]{1,12}$/u.test(rest.slice(0, base.start))) return undefined;
  // 20立方メートル当たり2,970円: what costs so much has a number of its own.
  // 1日当たりでは約0.9件: behind the word of a rate stands a particle.
  const isAlone = pack.frame['case-marks'].marks.some((word) => text.startsWith(word, start));
  const { 'verbs-last': isLast } = pack.frame;
  return /\d/u.test(text.charAt(start)) || (isLast && isAlone)
    ? per.end
    : partsEnd(text, start, vocabulary);
}

const wordAt = (text: string, start: number): string =>
  text.slice(start, wordEnd(text, start)).toLowerCase();

/** “410 kilogrammes de déchets par habitant”: behind what is measured, and of no time, which would be that of the amount. */
function perBehindNoun(text: string, start: number, vocabulary: Vocabulary): number | undefined {
  const { perWords, eachTimes, pack } = vocabulary;
  if (pack.reading.grammar !== 'latin') return undefined;
  const [noun, link = ''] =
    /^(?:\p{L}{1,2}['’]|(\p{L}{2,3}) )?\p{L}{3,20} /u.exec(text.slice(start, start + 32)) ?? [];
  if (noun === undefined) return undefined;
  // «Toneladas se recogieron por separado»: behind a word that links no nouns stands a verb.
  const { frame } = pack;
  const links = [...frame['levels-of'], ...frame['shares-of'], ...frame.determiners];
  if (link !== '' && !links.includes(link.toLowerCase())) return undefined;
  const at = start + noun.length;
  const per = perWords.at(text, at);
  if (
    per === undefined ||
    eachTimes.at(text, at) !== undefined ||
    !/^ \p{L}/u.test(text.slice(per.end, per.end + 2))
  )
    return undefined;
  return partsEnd(text, skipSpace(text, per.end), vocabulary);
}

/** 元/平方米·月, “per sq m”: a part of a chain is a unit that is known, or the next word, and another may follow it. */
export function partsEnd(text: string, start: number, vocabulary: Vocabulary): number {
  const endFrom = (at: number): number =>
    Math.max(wordEnd(text, at), vocabulary.tails.at(text, at)?.end ?? at);
  let end = endFrom(start);
  while (end - start < 40 && isJoin.test(text.slice(end - 1, end + 2))) end = endFrom(end + 1);
  return end;
}

const isJoin = /^\p{Script=Han}[/／·⋅]\p{Script=Han}/u;

/** Where “a day” or “a tonne” behind a sum ends; “im Jahr” before the number of one is a date. */
export function eachTimeAt(
  text: string,
  start: number,
  vocabulary: Vocabulary,
): number | undefined {
  const time = vocabulary.eachTimes.at(text, start);
  if (time === undefined) return eachThingAt(text, start, vocabulary);
  return time.meaning !== false && !/^\s?\d/u.test(text.slice(time.end, time.end + 2))
    ? time.end
    : undefined;
}

/** “3 cubic metres a second”: of so much in each short time it is no amount; “a year” is that of the amount. */
function shortTimeAt(
  text: string,
  start: number,
  { id = '' }: ReadUnit,
  { eachTimes, pack }: Vocabulary,
): number | undefined {
  // “1.8 hours a day” is a length of time, of each day.
  if (isDuration(pack.units.get(id)?.dimension)) return undefined;
  const time = eachTimes.at(text, start);
  return time !== undefined && time.meaning !== false && shortTimes.has(time.meaning.time)
    ? time.end
    : undefined;
}

const shortTimes: ReadonlySet<string | undefined> = new Set(['day', 'hour', 'minute', 'second']);

/** “A tonne”: an article and what is no time, since “el mes” may be the last. */
function eachThingAt(
  text: string,
  start: number,
  { perArticles, tails, pack }: Vocabulary,
): number | undefined {
  const article = perArticles.at(text, start);
  if (article === undefined) return undefined;
  const thing = tails.at(text, skipSpace(text, article.end));
  const unit = thing?.meaning.unit.id;
  const known = unit === undefined ? undefined : pack.units.get(unit);
  return known?.kind === 'measure' && !isDuration(known.dimension) ? thing?.end : undefined;
}

/** What a chain begins with. */
export const headOf = ({ id }: ReadUnit): Pick<ReadUnit, 'head'> =>
  id === undefined ? {} : { head: id };

/** The time that a chain behind a unit makes each of: year of “a year”, “per year”. */
export const timeOfChain = (
  text: string,
  start: number,
  end: number,
  { eachTimes }: Vocabulary,
): string | undefined => {
  const time = eachTimes.at(text, skipSpace(text, start));
  return time?.end === end && time.meaning !== false ? time.meaning.time : undefined;
};

/** 每小时15美元, 시간당 15달러: where what makes a rate of a sum begins, where it stands before the number. */
export function eachBefore(
  text: string,
  start: number,
  { eachTimes, timesBeforeSums, perWords, pack }: Vocabulary,
): number | undefined {
  if (pack.script === 'Latn') return undefined;
  const end = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const time = eachTimes.before(text, end);
  if (time !== undefined) return time.meaning === false ? undefined : time.start;
  const alone = timesBeforeSums.before(text, end);
  const opener = text.charAt((alone?.start ?? 0) - 1);
  if (alone !== undefined && (!/[\p{L}\p{N}]/u.test(opener) || pack.frame.topics.includes(opener)))
    return alone.start;
  const behindNoun = perWords.before(text, end);
  if (behindNoun === undefined) return undefined;
  const [noun = ''] = /[\p{Lo}ー]{0,8}$/u.exec(text.slice(0, behindNoun.start).slice(-8)) ?? [];
  return noun === '' ? undefined : behindNoun.start - noun.length;
}

const isSymbol = /^\p{Script=Latin}(?!\p{Script=Latin})\p{L}/u;

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < 40 && /[\p{L}\p{N}²³⁰-⁹/·⋅^−⁻]/u.test(text.charAt(end))) {
    // 元/kg左右, 원/kg으로: letters of another script behind a symbol are the next word.
    if (end > start && isSymbol.test(text.slice(end - 1, end + 1))) break;
    end += 1;
    if (/\p{Script=Han}/u.test(text.charAt(end - 1))) break;
  }
  return end;
}

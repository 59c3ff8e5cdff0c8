import { anyOf, escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { hyphened } from '../../quantity/read/figure/behind/each-thing.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import { upToBound } from '../directions/bound-of-another.js';
import { clauseRound } from '../clauses/clauses.js';
import { headScale } from '../head-scale.js';
import { asideBehind } from './aside-behind.js';
import { withInterval } from './intervals.js';
import { isOfMaterial } from './materials.js';
import { isCollective, isOfCollective, withoutCollectives } from './collectives.js';
import { arePeopleNamedBefore } from './people-named-before.js';
import { wordsInFull, wordsOf } from './words-of-unit.js';
import { isHeadOfList } from './head-of-list.js';
import { isCountedBefore, longestLead } from './counted-before.js';
import { tableCell } from '../sources/table-cells.js';
import { yearDigits } from '../figures/words.js';
import {
  isAbsent,
  isMemberBefore,
  isShortNameBehind,
  ownMember,
  withoutListed,
} from './names-behind.js';
import { holds, isNounBefore, isNounBehind, isPredicateOf } from './noun-of-figure.js';
import type { Fact } from '../../report/report.js';
import type { SourceText } from '../sources/source-text.js';
import { inSameWriting } from '../../language/tags.js';

/** The noun phrase behind a number is looked at no farther than this. */
const longest = 60;

/**
 * Whether the source counts what a fact counts. The phrase behind the number has to hold the word of the unit, with or
 * without its measure word; 个 alone says nothing. `as` is what the source calls it, verbatim.
 */
export function countsTheSame(
  read: ReadQuantity,
  unit: Unit,
  as: string | undefined,
  own: SourceText,
): boolean {
  const { normal, pack } = own;
  if (!isOfMaterial(read, unit, own)) return false;
  const isUncounted = unit.kind !== 'counter' || read.unit.id === unit.id;
  if (pack === undefined || (as === undefined && isUncounted)) return true;
  if (as !== undefined && isMeasured(read, unit)) return isWordOfUnit(as, read);
  const { text } = normal;
  const figure = { start: normal.normal(read.start), end: normal.normal(read.end) };
  const whole = withInterval(text, figure);
  const number = whole.end > figure.end ? whole.end : normal.normal(read.number?.end ?? read.end);
  const clause = clauseRound(text, { start: whole.start, end: Math.max(number, whole.end) });
  const named = as === undefined ? wordsOf(unit, pack) : [as];
  const start = number + asideBehind(text.slice(number, number + longest), named, pack);
  const behind = text.slice(
    start,
    Math.min(text.length, Math.max(clause.end, start), start + longest),
  );
  const phrase = behind.split(/[，；。;!?！？\n\t"]/u)[0] ?? behind;
  const before = text.slice(Math.max(clause.start, whole.start - longest), whole.start);
  const lead = text.slice(0, whole.start);
  const isBare = read.unit.kind === 'none';
  if (as === undefined && arePeopleNamedBefore(lead, unit, pack)) return true;
  if (isBare && (as === undefined || isCollective(unit.id, as, pack))) {
    if (isOfCollective(unit.id, lead, text.slice(start), pack)) return true;
    if (as !== undefined) return isNounBehind(phrase, as, pack);
  }
  // “4.2 cases per 100,000 people”: what is counted stands before the word of the rate.
  if (as === undefined && read.unit.base !== undefined)
    return (
      !isBare || wordsOf(unit, pack).some((word) => holds(phrase, headOfRate(word, pack), pack))
    );
  const absent = named.map((word) => isAbsent(read, word, before, phrase, pack));
  if (absent[0] !== undefined) return absent.includes(true);
  const head = isBare ? tableCell(read, own)?.column : undefined;
  if (as !== undefined && head !== undefined && holds(head, as, pack)) return true;
  if (as !== undefined)
    return (
      !isOfProduct(phrase, as, pack) &&
      (isNounBehind(withoutListed(phrase, as, pack), as, pack) ||
        isPredicateOf(phrase, as, pack) ||
        isNounBefore(before, as, behind.slice(read.unit.text.length), pack) ||
        isNumberOf(as, before, phrase, pack) ||
        (isBare &&
          (isCountedBefore(as, lead, text.slice(start), pack) ||
            isOfList(as, lead, text.slice(start), pack))))
    );
  if (wordsInFull(unit, pack).some((word) => isListed(word, read.unit.text, lead, behind, pack)))
    return true;
  const words = named;
  if (isShortNameBehind(unit, behind, pack)) return true;
  if (head !== undefined && words.some((word) => holds(head, word, pack))) return true;
  if (words.includes(read.unit.text) || words.includes(read.otherwise?.unit.text ?? ''))
    return true;
  if (isBare && words.some((word) => isHeadOfLine(word, lead, read, own))) return true;
  if (
    isBare &&
    words.some((word) => !isSingular(word, unit, pack) && isHeadOfList(word, read, own))
  )
    return true;
  return words.some((word) =>
    // Korean and Japanese may name the thing before its number: 학생 3명.
    pack.script === 'Kore' || pack.script === 'Jpan'
      ? holds(withoutListed(ownPhrase(phrase, read.unit.text, pack), word, pack), word, pack) ||
        (holds(withoutCollectives(before, pack), word, pack) && !isMemberBefore(before, word, pack))
      : holds(withoutListed(ownPhrase(phrase, read.unit.text, pack), word, pack), word, pack) ||
        isListed(word, read.unit.text, lead, behind, pack) ||
        (!isSingular(word, unit, pack) &&
          (isNumberOf(word, before, phrase, pack) || isChangeOf(word, lead, phrase, pack))) ||
        (isBare &&
          !isSingular(word, unit, pack) &&
          !saysNumberOf(before, pack) &&
          isCountedBefore(word, lead, text.slice(start), pack)),
  );
}

/** “82 tonnes” in tonnes: the source's word for the unit is that which the number was read with. */
export const isMeasured = (read: ReadQuantity, unit: Unit): boolean =>
  unit.kind === 'measure' && read.unit.kind === 'word' && read.unit.id === unit.id;

/** “60 million passenger-kilometres” are no passengers. */
function isOfProduct(phrase: string, as: string, pack: LanguagePack): boolean {
  const at = phrase.toLowerCase().indexOf(as.toLowerCase());
  return at >= 0 && hyphened(phrase, at + as.length, vocabularyOf(pack)) !== undefined;
}

/** “82 tonnes of plastics” calls its unit “tonnes”, and not “plastics”. */
function isWordOfUnit(as: string, { unit }: ReadQuantity): boolean {
  const [given, said] = [as.toLowerCase(), unit.text.toLowerCase()];
  return given.includes(said) || said.includes(given);
}

/**
 * “41 buses for 300 people” are no 41 people; “41 or 300 people” and “41 of 300 people” may be. 12个岛屿、5个城市 are no 12
 * cities; 12个和5个城市 may be.
 */
function ownPhrase(phrase: string, counter: string, pack: LanguagePack): string {
  if (pack.script === 'Kore' || pack.script === 'Jpan') return ownMember(phrase, counter, pack);
  if (pack.reading.grammar === 'latin')
    return upToBound(upToNextNumber.exec(phrase)?.[0] ?? '', pack);
  const own = phrase.startsWith(counter) ? counter.length : 0;
  const next = nextMember(pack).exec(phrase.slice(own + 1));
  return next === null ? phrase : phrase.slice(0, own + 1 + next.index);
}

/** Where the next member of a list begins with its number: 、5个, 和三个. */
const nextMember = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(`(?:[、,]|${anyOf(frame.conjunctions)})\\s?[\\d一二两兩三四五六七八九十百]`, 'u'),
);

const upToNextNumber =
  /^(?:\s?(?:[-–,/]|\p{L}{1,3}(?:\s\p{L}{1,3}(?:\s\p{L}{1,20}[’']\p{L}?)?)?)\s?\p{Sc}?\d[\d.,]{0,12}){0,4}\D*/u;

/** 箱运量（万箱）：2004年为14.5: a head in brackets counts the bare numbers of its line. */
function isHeadOfLine(
  word: string,
  lead: string,
  read: ReadQuantity,
  { pack, source }: SourceText,
): boolean {
  if (pack === undefined) return false;
  const [, head] = lineHead.exec(lead.slice(-longestLead)) ?? [];
  if (head === undefined) return false;
  const scale = headScale(source.text, read, pack);
  return head.toLowerCase() === word.toLowerCase() || holds(scale?.text ?? '', word, pack);
}

const lineHead = /[(（]([^()（）\n]{1,40})[)）]\s?[:：][^\n。；;!?！？]*$/u;

/** Cases of “cases per 100,000 people”. */
function headOfRate(word: string, { frame }: LanguagePack): string {
  const heads = frame['rate-bases'].map((each) => word.toLowerCase().indexOf(`${each} `));
  return word.slice(0, Math.max(0, Math.min(...heads.filter((at) => at >= 0)))).trim();
}

/** 病床2100张, 其中三级医院2家, 观众人数12万: in a list of hanzi the noun touches its number from before, and nothing is behind. */
const isListed = (
  word: string,
  counter: string,
  lead: string,
  behind: string,
  { reading, frame }: LanguagePack,
): boolean =>
  reading.grammar === 'han' &&
  ((word.length > 1 && lead.endsWith(word)) ||
    frame['count-tails'].some((tail) => lead.endsWith(word + tail))) &&
  /^(?:$|[，；。;、,)）\n])/u.test(
    behind.startsWith(counter) ? behind.slice(counter.length) : behind,
  );

/** “The number of accidents fell from 52 to 41”: what is counted is said before, and nothing else behind. */
function isNumberOf(word: string, before: string, behind: string, pack: LanguagePack): boolean {
  const { 'count-heads': heads, to } = pack.frame;
  const next = /^\s*(?<word>\p{L}*)/u.exec(behind)?.groups?.['word'] ?? '';
  // “Ging auf 12 zurück”: the prefix of the verb is no noun.
  const prefixes = pack.frame.separable.map(({ prefix }) => prefix);
  const closed = [
    ...to,
    ...pack.proofreading.otherDates,
    ...prefixes,
    ...pack.frame['counted-ends'],
  ];
  const isOfYear = closingYear.test(behind);
  if (next !== '' && !isOfYear && !closed.includes(next.toLowerCase())) return false;
  const head = before.toLowerCase();
  return heads.some((each) => {
    const at = head.lastIndexOf(each.toLowerCase());
    const [own = ''] = at < 0 ? [] : head.slice(at + each.length).split(/\p{N}/u);
    return holds(countedNoun(own, pack), word, pack);
  });
}

/** “A drop in lifeboat launches from 983 to 939”: both levels of a change are of what the change is said to be in. */
function isChangeOf(word: string, lead: string, behind: string, pack: LanguagePack): boolean {
  const { level, ends } = changesOf(pack) ?? {};
  if (level === undefined || ends?.test(behind) !== true) return false;
  const [sentence = ''] = lead
    .slice(-longestLead)
    .split(/[.!?;:]\s|\n/u)
    .slice(-1);
  const thing = level.exec(sentence)?.groups?.['thing'] ?? '';
  return holds(thing, word, pack) && !/\d|[,;:]/u.test(thing);
}

const changesOf = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  const words = [...frame.falls, ...frame.rises].map((word) =>
    word.endsWith('*') ? `${escapeExpression(word.slice(0, -1))}\\p{L}*` : escapeExpression(word),
  );
  if (reading.grammar !== 'latin' || frame.to.length === 0 || words.length === 0) return undefined;
  const [from, to] = [oneOf(frame.from), oneOf(frame.to)];
  const closed = [
    ...frame.to,
    ...frame.conjunctions,
    ...frame.affirmations,
    ...proofreading.otherDates,
  ];
  return {
    level: new RegExp(
      `(?<!\\p{L})(?:${words.join('|')})\\s(?:\\p{L}{1,3}\\s)(?<thing>(?:\\p{L}[\\p{L}’'-]*\\s){1,6}?)(?:${from})\\s(?:\\d[\\d.,’]*\\s(?:\\p{L}+\\s${yearDigits}\\s)?(?:${to})\\s)?$`,
      'iu',
    ),
    ends: new RegExp(
      `^\\s?(?:$|[).,;:](?!\\d)|\\p{L}+\\s${yearDigits}|(?:${oneOf(closed)})(?!\\p{L}))`,
      'iu',
    ),
  };
});

/** “Fell by about 4,900 in 2023”: a year and no noun. */
const closingYear = new RegExp(`^\\s(?:\\p{L}+\\s){1,2}${yearDigits}(?!\\d)`, 'u');

/** “The number of bus drivers was 41” says itself what is counted. */
const saysNumberOf = (before: string, { frame }: LanguagePack): boolean =>
  frame['count-heads'].some((each) => {
    const at = before.toLowerCase().lastIndexOf(each.toLowerCase());
    return at >= 0 && !/\p{N}/u.test(before.slice(at));
  });

/** What is counted, without what tells more of it: of “bridges of the city”, bridges; of two things, neither. */
function countedNoun(behindHead: string, { frame }: LanguagePack): string {
  const opening = new Set(frame.determiners);
  const ending = new Set([...frame.determiners, ...frame['counted-ends']]);
  const words = behindHead.trim().split(/\s+/u);
  const first = words.findIndex((word) => !opening.has(word));
  const noun = words.slice(Math.max(0, first));
  const at = noun.findIndex((word) => ending.has(word) || frame.conjunctions.includes(word));
  if (frame.conjunctions.includes(noun[at] ?? '')) return '';
  return noun.slice(0, Math.min(at < 0 ? noun.length : at, 4)).join(' ');
}

/** “Number of bus drivers”: what is counted is never told by the word of one. */
function isSingular(word: string, { words, id }: Unit, pack: LanguagePack): boolean {
  const own: Readonly<Record<string, string>> =
    inSameWriting(words, pack.tag) ?? pack.units.get(id)?.words ?? {};
  return (
    word === own['one'] && Object.entries(own).some(([form, it]) => form !== 'one' && it !== word)
  );
}

/** “Sweden (20) and Malta (25) have the lowest rates”: numbers in brackets are of what their sentence says, uncounted, behind. */
function isOfList(as: string, lead: string, behind: string, pack: LanguagePack): boolean {
  if (!/[(（]$/u.test(lead) || !/^[)）]/u.test(behind)) return false;
  const [sentence = ''] = behind.slice(0, longestLead).split(/[.!?](?:\s|$)|[。！？\n;；]/u);
  const word = escapeExpression(as);
  return holds(sentence, as, pack) && !new RegExp(`\\d\\s?${word}`, 'iu').test(sentence);
}

/** What a fact counts, in the words that its source may have for it; none of a bare number. */
export const countedWords = (
  { as, quantity: { unit } }: Fact,
  pack: LanguagePack,
): readonly string[] =>
  as !== undefined ? [as] : unit.kind === 'counter' ? wordsOf(unit, pack) : [];

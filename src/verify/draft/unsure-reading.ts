import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { signedPart } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { clauseRound } from '../clauses/clauses.js';
import { syllables } from '../clauses/words/verb-forms.js';
import { isChangeBetween } from '../directions/change-between.js';
import { anySpelled, holds, once, wordFinder, yearDigits } from '../figures/words.js';
import { anyStatusWords } from '../clauses/statuses/status-words.js';
import {
  firstEndingBehind,
  sentenceRound,
  type SourceText,
  type Stretch,
} from '../sources/source-text.js';
import { lineOver } from '../times/undated/headings.js';
import { datesOf } from '../times/nearby/dates-of-text.js';
import type { Candidate } from './candidates.js';
import { whyUnplaced } from './unsure-signs.js';
import { saysNow } from './said-of-now.js';

/** Why a reading that the source bears out may still not be what it says, so that the figure is told and not drafted. */
export function whyUnsureAs(
  candidate: Candidate,
  figure: ReadQuantity | undefined,
  source: SourceText,
): string | undefined {
  const { pack } = source;
  if (figure === undefined || pack === undefined) return undefined;
  const { status, value } = candidate.quantity;
  const sentence = sentenceRound(source.sentences, figure);
  if (status === 'reported') {
    if (isUnderOutlook(figure, source, pack) && !saysNow(sentence, figure, source))
      return 'it stands under a heading of what is to come, and no word says whether it is planned';
    if (isDecided(sentence, source, pack))
      return 'the verb at the end of its sentence may tell what is to come';
    if (isLedToPlan(figure, sentence, source, pack))
      return 'the plan at the end of its sentence may be of it, too';
    if (isBehindLevelLeft(figure, sentence, source, pack))
      return 'the date before it is that of the level that a change begins at';
  } else {
    if (status === 'targeted' && isAttained(figure, source, pack))
      return 'its sentence says that a goal was reached: it may be what is there';
    if (isLeft(figure, source, pack))
      return 'the level that a planned change begins at: it may be what is there';
    if (isOnlyShareOfPlan(sentence, source, pack))
      return 'the plan that its sentence tells of is what a share is taken of';
  }
  if (isBelow(figure, value, source, pack))
    return 'how far below something it is, and no word says that it fell';
  return isOfRateBefore(figure, source, pack)
    ? 'the amount before it is for each of something, and it may be, too'
    : whyUnplaced(candidate, figure, source, pack);
}

/** “Outlook”: what stands below is to come, whatever the tense of its verbs. */
function isUnderOutlook(figure: Stretch, source: SourceText, pack: LanguagePack): boolean {
  const line = lineOver(figure, source);
  if (line === undefined) return false;
  const head = source.source.text.slice(line.start, line.end);
  return holds(head, wordsOf(pack).outlooks) || anyStatusWords(head, pack).length > 0;
}

/** 420台とします: where verbs stand last, one that sets something and does not say that it came to be. */
function isDecided(
  { start, end }: Stretch,
  { source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  const said = text
    .slice(start, end)
    .trimEnd()
    .replace(/[。.]$/u, '');
  return pack.drafting.decisions.some((ending) => said.endsWith(ending));
}

/**
 * 120곳을 설치하고, 2026년까지 0명으로 줄이는 것을 목표로 한다: where verbs stand last, one that does not say that it came to be leads to the plan
 * behind it.
 */
function isLedToPlan(
  figure: Stretch,
  sentence: Stretch,
  { source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  if (!pack.frame['verbs-last']) return false;
  const behind = text.slice(figure.end, sentence.end);
  const [word] = anyStatusWords(behind, pack);
  if (word === undefined) return false;
  const between = behind.slice(0, word.start);
  return /[,、，]/u.test(between) && !wordsOf(pack).done.test(between);
}

/** „Sollen von 42 auf 50 steigen“. */
function isLeft(figure: ReadQuantity, source: SourceText, pack: LanguagePack): boolean {
  const { normal, quantities } = source;
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  if (clauseFrame(normal.text, place, pack).direction?.relation === 'from') return true;
  const next = quantities[firstEndingBehind(quantities, figure.end)];
  return next !== undefined && isChangeBetween(source.source.text, figure, next, pack);
}

/** 지난해 18.6MW를 보급해 목표치(15MW)를 24% 초과 달성했다: of a goal that was reached only the number beside its noun is the goal. */
function isAttained(
  figure: Stretch,
  { source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  const clause = clauseRound(text, figure);
  if (!holds(text.slice(clause.start, clause.end), wordsOf(pack).attained)) return false;
  const lead = text.slice(Math.max(clause.start, figure.start - longest), figure.start);
  return !anyStatusWords(lead, pack).some(({ end }) => lead.length - end <= nearest);
}

/** How far from its noun a goal stands: 목표치(15MW), a goal of 15. */
const nearest = 4;

/** 2021년 말 97.2MW에서 115.8MW로 늘었고, 발전량은 14만MWh: the only date of the sentence stands right before a level that a change begins at. */
function isBehindLevelLeft(
  figure: ReadQuantity,
  sentence: Stretch,
  source: SourceText,
  pack: LanguagePack,
): boolean {
  const dates = datesOf(source).filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.end > figure.start) return false;
  const { quantities } = source;
  const level = quantities[firstEndingBehind(quantities, date.end)];
  if (level === undefined || level.start >= figure.start || level.start - date.end > 2)
    return false;
  return isLeft(level, source, pack);
}

/** 목표액의 80%를 집행했다, 完成计划的80%: what is so is told by a plan, and no other word says that it is planned. */
function isOnlyShareOfPlan(
  sentence: Stretch,
  { source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  if (pack.reading.grammar === 'latin' && !pack.frame['verbs-last']) return false;
  const said = text.slice(sentence.start, sentence.end);
  const words = anyStatusWords(said, pack);
  const { shareBehind } = wordsOf(pack);
  return (
    words.length > 0 && words.every(({ end }) => shareBehind.test(said.slice(end, end + longest)))
  );
}

/** „12.000 Euro unter dem Ansatz“, “£3,000 under target”: behind it stands the word of less, and no number. */
function isBelow(
  { start, end }: Stretch,
  value: Candidate['quantity']['value'],
  { source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  if (pack.reading.grammar !== 'latin' || pack.frame['verbs-last']) return false;
  if (signedPart(value)?.gt(0) !== true) return false;
  const { below, swallowed, lesserNoun } = wordsOf(pack);
  if (lesserNoun.test(text.slice(end, end + longest))) return true;
  return below.test(text.slice(end, end + longest)) || swallowed.test(text.slice(start, end));
}

/** In UTF-16 units. */
const longest = 40;

/** 每百户拥有汽车68辆、摩托车147辆: a list goes on with what is counted for each. */
function isOfRateBefore(
  { start, unit }: ReadQuantity,
  { quantities, source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  const before = quantities[firstEndingBehind(quantities, start) - 1];
  if (before === undefined || unit.base !== undefined || unit.isChain === true) return false;
  const isRate = before.unit.base !== undefined || before.unit.isChain === true;
  return (
    isRate &&
    unit.kind !== 'none' &&
    before.unit.text.includes(unit.text) &&
    new RegExp(
      `^[^\\d,，;；。.\\n]{0,12}?(?:[、]|${oneOf(pack.frame.conjunctions)})[^\\d,，;；。.\\n]{0,12}$`,
      'u',
    ).test(text.slice(before.end, start))
  );
}

const wordsOf = memoOf((pack: LanguagePack) => {
  const { drafting, frame, reading } = pack;
  const less = [...reading.qualifiersBefore].flatMap(([word, meaning]) =>
    meaning === 'less-than' && !/\s/u.test(word) ? [word] : [],
  );
  const marks = oneOf(frame['modifier-marks']) || '(?!)';
  const short = oneOf([...less, ...frame['falling-short']]) || '(?!)';
  const { past, copulas } = frame['goes-on'];
  const done = [
    ...past.endings.map((ending) => syllables(ending, past.except)),
    ...copulas.map(escapeExpression),
  ];
  return {
    done: new RegExp(done.join('|') || '(?!)', 'u'),
    shareBehind: new RegExp(
      `^\\p{L}{0,2}?(?:${marks})\\s?\\d[\\d.]*\\s?(?:${oneOf(reading.percent)})`,
      'u',
    ),
    attained: once(wordFinder(drafting.attained, pack)),
    outlooks: once(wordFinder(drafting.outlooks, pack)),
    below: new RegExp(`^\\s(?:${short})\\s(?:${yearDigits}|(?!\\d)\\p{L})`, 'iu'),
    // „0,1 Nächte kürzer“: a noun that no unit is stands before the word.
    lesserNoun: new RegExp(
      `^\\s\\p{L}{1,24}\\s(?:${anySpelled([...frame['falls-beside'], ...frame['changes-in-labels'].fewer])})(?!\\p{L})(?!\\s(?:\\p{L}{1,12}\\s)?\\d)`,
      'iu',
    ),
    // «Euros por debajo»: read as what a rate is for.
    swallowed: new RegExp(`\\s(?:${short})$`, 'iu'),
  };
});

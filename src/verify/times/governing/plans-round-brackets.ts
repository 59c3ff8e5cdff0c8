import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { isOfOtherClause } from '../../clauses/own-clause.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import { anyStatusWords } from '../../clauses/statuses/status-words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “The north hall (4,300 visits a year) will close in October 2023”, 另有3条线路（日均客流1200人次）将于10月停运: what a bracket tells of
 * the noun before it is so now, and the date of a plan outside of the bracket is that of the plan alone. A figure in brackets
 * that is planned itself has its date.
 */
export function isOfPlanRound(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const isBehind = date.start >= figure.end;
  const between = isBehind
    ? text.slice(figure.end, date.start)
    : text.slice(date.end, figure.start);
  if (!(isBehind ? closed : opened).test(between)) return false;
  if (!describes.test(text.slice(Math.max(0, figure.start - longestLead), figure.start)))
    return false;
  const isOfPlan =
    clauseFrame(text, date, pack).statuses.length > 0 ||
    goesOn(figure, text, pack) ||
    befallsNow(figure, text, pack);
  return isOfPlan && clauseFrame(text, figure, pack).statuses.length === 0;
}

/**
 * “By 2026 it aims to run 20 buses; at present it has 6”, “aims to run 20 by 2026; it now runs 6”, “is to open by 2028; the works
 * cost £4m”: the date of a plan is of no clause that says what is so beside it.
 */
export function isOfPlanBefore(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  if (date.end > figure.start) return false;
  const isParted = /;\s|；/u.test(text.slice(date.end, figure.start));
  const isOther = isOfOtherClause(text, date, figure, pack);
  if (!isParted && !isOther) return false;
  if (clauseFrame(text, figure, pack).statuses.length > 0) return false;
  if (clauseFrame(text, date, pack).statuses.length > 0) return true;
  if (!isOther) return false;
  const [lead = ''] = text
    .slice(Math.max(0, date.start - longestClause), date.start)
    .split(ended)
    .slice(-1);
  const from = date.start - lead.length;
  return anyStatusWords(text.slice(from, figure.start), pack).some(({ start, end }) =>
    isOfOtherClause(text, { start: from + start, end: from + end }, figure, pack),
  );
}

/** Where the sentence or the part of one ends that a date stands in. */
const ended = /[.;:!?]\s|[。！？；\n]/u;

/** “(4,300 visits) will be closed”: right behind the bracket stands a word of status. */
function goesOn({ end }: Stretch, text: string, pack: LanguagePack): boolean {
  const behind = text.slice(end, end + longestLead);
  const [bracket] = closing.exec(behind) ?? [];
  if (bracket === undefined) return false;
  return anyStatusWords(behind.slice(bracket.length), pack).some(({ start }) => start === 0);
}

/** „(4.300 Besuche) wird im Oktober 2023 geschlossen“, （4300人）は10月に閉館する: in the present a date tells what is to come. */
function befallsNow({ end }: Stretch, text: string, pack: LanguagePack): boolean {
  const { verbs, auxiliaries, befalling } = presentOf(pack);
  const behind = text.slice(end, end + longestClause);
  const bracket = closing.exec(behind)?.[0];
  if (bracket === undefined) return false;
  const [clause = ''] = behind.slice(bracket.length).split(/[;；:.!?。！？\n]/u, 1);
  return holds(clause, verbs) || (holds(clause, befalling) && holds(clause, auxiliaries));
}

const presentOf = memoOf((pack: LanguagePack) => {
  const { 'befalls-now': now, befalling } = pack.frame;
  const [verbs, auxiliaries, befallingWords] = [now.verbs, now.auxiliaries, befalling].map(
    (words) => once(wordFinder(words, pack)),
  );
  return { verbs, auxiliaries, befalling: befallingWords };
});

/** Behind a noun, with no figure before its own in the bracket. */
const describes = /\p{L}\s?[(（][^()（）\d]*$/u;
const closed = /^[^()（）\n;；.!?。！？]*[)）][^()（）\n;；!?。！？]*$/u;
const opened = /^[^()（）\n;；!?。！？]*[(（][^()（）\d]*$/u;

const closing = /^[^()（）\d]*[)）]\s?/u;

/** In UTF-16 units. */
const longestLead = 64;
const longestClause = 120;

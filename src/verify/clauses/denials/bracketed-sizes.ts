import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';
import { findersOf } from '../words/frame-words.js';
import { holds } from '../../figures/words.js';

/**
 * “The inflow (+1,240) did not make up for the deficit (−5,110)”, 新增（320人）未能弥补退出（830人）: a number alone in brackets is the size
 * of the noun before them, and a verb that is denied between two such sizes denies neither. Of one that stands alone only a sign
 * tells as much, and not where the verb is one of a change, whose size it may be: “did not raise the sum (+12)”.
 */
export function isBracketedSize(
  text: string,
  figure: Stretch,
  negation: Stretch,
  pack: LanguagePack,
): boolean {
  const lead = text.slice(Math.max(0, figure.start - longestOpening), figure.start + 1);
  if (!opens.test(lead) || !closes.test(text.slice(figure.end, figure.end + longestClosing)))
    return false;
  if (hasMate(text, figure, negation, pack)) return true;
  if (!signed.test(lead)) return false;
  const { rises, falls } = findersOf(pack);
  const said = [
    text.slice(negation.end).split(/[.,;:!?。、，；()（）]/u, 1)[0] ?? '',
    negation.start >= figure.end ? text.slice(figure.end, negation.start) : '',
  ].map((part) => firstWords.exec(part)?.[0] ?? '');
  return !said.some((part) => holds(part, rises) || holds(part, falls));
}

/** Whether another size in brackets stands in the clause, and what is denied is not of both: “the pool (26) and the rink (12) did not”. */
function hasMate(
  text: string,
  { start, end }: Stretch,
  negation: Stretch,
  pack: LanguagePack,
): boolean {
  const before = (at: number): string =>
    text
      .slice(Math.max(0, at - longestToMate), at)
      .split(ending)
      .at(-1) ?? '';
  const behind = (at: number): string =>
    text.slice(at, at + longestToMate).split(ending, 1)[0] ?? '';
  if (negation.start < end) return negation.end <= start && size.test(before(negation.start));
  if (size.test(behind(negation.end))) return text.slice(end, negation.start).search(ending) < 0;
  const [lead, rest] = [before(start), text.slice(end, negation.start)];
  if (rest.search(ending) >= 0) return false;
  const between = size.test(rest)
    ? rest.slice(0, rest.search(size) + 1)
    : size.test(lead)
      ? lead.slice(lead.search(size))
      : undefined;
  return between !== undefined && !joints(pack).test(between);
}

const joints = memoOf(({ frame, script }: LanguagePack) => {
  const words = oneOf(frame.conjunctions) || '(?!)';
  return script === 'Latn'
    ? new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
    : new RegExp(`[)）]\\s?(?:${words})`, 'u');
});

const opens = /\p{L}\s?[(（]\s?(?:[+＋−–-]\s?)?\p{Sc}?\d?$/u;
const signed = /[+＋−–-]\s?\d?$/u;
const closes = /^(?:\s?\p{L}{1,12})?\s?[)）]/u;
const size = /\p{L}\s?[(（]\s?(?:[+＋−–-]\s?)?\p{Sc}?\d[\d\s.,]*(?:\p{L}{1,12}\s?)?[)）]/u;
const ending = /[.,!?](?:\s|$)|[;，。、；！？]/u;

/** In UTF-16 units. */
const longestOpening = 8;
const longestClosing = 16;
const longestToMate = 80;

/** The verb, before its object. */
const firstWords =
  /^[)）]?\s?(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}){1,8}|^[)）]?(?:\s?[\p{L}’'-]+){0,2}/u;

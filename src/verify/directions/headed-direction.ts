import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { wordFinder } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';
import type { Direction } from './direction-of.js';

/**
 * “Fall in exports: 5%”, 出口降幅：5%: a heading whose first or last word is that of a change, a colon, and the figure alone
 * behind it. Where a percentage stands the word is of its size; a count may be of those that fell.
 */
export function headedDirection(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): Direction | undefined {
  const lead = text.slice(Math.max(0, figure.start - longest), figure.start);
  const colon = /\s?[:：]\s?$/u.exec(lead);
  if (colon === null) return undefined;
  const head = (
    lead
      .slice(0, colon.index)
      .split(/[.;!?,。；！？，、|\n]/u)
      .at(-1) ?? ''
  ).trim();
  const start = figure.start - lead.length + lead.lastIndexOf(head, colon.index);
  const { rises, falls, tos } = findersOf(pack);
  if (tos.some((word) => head.endsWith(word))) return undefined;
  const ways = [
    { way: 'rise' as const, word: atEdge(head, rises) },
    { way: 'fall' as const, word: atEdge(head, falls) },
  ].flatMap(({ way, word }) => (word === undefined ? [] : [{ way, word }]));
  const [only, ...others] = ways;
  if (only === undefined || others.length > 0) return undefined;
  const { word, way } = only;
  return { start: start + word.start, end: start + word.end, text: word.text, way, relation: 'by' };
}

/** Whether a figure is a percentage, which is the size of the change that heads it. */
export const isPercentage = (text: string, { start, end }: Stretch): boolean =>
  /[%％‰]$/u.test(text.slice(start, end).trimEnd());

/** In UTF-16 units. */
const longest = 60;

const findersOf = memoOf((pack: LanguagePack) => ({
  rises: wordFinder(pack.frame.rises, pack),
  falls: wordFinder(pack.frame.falls, pack),
  // “Exports fell to:”, 降至：
  tos: pack.frame.to.map((word) => (pack.reading.grammar === 'han' ? word : ` ${word}`)),
}));

/** The word of a heading that it begins or ends with, a suffix of it (降幅, 減少率) aside. */
function atEdge(
  head: string,
  expression: RegExp | undefined,
): (Stretch & { readonly text: string }) | undefined {
  if (expression === undefined) return undefined;
  const words = [...head.matchAll(expression)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
  const last = words.at(-1);
  if (last !== undefined && /^\p{Lo}?$/u.test(head.slice(last.end))) return last;
  const [first] = words;
  return first?.start === 0 ? first : undefined;
}

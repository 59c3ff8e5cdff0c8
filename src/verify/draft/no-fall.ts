import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { directionNear } from '../clauses/clause-frame.js';
import type { Direction } from '../directions/direction-of.js';
import { lyingIn, sentenceRound, type SourceText } from '../sources/source-text.js';

/** Whether a figure is no size of the change that its word tells of: a height along a way, or how many of several changed so. */
export function isNoFall(figure: ReadQuantity, direction: Direction, source: SourceText): boolean {
  const { pack, quantities, sentences } = source;
  if (pack === undefined) return false;
  const others = lyingIn(quantities, sentenceRound(sentences, figure)).filter(
    ({ start }) => start !== figure.start,
  );
  return others.some(
    (other) =>
      isWayOf(figure, other, source) || isCountedBeside(figure, direction, other, source, pack),
  );
}

/** “The canal falls 32 m over 97 km”: a length beside another one, with no more than a word between them. */
const isWayOf = (
  figure: ReadQuantity,
  other: ReadQuantity,
  { source: { text } }: SourceText,
): boolean =>
  lengths.has(figure.unit.id) &&
  lengths.has(other.unit.id) &&
  figure.unit.id !== other.unit.id &&
  /^\s(?:\p{L}{2,6}\s)?$/u.test(
    text.slice(Math.min(figure.end, other.end), Math.max(figure.start, other.start)),
  );

const lengths: ReadonlySet<string | undefined> = new Set(['metre', 'kilometre', 'mile', 'foot']);

/** 5곳이 늘고 12곳이 줄었다: where so many rose, so many of the same are those that fell. Their verbs stand behind them. */
function isCountedBeside(
  figure: ReadQuantity,
  direction: Direction,
  other: ReadQuantity,
  { source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  if (!pack.frame['verbs-last'] || figure.unit.kind === 'none') return false;
  if (figure.unit.text !== other.unit.text || figure.unit.kind !== other.unit.kind) return false;
  const own = directionNear(text, other, pack);
  return (
    own !== undefined &&
    own.way !== direction.way &&
    marksSubject(text, figure, direction) &&
    marksSubject(text, other, own)
  );
}

const marksSubject = (text: string, { end }: ReadQuantity, { start }: Direction): boolean =>
  start > end && /^\p{L}\s?$/u.test(text.slice(end, start));

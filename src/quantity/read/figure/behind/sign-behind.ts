import { skipSpace } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** The sign of a figure that stands behind it, and where it ends. */
export interface SignBehind {
  readonly end: number;
  readonly isDown: boolean;
}

/** 1.9%↓, 13.7%↑, “20 °C below zero”, “20 grados bajo cero”. */
export function signBehind(
  text: string,
  at: number,
  unit: ReadUnit,
  { minusBehind }: Vocabulary,
): SignBehind | undefined {
  const [arrow = ''] = /^[↓▼▽↑](?!\s?\d)/u.exec(text.slice(at, at + 3)) ?? [];
  if (arrow !== '') return { end: at + arrow.length, isDown: arrow !== '↑' };
  // “20 degrees below zero”: the word between is no unit without its scale.
  const [word = ''] =
    unit.kind === 'none' ? (/^ \p{L}{2,10}(?= )/u.exec(text.slice(at, at + 12)) ?? []) : [];
  const words =
    minusBehind.at(text, skipSpace(text, at)) ?? minusBehind.at(text, at + word.length + 1);
  return words === undefined ? undefined : { end: words.end, isDown: true };
}

import type { Place } from '../diagnostics/diagnostic.js';

/** The line of a text that an offset lies on. */
export interface LineAt {
  readonly line: number;
  readonly column: number;
  /** Offset of its line end, or of the end of the text. */
  readonly end: number;
}

/**
 * Finds lines and columns, counted from 1, by offset in UTF-16 units; lines end in LF. The text itself is counted,
 * since a YAML parser tells of the line ends that it met, and after a fault it passes over some.
 */
export function linesOf(text: string): (offset: number) => LineAt {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= within) line = middle;
      else after = middle;
    }
    const next = starts[line + 1];
    return {
      line: line + 1,
      column: within - (starts[line] ?? 0) + 1,
      end: next === undefined ? text.length : next - 1,
    };
  };
}

/** Places in a file by offset in its text, of one character each. */
export function placesIn(text: string, file: string): (offset: number) => Place {
  const lineAt = linesOf(text);
  return (offset) => {
    const { line, column } = lineAt(offset);
    return { file, line, column };
  };
}

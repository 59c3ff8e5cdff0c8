import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../diagnostics/order.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { memo } from '../memo.js';
import type { FaultView } from './view.js';

/** Lines that are shown before and after the line of a fault. */
const round = 2;
/** UTF-16 units of a line that are shown. */
const longest = 400;

/** Faults with the lines round them: errors first, each in reading order. */
export function faultViews(
  { files }: Pick<Effects, 'files'>,
  diagnostics: readonly Diagnostic[],
): readonly FaultView[] {
  const linesOf = memo((file: string) => read(files, file));
  const ordered = inReadingOrder(diagnostics);
  const errors = ordered.filter(({ severity }) => severity === 'error');
  const others = ordered.filter(({ severity }) => severity !== 'error');
  return [...errors, ...others].map(({ code, severity, place, problem, remedy }) => {
    const { file, line, column, length = 1 } = place;
    const lines = linesOf(file);
    const first = Math.max(1, line - round);
    const frame = line > lines.length ? [] : lines.slice(first - 1, line + round);
    return {
      code,
      severity,
      place: { file, line, column },
      problem,
      remedy,
      frame: frame.map((text, index) => ({ number: first + index, text: text.slice(0, longest) })),
      length,
    };
  });
}

function read(files: Effects['files'], file: string): readonly string[] {
  try {
    if (files.size(file) > limits.sourceBytes) return [];
    const text = new TextDecoder('utf-8', { fatal: true }).decode(files.read(file));
    return text === '' ? [] : text.split(/\r\n|\n|\r/u);
  } catch {
    return [];
  }
}

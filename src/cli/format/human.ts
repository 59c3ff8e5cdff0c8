import { createColors } from 'picocolors';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { limits } from '../../files/limits.js';
import type { Terminal } from '../terminal.js';
import { closingLines } from './closing-line.js';
import { codeFrame, printable } from './code-frame.js';
import type { Format } from './format.js';

/** For a person: each diagnostic with its line of the file, then one closing line a fact sheet; all on stderr. */
export function humanFormat(terminal: Terminal, effects: Effects, isQuiet: boolean): Format {
  const { bold, dim, red, yellow } = createColors(terminal.color);
  const frameOf = frames(effects);

  const describe = (diagnostic: Diagnostic): string => {
    const { code, severity, place, problem, remedy, also = [] } = diagnostic;
    const paint = severity === 'error' ? red : yellow;
    const head = `${paint(severity)} ${bold(code)} ${place.file}:${place.line}:${place.column}`;
    const frame = frameOf(diagnostic);
    const others = also.map(({ file, line, column }) => `  see ${file}:${line}:${column}\n`);
    return `${head}\n  ${printable(`${problem}; ${remedy}`)}\n${others.join('')}${frame === '' ? '' : `${dim(frame)}\n`}\n`;
  };
  const print = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) {
      if (!isQuiet || diagnostic.severity === 'error') terminal.err(describe(diagnostic));
    }
  };
  return {
    diagnostics: print,
    result: (result) => {
      print(result.diagnostics);
      if (!isQuiet) terminal.err(closingLines(result));
    },
    end: () => undefined,
  };
}

/** Code frames, each file read once. A place without a readable text (a folder, a font) has none. */
function frames({ files }: Effects): (diagnostic: Diagnostic) => string {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    try {
      if (files.size(file) > limits.sourceBytes) return '';
      return new TextDecoder('utf-8', { fatal: true }).decode(files.read(file));
    } catch {
      return '';
    }
  };
  return ({ place }) => {
    const text = texts.get(place.file) ?? read(place.file);
    texts.set(place.file, text);
    return text === '' ? '' : codeFrame(text, place);
  };
}

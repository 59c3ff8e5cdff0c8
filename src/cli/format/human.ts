import { createColors } from 'picocolors';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { limits } from '../../files/limits.js';
import type { Terminal } from '../terminal.js';
import { closingLines } from './closing-line.js';
import { codeFrame, linesOfFile, printable } from './code-frame.js';
import type { Format } from './format.js';
import { firstTold, summary, summaryText } from './summary.js';

/** For a person: each diagnostic with its line of the file, then one closing line a fact sheet; all on stderr. */
export function humanFormat(terminal: Terminal, effects: Effects, isQuiet: boolean): Format {
  const { bold, dim, red, yellow } = createColors(terminal.color);
  const frameOf = frames(effects);

  const describe = (diagnostic: Diagnostic): string => {
    const { code, severity, place, problem, remedy, also = [] } = diagnostic;
    const paint = severity === 'error' ? red : yellow;
    const head = `${paint(severity)} ${bold(code)} ${printable(place.file)}:${place.line}:${place.column}`;
    const frame = frameOf(diagnostic);
    const others = also.map(({ file, line, column }) => `  see ${file}:${line}:${column}\n`);
    return `${head}\n  ${printable(`${problem}; ${remedy}`)}\n${others.join('')}${frame === '' ? '' : `${dim(frame)}\n`}\n`;
  };
  const print = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) {
      if (!isQuiet || diagnostic.severity === 'error') terminal.err(describe(diagnostic));
    }
  };
  const sumUp = summary();
  const news = firstTold();
  return {
    diagnostics: print,
    result: (result) => {
      sumUp.add(result);
      print(news(result.diagnostics));
      if (!isQuiet) terminal.err(closingLines(result));
    },
    end: () => {
      if (!isQuiet) terminal.err(summaryText(sumUp.sum()));
    },
  };
}

type LineOf = ReturnType<typeof linesOfFile>;

const noLine: LineOf = () => undefined;

/** Code frames, each file read once. A place without a readable text (a folder, a font) has none. */
function frames({ files }: Effects): (diagnostic: Diagnostic) => string {
  const known = new Map<string, LineOf>();
  const open = (file: string): LineOf => {
    try {
      if (files.size(file) > limits.sourceBytes) return noLine;
      const text = new TextDecoder('utf-8', { fatal: true }).decode(files.read(file));
      return text === '' ? noLine : linesOfFile(text);
    } catch {
      return noLine;
    }
  };
  return ({ place }) => {
    const lineOf = known.get(place.file) ?? open(place.file);
    known.set(place.file, lineOf);
    return codeFrame(lineOf, place);
  };
}

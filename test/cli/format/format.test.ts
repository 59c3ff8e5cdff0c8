import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closingLines } from '../../../src/cli/format/closing-line.js';
import { codeFrame, linesOfFile, printable, widthOf } from '../../../src/cli/format/code-frame.js';
import { annotation } from '../../../src/cli/format/github.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { BuildResult } from '../../../src/build/results.js';

const fault: Diagnostic = {
  code: 'input/missing',
  severity: 'error',
  place: { file: 'data/a,b/facts.yaml', line: 3, column: 10, length: 4 },
  problem: '100% of it is gone:\nall',
  remedy: 'add it',
};

describe('a code frame', () => {
  it('marks hanzi over two columns each', () => {
    const frame = codeFrame(linesOfFile('a: 1\nquote: 将2200多亿只口罩\n'), {
      file: 'x',
      line: 2,
      column: 14,
      length: 2,
    });
    expect(frame).toBe(
      `  2 │ quote: 将2200多亿只口罩\n    │ ${' '.repeat('quote: '.length + 2 + 4 + 2)}^^^^`,
    );
  });

  it('cuts a long line round the fault and still marks it', () => {
    const text = `${'长'.repeat(200)}X${'尾'.repeat(200)}`;
    const [line = '', mark = ''] = codeFrame(linesOfFile(text), {
      file: 'x',
      line: 1,
      column: 201,
    }).split('\n');
    expect(widthOf(line)).toBeLessThanOrEqual(104);
    expect(widthOf(line.slice(0, line.indexOf('X')))).toBe(mark.indexOf('^'));
  });

  it('cuts a long line only behind the fault where that is near its start', () => {
    const text = `a: X${'尾'.repeat(200)}`;
    expect(codeFrame(linesOfFile(text), { file: 'x', line: 1, column: 4 })).toBe(
      `  1 │ a: X${'尾'.repeat(46)}…\n    │    ^`,
    );
  });

  it('is empty where the file has no such line', () => {
    expect(codeFrame(linesOfFile('one\n'), { file: 'x', line: 9, column: 1 })).toBe('');
  });

  it('stays inside the line where the place points past its end', () => {
    expect(codeFrame(linesOfFile('one'), { file: 'x', line: 1, column: 40 })).toBe(
      '  1 │ one\n    │    ^',
    );
  });

  it('never passes a control or direction character on to the terminal', () => {
    expect(printable('a\u001B[31mb\u202Ec\td')).toBe('a<U+001B>[31mb<U+202E>c d');
  });
});

describe('an annotation of GitHub Actions', () => {
  it('escapes what would end the property or the command', () => {
    expect(annotation(fault)).toBe(
      '::error file=data/a%2Cb/facts.yaml,line=3,col=10,endColumn=14,title=input/missing::100%25 of it is gone:%0Aall; add it',
    );
  });
});

describe('an annotation where a step works in a folder of the repository', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('names the file from the root, by which GitHub finds the line', () => {
    const file = (root: string): string | undefined => {
      vi.stubEnv('GITHUB_WORKSPACE', root);
      return /file=([^,]*),/u.exec(
        annotation({ ...fault, place: { ...fault.place, file: 'a.yaml' } }),
      )?.[1];
    };
    const here = process.cwd();
    expect(file(dirname(here))).toBe(`${basename(here)}/a.yaml`);
    expect([file(here), file(join(here, 'elsewhere')), file('')]).toEqual([
      'a.yaml',
      'a.yaml',
      'a.yaml',
    ]);
  });
});

describe('the closing line', () => {
  const result: BuildResult = {
    report: 'x',
    folder: 'data/x',
    layouts: ['fact-sheet'],
    outputs: [
      {
        layout: 'fact-sheet',
        path: 'out/x.pdf',
        pages: 4,
        figures: 68,
        warnings: 1,
        bytes: 216_100,
        seconds: 0.94,
      },
    ],
    diagnostics: [],
    isWritten: true,
  };

  it('counts pages, figures, warnings, bytes and seconds', () => {
    expect(closingLines(result)).toBe('out/x.pdf  4 pages  68 figures  1 warning  212 KB  0.9 s\n');
  });

  it('names the report, not a file, where nothing is written', () => {
    expect(closingLines({ ...result, isWritten: false })).toMatch(/^data\/x fact-sheet  4 pages/);
  });

  it('says that nothing was written where there are errors', () => {
    expect(closingLines({ ...result, isWritten: false, diagnostics: [fault] })).toBe(
      'data/x  1 error  0 warnings  nothing written\n',
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { diagnosticCodes } from '../../src/diagnostics/codes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { CodeDocumentation, Example } from '../../src/diagnostics/documentation.js';
import { parseDocument } from '../../src/document/parse.js';
import { readPicture } from '../../src/images/read-picture.js';
import { pageRules, reportRules } from '../../src/verify/rules/index.js';
import { expandFiles } from '../template/support.js';
import { changedEffects, changedLine, lineOf, sampleFolder } from '../verify/support.js';

/* Rules of proof run their examples in test/verify/rules/rules.test.ts. */
const proved = new Set<string>([...reportRules, ...pageRules].flatMap(({ codes }) => codes));

const examples = Object.entries<CodeDocumentation>(diagnosticCodes).flatMap(
  ([code, documentation]): readonly [string, Example][] =>
    'example' in documentation && !proved.has(code) ? [[code, documentation.example]] : [],
);

const isChange = ({ file }: Example): boolean => file.endsWith('.yaml');
const somewhere = { file: 'drawing.svg', line: 1, column: 1 };

const strings = readFileSync('templates/strings.yaml', 'utf8');

function inLayout(text: string): readonly Diagnostic[] {
  const { value, diagnostics } = expandFiles({
    'layout.hbs': `<document>${text}</document>`,
    'strings.yaml': strings,
  });
  return value === undefined ? diagnostics : [...diagnostics, ...parseDocument(value).diagnostics];
}

const inPicture = (text: string): readonly Diagnostic[] =>
  readPicture(new TextEncoder().encode(text), 'drawing.svg', somewhere).diagnostics;

const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe('the example of', () => {
  it.each(examples.filter(([, example]) => isChange(example)))(
    '%s, in a report, is told where it stands',
    async (code, example) => {
      const effects = changedEffects([example]);
      const { diagnostics } = await makeReport(effects, {
        id: 'sample',
        folder: sampleFolder,
        out: 'out',
        layouts: [],
        resources: openResources(effects, { templates: 'templates', fonts: 'fonts' }),
      });
      expect(diagnostics.map((each) => `${each.code} ${lineOf(each)}`)).toContain(
        `${code} ${changedLine(example, example.reportedAt)}`,
      );
    },
    60_000,
  );

  it.each(examples.filter(([, { file }]) => file === 'layout.hbs'))(
    '%s, in a layout, is told, and is no fault when it is right',
    (code, { wrong, right }) => {
      expect(codesOf(inLayout(wrong))).toContain(code);
      expect(codesOf(inLayout(right))).toEqual([]);
    },
  );

  it.each(examples.filter(([, { file }]) => file === 'drawing.svg'))(
    '%s, in a drawing, is told, and is no fault when it is right',
    (code, { wrong, right }) => {
      expect(codesOf(inPicture(wrong))).toContain(code);
      expect(codesOf(inPicture(right))).toEqual([]);
    },
  );

  it('is of a kind of file that is run here', () => {
    const others = examples.filter(
      ([, example]) => !isChange(example) && !['layout.hbs', 'drawing.svg'].includes(example.file),
    );
    expect(others).toEqual([]);
  });
});

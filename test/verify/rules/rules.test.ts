import { describe, expect, it } from 'vitest';
import { derivedCodes } from '../../../src/diagnostics/codes/derived.js';
import { figureCodes } from '../../../src/diagnostics/codes/figure.js';
import { parityCodes } from '../../../src/diagnostics/codes/parity.js';
import { printedCodes } from '../../../src/diagnostics/codes/printed.js';
import { sourceCodes } from '../../../src/diagnostics/codes/source.js';
import type { CodeDocumentation, Example } from '../../../src/diagnostics/documentation.js';
import { pageRules, reportRules } from '../../../src/verify/rules/index.js';
import { lineOf, prove, provePages, reportedLine } from '../support.js';

const documented: Readonly<Record<string, CodeDocumentation>> = {
  ...sourceCodes,
  ...derivedCodes,
  ...figureCodes,
  ...parityCodes,
  ...printedCodes,
};

/** Of languages or amounts that the sample report has not, with tests of their own. */
const notInSample = new Set(['figure/case-differs', 'figure/per-head-missing']);

const examples = (rules: typeof reportRules | typeof pageRules): readonly [string, Example][] =>
  rules.flatMap(({ codes }) =>
    codes.flatMap((code): [string, Example][] => {
      const found = documented[code];
      if (notInSample.has(code)) return [];
      if (found === undefined || !('example' in found)) throw new Error(`${code} has no example`);
      return [[code, found.example]];
    }),
  );

describe('the sample report', () => {
  it('has no fault before one is planted', () => {
    expect(prove()).toEqual([]);
  });

  it('has none on its pages either', async () => {
    const found = await provePages();
    expect(found.filter(({ code }) => !code.startsWith('layout/'))).toEqual([]);
  }, 60_000);
});

describe('the example of', () => {
  it.each(examples(reportRules))('%s is caught where it stands', (code, example) => {
    const found = prove([example]).filter((each) => each.code === code);
    expect(found.map(lineOf)).toContain(reportedLine(example));
  });

  it.each(examples(pageRules))(
    '%s is caught where it stands',
    async (code, example) => {
      const found = (await provePages([example])).filter((each) => each.code === code);
      expect(found.map(({ place }) => place.file.split('/').at(-1))).toContain(
        (example.reportedAt === undefined ? example.file : 'facts.yaml').split('/').at(-1),
      );
    },
    60_000,
  );
});

it('the remedy for a day that is not printed is the helper that prints it', () => {
  const found = prove([printedCodes['time/as-of-not-printed'].example]);
  expect(found.map(({ remedy }) => remedy)).toContain(
    'write {{date "../2020-12-31"}} in its sentence, the title of its block or a label written there, { fact: documents, label: … }',
  );
});

describe('the codes', () => {
  it('of the rules are those that are documented: none unknown, none that no rule reports', () => {
    const codes = new Set([...reportRules, ...pageRules].flatMap((rule) => rule.codes));
    expect([...codes].toSorted()).toEqual(Object.keys(documented).toSorted());
  });
});

import { describe, expect, it } from 'vitest';
import { verifyCodes } from '../../src/diagnostics/codes/verify.js';
import type { CodeDocumentation } from '../../src/verify/rule.js';
import { pageRules, reportRules } from '../../src/verify/rules/index.js';
import { changedLine, lineOf, prove, provePages } from './support.js';

const documented = (rules: typeof reportRules | typeof pageRules) =>
  rules.flatMap(({ codes }) => Object.entries<CodeDocumentation>(codes));

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
  it.each(documented(reportRules))('%s is caught where it stands', (code, { example }) => {
    const found = prove([example]).filter((each) => each.code === code);
    expect(found.map(lineOf)).toContain(changedLine(example, example.reportedAt));
  });

  it.each(documented(pageRules))(
    '%s is caught where it stands',
    async (code, { example }) => {
      const found = (await provePages([example])).filter((each) => each.code === code);
      expect(found.map(({ place }) => place.file.split('/').at(-1))).toContain(
        (example.reportedAt === undefined ? example.file : 'facts.yaml').split('/').at(-1),
      );
    },
    60_000,
  );
});

describe('the codes', () => {
  it('are each documented by one rule', () => {
    const codes = [...documented(reportRules), ...documented(pageRules)].map(([code]) => code);
    expect(codes.toSorted()).toEqual(Object.keys(verifyCodes).toSorted());
  });
});

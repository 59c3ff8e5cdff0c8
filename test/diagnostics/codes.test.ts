import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/codes.js';
import { summaryOf, type CodeDocumentation } from '../../src/diagnostics/documentation.js';

const folder = join(import.meta.dirname, '../../src/diagnostics/codes');

describe('the list of codes', () => {
  it('has every family and no code twice', async () => {
    const families = await Promise.all(
      readdirSync(folder).map(
        async (name) => (await import(join(folder, name))) as Readonly<Record<string, object>>,
      ),
    );
    const codes = families.flatMap((family) => Object.values(family).flatMap(Object.keys));
    expect(codes.toSorted()).toEqual(Object.keys(diagnosticCodes).toSorted());
  });

  it.each(Object.entries<CodeDocumentation>(diagnosticCodes))(
    '%s is a code that says what, why and what to do, in whole sentences',
    (code, documentation) => {
      expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      const { what, why } = documentation;
      const remedy = 'remedy' in documentation ? [documentation.remedy] : [];
      for (const text of [what, summaryOf(documentation), why, ...remedy])
        expect(text).toMatch(/^\S.*\.$/u);
    },
  );
});

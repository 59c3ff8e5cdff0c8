import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/codes.js';

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

  it.each(Object.entries(diagnosticCodes))('%s is a code with a summary', (code, summary) => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    expect(summary).toMatch(/^\S.*\.$/u);
  });
});

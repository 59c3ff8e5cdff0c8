import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { limits } from '../../src/files/limits.js';

it('docs/limits.md lists every limit with its value, and no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8');
  const rows = [...text.matchAll(/^\|\s*`(?<name>\w+)`\s*\|\s*(?<value>[\d,]+)\s*\|/gmu)];
  const documented = rows.map(({ groups }) => [
    groups?.['name'],
    Number(groups?.['value']?.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(documented)).toEqual(limits);
});

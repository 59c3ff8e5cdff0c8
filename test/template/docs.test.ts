import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildView } from '../../src/template/views/build-view.js';
import { elementReference, globalReference, helperReference } from './reference.js';
import { packs, readText, report } from './support.js';

/** Without the padding that formatting gives tables. */
const plain = (text: string): string => text.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');

const file = 'docs/layouts.md';
const made = {
  helpers: helperReference(),
  attributes: globalReference(),
  elements: elementReference(),
};

/** What stands between the marks of a generated part. */
const part = (name: string): RegExp =>
  new RegExp(`(<!-- ${name} -->\\n\\n)([^]*?)(\\n\\n<!-- /${name} -->)`, 'u');

// `RENEW=docs npx vitest run test/template/docs` writes the tables anew; formatting them is prettier's.
if (process.env['RENEW'] === 'docs') {
  const renewed = Object.entries(made).reduce(
    (text, [name, table]) =>
      text.replace(part(name), (_, before: string, _old, after: string) => before + table + after),
    readText(file),
  );
  writeFileSync(file, renewed);
}

const page = readText(file);

/** Field names anywhere in a value, without those of prose, periods and languages' tags. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null || 'en' in value || 'from' in value) return [];
  if ('kind' in value && (value.kind === 'date' || value.kind === 'as-of')) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsOf(inner)]);
}

describe('docs/layouts.md', () => {
  it.each(Object.entries(made))('lists the %s as the program has them', (name, table) => {
    expect(plain(part(name).exec(page)?.[2] ?? '')).toBe(plain(table));
  });

  it('names every field that a layout can see', () => {
    const view = buildView({ report, packs, layout: 'plain', rows: [] });
    for (const field of new Set(fieldsOf(view))) expect(page).toContain(`\`${field}\``);
  });
});

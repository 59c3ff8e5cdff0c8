import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { buildView } from '../../src/template/build-view.js';
import { elementReference, globalReference, helperReference } from './reference.js';
import { documentOf, packs, readText, report } from './support.js';

/** Without the padding that formatting gives tables. */
const plain = (text: string): string => text.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');

const page = readText('docs/layouts.md');
const plainPage = plain(page);

/** Field names anywhere in a value, without those of prose, periods and languages' tags. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null || 'en' in value || 'from' in value) return [];
  if ('kind' in value && (value.kind === 'date' || value.kind === 'as-of')) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsOf(inner)]);
}

describe('docs/layouts.md', () => {
  it('lists every element with its attributes as elements.ts has them', () => {
    expect(plainPage).toContain(plain(elementReference()));
    expect(plainPage).toContain(plain(globalReference()));
  });

  it('lists every helper as calls.ts has it', () => {
    expect(plainPage).toContain(plain(helperReference()));
  });

  it('names every field that a layout can see', () => {
    const view = buildView({ report, packs, layout: 'plain', rows: [] });
    for (const field of new Set(fieldsOf(view))) expect(page).toContain(`\`${field}\``);
  });

  it('shows a first layout that works', () => {
    const [, layout = ''] = /```handlebars\n([^`]*<document>[^`]*)```/u.exec(page) ?? [];
    const { value, diagnostics } = documentOf(layout, report, {
      'strings.yaml': /```yaml\n([^`]*)```/u.exec(page)?.[1] ?? '',
    });
    expect(hasErrors(diagnostics)).toBe(false);
    expect(value?.root.children.length).toBeGreaterThan(3);
  });
});

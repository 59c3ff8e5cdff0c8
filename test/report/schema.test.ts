import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileKinds, publishedSchema } from '../../src/report/schema/publish.js';

const folder = join(import.meta.dirname, '../../docs/schema');

describe.each(fileKinds)('docs/schema/%s.schema.json', (kind) => {
  it('is what the tool checks: run npm run schema if not', () => {
    const published = readFileSync(join(folder, `${kind}.schema.json`), 'utf8');
    expect(published).toBe(publishedSchema(kind));
  });

  it('describes every key that an editor proposes', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node) {
        for (const [key, child] of Object.entries(node.properties ?? {})) {
          const isKnown = ['description', '$ref', 'allOf'].some(
            (each) => each in (child as object),
          );
          if (!isKnown && !['id', 'zero', 'one', 'two', 'few', 'many', 'other'].includes(key)) {
            bare.push(`${path}/${key}`);
          }
        }
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(JSON.parse(publishedSchema(kind)), '');
    expect(bare).toEqual([]);
  });
});

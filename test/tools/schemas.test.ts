import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../tools/schemas/publish.js';

describe('docs/schema', () => {
  it.each([...publishedSchemas])(
    '%s is what the tool reads: run npm run schema if not',
    (file, text) => {
      expect(readFileSync(`docs/schema/${file}`, 'utf8')).toBe(text);
    },
  );

  it('has no schema of a file that is no longer', () => {
    expect(readdirSync('docs/schema').toSorted()).toEqual([...publishedSchemas.keys()].toSorted());
  });
});

describe.each([...publishedSchemas])('%s', (_file, text) => {
  it('describes every key that an editor proposes', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node) {
        for (const [key, child] of Object.entries(node.properties ?? {})) {
          const isKnown = ['description', '$ref', 'allOf'].some(
            (each) => each in (child as object),
          );
          if (
            !isKnown &&
            !['id', 'zero', 'one', 'two', 'few', 'many', 'other', 'dative'].includes(key)
          ) {
            bare.push(`${path}/${key}`);
          }
        }
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(JSON.parse(text), '');
    expect(bare).toEqual([]);
  });
});

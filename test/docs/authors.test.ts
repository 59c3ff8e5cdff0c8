import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockKinds } from '../../src/report/read/blocks.js';
import { fact } from '../../src/report/schema/facts.js';
import { load } from '../report/support.js';

const text = readFileSync(join(import.meta.dirname, '../../docs/authors.md'), 'utf8');

/** The files of the example: a path in backquotes on its own line, then a fenced block. */
const example = Object.fromEntries(
  [...text.matchAll(/^`(?<path>data\/\S+)`\n\n```\w+\n(?<content>.*?)^```$/gmsu)].map(
    ({ groups }) => [groups?.['path'] ?? '', groups?.['content'] ?? ''],
  ),
);

describe('docs/authors.md', () => {
  it('has an example that loads as it stands', () => {
    expect(Object.keys(example)).toHaveLength(5);
    const { value, diagnostics } = load(example, {}, 'data/library');
    expect(diagnostics).toEqual([]);
    expect(value?.facts.get('loans')?.quantity.qualifier).toBe('over');
  });

  it('quotes its own source', () => {
    const { value } = load(example, {}, 'data/library');
    const source = example['data/library/sources/note.txt'] ?? '';
    const quotes = [...(value?.facts.values() ?? [])].flatMap(({ origin }) =>
      origin.kind === 'quoted' ? [origin.quote] : [],
    );
    expect(quotes).toHaveLength(3);
    for (const quote of quotes) expect(source).toContain(quote);
  });

  it('names every key of a fact and every kind of block', () => {
    for (const key of [...Object.keys(fact.shape), ...blockKinds]) {
      expect(text).toContain(`\`${key}\``);
    }
  });
});

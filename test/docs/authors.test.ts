import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockKinds } from '../../src/report/read/content/blocks.js';
import { fact } from '../../src/report/schema/facts.js';
import { load } from '../report/support.js';

const text = readFileSync(join(import.meta.dirname, '../../docs/authors.md'), 'utf8');

/** The files of the example: a path in backquotes on its own line, then a fenced block. */
const exampleOf = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...page.matchAll(/^`(?<path>data\/\S+)`\n\n```\w+\n(?<content>.*?)^```$/gmsu)].map(
      ({ groups }) => [groups?.['path'] ?? '', groups?.['content'] ?? ''],
    ),
  );
const example = exampleOf(text);

describe('docs/authors.md', () => {
  it('has an example that loads as it stands', () => {
    expect(Object.keys(example)).toHaveLength(5);
    const { value, diagnostics } = load(example, {}, 'data/library');
    expect(diagnostics).toEqual([]);
    expect(value?.facts.get('loans')?.quantity.qualifier).toBe('over');
  });

  it('has the same example in Chinese', () => {
    const page = join(import.meta.dirname, '../../docs/zh/authors.md');
    expect(exampleOf(readFileSync(page, 'utf8'))).toEqual(example);
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

  it('shows a rate that counts in the units it is made of', () => {
    const [units = '', rate = ''] = [
      ...text.matchAll(/^```yaml\n(?<content>.*?)^```$/gmsu),
    ].flatMap(({ groups }) =>
      groups?.['content']?.includes('book-per-evening') === true ? [groups['content']] : [],
    );
    const evenings = `evenings:
  label: { zh-Hans: 开放, en: evenings }
  value: 300
  unit: evening
  quote: 300个晚上
people:
  label: { zh-Hans: 居民, en: inhabitants }
  value: 4万
  unit: person
  quote: 居民4万人
lent-a-thousand:
  label: { zh-Hans: 每千人借出, en: books lent to a thousand people }
  formula: loans / people
  unit: book-per-thousand
`;
    const { value } = load(
      {
        ...example,
        'data/library/units.yaml': `${example['data/library/units.yaml']}${units}`,
        'data/library/facts.yaml': `${example['data/library/facts.yaml']}${rate}${evenings}`,
      },
      {},
      'data/library',
    );
    const amountOf = (id: string): string | undefined => {
      const shown = value?.facts.get(id)?.quantity;
      return shown?.value.kind === 'number'
        ? `${shown.value.amount.toFixed()} ${shown.unit.words['en']?.other}`
        : undefined;
    };
    expect(amountOf('lent-an-evening')).toBe('40 books per evening');
    expect(amountOf('lent-a-thousand')).toBe('300 books per 1,000 people');
  });

  it('names every key of a fact and every kind of block', () => {
    for (const key of [...Object.keys(fact.shape), ...blockKinds]) {
      expect(text).toContain(`\`${key}\``);
    }
  });
});

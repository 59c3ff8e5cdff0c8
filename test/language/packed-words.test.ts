import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = 'templates/languages';
const files = readdirSync(folder);

/** Every list of a pack, under the names of the keys that lead to it. */
function listsOf(value: unknown, path = ''): readonly (readonly [string, readonly unknown[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => listsOf(each, `${path}/${key}`));
  return Array.isArray(value) ? [[path, value], ...inner] : inner;
}

const packs = files.map(
  (file) => [file, new Map(listsOf(parse(readFileSync(`${folder}/${file}`, 'utf8'))))] as const,
);

/** Keys that are read together: a word of the second holds where the first is asked for. */
const readTogether = [
  ['/frame/conditions', '/frame/possibilities'],
  ['/frame/conditions', '/frame/hypotheses'],
  ['/frame/conditions', '/frame/hearsay'],
  ['/frame/remarks/denials', '/frame/remarks/wholes'],
  ['/frame/names-of-units/country-or-region', '/frame/names-of-units/country'],
] as const;

describe.each(packs)('%s', (_, lists) => {
  it('has no word twice in one list', () => {
    const doubled = [...lists].flatMap(([path, list]) =>
      list
        .filter((word, index) => typeof word === 'string' && list.indexOf(word) < index)
        .map((word) => `${path}: ${String(word)}`),
    );
    expect(doubled).toEqual([]);
  });

  it.each(readTogether)('has no word of %s under %s as well', (key, other) => {
    const held = lists.get(other) ?? [];
    expect((lists.get(key) ?? []).filter((word) => held.includes(word))).toEqual([]);
  });
});

it('the keys that are read together are in a pack', () => {
  const known = new Set(packs.flatMap(([, lists]) => [...lists.keys()]));
  expect(readTogether.flat().filter((key) => !known.has(key))).toEqual([]);
});

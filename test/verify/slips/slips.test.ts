import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factSlips } from './fact-slips.js';
import { openMaterial, said, type Fields } from './material.js';
import { passed, refused } from './passed.js';
import { sourceSlips } from './source-slips.js';

interface LetThrough {
  readonly reason: string;
  readonly slips: readonly string[];
}

interface Edit {
  readonly from: string;
  readonly to: string;
  readonly refuses: readonly string[];
}

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

/** Slips that are known to pass, and why; one that is told from now on has to be taken out. */
const letThrough = read('test/verify/slips/let-through.yaml') as readonly LetThrough[];
const known = letThrough.flatMap(({ slips }) => slips);

const reports: readonly (readonly [folder: string, draftedIn: string])[] = [
  ['data/belt-and-road-2020', ''],
  ['test/fixtures/first-report', ''],
  ['test/fixtures/second-report', ''],
];
const drafts: readonly (readonly [folder: string, draftedIn: string])[] = [
  ['test/fixtures/slips/communique', 'zh-Hans'],
  ['test/fixtures/slips/water', 'en'],
  ['test/fixtures/slips/railway', 'de'],
  ['test/fixtures/slips/wald', 'de'],
  ['test/fixtures/slips/library', 'ja'],
  ['test/fixtures/slips/transport', 'ko'],
  ['test/fixtures/slips/musees', 'fr'],
  ['test/fixtures/slips/pesca', 'es'],
];

describe.each([...reports, ...drafts])('slips planted in %s', (folder, draftedIn) => {
  const material = openMaterial(folder, draftedIn);
  const name = folder.split('/').at(-1) ?? '';
  const facts = Object.fromEntries(
    Object.entries(material.facts).filter(([, fact]) => fact['formula'] === undefined),
  );

  it('has none of its facts refused before anything is planted', () => {
    expect([...refused(material, material.text, facts)]).toEqual([]);
  });

  it.each([
    ['facts', factSlips],
    ['source', sourceSlips],
  ] as const)('lets none in its %s through but those that are known', (_, make) => {
    const slips = make(material);
    const told = passed(material, slips).map((slip) => `${name} ${slip.fact}: ${slip.told.trim()}`);
    const planted = new Set(slips.map((slip) => `${name} ${slip.fact}: ${slip.told.trim()}`));
    expect(told.toSorted()).toEqual(known.filter((each) => planted.has(each)).toSorted());
    expect(slips.length).toBeGreaterThan(Object.keys(facts).length * 3);
  });
});

it('knows of no slip to be let through that is planted nowhere', () => {
  const planted = new Set(
    [...reports, ...drafts].flatMap(([folder, draftedIn]) => {
      const material = openMaterial(folder, draftedIn);
      const name = folder.split('/').at(-1) ?? '';
      return [...factSlips(material), ...sourceSlips(material)].map(
        (slip) => `${name} ${slip.fact}: ${slip.told.trim()}`,
      );
    }),
  );
  expect(known.filter((each) => !planted.has(each))).toEqual([]);
});

describe.each(drafts.slice(0, 3))('words planted by hand in %s', (folder, language) => {
  const material = openMaterial(folder, language);
  const { text, facts } = material;

  it.each(
    (read(`${folder}/edits.yaml`) as readonly Edit[]).map((edit) => [edit.to, edit] as const),
  )('bear out none of what is untrue where the source says %s', (_, { from, to, refuses }) => {
    expect(text).toContain(from);
    const whole = text.replace(from, () => to);
    const edited = refuses.map((id): readonly [string, Fields] => {
      const quote = said(facts[id] ?? {}, 'quote');
      // The quote follows the source, in the words that the two share.
      return [
        id,
        { ...facts[id], quote: quote.includes(from) ? quote.replace(from, () => to) : to },
      ];
    });
    const found = refused(material, whole, Object.fromEntries(edited));
    expect(refuses.filter((id) => !found.has(id))).toEqual([]);
  });
});

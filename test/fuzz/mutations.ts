import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { below, pick, randomFrom, type Random } from '../support/random.js';
import { filesUnder } from './base.js';
import { bytesOf, type Files } from './world.js';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const byLines =
  (change: (lines: readonly string[], random: Random) => readonly string[]): Mutation =>
  (bytes, random) =>
    Buffer.from(change(Buffer.from(bytes).toString('utf8').split('\n'), random).join('\n'));

const tokens = [
  '{{',
  '}}',
  ': ',
  '- ',
  '"',
  "'",
  '&a ',
  '*a',
  '!!x ',
  '[',
  ']',
  '{',
  '}',
  '\t',
  '#',
  '|',
  '>',
  '%',
  '\u202E',
  '\u0000',
  '\uFEFF',
  '🎉',
  '𰻞',
  '<p>',
  '</p>',
  '&amp;',
  '-1',
  '1e400',
  '.nan',
  'null',
  '9'.repeat(60),
  '__proto__: x',
  'constructor',
  '../',
  '/etc/passwd',
  'https://example.org/',
  '\r',
  '\u2028',
  'é',
  '〇',
  '2020-13-40',
];

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let count = below(random, 4); count >= 0; count -= 1) {
      const at = below(random, Math.max(1, changed.length));
      changed[at] = (changed[at] ?? 0) ^ (1 << below(random, 8));
    }
    return changed;
  },
  (bytes, random) => bytes.subarray(0, below(random, bytes.length + 1)),
  byLines((lines, random) => lines.toSpliced(below(random, lines.length), 1 + below(random, 3))),
  byLines((lines, random) => {
    const at = below(random, lines.length);
    return lines.toSpliced(below(random, lines.length), 0, lines[at] ?? '');
  }),
  byLines((lines, random) => {
    const [one, other] = [below(random, lines.length), below(random, lines.length)];
    return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
  }),
  // Two keys change places.
  (bytes, random) => {
    const text = Buffer.from(bytes).toString('utf8');
    const keys = [...new Set([...text.matchAll(/[a-z][\w-]*(?=:)/gi)].map(([key]) => key))];
    if (keys.length < 2) return bytes;
    const [one, other] = [pick(random, keys), pick(random, keys)];
    return Buffer.from(
      text.replaceAll(/[a-z][\w-]*(?=:)/gi, (key) =>
        key === one ? other : key === other ? one : key,
      ),
    );
  },
  (bytes, random) => {
    const text = Buffer.from(bytes).toString('utf8');
    const at = below(random, text.length + 1);
    return Buffer.from(text.slice(0, at) + pick(random, tokens) + text.slice(at));
  },
  // A number becomes another.
  (bytes, random) => {
    const text = Buffer.from(bytes).toString('utf8');
    const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)];
    if (numbers.length === 0) return bytes;
    const found = pick(random, numbers);
    const put = pick(random, ['0', '-1', '1', '12', '999999999', '0.0001', 'x', '1e9', '']);
    return Buffer.from(
      text.slice(0, found.index) + put + text.slice(found.index + found[0].length),
    );
  },
  // A stretch of the file is written twice, or moved.
  (bytes, random) => {
    const at = below(random, bytes.length + 1);
    const piece = bytes.subarray(at, at + below(random, 200));
    const to = below(random, bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
  },
];

const templates: Files = {
  ...filesUnder('templates/fact-sheet', 'templates/fact-sheet'),
  ...filesUnder('templates/partials', 'templates/partials'),
  ...filesUnder('templates/languages', 'templates/languages'),
  'templates/strings.yaml': readFileSync('templates/strings.yaml'),
  'templates/theme.yaml': readFileSync('templates/theme.yaml'),
  'fonts/fonts.yaml': readFileSync('fonts/fonts.yaml'),
};

const reports = ['test/fixtures/first-report', 'test/fixtures/second-report'].map((folder) =>
  filesUnder(folder, 'data/fuzzed'),
);

/** Files of the corpus with one to three of them spoilt: of the report, or of the tool's own layouts, packs and fonts. */
export const mutated: fc.Arbitrary<Files> = fc
  .tuple(fc.constantFrom(...reports), fc.boolean(), fc.integer(), fc.integer({ min: 1, max: 3 }))
  .map(([report, ofReport, seed, times]) => {
    const random = randomFrom(seed);
    const from = ofReport ? report : templates;
    const changed = new Map<string, Uint8Array>();
    for (let time = 0; time < times; time += 1) {
      const path = pick(
        random,
        Object.keys(from).filter((file) => file !== 'data/fuzzed/expected.txt'),
      );
      const bytes = changed.get(path) ?? bytesOf(from[path] ?? '');
      changed.set(path, pick(random, mutations)(bytes, random));
    }
    return { ...report, ...Object.fromEntries(changed) };
  });

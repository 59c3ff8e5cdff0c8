import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Pair {
  readonly text: string;
  readonly language: string;
  readonly facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly units?: Readonly<Record<string, unknown>>;
  readonly prose?: Readonly<Record<string, string>>;
  /** The first code by which a wrong one is told; a right one has none. */
  readonly refused?: string;
}

const pairs = [
  'pairs',
  'releases',
  'heads-and-parts',
  'said-otherwise',
  'measures-and-duties',
].flatMap(
  (name) =>
    parse(readFileSync(`test/verify/releases/sentences/${name}.yaml`, 'utf8')) as readonly Pair[],
);

const codesOf = ({ text, language, facts, units, prose }: Pair): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify(facts, { lineWidth: 0 }),
    ...(units === undefined ? {} : { units: stringify(units) }),
    ...(prose === undefined ? {} : { prose }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a right figure of its source is borne out', () => {
  it.each(pairs.filter(({ refused }) => refused === undefined))('$language: $text', (pair) => {
    expect(codesOf(pair)).toEqual([]);
  });
});

describe('a figure that its source does not say is refused', () => {
  it.each(pairs.filter(({ refused }) => refused !== undefined))('$language: $text', (pair) => {
    expect(codesOf(pair)[0]).toBe(pair.refused);
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatFigure } from '../../src/quantity/format/format-figure.js';
import { parseValue } from '../../src/quantity/parse-value.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { noUnit } from '../../src/quantity/units.js';
import { disagreements } from '../../src/quantity/read/agree.js';
import { readQuantities } from '../../src/quantity/read/read.js';
import { customUnits } from './figures.js';
import { changes, languages, numbers, ranges, signedAmounts } from './generated.js';
import { pack, packs, unit } from './packs.js';

// Hundreds of runs, and more while a failure shrinks.
vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 600 };

function readsBack(stored: Quantity, tag: string, form: 'full' | 'signed'): void {
  const { text } = formatFigure(stored, pack(tag), form);
  const found = readQuantities(text, pack(tag), customUnits);
  const [only] = found;
  expect(
    found.map((read) => read.text),
    text,
  ).toEqual([text]);
  if (only !== undefined) expect(disagreements(only, stored, pack(tag)), text).toEqual([]);
}

describe('a printed figure', () => {
  it('parses to the value it was printed from, in Chinese and English', () => {
    fc.assert(
      fc.property(signedAmounts, languages, (amount, tag) => {
        const stored = {
          value: { kind: 'number', amount },
          unit: noUnit,
          status: 'reported',
        } as const;
        const read = parseValue(formatFigure(stored, pack(tag), 'full').text);
        expect(
          read.ok && read.value.value.kind === 'number' && read.value.value.amount.eq(amount),
        ).toBe(true);
      }),
      runs,
    );
  });

  it('is read back with its value, qualifier and unit', () => {
    fc.assert(
      fc.property(numbers, languages, (stored, tag) => readsBack(stored, tag, 'full')),
      runs,
    );
  });

  it('keeps its sign when it is a change', () => {
    fc.assert(
      fc.property(changes, languages, (stored, tag) => readsBack(stored, tag, 'signed')),
      runs,
    );
  });

  it('keeps both ends when it is a range', () => {
    fc.assert(
      fc.property(ranges, languages, (stored, tag) => readsBack(stored, tag, 'full')),
      runs,
    );
  });

  it('is read back in every other language that has a pack', () => {
    const others = fc.constantFrom(
      ...[...packs.keys()].filter((tag) => tag !== 'zh-Hans' && tag !== 'en'),
    );
    const builtIn = fc.oneof(numbers, ranges).filter(({ unit: { words } }) => 'fr' in words);
    fc.assert(
      fc.property(builtIn, others, (stored, tag) => readsBack(stored, tag, 'full')),
      runs,
    );
  });

  it('never loses a digit in any language that has a pack', () => {
    fc.assert(
      fc.property(signedAmounts, fc.constantFrom(...packs.keys()), (amount, tag) => {
        const stored: Quantity = {
          value: { kind: 'number', amount },
          unit: unit('percent'),
          status: 'reported',
        };
        const { text } = formatFigure(stored, pack(tag), 'full');
        const [only] = readQuantities(text, pack(tag));
        expect(
          only?.value.kind === 'number' && only.value.amount.eq(amount),
          `${tag}: ${text}`,
        ).toBe(true);
      }),
      runs,
    );
  });
});

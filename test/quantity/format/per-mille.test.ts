import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/quantity/format/format-figure.js';
import { evaluateFormula } from '../../../src/quantity/formula/evaluate.js';
import type { Quantity } from '../../../src/quantity/quantity.js';
import { unitFromPacks } from '../../../src/quantity/units.js';
import { proveSource } from '../../support/prove-source.js';
import { pack, pair, quantity, unit } from '../packs.js';

const perMille = unit('per-mille');
const facts: Readonly<Record<string, Quantity>> = {
  births: quantity('4312', unit('person')),
  people: quantity('80万', unit('person')),
  'birth-rate': quantity('5.36', perMille),
  'death-rate': quantity('7.1', perMille),
  share: quantity('2%', unit('percent')),
};

function evaluate(formula: string, declared?: string): string {
  const result = evaluateFormula(formula, {
    resolve: (id) => facts[id],
    unit: (id) => unitFromPacks(id, pair),
    ...(declared === undefined ? {} : { declared: unit(declared) }),
  });
  if (!result.ok) return result.faults.map(({ code }) => code).join();
  const { value, unit: given } = result.value.quantity;
  return value.kind === 'number' ? `${value.amount.toFixed()} ${given.id}` : value.kind;
}

describe('a share in per mille calculates as a share', () => {
  it.each([
    ['birth-rate - death-rate', undefined, '-1.74 per-mille'],
    ['birth-rate - share', undefined, '-1.464 percentage-point'],
    ['share - birth-rate', undefined, '1.464 percentage-point'],
    ['birth-rate + share', undefined, '25.36 per-mille'],
    ['share + birth-rate', undefined, '2.536 percent'],
    ['share / birth-rate * birth-rate', 'percent', '2 percent'],
    ['people * birth-rate', undefined, '4288 person'],
    ['births / people * 100%', 'per-mille', '5.39 per-mille'],
    ['births / people * 100%', 'percent', '0.539 percent'],
    ['birth-rate + birth-rate', 'percent', '1.072 percent'],
    ['(1 + birth-rate) * people', undefined, '804288 person'],
  ])('%s as %s is %s', (formula, declared, expected) => {
    expect(evaluate(formula, declared)).toBe(expected);
  });
});

describe('a figure in per mille is printed with its sign', () => {
  it.each([
    ['en', '5.36‰'],
    ['zh-Hans', '5.36‰'],
    ['ja', '5.36‰'],
    ['de', '5,36\u00A0‰'],
    ['fr', '5,36\u00A0‰'],
    ['es', '5,36\u00A0‰'],
  ])('in %s as %s', (tag, expected) => {
    const language = pack(tag);
    const own = unitFromPacks('per-mille', new Map([[language.tag, language]]));
    if (own === undefined) throw new Error('no per mille');
    expect(formatFigure(quantity('5.36', own), language, 'full').text).toBe(expected);
    expect(formatFigure(quantity('5.36', own), language, 'digits').text).toBe(
      expected.replace(/\u00A0?‰/u, ''),
    );
  });
});

describe('a source in per mille', () => {
  const codes = (value: string): readonly string[] =>
    proveSource({
      language: 'zh-Hans',
      text: '全县差错率为0.40‰。',
      facts: `errors:\n  value: ${value}\n  quote: 差错率为0.40‰\n`,
    })
      .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
      .map(({ code }) => code);

  it.each(['0.40‰', '0.4‰', '0.04%', '0.040%'])('bears out %s', (value) => {
    expect(codes(value)).toEqual([]);
  });

  it.each(['0.4%', '4‰', '0.0400%'])('does not bear out %s', (value) => {
    expect(codes(value)).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, string | number>>;

function errors(language: string, text: string, fact: Fact): readonly string[] {
  const facts = stringify({ f: { quote: text, ...fact } }, { lineWidth: 0 });
  return proveSource({ language, text, facts })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);
}

describe('a word before a number that names trains and pages', () => {
  it.each([
    ['It will train 340 drivers.', { value: 340, status: 'expected' }],
    ['It aims to train 340 drivers.', { value: 340, status: 'targeted' }],
  ])('is a verb behind one of the future: %s', (text, fact) => {
    expect(errors('en', text, fact)).toEqual([]);
  });

  it('is a name otherwise', () => {
    expect(errors('en', 'It met train 340 there.', { value: 340 })).not.toEqual([]);
  });
});

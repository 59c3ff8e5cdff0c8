import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const english = '{ one: flight, other: flights }';

const units: Readonly<Record<string, string>> = {
  en: `flight: { en: ${english}, zh-Hans: 次飞行 }
helicopter: { en: { one: helicopter, other: helicopters }, zh-Hans: 架直升机 }
base: { en: { one: base, other: bases }, zh-Hans: 个基地 }
`,
  de: `flight: { de: { one: Flug, other: Flüge }, en: ${english} }\n`,
  fr: `flight: { fr: { one: vol, other: vols }, en: ${english} }\n`,
  es: `flight: { es: { one: vuelo, other: vuelos }, en: ${english} }\n`,
};

const codes = (text: string, fact: string, language = 'en'): readonly string[] => [
  ...new Set(
    proveSource({
      language,
      text,
      units: units[language] ?? '',
      facts: `f:\n${fact}  quote: '${text}'\n`,
    }).flatMap(({ severity, code }) =>
      severity === 'error' && code.startsWith('source/') ? [code] : [],
    ),
  ),
];

describe('the level that a change began at is of the time that its sentence compares with', () => {
  const text = 'In comparison with 2021, 2022 saw a drop in flights from 731 to 694.';
  const of = (value: string, period: string): readonly string[] =>
    codes(text, `  value: ${value}\n  unit: flight\n  period: ${period}\n`);

  it('and the one it came to of the other', () => {
    expect(of('731', '2021')).toEqual([]);
    expect(of('694', '2022')).toEqual([]);
  });

  it('and neither of the other’s', () => {
    expect(of('731', '2022')).toContain('source/period-differs');
    expect(of('694', '2021')).toContain('source/period-differs');
    expect(of('731', '2020')).toContain('source/period-differs');
  });
});

import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const doctor = (language: string, word: string, rate: string): string =>
  `doctor: { ${language}: ${word}, en: doctor }\nrate: { of: doctor, per: 1000 person, ${language}: ${rate}, en: 'doctors per 1,000 people' }\n`;

const units = doctor('zh-Hans', '人', '人/千人');

describe('a year between the base of a rate and its number is that of the number', () => {
  const text = '每千人口牙医由2018年的2.85人提高到2023年的3.46人。';

  it.each([
    ['由2018年的2.85人', '2.85; unit: rate; period: 2018'],
    ['提高到2023年的3.46人', '3.46; unit: rate; period: 2023'],
  ])('%s', (quote, fact) => {
    expect(readingFaults('zh-Hans', text, quote, fact, units)).toEqual([]);
  });

  it('and neither level is a number of people', () => {
    const fact = '3.46; unit: person; period: 2023';
    expect(readingFaults('zh-Hans', text, '提高到2023年的3.46人', fact, units)).toEqual([
      'source/unit-differs',
    ]);
  });

  it('in German', () => {
    const german = doctor('de', 'Ärzte', 'Ärzte je 1 000 Einwohner');
    const said = 'Auf 1 000 Einwohner kamen Ende 2023 4,6 Ärzte.';
    expect(readingFaults('de', said, said, '4.6; unit: rate; period: 2023-12', german)).toEqual([]);
    expect(readingFaults('de', said, said, '4.6; unit: doctor; period: 2023-12', german)).toEqual([
      'source/unit-differs',
    ]);
  });
});

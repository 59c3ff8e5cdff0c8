import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (text: string, fact: Readonly<Record<string, string>>) =>
  proveSource({ language: 'en', text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the year that a change is reckoned from is that of no figure', () => {
  it.each([
    ['In 2023 the yards laid 40 keels, up 38 percent from 2022.', '38%'],
    ['There were 40 yards at work in 2023, down 12% from 2022.', '-12%'],
    ['In 2023 the yards laid 40 keels, a 3% increase from 2022.', '3%'],
    ['In 2023 the yards laid 40 keels, an increase of some 3% from 2022.', '3%'],
  ])('%s', (text, value) => {
    const fact = text.includes('some') ? { value, qualifier: 'about' } : { value };
    expect(told(text, { ...fact, period: '2023' })).toEqual([]);
    expect(told(text, { ...fact, period: '2022' })).toEqual(['source/period-differs']);
  });
  it('and “from 2020 to 2023” is a time of its own', () => {
    const text = 'The number of the yards rose 3% from 2020 to 2023.';
    expect(told(text, { value: '3%', period: '2020/2023' })).toEqual([]);
  });
  it('and “from 40 in 2022” gives the level of that year', () => {
    const text = 'In 2023 the yards laid 52 keels, up 30% from 40 keels in 2022.';
    expect(
      told(text, { value: '40', as: 'keels', of: 'from', unit: 'project', period: '2022' }),
    ).toEqual([]);
  });
});

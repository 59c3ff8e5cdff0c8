import { describe, expect, it } from 'vitest';
import { proveSource } from '../support/prove-source.js';

const told = (zh: string, en: string): readonly string[] =>
  proveSource({
    language: 'zh-Hans',
    text: '2025年监测到鸟类386种，较2020年增加41种。',
    units: 'species: { zh-Hans: 种, en: species }\n',
    facts: [
      'birds:\n  value: 386\n  unit: species\n  period: 2025\n  quote: 监测到鸟类386种\n',
      'gain:\n  value: 41\n  unit: species\n  period: 2025\n  quote: 较2020年增加41种\n',
    ].join(''),
    prose: { 'zh-Hans': zh, en },
  })
    .filter(({ code }) => code === 'time/period-differs')
    .map(({ place }) => place.file);

const year = '{{date "2020"}}';

describe('a year that a change is reckoned from', () => {
  it('is no other period of the figure', () => {
    expect(
      told(
        `监测到鸟类{{fact "birds"}}，较${year}增加{{fact "gain"}}。`,
        `Observers saw {{fact "birds"}}, {{fact "gain"}} more than in ${year}.`,
      ),
    ).toEqual([]);
  });

  it('is told where the text makes it the time of the figure', () => {
    expect(
      told(`${year}监测到鸟类{{fact "birds"}}。`, `Observers saw {{fact "birds"}} in ${year}.`),
    ).toHaveLength(2);
  });
});

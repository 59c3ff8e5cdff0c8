import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const told = (zh: string, en: string): readonly string[] =>
  proveSource({
    language: 'zh-Hans',
    text: '2025年监测到鸟类386种，较2020年增加41种，增长11.9%。2020年为345种。',
    units: 'species: { zh-Hans: 种, en: species }\n',
    facts: [
      'birds:\n  value: 386\n  unit: species\n  period: 2025\n  quote: 监测到鸟类386种\n',
      'gain:\n  value: 41\n  unit: species\n  period: 2025\n  quote: 较2020年增加41种\n',
      'rate:\n  value: 11.9%\n  period: 2025\n  quote: 增长11.9%\n',
      'old:\n  value: 345\n  unit: species\n  period: 2020\n  quote: 2020年为345种\n',
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

  it('is none with the level of that year beside it, or where the change says its own way', () => {
    expect(
      told(
        `监测到鸟类{{fact "birds"}}，与${year}相比，名录{{fact "gain" form="change"}}。`,
        `That is {{fact "gain"}} more than the {{fact "old"}} of the ${year} count, a rise of {{fact "rate"}}.`,
      ),
    ).toEqual([]);
    expect(
      told(
        `监测到鸟类{{fact "birds"}}。`,
        `Compared with {{fact "old"}} in the ${year} count that is {{fact "gain"}} more.`,
      ),
    ).toEqual([]);
    expect(
      told('监测到鸟类。', `{{fact "birds"}} more than in winter were seen in ${year}.`),
    ).toHaveLength(1);
  });

  it('is told where the text makes it the time of the figure', () => {
    expect(
      told(`${year}监测到鸟类{{fact "birds"}}。`, `Observers saw {{fact "birds"}} in ${year}.`),
    ).toHaveLength(2);
  });
});

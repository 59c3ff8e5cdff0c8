import { describe, expect, it } from 'vitest';
import { chartFacts } from '../../src/report/chart-magnitude.js';
import { counter, fact, packs, point, rendered, reportOf, series, spec } from './support.js';

const book = counter('book', '册', 'book', 'books');
const visit = counter('visit', '次', 'visit', 'visits');

/** What is written at the points, by language, in a chart of such amounts. */
const written = (amounts: readonly string[]) => {
  const facts = amounts.map((amount, i) =>
    fact(`f${i}`, amount, { zh: `甲${i}`, en: `name ${i}`, unit: book }),
  );
  const points = facts.map(({ id }) => point(id, { form: 'number' }));
  const value = rendered(spec('bar', [series(points)]), reportOf(...facts));
  const of = (language: string) =>
    facts.map(({ id }) =>
      value.labels
        .filter((label) => label.fact === id && label.language === language)
        .map(({ text }) => text)
        .join(''),
    );
  return { zh: of('zh-Hans'), en: of('en') };
};

describe('the figures of a chart', () => {
  it('count in the magnitude of the largest where the others reach a tenth of it', () => {
    const { zh, en } = written(['9800', '11100', '12400']);
    expect(zh).toEqual(['0.98万', '1.11万', '1.24万']);
    expect(en).toEqual(['9,800', '11,100', '12,400']);
  });

  it('are written in full where that would lose digits, and full digits are few', () => {
    expect(written(['9650', '309590', '12000']).zh).toEqual(['9,650', '309,590', '12,000']);
    expect(written(['9650', '120', '1204']).zh).toEqual(['9650', '120', '1204']);
  });

  it('stand in both languages where one of them must, and once where all are bare digits', () => {
    expect(written(['9650', '2200000000']).en).toEqual(['9,650', '2.2\u00a0billion']);
    expect(written(['9650', '4800']).en).toEqual(['', '']);
  });

  it('are not counted by 万 beyond the next magnitude', () => {
    expect(written(['115000000', '62410000']).zh).toEqual(['1.15亿', '6241万']);
    expect(written(['99990000', '115000']).zh).toEqual(['9999万', '11.5万']);
  });

  it('keep magnitudes of their own where none serves them all', () => {
    const { zh } = written(['35', '2200000000', '400000']);
    expect(zh).toEqual(['35', '22亿', '40万']);
  });
});

it('figures of other units are counted apart', () => {
  const facts = [
    fact('books', '9800', { zh: '书', en: 'books', unit: book }),
    fact('visits', '12400', { zh: '人', en: 'visits', unit: visit }),
  ];
  const chart = spec('bar', [series(facts.map(({ id }) => point(id)))]);
  const own = chartFacts(chart, reportOf(...facts), [...packs.values()]);
  expect([...own.values()]).toEqual(facts);
});

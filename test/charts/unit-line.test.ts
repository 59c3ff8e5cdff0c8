import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/report/report.js';
import { counter, fact, localized, point, render, reportOf, series, spec } from './support.js';

const passengers = counter('passenger', '人次', 'passenger', 'passengers');
const parcelCount = counter('parcel', '件', 'parcel', 'parcels');
const north = fact('north', '1240', { zh: '北线', en: 'North line', unit: passengers });
const south = fact('south', '860', { zh: '南线', en: 'South line', unit: passengers });
const parcels = fact('parcels', '90', { zh: '包裹', en: 'Parcels', unit: parcelCount });
const share = { id: 'percent', kind: 'percent', dimension: 'percent' } as const;

/** What stands at the bars of a chart but for their names, and what is told instead of it. */
function drawn(
  [zh, en]: readonly [string, string],
  facts: readonly Fact[],
  form?: 'full',
  languages?: readonly string[],
): { readonly figures: string; readonly alternative: string | undefined } {
  const points = facts.map(({ id }) => {
    const { form: _form, ...bare } = point(id);
    return { ...bare, ...(form === undefined ? {} : { form }) };
  });
  const chart = spec('horizontal-bar', [series(points)], { unitLine: localized(zh, en) });
  const report = reportOf(...facts);
  const { value, diagnostics } = render(chart, {
    ...report,
    languages: languages ?? report.languages,
  });
  expect(diagnostics).toEqual([]);
  const names = new Set(facts.flatMap(({ label }) => Object.values(label)));
  const figures = (value?.labels ?? []).filter(({ text }) => !names.has(text));
  return {
    figures: figures.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('|'),
    alternative: value?.alternative.en?.replaceAll('\u00a0', ' '),
  };
}

describe('the unit of a chart is said once', () => {
  it('in its unit line: bare numbers stand at its bars, and are told with it', () => {
    expect(drawn(['每日客运，人次', 'Passengers a day'], [north, south])).toEqual({
      figures: '1240|860',
      alternative: 'Title: North line: 1,240 passengers, South line: 860 passengers.',
    });
  });

  it.each([
    ['one language does not name it', '每日客运', 'Passengers a day'],
    ['it is but part of another word', '总人次数', 'Passengership a day'],
    ['the unit line of one language has it inside a word', '总人次数', 'Passengers a day'],
  ])('at its bars where %s', (_why, zh, en) => {
    expect(drawn([zh, en], [north, south]).figures).toBe(
      '1240|人次|1,240 passengers|860|人次|860 passengers',
    );
  });

  it('at its bars where they have two units', () => {
    expect(drawn(['人次', 'Passengers'], [north, parcels]).figures).toBe(
      '1240|人次|1,240 passengers|90|件|90 parcels',
    );
  });

  it('at its bars where the author asks for it there', () => {
    expect(drawn(['人次', 'Passengers'], [south], 'full').figures).toBe('860|人次|860 passengers');
  });

  it('at its bars where it is the sign of a percentage', () => {
    const words = { 'zh-Hans': { other: '%' }, en: { other: '%' } };
    const rate = fact('rate', '42', { zh: '占比', en: 'Share', unit: { ...share, words } });
    expect(drawn(['占比，%', 'Share, %'], [rate]).figures).toBe('42|%');
  });
});

describe('the unit of a combined chart', () => {
  const heads = (zh: string, en: string) => {
    const of = (id: string, mark: 'bar' | 'line', unit: typeof passengers, base: number) => {
      const facts = [0, 1].map((i) => ({
        ...fact(`${id}${i}`, String(base + i), { zh: `${2001 + i}年`, en: `${2001 + i}`, unit }),
      }));
      const points = facts.map((each) => {
        const { form: _form, ...bare } = point(each.id);
        return bare;
      });
      return { facts, series: { ...series(points, { label: localized(id, id) }), mark } };
    };
    const people = of('people', 'bar', passengers, 1240);
    const goods = of('goods', 'line', parcelCount, 90);
    const chart = spec('combined', [people.series, goods.series], { unitLine: localized(zh, en) });
    const { value } = render(chart, reportOf(...people.facts, ...goods.facts), { width: 400 });
    return (value?.labels ?? []).map(({ text }) => text).join('|');
  };

  it('is not said again where the line names that of the bars and that of the lines', () => {
    const texts = heads('客运，人次；包裹，件', 'Passengers; parcels');
    expect(texts).toMatch(/1240/u);
    expect(texts).not.toMatch(/人次|parcels/u);
  });

  it('stands at its marks where the line names that of the bars alone', () => {
    expect(heads('客运，人次；包裹', 'Passengers; goods')).toMatch(/人次.*parcels/u);
  });
});

describe('figures that differ in the grouping of their digits alone', () => {
  const tonnes = counter('tonne', '吨', 'tonne', 'tonnes');
  const cargo = (...amounts: readonly string[]) =>
    amounts.map((amount, i) =>
      fact(`cargo${i}`, amount, { zh: `第${i}码头`, en: `quay ${i}`, unit: tonnes }),
    );

  it('stand once, decimals and signs with them', () => {
    expect(drawn(['货物，吨', 'Freight, tonnes'], cargo('4500.5', '1200.2')).figures).toBe(
      '4500.5|1200.2',
    );
    expect(drawn(['货物，吨', 'Freight, tonnes'], cargo('-4500.5', '1200.2')).figures).toBe(
      '−|4500.5|1200.2',
    );
  });

  it('stand once grouped as well, where the leading language groups them', () => {
    const heads = ['货物，吨', 'Freight, tonnes'] as const;
    const led = (...amounts: readonly string[]): string =>
      drawn(heads, cargo(...amounts), undefined, ['en', 'zh-Hans']).figures;
    expect(led('4500', '1200')).toBe('4,500|1,200');
    expect(led('4500.5', '1200.2')).toBe('4,500.5|1,200.2');
  });
});

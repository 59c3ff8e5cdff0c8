import { describe, expect, it } from 'vitest';
import { fact, localized, point, render, reportOf, series, spec, unit } from './support.js';

const tonnes = unit('tonne');
const percent = unit('percent');

/** Three years of an amount and of a share, at unequal steps. */
const render3 = (amounts: readonly string[], shares: readonly string[], width: number) => {
  const years = [2007, 2009, 2013];
  const of = (name: string, values: readonly string[], own: typeof percent) =>
    values.map((value, i) =>
      fact(`${name}${i}`, value, { zh: `${years[i]}年`, en: `${years[i]}`, unit: own }),
    );
  return render(
    spec('combined', [
      series(
        amounts.map((_, i) => point(`a${i}`)),
        { label: localized('蜂蜡与蜂蜜', 'beeswax and honey'), mark: 'bar' },
      ),
      series(
        shares.map((_, i) => point(`s${i}`)),
        { label: localized('占比', 'share'), mark: 'line' },
      ),
    ]),
    reportOf(...of('a', amounts, tonnes), ...of('s', shares, percent)),
    { width },
  );
};

describe('a combined chart', () => {
  it('with little room sets its figures smaller rather than refusing them', () => {
    const { value, diagnostics } = render3(['1443', '7391', '4048'], ['23.6', '26.5', '20'], 165);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    const sizes = value?.labels.filter(({ fact: id }) => id === 's0').map(({ size }) => size) ?? [];
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(7);
  });

  it('has its years close under its zero line where its lines stand over its bars', () => {
    const { value } = render3(['420', '423', '426'], ['33', '36.3', '39.6'], 499);
    const year = value?.labels.find(({ text }) => text === '2007');
    const amount = value?.labels.find(({ fact: id }) => id === 'a0');
    expect(value && year && value.drawing.height - year.y).toBeLessThan(30);
    expect(amount?.y).toBeLessThan(year?.y ?? 0);
  });
});

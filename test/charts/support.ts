import { resolve } from 'node:path';
import Big from 'big.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import type { Qualifier, Status, Unit, Value } from '../../src/quantity/quantity.js';
import { unitFromPacks } from '../../src/quantity/units.js';
import type { Prose } from '../../src/report/prose.js';
import type { ChartKind, ChartPoint, ChartSeries, ChartSpec } from '../../src/report/charts.js';
import type { Fact, Report } from '../../src/report/report.js';
import { renderChart, type ChartRequest, type RenderedChart } from '../../src/charts/render.js';
import { library, readingEffects } from '../fonts/support.js';
import { chartTheme } from '../support/chart-theme.js';
import { emptyReport } from '../support/report.js';

export const fonts = library();

const at = (line: number) => ({ file: 'charts.yaml', line, column: 1 });

export const packs: ReadonlyMap<string, LanguagePack> = (() => {
  const { value, diagnostics } = loadLanguagePacks(
    readingEffects,
    resolve('templates/languages'),
    ['zh-Hans', 'en'],
    at(1),
  );
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
})();

export const unit = (id: string): Unit => {
  const found = unitFromPacks(id, packs);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};

export const counter = (id: string, zh: string, one: string, other: string): Unit => ({
  id,
  kind: 'counter',
  dimension: id,
  words: { 'zh-Hans': { other: zh }, en: { one, other } },
});

export interface FactOptions {
  readonly zh: string;
  readonly en: string;
  readonly unit: Unit;
  readonly qualifier?: Qualifier;
  readonly status?: Status;
}

/** A fact with a value as text, or a value of any kind. */
export const fact = (id: string, value: string | Value, options: FactOptions): Fact => ({
  id,
  label: { 'zh-Hans': options.zh, en: options.en },
  quantity: {
    value: typeof value === 'string' ? { kind: 'number', amount: Big(value) } : value,
    status: options.status ?? 'reported',
    unit: options.unit,
    ...(options.qualifier ? { qualifier: options.qualifier } : {}),
  },
  origin: { kind: 'calculated', formula: '', facts: [] },
  place: at(1),
  places: {},
});

/** Facts `<name>0`, `<name>1` … of the years from 2001 on, each named by its year. */
export const yearly = (name: string, values: readonly string[], of: Unit): readonly Fact[] =>
  values.map((value, i) =>
    fact(`${name}${i}`, value, { zh: `${2001 + i}年`, en: `${2001 + i}`, unit: of }),
  );

/** The same, each with its year as its period. */
export const dated = (name: string, values: readonly string[], of: Unit): readonly Fact[] =>
  yearly(name, values, of).map((each, i) => ({
    ...each,
    period: { kind: 'date', date: { year: 2001 + i } },
  }));

export const prose = (text: string): Prose => [{ kind: 'text', text, place: at(1) }];

export const localized = (zh: string, en: string) => ({ 'zh-Hans': prose(zh), en: prose(en) });

export const point = (id: string, options: Partial<ChartPoint> = {}): ChartPoint => ({
  fact: id,
  highlight: false,
  form: 'full',
  place: at(10),
  ...options,
});

export const series = (
  points: readonly ChartPoint[],
  options: Partial<ChartSeries> = {},
): ChartSeries => ({ mark: 'bar', points, place: at(5), ...options });

export const spec = (
  kind: ChartKind,
  all: readonly ChartSeries[],
  options: Partial<ChartSpec> = {},
): ChartSpec => ({
  id: kind,
  kind,
  title: localized('题目', 'Title'),
  series: all,
  namesSources: false,
  place: at(3),
  ...options,
});

export const reportOf = (...facts: readonly Fact[]): Report =>
  emptyReport({ facts: new Map(facts.map((one) => [one.id, one])) });

export const render = (
  chart: ChartSpec,
  report: Report,
  options: Partial<ChartRequest> = {},
): ReturnType<typeof renderChart> =>
  renderChart({
    spec: chart,
    report,
    packs,
    theme: chartTheme,
    fonts,
    width: 499,
    format: 'vector',
    ...options,
  });

/** The chart as it is drawn; one that is refused fails the test with what is told. */
export const rendered = (...request: Parameters<typeof render>): RenderedChart => {
  const { value, diagnostics } = render(...request);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
};

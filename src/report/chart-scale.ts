import Big from 'big.js';
import type { LanguageTag, Localized } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { formatFigure } from '../quantity/format/format-figure.js';
import { parseValue } from '../quantity/parse-value.js';
import type { Quantity } from '../quantity/quantity.js';
import { noUnit } from '../quantity/units.js';
import type { Prose } from './prose.js';
import type { ChartKind, ChartSpec } from './charts.js';
import type { Fact } from './report.js';

/** Kinds that draw an amount as squares or cells of one value. */
const cellKinds: Readonly<Partial<Record<ChartKind, 'square' | 'cell'>>> = {
  'unit-squares': 'square',
  cells: 'cell',
  grid: 'cell',
};

/** What one square or cell of a chart stands for, in the unit that all its facts have; `undefined` for other kinds. */
function cellQuantity(
  { kind, cellValue, series }: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
): Quantity | undefined {
  const written = cellValue ?? (kind === 'grid' ? '1%' : undefined);
  const parsed = written === undefined ? undefined : parseValue(written);
  if (cellKinds[kind] === undefined || parsed?.ok !== true) return undefined;
  const [unit = noUnit, ...others] = series.flatMap(({ points }) =>
    points.flatMap(({ fact }) => facts.get(fact)?.quantity.unit ?? []),
  );
  const isShared = others.every(({ id }) => id === unit.id);
  return { value: parsed.value.value, status: 'reported', unit: isShared ? unit : noUnit };
}

/** Share of the span of the values that a scale leaves under the lowest at least. */
const UNDER_LOWEST = 0.1;
/** The round numbers of a scale are at most this share of the span apart. */
const STEP = 0.5;

/**
 * Where the scale of a chart of lines begins, in the unit of its first fact: the number that is declared, or of `auto` a
 * multiple of 1, 2 or 5 times a power of ten under the lowest value. `undefined` is zero, as where none is declared or
 * values come near it.
 */
export function baselineAmount(
  { baseline, series }: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
): Big | undefined {
  if (baseline === undefined) return undefined;
  if (baseline.written !== 'auto') {
    const parsed = parseValue(baseline.written);
    return parsed.ok && parsed.value.value.kind === 'number' && !parsed.value.value.amount.eq(0)
      ? parsed.value.value.amount
      : undefined;
  }
  const axis = facts.get(series[0]?.points[0]?.fact ?? '')?.quantity.unit.factor;
  const amounts = series
    .flatMap(({ points }) => points)
    .flatMap(({ fact }) => {
      const { value, unit } = facts.get(fact)?.quantity ?? {};
      if (value?.kind !== 'number') return [];
      const { factor } = unit ?? {};
      return [factor && axis ? value.amount.times(factor).div(axis) : value.amount];
    })
    .toSorted((one, other) => one.cmp(other));
  const [lowest, highest] = [amounts[0], amounts.at(-1)];
  if (lowest === undefined || highest === undefined || lowest.eq(highest)) return undefined;
  const span = highest.minus(lowest);
  const most = span.times(STEP);
  const power = Big(10).pow(most.e);
  const step = power.times([5, 2, 1].find((times) => power.times(times).lte(most)) ?? 1);
  const start = lowest
    .minus(span.times(UNDER_LOWEST))
    .div(step)
    .round(0, Big.roundDown)
    .times(step);
  return start.gt(0) ? start : undefined;
}

/** Where the scale of a chart of lines begins, as its first figure is written; `undefined` where that is zero. */
function baselineQuantity(
  chart: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
): Quantity | undefined {
  const amount = baselineAmount(chart, facts);
  const first = facts.get(chart.series[0]?.points[0]?.fact ?? '')?.quantity;
  if (amount === undefined || first === undefined) return undefined;
  const { unit, display } = first;
  // A round number that was chosen needs no precision of others.
  const isChosen = chart.baseline?.written === 'auto' || display === undefined;
  const value = { kind: 'number', amount } as const;
  return { value, status: 'reported', unit, ...(isChosen ? {} : { display }) };
}

/** Where the scale of a chart of lines begins, in words; `undefined` where that is not declared. */
export function baselineText(
  chart: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
  pack: LanguagePack,
): string | undefined {
  const quantity = baselineQuantity(chart, facts);
  return quantity && told(quantity, pack, 'baseline');
}

/** What is told of a chart's scale: what a cell of it stands for, or where its lines begin. */
function scaleText(
  chart: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
  pack: LanguagePack,
): string | undefined {
  const quantity = cellQuantity(chart, facts);
  const mark = cellKinds[chart.kind];
  return quantity === undefined || mark === undefined
    ? baselineText(chart, facts, pack)
    : told(quantity, pack, mark);
}

const told = (quantity: Quantity, pack: LanguagePack, of: 'square' | 'cell' | 'baseline'): string =>
  pack.charts[of].replace('{amount}', () => formatFigure(quantity, pack, 'full').text);

/** The unit line of a chart as it is printed: its scale, then what the author wrote. */
export function unitLineOf(
  chart: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
): Localized<Prose> | undefined {
  const scales = [...packs].flatMap(([language, pack]) => {
    const scale = scaleText(chart, facts, pack);
    return scale === undefined ? [] : [{ language, pack, scale }];
  });
  if (scales.length === 0) return chart.unitLine;
  return Object.fromEntries(
    scales.map(({ language, pack, scale }) => {
      const line = chart.unitLine?.[language] ?? [];
      const isUnit = isUnitOf(cellQuantity(chart, facts), line, language);
      const [written, place] = isUnit ? [[], line[0]?.place ?? chart.place] : [line, chart.place];
      const text = written.length === 0 ? scale : scale + jointBefore(written, pack);
      return [language, [{ kind: 'text', text, place, isLoose: true }, ...written]];
    }),
  );
}

/** Whether a line is the name of the unit that what is told of a cell ends in: of 每格100席；席 the last says nothing. */
function isUnitOf(cell: Quantity | undefined, line: Prose, language: LanguageTag): boolean {
  const text = line.every(({ kind }) => kind === 'text')
    ? line.map((part) => (part.kind === 'text' ? part.text : '')).join('')
    : '';
  const words = Object.values(cell?.unit.words[language] ?? {});
  return words.some((word) => word.toLocaleLowerCase() === text.trim().toLocaleLowerCase());
}

/** Behind what is told of a scale: a full stop where the author's own words begin as a sentence does. */
function jointBefore([first]: Prose, { charts, punctuation }: LanguagePack): string {
  const begins = first?.kind === 'text' && /^[\p{P}\s]*\p{Lu}/u.test(first.text);
  return begins ? `${punctuation.fullStop} ` : charts.separator;
}

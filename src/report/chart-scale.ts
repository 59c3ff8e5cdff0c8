import type { LanguageTag, Localized } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { formatFigure } from '../quantity/format-figure.js';
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
export function cellQuantity(
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

/** The unit line of a chart as it is printed: the scale of its cells, what the author wrote, and that its axis is broken. */
export function unitLineOf(
  chart: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
): Localized<Prose> | undefined {
  const quantity = cellQuantity(chart, facts);
  const mark = cellKinds[chart.kind];
  if (chart.axis === 'broken') return withBreak(chart, packs);
  if (quantity === undefined || mark === undefined) return chart.unitLine;
  return Object.fromEntries(
    [...packs].map(([language, pack]) => {
      const written = chart.unitLine?.[language] ?? [];
      const amount = formatFigure(quantity, pack, 'full').text;
      const scale = pack.charts[mark].replace('{amount}', () => amount);
      const text = written.length === 0 ? scale : scale + pack.charts.separator;
      return [language, [{ kind: 'text', text, place: chart.place, isLoose: true }, ...written]];
    }),
  );
}

const withBreak = (
  { unitLine, place }: ChartSpec,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
): Localized<Prose> =>
  Object.fromEntries(
    [...packs].map(([language, { charts }]) => {
      const written = unitLine?.[language] ?? [];
      const text = written.length === 0 ? charts.broken : charts.separator + charts.broken;
      return [language, [...written, { kind: 'text', text, place, isLoose: true }]];
    }),
  );

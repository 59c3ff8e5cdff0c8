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

/** Where the scale of a chart of lines begins, as its first figure is written; `undefined` where that is not declared. */
function baselineQuantity(
  { baseline, series }: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
): Quantity | undefined {
  const parsed = baseline === undefined ? undefined : parseValue(baseline.written);
  const first = facts.get(series[0]?.points[0]?.fact ?? '')?.quantity;
  if (parsed?.ok !== true || first === undefined) return undefined;
  const { unit, display } = first;
  const { value } = parsed.value;
  return { value, status: 'reported', unit, ...(display === undefined ? {} : { display }) };
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
      const written = chart.unitLine?.[language] ?? [];
      const text = written.length === 0 ? scale : scale + pack.charts.separator;
      return [language, [{ kind: 'text', text, place: chart.place, isLoose: true }, ...written]];
    }),
  );
}

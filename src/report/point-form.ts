import { escapeExpression } from '../language/escape-expression.js';
import { memoOfParts } from '../memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { Unit } from '../quantity/quantity.js';
import type { ChartPoint, ChartSpec } from './charts.js';
import type { Prose } from './prose.js';
import type { Report } from './report.js';

/** How the value of a point is written. */
export type PointForm = NonNullable<ChartPoint['form']>;

/**
 * How the value of a point is written at its mark: as its author says, else without a unit that the unit line names in
 * every language and that all points share, in a combined chart those of its bars and its lines each. Percent and
 * currency signs are part of their number and stay.
 */
export const pointForm = (
  { form }: ChartPoint,
  chart: ChartSpec,
  { facts }: Pick<Report, 'facts'>,
  packs: readonly LanguagePack[],
): PointForm =>
  form ??
  (known(chart, [facts, ...packs], () => namesItsUnit(chart, facts, packs)) ? 'number' : 'full');

const known = memoOfParts<boolean>();

function namesItsUnit(
  { kind, series, unitLine }: ChartSpec,
  facts: Report['facts'],
  packs: readonly LanguagePack[],
): boolean {
  const units = series
    .flatMap(({ points }) => points)
    .flatMap(({ fact }) => facts.get(fact)?.quantity.unit ?? []);
  const different = units.filter(({ id }, i) => units.findIndex((unit) => unit.id === id) === i);
  const toName =
    kind === 'combined' ? different.filter((unit) => unit.kind !== 'percent') : different;
  return (
    toName.length > 0 &&
    unitLine !== undefined &&
    (kind === 'combined' || different.length === 1) &&
    toName.every((unit) =>
      packs.every((pack) => names(typed(unitLine[pack.tag] ?? []), unit, pack)),
    )
  );
}

const typed = (prose: Prose): string =>
  prose.map((part) => (part.kind === 'text' ? part.text : '\uFFFC')).join('');

/** A word of a language without spaces is part of many others: there the unit is a part of the line for itself. */
function names(line: string, { words }: Unit, { tag, reading }: LanguagePack): boolean {
  const own = Object.values(words[tag] ?? {});
  return reading.grammar === 'han'
    ? line.split(/[\s，,；;：:、。|（）()]/u).some((part) => own.includes(part))
    : own.some((word) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${escapeExpression(word)}(?![\\p{L}\\p{N}])`, 'iu').test(
          line,
        ),
      );
}

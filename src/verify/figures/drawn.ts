import Big from 'big.js';
import type { LanguageTag } from '../../language/language.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../report/charts.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { isInside, type Stretch } from '../sources/source-text.js';

/** A point of a chart with its fact and its amount in the base of its unit. */
export interface Drawn {
  readonly point: ChartPoint;
  readonly fact: Fact;
  readonly amount: Big;
}

/** The numbers that a series draws, of ranges their upper ends. */
export const drawnIn = ({ points }: ChartSeries, { report }: ReportContext): readonly Drawn[] =>
  points.flatMap((point) => {
    const fact = report.facts.get(point.fact);
    const value = fact?.quantity.value;
    if (fact === undefined || (value?.kind !== 'number' && value?.kind !== 'range')) return [];
    const factor = fact.quantity.unit.factor ?? Big(1);
    return [
      { point, fact, amount: (value.kind === 'number' ? value.amount : value.high).times(factor) },
    ];
  });

export interface Label extends Stretch {
  readonly of: Drawn;
}

/** Where a title holds the labels of what is drawn, in its order; of two at one place the longer. */
export function labelsIn(
  title: string,
  drawn: readonly Drawn[],
  language: LanguageTag,
  { flat }: ReportContext,
): readonly Label[] {
  const lower = title.toLowerCase();
  const found = drawn.flatMap((of): readonly Label[] => {
    const own = of.point.label?.[language];
    const text = own === undefined ? (of.fact.label[language] ?? '') : flat(own, language).text;
    const label = text.trim().toLowerCase();
    const start = label.length > 1 ? lower.indexOf(label) : -1;
    return start < 0 ? [] : [{ of, start, end: start + label.length }];
  });
  return found
    .filter((label) => !found.some((other) => other !== label && isInside(label, other)))
    .toSorted((one, other) => one.start - other.start);
}

/** A title without the labels of what is drawn: “loss of life costs most” tells of no fall. */
export const wordingOf = (
  { series }: ChartSpec,
  title: string,
  language: LanguageTag,
  context: ReportContext,
): string =>
  series
    .flatMap((each) => labelsIn(title, drawnIn(each, context), language, context))
    .reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      title,
    );

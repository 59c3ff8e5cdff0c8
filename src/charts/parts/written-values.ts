import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ChartData, Datum } from '../chart-data.js';
import type { Composer } from '../label/compose.js';
import type { Label } from '../label/label.js';
import type { Pen } from '../label/pen.js';
import { valueColor } from './colors.js';
import { placeApart, type Candidate } from './place-apart.js';
import type { ChartContext } from './plan.js';
import { leaderLine } from './strokes.js';

/** The figure of a point, to be written beside its mark. */
export interface ValueLabel {
  readonly datum: Datum;
  readonly series: number;
  readonly index: number;
  readonly label: Label;
}

/** The figures of every point; of lines that meet in a point and read alike, one, in ink. */
export function valueLabels({
  data,
  theme,
  compose,
  wording,
}: ChartContext): readonly ValueLabel[] {
  const reads = ({ fact, form }: Datum): string =>
    wording.languages.map((language) => wording.figure(fact, form, language).text).join('|');
  return data.series.flatMap((series, s) =>
    series.data.flatMap((datum, index): readonly ValueLabel[] => {
      const twins = data.series.flatMap((other, o) => {
        const twin = other.data[index];
        const isTwin =
          twin &&
          other.mark === series.mark &&
          twin.amount === datum.amount &&
          reads(twin) === reads(datum);
        return isTwin && o !== s ? [{ twin, o }] : [];
      });
      if (twins.some(({ o }) => o < s)) return [];
      const shown = [datum, ...twins.map(({ twin }) => twin)];
      const highlighted = shown.find(({ point }) => point.highlight);
      const color = highlighted
        ? theme.colors.highlight
        : twins.length > 0
          ? theme.colors.ink
          : valueColor(theme, datum, s);
      return [{ datum, series: s, index, label: compose.value(datum, color) }];
    }),
  );
}

/** The first and the last point of each series, and highlighted ones. */
const endValues = (values: readonly ValueLabel[], { series }: ChartData): readonly ValueLabel[] =>
  values.filter(
    ({ datum, series: s, index }) =>
      index === 0 || index === (series[s]?.data.length ?? 0) - 1 || datum.point.highlight,
  );

/** The points whose figures tell the course of a series: first, last, highest, lowest and highlighted. */
function tellingValues(
  values: readonly ValueLabel[],
  { series }: ChartData,
): readonly ValueLabel[] {
  return values.filter(({ datum, series: s, index }) => {
    const own = series[s]?.data ?? [];
    const amounts = own.map(({ amount }) => amount);
    return (
      index === 0 ||
      index === own.length - 1 ||
      index === amounts.indexOf(Math.max(...amounts)) ||
      index === amounts.indexOf(Math.min(...amounts)) ||
      datum.point.highlight
    );
  });
}

/** White between two figures side by side: a digit's width, in pt. */
export const digitWidth = ({ theme }: ChartContext): number => theme.value.digits.size * 0.55;

/** Draws a figure at its place in a plot, and the line that leads to it; `top` is the upper edge of the plot. */
export function drawValue(
  { theme }: ChartContext,
  pen: Pen,
  label: Label,
  { anchor, leader: way }: Pick<Candidate, 'anchor' | 'leader'>,
  { point }: Datum,
  top: number,
): void {
  if (way) {
    const points = way.map(({ x, y }) => [x, top + y] as const);
    pen.mark(leaderLine(theme, points));
  }
  pen.draw(label, { ...anchor, y: top + anchor.y }, point.place);
}

/** Error: `chart/labels-collide`, where no place is free of lines, marks and other figures. */
export const noPlace = (context: ChartContext): Diagnostic =>
  error(
    'chart/labels-collide',
    context.spec.place,
    'its figures find no places free of its lines and of one another',
    'give the chart more columns, draw fewer points, or draw the series in charts of their own',
  );

/** Figures and where they stand; without places where no attempt found any. */
export interface PlacedValues {
  readonly wanted: readonly ValueLabel[];
  readonly isLed: boolean;
  readonly places?: readonly Candidate[];
}

/** Series of so many points at most have their figures led to by lines; of more, lines would cross lines. */
const LED_MOST = 12;
/** Of the figures of lines, how many are led to at most where they cannot stand side by side. */
const LED_SHARE = 0.5;

/**
 * Every figure where there is room, at need led to by lines; else those of `tellingValues`. Of a long series
 * whose figures cannot stand side by side those alone, and of lines most of whose figures would stand on lines of their
 * own: figures in a zigzag are not read.
 *
 * @param slot between two points, in pt.
 * @param places where a figure may stand, best first.
 * @param factor size of the figures, in that of the theme.
 * @param least what stands at least: the figures that tell the course of a series, or those of its ends.
 */
export function chooseValues(
  context: ChartContext,
  values: readonly ValueLabel[],
  slot: number,
  places: (value: ValueLabel, isLed: boolean) => readonly Candidate[],
  factor = 1,
  least: 'telling' | 'ends' = 'telling',
): PlacedValues {
  const clearance = digitWidth(context) * factor;
  const telling = tellingValues(values, context.data);
  const ends = endValues(values, context.data);
  const isLong = context.data.series.some(({ data }) => data.length > LED_MOST);
  const isTight = values.some(({ label }) => label.width + clearance > slot);
  for (const [wanted, isLed] of [
    ...(isLong && isTight ? [] : [[values, false] as const]),
    ...(values.length > LED_MOST ? [] : [[values, true] as const]),
    [telling, false] as const,
    [telling, true] as const,
    ...(least === 'ends' ? [[ends, false] as const, [ends, true] as const] : []),
  ]) {
    const found = placeApart(
      wanted.map((value) => places(value, isLed)),
      clearance,
    );
    const led = found?.filter(({ leader }) => leader !== undefined).length ?? 0;
    const isThicket =
      least === 'telling' && wanted === values && isTight && led > LED_SHARE * wanted.length;
    if (found && !isThicket) return { wanted, isLed, places: found };
  }
  return { wanted: telling, isLed: false };
}

/** How much smaller figures may be set, and the least size of type, in pt. */
const SMALLER = [0.85, 0.7] as const;
const LEAST_SIZE = 7;

/** What of the figures found a place, the best last: some or all of them, led to by lines or at their marks. */
const FOUND = ['none', 'some-led', 'some', 'led', 'all'] as const;
export type Found = (typeof FOUND)[number];

export const isBetter = (one: Found, other: Found): boolean =>
  FOUND.indexOf(one) > FOUND.indexOf(other);

/**
 * Sets the figures of a chart as large as they all find places at their marks, else as large as they do led to by lines,
 * else as large as those do that are chosen.
 *
 * @param attempt lays the figures out as a composer sets them, so many times as large as the theme says.
 * @param straightest sizes that are taken only where all figures then stand at their marks.
 */
export function largest<Laid>(
  { compose, theme, isSized }: ChartContext,
  attempt: (compose: Composer, factor: number) => Laid,
  found: (laid: Laid) => Found,
  straightest: readonly number[] = [],
): Laid {
  const { digits, words, other } = theme.value;
  const sizesAt = (factor: number): readonly number[] => [
    digits.size * factor,
    ...[words, other].map(({ size }) => size * Math.sqrt(factor)),
  ];
  const smaller = isSized ? [] : [...SMALLER, ...straightest];
  const factors = smaller.filter((factor) => Math.min(...sizesAt(factor)) >= LEAST_SIZE);
  let kept = attempt(compose, 1);
  for (const factor of factors) {
    if (found(kept) === 'all') return kept;
    const laid = attempt(compose.enlarged(factor), factor);
    const isGain = isBetter(found(laid), found(kept));
    if (isGain && (found(laid) === 'all' || !straightest.includes(factor))) kept = laid;
  }
  return kept;
}

/** Whether every figure found a place, or those that tell the course of a series. */
export function foundOf(
  { places, wanted, isLed }: PlacedValues,
  values: readonly ValueLabel[],
): Found {
  if (places === undefined) return 'none';
  if (wanted.length < values.length) return isLed ? 'some-led' : 'some';
  return isLed ? 'led' : 'all';
}

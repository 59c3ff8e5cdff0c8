import type { ChartTheme, TextStyle } from '../chart-theme.js';
import type { DataSeries, Datum } from '../chart-data.js';
import type { Wording } from '../wording.js';
import { brokenAtWords } from './break-at-words.js';
import { figureSpans } from './figure-spans.js';
import { stackLabels, type Label, type Span } from './label.js';
import type { Measurer } from './measure.js';
import { wordLabels } from './word-labels.js';

/** Makes the labels of a chart in all its languages. Widths in pt. */
export interface Composer {
  /** What a mark stands for: the leading language, the others under it; in ink where no colour is given. */
  readonly category: (datum: Datum, maximum: number, color?: string) => Label;
  /** The same on one line where it fits into `maximum`, stacked where it does not. */
  readonly categoryInline: (datum: Datum, maximum: number, color?: string) => Label;
  /** The figure with large digits; other languages under it only where they read differently. */
  readonly value: (datum: Datum, color: string) => Label;
  readonly valueInline: (datum: Datum, color: string, maximum: number) => Label;
  /** The name of a series; nothing where the author gave none. */
  readonly name: (label: DataSeries['label'], maximum: number) => Label | undefined;
  /** The same on one line where it fits. */
  readonly nameInline: (
    label: DataSeries['label'],
    maximum: number,
    color?: string,
  ) => Label | undefined;
  /** A name in the type of figures, for what stands in the middle of a chart. */
  readonly title: (label: DataSeries['label'], maximum: number, color: string) => Label | undefined;
  /** The same with digits so many times as large, and words half way so. */
  readonly enlarged: (factor: number) => Composer;
  /** The same with values that are wider broken at their words: 348 over million. */
  readonly narrowed: (maximum: number) => Composer;
}

/** A theme with digits so many times as large. */
const enlargedValues = (theme: ChartTheme, factor: number): ChartTheme => {
  const by = (style: TextStyle, times: number): TextStyle => ({
    ...style,
    size: style.size * times,
    leading: style.leading * times,
  });
  // Words keep up half way: beside large digits they need not be as large.
  const half = Math.sqrt(factor);
  const { digits, words, other } = theme.value;
  return {
    ...theme,
    value: { digits: by(digits, factor), words: by(words, half), other: by(other, half) },
  };
};

/**
 * @param all what the chart draws: where one of its figures reads otherwise in another language, all stand in both.
 * @param widest what its figures may be wide before they break at their words, in pt.
 */
export function createComposer(
  theme: ChartTheme,
  wording: Wording,
  measurer: Measurer,
  all: readonly Datum[] = [],
  widest = Infinity,
): Composer {
  const [leading = ''] = wording.languages;
  const { stacked, inline } = wordLabels(theme, wording, measurer);
  const figures = figureSpans(theme, wording, all);
  const figureLine = (spans: readonly Span[]): Label => brokenAtWords(spans, widest, measurer);

  return {
    category: ({ point, fact }, maximum, color) =>
      stacked((language) => wording.category(point, fact, language), maximum, color),
    categoryInline: ({ point, fact }, maximum, color) =>
      inline((language) => wording.category(point, fact, language), maximum, color),
    value: (datum, color) =>
      stackLabels(
        figureLine(figures.leading(datum, color)),
        ...figures.others(datum, color).map((span) => figureLine([span])),
      ),
    valueInline: (datum, color, maximum) => {
      const first = figures.leading(datum, color);
      const rest = figures.others(datum, color);
      const line = measurer.line([
        ...first,
        ...rest.map((span) => ({ ...span, before: theme.gaps.inline })),
      ]);
      return line.width <= maximum
        ? line
        : stackLabels(measurer.line(first), ...rest.map((span) => measurer.line([span])));
    },
    name: (label, maximum) =>
      label && stacked((language) => wording.prose(label, language), maximum),
    title: (label, maximum, color) =>
      label &&
      stackLabels(
        ...wording.languages.map((language) =>
          measurer.block(
            {
              parts: wording.prose(label, language),
              language,
              style: language === leading ? theme.value.digits : theme.value.other,
              color,
            },
            maximum,
          ),
        ),
      ),
    nameInline: (label, maximum, color) =>
      label && inline((language) => wording.prose(label, language), maximum, color),
    enlarged: (factor) =>
      createComposer(enlargedValues(theme, factor), wording, measurer, all, widest),
    narrowed: (maximum) => createComposer(theme, wording, measurer, all, maximum),
  };
}

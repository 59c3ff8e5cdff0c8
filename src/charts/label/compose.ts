import { decimalSign, groupSign } from '../../quantity/format-digits.js';
import type { FigurePart } from '../../quantity/quantity.js';
import { readsAlike } from '../../quantity/reads-alike.js';
import type { ChartTheme, TextStyle } from '../chart-theme.js';
import type { DataSeries, Datum } from '../chart-data.js';
import type { Wording } from '../wording.js';
import { brokenAtWords } from './break-at-words.js';
import { stackLabels, type Label, type LabelPart, type Span } from './label.js';
import type { Measurer } from './measure.js';

/** Makes the labels of a chart in all its languages. Widths in pt. */
export interface Composer {
  /** What a mark stands for: the the leading language, the others under it; in ink where no colour is given. */
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
  const { ink } = theme.colors;
  const [leading = '', ...others] = wording.languages;

  const labelSpan = (
    parts: readonly LabelPart[],
    language: string,
    color: string,
    before?: number,
  ): Span => ({
    parts,
    language,
    style: language === leading ? theme.label.leading : theme.label.other,
    color,
    ...(before === undefined ? {} : { before }),
  });

  type PartsIn = (language: string) => readonly LabelPart[];

  /** The languages whose words are not those of one before: a year is written once. */
  const differing = (partsIn: PartsIn): readonly string[] => {
    const texts = wording.languages.map((language) =>
      partsIn(language)
        .map(({ text }) => text)
        .join(''),
    );
    return wording.languages.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
  };

  const stacked = (partsIn: PartsIn, maximum: number, color = ink): Label =>
    stackLabels(
      ...differing(partsIn).map((language) =>
        measurer.block(labelSpan(partsIn(language), language, color), maximum),
      ),
    );

  const inline = (partsIn: PartsIn, maximum: number, color = ink): Label => {
    const line = measurer.line(
      differing(partsIn).map((language, i) =>
        labelSpan(partsIn(language), language, color, i === 0 ? 0 : theme.gaps.inline),
      ),
    );
    return line.width <= maximum ? line : stacked(partsIn, maximum, color);
  };

  const leadingFigure = (datum: Datum, color: string): readonly Span[] =>
    wording.figure(datum.fact, datum.form, leading).parts.map((part) => ({
      parts: [{ text: part.text, source: 'fact', fact: datum.fact.id }],
      language: leading,
      style: isDigits(part) ? theme.value.digits : theme.value.words,
      color,
    }));

  const isReadInAll = all.every(({ fact, form }) => {
    const first = wording.figure(fact, form, leading).text;
    return others.every((language) => {
      const { text } = wording.figure(fact, form, language);
      return text === first || isReadIn(language, text, first, leading);
    });
  });

  /** Other languages whose figure does not read like the leading one. */
  const otherFigures = (datum: Datum, color: string): readonly Span[] => {
    const { fact, form } = datum;
    const first = wording.figure(fact, form, leading).text;
    return others.flatMap((language) => {
      const { text } = wording.figure(fact, form, language);
      if (text === first || (isReadInAll && isReadIn(language, text, first, leading))) return [];
      const parts: readonly LabelPart[] = [{ text, source: 'fact', fact: fact.id }];
      return [{ parts, language, style: theme.value.other, color }];
    });
  };

  const figureLine = (spans: readonly Span[]): Label => brokenAtWords(spans, widest, measurer);

  return {
    category: ({ point, fact }, maximum, color) =>
      stacked((language) => wording.category(point, fact, language), maximum, color),
    categoryInline: ({ point, fact }, maximum, color) =>
      inline((language) => wording.category(point, fact, language), maximum, color),
    value: (datum, color) =>
      stackLabels(
        figureLine(leadingFigure(datum, color)),
        ...otherFigures(datum, color).map((span) => figureLine([span])),
      ),
    valueInline: (datum, color, maximum) => {
      const first = leadingFigure(datum, color);
      const rest = otherFigures(datum, color);
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

/** 1,240.5 beside 1240.5: bare digits are read in every language, a decimal point where theirs is one too. */
const isOnlyGrouped = (text: string, bare: string): boolean => {
  if (/\p{L}/u.test(text)) return false;
  if (/^\d+$/u.test(bare)) return text.replaceAll(/\D/gu, '') === bare;
  return /^[+\u2212]?\d+(?:\.\d+)?$/u.test(bare) && text.replaceAll(',', '') === bare;
};

/** Whether the leading figure is read in another language: bare digits are, and those it groups by a sign that is no decimal sign there. */
const isReadIn = (language: string, text: string, first: string, leading: string): boolean =>
  readsAlike(text, first) ||
  isOnlyGrouped(text, first) ||
  (groupSign(leading) !== decimalSign(language) && isOnlyGrouped(first, text));

/** Signs, digits, percent and currency signs are set large; words are not. */
const isDigits = ({ kind, text }: FigurePart): boolean => kind === 'digits' || !/\p{L}/u.test(text);

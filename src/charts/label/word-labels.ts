import type { ChartTheme } from '../chart-theme.js';
import type { Wording } from '../wording.js';
import { stackLabels, type Label, type LabelPart, type Span } from './label.js';
import type { Measurer } from './measure.js';

type PartsIn = (language: string) => readonly LabelPart[];

/** Makes a label of words, by their parts in each language; widths in pt. */
type WordLabel = (partsIn: PartsIn, maximum: number, color?: string) => Label;

/** Labels of words in all languages of a chart, each language only where its words are not those of one before. */
export interface WordLabels {
  /** The others under the leading one. */
  readonly stacked: WordLabel;
  /** On one line where it fits. */
  readonly inline: WordLabel;
}

export function wordLabels(theme: ChartTheme, wording: Wording, measurer: Measurer): WordLabels {
  const { ink } = theme.colors;
  const [leading = ''] = wording.languages;

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

  /** The languages whose words are not those of one before: a year is written once. */
  const differing = (partsIn: PartsIn): readonly string[] => {
    const texts = wording.languages.map((language) =>
      partsIn(language)
        .map(({ text }) => text)
        .join(''),
    );
    return wording.languages.filter((_, i) => texts.indexOf(texts[i] ?? '') === i);
  };

  const stacked: WordLabel = (partsIn, maximum, color = ink) =>
    stackLabels(
      ...differing(partsIn).map((language) =>
        measurer.block(labelSpan(partsIn(language), language, color), maximum),
      ),
    );

  const inline: WordLabel = (partsIn, maximum, color = ink) => {
    const line = measurer.line(
      differing(partsIn).map((language, i) =>
        labelSpan(partsIn(language), language, color, i === 0 ? 0 : theme.gaps.inline),
      ),
    );
    return line.width <= maximum ? line : stacked(partsIn, maximum, color);
  };

  return { stacked, inline };
}

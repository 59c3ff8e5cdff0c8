import type { LanguageTag } from '../../language/language.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { DrawingLine } from '../../sheet/drawing.js';
import type { TextStyle } from '../chart-theme.js';

/** Text on a chart: lines under one another, measured. */
export interface Label {
  readonly lines: readonly LabelLine[];
  /** pt */
  readonly width: number;
  readonly height: number;
}

export interface LabelLine {
  readonly spans: readonly MeasuredSpan[];
  /** The same as set, with the left edges of texts that stand apart. */
  readonly texts: readonly { readonly x: number; readonly line: DrawingLine }[];
  readonly width: number;
  /** The largest leading of its spans. */
  readonly height: number;
}

/** Characters of one language and style. */
export interface Span {
  readonly parts: readonly LabelPart[];
  readonly language: LanguageTag;
  readonly style: TextStyle;
  /** #rrggbb */
  readonly color: string;
  /** Space before the span on its line, in pt. */
  readonly before?: number;
}

export interface MeasuredSpan extends Span {
  readonly text: string;
  readonly width: number;
  /** From the line's left edge. */
  readonly x: number;
}

/** Where the characters of a label come from: a fact's figure, a date, or words. */
export interface LabelPart {
  readonly text: string;
  readonly source: 'words' | 'fact' | 'date';
  /** Id of the fact, for `fact`. */
  readonly fact?: string;
}

/** A stretch of text of one language as it stands on the chart; pt from the chart's top left. */
export interface PlacedLabel {
  readonly text: string;
  readonly language: LanguageTag;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly color: string;
  /** The fact whose figure the text is. */
  readonly fact?: string;
  readonly parts: readonly LabelPart[];
  /** The label that it is a part of: its number on the chart, and what its leading language says. */
  readonly label: { readonly index: number; readonly text: string };
  readonly place: Place;
}

export const textOf = (parts: readonly LabelPart[]): string =>
  parts.map(({ text }) => text).join('');

/** Labels under one another as one. */
export const stackLabels = (...labels: readonly Label[]): Label => ({
  lines: labels.flatMap(({ lines }) => lines),
  width: Math.max(0, ...labels.map(({ width }) => width)),
  height: labels.reduce((sum, { height }) => sum + height, 0),
});

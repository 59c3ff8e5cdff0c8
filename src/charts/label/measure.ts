import type { DrawingLine } from '../../sheet/drawing.js';
import type { Fragment } from '../../lines/set-line.js';
import { setParagraph } from '../../lines/set-paragraph.js';
import { setSingleLine } from '../../lines/set-single-line.js';
import type { ColoredRun } from '../../sheet/runs.js';
import { lineStyle, textRuns, type Typesetting } from '../canvas/text-runs.js';
import { textOf, type Label, type LabelLine, type MeasuredSpan, type Span } from './label.js';
import { partsBetween } from './line-parts.js';

/** Turns spans into labels with their widths and heights: sets their text, which is drawn as it is measured. */
export interface Measurer {
  /** One line of spans side by side. */
  readonly line: (spans: readonly Span[]) => Label;
  /**
   * One span, broken into lines no wider than `maximum` pt by the rules of running text. A piece that may not be broken
   * and is wider stands alone on its line.
   */
  readonly block: (span: Span, maximum: number) => Label;
}

export function createMeasurer(typesetting: Typesetting): Measurer {
  const runsOf = (span: Span): readonly ColoredRun[] =>
    textRuns(typesetting.fonts, textOf(span.parts), {
      ...span.style,
      italic: false,
      language: span.language,
      color: span.color,
    });

  /** Spans that follow one another without a space are one text: `before` begins another. */
  const measureLine = (spans: readonly Span[]): LabelLine => {
    const measured: MeasuredSpan[] = [];
    const texts: { x: number; line: DrawingLine }[] = [];
    let x = 0;
    for (const text of textsOf(spans)) {
      const [first] = text;
      if (!first) continue;
      x += first.before ?? 0;
      const runs = text.map(runsOf);
      const style = lineStyle(typesetting, first.language);
      const { fragments, width } = setSingleLine(runs.flat(), style);
      texts.push({ x, line: { fragments, endsWithSpace: false } });
      text.forEach((span, i) => measured.push(measureSpan(span, runs[i] ?? [], fragments, x)));
      x += width;
    }
    return { spans: measured, texts, width: x, height: heightOf(spans) };
  };

  return {
    line: (spans) => labelOf([measureLine(spans)]),
    block: (span, maximum) => {
      const runs = runsOf(span);
      const style = lineStyle(typesetting, span.language);
      const lines = setParagraph(
        runs,
        { ...style, alignment: 'left', firstLineIndent: 0 },
        maximum,
      );
      return labelOf(
        lines.map((line) => {
          const own = { ...span, parts: partsBetween(span.parts, line.start, line.end) };
          return {
            spans: [measureSpan(own, runs, line.fragments, 0)],
            texts: [{ x: 0, line }],
            width: line.width,
            height: heightOf([span]),
          };
        }),
      );
    },
  };
}

const textsOf = (spans: readonly Span[]): readonly (readonly Span[])[] => {
  const texts: Span[][] = [];
  for (const span of spans) {
    const text = texts.at(-1);
    if (text && span.before === undefined) text.push(span);
    else texts.push([span]);
  }
  return texts;
};

/** A span among the fragments of its line; an opening mark that is trimmed at the line's start begins at its edge. */
function measureSpan(
  span: Span,
  runs: readonly ColoredRun[],
  fragments: readonly Fragment<ColoredRun>[],
  left: number,
): MeasuredSpan {
  const own = fragments.filter(({ run }) => runs.includes(run));
  const last = own.at(-1);
  const start = Math.max(0, own[0]?.x ?? 0);
  const end = last ? last.x + last.width : start;
  return { ...span, text: textOf(span.parts), width: end - start, x: left + start };
}

const heightOf = (spans: readonly Span[]): number =>
  Math.max(...spans.map(({ style }) => style.leading));

const labelOf = (lines: readonly LabelLine[]): Label => ({
  lines,
  width: Math.max(0, ...lines.map(({ width }) => width)),
  height: lines.reduce((sum, { height }) => sum + height, 0),
});

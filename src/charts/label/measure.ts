import { meetsAcrossScripts, setText, type Typesetting } from '../canvas/set-text.js';
import { breakParts, type LabelSetting } from './break-text.js';
import { textOf, type Label, type LabelLine, type Span } from './label.js';

/** Turns spans into labels with their widths and heights. */
export interface Measurer {
  /** One line of spans side by side. */
  readonly line: (spans: readonly Span[]) => Label;
  /** One span, broken into lines no wider than `maximum` pt where it can be broken. */
  readonly block: (span: Span, maximum: number) => Label;
}

export function createMeasurer(typesetting: Typesetting): Measurer {
  const settingOf = ({ style, language }: Span): LabelSetting => ({
    ...typesetting,
    ...style,
    italic: false,
    language,
  });

  const widthOf = (text: string, span: Span): number =>
    setText(typesetting, text, settingOf(span)).width;

  const measureLine = (spans: readonly Span[]): LabelLine => {
    let x = 0;
    let before = '';
    const measured = spans.map((span) => {
      const text = textOf(span.parts);
      const space =
        (span.before ?? 0) +
        (span.before === undefined && meetsAcrossScripts(before, text)
          ? typesetting.hanLatinSpace * span.style.size
          : 0);
      const start = x + space;
      const width = widthOf(text, span);
      x = start + width;
      before = text;
      return { ...span, text, width, x: start };
    });
    return {
      spans: measured,
      width: x,
      height: Math.max(...spans.map(({ style }) => style.leading)),
    };
  };

  const labelOf = (lines: readonly LabelLine[]): Label => ({
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  });

  return {
    line: (spans) => labelOf([measureLine(spans)]),
    block: (span, maximum) =>
      labelOf(
        breakParts(span.parts, maximum, settingOf(span), (text) => widthOf(text, span)).map(
          (parts) => measureLine([{ ...span, parts }]),
        ),
      ),
  };
}

import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { FontLibrary } from '../../fonts/face.js';
import { missingCharacters } from '../../fonts/missing.js';
import { ASCENT } from '../canvas/context-state.js';
import type { RecordingContext } from '../canvas/recording-context.js';
import { paintMark, type Mark } from '../engine/marks.js';
import type { Label, MeasuredSpan, PlacedLabel } from './label.js';

/** Where a label stands: the point and which part of the label lies on it. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
}

/** Draws shapes and labels on a chart and remembers where the labels stand. */
export interface Pen {
  readonly mark: (mark: Mark) => void;
  readonly draw: (label: Label, anchor: Anchor, place: Place) => void;
  readonly placed: () => readonly PlacedLabel[];
  readonly diagnostics: () => readonly Diagnostic[];
}

export function createPen(context: RecordingContext, fonts: FontLibrary): Pen {
  const placed: PlacedLabel[] = [];
  const diagnostics: Diagnostic[] = [];
  let count = 0;

  const noteSpan = (
    span: MeasuredSpan,
    x: number,
    baseline: number,
    label: PlacedLabel['label'],
    place: Place,
  ): void => {
    const selector = { ...span.style, italic: false };
    const { missing } = fonts.split(span.text, span.language, selector);
    diagnostics.push(...missingCharacters(missing, place));
    const fact = span.parts.find(({ source }) => source === 'fact')?.fact;
    placed.push({
      text: span.text,
      language: span.language,
      x,
      y: baseline - ASCENT * span.style.size,
      width: span.width,
      height: span.style.size,
      size: span.style.size,
      color: span.color,
      ...(fact === undefined ? {} : { fact }),
      parts: span.parts,
      label,
      place,
    });
  };

  return {
    mark: (mark) => paintMark(context, mark),
    draw: (label, anchor, place) => {
      const whole = { index: count, text: wordsOf(label) };
      count += 1;
      let top = anchor.y - label.height * share(anchor.vertical);
      for (const line of label.lines) {
        const left = anchor.x - line.width * share(anchor.horizontal);
        const size = Math.max(...line.spans.map(({ style }) => style.size));
        const baseline = top + (line.height - size) / 2 + ASCENT * size;
        for (const { x, line: text } of line.texts) context.fillLine(text, left + x, baseline);
        for (const span of line.spans) noteSpan(span, left + span.x, baseline, whole, place);
        top += line.height;
      }
    },
    placed: () => placed,
    diagnostics: () => diagnostics,
  };
}

/** What a label says in its leading language; what stands apart on the chart stands apart here. */
export function wordsOf({ lines }: Pick<Label, 'lines'>): string {
  const leading = lines[0]?.spans[0]?.language;
  return lines
    .map(({ spans }) =>
      spans
        .filter(({ language }) => language === leading)
        .map(({ text, before = 0 }, index) => (index > 0 && before > 0 ? ` ${text}` : text))
        .join(''),
    )
    .filter((text) => text !== '')
    .reduce(
      (said, text) => (said === '' || isSolid(said, text) ? said + text : `${said} ${text}`),
      '',
    );
}

/** Whether a line goes on in the next without a space: at hanzi and kana. */
const isSolid = (before: string, after: string): boolean =>
  solidEnd.test(before) || solidStart.test(after);

const solid = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]';
const [solidEnd, solidStart] = [new RegExp(`${solid}$`, 'u'), new RegExp(`^${solid}`, 'u')];

const share = (end: Anchor['horizontal'] | Anchor['vertical']): number =>
  end === 'left' || end === 'top' ? 0 : end === 'right' || end === 'bottom' ? 1 : 0.5;

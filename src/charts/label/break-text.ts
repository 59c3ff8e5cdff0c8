import type { FontLibrary, FaceSelector } from '../../fonts/face.js';
import type { LanguageTag } from '../../language/language.js';
import { breakLines } from '../../printer/lines/break-lines.js';
import { textOf, type LabelPart } from './label.js';

/** What a label is set with. */
export interface LabelSetting extends FaceSelector {
  readonly fonts: FontLibrary;
  readonly language: LanguageTag;
  /** pt */
  readonly size: number;
  /** em */
  readonly hanLatinSpace: number;
}

/**
 * Breaks parts into lines no wider than `maximum` pt by the rules of running text: prohibitions, numbers whole with
 * their units, no last line of one hanzi. A piece wider than that stands alone on its line.
 *
 * @param measure width of a text as labels are set, in pt.
 */
export function breakParts(
  parts: readonly LabelPart[],
  maximum: number,
  { fonts, hanLatinSpace, ...setting }: LabelSetting,
  measure: (text: string) => number,
): readonly (readonly LabelPart[])[] {
  const text = textOf(parts);
  if (measure(text) <= maximum) return [parts];
  const { language, size } = setting;
  const runs = fonts.split(text, language, setting).runs.map((run) => ({ ...run, size, language }));
  const style = { language, hyphenate: false, hanLatinSpace };
  const broken = (width: number) =>
    breakLines(runs, style, width).map((line) => ({
      ...line,
      excess: measure(text.slice(line.start, line.end).trim()) - maximum,
    }));
  const lines = broken(maximum);
  // Running text closes up marks that stand side by side, and labels do not: what that takes is kept free.
  const excess = Math.max(...lines.map((line) => line.excess));
  const fitting = excess > 0 ? broken(maximum - excess) : lines;
  return fitting.map(({ start, end }) => trimParts(sliceParts(parts, start, end)));
}

function sliceParts(parts: readonly LabelPart[], from: number, to: number): readonly LabelPart[] {
  let start = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

/** Without the white space at both ends, which may be all of a part. */
function trimParts(parts: readonly LabelPart[]): readonly LabelPart[] {
  const text = textOf(parts);
  const start = text.length - text.trimStart().length;
  return sliceParts(parts, start, text.trimEnd().length);
}

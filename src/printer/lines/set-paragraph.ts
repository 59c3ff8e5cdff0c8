import type { ParagraphStyle, TextRun } from '../nodes.js';
import type { SetLine } from './set-line.js';

/** Width of the measure in pt, the same for all lines or by line index from 0. */
export type Measure = number | ((lineIndex: number) => number);

export const setParagraph = (
  _runs: readonly TextRun[],
  _style: ParagraphStyle,
  _width: Measure,
): readonly SetLine[] => [];

export const paragraphExtent = (
  _runs: readonly TextRun[],
  _style: ParagraphStyle,
): { readonly minimum: number; readonly maximum: number } => ({ minimum: 0, maximum: 0 });

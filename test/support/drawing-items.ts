import { setSingleLine } from '../../src/lines/set-single-line.js';
import type { Clip, TextItem } from '../../src/sheet/drawing.js';
import { testFonts } from './print-job.js';

/** One list, as that of items drawn together is. */
export const noClips: readonly Clip[] = [];

/** A line of text of a drawing, in black sans of 10 pt, its baseline 20 pt down. */
export const textItem = (text: string, language = 'zh-Hans'): TextItem => {
  const { runs } = testFonts().split(text, language, { role: 'sans', weight: 400, italic: false });
  const styled = runs.map((run) => ({ ...run, size: 10, language, color: '#000000' }));
  const style = { language, hyphenate: false, hanLatinSpace: 0.25, figures: new Map() };
  const { fragments } = setSingleLine(styled, style);
  const line = { fragments, endsWithSpace: false };
  return { kind: 'text', opacity: 1, clips: noClips, line, x: 0, y: 20 };
};

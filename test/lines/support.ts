import { fileURLToPath } from 'node:url';
import type { ElementNode } from '../../src/document/document.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import type { Face, FaceSelector, FontLibrary } from '../../src/fonts/face.js';
import { loadFontLibrary } from '../../src/fonts/library.js';
import type { ParagraphStyle } from '../../src/sheet/nodes.js';
import type { TextRun } from '../../src/sheet/runs.js';
import { lineText, type SetLine } from '../../src/lines/set-line.js';
import { figures } from '../support/figures.js';

export const element: ElementNode = {
  kind: 'element',
  name: 'p',
  attributes: {},
  classes: [],
  language: 'zh-Hans',
  children: [],
  place: { file: 'test', line: 1, column: 1 },
};

const FULL_WIDTH = /[\p{Script=Han}\u2e80-\u30ff\u31f0-\u31ff\uff00-\uff60\uac00-\ud7a3]/u;
const AMBIGUOUS = '“”‘’—…·';

/** A face of plain widths: full-width characters one em, all others half an em, marks above nothing. */
const stubFace = (id: string, cjk: boolean): Face => ({
  id,
  family: id,
  weight: 400,
  italic: false,
  file: `${id}.ttf`,
  covers: () => true,
  forms: () => ({ drawn: [], substituted: [] }),
  ink: () => ({ above: 0.7, below: 0 }),
  sets: () => true,
  varies: () => false,
  advance: (text) =>
    Array.from(text).reduce((sum, character) => {
      if (/\p{M}/u.test(character)) return sum;
      const wide = FULL_WIDTH.test(character) || (cjk && AMBIGUOUS.includes(character));
      return sum + (wide ? 1000 : 500);
    }, 0),
  font: {
    unitsPerEm: 1000,
    characterSet: [],
    glyphForCodePoint: () => ({ id: 1, advanceWidth: 1000 }),
    layout: () => undefined,
  },
});

export const cjkFace = stubFace('stub-cjk', true);
export const westernFace = stubFace('stub-western', false);

type RunOptions = Partial<Omit<TextRun, 'text' | 'script' | 'face'>>;

export const run = (
  text: string,
  script: 'cjk' | 'western',
  options: RunOptions = {},
): TextRun => ({
  text,
  script,
  face: script === 'cjk' ? cjkFace : westernFace,
  size: 10,
  color: '#000000',
  language: script === 'cjk' ? 'zh-Hans' : 'en',
  element,
  ...options,
});

/** ASCII, Latin letters and the narrow spaces; the middle dot is full width in Chinese. */
const WESTERN = '(?:[\\u0020-\\u007e\\u00a0-\\u00b6\\u00b8-\\u024f\\u2009\\u202f]|\\p{Mn})';
const BY_SCRIPT = new RegExp(`(?<western>${WESTERN}+)|(?:(?!${WESTERN}).)+`, 'gsu');

/** Chinese with Western words: letters, digits, spaces and ASCII signs go to the Western face. */
export const chinese = (text: string, options: RunOptions = {}): readonly TextRun[] =>
  Array.from(text.matchAll(BY_SCRIPT), ({ 0: part, groups }) =>
    run(part, groups?.['western'] === undefined ? 'cjk' : 'western', {
      language: 'zh-Hans',
      ...options,
    }),
  );

export const english = (text: string, options: RunOptions = {}): readonly TextRun[] => [
  run(text, 'western', options),
];

export const style = (options: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  language: 'zh-Hans',
  alignment: 'left',
  leading: 18,
  firstLineIndent: 0,
  hyphenate: false,
  hanLatinSpace: 0.25,
  figures,
  orphans: 2,
  widows: 2,
  ...options,
});

export const texts = (lines: readonly SetLine<TextRun>[]): readonly string[] => lines.map(lineText);

/** What an extractor must find: every character of every line, in order. */
export const joined = (lines: readonly SetLine<TextRun>[]): string =>
  lines.map((line) => lineText(line) + line.trailing).join('');

let library: FontLibrary | undefined;

export const realLibrary = (): FontLibrary => {
  if (library) return library;
  const fonts = fileURLToPath(new URL('../../fonts', import.meta.url));
  library = loadFontLibrary(nodeEffects(), fonts).value;
  if (!library) throw new Error('the fonts of the repository do not load');
  return library;
};

export const realRuns = (
  text: string,
  language: string,
  selector: FaceSelector,
  size = 10,
): readonly TextRun[] =>
  realLibrary()
    .split(text, language, selector)
    .runs.map(({ text: part, face, script }) => ({
      text: part,
      face,
      script,
      size,
      color: '#000000',
      language,
      element,
    }));

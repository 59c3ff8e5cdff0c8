import type { FaceSelector, FontLibrary } from '../../fonts/face.js';
import type { FiguresByLanguage } from '../../language/figure-words.js';
import type { LanguageTag } from '../../language/language.js';
import { isCjk } from '../../language/script.js';
import type { LineStyle } from '../../lines/style.js';
import type { ColoredRun } from '../../sheet/runs.js';

/** Where text takes its faces from, the em it leaves between hanzi and Latin letters or digits, and its words for figures. */
export interface Typesetting {
  readonly fonts: FontLibrary;
  readonly hanLatinSpace: number;
  readonly figures: FiguresByLanguage;
}

export interface TextSetting extends FaceSelector {
  /** pt */
  readonly size: number;
  readonly language: LanguageTag;
  /** #rrggbb */
  readonly color: string;
  /** Multiplies the size of Latin letters and digits in a language written in ideographs. */
  readonly latinScale?: number | undefined;
}

/** A text as the runs that lines are set from. */
export const textRuns = (
  fonts: FontLibrary,
  text: string,
  setting: TextSetting,
): readonly ColoredRun[] => {
  const { size, language, color, latinScale = 1 } = setting;
  const scale = isCjk(language) ? latinScale : 1;
  const { runs } = fonts.split(text, language, setting);
  return runs.map(({ text: own, face, script }) => ({
    text: own,
    face,
    script,
    size: script === 'western' ? size * scale : size,
    language,
    color,
  }));
};

/** How text in a chart is set: by the rules of headings, lines of nearly one length and words whole. */
export const lineStyle = (
  { hanLatinSpace, figures }: Typesetting,
  language: LanguageTag,
): LineStyle => ({
  language,
  hyphenate: false,
  balanced: true,
  hanLatinSpace,
  figures,
});

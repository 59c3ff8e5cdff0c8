import { prohibitionsFor } from '../../language/prohibitions/index.js';
import type { BreakableText } from './breakable-text.js';
import { languageStretches } from './language-stretches.js';
import type { LineRun } from '../runs.js';
import type { LineStyle } from '../style.js';

/**
 * Inside a word of Korean that is written by words, in a justified text: about where its word spaces would else be the
 * widest that Western text has.
 */
const BETWEEN_SYLLABLES = 1_000;
/** So that one syllable stands alone: 말했|다. */
const BESIDE_LONE_SYLLABLE = BETWEEN_SYLLABLES * 2;
/** Before the bracket that stands at a word: 총액|(억 원). */
const BEFORE_BRACKET = 150;
const BRACKET = /(?<=\p{Script=Hangul})\((?=[^\s()])/gu;
const WORD = /\p{Script=Hangul}{2,}/gu;

/**
 * Breaks between the syllables of Korean words where lines are justified, as newspapers and reports print them; ragged
 * lines end between words, and so do headings (KLREQ, line breaking: both are in use); any line may end before a bracket.
 * Figures are kept whole later.
 */
export const breakHangulWords = (
  { text, penalties }: BreakableText,
  runs: readonly LineRun[],
  { justified = false, balanced = false }: LineStyle,
): void => {
  for (const { start, end, language } of languageStretches(runs)) {
    if (prohibitionsFor(language).hangul !== 'words') continue;
    const stretch = text.slice(start, end);
    for (const { index } of stretch.matchAll(BRACKET)) penalties[start + index] = BEFORE_BRACKET;
    if (!justified || balanced) continue;
    for (const { 0: word, index } of stretch.matchAll(WORD)) {
      for (let i = 1; i < word.length; i++) {
        const isLone = i === 1 || i === word.length - 1;
        penalties[start + index + i] = isLone ? BESIDE_LONE_SYLLABLE : BETWEEN_SYLLABLES;
      }
    }
  }
};

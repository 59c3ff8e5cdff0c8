import { prohibitionsFor } from '../language/prohibitions/index.js';
import type { BreakableText } from './breakable-text.js';
import { languageStretches } from './language-stretches.js';
import type { LineRun } from './runs.js';
import type { LineStyle } from './style.js';

/**
 * Inside a word of Korean that is written by words, in a justified text: about where its word spaces would else be the
 * widest that Western text has.
 */
const BETWEEN_SYLLABLES = 1_000;
/** So that one syllable stands alone: 말했|다. */
const BESIDE_LONE_SYLLABLE = BETWEEN_SYLLABLES * 2;
const WORD = /\p{Script=Hangul}{2,}/gu;

/**
 * Breaks between the syllables of Korean words where lines are justified, as newspapers and reports print them; ragged
 * lines end between words, and so do headings (KLREQ, line breaking: both are in use). Figures are kept whole later.
 */
export const breakHangulWords = (
  { text, penalties }: BreakableText,
  runs: readonly LineRun[],
  { justified = false, balanced = false }: LineStyle,
): void => {
  if (!justified || balanced) return;
  for (const { start, end, language } of languageStretches(runs)) {
    if (prohibitionsFor(language).hangul !== 'words') continue;
    for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
      for (let i = 1; i < word.length; i++) {
        const isLone = i === 1 || i === word.length - 1;
        penalties[start + index + i] = isLone ? BESIDE_LONE_SYLLABLE : BETWEEN_SYLLABLES;
      }
    }
  }
};

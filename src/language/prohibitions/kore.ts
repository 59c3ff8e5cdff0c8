import type { Prohibitions } from './prohibitions.js';
import { hans } from './hans.js';

/**
 * Korean (KLREQ, line breaking): punctuation is that of Western text with the East Asian brackets; words break at
 * their spaces. `ko-u-lw-normal` asks for breaks between syllables.
 */
export const kore: Prohibitions = {
  ...hans,
  hangul: 'words',
  lastLine: 'words',
};

export const koreSyllables: Prohibitions = { ...kore, hangul: 'syllables' };

import type { Prohibitions } from './prohibitions.js';
import { zhHans } from './zh-hans.js';

/**
 * Korean (KLREQ, line breaking): punctuation is that of Western text with the East Asian brackets; words break at
 * their spaces. `ko-u-lw-normal` asks for breaks between syllables.
 */
export const ko: Prohibitions = {
  ...zhHans,
  hangul: 'words',
  lastLine: 'words',
};

export const koSyllables: Prohibitions = { ...ko, hangul: 'syllables' };

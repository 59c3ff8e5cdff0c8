import type { Prohibitions } from './prohibitions.js';

/**
 * Latin, Greek and Cyrillic setting (UAX #14, LB13–LB21; the en dash may end a line and never starts one).
 * Breaks fall at word spaces, so the sets matter only after a space and beside a hanzi.
 */
export const western: Prohibitions = {
  lineStart: ')]}»›”’,.;:!?%‰°′″℃℉…‥–—/',
  lineEnd: '([{«‹“‘„‚¡¿$€£¥',
  blankAfter: '',
  blankBefore: '',
  centredStops: '',
  inseparable: '',
  hangul: 'words',
  lastLine: 'words',
};

import type { Prohibitions } from './prohibitions.js';
import { western } from './western.js';

/**
 * Simplified Chinese (CLREQ 3.1.4 and 3.2: prohibition rules for line start and line end, punctuation width;
 * GB/T 15834: the solidus neither starts nor ends a line).
 */
export const hans: Prohibitions = {
  lineStart: `。，、；：？！”’）》〉】」』〕〗〙〛］｝｠．〞〟—―⸺…‥⋯～~〜·・‧•％﹪／々〻ー${western.lineStart}`,
  lineEnd: `“‘（《〈【「『〔〖〘〚［｛｟〝＄￥￡／/${western.lineEnd}`,
  blankAfter: '。，、；：？！．”’）》〉】」』〕〗〙〛］｝｠',
  blankBefore: '“‘（《〈【「『〔〖〘〚［｛｟',
  centredStops: '',
  inseparable: '—―…‥⋯',
  hangul: 'syllables',
  lastLine: 'characters',
};

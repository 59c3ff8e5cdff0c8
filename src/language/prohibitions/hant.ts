import type { Prohibitions } from './prohibitions.js';
import { hans } from './hans.js';

/**
 * Traditional Chinese (CLREQ 3.1.2: 、，。；：？！ stand in the centre of their em square, so they have no blank half
 * to trim; brackets and quotation marks have).
 */
export const hant: Prohibitions = {
  ...hans,
  blankAfter: '”’）》〉】」』〕〗〙〛］｝｠',
  centredStops: '。，、；：？！．',
};

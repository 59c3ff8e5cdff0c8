import type { Prohibitions } from './prohibitions.js';
import { western } from './western.js';

const SMALL_KANA =
  'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ';
const ITERATION_MARKS = 'ヽヾゝゞ々〻';

/**
 * Japanese (JLReq 3.1.7 and 3.1.8, character classes cl-01 to cl-11; JIS X 4051). The middle dots ・：； and ？！
 * stand in the centre of their square and are not trimmed: a bracket beside one gives up its blank half.
 */
export const jpan: Prohibitions = {
  lineStart: `」』）〕］｝〉》】〙〗〟｠”’‐〜゠～‼⁇⁈⁉？！・：；。．、，ー${SMALL_KANA}${ITERATION_MARKS}—―…‥％${western.lineStart}`,
  lineEnd: `「『（〔［｛〈《【〘〖〝｟“‘＄￥${western.lineEnd}`,
  blankAfter: '」』）〕］｝〉》】〙〗｠”’。．、，',
  blankBefore: '「『（〔［｛〈《【〘〖｟“‘',
  centredStops: '？！：；',
  inseparable: '—―…‥',
  hangul: 'syllables',
  lastLine: 'characters',
};

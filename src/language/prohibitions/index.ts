import type { LanguageTag } from '../language.js';
import { memo } from '../../memo.js';
import { scriptOf } from '../script.js';
import { hans } from './hans.js';
import { hant } from './hant.js';
import { jpan } from './jpan.js';
import { kore, koreSyllables } from './kore.js';
import type { Prohibitions } from './prohibitions.js';
import { western } from './western.js';

export type { Prohibitions } from './prohibitions.js';

/** By ISO 15924 code. */
const byScript: Readonly<Record<string, Prohibitions>> = {
  Hans: hans,
  Hani: hans,
  Hant: hant,
  Bopo: hant,
  Jpan: jpan,
  Hira: jpan,
  Kana: jpan,
  Hrkt: jpan,
  Kore: kore,
  Hang: kore,
};

/** UTS 35, line break word handling: lines may break inside words. */
const breaksWords = /-u-(?:.*-)?lw-normal(?:-|$)/iu;

/** The table of the script that a language is written in (UTS 35, likely subtags); the Western one for all that have none. */
export const prohibitionsFor = memo((tag: LanguageTag): Prohibitions => {
  const table = byScript[scriptOf(tag)] ?? western;
  return table === kore && breaksWords.test(tag) ? koreSyllables : table;
});

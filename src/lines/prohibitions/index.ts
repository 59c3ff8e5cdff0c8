import type { LanguageTag } from '../../language/language.js';
import { ja } from './ja.js';
import { ko, koSyllables } from './ko.js';
import type { Prohibitions } from './prohibitions.js';
import { western } from './western.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { Prohibitions } from './prohibitions.js';

const resolve = (tag: LanguageTag): Prohibitions => {
  const [language, ...subtags] = tag.toLowerCase().split('-');
  switch (language) {
    case 'zh':
    case 'yue':
    case 'cmn': {
      const script = subtags.find((subtag) => subtag.length === 4);
      if (script === 'hant') return zhHant;
      if (script === 'hans') return zhHans;
      const traditional = subtags.some((s) => s === 'tw' || s === 'hk' || s === 'mo');
      return traditional || language === 'yue' ? zhHant : zhHans;
    }
    case 'ja':
      return ja;
    case 'ko':
      return /-u-(?:.*-)?lw-normal(?:-|$)/.test(tag.toLowerCase()) ? koSyllables : ko;
    default:
      return western;
  }
};

const resolved = new Map<LanguageTag, Prohibitions>();

/** The table of a BCP 47 tag: Chinese by script or region, Japanese, Korean, or Western for all else. */
export const prohibitionsFor = (tag: LanguageTag): Prohibitions => {
  const known = resolved.get(tag);
  if (known) return known;
  const table = resolve(tag);
  resolved.set(tag, table);
  return table;
};

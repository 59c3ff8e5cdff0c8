import type { LanguageTag } from './language.js';
import { memo } from '../memo.js';

const likely = memo((tag: LanguageTag) => {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  return { language, script };
});

/** The script that a language is written in, by its ISO 15924 code (UTS 35, likely subtags): `Hant` for `zh-TW`. */
export const scriptOf = (tag: LanguageTag): string => likely(tag).script;

const CJK_SCRIPTS = new Set([
  'Hans',
  'Hant',
  'Hani',
  'Jpan',
  'Kore',
  'Hang',
  'Hira',
  'Kana',
  'Hrkt',
  'Bopo',
]);

/** Whether a language is written in a CJK script. */
export const isCjk = (tag: LanguageTag): boolean => CJK_SCRIPTS.has(scriptOf(tag));

const RIGHT_TO_LEFT_SCRIPTS = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** Whether a script, by its ISO 15924 code, is one in use that is written from right to left. */
export const isRightToLeftScript = (script: string): boolean => RIGHT_TO_LEFT_SCRIPTS.has(script);

/** Whether two tags mean one language in one script: zh, zh-CN and zh-Hans do, zh-Hans and zh-Hant do not. */
export const isSameWriting = (a: LanguageTag, b: LanguageTag): boolean =>
  likely(a).language === likely(b).language && likely(a).script === likely(b).script;

import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';
import { longestBase, longestMultiple } from './base-multiples.js';

/** 按2021年平均汇率折算，人均3万美元: what figures are reckoned by has a year that is of none behind its own clause. */
export const isReckonedBy = (
  { start, end }: Stretch,
  text: string,
  { frame }: LanguagePack,
): boolean => {
  const lead = text.slice(Math.max(0, start - 4), start);
  const noun = /^\p{L}+/u.exec(text.slice(end, end + longestMultiple))?.[0] ?? '';
  return (
    frame['norms-by'].some((word) => lead.endsWith(word)) &&
    frame.norms.some((word) => noun.includes(word))
  );
};

/** “The standard of 2023”, “2020 prices”, 按2023年标准: the year names a thing, and is that of no figure. */
export const isOfNorm = (
  { start, end }: Stretch,
  text: string,
  { frame, reading }: LanguagePack,
): boolean => {
  const behind = text.slice(end, end + longestMultiple);
  if (reading.grammar === 'han')
    return [...frame['modifier-marks'], ''].some((mark) =>
      frame.norms.some((word) => behind.startsWith(mark + word)),
    );
  const [next = ''] = /^\s\p{L}+/u.exec(behind) ?? [];
  const lead = text
    .slice(Math.max(0, start - longestBase), start)
    .trimEnd()
    .split(/\s+/u);
  const isOf = [...frame['levels-of'], ...frame['before-years']].includes(lead.at(-1) ?? '');
  return frame.norms.includes(next.trim()) || (isOf && frame.norms.includes(lead.at(-2) ?? ''));
};

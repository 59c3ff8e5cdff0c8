import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';

/** “(No) other line having more”, 他に事故が多い路線: others are compared with the figure, and nothing is denied of what it counts. */
export const comparesOthers = (behind: string, pack: LanguagePack): boolean =>
  othersIn(pack)?.test(behind.split(/[,;.，；。、](?!\d)/u, 1)[0] ?? '') === true;

const othersIn = memoOf(({ frame, reading }: LanguagePack) => {
  const { others, compared } = frame['none-of-them'];
  if (others.length === 0) return undefined;
  const isLatin = reading.grammar === 'latin' && !frame['verbs-last'];
  const end = isLatin ? '(?!\\p{L})' : '';
  return new RegExp(
    `^\\s?(?:${anyOf(others)})${end}.*${isLatin ? '\\s' : ''}(?:${anyOf(compared)})${isLatin ? '(?:\\s\\p{L}+)?$' : ''}`,
    'isu',
  );
});

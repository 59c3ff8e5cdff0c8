import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * «4,72/4,63 millones», “4.7/4.6%”: whether the slash at an offset parts two amounts with as many decimals each, of which the last
 * alone has the magnitude or unit of both.
 */
export function isPairSlash(text: string, at: number, { pack }: Vocabulary): boolean {
  if (pack.reading.grammar !== 'latin' || text.charAt(at) !== '/') return false;
  const [, one] = before.exec(text.slice(Math.max(0, at - longest), at)) ?? [];
  const [, other] = behind.exec(text.slice(at + 1, at + 1 + longest)) ?? [];
  return one !== undefined && one.length === other?.length;
}

const before = /(?<![\d.,/])\d{1,3}[.,](\d{1,2})$/u;
const behind = /^\d{1,3}[.,](\d{1,2})\s?[%‰\p{L}\p{Sc}]/u;

/** “104.72”, with the sign before it, in UTF-16 units. */
const longest = 10;

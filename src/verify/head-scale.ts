import type { LanguagePack } from '../language/pack.js';
import { noReadUnit, type ReadUnit } from '../quantity/read/read-quantity.js';
import { vocabularyOf } from '../quantity/read/vocabulary.js';

/** What a head says of the bare numbers under it: 单位：万吨, (thousand tonnes). */
export interface HeadScale {
  readonly text: string;
  readonly power: number;
  readonly unit: ReadUnit;
}

/** A head is looked for no farther back than this. */
const longest = 2000;

/** In brackets in the line of a number, or behind a word such as 单位 in a line above it, up to a blank line. */
export function headScale(
  text: string,
  position: number,
  pack: LanguagePack,
): HeadScale | undefined {
  const from = Math.max(0, position - longest);
  const before = text.slice(from, position);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const inLine = [...line.matchAll(/[(（]([^()（）]{1,40})[)）]/gu)].at(-1)?.[1];
  const bracketed = inLine === undefined ? undefined : scaleOf(inLine.trim(), pack);
  if (bracketed !== undefined) return bracketed;
  const words = pack.frame.heads.map((word) => word.toLowerCase());
  const lower = before.toLowerCase();
  const found = Math.max(...words.map((word) => lower.lastIndexOf(word)), -1);
  if (found < 0) return undefined;
  const head = /^[^:：\n]{0,12}[:：]\s*([^\n()（）。；]{1,30})/u.exec(before.slice(found))?.[1];
  return head === undefined ? undefined : scaleOf(head.trim(), pack);
}

function scaleOf(head: string, pack: LanguagePack): HeadScale | undefined {
  const vocabulary = vocabularyOf(pack);
  let at = 0;
  let power = 0;
  for (;;) {
    const own = vocabulary.character(head.charAt(at))?.power;
    const word = vocabulary.magnitudes.at(head, at);
    if (word !== undefined && (own === undefined || word.end > at + 1)) {
      power += word.meaning;
      at = word.end;
    } else if (own !== undefined) {
      power += own;
      at += 1;
    } else break;
    while (/[\s]/u.test(head.charAt(at)) || head.startsWith('of ', at))
      at += head.startsWith('of ', at) ? 3 : 1;
  }
  if (power === 0) return undefined;
  const tail = vocabulary.tails.at(head, at);
  return { text: head, power, unit: tail?.meaning.unit ?? noReadUnit };
}

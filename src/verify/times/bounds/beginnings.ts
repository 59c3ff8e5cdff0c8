import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/** “Opened in 1964”, Baujahr 1998, 2015年建成: when something began. */
export function isBeginning(
  { start, end }: Stretch,
  text: string,
  { drafting: { beginnings } }: LanguagePack,
): boolean {
  const before = text
    .slice(Math.max(0, start - longestBeginning), start)
    .trimEnd()
    .toLowerCase();
  const behind = text.slice(end, end + longestBeginning).trimStart();
  return (
    beginnings.before.some((word) => before.endsWith(word.toLowerCase())) ||
    beginnings.behind.some((word) => behind.startsWith(word))
  );
}

/** In UTF-16 units, with room for spaces. */
const longestBeginning = 80;

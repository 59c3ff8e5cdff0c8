import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * “Out of ten readers, four have a card”: both numbers of a ratio in tens are of no ten readers that anybody counted. One that a word
 * tells more of (“out of ten schools inspected, four failed”) may be.
 *
 * @returns what the source says of the ratio, up to its whole
 */
export function ratioRound(
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): string | undefined {
  const { whole, part } = ratioOf(pack) ?? {};
  if (whole === undefined || part === undefined) return undefined;
  const lead = text.slice(Math.max(0, start - longest), start);
  const own = text.slice(start, end + longest);
  const opened = whole.exec(lead + own);
  const isWhole = opened !== null && opened.index + opened[0].length > lead.length;
  return (isWhole ? opened : part.exec(lead))?.[1]?.trim();
}

/** In UTF-16 units. */
const longest = 48;

const ratioOf = memoOf(({ numerals, reading, script }: LanguagePack) => {
  if (script !== 'Latn' || numerals.shares.length === 0) return undefined;
  const tens = oneOf([
    ...[...reading.numbers].flatMap(([word, value]) => (Number(value) === 10 ? [word] : [])),
    '10',
  ]);
  const numbers = String.raw`(?:\d|(?:${oneOf([...reading.numbers.keys()])})(?!\p{L}))`;
  const base = String.raw`(?:^|[.;:!?]\s|\n)((?:${oneOf(numerals.shares)})\s(?:${tens})\s\p{L}+)(?:,\s|\s\p{L}+\s)`;
  return {
    whole: new RegExp(String.raw`${base}(?=${numbers})`, 'iu'),
    part: new RegExp(`${base}$`, 'iu'),
  };
});

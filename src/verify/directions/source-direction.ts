import { signedPart } from '../../quantity/quantity.js';
import { memoOf } from '../../memo.js';
import type { Fact } from '../../report/report.js';
import { directionNear } from '../clauses/clause-frame.js';
import type { ReportContext } from '../context.js';
import { carriedDirection } from './carried-direction.js';
import type { Direction } from './direction-of.js';
import { ageGroups } from '../counted/ages.js';
import { figureOf } from '../sources/match-quote.js';
import type { SourceText } from '../sources/source-text.js';

/** What the source of a fact says of the direction of its number, where it bears the number out. */
export function directionInSource(
  { id, quantity }: Fact,
  quotes: ReportContext['quotes'],
): Direction | undefined {
  const match = quotes.get(id);
  if (match?.kind !== 'found' || match.source.pack === undefined || match.differences.length > 0)
    return undefined;
  if (signedPart(quantity.value) === undefined) return undefined;
  const own = directionNear(withoutAges(match.source), figureOf(match), match.source.pack);
  return own ?? (match.quantity && carriedDirection(match.quantity, match.quantity, match.source));
}

/** “De moins de 15 ans” tells of no fall: the text of a source with its age groups blank. */
const withoutAges = memoOf(({ normal, pack }: SourceText): string => {
  if (pack === undefined) return normal.text;
  let text = '';
  for (const { start, end } of ageGroups(normal.text, pack))
    text += `${normal.text.slice(text.length, start)}${' '.repeat(end - start)}`;
  return text + normal.text.slice(text.length);
});

import { signedPart } from '../../quantity/quantity.js';
import type { Fact } from '../../report/report.js';
import { directionNear } from '../clauses/clause-frame.js';
import type { ReportContext } from '../context.js';
import type { Direction } from './direction-of.js';
import { figureOf } from '../sources/match-quote.js';

/** What the source of a fact says of the direction of its number, where it bears the number out. */
export function directionInSource(
  { id, quantity }: Fact,
  quotes: ReportContext['quotes'],
): Direction | undefined {
  const match = quotes.get(id);
  if (match?.kind !== 'found' || match.source.pack === undefined || match.differences.length > 0)
    return undefined;
  if (signedPart(quantity.value) === undefined) return undefined;
  const { normal, pack } = match.source;
  return directionNear(normal.text, figureOf(match), pack);
}

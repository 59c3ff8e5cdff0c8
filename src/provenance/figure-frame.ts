import type { FramePart } from '../quantity/read/read-quantity.js';
import { clauseFrame } from '../verify/clauses/clause-frame.js';
import type { ReportContext } from '../verify/context.js';
import { figureOf, figuresIn } from '../verify/sources/match-quote.js';
import type { Stretch } from '../verify/sources/source-text.js';

/** What the clause of a quoted figure was understood as, in the order of the source. */
export interface FigureFrame {
  readonly understood: readonly { readonly text: string; readonly as: Understood }[];
  /** Words of the clause that no proof looks at. */
  readonly free: readonly string[];
}

type Understood =
  | FramePart['as']
  | 'other figure'
  | 'rise by'
  | 'rise to'
  | 'rise from'
  | 'fall by'
  | 'fall to'
  | 'fall from'
  | 'status'
  | 'condition'
  | 'negation'
  | 'average';

type Part = Stretch & { readonly as: Understood };

/** The frame of the figure that a fact quotes; `undefined` where no figure is read. */
export function figureFrame(id: string, { quotes }: ReportContext): FigureFrame | undefined {
  const match = quotes.get(id);
  if (match?.kind !== 'found' || match.quantity === undefined || match.source.pack === undefined)
    return undefined;
  const { quantity, source } = match;
  const { normal, pack } = source;
  if (pack === undefined) return undefined;
  const words = clauseFrame(normal.text, figureOf(match), pack);
  const inNormal = ({ start, end }: Stretch): Stretch => ({
    start: normal.normal(start),
    end: normal.normal(end),
  });
  const others = figuresIn(source, normal.given(words.clause.start, words.clause.end)).filter(
    (each) => each.start !== quantity.start,
  );
  const { direction, negation, condition, average, statuses } = words;
  const parts: readonly Part[] = [
    ...(quantity.frame ?? []).map((part) => ({ ...inNormal(part), as: part.as })),
    ...others.map((each) => ({
      ...inNormal(each),
      as: each.value.kind === 'date' ? ('date' as const) : ('other figure' as const),
    })),
    ...(direction === undefined
      ? []
      : [{ ...direction, as: `${direction.way} ${direction.relation}` as const }]),
    ...(negation === undefined ? [] : [{ ...negation, as: 'negation' as const }]),
    ...(condition === undefined ? [] : [{ ...condition, as: 'condition' as const }]),
    ...(average === undefined ? [] : [{ ...average, as: 'average' as const }]),
    ...statuses.map((each) => ({ ...each, as: 'status' as const })),
  ].toSorted((one, other) => one.start - other.start);
  return {
    understood: parts.map(({ start, end, as }) => ({ text: normal.text.slice(start, end), as })),
    free: between(parts, words.clause).flatMap(({ start, end }) => {
      const text = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(normal.text.slice(start, end));
      return text === null ? [] : [text[0]];
    }),
  };
}

/** What of a stretch lies between its parts. */
function between(parts: readonly Stretch[], { start, end }: Stretch): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let at = start;
  for (const part of parts) {
    if (part.start > at) gaps.push({ start: at, end: part.start });
    at = Math.max(at, part.end);
  }
  return at < end ? [...gaps, { start: at, end }] : gaps;
}

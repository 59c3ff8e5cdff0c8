import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Fact, Report } from '../../report/report.js';
import { reportContext, type Packs } from '../context.js';
import { reportRules } from '../rules/index.js';
import type { QuoteMatch } from '../sources/match-quote.js';
import type { Candidate } from './candidates.js';

/** More readings of one figure than this are not tried. */
const mostRounds = 64;

export type Open = ReadonlyMap<
  string,
  {
    readonly figure: ReadQuantity;
    readonly candidates: readonly Candidate[];
    /** What its label has to say, by its unit: that what it counts did not come to be, or of each of what it is. */
    readonly labelled: (unit: Unit) => string | undefined;
  }
>;

/** A fact is of the figure that it was drafted for: of two that are equal in its quote, of no other. */
const otherRead = (match: QuoteMatch | undefined, { start }: ReadQuantity): string | undefined =>
  match?.kind === 'found' && match.quantity?.start === start
    ? undefined
    : 'no words of the source tell it from another figure';

/**
 * Of each figure the first reading without a fault, or the fault of the last one tried. One that holds only where the
 * label names the figure gives way to a later one of the same value, period and status that holds with any label and quotes more than the number.
 */
export function prove(
  open: Open,
  skeleton: Report,
  packs: Packs,
  units: ReadonlyMap<string, Unit>,
): ReadonlyMap<string, Candidate | string> {
  const done = new Map<string, Candidate | string>();
  const leaning = new Map<string, Candidate>();
  for (let round = 0; round < mostRounds; round += 1) {
    const tried = [...open].flatMap(([id, { candidates, figure, labelled }]) => {
      const candidate = candidates[round];
      const found = leaning.get(id);
      return typeof done.get(id) === 'object' ||
        candidate === undefined ||
        (found !== undefined && (!saysTheSame(candidate, found) || candidate.isBare === true))
        ? []
        : [{ id, candidate, figure, said: labelled(candidate.quantity.unit) }];
    });
    if (tried.length === 0) break;
    const facts = new Map(
      tried.map(({ id, candidate, said }, index) => [
        id,
        factOf(id, candidate, skeleton, index, said),
      ]),
    );
    const context = reportContext({ ...skeleton, units, facts }, packs);
    const faults = new Map<number, Diagnostic[]>();
    for (const fault of reportRules
      .filter(({ codes }) => codes.some((code) => code.startsWith('source/')))
      .flatMap(({ check }) => check(context)))
      faults.set(fault.place.line, [...(faults.get(fault.place.line) ?? []), fault]);
    tried.forEach(({ id, candidate, figure }, index) => {
      const told = faults.get(index + 1) ?? [];
      // “of” that names another figure is a fault under every label.
      const isLeaning =
        candidate.of === undefined &&
        told.length > 0 &&
        told.every(({ code }) => code === 'source/which-figure');
      const fault = isLeaning ? undefined : told[0]?.problem;
      const other = fault ?? otherRead(context.quotes.get(id), figure);
      if (other === undefined && isLeaning) leaning.set(id, leaning.get(id) ?? candidate);
      else done.set(id, other ?? candidate);
    });
  }
  for (const [id, candidate] of leaning)
    if (typeof done.get(id) !== 'object') done.set(id, candidate);
  return done;
}

const saysTheSame = (one: Candidate, other: Candidate): boolean =>
  one.period === other.period &&
  one.quantity.value === other.quantity.value &&
  one.quantity.status === other.quantity.status;

/** A word of no text: with it as the label, only the quote and `of` tell which figure is meant. */
const namesNothing = '\uA74F'.repeat(4);

/** Faults are told apart by the line of their fact. */
function factOf(
  id: string,
  candidate: Candidate,
  { place, sources }: Report,
  index: number,
  said = '',
): Fact {
  const [source] = sources;
  const { quantity, period, quote, nth, of } = candidate;
  return {
    id,
    label: source === undefined ? {} : { [source.language]: `${namesNothing} ${said}`.trim() },
    quantity,
    ...(of === undefined ? {} : { of }),
    ...(period === undefined ? {} : { period }),
    origin: { kind: 'quoted', source: source?.id ?? '', quote, nth },
    place: { ...place, line: index + 1 },
    // The first place is not written, and looked for.
    places: nth === 1 ? {} : { nth: { ...place, line: index + 1 } },
  };
}

import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Fact, Selection } from '../../report.js';
import type { FactsInput } from '../../schema/facts.js';
import type { Reading } from '../context.js';
import { readNeighbours } from '../tables/neighbours.js';
import { displayed, readEntry, type Entry } from './entries.js';
import { calculateFacts, type PendingFormula } from './formulas.js';
import type { FactContext } from './read-fact.js';

/** What facts.yaml defines. */
export interface FactBook {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Why a fact has no value in this row; that is a fault where something needs it. */
  readonly absent: ReadonlyMap<string, Diagnostic>;
  /** The facts of each series in the order of their years, by its id. */
  readonly series: ReadonlyMap<string, readonly string[]>;
  readonly selections: ReadonlyMap<string, Selection>;
  /** Of series that are neighbours in a ranking, the facts of the rows themselves. */
  readonly own: ReadonlySet<string>;
}

/**
 * Reads facts.yaml: what stands in it and in its tables, then the neighbours of such facts in rankings, then the formulas
 * over all of them. Facts with an error are left out.
 */
export function readFacts(reading: Reading, input: FactsInput, context: FactContext): FactBook {
  const entries = Object.entries(input).map(([id, fact]) =>
    readEntry(reading, input, id, fact, context),
  );
  const stated = statedIn(entries);
  const { facts, absent, series, own } = withRankings(reading, entries, stated, context);
  const { selections, formulas } = stated;
  const ids = entries.flatMap((entry) =>
    entry.kind === 'ranking' ? (series.get(entry.id) ?? []) : entry.ids,
  );
  // Cells that could not be read are known as well: what is wrong with them has been told.
  const ofCells = entries.flatMap(({ kind, id }) => (kind === 'cells' ? [id] : []));
  const calculated = calculateFacts(reading, formulas, {
    quoted: facts,
    absent,
    selections,
    known: new Set([...ids, ...ofCells]),
    units: context.units,
    displays: context.displays,
  });
  // In the author's order, which is the order of an annex.
  const all = new Map(
    ids.flatMap((id) => {
      const fact = facts.get(id) ?? calculated.facts.get(id);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
  return {
    facts: displayedAlike(all, input, series, context),
    absent: new Map([...absent, ...calculated.absent]),
    series,
    selections,
    own,
  };
}

/** What facts.yaml and its tables state, by id, and the formulas in it. */
interface Stated extends Omit<FactBook, 'own'> {
  readonly formulas: readonly PendingFormula[];
  /** Every id that is written, or made of one that is: those with a fault of their own are among them. */
  readonly known: ReadonlySet<string>;
}

function statedIn(entries: readonly Entry[]): Stated {
  const read = entries.flatMap((entry) => (entry.kind === 'facts' ? entry.read : []));
  const series = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'facts' && entry.isSeries ? [[entry.id, entry.ids] as const] : [],
    ),
  );
  return {
    facts: new Map(
      read.flatMap(([id, result]) => (result.kind === 'fact' ? [[id, result.fact]] : [])),
    ),
    absent: new Map(
      read.flatMap(([id, result]) => (result.kind === 'absent' ? [[id, result.diagnostic]] : [])),
    ),
    formulas: read.flatMap(([, result]) => (result.kind === 'formula' ? [result.formula] : [])),
    series,
    selections: new Map(
      entries.flatMap((entry) =>
        entry.kind === 'cells' && entry.selection ? [[entry.id, entry.selection]] : [],
      ),
    ),
    known: new Set([...entries.map(({ id }) => id), ...[...series.values()].flat()]),
  };
}

/** Adds the neighbours in rankings, one ranking after the other, since one may be of what another has found. */
function withRankings(
  reading: Reading,
  entries: readonly Entry[],
  stated: Stated,
  context: FactContext,
): Pick<FactBook, 'facts' | 'absent' | 'series' | 'own'> {
  const facts = new Map(stated.facts);
  const absent = new Map(stated.absent);
  const series = new Map(stated.series);
  const known = new Set(stated.known);
  const own = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'ranking' || entry.cell === undefined) continue;
    const { id, cell } = entry;
    const book = { facts, absent, selections: stated.selections, known, ...context };
    const found = readNeighbours(reading, cell, book);
    series.set(
      id,
      found.map((neighbour) => neighbour.id),
    );
    for (const { id: each, isOwn, result } of found) {
      known.add(each);
      if (isOwn) own.add(each);
      const read = result && displayed(result, cell.fact, context);
      if (read?.kind === 'fact') facts.set(each, read.fact);
      if (read?.kind === 'absent') absent.set(each, read.diagnostic);
    }
  }
  return { facts, absent, series, own };
}

/** The figures of a series get the last digit and magnitude of its largest; a fact that is none is a series of one. */
function displayedAlike(
  facts: ReadonlyMap<string, Fact>,
  input: FactsInput,
  series: ReadonlyMap<string, readonly string[]>,
  { displays }: FactContext,
): ReadonlyMap<string, Fact> {
  const alike = Object.entries(input).flatMap(([id, fact]) => {
    if (fact.display?.['significant-figures'] === undefined) return [];
    const members = (series.get(id) ?? [id]).flatMap((member) => facts.get(member) ?? []);
    const display = displays.ofSeries(fact, members);
    if (display === undefined) return [];
    return members.map(
      (member) => [member.id, { ...member, quantity: { ...member.quantity, display } }] as const,
    );
  });
  return new Map([...facts, ...alike]);
}

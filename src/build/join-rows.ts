import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../diagnostics/order.js';
import { withPlacesOf } from './faults.js';
import type { BuildResult } from './results.js';

const mostNamed = 8;
/** Of one code in one table. */
const mostFaults = 20;

/** What the tables of a report are at fault in beside what its rows tell. */
export interface FaultyTables {
  /** Files of the tables. */
  readonly files: ReadonlySet<string>;
  /** Of cells and rows; those that a row has told are not told again. */
  readonly faults: readonly Diagnostic[];
}

/**
 * What there is to say of a report that is made for each row of a table: what was made of all of its rows, and each fault
 * once, with the rows that it hits where it does not hit all of them.
 * @param isShard whether the rows are those of one shard, so that what none of them takes another shard may
 */
export function joinRows(
  rows: readonly BuildResult[],
  tables: FaultyTables = { files: new Set(), faults: [] },
  isShard = false,
): BuildResult | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const failed = rows.filter(({ diagnostics }) => hasErrors(diagnostics));
  const made = rows.filter(({ diagnostics }) => !hasErrors(diagnostics));
  const { row: _row, ...rest } = first;
  const layouts = rows.find((each) => each.layouts !== undefined)?.layouts;
  return {
    ...rest,
    ...(layouts === undefined ? {} : { layouts }),
    outputs: made.flatMap(({ outputs }) => outputs),
    diagnostics: inReadingOrder(onceForRows(rows, tables, isShard)),
    isWritten: made.length > 0 && made.every(({ isWritten }) => isWritten),
    rows: { all: rows.length, failed: failed.map(({ row = '' }) => row) },
  };
}

interface Hit {
  readonly diagnostic: Diagnostic;
  readonly rows: Set<string>;
}

/** Rows meet one fault at one place, with words of their own where it is about a value: the words of the first are told. */
function onceForRows(
  results: readonly BuildResult[],
  { files, faults }: FaultyTables,
  isShard: boolean,
): readonly Diagnostic[] {
  const hits = new Map<string, Hit>();
  for (const { row = '', diagnostics } of results) {
    for (const diagnostic of diagnostics) {
      const key = keyOf(diagnostic);
      const hit = hits.get(key) ?? { diagnostic, rows: new Set<string>() };
      hits.set(key, { ...hit, diagnostic: withPlacesOf(hit.diagnostic, diagnostic) });
      hit.rows.add(row);
    }
  }
  const inTable = ({ diagnostic }: Hit): boolean => files.has(diagnostic.place.file);
  const ofTables = withoutMost([...hits.values()].filter(inTable));
  const others = [...hits.values()].filter((hit) => !inTable(hit));
  return [
    ...[...ofTables, ...others].map((hit): Diagnostic => {
      const { diagnostic, rows } = hit;
      if (rows.size < results.length || rows.size === 1)
        return { ...diagnostic, problem: `${diagnostic.problem}, in ${rowsText([...rows])}` };
      return inTable(hit)
        ? { ...diagnostic, problem: `${diagnostic.problem}, in all ${rows.size} rows` }
        : diagnostic;
    }),
    ...faults.flatMap((diagnostic) =>
      hits.has(keyOf(diagnostic))
        ? []
        : [
            {
              ...diagnostic,
              problem: `${diagnostic.problem}; no fact sheet${isShard ? ' of this shard' : ''} is made with it`,
            },
          ],
    ),
  ];
}

/** A column of another format is one fault, however many cells it has: the first ones of a code are told in each table. */
function withoutMost(hits: readonly Hit[]): readonly Hit[] {
  const kinds = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { code, place } = hit.diagnostic;
    const kind = `${code} ${place.file}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), hit]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const sorted = alike.toSorted(
      (one, other) => one.diagnostic.place.line - other.diagnostic.place.line,
    );
    const told = sorted.slice(0, mostFaults);
    const left = sorted.slice(mostFaults);
    const last = told.at(-1);
    if (last === undefined || left.length === 0) return told;
    const { diagnostic } = last;
    const more = left.length === 1 ? 'one more is' : `${left.length} more are`;
    return [
      ...told.slice(0, -1),
      {
        diagnostic: { ...diagnostic, problem: `${diagnostic.problem}; ${more} like it` },
        rows: new Set([last, ...left].flatMap(({ rows }) => [...rows])),
      },
    ];
  });
}

const keyOf = ({ code, place: { file, line, column } }: Diagnostic): string =>
  JSON.stringify([code, file, line, column]);

/** `the row KEN`, `the rows KEN, UGA and 12 more` */
export function rowsText(rows: readonly string[]): string {
  if (rows.length === 1) return `the row ${rows[0] ?? ''}`;
  const named = rows.slice(0, mostNamed).join(', ');
  const more = rows.length - mostNamed;
  return more > 0 ? `the rows ${named} and ${more} more` : `the rows ${named}`;
}

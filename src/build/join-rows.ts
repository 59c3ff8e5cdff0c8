import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../diagnostics/order.js';
import { withPlacesOf } from './faults.js';
import type { BuildResult } from './results.js';

const mostNamed = 8;

/**
 * What there is to say of a report that is made for each row of a table: what was made of all of its rows, and each fault
 * once, with the rows that it hits where it does not hit all of them.
 */
export function joinRows(rows: readonly BuildResult[]): BuildResult | undefined {
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
    diagnostics: inReadingOrder(onceForRows(rows)),
    isWritten: made.length > 0 && made.every(({ isWritten }) => isWritten),
    rows: { all: rows.length, failed: failed.map(({ row = '' }) => row) },
  };
}

interface Hit {
  readonly diagnostic: Diagnostic;
  readonly rows: Set<string>;
}

/** Rows meet one fault at one place, with words of their own where it is about a value: the words of the first are told. */
function onceForRows(results: readonly BuildResult[]): readonly Diagnostic[] {
  const hits = new Map<string, Hit>();
  for (const { row = '', diagnostics } of results) {
    for (const diagnostic of diagnostics) {
      const { code, place } = diagnostic;
      const key = JSON.stringify([code, place.file, place.line, place.column]);
      const hit = hits.get(key) ?? { diagnostic, rows: new Set<string>() };
      hits.set(key, { ...hit, diagnostic: withPlacesOf(hit.diagnostic, diagnostic) });
      hit.rows.add(row);
    }
  }
  return [...hits.values()].map(({ diagnostic, rows }) =>
    rows.size === results.length && rows.size > 1
      ? diagnostic
      : { ...diagnostic, problem: `${diagnostic.problem}, in ${rowsText([...rows])}` },
  );
}

/** `the row KEN`, `the rows KEN, UGA and 12 more` */
export function rowsText(rows: readonly string[]): string {
  if (rows.length === 1) return `the row ${rows[0] ?? ''}`;
  const named = rows.slice(0, mostNamed).join(', ');
  const more = rows.length - mostNamed;
  return more > 0 ? `the rows ${named} and ${more} more` : `the rows ${named}`;
}

import type { Place } from '../../../diagnostics/diagnostic.js';
import { shorten } from '../../../diagnostics/wording.js';
import { summedReferences } from '../../../quantity/formula/parse-formula.js';
import type { Selection } from '../../report.js';
import type { Reading } from '../context.js';

/** Tells the faults of cells where a formula works with them; whether there are any. */
export function tellFaultyCells(
  { findings }: Reading,
  references: readonly string[],
  selections: ReadonlyMap<string, Selection>,
  place: Place,
): boolean {
  const faults = references.flatMap((id) => selections.get(id)?.faults ?? []);
  findings.add(faults.map((each) => ({ ...each, also: [...(each.also ?? []), place] })));
  return faults.length > 0;
}

const choose =
  'choose rows that have a value with “where”, or say “missing: omit” under “cells” where they may be left out';

/** A sum of what happens to be known is no sum, and one that counts its own total is twice as large. */
export function checkSummed(
  { findings }: Reading,
  formula: string,
  selections: ReadonlyMap<string, Selection>,
  place: Place,
): void {
  for (const { id, head, missing, total } of summedReferences(formula).flatMap(
    (each) => selections.get(each) ?? [],
  )) {
    if (missing !== undefined) {
      const { count, first, fault } = missing;
      // Of one cell the table is the place, where a fact that takes the cell is told of it as well.
      if (count === 1) {
        findings.add([{ ...fault, remedy: `correct the cell, ${choose}`, also: [place] }]);
      } else {
        findings.error(
          'formula/missing-cells',
          place,
          `${count} cells of “${shorten(id)}”, column “${shorten(head)}”, have no value (the first: ${first}), and the formula adds them up`,
          choose,
        );
      }
    }
    if (total !== undefined) {
      findings.warning(
        'formula/total-among-values',
        place,
        `one value of “${shorten(id)}”, column “${shorten(head)}”, is the sum of all others (${total}), and the formula adds it to them`,
        'leave the row of the total out with “where”',
      );
    }
  }
}

import { shorten } from '../../../diagnostics/wording.js';
import type { FactInput } from '../../schema/facts.js';
import type { Reading } from '../context.js';
import { hasSlot } from '../tables/table-references.js';

interface WithYears {
  readonly years?: string | readonly number[] | undefined;
}

/** Years as an author writes them, 2015..2024 or a list; none after a fault. */
export function readYears({ findings, places }: Reading, input: WithYears): readonly number[] {
  const { years = [] } = input;
  const list = typeof years === 'string' ? yearsBetween(years) : years;
  if (list !== undefined) return list;
  findings.error(
    'report/bad-date',
    places.value(input, 'years'),
    `“${shorten(String(years))}” names no years`,
    'write the first and the last year, 2015..2024',
  );
  return [];
}

/** The years of a series, which has to say where the year stands. */
export function yearsOf(reading: Reading, fact: FactInput): readonly number[] {
  const { cell, formula } = fact;
  const names = [formula ?? '', cell?.column ?? '', ...Object.values(cell?.row ?? {}).map(String)];
  if (names.some((text) => hasSlot(text, 'year'))) return readYears(reading, fact);
  reading.findings.error(
    'report/missing-key',
    reading.places.key(fact, 'years'),
    'the series does not say where the year stands',
    "write '{{year}}' for the year in “row”, “column” or “formula”",
  );
  return [];
}

function yearsBetween(text: string): readonly number[] | undefined {
  const [, first, last] = /^(\d{4})\s*\.\.\s*(\d{4})$/u.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || to < from || to - from > 300) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

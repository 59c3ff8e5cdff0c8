import { nearest, shorten, suggest } from '../../../diagnostics/wording.js';
import { parsePeriod } from '../../../quantity/parse-period.js';
import { parseValue, type ParsedValue } from '../../../quantity/parse-value.js';
import { faultAt, type Parsed } from '../../../quantity/parsed.js';
import type { Period, Unit } from '../../../quantity/quantity.js';
import type { Reading } from '../context.js';
import { writtenAt } from '../content/texts.js';
import type { UnitBook } from './units.js';

export const readValueAt = (
  reading: Reading,
  container: object,
  key: string,
): ParsedValue | undefined => readAt(reading, container, key, parseValue);

export const readPeriodAt = (
  reading: Reading,
  container: object,
  key: string,
): Period | undefined => readAt(reading, container, key, parsePeriod);

function readAt<T>(
  reading: Reading,
  container: object,
  key: string,
  parse: (text: string) => Parsed<T>,
): T | undefined {
  const text = writtenAt(reading, container, key);
  if (text === undefined || text === '') return undefined;
  const result = parse(text);
  if (result.ok) return result.value;
  const place = reading.places.value(container, key);
  reading.findings.add(result.faults.map((fault) => faultAt(fault, place)));
  return undefined;
}

/** The unit that a fact names; `unknown` where no unit has that name. */
export function findUnit(
  { places, findings }: Reading,
  fact: { readonly unit?: string | undefined },
  units: UnitBook,
): Unit | undefined | 'unknown' {
  if (fact.unit === undefined || fact.unit === '') return undefined;
  if (units.broken.has(fact.unit)) return 'unknown';
  const unit = units.find(fact.unit);
  if (unit !== undefined) return unit;
  if (units.isComplete && units.isAbsent && nearest(fact.unit, [...units.ids()]) === undefined) {
    // The same for every unit, so that a file that is gone is told once.
    findings.error(
      'report/unknown-unit',
      places.value(fact, 'unit'),
      'facts have units that do not come with the tool, and the report has no units.yaml',
      `write units.yaml, with a word in each language for “${shorten(fact.unit)}” and the others`,
    );
  } else if (units.isComplete) {
    findings.error(
      'report/unknown-unit',
      places.value(fact, 'unit'),
      `there is no unit “${shorten(fact.unit)}”`,
      suggest(fact.unit, units.ids(), 'define it in units.yaml'),
    );
  }
  return 'unknown';
}

import { error, failed, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import type { Report } from '../report/report.js';

/** Seconds up to the year 9999, the last that a PDF date can say (ISO 32000-1, 7.9.4). */
const lastSecond = 253_402_300_799;

/**
 * The date a fact sheet bears: `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch), else the
 * edition's date at midnight UTC. No other clock is read.
 */
export function printDate(
  { environment }: Pick<Effects, 'environment'>,
  report: Report,
): Checked<Date> {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') {
    const { year, month = 1, day = 1 } = report.edition.date;
    return { value: new Date(Date.UTC(year, month - 1, day)), diagnostics: [] };
  }
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) <= lastSecond) {
    return { value: new Date(Number(epoch) * 1000), diagnostics: [] };
  }
  return failed(
    error(
      'command/invalid-date',
      report.place,
      `SOURCE_DATE_EPOCH is “${epoch}”, which is not a number of seconds since 1970`,
      'set it to a whole number, or unset it to print the edition’s own date',
    ),
  );
}

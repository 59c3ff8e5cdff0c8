import { groupingText } from '../part-of-year.js';
import type { CalendarDate, Period } from '../quantity.js';

/** A period in EDTF (ISO 8601-2:2019), as `parsePeriod` reads it: `2020-06`, `2020-01/2020-11`, `2021-33`, `../2020-12-31`. */
export function edtfOf(period: Period): string {
  switch (period.kind) {
    case 'date':
      return dateOf(period.date);
    case 'interval': {
      const { parts } = period;
      if (parts !== undefined) {
        const [from, to] = [groupingText(period.from, parts), groupingText(period.to, parts)];
        return from === to ? from : `${from}/${to}`;
      }
      return `${dateOf(period.from)}/${dateOf(period.to)}`;
    }
    case 'as-of':
      return `../${dateOf(period.date)}`;
  }
}

const dateOf = ({ year, month, day }: CalendarDate): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ].join('-');

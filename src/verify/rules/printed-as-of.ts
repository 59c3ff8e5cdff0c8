import { error } from '../../diagnostics/diagnostic.js';
import { formatPeriod } from '../../quantity/format-period.js';
import { packOf, type ReportContext } from '../context.js';
import { periodKey } from '../figures/days.js';
import { passagesOf, type Passage } from '../sources/passages.js';
import type { ReportRule } from '../rule.js';

/** A figure that holds as of a date is printed with it. */
export const printedAsOf: ReportRule = {
  codes: ['time/as-of-not-printed'],
  check: (context) => {
    const unprinted = passagesOf(context.report).flatMap((passage) => check(passage, context));
    return [...new Map(unprinted.map((each) => [JSON.stringify(each.place), each])).values()];
  },
};

function check(
  { texts, figures, round, siblings, dates }: Passage,
  { report, packs }: ReportContext,
) {
  const parts = texts.flatMap((text) => Object.values(text).flat());
  const printed = [
    ...figures,
    ...parts.flatMap((part) =>
      part.kind === 'fact' ? [{ fact: part.fact, place: part.place }] : [],
    ),
  ];
  const given = new Set([
    ...dates.map(periodKey),
    ...[...parts, ...[...round, ...siblings].flatMap((text) => Object.values(text).flat())].flatMap(
      (part) => {
        const value =
          part.kind === 'fact' ? report.facts.get(part.fact)?.quantity.value : undefined;
        if (part.kind === 'date') return [periodKey(part.period)];
        return value?.kind === 'date' ? [periodKey(value.period)] : [];
      },
    ),
  ]);
  return printed.flatMap(({ fact: id, place }) => {
    const fact = report.facts.get(id);
    const period = fact?.period;
    if (period?.kind !== 'as-of' || fact?.quantity.value.kind === 'date') return [];
    if (given.has(periodKey(period))) return [];
    const [language = ''] = report.languages;
    const date = formatPeriod(period, packOf(language, packs), 'full');
    return [
      error(
        'time/as-of-not-printed',
        place,
        `“${id}” holds as of a date, “${date}”, which is not printed with it`,
        'print the date in its label, its sentence or the title of its block',
      ),
    ];
  });
}

import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { formatPeriod } from '../../../../quantity/format/format-period.js';
import type { CalendarDate, Period } from '../../../../quantity/quantity.js';
import type { PartialDate, ReadPeriod } from '../../../../quantity/read/read-quantity.js';
import { packOf, type ReportContext } from '../../../context.js';
import { periodKey } from '../../../figures/days.js';
import type { ReportRule } from '../../../rule.js';
import { datesOfOneLanguage } from '../../parity/facts.js';

/** A date that is printed is one that the report knows: of a fact, of its edition, or of a source. */
export const datesSourced: ReportRule = {
  codes: ['time/date-unsourced'],
  check: (context) => {
    const isKnown = knownDates(context);
    if (isKnown === undefined) return [];
    return context.texts
      .filter(({ isName }) => isName !== true)
      .flatMap((text) => {
        const { role, prose } = text;
        const differing = datesOfOneLanguage(text, context);
        return context.report.languages.flatMap((language) =>
          (prose[language] ?? []).flatMap((part): readonly Diagnostic[] => {
            if (part.kind !== 'date' || datesOf(part.period).every(isKnown)) return [];
            if (differing.has(periodKey(part.period))) return [];
            const printed = formatPeriod(part.period, packOf(language, context.packs), part.form);
            return [
              error(
                'time/date-unsourced',
                part.place,
                `“${printed}” in ${role} is in no source, and no fact has it`,
                'correct it, or make a fact of it with “date:” and its quote',
              ),
            ];
          }),
        );
      });
  },
};

const datesOf = (period: Period): readonly CalendarDate[] =>
  period.kind === 'interval' ? [period.from, period.to] : [period.date];

/** Whether a date is known to its last place; `undefined` where a source could not be read. */
function knownDates({
  report,
  sources,
}: ReportContext): ((date: CalendarDate) => boolean) | undefined {
  const read = [...sources.values()];
  if (read.some(({ pack }) => pack === undefined)) return undefined;
  const dates: readonly PartialDate[] = [
    report.edition.date,
    ...[...report.facts.values()].flatMap(({ period, quantity: { value } }) => [
      ...(period === undefined ? [] : datesOf(period)),
      ...(value.kind === 'date' ? datesOf(value.period) : []),
    ]),
    ...read.flatMap(({ quantities }) =>
      quantities.flatMap(({ value }) => (value.kind === 'date' ? readDates(value.period) : [])),
    ),
  ];
  const written = report.sources.flatMap(({ text, title }) => [text, ...Object.values(title)]);
  const known = new Set(dates.flatMap(keysOf));
  const years = new Set(written.flatMap(yearsIn));
  return (date) =>
    known.has(keyOf(date)) ||
    (date.month === undefined
      ? years.has(String(date.year))
      : known.has(keyOf({ ...date, year: undefined })));
}

function readDates(period: ReadPeriod): readonly PartialDate[] {
  switch (period.kind) {
    case 'interval':
      return [period.from, period.to];
    case 'other-year':
      return [{ year: period.year }, { year: period.year + 1 }];
    default:
      return [period.date];
  }
}

/** A day makes its month and year known; what a source leaves out (the year of 1—11月) contradicts none. */
const keysOf = ({ year, month, day }: PartialDate): readonly string[] => [
  keyOf({ year }),
  ...(month === undefined ? [] : [keyOf({ year, month })]),
  ...(month === undefined || day === undefined ? [] : [keyOf({ year, month, day })]),
];

interface Date {
  readonly year: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const keyOf = ({ year, month, day }: Date): string => [year, month, day].join('-');

const yearsIn = (text: string): readonly string[] =>
  [...text.normalize('NFKC').matchAll(/(?<![\d.,])\d+(?![\d.,]\d|\d)/gu)].map(([year]) => year);

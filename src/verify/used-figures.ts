import type { Period } from '../quantity/quantity.js';
import { periodAgrees } from '../quantity/read/agree.js';
import type { ReadPeriod } from '../quantity/read/read-quantity.js';
import type { ReportContext } from './context.js';
import { lyingIn, type SourceText, type Stretch } from './sources/source-text.js';
import { isAside, type QuotedDates } from './times/governing/governing-dates.js';
import { yearsOf } from './times/spans/meeting-periods.js';
import { undecidedDate } from './times/governing/undecided-dates.js';

/** The figures and dates of a source that the facts of a report use, its headings and the source’s own day with them. */
export const usesOf = (source: SourceText, context: ReportContext): readonly Stretch[] => [
  ...usesIn(source, context),
  ...headingDates(source, context),
  ...ownDates(source),
];

/**
 * What the facts use of a source: of each quote the figure that bears the fact out and the dates that are its period,
 * in the quote or in the sentence round it. Other figures of a quote are not used by it.
 */
function usesIn(source: SourceText, { report, quotes }: ReportContext): readonly Stretch[] {
  return [...report.facts.values()].flatMap((fact): readonly Stretch[] => {
    const match = quotes.get(fact.id);
    if (match?.kind !== 'found' || match.source !== source) return [];
    const { period } = fact;
    const { source: own, pack } = source;
    const figure = match.quantity;
    const dates = lyingIn(source.quantities, match.sentence).flatMap(({ value, start, end }) =>
      value.kind === 'date' ? [{ period: value.period, start, end }] : [],
    );
    // The year that a printed change is reckoned from is no figure of its own: 比2020年减少35%. Nor is a day
    // without a year, a fiscal year whose months are not said, or one of the times of which no words tell that the figure is of it.
    const isPeriod = (date: (typeof dates)[number]): boolean =>
      (period !== undefined && (periodAgrees(date.period, period) || spans(date.period, period))) ||
      (pack !== undefined &&
        figure !== undefined &&
        (isAside(date, figure, own.text, pack) ||
          (period === undefined &&
            (date.period.kind === 'other-year' ||
              yearsOf(date.period).length === 0 ||
              isUndecided(date, figure, { text: own.text, dates, figures: [], pack })))));
    return [
      ...(match.quantity === undefined || match.differences.length > 0 ? [] : [match.quantity]),
      ...dates.filter(isPeriod),
    ];
  });
}

/** Whether the words of a sentence leave open if a figure is of one of its dates. */
function isUndecided<Dated extends Stretch & { readonly period: ReadPeriod }>(
  { period }: Dated,
  figure: Stretch,
  sentence: QuotedDates<Dated>,
): boolean {
  if (period.kind !== 'date' || period.date.year === undefined) return false;
  const date = { ...period.date, year: period.date.year };
  return undecidedDate(figure, sentence, { kind: 'date', date }) !== undefined;
}

/** 2021年至2025年依次为…: the years of a list are those of its figures. */
function spans(read: ReadPeriod, period: Period): boolean {
  if (read.kind !== 'interval' || period.kind !== 'date') return false;
  const [from, to] = [read.from.year, read.to.year];
  return (
    from !== undefined && to !== undefined && from <= period.date.year && period.date.year <= to
  );
}

/** The dates of a source’s headings, where they are the period of a fact from it: “The library in 2025”, 七、2026年安排. */
function headingDates(source: SourceText, { report, quotes }: ReportContext): readonly Stretch[] {
  const periods = [...report.facts.values()].flatMap(({ id, period }) => {
    const match = quotes.get(id);
    return period !== undefined && match?.kind === 'found' && match.source === source
      ? [period]
      : [];
  });
  const { text } = source.source;
  return source.sentences
    .filter((sentence, index) => index === 0 || isHeading(text.slice(sentence.start, sentence.end)))
    .flatMap((heading) => {
      // 七、 is the number of the heading.
      const own = lyingIn(source.quantities, heading).filter(
        ({ start, end }) => start > heading.start || text.charAt(end) !== '、',
      );
      return own.some(({ value }) => value.kind !== 'date') ? [] : own;
    })
    .filter(
      ({ value }) =>
        value.kind === 'date' && periods.some((period) => periodAgrees(value.period, period)),
    );
}

/** A short line that ends without a mark. */
const isHeading = (sentence: string): boolean =>
  sentence.length <= 60 && !/\p{P}\s*$/u.test(sentence);

/** The day that the report itself says its source came out on, or was last looked at. */
const ownDates = ({ source, quantities }: SourceText): readonly Stretch[] => {
  const dates = [source.date, source.accessed].flatMap((date) => date ?? []);
  return quantities.filter(
    ({ value }) =>
      value.kind === 'date' && dates.some((period) => periodAgrees(onItsDay(value.period), period)),
  );
};

/** 本通报数据截至2026年1月15日 is the day of the text. */
const onItsDay = (period: ReadPeriod): ReadPeriod =>
  period.kind === 'as-of' ? { kind: 'date', date: period.date } : period;

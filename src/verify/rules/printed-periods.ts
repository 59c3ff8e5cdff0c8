import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import { formatPeriod } from '../../quantity/format-period.js';
import type { Period } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import { packOf, type ReportContext } from '../context.js';
import { daysOf } from '../figures/days.js';
import { governingDates } from '../sources/governing-dates.js';
import type { ReportRule } from '../rule.js';

/** A date in the sentence of a figure is the figure's own. */
export const printedPeriods: ReportRule = {
  codes: ['time/period-differs'],
  check: (context) =>
    context.texts.flatMap(({ prose }) =>
      context.report.languages.flatMap((language) =>
        check(prose[language] ?? [], language, context),
      ),
    ),
};

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

const sentenceEnd = /[。！？!?；;\n]|\.(?=\s|$)/u;

function check(
  prose: Prose,
  language: LanguageTag,
  { report, packs, flat }: ReportContext,
): readonly Diagnostic[] {
  const pack = packOf(language, packs);
  const { text, pieces } = flat(prose, language);
  const periods = prose.flatMap((part) => (part.kind === 'date' ? [part.period] : []));
  const printed = pieces.filter(({ origin }) => origin === 'date');
  const dates = printed.flatMap(({ start, end }, index): readonly Dated[] => {
    const period = periods[index];
    return period === undefined ? [] : [{ start, end, period }];
  });
  if (dates.length === 0) return [];
  const figures = pieces.filter(
    ({ fact }) => report.facts.get(fact ?? '')?.quantity.value.kind === 'number',
  );
  return figures.flatMap((figure) => {
    const fact = report.facts.get(figure.fact ?? '');
    const period = fact?.period;
    if (fact === undefined || period === undefined) return [];
    const near = dates.filter(
      ({ start, end }) =>
        !sentenceEnd.test(
          start < figure.start ? text.slice(end, figure.start) : text.slice(figure.end, start),
        ),
    );
    if (near.length === 0) return [];
    const own = figures.filter(
      (each) =>
        !sentenceEnd.test(
          each.start < figure.start
            ? text.slice(each.end, figure.start)
            : text.slice(figure.end, each.start),
        ),
    );
    const governing = governingDates(figure, { text, dates: near, figures: own, pack });
    if (governing.length === 0 || governing.some((date) => mayBeOf(date.period, period))) return [];
    const [date] = governing;
    return [
      error(
        'time/period-differs',
        figure.placeAt(figure.start),
        `“${fact.id}” is of ${formatPeriod(period, pack, 'full')}, and the sentence gives ${date === undefined ? 'another date' : formatPeriod(date.period, pack, 'full')}`,
        'print the period of the figure, or say what it is compared with',
      ),
    ];
  });
}

/** A printed date may be coarser than the period, but neither another nor a part of it. */
function mayBeOf(date: Period, period: Period): boolean {
  const [printed, own] = [daysOf(date), daysOf(period)];
  if (date.kind === 'as-of' || period.kind === 'as-of')
    return printed.first <= own.last && own.first <= printed.last;
  return printed.first <= own.first && own.last <= printed.last;
}

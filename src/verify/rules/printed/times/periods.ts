import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../../language/language.js';
import { formatPeriod } from '../../../../quantity/format/format-period.js';
import type { Period } from '../../../../quantity/quantity.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Prose } from '../../../../report/prose.js';
import type { Fact } from '../../../../report/report.js';
import { directionNear } from '../../../clauses/clause-frame.js';
import { packOf, type ReportContext } from '../../../context.js';
import { daysOf } from '../../../figures/days.js';
import {
  inOneSentence,
  printedDates,
  sentenceRound,
  type PrintedDate,
} from '../../../texts/printed-dates.js';
import { isBaseOfMultiple } from '../../../times/comparisons/base-multiples.js';
import { isOfNorm } from '../../../times/comparisons/norms.js';
import { governingDates, isAside } from '../../../times/governing/governing-dates.js';
import { isOfYearAfter } from '../../../times/relative/year-after.js';
import { partBefore } from '../../../times/relative/part-before.js';
import { isYearsBefore, yearsBefore } from '../../../times/relative/time-before.js';
import type { Stretch } from '../../../sources/source-text.js';
import {
  isBareYear,
  isSumOfPart,
  saysPartOfYear,
  sourceTellsLevel,
  tellsLevel,
} from '../../../times/spans/sum-of-part.js';
import { headedPeriods } from './headed-periods.js';
import { endsClause } from '../../../figures/words.js';
import type { ReportRule } from '../../../rule.js';

/** A date in the sentence of a figure, over it or beside it is the figure's own. */
export const printedPeriods: ReportRule = {
  codes: ['time/period-differs'],
  check: (context) => [
    ...context.texts.flatMap(({ prose }) =>
      context.report.languages.flatMap((language) =>
        check(prose[language] ?? [], language, context),
      ),
    ),
    ...headedPeriods(context),
  ],
};

function check(
  prose: Prose,
  language: LanguageTag,
  { report, packs, flat, quotes }: ReportContext,
): readonly Diagnostic[] {
  const pack = packOf(language, packs);
  const written = flat(prose, language);
  const { text, pieces } = written;
  const dates = printedDates(prose, written, report.facts);
  if (dates.length === 0) return [];
  const figures = pieces.filter(
    ({ fact }) => report.facts.get(fact ?? '')?.quantity.value.kind === 'number',
  );
  return figures.flatMap((figure) => {
    const fact = report.facts.get(figure.fact ?? '');
    const period = fact?.period;
    if (fact === undefined || period === undefined) return [];
    const near = dates.filter(
      (date) =>
        inOneSentence(text, date, figure) &&
        !isOfLaterClause(date, figure, { period, text }) &&
        !isOfLevelLeft(date, figure, figures, text, pack) &&
        !isOfLevelReached(date, figure, figures, text, pack) &&
        !isOfNextFigure(date, figure, { figures, facts: report.facts, text }),
    );
    if (near.every((date) => isComparedWith(date, figure, fact, text, pack))) return [];
    const own = figures.filter((each) => inOneSentence(text, each, figure));
    const governing = governingDates(figure, { text, dates: near, figures: own, pack });
    const years = yearsBefore(figure, text, pack);
    if (years !== undefined && governing.some((date) => isYearsBefore(period, date.period, years)))
      return [];
    if (partBefore(figure, near, text, pack)?.monthsOff(period) === 0) return [];
    const isNext = near.some(
      (date) => isOfYearAfter(figure, date, text, pack) && isYearsBefore(period, date.period, -1),
    );
    if (isNext) return [];
    const meant = [...governing.map((date) => date.period), ...spans(near, text)];
    if (governing.length === 0) return [];
    const held = meant.filter((date) => mayBeOf(date, period));
    const isPart = held.every(isBareYear) && isPrintedAsYears(fact, figure, text, pack, quotes);
    if (held.length > 0 && !isPart) return [];
    const [date] = governing;
    return [
      error(
        'time/period-differs',
        figure.placeAt(figure.start),
        `“${fact.id}” is of ${formatPeriod(period, pack, 'full')}, and the sentence gives ${date === undefined ? 'another date' : formatPeriod(date.period, pack, 'full')}`,
        held.length > 0
          ? 'print the months that it is of: a year has more of it'
          : 'print the period of the figure, or say what it is compared with',
      ),
    ];
  });
}

/** 2021年港口收入5亿元 of a half-year: neither its sentence nor its source tells of a part of the year or of a level. */
function isPrintedAsYears(
  fact: Fact,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
  quotes: ReportContext['quotes'],
): boolean {
  if (!isSumOfPart(fact)) return false;
  const said = sentenceRound(text, figure);
  if (saysPartOfYear(said, pack) || tellsLevel(said, pack)) return false;
  const match = quotes.get(fact.id);
  return match?.kind !== 'found' || !sourceTellsLevel(match);
}

/** “22% were juniors, and the season began on 12 September”: a day of the period that the next clause tells of itself. */
const isOfLaterClause = (
  date: PrintedDate,
  figure: Stretch,
  { period, text }: { readonly period: Period; readonly text: string },
): boolean => {
  const [day, own] = [daysOf(date.period), daysOf(period)];
  return (
    date.isFact &&
    date.start >= figure.end &&
    endsClause(text, figure, date) &&
    own.first <= day.first &&
    day.last <= own.last
  );
};

/** 占登记人数的14.2%，2019年为16.8%: a date that opens a clause behind the figure, with a figure of its own. */
const isOfNextFigure = (
  date: PrintedDate,
  figure: Stretch,
  {
    figures,
    facts,
    text,
  }: {
    readonly figures: readonly (Stretch & { readonly fact?: string })[];
    readonly facts: ReadonlyMap<string, Fact>;
    readonly text: string;
  },
): boolean => {
  if (date.start < figure.end || !opensClauseBehind(text.slice(figure.end, date.start)))
    return false;
  const next = figures.find((each) => each.start >= date.end);
  const own = facts.get(next?.fact ?? '')?.period;
  return (
    next !== undefined &&
    own !== undefined &&
    !endsClause(text, date, next) &&
    mayBeOf(date.period, own)
  );
};

/** A comma or a semicolon, and at most a word that leads to the date: “, in”, ，目标是到. */
const opensClauseBehind = (between: string): boolean =>
  /[,，;；]\s?(?:\p{Ll}{1,4}\s|\p{Script=Han}{1,5})?$/u.test(between);

/** “From 29 in 2019 to 21, and 5 of them”: the date is that of the level that the change began at. */
function isOfLevelLeft(
  date: Stretch,
  figure: Stretch,
  figures: readonly Stretch[],
  text: string,
  { frame }: LanguagePack,
): boolean {
  const left = figures.findLast(({ end }) => end <= date.start);
  const reached = figures.find(({ start }) => start >= date.end);
  if (left === undefined || reached === undefined || date.end > figure.start) return false;
  const between = text.slice(left.end, date.start);
  return (
    isLevelLeft(left, text, frame) &&
    !/[,;:.()]/u.test(between) &&
    between.length <= longestJoint &&
    frame.to.includes(text.slice(date.end, reached.start).trim().toLowerCase())
  );
}

/** “From 57% to 70% by 2030”: the date is that of the level that the change comes to. */
function isOfLevelReached(
  date: Stretch,
  figure: Stretch,
  figures: readonly Stretch[],
  text: string,
  { frame }: LanguagePack,
): boolean {
  const reached = figures.find(({ start }) => start >= figure.end);
  return (
    reached !== undefined &&
    date.start >= reached.end &&
    isLevelLeft(figure, text, frame) &&
    frame.to.includes(text.slice(figure.end, reached.start).trim().toLowerCase())
  );
}

const isLevelLeft = (figure: Stretch, text: string, { from }: LanguagePack['frame']): boolean => {
  const lead = text.slice(0, figure.start).trimEnd().toLowerCase();
  return from.some((word) => lead === word || lead.endsWith(` ${word}`));
};

/** “22% more than in 2023”: what a change is compared with, or behind the clause of a figure. */
const isComparedWith = (
  date: PrintedDate,
  figure: Stretch,
  { quantity: { unit } }: Fact,
  text: string,
  pack: LanguagePack,
): boolean =>
  isAside(date, figure, text, pack) &&
  (isOfNorm(date, text, pack) ||
    isBaseOfMultiple(text.slice(date.end, figure.end), pack) ||
    isMultiple(text.slice(figure.start, figure.end), pack) ||
    unit.kind === 'percent' ||
    unit.id === 'percentage-point' ||
    tellsChange(figure, text, pack) ||
    (date.start >= figure.end && endsClause(text, figure, date)));

/** 较2020年增加41种, “41 species more than in 2020”: what it changed by, or what it rose to from then on. */
const tellsChange = (figure: Stretch, text: string, pack: LanguagePack): boolean => {
  if (isPrintedChange(text.slice(figure.start, figure.end), pack)) return true;
  const direction = directionNear(text, figure, pack);
  return direction !== undefined && direction.relation !== 'from';
};

/** “down 66 people”, 减少66人, “−66”: what says itself which way it changed. */
const isPrintedChange = (figure: string, { frame }: LanguagePack): boolean =>
  /^[+\-−–]/u.test(figure) ||
  [...frame.rises, ...frame.falls].some((word) => figure.toLowerCase().startsWith(word));

/** “3.4 times (that of 2022)”, “3,4 fois”. */
const isMultiple = (figure: string, pack: LanguagePack): boolean =>
  Object.values(pack.units.get('time')?.words ?? {}).some(
    (word) => figure.split(/\s/u).at(-1) === word,
  );

/** “From 2020 to 2024”: two dates side by side, the later behind, are the ends of a time. */
const spans = (dates: readonly PrintedDate[], text: string): readonly Period[] =>
  dates.flatMap((to, index) => {
    const from = dates[index - 1];
    if (from === undefined) return [];
    const between = text.slice(from.end, to.start);
    const [first, last] = [from.period, to.period];
    if (between.length > longestJoint || first.kind !== 'date' || last.kind !== 'date') return [];
    return daysOf(first).last < daysOf(last).first && !/[,，、]/u.test(between)
      ? [{ kind: 'interval', from: first.date, to: last.date }]
      : [];
  });

/** “ bis zum Ende von ”, in characters. */
const longestJoint = 20;

/** A printed date may be coarser than the period, but neither another nor a part of it. */
function mayBeOf(date: Period, period: Period): boolean {
  const [printed, own] = [daysOf(date), daysOf(period)];
  if (date.kind === 'as-of' || period.kind === 'as-of')
    return printed.first <= own.last && own.first <= printed.last;
  return printed.first <= own.first && own.last <= printed.last;
}

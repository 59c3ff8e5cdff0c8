import type { Place } from '../diagnostics/diagnostic.js';
import type { Omission, Report } from '../report/report.js';
import { periodAgrees } from '../quantity/read/agree.js';
import type { Period } from '../quantity/quantity.js';
import { isNameOf, type ReadPeriod } from '../quantity/read/read-quantity.js';
import { disputedIn } from './disputed-figures.js';
import { reportContext, type Packs, type ReportContext } from './context.js';
import { countingNumerals } from './figures/counting-numerals.js';
import { ageGroups } from './counted/ages.js';
import { numberedNames } from './draft/left-out.js';
import { isAside, type QuotedDates } from './times/governing-dates.js';
import { yearsOf } from './times/meeting-periods.js';
import { undecidedDate } from './times/undecided-dates.js';
import { headingNumbers, noteMarks } from './sources/heading-numbers.js';
import {
  lyingIn,
  merged,
  occurrencesOf,
  occurrence,
  overlap,
  placeInText,
  sentenceRound,
  touchedBy,
  type SourceText,
  type Stretch,
} from './sources/source-text.js';

/** What became of the figures of a report's sources. */
export interface Coverage {
  /** How many figures the sources hold. */
  readonly figures: number;
  /** How many of them bear out a fact, or its date. */
  readonly used: number;
  /** How many are left out with a reason. */
  readonly leftOut: number;
  /** The others, in the order of the sources. */
  readonly omissions: readonly OmittedFigure[];
  readonly staleLeaveOuts: readonly StaleLeaveOut[];
  /** Entries that quote more than one figure that no fact uses. */
  readonly severalLeftOut: readonly SeveralLeftOut[];
}

/** A figure of a source that no fact uses and no `leave-out` names. */
export interface OmittedFigure {
  readonly source: string;
  /** Relative to the report's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  readonly figure: string;
  readonly sentence: string;
  /** The figure inside the sentence, in UTF-16 units. */
  readonly inSentence: Stretch;
  /** Where the source is declared. */
  readonly place: Place;
}

export interface StaleLeaveOut {
  readonly omission: Omission;
  readonly because: 'not-in-source' | 'used-by-a-fact';
}

export interface SeveralLeftOut {
  readonly omission: Omission;
  readonly figures: readonly string[];
}

/** Accounts for every figure of the sources: used by a fact, left out with a reason, or neither. */
export const coverage = (report: Report, packs: Packs): Coverage =>
  coverageOf(reportContext(report, packs));

interface Account {
  readonly source: SourceText;
  readonly figures: readonly (Stretch & {
    readonly isUsed: boolean;
    /** A fact quotes it, and differs from it, which is told of the fact. */
    readonly isDisputed: boolean;
  })[];
  readonly left: readonly { readonly omission: Omission; readonly stretch: Stretch | undefined }[];
}

export function coverageOf(context: ReportContext): Coverage {
  const accounts = [...context.sources.values()].flatMap((source) => accountOf(source, context));
  const figures = accounts.flatMap(({ source, figures: own, left }) => {
    const out = merged([
      ...left.flatMap(({ stretch }) => stretch ?? []),
      ...declaredNames(source, context.report),
    ]);
    return own.map((figure) => ({
      source,
      figure,
      isUsed: figure.isUsed,
      isLeftOut: touchedBy(out, figure).length > 0,
    }));
  });
  return {
    figures: figures.length,
    used: figures.filter(({ isUsed }) => isUsed).length,
    leftOut: figures.filter(({ isUsed, isLeftOut }) => !isUsed && isLeftOut).length,
    omissions: figures
      .filter(({ figure, isUsed, isLeftOut }) => !isUsed && !isLeftOut && !figure.isDisputed)
      .map(({ source, figure }) => omitted(source, figure)),
    staleLeaveOuts: accounts.flatMap(staleIn),
    severalLeftOut: accounts.flatMap(severalIn),
  };
}

function accountOf(source: SourceText, context: ReportContext): readonly Account[] {
  if (source.pack === undefined) return [];
  const uses = merged([
    ...usesIn(source, context),
    ...headingDates(source, context),
    ...ownDates(source),
  ]);
  const disputed = merged(disputedIn(source, context));
  const { source: declared } = source;
  return [
    {
      source,
      figures: figuresOf(source, context).map((figure) => ({
        ...figure,
        isUsed: touchedBy(uses, figure).length > 0,
        isDisputed: touchedBy(disputed, figure).length > 0,
      })),
      left: context.report.omissions
        .filter((omission) => omission.source === declared.id)
        .map((omission) => ({ omission, stretch: stretchOf(omission, declared.text) })),
    },
  ];
}

/** The figures of a source as it reads them, whole: 三分之一 and 1.2 million are one each; else the numeral. */
function figuresOf(
  { source, pack, quantities }: SourceText,
  { units }: ReportContext,
): readonly Stretch[] {
  if (pack === undefined) return [];
  const found: Stretch[] = [];
  let next = 0;
  const headings = merged([...headingNumbers(source.text), ...noteMarks(source.text)]);
  const names = merged([...numberedNames(source.text, pack), ...ageGroups(source.text, pack)]);
  for (const numeral of countingNumerals(source.text, pack, units)) {
    if (touchedBy(headings, numeral).length > 0 || touchedBy(names, numeral).length > 0) continue;
    while ((quantities[next]?.end ?? Infinity) <= numeral.start) next += 1;
    const quantity = quantities[next];
    const whole = quantity !== undefined && overlap(quantity, numeral) ? quantity : numeral;
    if (whole === quantity && isNameOf(quantity)) continue;
    const last = found.at(-1);
    if (last === undefined || last.end <= whole.start)
      found.push({ start: whole.start, end: whole.end });
  }
  return found;
}

const staleIn = ({ figures, left }: Account): readonly StaleLeaveOut[] =>
  left.flatMap(({ omission, stretch }): readonly StaleLeaveOut[] => {
    if (stretch === undefined) return [{ omission, because: 'not-in-source' }];
    const inside = touchedBy(figures, stretch);
    const isUsed =
      (inside.length > 0 || omission.what.kind === 'lines') && inside.every((each) => each.isUsed);
    return isUsed ? [{ omission, because: 'used-by-a-fact' }] : [];
  });

const severalIn = ({ source, figures, left }: Account): readonly SeveralLeftOut[] =>
  left.flatMap(({ omission, stretch }): readonly SeveralLeftOut[] => {
    if (stretch === undefined || omission.what.kind === 'lines') return [];
    const unused = touchedBy(figures, stretch).filter(({ isUsed }) => !isUsed);
    const texts = unused.map(({ start, end }) => source.source.text.slice(start, end));
    return texts.length > 1 ? [{ omission, figures: texts }] : [];
  });

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
    // The year that a printed change is reckoned from is no figure of its own: 比2020年减少35%. Nor is a day without a
    // year, or one of the times of which no words tell that the figure is of it.
    const isPeriod = (date: (typeof dates)[number]): boolean =>
      (period !== undefined && (periodAgrees(date.period, period) || spans(date.period, period))) ||
      (pack !== undefined &&
        figure !== undefined &&
        (isAside(date, figure, own.text, pack) ||
          (period === undefined &&
            (yearsOf(date.period).length === 0 ||
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

/** What the report declares to be names, “十四五” and COVID-19, wherever the source says them: no figures to account for. */
function declaredNames(
  { source: { language, text } }: SourceText,
  { setPhrases, glossary }: Report,
): readonly Stretch[] {
  const names = [...setPhrases, ...glossary].flatMap(({ names: own }) => own[language] ?? []);
  return [...new Set(names)].flatMap((name) => occurrencesOf(name, text));
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

function stretchOf({ what }: Omission, text: string): Stretch | undefined {
  if (what.kind === 'words') return occurrence(what.quote, text, what.nth).stretch;
  const lines = [...text.matchAll(/[^\n]*\n?/gu)];
  const first = lines[what.first - 1];
  const last = lines[Math.min(what.last, lines.length) - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.index, end: last.index + last[0].length };
}

function omitted({ source, sentences }: SourceText, { start, end }: Stretch): OmittedFigure {
  const round = sentenceRound(sentences, { start, end });
  const { line, column } = placeInText(source.text, start);
  return {
    source: source.id,
    file: source.file,
    line,
    column,
    figure: source.text.slice(start, end),
    sentence: source.text.slice(round.start, round.end),
    inSentence: { start: start - round.start, end: end - round.start },
    place: source.place,
  };
}

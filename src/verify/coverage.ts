import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/pack.js';
import type { Omission, Report } from '../report/report.js';
import {
  hanNumeralCharacters,
  longestHanNumeral,
  parseHanNumeral,
} from '../quantity/han-numeral.js';
import { vocabularyOf } from '../quantity/read/vocabulary/vocabulary.js';
import { isNameOf } from '../quantity/read/read-quantity.js';
import { disputedIn } from './disputed-figures.js';
import { reportContext, type Packs, type ReportContext } from './context.js';
import { countingNumerals } from './figures/counting-numerals.js';
import { ageGroups } from './counted/ages.js';
import { numberedNames } from './figures/names/left-out.js';
import { isNoFigure } from './figures/names/no-figures.js';
import { usesOf } from './used-figures.js';
import { headingNumbers, noteMarks } from './sources/heading-numbers.js';
import {
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
  /** Alike for figures of a source between which, and on whose lines, none is used. */
  readonly part: number;
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
    omissions: omissionsIn(figures),
    staleLeaveOuts: accounts.flatMap(staleIn),
    severalLeftOut: accounts.flatMap(severalIn),
  };
}

function accountOf(source: SourceText, context: ReportContext): readonly Account[] {
  if (source.pack === undefined) return [];
  const uses = merged(usesOf(source, context));
  const disputed = merged(disputedIn(source, context));
  const isNone = noneIn(source, source.pack);
  const { source: declared } = source;
  return [
    {
      source,
      figures: figuresOf(source, context)
        .map((figure) => ({
          ...figure,
          isUsed: touchedBy(uses, figure).length > 0,
          isDisputed: touchedBy(disputed, figure).length > 0,
        }))
        .filter((figure) => figure.isUsed || !isNone(figure)),
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
    const read = quantity !== undefined && overlap(quantity, numeral) ? quantity : undefined;
    if (read !== undefined && isNameOf(read)) continue;
    const start = Math.min(read?.start ?? numeral.start, numeral.start);
    const end = Math.max(read?.end ?? 0, numeral.end);
    const last = found.at(-1);
    if (last === undefined || last.end <= start) found.push({ start, end });
  }
  return found;
}

/** A day whose month is not told (27일), 5년 전, 65岁以上: what is no figure, unless a fact is of it. */
function noneIn(source: SourceText, pack: LanguagePack): (figure: Stretch) => boolean {
  const isNone = isNoFigure(source, pack);
  return (figure) => {
    const [read] = touchedBy(source.quantities, figure);
    if (read === undefined) return isNoNumber(source.source.text, figure, pack);
    const { value } = read;
    if (value.kind !== 'date') return isNone(read);
    const { period } = value;
    // “十四五”期间: a time that is named, and needs no figure.
    if (/^[^\p{L}\p{N}]/u.test(read.text)) return true;
    return period.kind === 'date' && Object.keys(period.date).every((part) => part === 'day');
  };
}

/** “十四五”: hanzi numerals that make no number, and count nothing behind them; 三五 are three to five. */
function isNoNumber(text: string, { start, end }: Stretch, pack: LanguagePack): boolean {
  const run = text.slice(start, end);
  return (
    hanRun.test(run) &&
    parseHanNumeral(run) === undefined &&
    vocabularyOf(pack).tails.at(text, end) === undefined
  );
}

const hanRun = new RegExp(`^[${hanNumeralCharacters}]{3,${longestHanNumeral}}$`, 'u');

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

/** What the report declares to be names, “十四五” and COVID-19, wherever the source says them: no figures to account for. */
function declaredNames(
  { source: { language, text } }: SourceText,
  { setPhrases, glossary }: Report,
): readonly Stretch[] {
  const names = [...setPhrases, ...glossary].flatMap(({ names: own }) => own[language] ?? []);
  return [...new Set(names)].flatMap((name) => occurrencesOf(name, text));
}

function stretchOf({ what }: Omission, text: string): Stretch | undefined {
  if (what.kind === 'words') return occurrence(what.quote, text, what.nth).stretch;
  const lines = [...text.matchAll(/[^\n]*\n?/gu)];
  const first = lines[what.first - 1];
  const last = lines[Math.min(what.last, lines.length) - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.index, end: last.index + last[0].length };
}

interface Accounted {
  readonly source: SourceText;
  readonly figure: Account['figures'][number];
  readonly isUsed: boolean;
  readonly isLeftOut: boolean;
}

function omissionsIn(figures: readonly Accounted[]): readonly OmittedFigure[] {
  const isOpen = ({ figure, isUsed, isLeftOut }: Accounted): boolean =>
    !isUsed && !isLeftOut && !figure.isDisputed;
  const keyOf = ({ source: { source }, figure }: Accounted): string =>
    `${source.id} ${placeInText(source.text, figure.start).line}`;
  const closed = new Set(figures.filter((each) => !isOpen(each)).map(keyOf));
  let part = 0;
  let last = '';
  return figures.flatMap((each) => {
    const key = keyOf(each);
    // A line with a used figure is a part of its own, and what follows it is another.
    if (key !== last && (closed.has(key) || closed.has(last))) part += 1;
    last = key;
    return isOpen(each) ? [omitted(each.source, each.figure, part)] : [];
  });
}

function omitted(
  { source, sentences }: SourceText,
  { start, end }: Stretch,
  part: number,
): OmittedFigure {
  const round = sentenceRound(sentences, { start, end });
  const { line, column } = placeInText(source.text, start);
  return {
    source: source.id,
    file: source.file,
    line,
    column,
    part,
    figure: source.text.slice(start, end),
    sentence: source.text.slice(round.start, round.end),
    inSentence: { start: start - round.start, end: end - round.start },
    place: source.place,
  };
}

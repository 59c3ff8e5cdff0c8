import { error, type Diagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../../language/language.js';
import { memoOf, memoOfText } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { clauseFrame } from '../../../clauses/clause-frame.js';
import { clauseRound } from '../../../clauses/clauses.js';
import { signedPart } from '../../../../quantity/quantity.js';
import type { Fact } from '../../../../report/report.js';
import { packOf, type ReportContext } from '../../../context.js';
import { keyOf, wordFinder } from '../../../figures/words.js';
import type { ReportRule } from '../../../rule.js';
import { figureOf, type FoundQuote } from '../../../sources/match-quote.js';
import { passagesOf } from '../../../sources/passages.js';
import { overlap, type Stretch } from '../../../sources/source-text.js';

/** An amount is no rate, and a change on the year none on the month, where the source does not say so. */
export const typedTimes: ReportRule = {
  codes: ['figure/retyped-unit'],
  check: (context) => [...inTexts(context), ...inLabels(context), ...overCharts(context)],
};

/** A word of a time in a text: of what each is, or of what a change is compared with. */
interface TimeWord extends Stretch {
  readonly role: 'each' | 'before';
  readonly time: string;
  readonly text: string;
  /** “In a year”: of a change it tells the time that it took. */
  readonly isSpan?: true;
}

function inTexts(context: ReportContext): readonly Diagnostic[] {
  const { texts, report, packs, flat } = context;
  return texts.flatMap(({ prose }) =>
    report.languages.flatMap((language) => {
      const { text, pieces } = flat(prose[language] ?? [], language);
      const pack = packOf(language, packs);
      const words = timeWords(text, pack);
      if (words.length === 0) return [];
      const figures = pieces.filter(({ fact }) => fact !== undefined);
      return figures.flatMap((piece) => {
        const clause = clauseRound(text, piece);
        return words
          .filter(
            (word) =>
              !figures.some((other) => word.start >= other.start && word.end <= other.end) &&
              !figures.some((other) => other !== piece && isBetween(other, word, piece)) &&
              (opensSentence(text, word, piece) ||
                (word.start >= clause.start &&
                  word.end <= clause.end &&
                  (word.role === 'before' || isBeside(word, piece, pack)))),
          )
          .flatMap((word) =>
            unsaid(piece.fact ?? '', word, language, piece.placeAt(piece.start), context),
          );
      });
    }),
  );
}

function inLabels(context: ReportContext): readonly Diagnostic[] {
  const { report, packs, flat } = context;
  return passagesOf(report).flatMap(({ figures, texts }) => {
    const [figure, ...others] = figures;
    const [label] = texts;
    if (figure === undefined || label === undefined || others.length > 0) return [];
    return report.languages.flatMap((language) =>
      timeWords(flat(label[language] ?? [], language).text, packOf(language, packs)).flatMap(
        (word) => unsaid(figure.fact, word, language, figure.place, context),
      ),
    );
  });
}

/** What a unit line says of a time, it says of every figure of its chart. */
function overCharts(context: ReportContext): readonly Diagnostic[] {
  const { report, packs, flat } = context;
  return [...report.charts.values()].flatMap(({ unitLine, series, place }) =>
    report.languages.flatMap((language) => {
      const { text } = flat(unitLine?.[language] ?? [], language);
      const words = timeWords(text, packOf(language, packs));
      const facts = series.flatMap(({ points }) => points.map(({ fact }) => fact));
      return words.flatMap((word) =>
        facts.flatMap((fact) => unsaid(fact, word, language, place, context)).slice(0, 1),
      );
    }),
  );
}

/** How far from a figure a word may stand that makes a rate of it, before it and behind, in characters. */
const reach = { han: { before: 6, behind: 8 }, spaced: { before: 12, behind: 24 } };

function isBeside(word: Stretch, figure: Stretch, { reading }: LanguagePack): boolean {
  const { before, behind } = reading.grammar === 'han' ? reach.han : reach.spaced;
  return word.start >= figure.end
    ? word.start - figure.end <= behind
    : figure.start - word.end <= before;
}

/** “Every month the board spends …”: what opens a sentence with a time shorter than a year is said of the figure in it. */
const opensSentence = (text: string, { role, time, ...word }: TimeWord, figure: Stretch): boolean =>
  role === 'each' &&
  time !== 'year' &&
  word.start < figure.start &&
  /(?:^|[.!?]\s|[。！？])\s*$/u.test(text.slice(0, word.start)) &&
  !/[;；]|[.!?]\s|[。！？]/u.test(text.slice(word.end, figure.start));

const isBetween = (other: Stretch, word: Stretch, figure: Stretch): boolean =>
  word.start >= figure.end
    ? other.start >= figure.end && other.start < word.start
    : other.start >= word.end && other.start < figure.start;

/** How much of its sentence in the source is looked at before a figure and behind it, in characters. */
const roundFigure = 160;
const sentenceEnd = /[。！？!?\n]|\.(?=\s|$)/u;

function unsaid(
  id: string,
  { role: own, time, text, isSpan }: TimeWord,
  language: LanguageTag,
  place: Place,
  { report, quotes }: ReportContext,
): readonly Diagnostic[] {
  const fact = report.facts.get(id);
  const match = quotes.get(id);
  if (fact === undefined || match?.kind !== 'found' || match.source.pack === undefined) return [];
  const isChange =
    fact.quantity.unit.kind === 'percent' ||
    ((isSpan === true || own === 'before') && isOfChange(fact, match));
  const role = isSpan === true && isChange ? 'before' : own;
  if (role === 'before' && !isChange) return [];
  const { normal, pack } = match.source;
  const { start, end } = figureOf(match);
  const before = normal.text.slice(Math.max(0, start - roundFigure), start);
  const behind = normal.text.slice(end, end + roundFigure);
  const round = `${before.split(sentenceEnd).at(-1) ?? ''} ${behind.split(sentenceEnd)[0] ?? ''}`;
  const said = saidIn(round, role, pack);
  const isSaid = said.has(time) || (role === 'before' && time === 'year' && said.size === 0);
  if (isSaid) return [];
  return [
    error(
      'figure/retyped-unit',
      place,
      `“${text}” is typed beside “${id}” in ${language}, and the source does not say so of it`,
      'leave it out, or quote the words of the source that say it',
    ),
  ];
}

/** “7 boats fewer than a year before” is a change in a year. */
const isOfChange = (fact: Fact, { source, ...match }: FoundQuote): boolean =>
  signedPart(fact.quantity.value)?.lt(0) === true ||
  (source.pack !== undefined &&
    clauseFrame(source.normal.text, figureOf({ source, ...match }), source.pack).direction
      ?.relation === 'by');

/** The times that a stretch of a source speaks of. */
function saidIn(text: string, role: TimeWord['role'], pack: LanguagePack): ReadonlySet<string> {
  const lower = withoutDates(text, pack).toLowerCase();
  const parts = role === 'each' ? Object.entries(pack.frame.times['each-in-sources']) : [];
  return new Set([
    ...timeWords(text, pack).flatMap((word) => (word.role === role ? [word.time] : [])),
    ...parts.flatMap(([time, words]) =>
      words.some((word) => lower.includes(word.toLowerCase())) ? [time] : [],
    ),
  ]);
}

/** A year that is counted or named is none that an amount is of: 2020年, 上年. */
const withoutDates = (text: string, pack: LanguagePack): string => {
  const words = [
    ...Object.values(pack.frame.times.before).flat(),
    ...pack.proofreading.relativeTime,
  ];
  const named = wordFinder(words, pack);
  const bare = text.replaceAll(
    /(?<![\p{N}〇一二三四五六七八九十])[\p{N}〇一二三四五六七八九十]+\s*\p{Script=Han}/gu,
    ' ',
  );
  return named === undefined ? bare : bare.replaceAll(named, ' ');
};

const findersOf = memoOf((pack: LanguagePack) =>
  (['each', 'before'] as const).map((role) => {
    const entries = Object.entries(pack.frame.times[role]);
    const words = entries.flatMap(([, own]) => own);
    return {
      role,
      finder: wordFinder(words, pack),
      timeOf: new Map(
        entries.flatMap(([time, own]) => own.map((word) => [keyOf(word), time] as const)),
      ),
    };
  }),
);

const timeWords = (text: string, pack: LanguagePack): readonly TimeWord[] =>
  timeFinderOf(pack)(text);

const timeFinderOf = memoOf((pack: LanguagePack) =>
  memoOfText((text): readonly TimeWord[] => {
    const found = findersOf(pack).flatMap(({ role, finder, timeOf }) =>
      finder === undefined
        ? []
        : [...text.matchAll(finder)].flatMap(({ 0: word, index }) => {
            const time = timeOf.get(keyOf(word));
            return time === undefined || time === 'none'
              ? []
              : [
                  {
                    ...{ start: index, end: index + word.length, role, time, text: word },
                    ...(opensSpan(text.slice(0, index), pack) ? { isSpan: true as const } : {}),
                  },
                ];
          }),
    );
    // «Frente al año anterior» is of no year each.
    const compared = found.filter(({ role }) => role === 'before');
    return found.filter(
      (word) => word.role === 'before' || !compared.some((other) => overlap(word, other)),
    );
  }),
);

const opensSpan = (lead: string, { frame, reading }: LanguagePack): boolean =>
  reading.grammar === 'latin' &&
  frame['before-years'].some((word) => lead.toLowerCase().endsWith(` ${word} `));

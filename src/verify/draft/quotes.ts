import { oneOf } from '../../language/escape-expression.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { respectiveList } from '../counted/respective-lists.js';
import { quoteInRow } from '../sources/table-cells.js';
import { leadBetween, othersIn, wordsOf } from './words-of.js';
import {
  firstEndingBehind,
  lyingIn,
  occurrences,
  type SourceText,
  type Stretch,
} from '../sources/source-text.js';

export interface DraftedQuote {
  readonly quote: string;
  readonly nth: number;
  /** The words of the quote that the figure belongs to, where others of its unit stand there. */
  readonly of?: string;
  /** It holds the number alone, or no more beside it than “up from”. */
  readonly isBare?: true;
}

/** A full stop ends a sentence; inside one it stands behind a short form: “C. difficile”, “1. Mai”. */
export const clauseSign = /[，,；;。、：:】\n]/u;

/**
 * The clause up to the figure (a bare number: to its end), the other of the two, and the sentence, each with its place
 * among its likes. Of closed words the clause says little: the one before it is quoted with it.
 */
export function quotesOf(
  figure: ReadQuantity,
  sentence: Stretch,
  source: SourceText,
): readonly DraftedQuote[] {
  const { text } = source.source;
  const start = clauseStart(text, figure.start, sentence.start);
  let end = figure.end;
  while (end < sentence.end && !endsAt(text, end)) end += 1;
  const lead = text.slice(start, figure.start).trim();
  const isShort = saysLittle(lead, source);
  const before = clauseStart(text, start - 1, sentence.start);
  // What a bare number counts stands behind it, and what a share is of where nothing leads to it: “27% in surgery”.
  const isLed =
    lead !== '' && source.pack?.frame.conjunctions.includes(lead.toLowerCase()) !== true;
  // And so does the noun of a counter: 全网88座车站.
  const countsOn =
    figure.unit.kind === 'word' &&
    figure.unit.isMeasure !== true &&
    source.pack?.reading.grammar === 'han' &&
    /\p{L}/u.test(text.charAt(figure.end));
  const isBare = figure.unit.kind === 'none' || !isLed || countsOn;
  const [first, second] = isBare ? [end, figure.end] : [figure.end, end];
  const list = listOf(figure, sentence, source);
  const named = bracketed(figure, sentence, text);
  const alone = aloneFrom(figure, { start, end }, source);
  const pair = pairFrom(figure, { start, end }, source);
  const cell = quoteInRow(figure, source);
  const stretches: readonly (Stretch & { readonly of?: string })[] = [
    ...(cell === undefined ? [] : [cell]),
    ...(list === undefined ? [] : [list]),
    ...(named === undefined ? [] : [named]),
    ...(isShort && isLed && !countsOn && before < start ? [{ start: before, end: first }] : []),
    { start, end: first },
    { start, end: second },
    { start: sentence.start, end: figure.end },
    ...(pair === undefined ? [] : [{ start: pair, end: figure.end }]),
    ...(alone === undefined ? [] : [{ start: alone, end: first }]),
    { start: figure.start, end },
    { start: figure.start, end: figure.end },
  ];
  // “10,2 Mrd.” ends with a sign of its own.
  const forms = text.charAt(figure.end - 1) === '.' ? [false, true] : [false];
  const quotes = forms.flatMap((isWhole) =>
    stretches.map((stretch) => {
      const quote = withoutHalfBrackets(
        text.slice(stretch.start, stretch.end),
        figure,
        stretch.start,
        isWhole,
      );
      return { quote, nth: placeAmong(occurrences(quote, text), figure), stretch };
    }),
  );
  return quotes
    .filter(
      ({ quote, nth }, index) =>
        nth > 0 && quotes.findIndex((other) => other.quote === quote) === index,
    )
    .flatMap(({ quote, nth, stretch }) => {
      if (stretch.of !== undefined) return [{ quote, nth, of: stretch.of }];
      return [
        ...wordsOf(figure, stretch, source).map((of) => ({ quote, nth, of })),
        { quote, nth, ...(isBareQuote(quote, figure, source) ? { isBare: true as const } : {}) },
      ];
    });
}

function isBareQuote(quote: string, { text }: ReadQuantity, source: SourceText): boolean {
  const rest = quote.replace(text, '').trim();
  return rest === '' || saysLittle(rest, source);
}

/** “… 35,740 to 29,150”: where the words begin that lead from the figure before of its unit, if they say more than “up from”. */
function aloneFrom(figure: ReadQuantity, stretch: Stretch, source: SourceText): number | undefined {
  const last = othersIn(figure, stretch, source.quantities).findLast(
    ({ end }) => end <= figure.start,
  );
  if (last === undefined) return undefined;
  const own = leadBetween(source.source.text.slice(last.end, figure.start), source.pack);
  return own === '' || saysLittle(own.trim(), source) ? undefined : figure.start - own.length;
}

/** “At level 2, falling from 35,740 to 29,150”: where the words begin that lead to the two levels of a change. */
function pairFrom(figure: ReadQuantity, stretch: Stretch, source: SourceText): number | undefined {
  const { text } = source.source;
  const before = othersIn(figure, stretch, source.quantities).filter(
    ({ end }) => end <= figure.start,
  );
  const [other, first] = [before.at(-2), before.at(-1)];
  if (other === undefined || first === undefined) return undefined;
  const joint = text.slice(first.end, figure.start).trim();
  if (source.pack?.frame.to.includes(joint) !== true) return undefined;
  const [gap = ''] = /^[^\p{L}\p{N}]*/u.exec(text.slice(other.end, first.start)) ?? [];
  return other.end + gap.length < first.start ? other.end + gap.length : undefined;
}

/** Which of equal stretches holds a figure, from 1; 0 where none does. */
function placeAmong(places: readonly Stretch[], figure: Stretch): number {
  const index = firstEndingBehind(places, figure.end - 1);
  return (places[index]?.start ?? Infinity) <= figure.start ? index + 1 : 0;
}

/** “Malta (+33.3%)”, “Hydro (2021: 19 kWh)”: a figure in brackets is of what stands before them. */
function bracketed(figure: Stretch, sentence: Stretch, text: string): Stretch | undefined {
  const opening = text.lastIndexOf('(', figure.start);
  if (opening <= sentence.start || /[)\n;]/u.test(text.slice(opening, figure.start)))
    return undefined;
  const lead = text.slice(opening + 1, figure.start);
  const closing = text.indexOf(')', figure.end);
  if (
    !/^(?:[^\d,]*(?:19|20)\d\d[:,]?)?[^\p{L}\d,;]*$/u.test(lead) ||
    closing < 0 ||
    closing >= sentence.end
  )
    return undefined;
  const start = clauseStart(text, opening, sentence.start);
  return text.slice(start, opening).trim() === '' ? undefined : { start, end: closing + 1 };
}

/** “7.5 per boat (2024”, “8.8)”: a bracket whose other half lies outside is none of the quote, nor what it opens. */
function withoutHalfBrackets(
  quote: string,
  figure: Stretch,
  start: number,
  isWhole = false,
): string {
  const [from, to] = [figure.start - start, figure.end - start];
  const opened = quote.indexOf('(', to);
  const isOpen = opened >= 0 && !quote.includes(')', opened);
  const closed = quote.indexOf(')', to);
  const isClosed = closed >= 0 && !quote.slice(0, closed).includes('(');
  const end = isOpen ? opened : isClosed ? closed : quote.length;
  const lead = quote.lastIndexOf('(', from);
  const begin = lead >= 0 && !quote.slice(lead, end).includes(')') ? lead + 1 : 0;
  const shown = quote.slice(begin, end).trim();
  return isWhole ? shown : shown.replace(/(?<=[\p{L}\p{N}%)）])[.。!！?？]$/u, '');
}

/** A sign in brackets ends no clause that goes on behind them: 教职工数(含中学、小学)997人. */
function clauseStart(text: string, from: number, least: number): number {
  let start = Math.max(from, least);
  while (start > least && !endsAt(text, start - 1)) {
    const opening = opposite(text, start - 1, least);
    start = opening ?? start - 1;
  }
  return start;
}

/** Where the bracket opens that closes at a place of a line. */
function opposite(text: string, at: number, least: number): number | undefined {
  const [, open = ''] = brackets.find(([close]) => close === text.charAt(at)) ?? [];
  const opening = open === '' ? -1 : text.lastIndexOf(open, at);
  const isOfLine = opening >= least && !text.slice(opening, at).includes('\n');
  return isOfLine ? opening : undefined;
}

const brackets = [
  [')', '('],
  ['）', '（'],
] as const;

/** “up from”, dont: words of closed classes alone, which do not say of what a figure is. */
function saysLittle(lead: string, { pack }: SourceText): boolean {
  if (pack === undefined || lead === '') return false;
  const { frame, proofreading } = pack;
  const closed = new Set([
    ...frame.from,
    ...frame.to,
    ...frame.by,
    ...frame.rises,
    ...frame.falls,
    ...frame['goes-on'].openings,
    ...proofreading.otherDates,
  ]);
  const said = lead.toLowerCase();
  if (pack.reading.grammar === 'han')
    return (
      withoutAll(said, [...closed, ...(frame.times.before.year ?? []), ...pack.drafting.leads]) ===
      ''
    );
  return closed.has(said) || said.split(/\s+/u).every((word) => closed.has(word));
}

/** 比上年增长, 占: what is left of a run of hanzi without the words of a list, the longest first. */
const withoutAll = (run: string, words: readonly string[]): string =>
  run
    .replaceAll(new RegExp(oneOf(words) || '$^', 'gu'), '')

    .trim();

/** 教育、科技支出分别为12亿元和15亿元: where the list begins that a figure is of a member of, and the member. */
function listOf(
  figure: ReadQuantity,
  sentence: Stretch,
  { source: { text }, quantities, pack }: SourceText,
): (Stretch & { readonly of: string }) | undefined {
  if (pack === undefined) return undefined;
  const alike = lyingIn(quantities, sentence).filter(
    (each) => each.value.kind !== 'date' && each.unit.text === figure.unit.text,
  );
  const list = respectiveList(text, figure, alike, pack);
  const member = list?.members[list.index];
  if (list === undefined || member === undefined || list.start < sentence.start) return undefined;
  return { start: list.start, end: list.end, of: text.slice(member.start, member.end).trim() };
}

const endsAt = (text: string, at: number): boolean =>
  clauseSign.test(text.charAt(at)) &&
  (text.charAt(at) === '\n' ||
    !(/\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1))));

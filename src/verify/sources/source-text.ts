import { linesOf, type LineAt } from '../../files/lines.js';
import { memo, memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { normalise, type NormalText } from '../../quantity/read/normalise.js';
import { readNormal } from '../../quantity/read/read.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Unit } from '../../quantity/quantity.js';
import type { Source } from '../../report/report.js';

/** A stretch of a text in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A source read once: its sentences, and what it says in figures. */
export interface SourceText {
  readonly source: Source;
  readonly pack: LanguagePack | undefined;
  readonly normal: NormalText;
  readonly sentences: readonly Stretch[];
  /** In the order of the text; empty where no language pack reads it. */
  readonly quantities: readonly ReadQuantity[];
}

export const readSource = (
  source: Source,
  pack: LanguagePack | undefined,
  units: readonly Unit[],
): SourceText => {
  const normal = normalOf(source);
  return {
    source,
    pack,
    normal,
    sentences: sentencesIn(source),
    quantities: pack === undefined ? [] : readNormal(normal, source.text, pack, units),
  };
};

/** The text of a source in the form in which it is read and searched. */
export const normalOf = memoOf(({ text }: Source): NormalText => normalise(text));

/** Its sentences; a line that is broken inside one ends none. */
export const sentencesIn = memoOf((source: Source): readonly Stretch[] => {
  const { text, given } = normalOf(source);
  return sentencesOf(text, source.language).map(({ start, end }) => given(start, end));
});

/** Where the words of a quote stand in a source, whatever form their characters, spaces and line ends have. */
export const quotesIn = (quote: string, source: Source): readonly Stretch[] => {
  const { text, given } = normalOf(source);
  return occurrencesOf(normalise(quote).text.trim(), text).map(({ start, end }) =>
    given(start, end),
  );
};

const segmenterOf = memo(
  (language: string) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/** Sentences after Unicode (UAX 29), without the white space between them; a line break ends one too. */
export const sentencesOf = (text: string, language: string): readonly Stretch[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index: offset }) => {
    const starts = [...segmenterOf(language).segment(line)].map(({ index }) =>
      beforeOpening(line, index),
    );
    return starts.flatMap((from, number): readonly Stretch[] => {
      const sentence = line.slice(from, starts[number + 1] ?? line.length);
      const start = offset + from + sentence.length - sentence.trimStart().length;
      const end = offset + from + sentence.trimEnd().length;
      return start < end ? [{ start, end }] : [];
    });
  });

/** Unicode gives every quotation mark behind a full stop to the sentence before; an opening one begins the next. */
function beforeOpening(line: string, start: number): number {
  let end = start;
  while (end > 0 && /[\p{Pi}\p{Ps}\s]/u.test(line.charAt(end - 1))) end -= 1;
  return end;
}

/** Where a text stands in another, in order; an occurrence may begin inside the one before it. */
export function occurrencesOf(part: string, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (part === '') return found;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    found.push({ start, end: start + part.length });
  }
  return found;
}

/** How often a text stands in another, and where it does so for the `nth` time, from 1. */
export function occurrence(
  part: string,
  text: string,
  nth: number,
): { readonly times: number; readonly stretch: Stretch | undefined } {
  let times = 0;
  let stretch: Stretch | undefined;
  if (part === '') return { times, stretch };
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    times += 1;
    if (times === nth) stretch = { start, end: start + part.length };
  }
  return { times, stretch };
}

/** Of stretches that lie one behind another, those that overlap a given one. */
export function touchedBy(
  stretches: readonly Stretch[],
  { start, end }: Stretch,
): readonly Stretch[] {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((stretches[last]?.start ?? end) < end) last += 1;
  return stretches.slice(low, last);
}

/** Of stretches in the order of their starts, those that lie within a given one. */
export function lyingIn<T extends Stretch>(stretches: readonly T[], outer: Stretch): readonly T[] {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? outer.end) < outer.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((stretches[last]?.start ?? outer.end) < outer.end) last += 1;
  return stretches.slice(low, last).filter((each) => within(each, outer));
}

/** From the first sentence that a stretch touches to the last. */
export function sentenceRound(sentences: readonly Stretch[], stretch: Stretch): Stretch {
  const first = firstEndingBehind(sentences, stretch.start);
  let [start, end] = [stretch.start, stretch.end];
  for (let index = first; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= stretch.end) break;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  return { start, end };
}

/** Stretches stand in order, so that the first that matters is found by halving. */
export function firstEndingBehind(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;

export const within = (inner: Stretch, outer: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The line and column of an offset, from 1. */
export const placeInText = (text: string, offset: number): LineAt => finderOf(text)(offset);

// Many are asked for in one text after another.
let latest: { readonly text: string; readonly find: ReturnType<typeof linesOf> } | undefined;
const finderOf = (text: string): ReturnType<typeof linesOf> => {
  if (latest?.text !== text) latest = { text, find: linesOf(text) };
  return latest.find;
};

import { linesOf, type LineAt } from '../../files/lines.js';
import { memo, memoOf, memoOfRecentText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { normalise, type NormalText } from '../../quantity/read/text/normalise.js';
import { looselyIn } from './loose-spaces.js';
import { withElidedParts } from '../../quantity/read/beside/elided-parts.js';
import { withPointsOfShare } from '../../quantity/read/beside/points-of-share.js';
import { readNormal } from '../../quantity/read/read.js';
import { vocabularyOf, type Vocabulary } from '../../quantity/read/vocabulary/vocabulary.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Unit } from '../../quantity/quantity.js';
import type { Source } from '../../report/report.js';
import { sentencesOf } from './sentences.js';

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
  const read = pack === undefined ? [] : quantitiesIn(vocabularyOf(pack, units))(source.text);
  const sentences = withWholeFigures(sentencesIn(source), read, (start) =>
    goesOnBehindPoint(source.text, start, pack),
  );
  const stretchOf = (figure: Stretch): Stretch => sentenceRound(sentences, figure);
  const sentenceOf = (figure: Stretch): string => {
    const { start, end } = stretchOf(figure);
    return source.text.slice(start, end);
  };
  return {
    source,
    pack,
    normal: normalOf(source.text),
    sentences,
    quantities:
      pack === undefined
        ? read
        : withPointsOfShare(
            withElidedParts(read, source.text, stretchOf, pack),
            source.text,
            sentenceOf,
            pack,
          ),
  };
};

/** No sentence ends inside a figure or date: the point of “3. Quartal 2021” or “Rs. 12” ends none. */
function withWholeFigures(
  sentences: readonly Stretch[],
  quantities: readonly ReadQuantity[],
  goesOnAt: (start: number) => boolean,
): readonly Stretch[] {
  const made: Stretch[] = [];
  let index = 0;
  for (const sentence of sentences) {
    while ((quantities[index]?.end ?? sentence.start + 1) <= sentence.start) index += 1;
    const last = made.at(-1);
    const ended = quantities[index - 1];
    const goesOn =
      (quantities[index]?.start ?? sentence.start) < sentence.start ||
      (last !== undefined &&
        ended?.end === last.end &&
        ended.magnitude.endsWith('.') &&
        ended.text.endsWith('.') &&
        goesOnAt(sentence.start));
    if (last === undefined || !goesOn) made.push(sentence);
    else made[made.length - 1] = { start: last.start, end: sentence.end };
  }
  return made;
}

/** “120,2 Mill. Übernachtungen”: behind an abbreviated magnitude stands what it counts, unless a word opens a sentence. */
function goesOnBehindPoint(text: string, start: number, pack: LanguagePack | undefined): boolean {
  const [word] = /^\p{L}+/u.exec(text.slice(start, start + longestOpening)) ?? [];
  if (word === undefined || pack === undefined) return false;
  const { frame, reading } = pack;
  const opening = word.toLowerCase();
  return ![
    ...frame.determiners,
    ...frame['noun-ends'],
    ...frame['of-these'],
    ...frame.conjunctions,
    ...reading.articles,
  ].includes(opening);
}

/** In UTF-16 units. */
const longestOpening = 40;

/*
 * Reports of one process, rows of one report and builds of a preview read the same sources again and again. Within one build
 * each is read once.
 */

/** The text of a source in the form in which it is read and searched. */
const normalOf = memoOfRecentText((text): NormalText => normalise(text));

const quantitiesIn = memoOf((vocabulary: Vocabulary) =>
  memoOfRecentText((text) => readNormal(normalOf(text), text, vocabulary)),
);

/** Its sentences; a line that is broken inside one ends none. */
const sentencesIn = ({ text, language }: Source): readonly Stretch[] =>
  sentencesOfText(language)(text);

const sentencesOfText = memo((language: string) =>
  memoOfRecentText((given): readonly Stretch[] => {
    const normal = normalOf(given);
    return sentencesOf(normal.text, language).map(({ start, end }) => normal.given(start, end));
  }),
);

/** Where the words of a quote stand in a source, whatever form their characters, spaces and line ends have. */
export function quotesIn(quote: string, source: SourceText): readonly Stretch[] {
  const known = quotesOf(source);
  const found = known.get(quote) ?? search(quote, source);
  known.set(quote, found);
  return found;
}

// Many facts may quote the same words of a source, one at each place.
const quotesOf = memoOf((_source: SourceText) => new Map<string, readonly Stretch[]>());

const search = (quote: string, { normal }: SourceText): readonly Stretch[] => {
  const words = normalise(quote).text.trim();
  const exact = occurrencesOf(words, normal.text);
  const found = exact.length > 0 ? exact : looselyIn(words, normal, occurrencesOf);
  return found.map(({ start, end }) => normal.given(start, end));
};

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
  const found = occurrences(part, text);
  return { times: found.length, stretch: found[nth - 1] };
}

// Many facts may quote the same words of one text, one at each place.
let sought: { readonly text: string; readonly parts: Map<string, readonly Stretch[]> } | undefined;

/** The same, remembered for the text that was last searched. */
export function occurrences(part: string, text: string): readonly Stretch[] {
  if (sought?.text !== text) sought = { text, parts: new Map() };
  const found = sought.parts.get(part) ?? occurrencesOf(part, text);
  sought.parts.set(part, found);
  return found;
}

/** Of stretches that lie one behind another, those that overlap a given one. */
export function touchedBy<T extends Stretch>(
  stretches: readonly T[],
  { start, end }: Stretch,
): readonly T[] {
  const first = firstEndingBehind(stretches, start);
  let last = first;
  while ((stretches[last]?.start ?? end) < end) last += 1;
  return stretches.slice(first, last);
}

/** Stretches as such that lie one behind another and cover the same. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    if (last === undefined || last.end <= start) found.push({ start, end });
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return found;
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

/** UTF-16 units: some pages of text. */
const sentenceReach = 5_000;

/**
 * From the first sentence that a stretch touches to the last, no further than `sentenceReach` on either side: what many
 * facts quote of one endless sentence would else be read whole for each.
 */
export function sentenceRound(sentences: readonly Stretch[], stretch: Stretch): Stretch {
  const touched = touchedBy(sentences, stretch);
  const first = Math.min(stretch.start, touched[0]?.start ?? stretch.start);
  const last = Math.max(stretch.end, touched.at(-1)?.end ?? stretch.end);
  return {
    start: Math.max(first, stretch.start - sentenceReach),
    end: Math.min(last, stretch.end + sentenceReach),
  };
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

/** Lies in a longer one. */
export const isInside = (one: Stretch, other: Stretch): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;

import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { normalise } from '../../quantity/read/text/normalise.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { alike } from './alike-figures.js';
import { isOfInterval } from './intervals.js';
import { jointsOf, signs } from './joints.js';
import { isNone } from './shared-words.js';
import { respectiveList } from './respective-lists.js';
import { occurrencesOf, type SourceText, type Stretch } from '../sources/source-text.js';
import { namedBy, namedInShort } from '../sources/table-rows.js';
import { wordFinder } from '../figures/words.js';
import { isSizeOfChange } from '../directions/levels-beside-sizes.js';

/**
 * Whether a figure belongs to the words that a fact names with `of`: they are the last of the quote before it with no
 * figure between, or, where the figures follow a list respectively, they stand in the list where it stands among them.
 * In a table they are the head of its column, which stands outside of the quote.
 */
export function belongsTo(
  of: string,
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  quote: Stretch,
  source: SourceText,
  isLevel = !isSizeOfChange(read, source),
): boolean {
  const { normal } = source;
  const words = normalise(of).text.trim();
  const over = [namedBy, namedInShort].map((named) => named(read, source.source.text));
  if (over.some((name) => name !== undefined && normalise(name).text.trim() === words)) return true;
  const from = normal.normal(quote.start);
  const text = normal.text.slice(from, normal.normal(quote.end));
  const named = wholeWords(words, text);
  if (named.length === 0) return false;
  // What an estimate is of, its bounds are of as well.
  const others = figures.filter((each) => !isOfInterval(each, read, source));
  const inQuote: InQuote = {
    words,
    named,
    text,
    read,
    figures: others,
    same: alike(read, others),
    place: ({ start }) => normal.normal(start) - from,
    end: ({ end }) => normal.normal(end) - from,
    isLevel,
    source,
  };
  return (
    inListOfNames(inQuote) ??
    inRespectiveList(inQuote) ??
    isNamedBefore(inQuote) ??
    isNamedBehind(inQuote)
  );
}

/** A figure of a quote and the words that it may belong to; places are those of the text of the quote. */
interface InQuote {
  readonly words: string;
  readonly named: readonly number[];
  readonly text: string;
  readonly read: ReadQuantity;
  readonly figures: readonly ReadQuantity[];
  /** Those of the figures that are of one kind with it, and it. */
  readonly same: readonly ReadQuantity[];
  readonly place: (each: ReadQuantity) => number;
  readonly end: (each: ReadQuantity) => number;
  readonly isLevel: boolean;
  readonly source: SourceText;
}

function inListOfNames({
  words,
  text,
  read,
  same,
  place,
  end,
  source: { pack },
}: InQuote): boolean | undefined {
  if (pack === undefined) return undefined;
  const inText = (each: ReadQuantity): Stretch => ({ start: place(each), end: end(each) });
  const list = respectiveList(text, inText(read), same.map(inText), pack);
  if (list === undefined) return undefined;
  const index = list.members.findLastIndex(
    (member) => wholeWords(words, text.slice(member.start, member.end)).length > 0,
  );
  return index === list.index;
}

function inRespectiveList({
  words,
  named: [at = 0],
  text,
  read,
  figures,
  same,
  place,
  end,
  source: { pack },
}: InQuote): boolean | undefined {
  const respectively = pack === undefined ? undefined : respectivelyIn(text, pack);
  if (pack === undefined || respectively === undefined) return undefined;
  // 出生は3.1％、死亡は2.4％それぞれ減少した: behind figures that each have a name of their own the word parts nothing.
  const isOfVerb =
    pack.frame['verbs-last'] &&
    respectively >= Math.max(...same.map(end)) &&
    same
      .slice(1)
      .every((each, index) => hasName.test(text.slice(end(same[index] ?? each), place(each))));
  if (isOfVerb) return undefined;
  const run = listed(read, figures, (one, other) => {
    const between = withoutRespectively(text.slice(end(one), place(other)), pack);
    return jointsOf(pack).onlyJoint.test(between.trim());
  });
  const first = Math.min(...run.map(place));
  const members = text
    .slice(0, Math.min(first, respectively > at ? respectively : first))
    .split(jointIn(pack));
  const index = members.findLastIndex((member) => wholeWords(words, member).length > 0);
  const lead = members.length - run.length;
  return index >= 0 && index - lead === run.findIndex(({ start }) => start === read.start);
}

function isNamedBefore({
  words,
  named,
  text,
  read,
  same,
  place,
  end,
  isLevel,
  source,
}: InQuote): boolean | undefined {
  const mine = place(read);
  const before = named.findLast((each) => each < mine);
  if (before === undefined) return undefined;
  // 死者数が前年比31人減の320人: the size of a change stands inside what the words name.
  const isStepOf = (size: ReadQuantity): boolean =>
    isLevel &&
    isSizeOfChange(size, source) &&
    !sentenceEnd.test(text.slice(end(size), mine)) &&
    text.slice(before + words.length, place(size)).trim() !== '';
  const last = same.findLast((each) => place(each) < mine && !isStepOf(each));
  if (last === undefined) return true;
  if (isNone(read) && text.slice(end(last), before).trim() === '') return false;
  // “15” is none of the east in “12 in the east and 15 in the west”.
  return (
    place(last) < before &&
    (jointIn(source.pack).test(text.slice(end(last), before)) ||
      !partsList(text.slice(before + words.length, mine), source.pack))
  );
}

function isNamedBehind({
  words,
  named,
  text,
  read,
  same,
  place,
  end,
  isLevel,
  source,
}: InQuote): boolean {
  const mine = place(read);
  const behind = named.find((each) => each > mine);
  if (behind === undefined) return false;
  const next = same.find(
    (each) => place(each) > mine && !(isLevel && isSizeOfChange(each, source)),
  );
  if (next === undefined) return true;
  const gap = text.slice(end(read), behind);
  const between = gap.trim().toLowerCase();
  if (isNone(next) && between === '') return true;
  if (between !== '' && between.split(/\s+/u).every((word) => partitivesOf(source.pack).has(word)))
    return true;
  // “12 in the east and 15 in the west”, but “the east has 12 and the west 15”: what the words are joined to. A colon opens a list.
  const rest = text.slice(behind + words.length, place(next));
  return place(next) > behind && !jointIn(source.pack).test(gap) && partsList(rest, source.pack);
}

const partsList = (gap: string, pack?: LanguagePack): boolean =>
  jointIn(pack).test(gap) || opensList.test(gap);

const opensList = /^\s?:\s/u;
const hasName = /[、,，]\s?[^、,，\s]/u;
const sentenceEnd = /[。！？!?；;]|\.\s/u;

const jointIn = (pack?: LanguagePack): RegExp => (pack ? jointsOf(pack).joint : signs);

/** Where words stand in a text, and not as a part of longer ones: “est” is no part of “ouest”. */
const wholeWords = (words: string, text: string): readonly number[] =>
  occurrencesOf(words, text)
    .filter(
      ({ start, end }) =>
        !(spaced.test(words.charAt(0)) && spaced.test(text.charAt(start - 1))) &&
        !(spaced.test(words.slice(-1)) && spaced.test(text.charAt(end))),
    )
    .map(({ start }) => start);

const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]/u;

/** The figures of a list that are alike; one without a unit has that of the next: 12 and 15 ships. */
function listed(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  areJoined: (one: ReadQuantity, other: ReadQuantity) => boolean,
): readonly ReadQuantity[] {
  const units = new Set(alike(read, figures));
  for (const [index, each] of [...figures.entries()].toReversed()) {
    const next = figures[index + 1];
    const isJoined = next !== undefined && units.has(next) && areJoined(each, next);
    if (each.unit.kind === 'none' && each.value.kind === 'number' && isJoined) units.add(each);
  }
  return figures.filter((each) => units.has(each));
}

const withoutRespectively = (text: string, pack: LanguagePack): string => {
  const expression = wordFinder(pack.frame.respectively, pack);
  return expression === undefined ? text : text.replace(expression, ',');
};

function respectivelyIn(text: string, pack: LanguagePack): number | undefined {
  const expression = wordFinder(pack.frame.respectively, pack);
  const found = expression === undefined ? undefined : [...text.matchAll(expression)][0];
  return found?.index;
}

/** “49% of the households”: what stands between a share and its whole. */
const partitivesOf = (pack?: LanguagePack): ReadonlySet<string> =>
  pack === undefined ? new Set() : partitiveWords(pack);

const partitiveWords = memoOf(
  ({ frame }: LanguagePack) =>
    new Set([...frame['levels-of'], ...frame.determiners].flatMap((word) => word.split(' '))),
);

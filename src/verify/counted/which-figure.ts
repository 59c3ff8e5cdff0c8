import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { normalise } from '../../quantity/read/text/normalise.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { findersOf } from '../clauses/words/frame-words.js';
import { isPartitive } from '../clauses/whole-of-clause.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { isBoundOfAge } from './ages.js';
import { alike } from './alike-figures.js';
import { jointsOf, signs } from './joints.js';
import { asideBefore, type Aside } from './figures-in-asides.js';
import { glossedBy, isBracketedBehind, ledBy } from './led-figures.js';
import { commonWords, comparableWords, isNone } from './shared-words.js';
import { respectiveList } from './respective-lists.js';
import { figuresIn, type FoundQuote } from '../sources/match-quote.js';
import { occurrencesOf, type SourceText, type Stretch } from '../sources/source-text.js';
import { namedBy, namedInShort } from '../sources/table-rows.js';
import { wordFinder } from '../figures/words.js';
import { isChangeTo, isStepTo } from './levels-of-change.js';
import { isLastInTurn, namedInTurn, type Labelled } from './named-in-turn.js';
import { isSaidOfPart, saidOfPart } from './wholes-of-parts.js';
import { isSizeOfChange } from '../directions/levels-beside-sizes.js';
import { wordOfPart } from './words-of-part.js';

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
  const { normal, pack } = source;
  const words = normalise(of).text.trim();
  const joint = jointIn(pack);
  const from = normal.normal(quote.start);
  const text = normal.text.slice(from, normal.normal(quote.end));
  const over = [namedBy, namedInShort].map((named) => named(read, source.source.text));
  if (over.some((name) => name !== undefined && normalise(name).text.trim() === words)) return true;
  const named = wholeWords(words, text);
  const [at] = named;
  if (at === undefined) return false;
  const place = (each: ReadQuantity): number => normal.normal(each.start) - from;
  const end = (each: ReadQuantity): number => normal.normal(each.end) - from;
  const inText = (each: ReadQuantity): Stretch => ({ start: place(each), end: end(each) });
  const list =
    pack === undefined
      ? undefined
      : respectiveList(text, inText(read), alike(read, figures).map(inText), pack);
  if (list !== undefined)
    return (
      list.members.findLastIndex(
        (member) => wholeWords(words, text.slice(member.start, member.end)).length > 0,
      ) === list.index
    );
  const respectively = pack === undefined ? undefined : respectivelyIn(text, pack);
  const same = alike(read, figures);
  // 出生は3.1％、死亡は2.4％それぞれ減少した: behind figures that each have a name of their own the word parts nothing.
  const isOfVerb =
    pack?.frame['verbs-last'] === true &&
    (respectively ?? -1) >= Math.max(...same.map(end)) &&
    same
      .slice(1)
      .every((each, index) => hasName.test(text.slice(end(same[index] ?? each), place(each))));
  if (respectively !== undefined && !isOfVerb) {
    const run = listed(read, figures, (one, other) => {
      if (pack === undefined) return false;
      const between = withoutRespectively(text.slice(end(one), place(other)), pack);
      return jointsOf(pack).onlyJoint.test(between.trim());
    });
    const first = Math.min(...run.map(place));
    const members = text
      .slice(0, Math.min(first, respectively > at ? respectively : first))
      .split(joint);
    const index = members.findLastIndex((member) => wholeWords(words, member).length > 0);
    const lead = members.length - run.length;
    return index >= 0 && index - lead === run.findIndex(({ start }) => start === read.start);
  }
  const partsList = (gap: string): boolean => joint.test(gap) || opensList.test(gap);
  const mine = place(read);
  const others = same;
  const before = named.findLast((each) => each < mine);
  if (before !== undefined) {
    // 死者数が前年比31人減の320人: the size of a change stands inside what the words name.
    const isStepOf = (size: ReadQuantity): boolean =>
      isLevel &&
      isSizeOfChange(size, source) &&
      !sentenceEnd.test(text.slice(end(size), mine)) &&
      text.slice(before + words.length, place(size)).trim() !== '';
    const last = others.findLast((each) => place(each) < mine && !isStepOf(each));
    if (last === undefined) return true;
    if (isNone(read) && text.slice(end(last), before).trim() === '') return false;
    // “15” is none of the east in “12 in the east and 15 in the west”.
    return (
      place(last) < before &&
      (joint.test(text.slice(end(last), before)) ||
        !partsList(text.slice(before + words.length, mine)))
    );
  }
  const behind = named.find((each) => each > mine);
  if (behind === undefined) return false;
  const next = others.find(
    (each) => place(each) > mine && !(isLevel && isSizeOfChange(each, source)),
  );
  if (next === undefined) return true;
  const between = text.slice(end(read), behind).trim().toLowerCase();
  if (isNone(next) && between === '') return true;
  if (between !== '' && between.split(/\s+/u).every((word) => partitivesOf(pack).has(word)))
    return true;
  // “12 in the east and 15 in the west”, but “the east has 12 and the west 15”: what the words are joined to. A colon opens a list.
  const rest = text.slice(behind + words.length, place(next));
  return place(next) > behind && !joint.test(text.slice(end(read), behind)) && partsList(rest);
}

/** The words of a label that its sentence has are of the subject, and none of the aside behind it. */
function isOfSubject(label: string, aside: Aside, { normal }: SourceText): boolean {
  const said = normalise(label).text;
  const words = (text: string): readonly string[] => commonWords(said, text);
  return (
    words(aside.subject).length > 0 &&
    words(normal.text.slice(aside.start, aside.end)).every((word) => aside.subject.includes(word))
  );
}

/** “Not 30% but 40%”: what is denied is no figure of its sentence. */
function isDenied({ start, end }: ReadQuantity, { normal, pack }: SourceText): boolean {
  const figure = { start: normal.normal(start), end: normal.normal(end) };
  return pack !== undefined && clauseFrame(normal.text, figure, pack).negation !== undefined;
}

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

/**
 * Which of the figures of one unit in a quote a label names, by the words that it shares with the sentence and that
 * belong to one of the figures there. A label without words to compare names nothing and denies nothing.
 */
export function labelled(label: string, read: ReadQuantity, match: FoundQuote): Labelled {
  const { source, sentence, quote } = match;
  const ofPart =
    saidOfPart(label, read, sentence, source) ??
    wordOfPart(normalise(label).text, read, figuresIn(source, sentence), match);
  if (ofPart !== undefined) return { other: ofPart };
  if (isSaidOfPart(label, read, sentence, source)) return 'own';
  const glossed = glossedBy(read, figuresIn(source, sentence), source);
  if (glossed !== undefined) return labelled(label, glossed, match);
  const aside = asideBefore(read, figuresIn(source, sentence), source);
  if (aside !== undefined && isOfSubject(label, aside, source)) return 'own';
  const led = ledBy(read, figuresIn(source, sentence), source);
  if (led !== undefined && labelled(label, led, match) === 'own') return 'own';
  const inQuote = alike(read, figuresIn(source, quote)).filter(
    (each) =>
      each.start === read.start ||
      !(
        sameValue(each, read) ||
        isBoundOfAge(each, source) ||
        isDenied(each, source) ||
        isBracketedBehind(each, read, source)
      ),
  );
  if (inQuote.length < 2 || comparableWords(normalise(label).text).length === 0) return 'own';
  const figures = figuresIn(source, sentence);
  const { text } = source.normal;
  const said = text.slice(source.normal.normal(sentence.start), source.normal.normal(sentence.end));
  const words = commonWords(normalise(label).text, said);
  const turn = namedInTurn(normalise(label).text, read, alike(read, figures), match);
  if (turn !== undefined) return turn;
  if (words.length > 0 && isOfTheSame(read, source)) return 'own';
  const isLevel = !isSizeOfChange(read, source);
  const belongs = (word: string, each: ReadQuantity): boolean =>
    belongsTo(word, each, figures, sentence, source, isLevel);
  const others = alike(read, figures).filter((each) => !isLevel || !isSizeOfChange(each, source));
  const from = others[others.findIndex(({ start }) => start === read.start) - 1];
  // “Absence fell from 5.1% to 3.8%”: what changed is the subject of both, and the values tell them apart.
  const isLevelReached =
    isLevel &&
    from !== undefined &&
    (isChangeTo(from, read, source) ||
      (isStepTo(from, read, source) && !saysChange(label, source.pack)));
  const telling = words.filter(
    (word) =>
      others.filter((each) => belongs(word, each)).length === 1 &&
      !(isLevelReached && belongs(word, from)),
  );
  if (isLevelReached && telling.length === 0 && words.length > 0) return 'own';
  const parts = tellingOfParts(telling, said, source.pack);
  const [first] = parts;
  // “Fell by 300 from 4,300 to 4,000”: beside a level only where it came from and the size of its change.
  const isOnlyLevel =
    isLevel &&
    inQuote.every(
      (each) =>
        each.start === read.start ||
        (isLevelReached && each.start === from.start) ||
        isStepTo(each, read, source),
    );
  if (first === undefined) return isOnlyLevel ? 'own' : 'none';
  if (!isLevel && namesChange(label, source.pack)) {
    // 出生人数增减: the words are those of the level that the change behind it is of.
    const before = inQuote.findLast(({ start }) => start < read.start);
    const isOfLevel = before !== undefined && !isSizeOfChange(before, source);
    if (isOfLevel && telling.every((word) => belongs(word, before) || belongs(word, read)))
      return 'own';
  }
  const other = parts.find((word) => !belongs(word, read));
  const isOwn = parts.some((word) => belongs(word, read));
  return isOwn && !(other !== undefined && isLastInTurn(read, others, match))
    ? 'own'
    : { other: other ?? first };
}

/** “Of the 2,740 homes completed, 61% were flats”: the words of the whole that opens a sentence tell of none of its parts, where others do. */
function tellingOfParts(
  words: readonly string[],
  sentence: string,
  pack?: LanguagePack,
): readonly string[] {
  const comma = /,(?!\d)/u.exec(sentence)?.index ?? 0;
  if (pack === undefined || !isPartitive(sentence, { start: 0, end: comma }, pack)) return words;
  const rest = sentence.slice(comma).toLowerCase();
  const parts = words.filter((word) => rest.includes(word.toLowerCase()));
  return parts.length > 0 ? parts : words;
}

/** „2023 waren es 84 %“, “in 2024 it was 11%”: what the clause before named goes on. */
const isOfTheSame = ({ start }: ReadQuantity, { normal, pack }: SourceText): boolean => {
  const lead = normal.text.slice(0, normal.normal(start)).slice(-longestSame).toLowerCase();
  return (
    pack?.reading.grammar === 'latin' &&
    [...pack.frame['it-was'], ...pack.frame['of-the-same']].some(
      (word) =>
        lead.endsWith(` ${word} `) &&
        opensClause.test(lead.slice(0, lead.length - word.length - 1)),
    )
  );
};

/** Behind a comma, with the time and no subject. */
const opensClause = /[,;:]\s(?:\p{L}+\s){0,3}(?:\d{4}\s)?$/u;

/** In UTF-16 units. */
const longestSame = 48;

/** “Fall in the average wait” names the size of the change, and not the level that it comes to. */
const saysChange = (label: string, pack?: LanguagePack): boolean =>
  pack !== undefined &&
  [findersOf(pack).rises, findersOf(pack).falls].some((each) => label.search(each ?? /$^/u) >= 0);

/** 增减, “change”: a change of either sign, beside those that {@link saysChange}. */
const namesChange = (label: string, pack?: LanguagePack): boolean =>
  pack !== undefined && (saysChange(label, pack) || label.search(changesOf(pack) ?? /$^/u) >= 0);

const changesOf = memoOf((pack: LanguagePack) => {
  const { excess, 'rates-of-change': rates } = pack.frame;
  return wordFinder([...excess.named.filter((word) => word.length > 1), ...rates], pack);
});

/** “49% of the households”: what stands between a share and its whole. */
const partitivesOf = (pack?: LanguagePack): ReadonlySet<string> =>
  pack === undefined ? new Set() : partitiveWords(pack);

const partitiveWords = memoOf(
  ({ frame }: LanguagePack) =>
    new Set([...frame['levels-of'], ...frame.determiners].flatMap((word) => word.split(' '))),
);

const sameValue = ({ value: one }: ReadQuantity, { value: other }: ReadQuantity): boolean =>
  one.kind === 'number' && other.kind === 'number' && one.amount.eq(other.amount);

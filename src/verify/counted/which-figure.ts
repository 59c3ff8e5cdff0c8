import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { normalise } from '../../quantity/read/text/normalise.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { findersOf } from '../clauses/words/frame-words.js';
import { isPartitive } from '../clauses/whole-of-clause.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { isBoundOfAge } from './ages.js';
import { alike } from './alike-figures.js';
import { labelledByBase } from './bases-of-shares.js';
import { belongsTo } from './belongs-to.js';
import { asideBefore, type Aside } from './figures-in-asides.js';
import { isOfInterval } from './intervals.js';
import { glossedBy, isBracketedBehind, ledBy } from './led-figures.js';
import { commonWords, comparableWords, inflectedWords } from './shared-words.js';
import { figuresIn, type FoundQuote } from '../sources/match-quote.js';
import type { SourceText } from '../sources/source-text.js';
import { wordFinder } from '../figures/words.js';
import { isOfNextTime } from './levels-in-turn.js';
import { isChangeTo, isStepTo, levelBefore } from './levels-of-change.js';
import { excessOf } from '../directions/excess.js';
import { wordsOfLabel } from './words-of-label.js';
import { isLastInTurn, namedInTurn, type Labelled } from './named-in-turn.js';
import { labelledByNoun } from './nouns-behind-numbers.js';
import { labelledByVerb } from './left-out-nouns.js';
import { isSaidOfPart, saidOfPart } from './wholes-of-parts.js';
import { isSizeOfChange } from '../directions/levels-beside-sizes.js';
import { wordOfPart } from './words-of-part.js';
import { wordOfWhole } from './words-of-whole.js';
import { topicsNamed, withoutVerbOfAll } from './topics-in-turn.js';
import { isOfNext } from './words-of-next.js';

/** The words of a label that its sentence has are of the subject, and none of the aside behind it. */
function isOfSubject(label: string, aside: Aside, { normal }: SourceText): boolean {
  const said = normalise(label).text;
  const words = (text: string): readonly string[] => commonWords(said, text);
  return (
    words(aside.subject).length > 0 &&
    words(normal.text.slice(aside.start, aside.end)).every((word) => aside.subject.includes(word))
  );
}

/** „In 9 Orten gab es keine Schule“: that there was none is no other count of what the label names. */
const isAbsence = (each: ReadQuantity, { value }: ReadQuantity): boolean =>
  each.value.kind === 'number' &&
  each.value.amount.eq(0) &&
  !/\d/u.test(each.text) &&
  !(value.kind === 'number' && value.amount.eq(0));

/** “Not 30% but 40%”: what is denied is no figure of its sentence. */
function isDenied({ start, end }: ReadQuantity, { normal, pack }: SourceText): boolean {
  const figure = { start: normal.normal(start), end: normal.normal(end) };
  return pack !== undefined && clauseFrame(normal.text, figure, pack).negation !== undefined;
}

/** The word of a label that its sentence says of a part alone where the figure is the whole, or of the whole where it is a part. */
export function saidOfOther(
  label: string,
  read: ReadQuantity,
  match: FoundQuote,
): string | undefined {
  const figures = figuresIn(match.source, match.sentence);
  const said = normalise(label).text;
  return (
    saidOfPart(label, read, match.sentence, match.source) ??
    wordOfPart(said, read, figures, match) ??
    wordOfWhole(said, read, figures, match)
  );
}

/**
 * Which of the figures of one unit in a quote a label names, by the words that it shares with the sentence and that
 * belong to one of the figures there. A label without words to compare names nothing and denies nothing.
 */
export function labelled(label: string, read: ReadQuantity, match: FoundQuote): Labelled {
  const { source, sentence, quote } = match;
  const ofPart =
    saidOfPart(label, read, sentence, source) ??
    labelledByBase(normalise(label).text, read, figuresIn(source, sentence), sentence, source) ??
    wordOfPart(normalise(label).text, read, figuresIn(source, sentence), match) ??
    wordOfWhole(normalise(label).text, read, figuresIn(source, sentence), match);
  if (ofPart !== undefined) return { other: ofPart };
  if (isSaidOfPart(label, read, sentence, source)) return 'own';
  const glossed = glossedBy(read, figuresIn(source, sentence), source);
  if (glossed !== undefined) return labelled(label, glossed, match);
  const aside = asideBefore(read, figuresIn(source, sentence), source);
  if (aside !== undefined && isOfSubject(label, aside, source)) return 'own';
  const led = ledBy(read, figuresIn(source, sentence), source);
  if (led !== undefined && labelled(label, led, match) === 'own') return 'own';
  const level = levelBefore(read, figuresIn(source, sentence), source);
  if (level !== undefined && labelled(label, level, match) === 'own') return 'own';
  const byVerb = labelledByVerb(normalise(label).text, read, figuresIn(source, sentence), match);
  if (byVerb !== undefined) return byVerb;
  const inQuote = alike(read, figuresIn(source, quote)).filter(
    (each) =>
      each.start === read.start ||
      !(
        sameValue(each, read) ||
        isBoundOfAge(each, source) ||
        isDenied(each, source) ||
        isAbsence(each, read) ||
        isOfInterval(each, read, source) ||
        isBracketedBehind(each, read, source)
      ),
  );
  const { text } = source.normal;
  const said = text.slice(source.normal.normal(sentence.start), source.normal.normal(sentence.end));
  const topics = topicsNamed(normalise(label).text, said, source.pack);
  if (
    inQuote.length < 2 ||
    (topics.length === 0 && comparableWords(normalise(label).text).length === 0)
  )
    return 'own';
  const figures = figuresIn(source, sentence).filter((each) => !isOfInterval(each, read, source));
  const shared = [
    ...commonWords(normalise(label).text, said),
    ...shortWords(normalise(label).text, said, source.pack),
    ...topics,
  ];
  const exact = withoutVerbOfAll(shared, alike(read, figures), sentence, source);
  // Words with another ending are weaker: they tell where no other does.
  const words = exact.length > 0 ? exact : inflectedWords(normalise(label).text, said);
  if (isChangeOfBefore(label, read, match, words)) return 'own';
  const turn = namedInTurn(normalise(label).text, read, alike(read, figures), match);
  if (turn !== undefined) return turn;
  if (words.length > 0 && (isOfTheSame(read, source) || isOfNextTime(read, figures, source)))
    return 'own';
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
  const byNoun =
    isLevelReached || !isLevel
      ? undefined
      : labelledByNoun(normalise(label).text, read, others, telling, source);
  if (byNoun !== undefined) return byNoun;
  // 原煤增长0.6%，天然气增长6.6%: that it grew tells of neither, where a thing is named.
  const things = telling.filter((word) => !saysChange(word, source.pack));
  const parts = tellingOfParts(things.length > 0 ? things : telling, said, source.pack);
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
  const isOfOther =
    other !== undefined &&
    (exact.length === 0 ||
      isLastInTurn(read, others, match) ||
      parts.some(
        (word) =>
          !belongs(word, read) && isOfNext(word, normalise(label).text, read, others, match),
      ));
  return isOwn && !isOfOther ? 'own' : { other: other ?? first };
}

/** “DVD”, “bus”: of three letters, where they are words of no closed class and stand as such in the sentence. */
function shortWords(label: string, said: string, pack?: LanguagePack): readonly string[] {
  if (pack?.script !== 'Latn') return [];
  return wordsOfLabel(label, pack)
    .words.filter((word) => word.length === 3)
    .flatMap((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').exec(said)?.[0] ?? []);
}

/** “2,417 members, 93 more than in 2017” under “rise in members”: the size of a difference is of what the level before it counts. */
function isChangeOfBefore(
  label: string,
  read: ReadQuantity,
  { source, sentence }: FoundQuote,
  words: readonly string[],
): boolean {
  const { normal, pack } = source;
  if (pack?.script !== 'Latn' || !namesChange(label, pack)) return false;
  if (!isDifference(read, source)) return false;
  const figures = figuresIn(source, sentence);
  const before = alike(read, figures).findLast((each) => each.end <= read.start);
  if (before === undefined || isDifference(before, source)) return false;
  const lead = normal.text.slice(normal.normal(before.end), normal.normal(read.start));
  const isOfBoth = (word: string): boolean =>
    [before, read].some((each) => belongsTo(word, each, figures, sentence, source, true));
  return /,/u.test(lead) && words.every(isOfBoth);
}

/** 93 of “93 more than in 2017”, „327 oder 10,7 % weniger als 2019“. */
function isDifference({ start, end }: ReadQuantity, { normal, pack }: SourceText): boolean {
  if (pack === undefined) return false;
  const figure = { start: normal.normal(start), end: normal.normal(end) };
  return (
    excessOf(normal.text, figure, pack) !== undefined ||
    clauseFrame(normal.text, figure, pack).direction?.relation === 'by'
  );
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
const opensClause = /[,;:]\s(?:\p{L}+\s){0,5}(?:\d{4},?\s)?$/u;

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

const sameValue = ({ value: one }: ReadQuantity, { value: other }: ReadQuantity): boolean =>
  one.kind === 'number' && other.kind === 'number' && one.amount.eq(other.amount);

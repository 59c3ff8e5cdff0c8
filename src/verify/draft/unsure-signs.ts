import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { signedPart } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { isOfOtherClause } from '../clauses/own-clause.js';
import { anyStatusWords } from '../clauses/statuses/status-words.js';
import { anySpelled, keyOf, wordFinder } from '../figures/words.js';
import { lyingIn, sentenceRound, type SourceText, type Stretch } from '../sources/source-text.js';
import type { Candidate } from './candidates.js';
import { ownClause, saysNow } from './said-of-now.js';

/**
 * Words beside a figure that a careful reader would stop at and that its reading has not placed, whatever they say: the
 * figure is told and not drafted.
 */
export function whyUnplaced(
  { quantity: { status, qualifier, unit, value } }: Candidate,
  figure: ReadQuantity,
  source: SourceText,
  pack: LanguagePack,
): string | undefined {
  const { text } = source.source;
  const sentence = sentenceRound(source.sentences, figure);
  const clause = ownClause(sentence, figure, text);
  const words = wordsOf(pack);
  const nearly = qualifier === undefined ? freeNearly(clause, source, words.nearly) : undefined;
  if (nearly !== undefined)
    return `its clause says “${nearly}”, and no figure stands beside that word`;
  const behind = text.slice(figure.end, figure.end + longest);
  if (['time', 'multiple'].includes(unit.id) && words.fewer?.test(behind) === true)
    return 'so many times fewer may be a part of it';
  const isLength = pack.units.get(unit.id)?.dimension === 'calendar-duration';
  if (words.lengthsOf?.test(unit.words[pack.tag]?.other ?? '') === true)
    return 'a length of time, and what stands behind it may be its cause';
  const isAlone = lyingIn(source.quantities, sentence).every(
    (other) => other.start === figure.start || other.value.kind === 'date',
  );
  const isShort =
    pack.units.get(unit.id)?.dimension === 'duration' &&
    signedPart(value)?.lt(longestWait) === true;
  if ((isLength || isShort) && !isAlone && qualifier !== undefined && limits.has(qualifier))
    return 'an age or a length of time that may be a limit: it may say of whom another figure is';
  if (status !== 'reported')
    return words.there?.test(text.slice(Math.max(0, figure.start - longest), figure.start)) === true
      ? 'the plan of its sentence may be for what is there already'
      : undefined;
  const proposed = proposal(figure, clause, source, words.proposals);
  if (proposed !== undefined)
    return `its clause tells of “${proposed}”, and no word says that it came to be`;
  const planned = freeStatus(sentence, figure, source, pack);
  return planned === undefined
    ? undefined
    : `its sentence says “${planned}”, which may be of it, too`;
}

/** In UTF-16 units. */
const longest = 40;

/** Minutes and hours that a wait or a standard may have; more are a sum. */
const longestWait = 100;

const limits: ReadonlySet<string> = new Set(['less-than', 'more-than', 'at-least', 'over']);

/** „Verdreifachten sich fast auf“: a word for nearly that stands beside no figure. */
function freeNearly(
  clause: Stretch,
  { source: { text }, quantities }: SourceText,
  nearly: RegExp | undefined,
): string | undefined {
  if (nearly === undefined) return undefined;
  const figures = lyingIn(quantities, clause);
  return [...text.slice(clause.start, clause.end).matchAll(nearly)].find(({ 0: word, index }) => {
    const [start, end] = [clause.start + index, clause.start + index + word.length];
    return figures.every((each) => each.start > end + 1 || each.end < start - 1);
  })?.[0];
}

/** 議員定数を14人から12人に減らす条例改正案は否決: what a proposal says and not how many there are of them. */
function proposal(
  { start, end }: Stretch,
  clause: Stretch,
  { source: { text } }: SourceText,
  proposals: RegExp | undefined,
): string | undefined {
  if (proposals === undefined) return undefined;
  return [...text.slice(clause.start, clause.end).matchAll(proposals)].find(
    ({ 0: word, index }) => {
      const at = clause.start + index;
      return at + word.length < start - nearest || at > end + nearest;
    },
  )?.[0];
}

/** How near a noun stands to the number that counts it, in UTF-16 units. */
const nearest = 3;

/**
 * A verb of plans of the sentence that leads to the figure over commas, or that a comma parts from its clause (“a wing with 8 rooms, due to
 * open in spring”), where no other word says that it is of now. Nouns of plans are what figures are held against.
 */
function freeStatus(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  pack: LanguagePack,
): string | undefined {
  if (pack.frame['verbs-last']) return undefined;
  const said = source.source.text.slice(sentence.start, sentence.end);
  const inside = { start: figure.start - sentence.start, end: figure.end - sentence.start };
  const isVerb = verbsOfPlans(pack);
  const word = anyStatusWords(said, pack).find(
    (each) =>
      isVerb(each.text, said.slice(each.end)) &&
      (each.end <= inside.start
        ? !/[;；]/u.test(said.slice(each.end, inside.start))
        : /^[^,;]*,\s$/u.test(said.slice(inside.end, each.start))) &&
      !isOfOtherClause(said, each, inside, pack),
  );
  return word === undefined || saysNow(sentence, figure, source) ? undefined : word.text;
}

/** “Due to open”, “will” and 将, which are no nouns as “target”, 预期目标 and the 预期 of 预期的两倍 are. */
const verbsOfPlans = memoOf((pack: LanguagePack): ((word: string, behind: string) => boolean) => {
  const { frame, reading } = pack;
  if (frame.futures.length > 0 && reading.grammar === 'latin') {
    const futures = new Set(frame.futures.map(keyOf));
    return (word) => /\p{L}\sto(?!\p{L})/u.test(word) || futures.has(keyOf(word));
  }
  const { goals, plans } = frame['kinds-in-labels'];
  const nouns = [...(goals?.says ?? []), ...(plans?.says ?? [])].map(keyOf);
  const marks = frame['modifier-marks'];
  return (word, behind) =>
    !nouns.some((noun) => keyOf(word).endsWith(noun)) &&
    !marks.some((mark) => behind.startsWith(mark)) &&
    (reading.grammar === 'han' || /^\p{Ll}/u.test(word));
});

const wordsOf = memoOf((pack: LanguagePack) => {
  const { drafting, frame, reading } = pack;
  const nearly = [...reading.qualifiersBefore, ...reading.qualifiersAfter].flatMap(
    ([word, meaning]) => (meaning === 'nearly' ? [word] : []),
  );
  const isSpaced = reading.grammar === 'latin';
  const there = oneOf(drafting.there);

  const lengths = [...pack.units.values()].flatMap(({ dimension, words }) =>
    dimension === 'calendar-duration' ? Object.values(words) : [],
  );
  const causes = oneOf(frame.per.filter((word) => frame['rate-bases'].includes(word)));
  return {
    // «Tres meses por avería».
    lengthsOf:
      isSpaced && causes !== '' && lengths.length > 0
        ? new RegExp(`^(?:${oneOf(lengths)})\\s(?:${causes})\\s`, 'iu')
        : undefined,
    nearly: wordFinder(nearly, pack),
    proposals: wordFinder(drafting.proposals, pack),
    fewer:
      isSpaced && !frame['verbs-last']
        ? new RegExp(`^\\s(?:${anySpelled(frame['changes-in-labels'].fewer)})(?!\\p{L})`, 'iu')
        : undefined,
    there:
      there === ''
        ? undefined
        : new RegExp(
            `${isSpaced ? '(?<!\\p{L})' : ''}(?:${there})${isSpaced ? '\\s(?:\\p{L}{1,16}\\s)?' : '\\s?'}$`,
            'iu',
          ),
  };
});

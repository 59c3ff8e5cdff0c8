import type { LanguagePack } from '../../../language/pack.js';
import { lazily } from '../../../memo.js';
import type { Status } from '../../../quantity/quantity.js';
import { skipSpace } from '../../../quantity/read/vocabulary/phrases.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { withBracketBehind } from '../../directions/behind-figure.js';
import { plansHad } from '../statuses/plans-had.js';
import { findersOf, found } from './frame-words.js';
import { within, type Stretch } from '../../sources/source-text.js';
import { verbForms } from './verb-forms.js';

/** A verb whose form says how its clause is meant. */
export interface ClauseVerb extends ClauseWord {
  readonly status: Status | 'condition';
  readonly isOfObject: boolean;
}

interface ClosedWords {
  readonly words: (expression: RegExp | undefined) => readonly ClauseWord[];
  readonly verbs: readonly ClauseVerb[];
}

/**
 * The words of closed classes in a clause, without those that are part of another word. Directly behind the figure
 * “more than” compares it, and qualifies no other.
 */
export function closedWords(
  text: string,
  clause: Stretch,
  pack: LanguagePack,
  figure?: Stretch,
): ClosedWords {
  const own = text.slice(clause.start, clause.end);
  const { others } = findersOf(pack);
  const { qualifiersBefore, qualifiersAfter } = pack.reading;
  const isComparison = ({ start, text: word, ...rest }: ClauseWord): boolean =>
    figure !== undefined &&
    comparesWith(text, figure, { start, ...rest }, pack) &&
    qualifiersBefore.has(word.toLowerCase()) &&
    !qualifiersAfter.has(word.toLowerCase());
  // Of “£80 less than forecast” the first word says which way.
  const behindDifference = (word: Stretch & { readonly text: string }): Stretch => {
    const [first = ''] = word.text.split(' ', 1);
    const isWay =
      figure !== undefined &&
      first !== word.text &&
      !qualifiersAfter.has(word.text.toLowerCase()) &&
      [...pack.frame.differences, ...pack.frame['changes-behind']].includes(first.toLowerCase()) &&
      comparesWith(text, figure, word, pack);
    return isWay ? { start: word.start + first.length + 1, end: word.end } : word;
  };
  const freeWords = lazily((): readonly Stretch[] => [
    ...(others === undefined
      ? []
      : found(own, others, clause.start)
          .filter((word) => !isComparison(word))
          .map(behindDifference)),
    ...plansHad(own, pack).map(({ start, end }) => ({
      start: clause.start + start,
      end: clause.start + end,
    })),
  ]);
  // A word of two lists is none that another holds.
  const isFree = (word: Stretch): boolean =>
    freeWords().some(
      (each) => within(word, each) && (each.start < word.start || each.end > word.end),
    );
  const verbs = lazily(() =>
    verbForms(own, pack)
      .map(({ start, end, ...verb }): ClauseVerb => ({
        ...verb,
        start: clause.start + start,
        end: clause.start + end,
      }))
      .filter((word) => !isFree(word)),
  );
  return {
    words: (expression: RegExp | undefined): readonly ClauseWord[] =>
      expression === undefined
        ? []
        : found(own, expression, clause.start).filter(
            (word) => !isFree(word) && !isInName(text, word, clause, pack),
          ),
    get verbs(): readonly ClauseVerb[] {
      return verbs();
    },
  };
}

/**
 * “The no-frills shop”, “the would-be mayor”: what a hyphen joins to the next word is a part of it; and “the Will Smith Trust”: a capital in the
 * middle of a clause in small letters, beside another, is that of a name.
 */
function isInName(
  text: string,
  { start, end, text: word }: ClauseWord,
  clause: Stretch,
  { numerals, reading, frame }: LanguagePack,
): boolean {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return false;
  if (/^[-‐]\p{L}/u.test(text.slice(end, end + 2))) return true;
  if (numerals.compounds || !/^\p{Lu}\p{Ll}/u.test(word)) return false;
  const before = text.slice(clause.start, start);
  return (
    /\p{L}\s$/u.test(before) &&
    (/\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}/u.test(text.slice(end, end + 2))) &&
    /(?<!\p{L})\p{Ll}{5}/u.test(text.slice(clause.start, clause.end))
  );
}

/** “120 fewer than in 2019”, “120 boats (4%) fewer than”, “(4%) fewer than”; in “120 boats fewer than 12 of which” it is of the 12. */
function comparesWith(text: string, figure: Stretch, word: Stretch, pack: LanguagePack): boolean {
  if (word.start === skipSpace(text, figure.end)) return true;
  if (word.start < figure.end || pack.reading.grammar !== 'latin') return false;
  const end = withBracketBehind(text, figure, pack).end;
  const between = text.slice(end, word.start);
  return (
    /^[)）]?(?:\s\p{L}{1,24})?\s$/u.test(between) && !/^\s?[\p{Sc}\d]/u.test(text.slice(word.end))
  );
}

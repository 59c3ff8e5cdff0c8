import { memoOf } from '../../../memo.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Status } from '../../../quantity/quantity.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { keyOf, once, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { closedWords } from '../words/closed-words.js';
import { segmentsOf } from '../words/stance-words.js';
import type { StatedStatus } from './stated-statuses.js';
import { hasNumeral } from '../words-that-do-not-bear.js';

/**
 * 全市可开办40所, “can ban 40 people”, “has to be filled to 40%”, 40所须关闭: a modal counts where a verb follows it that the figure is the
 * object of, or anywhere behind the figure, which may be its subject. “Can be seen from 40 km” has another.
 */
export function modalsBeforeVerbs(
  text: string,
  clause: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): readonly StatedStatus[] {
  const { find, statusOf, between } = formsOf(pack);
  if (find === undefined) return [];
  const words = closedWords(text, clause, pack, figure).words(find);
  if (words.length === 0) return [];
  const isHan = pack.reading.grammar === 'han';
  const alone = isHan ? segmentsOf(text.slice(clause.start, clause.end), pack) : undefined;
  return words.flatMap((word) => {
    const status = statusOf.get(keyOf(word.text));
    const isPart = word.text.length === 1 && alone?.has(word.start - clause.start) === false;
    if (status === undefined || isPart || isOr(text, word, pack)) return [];
    const behind = text.slice(word.end, word.end <= figure.start ? figure.start : clause.end);
    const governs =
      word.end > figure.start ? /^\s?\p{L}/u.test(behind) : between?.test(behind) === true;
    // Of 达到40% the verb may have been read with its figure.
    const isOfNumber = isHan && !isVerb(text.charAt(word.end));
    return governs && !isOfNumber ? [{ ...word, status }] : [];
  });
}

/** 新建或改建 joins two; behind a subject 或 says what may be: 公司或裁员40人. */
function isOr(text: string, { start, end, text: word }: ClauseWord, pack: LanguagePack): boolean {
  const { words, subjects, others } = pack.frame.alternatives;
  if (!words.includes(word)) return false;
  const behind = text.slice(end, end + 2);
  return (
    !subjects.some((each) => text.startsWith(each, start - each.length)) ||
    others.some((each) => text.startsWith(each, end)) ||
    subjects.some((each) => behind.includes(each))
  );
}

const isVerb = (sign: string): boolean => /\p{Script=Han}/u.test(sign) && !hasNumeral(sign);

const formsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  const statuses = Object.entries(frame['statuses-before-verbs']);
  const marks = anyOf(frame['modifier-marks']);
  const small = anyOf(
    [...frame.determiners, ...frame.modals.openings].filter(
      (word) => !frame.modals.places.includes(word),
    ),
  );
  const places = oneOf([...frame.modals.places, ...frame.to, ...frame.by, ...frame.conjunctions]);
  const auxiliaries = anyOf([...frame.modals.auxiliaries, ...frame.negations]);
  const levels = anyOf([...frame.to, ...frame.by]);
  const adverbs = anyOf(frame.modals['adverb-endings']);
  const verb = `(?!(?:${places || '(?!)'}|${small})\\s)[\\p{L}’'-]+\\s`;
  return {
    find: wordFinder(
      statuses.map(([word]) => word),
      pack,
    ),
    statusOf: new Map<string, Status>(statuses.map(([word, status]) => [keyOf(word), status])),
    between:
      reading.grammar === 'han'
        ? // Nothing between makes a modifier of it: 会游泳的40人.
          new RegExp(`^(?:(?!${marks})[^\\s\\d\\p{P}]){0,16}$`, 'u')
        : once(
            new RegExp(
              `^\\s(?:\\p{L}+(?:${adverbs})\\s)?(?:(?:${auxiliaries})\\s){0,2}${verb}(?:${verb})?(?:(?:${levels})\\s)?(?:(?:${small})\\s){0,2}$`,
              'iu',
            ),
          ),
  };
});

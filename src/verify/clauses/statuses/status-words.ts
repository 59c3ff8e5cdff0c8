import { memoOf, memoOfText } from '../../../memo.js';
import type { LanguagePack, StatusName } from '../../../language/pack.js';
import type { Status } from '../../../quantity/quantity.js';
import { anySpelled, endsClause, keyOf, textBetween, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { plansHad } from './plans-had.js';

/** A word of status in a text. */
export interface StatusWord extends Stretch {
  readonly text: string;
  /** What it may mean, the usual first. */
  readonly statuses: readonly StatusName[];
  /** It holds for the clause it stands in, or for what follows in its sentence. */
  readonly scope: 'clause' | 'sentence';
}

type Finder = (text: string) => readonly StatusWord[];

/** Finds the words of a text that say planned, designed, expected, projected or intended. */
export function statusWords(text: string, pack: LanguagePack): readonly StatusWord[] {
  return finderOf(pack)(text);
}

/**
 * The same, and with them every word that is understood so in a source: 力争, will. What says a status in a source says
 * it in print; a text that says none of these words has not said it.
 */
export function anyStatusWords(text: string, pack: LanguagePack): readonly StatusWord[] {
  return anyFinderOf(pack)(text);
}

const finderOf = memoOf((pack: LanguagePack) => finderFor([], pack));

const anyFinderOf = memoOf((pack: LanguagePack): Finder => {
  const anywhere = finderFor(
    [
      ...Object.entries(pack.frame.statuses).map(([word, status]) => [word, [status]] as const),
      ...pack.frame.possibilities.map((word) => [word, ['possible']] as const),
    ],
    pack,
  );
  return (text) => [...anywhere(text), ...statusesBeside(text, pack)];
});

/** Verbs of status whose object is an amount: “plans 150 shows”, “expects up to two”; the plans of “the plans” are none. */
export const statusesBeside = (text: string, pack: LanguagePack): readonly StatusWord[] =>
  besideFinderOf(pack)(text);

const besideFinderOf = memoOf((pack: LanguagePack): Finder => {
  const { frame, reading } = pack;
  const statuses = new Map(
    Object.entries(frame['statuses-beside']).map(([word, status]) => [keyOf(word), status]),
  );
  const verbs = wordFinder([...statuses.keys()], pack);
  if (verbs === undefined) return () => [];
  const object = new RegExp(
    `^\\s+(?:(?:${anySpelled(reading.qualifiersBefore.keys())})\\s+)*(?:\\p{L}{0,3}\\p{Sc}|[\\d\uFFFC]|(?:${anySpelled(reading.numbers.keys())})(?!\\p{L}))`,
    'iu',
  );
  const others = wordFinder(frame['not-words'], pack);
  return (text) => {
    const found = [...text.matchAll(verbs)];
    const free = others === undefined || found.length === 0 ? [] : [...text.matchAll(others)];
    return found.flatMap(({ 0: word, index: start }): readonly StatusWord[] => {
      const end = start + word.length;
      const isNoun = free.some(
        ({ 0: phrase, index }) => index <= start && end <= index + phrase.length,
      );
      const status = statuses.get(keyOf(word));
      return isNoun || status === undefined || !object.test(text.slice(end))
        ? []
        : [{ start, end, text: word, statuses: [status], scope: 'clause' }];
    });
  };
});

function finderFor(
  more: readonly (readonly [string, readonly StatusName[]])[],
  pack: LanguagePack,
): Finder {
  const { clause, sentence } = pack.proofreading.statusWords;
  const known = new Map(
    [
      ...more.map(([word, status]) => [word, { statuses: status, scope: 'clause' }] as const),
      ...[...sentence].map(
        ([word, status]) => [word, { statuses: status, scope: 'sentence' }] as const,
      ),
      ...[...clause].map(
        ([word, status]) => [word, { statuses: status, scope: 'clause' }] as const,
      ),
    ].map(([word, meaning]) => [keyOf(word), meaning] as const),
  );
  const expression = wordFinder([...known.keys()], pack);
  if (expression === undefined) return () => [];
  const others = wordFinder(pack.frame['not-words'], pack);
  const verbs = new Set(Object.keys(pack.frame['statuses-beside']).map(keyOf));
  const behindNoun = wordFinder(pack.frame['behind-nouns'], pack);
  // “12 wind projects in the north”: a verb would have its object behind it.
  const isNoun = (text: string, start: number, end: number): boolean =>
    behindNoun !== undefined &&
    (subjectless.test(text.slice(0, start)) ||
      (counted.test(text.slice(0, start)) &&
        /^\s*(?:$|[^\p{L}\p{N}\s“"'‘\uFFFC\p{Sc}])/u.test(text.slice(end))) ||
      text.slice(end).search(behindNoun) === 1 ||
      // “It went to projects run by others”: no verb stands behind a preposition.
      new RegExp(`(?<!\\p{L})(?:${behindNoun.source})\\s$`, 'iu').test(
        text.slice(Math.max(0, start - 16), start),
      ));
  return memoOfText((text) => {
    const found = [...text.matchAll(expression)];
    const free =
      found.length === 0
        ? []
        : [
            ...(others === undefined ? [] : [...text.matchAll(others)]).map(
              ({ 0: word, index }) => ({ start: index, end: index + word.length }),
            ),
            ...plansHad(text, pack),
          ];
    const isFree = (start: number, end: number): boolean =>
      free.some((each) => each.start <= start && end <= each.end);
    return found.flatMap(({ 0: word, index }) => {
      const meaning = known.get(keyOf(word));
      const end = index + word.length;
      return meaning === undefined ||
        isFree(index, end) ||
        isOfNone(text, { start: index, end }, pack) ||
        (verbs.has(keyOf(word)) && isNoun(text, index, end))
        ? []
        : [{ start: index, end: index + word.length, text: word, ...meaning }];
    });
  });
}

/** 没有国家计划的国家, 計画がない市, 계획이 없는 도시: a plan that is not there is a thing, and says nothing of a figure. */
function isOfNone(text: string, { start, end }: Stretch, pack: LanguagePack): boolean {
  const { before, behind } = noneOf(pack);
  return before.test(text.slice(Math.max(0, start - 12), start)) && behind.test(text.slice(end));
}

const noneOf = memoOf(({ frame, reading }: LanguagePack) => {
  const lacks = [...frame['case-marks'].lacks, ...frame.negations];
  if (frame['verbs-last'])
    return {
      before: /(?:)/u,
      behind: new RegExp(
        `^(?:${anySpelled([...frame['case-marks'].subjects, ...frame['modifier-marks']])})\\s?(?:${anySpelled(lacks)})`,
        'u',
      ),
    };
  const modifiers = anySpelled(frame['modifier-marks']);
  return reading.grammar === 'han'
    ? {
        before: new RegExp(
          `(?:${anySpelled(frame.negations)})(?:(?!${modifiers})\\p{L}){0,6}$`,
          'u',
        ),
        behind: new RegExp(`^(?:$|[^\\p{L}\\p{N}]|${modifiers})`, 'u'),
      }
    : { before: /(?!)/u, behind: /(?!)/u };
});

/** “In 2023, projects that failed: 9”: a verb would have its subject before it. */
const subjectless = /^(?:\p{L}+\s[\d\uFFFC]+,\s)?$/u;

/** A number and at most three words, the last before what it counts. */
const counted = /\p{Nd}\s(?:\p{Ll}+\s){0,3}$/u;

/** Whether a word may say a status. Expected and projected are one word in Chinese, so a text cannot tell them apart. */
export const says = ({ statuses }: Pick<StatusWord, 'statuses'>, status: Status): boolean =>
  statuses.some((each) => family(each) === family(status));

const family = (status: Status): string => (status === 'projected' ? 'expected' : status);

/** The family of a status, for comparing what two texts say. */
export const statusFamily = family;

/** Where sentences end, for words that hold to the end of theirs. */
const sentenceEnd = /[。！？!?\n]|\.(?=\s|$)/u;

/** Whether a word of the sentence stands in the sentence of a figure, before it or behind (“…, as projected by …”). */
export const inSentenceOf = (
  { start, end, scope }: StatusWord,
  text: string,
  figure: Stretch,
): boolean => scope === 'sentence' && !sentenceEnd.test(textBetween({ start, end }, text, figure));

/**
 * Whether a word of status says something of a figure of its text: a word of the clause where both stand in one
 * clause, a word of the sentence also where it stands before the figure in the same sentence.
 */
export const governs = (word: StatusWord, text: string, figure: Stretch): boolean =>
  !endsClause(text, word, figure) ||
  (word.end <= figure.start && inSentenceOf(word, text, figure)) ||
  announces(word, text, figure);

/** “Planned: 4 turbines”, “target for deaths and injuries: 4%”, and “planned, 4 turbines” where the word opens its text. */
const announces = (word: StatusWord, text: string, figure: Stretch): boolean =>
  word.end <= figure.start &&
  (/^[^,，;；:：.。!！?？\d\uFFFC]*[:：]\s*$/u.test(text.slice(word.end, figure.start)) ||
    (text.slice(0, word.start).trim() === '' &&
      /^\s*[,，]\s*$/u.test(text.slice(word.end, figure.start))));

import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { sidesBehind, sidesOf } from '../../figures/sides.js';
import { holds, once, wordFinder, yearDigits } from '../../figures/words.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { within, type Stretch } from '../../sources/source-text.js';
import { surroundingsAt } from '../../sources/surroundings.js';
import { clauseFrame } from '../clause-frame.js';
import { clauseRound } from '../clauses.js';
import { closedWords } from '../words/closed-words.js';
import { findersOf, found, negationIn, withdrawalIn } from '../words/frame-words.js';
import { deniesIn, sentenceOf, shortOfIn } from './denying.js';
import { saysFree } from './free-of.js';
import { saysUndone } from './undone-objects.js';

/** What beside a denial may bear out that of a label: “not registered” needs one, where deaths and falls bear out what was lost. */
export interface Grounds {
  readonly byDeath: boolean;
  readonly byFall: boolean;
}

/** What bears out the word of a label that denies or tells of a loss. */
export function groundsFor(label: string, word: ClauseWord, pack: LanguagePack): Grounds {
  const { losses, survivors, alive, dead } = mortalWords(pack);
  const isLoss = holds(word.text, losses);
  const lower = label.toLowerCase();
  const isOfLife =
    holds(label, alive) ||
    survivors.some((part) => lower.includes(part)) ||
    // «Sin vida» is dead.
    (dead !== undefined && found(label, dead, 0).some((each) => within(word, each)));
  return { byDeath: isLoss || isOfLife, byFall: isLoss };
}

const mortalWords = memoOf((pack: LanguagePack) => {
  const { 'kinds-in-labels': kinds, opposites, predicates } = pack.frame;
  const { lack, need } = predicates;
  const [dead = [], alive = []] = opposites.pairs['survival'] ?? [];
  return {
    losses: wordFinder([...lack.behind, ...need.behind, ...need.before], pack),
    survivors: (kinds['deaths']?.denied ?? []).map((part) => part.toLowerCase()),
    dead: wordFinder(dead, pack),
    alive: wordFinder(alive, pack),
    parts: (kinds['deaths']?.['borne-by'] ?? []).map((part) => part.toLowerCase()),
  };
});

/** Whether anything is denied, lacking or called off in the sentence of a figure or in the title; in a table or list, near it. */
export function isDeniedNear(
  { source, ...match }: FoundQuote,
  pack: LanguagePack,
  { byDeath, byFall }: Grounds,
): boolean {
  const { text } = source.normal;
  const figure = figureOf({ source, ...match });
  const { head, title, near: lines, isProse } = surroundingsAt(source, figure.start);
  const near = isProse
    ? `${title}\n${ownWords(text, figure, pack).replace(bracket, ' ')}`
    : `${head}\n${text.slice(lines.start, lines.end)}`;
  // 8负: a side that is not the first of its pair.
  const behind = sidesBehind(text.slice(figure.end, figure.end + 4), pack);
  if ([...behind.values()].some(({ side }) => side > 0)) return true;
  // „Lehnte 118 Anträge ab“: what is refused is denied.
  if (sidesOf(near, pack).get('acceptance')?.side === 1) return true;
  // On days on which boarding was suspended there was none.
  const isUndone = withdrawalIn(near, pack) || saysUndone(near, pack);
  return (
    isUndone ||
    saysLack(near, byDeath, pack) ||
    (byFall && clauseFrame(text, figure, pack).direction?.way === 'fall')
  );
}

/** The sentence of a figure; where its clause has a verb, without the clauses behind it that have one and a figure of their own. */
function ownWords(text: string, figure: Stretch, pack: LanguagePack): string {
  const clause = clauseRound(text, figure);
  const sentence = sentenceOf(text, clause);
  const verb = verbOf(pack);
  if (verb === undefined) return sentence;
  const at = sentence.indexOf(text.slice(clause.start, clause.end));
  const end = at + figure.end - clause.start;
  const behind = sentence.slice(end).split(partsOf(pack));
  // “12 villages and 8 towns had no water”: of one verb all are told.
  if (!verb.test(behind[0] ?? '')) return sentence;
  const others = behind.findIndex(
    (part, index) => index > 0 && /\d/u.test(part) && verb.test(part),
  );
  return others < 0 ? sentence : sentence.slice(0, end) + behind.slice(0, others).join('');
}

/** “… had begun, and 7 had stopped”, “… had begun and 7 had stopped”: where a clause begins behind that of a figure. */
const partsOf = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(`(?=[,;]\\s|\\s(?:${anyOf(frame.conjunctions)})\\s\\d)`, 'iu'),
);

const verbOf = memoOf((pack: LanguagePack) =>
  isLatin(pack)
    ? once(
        wordFinder(
          [
            ...pack.frame['joined-verbs'].words,
            ...pack.frame.modals.auxiliaries,
            ...pack.frame['goes-on'].realised,
          ],
          pack,
        ),
      )
    : undefined,
);

/** “(without the islands)” denies nothing of the figure before it. */
const bracket = /[(（][^()（）]*[)）]/gu;

/** In hanzi, hangul and kana signs of lack are parts of other words: 航空 is not empty. A death is a lack where it may be one. */
function saysLack(text: string, byDeath: boolean, pack: LanguagePack): boolean {
  if (saysFree(text, pack) || shortOfIn(text, pack).some((word) => !isOfTime(text, word, pack)))
    return true;
  const { lacks, mortal, fewer } = lacksOf(pack);
  if (byDeath && mortalWords(pack).parts.some((part) => text.toLowerCase().includes(part)))
    return true;
  if (!isLatin(pack))
    return closedWords(text, { start: 0, end: text.length }, pack).words(lacks).length > 0;
  const { others } = findersOf(pack);
  // «Sin embargo» denies nothing.
  const own =
    others === undefined
      ? text
      : text.replaceAll(others, (phrase) => (negationIn(phrase, pack) ? ' ' : phrase));
  const told = own.replaceAll(mortal, ' ');
  return (
    deniesIn(own, pack) ||
    (lacks !== undefined &&
      found(told, lacks, 0).some(
        (word) => !(holds(word.text, fewer) && isOfTime(told, word, pack)),
      ))
  );
}

/** “Fewer than before the flood”, 低于去年, 前年を下回る: what is less than at another time falls short of nothing that is asked for. */
function isOfTime(text: string, { start, end }: Stretch, pack: LanguagePack): boolean {
  const { behind, before } = timesOf(pack);
  return (
    behind.test(text.slice(end, end + longestTime)) ||
    before.test(text.slice(Math.max(0, start - longestTime), start))
  );
}

/** In UTF-16 units. */
const longestTime = 40;

const timesOf = memoOf((pack: LanguagePack) => {
  const { times, 'years-from-now': years, 'sides-of-deeds': sides } = pack.frame;
  const named = [...Object.values(times.before).flat(), ...years];
  const isSpaced = pack.script === 'Latn';
  const words = anyOf([...named, ...(isSpaced ? sides.before : [])]);
  return {
    behind: new RegExp(
      isSpaced ? `^\\s*(?:\\p{L}{1,5}\\s){0,2}(?:${words}|${yearDigits})` : `^(?:${words})`,
      'iu',
    ),
    before: isSpaced ? /(?!)/u : new RegExp(`(?:${words})[^\\d\\p{P}]{0,4}$`, 'u'),
  };
});

const isLatin = ({ frame, reading }: LanguagePack): boolean =>
  reading.grammar === 'latin' && !frame['verbs-last'];

const lacksOf = memoOf((pack: LanguagePack) => {
  const { predicates, negations, denying } = pack.frame;
  const { parts } = mortalWords(pack);
  const says = [predicates.lack, predicates.need].flatMap((each) => each.says);
  const losses = [...predicates.lack.behind, ...predicates.need.behind];
  const isOfDeath = (word: string): boolean => {
    const stem = word.toLowerCase().replaceAll('*', '');
    return (
      !losses.includes(word) && parts.some((part) => stem.startsWith(part) || part.startsWith(stem))
    );
  };
  return {
    lacks: wordFinder(
      [
        ...(isLatin(pack) ? says : [...negations, ...denying]),
        ...[predicates.lack, predicates.need].flatMap(({ behind, before }) => [
          ...behind,
          ...before,
        ]),
      ],
      pack,
    ),
    fewer: once(wordFinder(pack.frame['changes-in-labels'].fewer, pack)),
    mortal: wordFinder(says.filter(isOfDeath), pack) ?? /(?!)/gu,
  };
});

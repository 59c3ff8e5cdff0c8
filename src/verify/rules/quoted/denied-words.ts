import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import { clauseRound } from '../../clauses/clauses.js';
import { closedWords } from '../../clauses/words/closed-words.js';
import { deniesIn, shortOfIn } from '../../clauses/denials/denying.js';
import { freeOf, saysFree } from '../../clauses/denials/free-of.js';
import { findersOf, found, negationIn, withdrawalIn } from '../../clauses/words/frame-words.js';
import { saysPredicate } from '../../clauses/predicates.js';
import { saysUndone } from '../../clauses/denials/undone-objects.js';
import { holds, wordFinder } from '../../figures/words.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “Countries that do not require jackets” of “44% require jackets”: what a label denies, the clause of the figure states. */
export const deniedWords: ReportRule = {
  codes: ['figure/denied'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = fact.label[tag] ?? '';
  const denied = deniedIn(label, pack);
  if (denied === undefined) return [];
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const { start, end } = clauseRound(text, figure);
  const sides = [text.slice(start, figure.start), text.slice(figure.end, end)];
  // Where verbs stand last, 、 parts one from another.
  const clause = pack.frame['verbs-last']
    ? `${sides[0]?.split(/[、,]/u).at(-1) ?? ''}\uFFFC${sides[1]?.split(/(?<=[、,])/u)[0] ?? ''}`
    : ownOf(sides, denied.words, pack);
  const stated = denied.words.find((word) => wordIn(clause, word, pack) !== undefined);
  if (stated === undefined) return [];
  const rest = denied.words.reduce(
    (left, word) => left.replace(wordIn(left, word, pack) ?? '', ' '),
    clause.replace(outOf(pack), ''),
  );
  const bears =
    says(withoutWordsOf(denied.rest, rest, pack), pack) ||
    // 非常住人口 is borne by 非 itself, whatever stands behind it.
    holds(rest, prefixesOf(pack)) ||
    withdrawalIn(rest, pack) ||
    saysUndone(rest, pack);
  return bears
    ? []
    : [
        error(
          'figure/denied',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the label of “${fact.id}” says “${denied.negation} … ${stated}”, and the clause of the figure says “${stated}” and denies nothing`,
          'name in the label what the source counts, or quote words of the source that say so',
        ),
      ];
}

/** “9 bridges charged a toll, and 4 charged no toll”: where the word stands before the next number, what is said of that is not of the first. */
function ownOf(
  [lead = '', behind = '']: readonly string[],
  words: readonly string[],
  pack: LanguagePack,
): string {
  const [own = ''] = behind.split(nextOf(pack));
  return `${lead}\uFFFC${words.some((word) => wordIn(own, word, pack) !== undefined) ? own : behind}`;
}

/** A word that joins, and right behind it a number. */
const nextOf = memoOf(
  ({ frame }: LanguagePack) => new RegExp(`,?\\s(?:${anyOf(frame.conjunctions)})\\s(?=\\d)`, 'iu'),
);

interface Denied {
  readonly negation: string;
  /** Words that it denies, or in hanzi a pair of signs. */
  readonly words: readonly string[];
  /** What the label says besides the word that denies. */
  readonly rest: string;
}

function deniedIn(label: string, pack: LanguagePack): Denied | undefined {
  const { frame, reading } = pack;
  const { negations, without, others } = findersOf(pack);
  const closed = closedWords(label, { start: 0, end: label.length }, pack);
  const word = [
    ...closed.words(negations),
    ...(without === undefined ? [] : found(label, without, 0)),
    ...found(label, freeOf(pack).before, 0),
    ...shortOfIn(label, pack),
    // 非 of 非常住 is none of 非常.
    ...found(label, prefixesOf(pack) ?? /(?!)/gu, 0),
    // «No residentes» is the name of a kind, and no other than residents for that.
    ...(others === undefined ? [] : found(label, others, 0)).flatMap((kind) =>
      found(kind.text, negationFirst(pack), kind.start).filter(({ start }) => start === kind.start),
    ),
  ].find(({ end }) => label.charAt(end) !== '.');
  const free = freeOf(pack).behind.exec(label);
  if (word === undefined && free !== null)
    return {
      negation: free[0],
      words: [(free.groups?.['thing'] ?? '').toLowerCase()],
      rest: label.replace(free[0], ' '),
    };
  if (word === undefined) return undefined;
  const [behind = ''] = label.slice(word.end).split(/[,;:(，；：（]/u);
  const words = frame['verbs-last']
    ? (label.slice(0, word.start).match(lastStem)?.slice(1) ?? [])
    : reading.grammar === 'han'
      ? [behind.slice(0, 2)].filter((each) => each.length === 2)
      : (behind.match(/\p{L}{4,}|\p{Lu}{2,}/gu) ?? [])
          .map((each) => each.toLowerCase())
          .filter((each) => !small(frame).includes(each))
          .slice(0, mostWords);
  const rest = `${label.slice(0, word.start)} ${label.slice(word.end)}`;
  return words.length === 0 ? undefined : { negation: word.text, words, rest };
}

/** “Farmers who lost no harvest” of “lost a harvest”: what the label itself says bears no denial that it adds. */
function withoutWordsOf(said: string, text: string, { reading }: LanguagePack): string {
  if (reading.grammar === 'han') return text;
  const words = new Set(said.toLowerCase().match(/\p{L}{4,}/gu));
  return text.replaceAll(/\p{L}+/gu, (word) => (words.has(word.toLowerCase()) ? ' ' : word));
}

/** 回答 of 回答しなかった; in hangul the syllables of a verb change. */
const lastStem = /(\p{Script=Han}{2,4})\p{Script=Hiragana}{0,3}$/u;

const mostWords = 2;

const small = (frame: LanguagePack['frame']): readonly string[] => [
  ...frame.determiners,
  ...frame['counted-ends'],
  ...frame.conjunctions,
];

/** A word of a text in whatever ending it has there. */
function wordIn(text: string, word: string, { reading }: LanguagePack): string | undefined {
  if (reading.grammar === 'han') return text.includes(word) ? word : undefined;
  const stem = word.slice(0, Math.max(4, word.length - 2));
  return (text.match(/\p{L}+/gu) ?? []).find(
    (each) => each.toLowerCase().startsWith(stem) && each.length - word.length <= 3,
  );
}

const says = (text: string, pack: LanguagePack): boolean =>
  shortOfIn(text, pack).length > 0 ||
  saysFree(text, pack) ||
  (pack.reading.grammar === 'han'
    ? closedWords(text, { start: 0, end: text.length }, pack).words(findersOf(pack).negations)
        .length > 0 || saysPredicate(text, 'lack', pack)
    : negationIn(text, pack) || deniesIn(text, pack) || saysPredicate(text, 'lack', pack));

/** In hanzi a sign of denial is a part of other words: 非常. */
const negationFirst = memoOf((pack: LanguagePack): RegExp => {
  const { negations } = findersOf(pack);
  return pack.reading.grammar === 'han' || negations === undefined
    ? /(?!)/gu
    : new RegExp(`${negations.source}(?=\\s)`, 'giu');
});

const prefixesOf = memoOf((pack: LanguagePack) =>
  wordFinder(pack.frame['negating-prefixes'], pack),
);

/** “65 countries out of 139” are not out of anything. */
const outOf = memoOf(({ frame }: LanguagePack) => {
  const of = anyOf(frame['levels-of']);
  return new RegExp(`\\s\\p{L}+\\s(?:${of})\\s(?=\\d)`, 'iu');
});

import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { sidesOf, type Sides } from '../figures/sides.js';
import type { FoundQuote } from '../sources/match-quote.js';
import type { SourceText } from '../sources/source-text.js';
import type { Labelled } from './named-in-turn.js';
import { nounBehind } from './nouns-behind-numbers.js';
import { standsIn, wordsOfLabel } from './words-of-label.js';

/**
 * “Opened 14 schools and closed six”, „schloss 14 Ausschüsse und gründete sechs“: the second number counts what the first one
 * does, and the verb alone tells the two apart. A label is of the number whose verb it has in any form.
 *
 * @param figures those of the sentence, in order
 * @returns nothing where no two clauses are so, or the label has neither verb
 */
export function labelledByVerb(
  label: string,
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  match: FoundQuote,
): Labelled | undefined {
  const { pack } = match.source;
  if (pack?.reading.grammar !== 'latin') return undefined;
  const counts = figures.filter((each) => isCount(each));
  const at = counts.findIndex(({ start }) => start === read.start);
  if (at < 0) return undefined;
  for (const index of [at, at - 1]) {
    const [one, next] = [counts[index], counts[index + 1]];
    const pair =
      one && next && (pairOf(one, next, match, pack) ?? partOf(one, next, match.source, pack));
    if (pair === undefined) continue;
    const words = wordsOfLabel(label, pack).words;
    if (!words.some((word) => standsIn(word, pair.noun))) return undefined;
    const verbs = words.filter((word) => !standsIn(word, pair.noun));
    const named = sidesOf(verbs.join(' '), pack);
    const [first, second] = [pair.first, pair.second].map(
      (clause) => ofSides(named, sidesOf(clause.join(' '), pack)) ?? likeness(verbs, clause),
    );
    const [own = 0, other = 0] = index === at ? [first, second] : [second, first];
    if (own >= 3 && own > other && (index !== at || pair.isPart === true) && pair.isBare)
      return 'own';
    if (other >= 4 && other > own) return { other: verbs.join(' ') };
  }
  return undefined;
}

/** Of things or people; what has a unit is told apart by that. */
const isCount = ({ value, unit: { kind, isMeasure }, spelling }: ReadQuantity): boolean =>
  value.kind === 'number' &&
  (kind === 'none' || (kind === 'word' && isMeasure !== true)) &&
  // „Stellte 120 Lokführer ein“.
  !(spelling === 'words' && value.amount.eq(1));

interface Pair {
  /** The word that the first number counts, in small letters. */
  readonly noun: string;
  /** The words of the two clauses, in small letters. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Nothing but a place or a time stands behind the second number, or its verb says that what it counts is told: « en a abattu 85 malades ». */
  readonly isBare: boolean;
  /** The second number is of some of those that the first one counts. */
  readonly isPart?: true;
}

/** Two clauses of one subject, the second with a verb and a number and no noun. */
function pairOf(
  one: ReadQuantity,
  next: ReadQuantity,
  { source, sentence }: FoundQuote,
  pack: LanguagePack,
): Pair | undefined {
  const { normal } = source;
  const noun = nounBehind(one, source)?.toLowerCase();
  if (noun === undefined || next.unit.kind !== 'none') return undefined;
  const { joint, bare, described, leftOut, capitals } = clausesIn(pack);
  const gap = normal.text.slice(normal.normal(one.end), normal.normal(next.start));
  const found = joint.exec(gap);
  if (found === null) return undefined;
  const opening = gap.slice(found.index + found[0].length);
  const count = opening.trim().split(/\s+/u).length;
  if (opening.trim() === '' || count > longestOpening || /\d|,\s/u.test(opening)) return undefined;
  const [behind = ''] = normal.text
    .slice(normal.normal(next.end), normal.normal(sentence.end))
    .split(/[,.;:!?](?!\d)/u, 1);
  const isBare = bare.test(behind) || (described.test(behind) && leftOut.test(opening));
  if (!(isBare || described.test(behind)) || (capitals && /\p{Lu}/u.test(opening)))
    return undefined;
  const lead = normal.text.slice(normal.normal(sentence.start), normal.normal(one.start));
  return {
    noun,
    first: wordsIn(`${lead} ${gap.slice(0, found.index)}`).filter((word) => word !== noun),
    second: wordsIn(`${opening} ${behind}`),
    isBare,
  };
}

/** „Von den 212 geprüften Brücken wurden 19 gesperrt“, «de los 212 puentes revisados, 19 se cerraron»: a whole, and a part with a verb of its own. */
function partOf(
  one: ReadQuantity,
  next: ReadQuantity,
  { normal }: SourceText,
  pack: LanguagePack,
): Pair | undefined {
  const { whole, nouns, capitals } = clausesIn(pack);
  const lead = normal.text.slice(0, normal.normal(one.start)).slice(-longestLead);
  if (next.unit.kind !== 'none' || !whole.test(lead)) return undefined;
  const gap = normal.text.slice(
    normal.normal(one.number?.end ?? one.end),
    normal.normal(next.start),
  );
  const [opening = '', rest] = gap.split(/,(?=\s*$)/u);
  const noun = nouns.exec(opening)?.[0].trim().toLowerCase();
  if (noun === undefined || (rest === undefined && !capitals)) return undefined;
  const [behind = ''] = normal.text
    .slice(normal.normal(next.end), normal.normal(next.end) + longestLead)
    .split(/[,.;:!?](?!\d)/u, 1);
  // What a capital begins may be another noun.
  if (/[\d;:()]/u.test(gap) || /\p{Lu}/u.test(behind)) return undefined;
  return {
    noun,
    first: wordsIn(opening).filter((word) => word !== noun),
    second: wordsIn(behind),
    isBare: true,
    isPart: true,
  };
}

/** In UTF-16 units. */
const longestLead = 80;

/** In words: « et en a ouvert », «y se resolvieron». */
const longestOpening = 4;

const clausesIn = memoOf(({ frame, lineBreaking }: LanguagePack) => {
  const capitals = lineBreaking.hyphenation.capitalisedNouns;
  const places = oneOf([...frame['counted-ends'], ...frame['before-years']]);
  return {
    joint: new RegExp(`\\s(?:${anyOf(frame.conjunctions)})\\s`, 'iu'),
    bare: capitals
      ? new RegExp(`^(?:\\s\\p{Ll}+){0,2}\\s?$|^\\s(?:${places})\\s`, 'u')
      : new RegExp(`^\\s?$|^\\s(?:${places})\\s`, 'iu'),
    /** “85 sick”, and it may be another noun. */
    described: capitals ? /(?!)/u : /^\s\p{Ll}+\s?$/u,
    /** « en a »: a word for what is counted, with the verb. */
    whole: new RegExp(`(?:^|[.;:!?\\n]\\s?)(?:${anyOf(frame.partitives)})\\s$`, 'iu'),
    /** The noun behind a number, a capital where nouns have one. */
    nouns: capitals ? /(?<=\s)\p{Lu}[\p{L}-]+/u : /^\s[\p{L}’-]{3,}/u,
    leftOut: new RegExp(
      `^(?:${anyOf(frame['own-clauses'].holds.filter((each) => each.includes(' ')))})\\s`,
      'iu',
    ),
    capitals,
  };
});

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{Script=Latin}\p{M}]{3,}/gu) ?? [];

/** Whether verbs of a label name the side of a pair that a clause names (“opened” and «abrió»); undefined where one of them names none. */
function ofSides(label: Sides, clause: Sides): number | undefined {
  const pair = [...label.keys()].find((each) => clause.has(each));
  if (pair === undefined) return undefined;
  return label.get(pair)?.side === clause.get(pair)?.side ? wholeWord : 0;
}

/** “Fed”: a whole word tells, however short. */
const wholeWord = 4;

/** How many letters that a word of a clause begins with stand in a word of a label: “schloss” in “geschlossene”, „frei“ in „freigesprochene“. */
function likeness(label: readonly string[], clause: readonly string[]): number {
  return Math.max(0, ...label.flatMap((word) => clause.map((said) => shared(said, word))));
}

function shared(said: string, word: string): number {
  if (said === word) return Math.max(said.length, wholeWord);
  for (let length = Math.min(said.length, word.length); length >= 3; length -= 1) {
    const at = word.indexOf(said.slice(0, length));
    if (at === 0 || (at > 0 && length >= 4)) return length;
  }
  return 0;
}

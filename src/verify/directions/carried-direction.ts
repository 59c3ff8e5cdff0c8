import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseFrame, type ClauseFrame } from '../clauses/clause-frame.js';
import { clauseRound } from '../clauses/clauses.js';
import type { Direction } from './direction-of.js';
import { leavesNounOut } from './gapped-nouns.js';
import { holds, wordFinder } from '../figures/words.js';
import {
  firstEndingBehind,
  lyingIn,
  type SourceText,
  type Stretch,
} from '../sources/source-text.js';

/**
 * “Sank um 2,1 Prozent, im zweiten um 1,7 Prozent”, “a fall of 56 compared to May, and 102 compared to April”: a size without
 * a verb of its own is of the verb of the size before it, in whose unit it is.
 */
export function carriedDirection(
  { start, end }: ReadQuantity,
  { unit }: ReadQuantity,
  source: SourceText,
  members = mostMembers,
): Direction | undefined {
  const { quantities, normal, pack } = source;
  if (members === 0) return undefined;
  if (pack === undefined) return undefined;
  const { text } = normal;
  const ofNoun = carriedFromNoun({ start, end }, unit, source, members);
  if (ofNoun !== undefined) return ofNoun;
  if (pack.reading.grammar !== 'latin' || pack.frame['verbs-last']) return undefined;
  const told = toldInApposition(text, normal.normal(start), pack);
  if (told !== undefined) return told;
  const at = firstEndingBehind(quantities, start - 1);
  const earlier = quantities
    .slice(Math.max(0, at - 3), at + 1)
    .filter((each) => each.end <= start && each.value.kind !== 'date');
  // “Sank um 5 % auf 40 Tonnen; die der Boote um 7 %”: the level that the first came to stands between.
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const behindLast = text.slice(normal.normal(last.end), normal.normal(start));
  // “Fell by £117, or 8%”: the same change told once more.
  const isSame = pack.frame.equivalents.some(
    (word) => behindLast.replace(/^,/u, '').trim().toLowerCase() === word,
  );
  if (isSame) return clauseFrame(text, placeOf(last, source), pack).direction;
  const before =
    earlier.findLast((each) => each.unit.kind === unit.kind && each.unit.id === unit.id) ?? last;
  const between = text.slice(normal.normal(before.end), normal.normal(start));
  if (before.unit.kind !== unit.kind || before.unit.id !== unit.id) return undefined;
  const opens = ` ${between.trimEnd().toLowerCase()}`;
  const closes = (words: readonly string[]): boolean =>
    words.some((word) => opens.endsWith(` ${word}`));
  const [behind, behindOther] = [end, before.end].map(
    (offset) =>
      comparing.exec(text.slice(normal.normal(offset), normal.normal(offset) + longestWord))?.[0],
  );
  const isListed =
    closes(pack.frame.conjunctions) && behind !== undefined && behind === behindOther;
  if (!isListed && !closes(pack.frame.by)) return undefined;
  if (/[!?]|\.(?!\d)/u.test(between) || between.trim().split(/\s+/u).length > mostBetween)
    return undefined;
  const direction =
    clauseFrame(text, { start: normal.normal(before.start), end: normal.normal(before.end) }, pack)
      .direction ?? carriedDirection(before, before, source, members - 1);
  const own = clauseFrame(
    text,
    { start: normal.normal(start), end: normal.normal(end) },
    pack,
  ).direction;
  return direction?.relation === 'by' && (own === undefined || own.start <= direction.start)
    ? direction
    : undefined;
}

/** «El incremento fue del 1 % en los hombres y del 18 % en las mujeres»: of the noun of change before it. */
function carriedFromNoun(
  { start, end }: Stretch,
  unit: ReadQuantity['unit'],
  source: SourceText,
  members: number,
): Direction | undefined {
  const { quantities, normal, pack } = source;
  const at = firstEndingBehind(quantities, start - 1);
  const before = quantities
    .slice(Math.max(0, at - 1), at + 1)
    .findLast(({ end: last }) => last <= start);
  if (pack === undefined || before === undefined) return undefined;
  if (before.unit.kind !== unit.kind || before.unit.id !== unit.id) return undefined;
  const [told, own] = [before, { start, end }].map((each) => placeOf(each, source));
  if (told === undefined || own === undefined) return undefined;
  if (!leavesNounOut(normal.text, told, own, pack)) return undefined;
  const direction =
    clauseFrame(normal.text, told, pack).direction ??
    carriedDirection(before, before, source, members - 1);
  const stated = clauseFrame(normal.text, own, pack).direction;
  return direction?.relation === 'by' && (stated === undefined || stated.start <= direction.start)
    ? direction
    : undefined;
}

/**
 * “Production will fall by 43% to 538,000 tonnes; that of oats by 34% to 711,200”: what has the verb of another clause has its
 * status, and so has what else stands in its own. Offsets are those of the normal text.
 */
export function carriedStatuses(figure: ReadQuantity, source: SourceText): ClauseFrame['statuses'] {
  const { normal, pack, quantities } = source;
  if (pack?.reading.grammar !== 'latin' || pack.frame['verbs-last']) return [];
  const { text } = normal;
  const numberIn = (clause: Stretch): ReadQuantity | undefined =>
    lyingIn(quantities, normal.given(clause.start, clause.end)).find(
      ({ value }) => value.kind !== 'date',
    );
  const clause = clauseRound(text, placeOf(figure, source));
  const first = numberIn(clause);
  const direction = first && carriedDirection(first, first, source);
  if (direction === undefined || direction.end > clause.start) return [];
  const told = numberIn(clauseRound(text, direction));
  return told === undefined
    ? []
    : clauseFrame(text, placeOf(told, source), pack).statuses.map((status) => ({
        ...status,
        isCarried: true,
      }));
}

const placeOf = ({ start, end }: Stretch, { normal }: SourceText): Stretch => ({
  start: normal.normal(start),
  end: normal.normal(end),
});

/** “The last fall, of 3.5%”, „war rückläufig, allerdings nur um 3 %“: the size of a change stands behind its word and a comma. */
function toldInApposition(text: string, start: number, pack: LanguagePack): Direction | undefined {
  const { link, set, which, falls, rises } = appositionsOf(pack);
  const lead = text.slice(Math.max(0, start - longestApposition), start);
  const [found, noun = '', between = ''] =
    set?.exec(lead) ?? link?.exec(lead) ?? which?.exec(lead) ?? [];
  if (found === undefined || holds(between, falls) || holds(between, rises)) return undefined;
  const way = holds(noun, falls) ? 'fall' : holds(noun, rises) ? 'rise' : undefined;
  const at = start - found.length;
  return way === undefined
    ? undefined
    : { start: at, end: at + noun.length, text: noun, way, relation: 'by' };
}

const appositionsOf = memoOf((pack: LanguagePack) => {
  const { frame, proofreading } = pack;
  // “Down by a third, from 18 tonnes”: a word that does nothing but tell where a change began leads to no size.
  const links = oneOf([
    ...frame.by,
    ...frame.from.filter((word) => frame.determiners.includes(word)),
    ...proofreading.bases.shares,
  ]);
  // “Fell, wages of 3%”: behind other words than an adverb's only what tells a size alone is of the word before.
  const sizes = oneOf(
    frame.by.filter((word) => ![...frame.from, ...frame.determiners].includes(word)),
  );
  // “Fell sharply, namely by”, „sanken deutlich, und zwar um“, “fell sharply: by”.
  const comma = `[,:] (?:(?:${anyOf(frame.specifying)}) )?`;
  const indefinite = frame.determiners.filter((word) => !frame['levels-of'].includes(word));
  return {
    link:
      links === ''
        ? undefined
        : new RegExp(
            `(?<!\\p{L})(\\p{L}+)${comma}(?:(?:${links}) |((?:\\p{Ll}+ ){1,3}?)(?:${sizes || '(?!)'}) )$`,
            'u',
          ),
    // “Fell for the third month running, by 3%”.
    set:
      links === ''
        ? undefined
        : new RegExp(
            `(?<!\\p{L})(${oneOf([...frame.rises, ...frame.falls]).replaceAll(String.raw`\*`, String.raw`\p{L}{0,12}`) || '(?!)'})((?:\\s[\\p{L}’'-]+){1,7})${comma}(?:${links})\\s$`,
            'iu',
          ),
    // “A fall, which reached 5%”; in “a rate that is in fall, which reached 5%” no article makes a noun of it.
    which:
      proofreading.bases.relatives.length === 0 || frame['verbs-last']
        ? undefined
        : new RegExp(
            `(?<!\\p{L})(?:${oneOf(indefinite)})\\s(\\p{L}+)(?:\\s\\p{Ll}+)?, (?:${oneOf(proofreading.bases.relatives)}) (?:\\p{L}+ ){1,2}$`,
            'iu',
          ),
    falls: wordFinder(frame.falls, pack),
    rises: wordFinder(frame.rises, pack),
  };
});

/** “an all-time-low, though in the end only by ”, in UTF-16 units. */
const longestApposition = 64;

/** “, et au second semestre de”, “to 538,000 tonnes; that of soft wheat by”, in words. */
const mostBetween = 12;

/** How many sizes of one list are looked back at for its verb. */
const mostMembers = 8;

/** “ compared to”, “ on ” before a year. */
const comparing = /^\s\p{L}+(?:\s\p{L}+(?!\p{L})|(?=\s\d))/u;

/** In UTF-16 units. */
const longestWord = 24;

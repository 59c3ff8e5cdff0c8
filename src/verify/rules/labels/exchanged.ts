import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { inSameWriting } from '../../../language/tags.js';
import { signedPart } from '../../../quantity/quantity.js';
import type { Fact } from '../../../report/report.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import type { ReportContext } from '../../context.js';
import { namesOfFigure, type NamesOfFigure } from '../../counted/names-of-figures.js';
import { standsIn, wordsOfLabel, type LabelWords } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import { daysOverlap } from '../../figures/days.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { surroundingsAt } from '../../sources/surroundings.js';
import { mayBeOf } from '../../times/may-be-of.js';
import { placeInText, sentenceRound, type Stretch } from '../../sources/source-text.js';

/** The label of a figure is not made of the words that stand at another figure of its source. */
export const labelsExchanged: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) =>
    [...bySource(context).values()].flatMap((facts) => {
      const ordered = facts.toSorted((one, other) => one.start - other.start);
      return ordered.flatMap((own, at) => {
        const beside = ordered.slice(Math.max(0, at - farthest), at + farthest + 1);
        const other = beside.find((each) => each !== own && isLabelOf(own, each));
        return other === undefined ? [] : [told(own, other)];
      });
    }),
};

/** So many figures before and behind one are looked at, in the order of the source. */
const farthest = 32;

interface Named {
  readonly fact: Fact;
  readonly match: FoundQuote;
  readonly start: number;
  readonly label: string;
  readonly words: LabelWords;
  readonly names: NamesOfFigure;
  /** Every word of the label stands at the figure. */
  readonly hasAll: boolean;
  readonly isChange: boolean;
}

/** The facts that are quoted from a source in a language of the report, whose labels can be compared with its words. */
function bySource({ report, quotes }: ReportContext): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const fact of report.facts.values()) {
    const match = quotes.get(fact.id);
    if (match?.kind !== 'found' || match.quantity === undefined) continue;
    const { pack, source, normal } = match.source;
    const label = pack && inSameWriting(fact.label, pack.tag);
    if (pack === undefined || label === undefined || match.differences.length > 0) continue;
    const { direction } = clauseFrame(normal.text, figureOf(match), pack);
    const [words, names] = [wordsOfLabel(label, pack), namesOfFigure(match)];
    const named = {
      fact,
      match,
      start: match.quantity.start,
      label: label.trim().toLowerCase(),
      words,
      names,
      hasAll: words.words.every((word) => standsIn(word, names.sure)),
      isChange: direction?.relation === 'by',
    };
    const known = found.get(source.id);
    if (known === undefined) found.set(source.id, [named]);
    else known.push(named);
  }
  return found;
}

/**
 * Two facts of one kind and time have one label, or exchanged theirs: words of it stand at the figure of the other, and none
 * at its own that does not stand there too.
 */
function isLabelOf(own: Named, other: Named): boolean {
  if (own.label === other.label)
    return (
      (areAlike(own, other) && isNamedAt(own, other, 'sure')) ||
      isSaidOnlyOf(other, own) ||
      isFarFrom(other, own)
    );
  if (own.hasAll || other.hasAll || !areAlike(own, other)) return false;
  return (
    (isNamedAt(own, other, 'wide') && isNamedAt(other, own, 'sure')) ||
    (isNamedAt(own, other, 'sure') && isNamedAt(other, own, 'wide'))
  );
}

/** Of two figures with one label words stand in the sentence of one; round the other none, or not all where no times tell the two apart. */
function isSaidOnlyOf(one: Named, other: Named): boolean {
  if (one.fact.quantity.unit.kind !== other.fact.quantity.unit.kind) return false;
  const { title, near } = surroundingsAt(other.match.source, figureOf(other.match).start);
  const { text } = other.match.source.normal;
  const [head, round] = [title, text.slice(near.start, near.end)].map((each) => each.toLowerCase());
  // What the title says is of all figures alike, and tells of none.
  const telling = one.words.words.filter((word) => !standsIn(word, head ?? ''));
  const isAtOne = (word: string): boolean => standsIn(word, one.names.context);
  const isRound = (word: string): boolean => standsIn(word, round ?? '');
  return isOneTime(one, other)
    ? telling.every(isAtOne) && !telling.every(isRound)
    : telling.some(isAtOne) && !telling.some(isRound);
}

/**
 * Of two figures with one label so far apart that they are not one thing at two times, every word of it that the source has
 * stands in the sentence of one, and two of them or more in no line up to the end of the sentence of the other.
 */
function isFarFrom(one: Named, other: Named): boolean {
  const [own, its] = [one, other].map(({ fact }) => signedPart(fact.quantity.value)?.abs());
  if (one.fact.quantity.unit.kind !== other.fact.quantity.unit.kind) return false;
  if (own === undefined || its === undefined || own.eq(0) || its.eq(0)) return false;
  if (own.div(its).lt(farApart) && its.div(own).lt(farApart)) return false;
  const { source } = other.match;
  const { title, near } = surroundingsAt(source, figureOf(other.match).start);
  const { text } = source.normal;
  const end = source.normal.normal(sentenceOf(other).end);
  const said = `${title}\n${text.slice(near.start, end)}`.toLowerCase();
  const whole = text.toLowerCase();
  const words = one.words.words.filter(
    (word) => !/^\p{Script=Latin}{3}$/u.test(word) && standsIn(word, whole),
  );
  return (
    words.every(
      (word) => standsIn(word, one.names.context) || standsIn(word, title.toLowerCase()),
    ) && words.filter((word) => !standsIn(word, said)).length >= fewestMissing
  );
}

/** How many times the one is the other. */
const farApart = 3;
const fewestMissing = 2;

function isNamedAt(
  { words, names }: Named,
  { names: others }: Named,
  own: 'sure' | 'wide',
): boolean {
  const isOwn = (word: string): boolean => standsIn(word, names[own]);
  return (
    words.words.some((word) => !isOwn(word) && standsIn(word, others.sure)) &&
    [...words.words, ...words.hanzi].every((word) => !isOwn(word) || standsIn(word, others.context))
  );
}

function areAlike(one: Named, other: Named): boolean {
  const [own, its] = [one.fact.quantity, other.fact.quantity];
  const isKind =
    own.unit.kind === its.unit.kind &&
    (own.unit.kind === 'counter' || own.unit.dimension === its.unit.dimension);
  return (
    isKind &&
    (one.isChange === other.isChange || areInOneSentence(one, other)) &&
    one.start !== other.start &&
    JSON.stringify(own.value) !== JSON.stringify(its.value) &&
    isOneTime(one, other)
  );
}

/** “2.8% more for white, 2.6% for red”: the word of a change is said once. */
const areInOneSentence = (one: Named, other: Named): boolean =>
  sentenceOf(one).start === sentenceOf(other).start;

const sentenceOf = ({ match: { source }, start }: Named): Stretch =>
  sentenceRound(source.sentences, { start, end: start + 1 });

function isOneTime(one: Named, other: Named): boolean {
  const [own, its] = [one.fact.period, other.fact.period];
  if (own === undefined && its === undefined) return true;
  if (own !== undefined && its !== undefined) return daysOverlap(own, its);
  const untimed = own === undefined ? one : other;
  return mayBeOf(own ?? its, untimed.match.source, sentenceOf(untimed));
}

const lineOf = ({ match, start }: Named): number =>
  placeInText(match.source.source.text, start).line;

const told = (own: Named, other: Named): Diagnostic =>
  error(
    'figure/which-figure',
    fieldPlace(own.fact, `label.${own.match.source.source.language}`, 'label'),
    `the label of “${own.fact.id}” has the words that its source says of “${other.fact.id}” (line ${lineOf(other)}), and none that it says of its own figure (line ${lineOf(own)})`,
    'give each figure the label of what its source says of it',
  );

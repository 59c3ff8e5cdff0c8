import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Fact } from '../../../report/report.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { clauseRound } from '../../clauses/clauses.js';
import { alike } from '../../counted/alike-figures.js';
import { namesOfFigure, type NamesOfFigure } from '../../counted/names-of-figures.js';
import { standsIn } from '../../counted/words-of-label.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { placeInText, sentenceRound, type Stretch } from '../../sources/source-text.js';
import { surroundingsAt } from '../../sources/surroundings.js';

/**
 * The name of a label is not that of another figure of its sentence or the next one: “wages of Leeds” of “Derby paid 114, and
 * Leeds 18”, 信用卡 of 借记卡90张，信用卡7张. A name that stands before the figure, or at it, may be its own.
 */
export const namesOfOtherFigures: ReportRule = {
  codes: ['figure/which-figure'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const label = fact.label[match.source.source.language] ?? '';
  const { source, quantity } = match;
  if (label === '' || quantity === undefined || match.differences.length > 0) return [];
  if (!surroundingsAt(source, figureOf(match).start).isProse) return [];
  const sentence = sentenceRound(source.sentences, quantity);
  const next = source.sentences.find(({ start }) => start >= sentence.end);
  const figures = [sentence, next].flatMap((each) =>
    each === undefined ? [] : figuresIn(source, each),
  );
  const names = namesOfFigure(match);
  for (const other of alike(quantity, figures)) {
    if (other.start <= quantity.start || areOne(quantity, other)) continue;
    const its = namesOfFigure({ ...match, quantity: other });
    const name =
      pack.script === 'Latn' ? properName(label, its, match) : compound(label, other, match);
    if (name !== undefined && !isOwn(name, match, other, names))
      return [told(fact, name, match, other)];
  }
  return [];
}

const areOne = ({ value: one }: ReadQuantity, { value: other }: ReadQuantity): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A name that stands at another figure, where the clause of this one names another than that and the label does not say it. */
function properName(label: string, its: NamesOfFigure, match: FoundQuote): string | undefined {
  const { normal, pack } = match.source;
  const { text } = normal;
  const { start, end } = clauseRound(text, figureOf(match));
  // Where every noun has a capital, it tells of no name.
  if (pack?.lineBreaking.hyphenation.capitalisedNouns === true) return undefined;
  const namesIn = (part: string): readonly string[] =>
    (part.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu) ?? []).filter((word) =>
      isName(word, text),
    );
  const said = label.toLowerCase();
  const hasOther = namesIn(text.slice(start, end)).some(
    (word) => !standsIn(word.toLowerCase(), said),
  );
  return hasOther
    ? namesIn(label).find((word) => standsIn(word.toLowerCase(), its.wide))
    : undefined;
}

/** A word that the source never writes in small letters. */
function isName(word: string, text: string): boolean {
  return !new RegExp(`(?<!\\p{L})${word.toLowerCase()}`, 'u').test(text);
}

/** 信用卡 before another figure, where the source says 借记卡 before this one: two compounds with one end. */
function compound(label: string, other: ReadQuantity, match: FoundQuote): string | undefined {
  const name = label.trim().toLowerCase();
  const { text, normal } = match.source.normal;
  const leadOf = (figure: Stretch): string =>
    text.slice(clauseRound(text, figure).start, figure.start).toLowerCase();
  const its = leadOf({ start: normal(other.start), end: normal(other.end) });
  if (!compoundOf.test(name) || !its.includes(name)) return undefined;
  const runs =
    leadOf(figureOf(match)).match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}/gu) ??
    [];
  const isBeside = runs.some((run) => {
    // A particle or a verb may stand behind the compound: 宿泊費が, 체크카드는.
    for (let end = run.length; end >= 2; end -= 1) {
      const shared = sharedEnd(run.slice(0, end), name);
      if (shared > 0 && shared < Math.min(end, name.length)) return true;
    }
    return false;
  });
  return isBeside ? name : undefined;
}

const compoundOf = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,12}$/u;

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < one.length &&
    length < other.length &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length += 1;
  return length;
}

/** Whether a name stands in the title, before a figure, at it, or in what its sentence says behind the other one. */
function isOwn(
  name: string,
  match: FoundQuote,
  other: ReadQuantity,
  { wide, context }: NamesOfFigure,
): boolean {
  const { source, quantity } = match;
  const { text } = source.normal;
  const figure = figureOf(match);
  const { title, near } = surroundingsAt(source, figure.start);
  const { end } = sentenceRound(source.sentences, quantity ?? match.quote);
  const behind =
    other.end < end ? text.slice(source.normal.normal(other.end), source.normal.normal(end)) : '';
  const own =
    `${title}\n${text.slice(near.start, figure.end)}\n${wide}\n${context}\n${behind}`.toLowerCase();
  return compoundOf.test(name) ? own.includes(name) : standsIn(name.toLowerCase(), own);
}

const told = (fact: Fact, name: string, match: FoundQuote, other: ReadQuantity): Diagnostic =>
  error(
    'figure/which-figure',
    fieldPlace(fact, `label.${match.source.source.language}`, 'label'),
    `the label of “${fact.id}” says “${name}”, which its source says of another figure alone (line ${placeInText(match.source.source.text, other.start).line})`,
    'give each figure the label of what its source says of it',
  );

import type Big from 'big.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { signedPart } from '../../../quantity/quantity.js';
import { clauseRound } from '../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../context.js';
import { directionNear } from '../../clauses/clause-frame.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { within, type Stretch } from '../../sources/source-text.js';
import { inPrintedFacts, type PrintedFact } from '../../texts/printed-facts.js';

/** No text says “the smallest port handled 300” beside, or of a source with, one that handled 200. */
export const printedSuperlatives: ReportRule = {
  codes: ['figure/superlative-differs'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  context: ReportContext,
): readonly Diagnostic[] {
  const own = signedPart(fact.quantity.value);
  const match = context.quotes.get(fact.id);
  if (own === undefined || own.lte(0) || match?.kind !== 'found') return [];
  const pack = packOf(language, context.packs);
  const clause = clauseOf(flat.text, piece);
  const isAlone = flat.pieces.every(
    (each) => each.fact === undefined || each.start === piece.start || !within(each, clause),
  );
  const claim = isAlone ? claimOf(flat.text, piece, clause, pack) : undefined;
  if (
    claim === undefined ||
    context.terms.exempt(flat.text, language).some((name) => within(claim, name))
  )
    return [];
  // 最も少ない is no size of a fall.
  const direction = directionNear(flat.text, piece, pack);
  const isChange = direction?.relation === 'by' && !within(direction, claim);
  if (isChange || isSaid(claim.way, match)) return [];
  const beats = (other: Big): boolean => (claim.way === 'most' ? other.gt(own) : other.lt(own));
  const better =
    ofSource(match).find((each) => beats(each.value))?.text ??
    flat.pieces
      .flatMap((each) => context.report.facts.get(each.fact ?? '') ?? [])
      .find(({ id, quantity, period }) => {
        const value = signedPart(quantity.value);
        const isSame =
          id !== fact.id &&
          quantity.unit.id === fact.quantity.unit.id &&
          JSON.stringify(period) === JSON.stringify(fact.period);
        return isSame && claim.way === 'least' && value?.gt(0) === true && beats(value);
      })?.id;
  return better === undefined
    ? []
    : [
        error(
          'figure/superlative-differs',
          piece.placeAt(piece.start),
          `the text says “${claim.text}” of “${fact.id}” in ${language}, and “${better}” is ${claim.way === 'most' ? 'more' : 'less'}`,
          'say it of the figure of which it is true, or say what the source says',
        ),
      ];
}

interface Claim extends Stretch {
  readonly way: 'most' | 'least';
  readonly text: string;
}

/** What the clause of a figure claims; nothing where it says both, or “one of the”. */
function claimOf(
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): Claim | undefined {
  const { most, least, oneOf } = findersOf(pack);
  const wordsOf = (words: RegExp | undefined, way: Claim['way']): readonly Claim[] =>
    words === undefined
      ? []
      : [...text.slice(clause.start, clause.end).matchAll(words)].map(({ 0: word, index }) => ({
          start: clause.start + index,
          end: clause.start + index + word.length,
          text: word,
          way,
        }));
  const said = [...wordsOf(most, 'most'), ...wordsOf(least, 'least')].filter(
    (word) => !within(word, figure),
  );
  const [first, ...others] = said;
  if (first === undefined || others.some(({ way }) => way !== first.way)) return undefined;
  return holds(text.slice(clause.start, clause.end), oneOf) ? undefined : first;
}

/** 吞吐量最少，为…: where a word or none leads to the figure in its clause, the one before goes on in it. */
function clauseOf(text: string, figure: Stretch): Stretch {
  const clause = clauseRound(text, figure);
  const before = text.slice(0, clause.start).trimEnd().length - 1;
  const goesOn =
    figure.start - clause.start <= shortLead && before > 0 && /[,，、]/u.test(text.charAt(before));
  return goesOn
    ? { ...clause, start: clauseRound(text, { start: before - 1, end: before }).start }
    : clause;
}

/** In UTF-16 units. */
const shortLead = 3;

const findersOf = memoOf((pack: LanguagePack) => {
  const { most, least, 'one-of': oneOf } = pack.frame.superlatives;
  return {
    most: wordFinder(most, pack),
    least: wordFinder(least, pack),
    oneOf: wordFinder(oneOf, pack),
  };
});

/** Whether the sentence of a quote, or the one before it, says so itself in any word. */
function isSaid(way: Claim['way'], { source, sentence }: FoundQuote): boolean {
  const { pack, source: own, sentences } = source;
  if (pack === undefined) return true;
  const before = sentences.findLast(({ end }) => end <= sentence.start);
  const text = own.text.slice(before?.start ?? sentence.start, sentence.end).toLowerCase();
  const kinds = pack.frame['kinds-in-labels'];
  const parts = kinds[way === 'most' ? 'maximum' : 'minimum']?.['borne-by'] ?? [];
  return (
    parts.some((part) => text.includes(part.toLowerCase())) || holds(text, findersOf(pack)[way])
  );
}

/** The other levels of the unit in the sentence of a quote, where that is of one time; no whole of which ours is a part. */
function ofSource(match: FoundQuote): readonly { readonly text: string; readonly value: Big }[] {
  const { source, sentence, quantity } = match;
  const { pack, source: own } = source;
  if (quantity === undefined || pack === undefined || quantity.unit.kind === 'none') return [];
  const figures = figuresIn(source, sentence);
  if (figures.filter(({ value }) => value.kind === 'date').length > 1) return [];
  const toPart = wordFinder(pack.frame.wholes['to-part'], pack);
  const mine = figureOf(match);
  return figures.flatMap((each) => {
    const { unit, value, start, end, text } = each;
    if (start === quantity.start || value.kind === 'date') return [];
    const size = signedPart(value);
    const isSame =
      unit.kind === quantity.unit.kind &&
      (unit.id ?? unit.text) === (quantity.unit.id ?? quantity.unit.text);
    if (size === undefined || size.lte(0) || !isSame) return [];
    const isWhole = end <= quantity.start && holds(own.text.slice(end, quantity.start), toPart);
    const at = { start: source.normal.normal(start), end: source.normal.normal(end) };
    const isChange = directionNear(source.normal.text, at, pack) !== undefined;
    return isWhole || isChange || at.start === mine.start ? [] : [{ text, value: size }];
  });
}

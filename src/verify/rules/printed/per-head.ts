import { error, warning, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { clauseRound } from '../../clauses/clauses.js';
import { hasNumeral } from '../../clauses/words-that-do-not-bear.js';
import { packOf, type ReportContext } from '../../context.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inPrintedFacts, type PrintedFact } from '../../texts/printed-facts.js';

/** An amount that its source gives for each person is printed as such, and not as one of all. */
export const printedPerHead: ReportRule = {
  codes: ['figure/per-head-missing'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  { packs, quotes }: ReportContext,
): readonly Diagnostic[] {
  const match = quotes.get(fact.id);
  if (match?.kind !== 'found' || !isAmount(fact.quantity)) return [];
  const word = perHeadOf(match);
  if (word === undefined) return [];
  const kept = keptBy(packOf(language, packs));
  if (holds(`${flat.text}\n${fact.label[language] ?? ''}`, kept)) return [];
  return [
    (touches(match, word) ? error : warning)(
      'figure/per-head-missing',
      piece.placeAt(piece.start),
      `the source gives “${fact.id}” for each (“${word}”), and the text in ${language} does not say so`,
      'say it in the text or the label, or give the fact a unit that is a rate',
    ),
  ];
}

/** Money, a measure, or an average of things: of whole things in its clause others may be counted. */
const isAmount = ({ unit, value }: Quantity): boolean =>
  unit.composition === undefined &&
  value.kind === 'number' &&
  (unit.kind === 'currency' ||
    unit.kind === 'measure' ||
    (unit.kind === 'counter' && !value.amount.mod(1).eq(0)));

/** The word before the figure in its clause, with no other figure between. */
function perHeadOf(match: FoundQuote): string | undefined {
  const { pack, normal } = match.source;
  const finder = pack === undefined ? undefined : saidBy(pack);
  if (finder === undefined) return undefined;
  const figure = figureOf(match);
  const { start } = clauseRound(normal.text, figure);
  const sentence = normal.normal(match.sentence.start);
  // “Per inhabitant, use came to 128 litres”: what opens a sentence by itself is said of all that follows.
  const [opening = ''] = once(finder)?.exec(normal.text.slice(sentence, start)) ?? [];
  if (opening !== '' && isAlone(opening, normal.text.slice(sentence, start))) return opening;
  const lead = normal.text.slice(start, figure.start);
  const last = [...lead.matchAll(finder)].at(-1);
  if (last === undefined) return undefined;
  const between = lead.slice(last.index + last[0].length);
  return hasNumeral(between) || endsPart(between, match.source.pack) ? undefined : last[0];
}

/** „Je Einwohner 128 Liter“: directly before the number it is a part of the unit, as “128 litres per inhabitant” is. */
const touches = (match: FoundQuote, word: string): boolean =>
  match.source.normal.text.slice(0, figureOf(match).start).trimEnd().endsWith(word);

const isAlone = (word: string, text: string): boolean =>
  text.replace(/[,，、]\s*$/u, '').trim() === word;

/** 1人当たりは減り、全体は…: a comma ends what was said of each, but for one behind its topic. */
const endsPart = (between: string, pack: LanguagePack | undefined): boolean =>
  [...between.matchAll(/、/gu)].some(
    ({ index }) => pack?.frame.topics.every((topic) => !between.endsWith(topic, index)) === true,
  );

const saidBy = memoOf((pack: LanguagePack) => wordFinder(pack.frame['per-head'].says, pack));
const keptBy = memoOf((pack: LanguagePack) => wordFinder(pack.frame['per-head']['kept-by'], pack));

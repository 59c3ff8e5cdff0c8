import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Fact } from '../../report/report.js';
import type { Quantity } from '../../quantity/quantity.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { clauseRound } from '../clauses/clauses.js';
import { hasNumeral } from '../clauses/words-that-do-not-bear.js';
import { standsIn, wordsOfLabel } from '../counted/words-of-label.js';
import { figureOf, type FoundQuote } from '../sources/match-quote.js';
import { holds, once, wordFinder } from './words.js';

/** The word by which the source of an amount, or of the change of one, gives it for each person, household or unit of something. */
export function wordForEach({ quantity }: Fact, match: FoundQuote): string | undefined {
  return isAmount(quantity) || isChange(match) ? perHeadOf(match) : undefined;
}

/** Whether a text says that an amount is that of each. */
export const saysForEach = (text: string, pack: LanguagePack): boolean => holds(text, keptBy(pack));

/**
 * “Income” over “income per head rose by 4%”: a label names what the source gives for each, and does not say so. “Household income”
 * says it of income per household.
 * @param each the word of the source
 */
export function namesWithoutEach(
  label: string,
  each: string,
  match: FoundQuote,
  pack: LanguagePack,
): boolean {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const lead = text.slice(clauseRound(text, figure).start, figure.start).toLowerCase();
  const base = each.toLowerCase().split(/\s/u).slice(1).at(-1);
  if (saysForEach(label, pack) || (base !== undefined && standsIn(base, label.toLowerCase())))
    return false;
  return wordsOfLabel(label, pack).words.some((word) => standsIn(word, lead));
}

/** Money, a measure, or an average of things: of whole things in its clause others may be counted. */
const isAmount = ({ unit, value }: Quantity): boolean =>
  unit.composition === undefined &&
  value.kind === 'number' &&
  (unit.kind === 'currency' ||
    unit.kind === 'measure' ||
    (unit.kind === 'counter' && !value.amount.mod(1).eq(0)));

/** “Income per head rose by 4%”. */
function isChange(match: FoundQuote): boolean {
  const { source, quantity } = match;
  if (quantity?.unit.kind !== 'percent' || source.pack === undefined) return false;
  return clauseFrame(source.normal.text, figureOf(match), source.pack).direction?.relation === 'by';
}

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

const isAlone = (word: string, text: string): boolean =>
  text.replace(/[,，、]\s*$/u, '').trim() === word;

/** 1人当たりは減り、全体は…: a comma ends what was said of each, but for one behind its topic. */
const endsPart = (between: string, pack: LanguagePack | undefined): boolean =>
  [...between.matchAll(/、/gu)].some(
    ({ index }) => pack?.frame.topics.every((topic) => !between.endsWith(topic, index)) === true,
  );

const saidBy = memoOf((pack: LanguagePack) => wordFinder(pack.frame['per-head'].says, pack));
const keptBy = memoOf((pack: LanguagePack) => wordFinder(pack.frame['per-head']['kept-by'], pack));

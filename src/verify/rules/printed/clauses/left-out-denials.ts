import type { LanguageTag } from '../../../../language/language.js';
import type { Fact } from '../../../../report/report.js';
import { clauseRound } from '../../../clauses/clauses.js';
import type { ClauseFrame } from '../../../clauses/clause-frame.js';
import { deniesIn, deniesInLabel, saysDenial } from '../../../clauses/denials/denying.js';
import { saysByOwnWord } from '../../../clauses/denials/told-of-nothing.js';
import { isOfLevelBehind } from '../../../clauses/denials/denied-of-others.js';
import { namesNextVerb } from '../../../clauses/denials/named-as-denied.js';
import { deniedModifier } from '../../../clauses/denials/denied-modifiers.js';
import { endOfNumber, noneBehind } from '../../../clauses/denials/none-of-them.js';
import { isNone } from '../../../counted/shared-words.js';
import { negationIn } from '../../../clauses/words/frame-words.js';
import { toldOfCounted } from '../../../clauses/presupposed-figures.js';
import { figureOf, type FoundQuote, type QuoteMatch } from '../../../sources/match-quote.js';
import { packOf, type Packs } from '../../../context.js';
import type { ClauseWord } from '../../../directions/direction-of.js';

/** What a source denies of the things that a figure counts: they did not, or are without. */
export function deniedOfCounted(
  match: FoundQuote,
  frame: ClauseFrame | undefined,
  fact: Fact,
): ClauseWord | undefined {
  const { normal, pack } = match.source;
  const figure = figureOf(match);
  if (frame === undefined || pack === undefined) return undefined;
  // « Aucun incendie n’a été signalé »: nought says itself what the verb denies with it.
  if (match.quantity !== undefined && isNone(match.quantity)) return undefined;
  const predicate = frame.negatedPredicate;
  const denied =
    predicate !== undefined && predicate.start >= figure.end
      ? predicate
      : deniedModifier(normal.text, figure, frame.clause, pack);
  if (denied === undefined) return undefined;
  // 14校はいずれも閉校しなかった: there are so many all the same.
  const behind = normal.text.slice(endOfNumber(match) ?? figure.end, denied.end);
  if (noneBehind(behind, pack) !== undefined) return undefined;
  if (isOfLevelBehind(normal.text, denied, figure, pack)) return undefined;
  if (namesNextVerb(fact.label[pack.tag] ?? '', normal.text, denied, pack)) return undefined;
  const told = toldOfCounted(normal.text, denied, figure, pack);
  return told !== undefined && sharesWord(told, fact.label[pack.tag] ?? '') ? undefined : denied;
}

/** “Opened” and “Schools opened”, « ouvert » and « écoles ouvertes »: a label that names what is told is of that. */
function sharesWord(told: string, label: string): boolean {
  const [one, other] = [told, label].map(
    (text) =>
      text
        .toLowerCase()
        .match(/\p{L}{5,}/gu)
        ?.map((word) => word.slice(0, stem)) ?? [],
  );
  return one?.some((word) => other?.includes(word)) === true;
}

/** In UTF-16 units. */
const stem = 5;

/** Whether the clause of a figure in its source denies something, which is none of the figure itself. */
export function isDeniedIn(match: QuoteMatch | undefined): boolean {
  if (match?.kind !== 'found' || match.source.pack === undefined) return false;
  const { normal, pack } = match.source;
  const { text } = normal;
  // “Most of them (57%) were not seen”.
  const { start, end } = figureOf(match);
  const clause = clauseRound(text, { start, end });
  const said = text.slice(end, clause.end);
  return (
    negationIn(said, pack) || pack.frame['case-marks'].lacks.some((word) => said.includes(word))
  );
}

/** Whether the label or the printed sentence says what the source denies; in the language of the source by another word than those it denies. */
export function saysDenied(
  fact: Fact,
  printed: string,
  lacked: ClauseWord,
  match: QuoteMatch | undefined,
  language: LanguageTag,
  packs: Packs,
): boolean {
  const pack = packOf(language, packs);
  const own = fact.label[language] ?? '';
  if (match?.kind !== 'found' || match.source.pack === undefined)
    return saysNotIn(fact, language, packs) || deniesIn(printed, pack);
  const { text } = match.source.normal;
  const { start, end } = clauseRound(text, figureOf(match));
  const denied = { start: lacked.start - start, end: lacked.end - start };
  const source = text.slice(start, end);
  if (saysByOwnWord(own, pack, source, denied, match.source.pack)) return true;
  if (match.source.pack.tag !== language || own.trim() === '')
    return saysNotIn(fact, language, packs) || deniesIn(printed, pack);
  return [own, printed].some((said) => saysDenial(said, denied, source, pack));
}

/** A text is read with the label of its own language; where there is none, with the others. */
const saysNotIn = (fact: Fact, language: LanguageTag, packs: Packs): boolean => {
  const own = fact.label[language] ?? '';
  return own.trim() === '' ? saysNot(fact, packs) : deniesInLabel(own, packOf(language, packs));
};

/** “Cases not reported”: the label says that the figure is of what was not done. */
export const saysNot = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).some(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && deniesInLabel(text, pack);
  });

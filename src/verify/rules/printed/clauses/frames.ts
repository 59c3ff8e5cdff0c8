import { error, type Diagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { LanguageTag } from '../../../../language/language.js';
import { givesCapacity, namesCapacity } from '../../../capacities.js';
import type { Fact } from '../../../../report/report.js';
import { clauseRound } from '../../../clauses/clauses.js';
import { clauseFrame, type ClauseFrame } from '../../../clauses/clause-frame.js';
import { sentenceOf } from '../../../clauses/denials/denying.js';
import { findersOf } from '../../../clauses/words/frame-words.js';
import { predicateOf, saysPredicate, type PredicateKind } from '../../../clauses/predicates.js';
import { unprovenStatuses } from '../../../unproven-statuses.js';
import { figureOf, type FoundQuote, type QuoteMatch } from '../../../sources/match-quote.js';
import { packOf, type ReportContext } from '../../../context.js';
import type { ClauseWord } from '../../../directions/direction-of.js';
import type { ReportRule } from '../../../rule.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';
import { hasOtherStatus } from '../../quoted/status.js';
import { holds } from '../../../figures/words.js';
import { strays } from '../../../figures/stray.js';
import { saysWithdrawn } from '../../quoted/frames.js';
import { within } from '../../../sources/source-text.js';
import { deniedOfCounted, isDeniedIn, saysDenied, saysNot } from './left-out-denials.js';

/** What a source states no text denies or supposes: each clause that prints a fact states it. */
export const printedFrames: ReportRule = {
  codes: ['figure/denied', 'figure/supposed', 'source/negated'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(printed: PrintedFact, context: ReportContext): readonly Diagnostic[] {
  const clause = printedClause(printed, context);
  const found =
    clause === undefined
      ? undefined
      : (deniedInPrint(clause, context) ??
        leftOutInPrint(clause, context) ??
        supposedInPrint(clause, context));
  return found === undefined ? [] : [found];
}

/** Whether this rule tells a source's denial that a text leaves out; what tells it by a verb is then silent. */
export function tellsDenial(printed: PrintedFact, context: ReportContext): boolean {
  const clause = printedClause(printed, context);
  return (
    clause !== undefined &&
    deniedInPrint(clause, context) === undefined &&
    leftOutInPrint(clause, context) !== undefined
  );
}

/** A clause that prints a fact, beside the one of its source. */
interface PrintedClause {
  readonly fact: Fact;
  readonly language: LanguageTag;
  readonly pack: LanguagePack;
  readonly text: string;
  readonly place: Place;
  readonly frame: ClauseFrame;
  readonly match: QuoteMatch | undefined;
  readonly source: ClauseFrame | undefined;
  /** A word of its own, and none of the figure, of a name, or of what is told as a qualifier. */
  readonly isWord: (word: ClauseWord | undefined) => word is ClauseWord;
}

function printedClause(
  { fact, piece, flat, language }: PrintedFact,
  { packs, terms, quotes, report, units }: ReportContext,
): PrintedClause | undefined {
  const { kind } = fact.quantity.value;
  if (kind === 'date' || kind === 'ordinal') return undefined;
  const { text } = flat;
  const pack = packOf(language, packs);
  const exempt = terms.exempt(text, language);
  // 不超过 that is typed against the figure is told as that, and its 不 denies nothing.
  const retyped = strays(flat, pack, units, exempt, report.facts).filter(
    (stray) => stray.kind === 'qualifier',
  );
  const names = [...exempt, ...retyped];
  const match = quotes.get(fact.id);
  return {
    fact,
    language,
    pack,
    text,
    place: piece.placeAt(piece.start),
    frame: clauseFrame(text, piece, pack),
    match,
    source: match?.kind === 'found' ? sourceFrame(match) : undefined,
    isWord: (word): word is ClauseWord =>
      word !== undefined && !within(word, piece) && !names.some((name) => within(word, name)),
  };
}

function deniedInPrint(
  { fact, place, frame, match, source, isWord }: PrintedClause,
  { packs }: ReportContext,
): Diagnostic | undefined {
  const negation = [
    frame.negation,
    source === undefined ||
    source.negatedPredicate !== undefined ||
    isDeniedIn(match) ||
    saysNot(fact, packs)
      ? undefined
      : frame.negatedPredicate,
    saysWithdrawn(fact, packs) ? undefined : frame.withdrawal,
  ].find(isWord);
  return negation === undefined
    ? undefined
    : error(
        'figure/denied',
        place,
        `the text says “${negation.text}” of “${fact.id}”, and its source states it`,
        'state the figure in a clause of its own, or leave it out',
      );
}

function leftOutInPrint(
  { fact, language, text, place, frame, match, source }: PrintedClause,
  { packs }: ReportContext,
): Diagnostic | undefined {
  const lacked = match?.kind === 'found' ? deniedOfCounted(match, source, fact) : undefined;
  return lacked === undefined ||
    Object.values(fact.label).every((label) => label.trim() === '') ||
    saysDenied(fact, sentenceOf(text, frame.clause), lacked, match, language, packs)
    ? undefined
    : error(
        'source/negated',
        place,
        `the source says “${lacked.text}” of what “${fact.id}” counts, and neither its label nor the text says so`,
        'say in the label what the source denies (“not …”, “without …”), or leave the figure out',
      );
}

function supposedInPrint(clause: PrintedClause, context: ReportContext): Diagnostic | undefined {
  const { fact, pack, place, frame, match, isWord } = clause;
  const { condition } = frame;
  const { status } = fact.quantity;
  if (status === 'reported' && hasOtherStatus(fact, context)) return undefined;
  if (isHearsayInBoth(clause)) return undefined;
  const isWish = ({ text: word }: ClauseWord): boolean =>
    // “People at risk of losing their homes”: what may befall those who were counted.
    (['wish', 'near'] as const).some(
      (each) => isSaidOf(match, each) && saysPredicate(word, each, pack),
    );
  if (isWord(condition) && !isWish(condition) && status === 'reported')
    return error(
      'figure/supposed',
      place,
      `the text says “${condition.text}” of “${fact.id}”, and the fact says that it is reported`,
      'state the figure, or give the fact the status that its source gives it',
    );
  const future = statusOfPrint(clause, context).find((word) => !isWish(word));
  return future === undefined
    ? undefined
    : error(
        'figure/supposed',
        place,
        `the text says “${future.text}” of “${fact.id}”, and the fact says that it is reported`,
        'state the figure as what it is, or give the fact the status that its source gives it',
      );
}

const isHearsayInBoth = ({ pack, frame, match, source }: PrintedClause): boolean =>
  frame.condition !== undefined &&
  source?.condition !== undefined &&
  holds(frame.condition.text, findersOf(pack).hearsay) &&
  match?.kind === 'found' &&
  match.source.pack !== undefined &&
  holds(source.condition.text, findersOf(match.source.pack).hearsay);

/** Words of status in print, where neither the fact nor its source has a status. */
function statusOfPrint(
  { fact, frame, match, source, isWord }: PrintedClause,
  { packs, report }: ReportContext,
): readonly ClauseWord[] {
  if (unprovenStatuses(fact, report.facts).length > 0 || source?.statuses.length !== 0) return [];
  const isCapacity = namesCapacity(fact, packs) || givesCapacity(match);
  return frame.statuses.filter(
    (word) =>
      word.isCarried === undefined && isWord(word) && !(isCapacity && word.status === 'possible'),
  );
}

/** “64% hoped to move”: what those wish who were counted is no status of the figure. */
const isSaidOf = (match: QuoteMatch | undefined, kind: PredicateKind): boolean =>
  match?.kind === 'found' &&
  match.source.pack !== undefined &&
  predicateOf(
    match.source.normal.text,
    figureOf(match),
    clauseRound(match.source.normal.text, figureOf(match)),
    match.source.pack,
  )?.kind === kind;

const sourceFrame = (match: FoundQuote): ClauseFrame | undefined =>
  match.source.pack === undefined
    ? undefined
    : clauseFrame(match.source.normal.text, figureOf(match), match.source.pack);

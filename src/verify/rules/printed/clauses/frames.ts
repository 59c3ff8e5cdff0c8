import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../../language/language.js';
import { givesCapacity, namesCapacity } from '../../../capacities.js';
import type { Fact } from '../../../../report/report.js';
import { clauseRound } from '../../../clauses/clauses.js';
import { clauseFrame, type ClauseFrame } from '../../../clauses/clause-frame.js';
import {
  deniesIn,
  deniesInLabel,
  saysDenial,
  sentenceOf,
} from '../../../clauses/denials/denying.js';
import { saysByOwnWord } from '../../../clauses/denials/told-of-nothing.js';
import { isOfLevelBehind } from '../../../clauses/denials/denied-of-others.js';
import { namesNextVerb } from '../../../clauses/denials/named-as-denied.js';
import { deniedModifier } from '../../../clauses/denials/denied-modifiers.js';
import { findersOf, negationIn } from '../../../clauses/words/frame-words.js';
import { toldOfCounted } from '../../../clauses/joined-clauses.js';
import { predicateOf, saysPredicate, type PredicateKind } from '../../../clauses/predicates.js';
import { unprovenStatuses } from '../../../unproven-statuses.js';
import { figureOf, type FoundQuote, type QuoteMatch } from '../../../sources/match-quote.js';
import { packOf, type Packs, type ReportContext } from '../../../context.js';
import type { ClauseWord } from '../../../directions/direction-of.js';
import type { ReportRule } from '../../../rule.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';
import { hasOtherStatus } from '../../quoted/status.js';
import { holds } from '../../../figures/words.js';
import { strays } from '../../../figures/stray.js';
import { saysWithdrawn } from '../../quoted/frames.js';
import { within } from '../../../sources/source-text.js';

/** What a source states no text denies or supposes: each clause that prints a fact states it. */
export const printedFrames: ReportRule = {
  codes: ['figure/denied', 'figure/supposed', 'source/negated'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  context: ReportContext,
): readonly Diagnostic[] {
  const { packs, terms, quotes, report, units } = context;
  const { text } = flat;
  const { kind } = fact.quantity.value;
  if (kind === 'date' || kind === 'ordinal') return [];
  const pack = packOf(language, packs);
  const frame = clauseFrame(text, piece, pack);
  const exempt = terms.exempt(text, language);
  // 不超过 that is typed against the figure is told as that, and its 不 denies nothing.
  const retyped = strays(flat, pack, units, exempt, report.facts).filter(
    (stray) => stray.kind === 'qualifier',
  );
  const names = [...exempt, ...retyped];
  const isWord = (word: ClauseWord | undefined): word is ClauseWord =>
    word !== undefined && !within(word, piece) && !names.some((name) => within(word, name));
  const place = piece.placeAt(piece.start);
  const match = quotes.get(fact.id);
  const source = match?.kind === 'found' ? sourceFrame(match) : undefined;
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
  if (negation !== undefined)
    return [
      error(
        'figure/denied',
        place,
        `the text says “${negation.text}” of “${fact.id}”, and its source states it`,
        'state the figure in a clause of its own, or leave it out',
      ),
    ];
  const lacked = match?.kind === 'found' ? deniedOfCounted(match, source, fact) : undefined;
  if (
    lacked !== undefined &&
    Object.values(fact.label).some((label) => label.trim() !== '') &&
    !saysDenied(fact, sentenceOf(text, frame.clause), lacked, match, language, packs)
  )
    return [
      error(
        'source/negated',
        place,
        `the source says “${lacked.text}” of what “${fact.id}” counts, and neither its label nor the text says so`,
        'say in the label what the source denies (“not …”, “without …”), or leave the figure out',
      ),
    ];
  const { condition } = frame;
  const isWish = ({ text: word }: ClauseWord): boolean =>
    // “People at risk of losing their homes”: what may befall those who were counted.
    (['wish', 'near'] as const).some(
      (each) => isSaidOf(match, each) && saysPredicate(word, each, pack),
    );
  if (fact.quantity.status === 'reported' && hasOtherStatus(fact, context)) return [];
  const isSaidByOthers =
    condition !== undefined &&
    source?.condition !== undefined &&
    holds(condition.text, findersOf(pack).hearsay) &&
    match?.kind === 'found' &&
    match.source.pack !== undefined &&
    holds(source.condition.text, findersOf(match.source.pack).hearsay);
  if (isSaidByOthers) return [];
  if (isWord(condition) && !isWish(condition) && fact.quantity.status === 'reported')
    return [
      error(
        'figure/supposed',
        place,
        `the text says “${condition.text}” of “${fact.id}”, and the fact says that it is reported`,
        'state the figure, or give the fact the status that its source gives it',
      ),
    ];
  const isCapacity = namesCapacity(fact, packs) || givesCapacity(match);
  const future =
    unprovenStatuses(fact, report.facts).length === 0 && source?.statuses.length === 0
      ? frame.statuses.find(
          (word) =>
            word.isCarried === undefined &&
            isWord(word) &&
            !isWish(word) &&
            !(isCapacity && word.status === 'possible'),
        )
      : undefined;
  return future === undefined
    ? []
    : [
        error(
          'figure/supposed',
          place,
          `the text says “${future.text}” of “${fact.id}”, and the fact says that it is reported`,
          'state the figure as what it is, or give the fact the status that its source gives it',
        ),
      ];
}

/** Whether this rule tells a source's denial that a text leaves out; what tells it by a verb is then silent. */
export const tellsDenial = (printed: PrintedFact, context: ReportContext): boolean =>
  check(printed, context).some(({ code }) => code === 'source/negated');

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

/** What a source denies of the things that a figure counts: they did not, or are without. */
function deniedOfCounted(
  match: FoundQuote,
  frame: ClauseFrame | undefined,
  fact: Fact,
): ClauseWord | undefined {
  const { normal, pack } = match.source;
  const figure = figureOf(match);
  if (frame === undefined || pack === undefined) return undefined;
  const predicate = frame.negatedPredicate;
  const denied =
    predicate !== undefined && predicate.start >= figure.end
      ? predicate
      : deniedModifier(normal.text, figure, frame.clause, pack);
  if (denied === undefined) return undefined;
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
function isDeniedIn(match: QuoteMatch | undefined): boolean {
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
function saysDenied(
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
const saysNot = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).some(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && deniesInLabel(text, pack);
  });

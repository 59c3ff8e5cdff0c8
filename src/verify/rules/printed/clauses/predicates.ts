import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Fact } from '../../../../report/report.js';
import { clauseFrame } from '../../../clauses/clause-frame.js';
import { clauseRound } from '../../../clauses/clauses.js';
import { deniesIn, sentenceOf } from '../../../clauses/denials/denying.js';
import {
  predicateOf,
  saysPredicate,
  saysPredicateBeside,
  type Predicate,
  saysTwice,
  type PredicateKind,
} from '../../../clauses/predicates.js';
import {
  type Coming,
  comingOf,
  saysBefallen,
  saysComing,
} from '../../../clauses/statuses/coming.js';
import { tellsDenial } from './frames.js';
import { packOf, type Packs, type ReportContext } from '../../../context.js';
import type { ReportRule } from '../../../rule.js';
import { figureOf, type FoundQuote } from '../../../sources/match-quote.js';
import { within } from '../../../sources/source-text.js';
import { fieldPlace } from '../../../field-place.js';
import { inQuotedFacts, type QuotedFact } from '../../../sources/quoted-facts.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';

/** What a source says to be lacking, lost, needed or hoped for no text prints as if it were there, nor the reverse. */
export const printedPredicates: ReportRule = {
  codes: ['source/negated', 'figure/denied'],
  check: (context) => {
    const printed = new Set<string>();
    const ofTexts = inPrintedFacts(context, (each) => {
      printed.add(each.fact.id);
      return check(each, context);
    });
    const ofLabels = inQuotedFacts(context, (quoted) =>
      printed.has(quoted.fact.id) ? [] : doubtLeftOut(quoted, context),
    );
    return [...ofTexts, ...ofLabels];
  },
};

/** “Frauds” over “14 alleged frauds”, where no text prints the figure: the label alone says what it is. */
function doubtLeftOut(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const told = predicateIn(match, pack, fact);
  if (told?.kind !== 'doubt') return [];
  return report.languages.flatMap((language) => {
    const label = fact.label[language] ?? '';
    if (label.trim() === '' || says(label, 'doubt', packOf(language, packs))) return [];
    return [
      error(
        'source/negated',
        fieldPlace(fact, `label.${language}`, 'label'),
        `the source says “${told.text}” of what “${fact.id}” counts, and its label in ${language} does not say so`,
        'say in the label what the source says of it (suspected, alleged), or leave the figure out',
      ),
    ];
  });
}

function check(printed: PrintedFact, context: ReportContext): readonly Diagnostic[] {
  const { fact, piece, flat, language } = printed;
  const { packs, quotes, terms } = context;
  const match = quotes.get(fact.id);
  const source = match?.kind === 'found' ? match.source.pack : undefined;
  const { kind } = fact.quantity.value;
  if (match?.kind !== 'found' || source === undefined || kind === 'date' || kind === 'ordinal')
    return [];
  const pack = packOf(language, packs);
  const label = fact.label[language] ?? '';
  const clause = clauseRound(flat.text, piece);
  const texts = [label, sentenceOf(flat.text, clause)];
  const place = piece.placeAt(piece.start);
  const coming = comingIn(match, source, fact);
  if (coming !== undefined && !bearsComing(coming, label, texts, pack))
    return [
      error(
        'source/negated',
        place,
        `the source says “${coming.text}” of what “${fact.id}” counts, and neither its label nor the text says so`,
        'say in the label what is still to be done (“to open”, “planned”), or leave the figure out',
      ),
    ];
  const told = predicateIn(match, source, fact);
  if (told !== undefined) {
    if (label.trim() === '') return [];
    const rest = source === pack && !told.isDenied ? restOf(match, told, pack) : undefined;
    const isSaid = texts.some((text) =>
      rest === undefined
        ? says(text, told.kind, pack)
        : saysPredicateBeside(text, told.kind, rest, pack),
    );
    const isRight = told.isDenied
      ? !isSaid || texts.some((text) => saysTwice(text, told.kind, pack))
      : isSaid;
    return isRight || tellsDenial(printed, context)
      ? []
      : [
          error(
            'source/negated',
            place,
            told.isDenied
              ? `the source says of what “${fact.id}” counts that it is not “${told.text}”, and the label or the text says the reverse`
              : `the source says “${told.text}” of what “${fact.id}” counts, and neither its label nor the text says so`,
            'say in the label what the source says of it (lacking, needed, hoped for, “not …”), or leave the figure out',
          ),
        ];
  }
  const names = terms.exempt(flat.text, language);
  const word = predicateOf(flat.text, piece, clause, pack);
  if (word === undefined || !isToldInPrint(word) || within(word, piece)) return [];
  if (names.some((name) => within(word, name)) || isBorneBy(match, word.kind, source)) return [];
  return saysInLabels(fact, word.kind, packs)
    ? []
    : [
        error(
          'figure/denied',
          place,
          `the text says “${word.text}” of “${fact.id}”, and its source says nothing of the kind`,
          'say of the figure what its source says, or leave it out',
        ),
      ];
}

const predicateIn = (match: FoundQuote, pack: LanguagePack, { quantity }: Fact) => {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const word = predicateOf(text, figure, clauseRound(text, figure), pack);
  // “The way needs 40 minutes”.
  const isMeasure = quantity.unit.kind === 'measure' && quantity.unit.id !== 'person';
  return word?.kind === 'need' && isMeasure ? undefined : word;
};

/** A figure of another status than reported is told with it. */
const comingIn = (match: FoundQuote, pack: LanguagePack, { quantity: { status } }: Fact) =>
  status === 'reported' ? comingOf(match.source.normal.text, figureOf(match), pack) : undefined;

const bearsComing = (
  { isThere }: Coming,
  label: string,
  texts: readonly string[],
  pack: LanguagePack,
): boolean =>
  label.trim() === '' ||
  texts.some((text) => saysComing(text, pack)) ||
  (isThere && !saysBefallen(label, pack));

/** What a text says to be lacking, or nearly to have come to be, and not what it says to be needed or hoped for. */
const isToldInPrint = ({ kind, isDenied }: Predicate): boolean =>
  (kind === 'lack' || kind === 'near') && !isDenied;

/** Without, shortage, and for what is denied at all: not. */
const says = (text: string, kind: PredicateKind, pack: LanguagePack): boolean =>
  saysPredicate(text, kind, pack) || ((kind === 'lack' || kind === 'near') && deniesIn(text, pack));

/** In hanzi, whose signs of lack are parts of other words: the clause of a figure without the word that says it. */
function restOf(match: FoundQuote, told: Predicate, pack: LanguagePack): string | undefined {
  if (pack.reading.grammar !== 'han' || pack.frame['verbs-last']) return undefined;
  const { text } = match.source.normal;
  const { start, end } = clauseRound(text, figureOf(match));
  return `${text.slice(start, told.start)}\n${text.slice(told.end, end)}`;
}

const saysInLabels = (fact: Fact, kind: PredicateKind, packs: Packs): boolean =>
  Object.entries(fact.label).some(([tag, label]) => {
    const pack = packs.get(tag);
    return pack !== undefined && says(label, kind, pack);
  });

/** Whether the sentence of a figure says in any way that something is not there. */
function isBorneBy(match: FoundQuote, kind: PredicateKind, pack: LanguagePack): boolean {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const sentence = sentenceOf(text, clauseRound(text, figure));
  const frame = clauseFrame(text, figure, pack);
  return (
    frame.direction?.way === 'fall' ||
    [kind, 'lack' as const, 'need' as const].some((each) => says(sentence, each, pack))
  );
}

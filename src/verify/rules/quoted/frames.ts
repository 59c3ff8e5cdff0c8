import { escapeExpression } from '../../../language/escape-expression.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { findersOf, withdrawalIn } from '../../clauses/words/frame-words.js';
import type { Packs, ReportContext } from '../../context.js';
import { nameOfOtherLine } from '../../counted/head-of-list.js';
import { countsTheSame, isMeasured } from '../../counted/counted-noun.js';
import { fieldPlace } from '../../field-place.js';
import { figureOf, figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import type { ReportRule } from '../../rule.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { yearsBefore } from '../../times/relative/time-before.js';
import { holds, keyOf, yearDigits } from '../../figures/words.js';
import { within, type Stretch } from '../../sources/source-text.js';
import { clauseRound } from '../../clauses/clauses.js';
import { deniesInLabel } from '../../clauses/denials/denying.js';
import { saysByOwnWord } from '../../clauses/denials/told-of-nothing.js';
import { saysUndone, undoneObject } from '../../clauses/denials/undone-objects.js';
import { isNamedAsDenied } from '../../clauses/denials/named-as-denied.js';
import { isOfNamedShare } from '../../clauses/denials/named-shares.js';
import { withdrawnBehind } from '../../clauses/denials/withdrawn-behind.js';
import { belongsTo } from '../../counted/belongs-to.js';
import { withInterval } from '../../counted/intervals.js';
import { labelled } from '../../counted/which-figure.js';

/** What the clause says of a figure beside its value: that it is not so, that it may be, what it counts and whose it is. */
export const quotedFrames: ReportRule = {
  codes: ['source/negated', 'source/conditional', 'source/noun-differs', 'source/which-figure'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check({ fact, match }: QuotedFact, context: ReportContext): readonly Diagnostic[] {
  if (match.quantity === undefined || match.differences.length > 0 || match.isCut) return [];
  return [...denied(fact, match, context), ...noun(fact, match), ...whose(fact, match)];
}

function denied(
  fact: Fact,
  match: FoundQuote,
  { terms, packs }: ReportContext,
): readonly Diagnostic[] {
  const { quantity } = match;
  const { pack, normal } = match.source;
  const { kind } = fact.quantity.value;
  if (pack === undefined || kind === 'date' || kind === 'ordinal') return [];
  const figure = figureOf(match);
  const frame = clauseFrame(normal.text, figure, pack);
  const { negation, condition, clause, statuses } = frame;
  const withdrawal =
    frame.withdrawal ??
    (statuses.length === 0 ? undefined : withdrawnBehind(normal.text, figure, clause, pack));
  const names = terms.exempt(normal.text.slice(clause.start, clause.end), pack.tag);
  const isName = (word: { start: number; end: number }): boolean =>
    names.some((name) =>
      within({ start: word.start - clause.start, end: word.end - clause.start }, name),
    );
  const place = fieldPlace(fact, 'quote');
  const tag = match.source.source.language;
  const isCount = quantity?.unit.kind !== 'percent' && quantity?.unit.kind !== 'percentage-point';
  if (
    negation !== undefined &&
    !isName(negation) &&
    !(negation.start >= figure.end && isToldDenied(fact, figure, negation, match, packs)) &&
    !(isCount && isNamedAsDenied(fact.label[tag] ?? '', negation, normal.text, figure, pack)) &&
    !(isOfNamedShare(negation, normal.text, figure, pack) && isToldByLabels(fact, packs))
  )
    return [
      error(
        'source/negated',
        place,
        `the source says “${negation.text}” of the figure, which denies it`,
        'quote words of the source that state the figure, or leave it out',
      ),
    ];
  if (withdrawal !== undefined && !isName(withdrawal) && !saysWithdrawn(fact, packs))
    return [
      error(
        'source/negated',
        place,
        `the source says “${withdrawal.text}” of the plan that the figure is of, which takes it back`,
        'leave it out, or say in the label that it was withdrawn',
      ),
    ];
  const undone =
    quantity?.unit.kind === 'percent' || isDuration(quantity?.unit.id, pack)
      ? undefined
      : undoneObject(normal.text, figure, clause, pack);
  if (
    undone !== undefined &&
    statuses.length === 0 &&
    !isName(undone) &&
    !saysWithdrawn(fact, packs)
  )
    return [
      error(
        'source/negated',
        place,
        `the source says “${undone.text}” of what the figure counts, which did not come to be or was put off`,
        'say so in the label, or leave it out',
      ),
    ];
  if (condition === undefined || isName(condition) || fact.quantity.status !== 'reported')
    return [];
  // 約9兆円とみられる: about so much is what an estimate says.
  const isAbout = quantity?.qualifier === 'about' && fact.quantity.qualifier === 'about';
  if (isAbout && pack.frame.stances.estimates.includes(condition.text)) return [];
  // “People feared dead”: the label says what others say.
  const { hearsay } = findersOf(pack);
  if (holds(condition.text, hearsay) && holds(fact.label[pack.tag] ?? '', hearsay)) return [];
  return [
    error(
      'source/conditional',
      place,
      `the source says “${condition.text}” of the figure, which is no statement that it is so`,
      findersOf(pack).possibilities.has(keyOf(condition.text))
        ? 'write “status: possible”, or leave it out'
        : holds(condition.text, hearsay)
          ? 'say the same in the label, or leave it out'
          : 'give the fact the status that the source gives it, or leave it out',
    ),
  ];
}

/**
 * „29 Prüflinge bestanden nicht“, „in 640 Häusern wohnt niemand“: what opens a clause may be the subject or the object of the denial
 * behind it, and either way labels are right that deny it of what is counted.
 */
function isToldDenied(
  fact: Fact,
  figure: Stretch,
  negation: Stretch,
  { source: { pack, normal } }: FoundQuote,
  packs: Packs,
): boolean {
  if (pack === undefined || !pack.numerals.compounds || fact.quantity.unit.kind === 'currency')
    return false;
  const { start, end } = clauseRound(normal.text, figure);
  const lead = normal.text.slice(start, figure.start).trim();
  if (!/^(?:\p{L}{2,7}(?:\s\p{L}{2,7})?)?$/u.test(lead)) return false;
  const clause = normal.text.slice(start, end);
  const word = { start: negation.start - start, end: negation.end - start };
  return Object.entries(fact.label).every(([tag, text]) => {
    const own = packs.get(tag);
    return (
      own !== undefined &&
      (deniesInLabel(text, own) || saysByOwnWord(text, own, clause, word, pack))
    );
  });
}

const isToldByLabels = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).every(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && deniesInLabel(text, pack);
  });

/** “Cancelled projects”: a figure of what was withdrawn is one where its label says so. */
export const saysWithdrawn = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).some(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && (withdrawalIn(text, pack) || saysUndone(text, pack));
  });

/** “Put off by 3 months”: how long, and not what. */
const isDuration = (id: string | undefined, pack: LanguagePack): boolean =>
  id !== undefined && pack.units.get(id)?.dimension.endsWith('duration') === true;

function noun(fact: Fact, match: FoundQuote): readonly Diagnostic[] {
  const { quantity, source } = match;
  const { unit, value } = fact.quantity;
  if (quantity === undefined || value.kind === 'ordinal' || value.kind === 'date') return [];
  if (countsTheSame(quantity, unit, fact.as, source)) return [];
  if (fact.as === undefined && isComparedCount(fact, match)) return [];
  return [
    error(
      'source/noun-differs',
      fieldPlace(fact, 'as', 'unit', 'value'),
      fact.as === undefined
        ? `behind “${quantity.text}” the source does not name the unit “${unit.id}”`
        : isMeasured(quantity, unit)
          ? `“${fact.as}” is not what the source calls the unit of “${quantity.text}”`
          : `behind “${quantity.text}” the source does not say “${fact.as}”`,
      isMeasured(quantity, unit)
        ? 'leave “as” out, and name what is measured in the label'
        : 'lengthen the quote until it holds what is counted, write with “as” what the source calls it, correct the unit, or leave it out and name what is counted in the label',
    ),
  ];
}

/** “142 performances, up from 128 the year before”, “(128 a year before)”: a bare number that another of its quote is compared with. */
function isComparedCount({ quantity: { unit } }: Fact, match: FoundQuote) {
  const { quantity, quote, sentence, source } = match;
  const { normal, pack } = source;
  if (quantity === undefined || pack === undefined || quantity.unit.kind !== 'none') return false;
  const { start, end } = withInterval(normal.text, figureOf(match));
  const lead = normal.text
    .slice(Math.max(0, start - 24), start)
    .trimEnd()
    .toLowerCase();
  const { frame, proofreading } = pack;
  // “Up from seven in 2019 and just four in 2015”.
  const goesOn = frame.conjunctions.some((word) =>
    frame.from.some((from) =>
      new RegExp(
        `\\s${escapeExpression(from)}\\s[^,;:.!?]{1,32}\\s${escapeExpression(word)}$`,
        'iu',
      ).test(normal.text.slice(Math.max(0, start - longestChain), start).trimEnd()),
    ),
  );
  const isCompared =
    goesOn ||
    lead.endsWith('(') ||
    [...frame.from, ...proofreading.otherDates].some((word) => lead.endsWith(` ${word}`));
  const endsThere =
    closesThere.test(normal.text.slice(end)) ||
    yearsBefore({ start, end }, normal.text, pack) !== undefined;
  if (!isCompared || !endsThere) return false;
  const counts = (each: ReadQuantity): boolean => countsTheSame(each, unit, undefined, source);
  const before = figuresIn(source, sentence).filter(
    ({ end: last, value }) => last <= quantity.start && value.kind !== 'date',
  );
  // “44 deaths, down from 46 in 2023 and from 54”: of a bare number before it what that is compared with is meant.
  const nearest = before.findLast((each) => each.unit.kind !== 'none' || counts(each));
  return (
    before.some((each) => within(each, quote) && counts(each)) ||
    (nearest !== undefined && counts(nearest))
  );
}

/** “ from seven in June 2019 and ”, in UTF-16 units. */
const longestChain = 48;

/** The end of the clause, or the year of the number: “down from 463 in 2015”. */
const closesThere = new RegExp(
  String.raw`^(?:\s(?:\p{L}+\s){1,2}${yearDigits}(?!\d)(?=$|[.,;:!?)\s])|$|[.,;:!?)])`,
  'u',
);

function whose(fact: Fact, match: FoundQuote): readonly Diagnostic[] {
  const { quantity, source, quote } = match;
  if (quantity === undefined || quantity.value.kind === 'date') return [];
  const figures = figuresIn(source, quote).filter((each) => within(each, quote));
  const place = fieldPlace(fact, 'of', 'quote');
  if (fact.of !== undefined)
    return belongsTo(fact.of, quantity, figures, quote, source)
      ? []
      : [
          error(
            'source/which-figure',
            place,
            `“${quantity.text}” of the quote does not belong to “${fact.of}”`,
            'write with “of” the words of the quote that the figure belongs to',
          ),
        ];
  const label = fact.label[source.source.language] ?? Object.values(fact.label)[0] ?? '';
  const line = nameOfOtherLine(label, quantity, source);
  if (line !== undefined)
    return [
      error(
        'source/which-figure',
        place,
        `“${quantity.text}” does not stand in the line of “${line}”, which the label names`,
        'quote the line that the label names, or name in the label that of the figure',
      ),
    ];
  const named = labelled(label, quantity, match);
  if (named === 'own') return [];
  if (named === 'none' && isToldByNoun(fact.as, quantity, figures, source)) return [];
  return [
    error(
      'source/which-figure',
      place,
      named === 'none'
        ? `the quote holds other figures of the unit beside “${quantity.text}”, and the label names none of them`
        : `“${quantity.text}” is another figure of the quote than that of “${named.other}”, which the label names`,
      'write with “of” the words of the quote that the figure belongs to, or quote it alone',
    ),
  ];
}

/** “12 wins and 8 defeats”: the word for what is counted stands behind one number of the quote alone. */
function isToldByNoun(
  as: string | undefined,
  own: ReadQuantity,
  figures: readonly ReadQuantity[],
  { source: { text } }: FoundQuote['source'],
): boolean {
  if (as === undefined) return false;
  const counts = ({ end }: ReadQuantity): boolean =>
    (text.slice(end, end + longestNoun).split(/[\d,.;:]/u, 1)[0] ?? '').includes(as);
  return counts(own) && figures.filter(counts).length === 1;
}

/** “ new and used boats”, in UTF-16 units. */
const longestNoun = 32;

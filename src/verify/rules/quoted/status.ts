import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Fact } from '../../../report/report.js';
import {
  isModal,
  namesCapacity,
  namesDeed,
  namesRule,
  printsDuty,
  saysModal,
} from '../../capacities.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { isPlanNoun, namesPlan } from '../../figures/plan-nouns.js';
import type { Status } from '../../../quantity/quantity.js';
import { isDoneByPlan } from '../../clauses/statuses/by-plan.js';
import { isYetToBe, mayComeToBe } from '../../clauses/statuses/may-come-to-be.js';
import { isComparedWith } from '../../clauses/statuses/stated-statuses.js';
import { clauseRound, hasComeToBe, isOfNext } from '../../clauses/clauses.js';
import { isOfShare, isOfWhole } from '../../clauses/whole-of-clause.js';
import { isStatusOfJoined } from '../../clauses/joined-clauses.js';
import { tellsWhatIs } from '../../clauses/presupposed-figures.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { isOfOtherClause } from '../../clauses/own-clause.js';
import { conditionsOf, findersOf } from '../../clauses/words/frame-words.js';
import { verbForms } from '../../clauses/words/verb-forms.js';
import { carriedStatuses } from '../../directions/carried-direction.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import type { ReportRule } from '../../rule.js';
import { overlap, within, type Stretch } from '../../sources/source-text.js';
import { endsClause, keyOf, wordFinder } from '../../figures/words.js';
import {
  anyStatusWords,
  governs,
  says,
  statusWords,
  type StatusWord,
} from '../../clauses/statuses/status-words.js';
import { saysPromise } from './promised.js';
import { namesPlanned, namesWishing } from './status-in-labels.js';

/** A plan is not a result: the status of a fact is the one that its sentence gives the figure. */
export const quotedStatus: ReportRule = {
  codes: ['source/status-differs'],
  check: (context) =>
    [...context.report.facts.values()].flatMap((fact) => [
      ...check(fact, context),
      ...labelled(fact, context),
    ]),
};

/** “Planned ships” over ships that the source reports: where its sentence says nothing of a plan, the label denies the figure. */
function labelled(
  { id, quantity, label, places, place }: Fact,
  { quotes, terms, packs }: ReportContext,
): readonly Diagnostic[] {
  const match = quotes.get(id);
  const pack = match?.kind === 'found' ? match.source.pack : undefined;
  if (match?.kind !== 'found' || pack === undefined || quantity.status !== 'reported') return [];
  // “Against the plan”: a share or a multiple may be of what is planned.
  if (quantity.unit.kind === 'percent' || quantity.unit.id === 'multiple') return [];
  const sentence = match.source.source.text.slice(match.sentence.start, match.sentence.end);
  if (anyStatusWords(sentence, pack).length > 0 || isProspective(sentence, pack)) return [];
  if (clauseFrame(match.source.normal.text, figureOf(match), pack).statuses.length > 0) return [];
  return Object.entries(label).flatMap(([tag, text]) => {
    const own = packs.get(tag);
    if (own === undefined) return [];
    const exempt = terms.exempt(text, tag);
    const [word] = statusWords(text, own).filter(
      (each) =>
        !exempt.some((phrase) => within(each, phrase)) &&
        !(isPlanNoun(each.text, own) && namesPlan(sentence, pack)) &&
        !Object.hasOwn(own.frame['statuses-beside'], keyOf(each.text)),
    );
    const said = word?.text ?? prospectiveOf(own)?.exec(text)?.[0];
    return said === undefined
      ? []
      : [
          error(
            'source/status-differs',
            places['label'] ?? place,
            `the label says “${said}” in ${tag}, and the source gives the figure as it is`,
            'name in the label what the source counts',
          ),
        ];
  });
}

const prospectiveOf = memoOf((pack: LanguagePack) => {
  const words = wordFinder(pack.frame.prospective, pack);
  return words && new RegExp(words.source, 'iu');
});

const isProspective = (text: string, pack: LanguagePack): boolean =>
  prospectiveOf(pack)?.test(text) === true;

/** Whether the source gives a figure another status than its fact; what follows from that in print is not told as well. */
export const hasOtherStatus = (fact: Fact, context: ReportContext): boolean =>
  check(fact, context).length > 0;

function check(fact: Fact, context: ReportContext): readonly Diagnostic[] {
  const { quotes, terms, packs } = context;
  const match = quotes.get(fact.id);
  const pack = match?.kind === 'found' ? match.source.pack : undefined;
  if (match?.kind !== 'found' || pack === undefined) return [];
  const { status } = fact.quantity;
  const sentence = match.source.source.text.slice(match.sentence.start, match.sentence.end);
  // 设计 in the name of an industry says nothing of a figure: names and set phrases are passed over.
  const exempt = terms.exempt(sentence, pack.tag);
  const own = figureIn(match);
  // “3 projects” names what is counted, and no projection.
  const stated = statusWords(sentence, pack);
  // “This is a target”, behind the sentence, tells of all that it says.
  const isRemark = ({ start }: StatusOfFigure): boolean => start >= sentence.length;
  const words: readonly StatusOfFigure[] = [
    ...stated,
    ...withoutFutureOfWish(wordsOfClause(match, pack), stated),
  ].filter(
    (word) =>
      isRemark(word) ||
      (!exempt.some((phrase) => within(word, phrase)) &&
        !isOfWhole(sentence, word, own, clauseRound(sentence, own), pack) &&
        !isOfShare(sentence, word, pack) &&
        !isComparedWith(sentence, word, pack) &&
        !isDoneByPlan(sentence, word, own, pack) &&
        !isOfNext(sentence, own, word, clauseRound(sentence, own), pack) &&
        !tellsWhatIs(sentence, word, own, pack) &&
        !isStatusOfJoined(sentence, word, own, clauseRound(sentence, own), pack) &&
        !isOfOtherClause(sentence, word, own, pack) &&
        (!overlap(word, own) || word.start < own.start)),
  );
  const place = fieldPlace(fact, 'status', 'quote');
  // The number of a session is no plan, whatever the session is about.
  if (fact.quantity.value.kind === 'ordinal') return [];
  if (status !== 'reported') {
    if (isConditional(match, status, pack)) return [];
    if (status === 'possible' && mayComeToBe(sentence, own, pack)) return [];
    if (nearest(words, sentence, own).some((word) => says(word, status))) return [];
    return [
      error(
        'source/status-differs',
        place,
        `the fact is ${status}, and the sentence of its quote does not say so`,
        'remove the status, or quote the words that say it',
      ),
    ];
  }
  if (isYetToBe(sentence, own, pack))
    return [
      error(
        'source/status-differs',
        place,
        `the source tells “${fact.id}” of something that may come to be, and the fact says that it is reported`,
        'write “status: possible”',
      ),
    ];
  const isCapacity = namesCapacity(fact, packs);
  const besides = pack.frame['statuses-beside'];
  // “Must rise to 40%” is an aim under any name.
  const isRule = ({ text: word, end }: StatusOfFigure): boolean =>
    isModal(word, pack) &&
    !namesDeed(fact, sentence.slice(end), pack) &&
    clauseFrame(match.source.normal.text, figureOf(match), pack).direction === undefined &&
    (namesRule(fact, packs) || printsDuty(fact, context));
  return (
    words
      // “A possible US$ 40 million was available”: beside the amount it says nothing of what can be held.
      .filter(
        ({ text, statuses }) =>
          !(isCapacity && statuses[0] === 'possible' && !Object.hasOwn(besides, keyOf(text))),
      )
      .filter((word) => !(word.statuses[0] === 'targeted' && isRule(word)))
      .filter(({ text }) => !saysModal(fact, text, pack))
      .filter((word) => !namesWishing(fact, word, own, pack))
      .filter((word) => !saysPromise(fact, word, pack))
      .filter((word) => !namesPlanned(fact, word, pack))
      .filter((word) => word.isCarried === true || governs(word, sentence, own))
      .filter((word) => !isOfNextVerb(word, sentence, own, match))
      .filter(
        (word) =>
          isRemark(word) || !endsClause(sentence, word, own) || !hasComeToBe(sentence, own, pack),
      )
      .slice(0, 1)
      .map(({ text, statuses: [meant = 'expected'] }) =>
        error(
          'source/status-differs',
          place,
          `the source says “${text}” of the figure, and the fact says that it is reported`,
          `write “status: ${meant}”`,
        ),
      )
  );
}

/** “Could reach 350,000” says what may be; « atteindrait 350 000 », “alcanzaría”, a verb in the conditional, what is projected as well. */
function isConditional(match: FoundQuote, status: Status, pack: LanguagePack): boolean {
  const { condition } = clauseFrame(match.source.normal.text, figureOf(match), pack);
  if (condition === undefined) return false;
  const key = keyOf(condition.text);
  if (findersOf(pack).possibilities.has(key)) return status === 'possible';
  // « Aurait atteint » is what did not come to be, or is not known.
  const isOpen = ['possible', 'expected', 'projected'].includes(status);
  const forms = conditionsOf(pack).includes(key) ? [] : verbForms(condition.text, pack);
  return isOpen && forms.some((form) => form.status === 'condition');
}

/** 将力争, “will strive to”: the future beside a wish is that of the wish, and nothing that is expected. */
function withoutFutureOfWish(
  words: readonly StatusOfFigure[],
  stated: readonly StatusWord[],
): readonly StatusOfFigure[] {
  const isWish = words.some(({ statuses }) => statuses.includes('targeted'));
  const isExpected = (word: StatusOfFigure): boolean => stated.some((each) => overlap(each, word));
  return isWish
    ? words.filter((word) => !word.statuses.includes('expected') || isExpected(word))
    : words;
}

/** “Invested 212 million and plan to invest 1.1 billion”, 投资2亿元并计划投资11亿元: of the figure behind the word alone. */
function isOfNextVerb(
  word: Stretch,
  sentence: string,
  figure: Stretch,
  { source: { pack, quantities }, sentence: at }: FoundQuote,
): boolean {
  if (pack === undefined || word.start < figure.end) return false;
  const before = sentence.slice(figure.end, word.start).trimEnd().toLowerCase();
  const isJoined = pack.frame.conjunctions.some((joint) =>
    before.endsWith(pack.reading.grammar === 'han' ? joint : ` ${joint}`),
  );
  return (
    isJoined &&
    quantities.some(
      ({ start, end, value }) =>
        value.kind !== 'date' &&
        start >= at.start + word.end &&
        end <= at.end &&
        // 600人と予想されるが、150人が来た: a verb that ends its clause is of the figure before it.
        !(pack.frame['verbs-last'] && /[、,]/u.test(sentence.slice(word.end, start - at.start))),
    )
  );
}

/** A word of status, of another clause of the sentence where that carries on into the one of the figure. */
type StatusOfFigure = StatusWord & { readonly isCarried?: true };

/** “Plans to open 45 and expects 900”: where words stand before a figure with no other between, the others are of that. */
function nearest(
  words: readonly StatusOfFigure[],
  sentence: string,
  figure: Stretch,
): readonly StatusOfFigure[] {
  const own = words.filter(
    ({ start, end }) => start <= figure.start && !/\d/u.test(sentence.slice(end, figure.start)),
  );
  return own.length === 0 ? words : own;
}

/** The words of status that the frame of the figure has, as the sentence has them. */
function wordsOfClause(match: FoundQuote, pack: LanguagePack): readonly StatusOfFigure[] {
  const { normal } = match.source;
  const { statuses } = clauseFrame(normal.text, figureOf(match), pack);
  const carried = match.quantity === undefined ? [] : carriedStatuses(match.quantity, match.source);
  return [...statuses, ...carried].map(
    ({ start, end, text, status, isFuture, isCarried }): StatusOfFigure => {
      const given = normal.given(start, end);
      return {
        start: given.start - match.sentence.start,
        end: given.end - match.sentence.start,
        text,
        statuses: [
          status === 'reported' ? 'expected' : status,
          ...(isFuture === undefined ? [] : (['planned'] as const)),
        ],
        scope: 'clause',
        ...(isCarried === undefined ? {} : { isCarried }),
      };
    },
  );
}

/** The figure of a quote inside its sentence. */
const figureIn = ({ quantity, quote, sentence }: FoundQuote): Stretch => ({
  start: (quantity?.start ?? quote.start) - sentence.start,
  end: (quantity?.end ?? quote.end) - sentence.start,
});

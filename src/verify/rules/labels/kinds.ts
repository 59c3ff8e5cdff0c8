import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import { lazily, memo } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { withoutDeniedHarm } from '../../clauses/denials/denied-harm.js';
import { deniesIn } from '../../clauses/denials/denying.js';
import { mayBearByDenial, ofNothing } from '../../clauses/denials/told-of-nothing.js';
import { closedWords } from '../../clauses/words/closed-words.js';
import { packOf, type ReportContext } from '../../context.js';
import { namesAmountForOne } from '../../capacities.js';
import { fieldPlace } from '../../field-place.js';
import { chosenTime } from '../../figures/chosen-time.js';
import { isPlanNoun, namesPlan } from '../../figures/plan-nouns.js';
import { keyOf, yearDigits } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { within } from '../../sources/source-text.js';
import { clauseOf, sentenceOf, textNear } from './bearing.js';
import { findersOf, kindsOf, type Kind } from './kind-words.js';
import { saysEachTime } from './times-of-rates.js';

/**
 * What a label says of its figure by a word of few (exports, for the first time, on average, planned) the source says as well:
 * near it, or, where the label in another language does not say so, in its own sentence.
 */
export const kindsInLabels: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) =>
    inLabelledFacts(context, (quoted) =>
      quoted.fact.quantity.status === 'reported' ? check(quoted, context) : [],
    ),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs, terms }: ReportContext,
): readonly Diagnostic[] {
  const kinds = kindsOf(pack);
  const text = memo((which: 'near' | 'sentence' | 'sentences') =>
    which === 'near' ? textNear(match) : sentenceOf(match, which === 'sentences'),
  );
  const own = lazily(() => clauseOf(match));
  const total = totalOfAverage(fact, own, pack);
  if (total !== undefined) return [told(fact, total, pack.tag)];
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    for (const { kind, finder, others } of findersOf(packOf(language, packs))) {
      const of = kinds[kind];
      if (of === undefined || label.search(finder) < 0) continue;
      if (bounds.get(fact.quantity.qualifier ?? '')?.has(kind) === true) continue;
      // 每周 is held against the clause of its figure, where it is the time of a rate.
      if (ofTimes.has(kind) && saysEachTime(label, packOf(language, packs))) continue;
      const names = terms.exempt(label, language);
      const isPlanOfSource = (said: string): boolean =>
        language !== pack.tag &&
        isPlanNoun(said, packOf(language, packs)) &&
        namesPlan(text('sentence').whole, pack);
      const said = withoutDeniedHarm(kind, label, packOf(language, packs));
      const word = closedWords(said, { start: 0, end: label.length }, packOf(language, packs))
        .words(finder)
        .find(
          (each) =>
            !others.has(keyOf(each.text)) &&
            !isOfName(label.slice(each.start, each.end + 2)) &&
            !names.some((name) => within(each, name)),
        );
      if (word === undefined || isPlanOfSource(word.text)) continue;
      if (ofEnds.has(kind) && isOfChosenTime(match, pack)) continue;
      if (kind === 'yearly' && !isOfShorterTime(fact, of, own())) continue;
      const isKept =
        ofWhom.has(kind) ||
        report.languages.every(
          (other) =>
            other === language || keeps(kind, fact.label[other] ?? '', packOf(other, packs)),
        );
      const kept = isKept ? 'near' : 'sentence';
      const borne = (all: string): string => withoutDeniedHarm(kind, all, pack);
      const clause = (): string => borne(own());
      const round = borne(
        text(ofEvents.has(kind) ? 'sentences' : kept)[ofOwnClause.has(kind) ? 'own' : 'whole'],
      );
      // 由1250辆增至1500辆: the level that a rise came to is not all new.
      const isLevel = kind === 'new' && isEndOfChange(match, pack);
      if (isOfHead(fact.label[pack.tag] ?? '', kind, text('sentence').whole, own(), pack)) continue;
      if (
        isLevel
          ? !of.says.some((each) => own().includes(each.toLowerCase()))
          : !isBorne(kind, of, round, clause, () => deniesIn(clause(), pack))
      )
        return [told(fact, word.text, language)];
    }
  }
  return [];
}

/** What a year comes to needs no word of its source; a month's amount, or what its clause gives for each month, is none of a year. */
const isOfShorterTime = ({ period, quantity }: Fact, of: Kind, clause: string): boolean =>
  quantity.unit.kind !== 'percent' &&
  ((period?.kind === 'date' && period.date.month !== undefined) ||
    of['set-against'].some((part) => clause.includes(part)));

/** 总消费 over 人均消费5490元: a total, of what the clause says is for each alone. */
function totalOfAverage(fact: Fact, own: () => string, pack: LanguagePack): string | undefined {
  const { average } = pack.frame['kinds-in-labels'];
  const said = fact.label[pack.tag] ?? '';
  if (average === undefined || pack.script === 'Latn') return undefined;
  const { says, 'borne-by': near, 'set-against': totals } = average;
  const each = pack.frame['per-head'].says;
  const averages = [...says, ...pack.frame['rates-behind'], ...each];
  if (said === '' || [...says, ...near].some((word) => said.includes(word))) return undefined;
  // 人均国内生产总值 is no 国内生产总值: of what the label says the clause names one for each.
  const isOfEach = each.some((word) =>
    ['', ' ', ...pack.frame['modifier-marks']].some((mark) => own().includes(word + mark + said)),
  );
  // 1人当たりの入場料 is the 入場料.
  if (isOfEach) return namesAmountForOne(fact, new Map([[pack.tag, pack]])) ? undefined : said;
  const total = totals.find((word) => said.includes(word));
  return total !== undefined &&
    averages.some((word) => own().includes(word)) &&
    !totals.some((word) => own().includes(word))
    ? total
    : undefined;
}

function isBorne(
  kind: string,
  of: Kind,
  round: string,
  clause: () => string,
  isDenied: () => boolean,
): boolean {
  if (kind === 'before' && new Set(round.match(yearsIn)).size > 1) return true;
  if (ofNothing.has(kind) && mayBearByDenial(of, clause()) && isDenied()) return true;
  const isTotal = of['set-against'].some((part) => clause().includes(part.toLowerCase()));
  // What is akin (“rose” to new, “per” to average) is said of a figure in its own clause.
  const isAkin = (part: string): boolean => clauseKinds.has(kind) && !isOwn(part, of.says);
  return of['borne-by'].some((part) =>
    (isAkin(part) || isTotal ? clause() : round).includes(part.toLowerCase()),
  );
}

/** Of two years the one is the year before, whatever calls it so. */
const yearsIn = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');

/** Whether a label says what one in another language does: in any word of it, and no less than a language without such words. */
function keeps(kind: string, label: string, pack: LanguagePack): boolean {
  const of = kindsOf(pack)[kind];
  const lower = label.toLowerCase();
  return of === undefined || of['borne-by'].some((part) => lower.includes(part.toLowerCase()));
}

/** 人均住房面积城镇为36.5平方米，农村为48.1平方米: what the head of a sentence names so is so of each told of it without a noun of its own. */
function isOfHead(
  label: string,
  kind: string,
  sentence: string,
  clause: string,
  pack: LanguagePack,
): boolean {
  const says = pack.frame['kinds-in-labels'][kind]?.says ?? [];
  if (pack.script === 'Latn' || !clauseKinds.has(kind)) return false;
  return says.some((word) => {
    const at = label.indexOf(word);
    const noun = at < 0 ? '' : label.slice(at + word.length, at + word.length + 2);
    return /^\p{L}{2}$/u.test(noun) && sentence.includes(word + noun) && !clause.includes(noun);
  });
}

/** « Le jour le plus fréquenté », 最忙的一天: whichever superlative chooses its time bears out any. */
const isOfChosenTime = ({ source, sentence, ...match }: FoundQuote, pack: LanguagePack): boolean =>
  chosenTime(
    source.normal.text,
    { start: source.normal.normal(sentence.start), end: source.normal.normal(sentence.end) },
    figureOf({ source, sentence, ...match }),
    pack,
  ) !== undefined;

const ofEnds: ReadonlySet<string> = new Set(['extremes', 'maximum', 'minimum']);

const ofTimes: ReadonlySet<string> = new Set(['daily', 'monthly', 'weekly']);

const clauseKinds: ReadonlySet<string> = new Set(['average', 'first', 'median', 'new']);

/** Who and where is named once for a whole paragraph, where a measure is that of one figure. */
const ofWhom: ReadonlySet<string> = new Set([
  'births',
  'deaths',
  'foreigners',
  'men',
  'private',
  'rural',
  'urban',
  'women',
]);

/** What happened is told in the sentence of a figure or in that before it: “The shop closed. It had 40 workers.” */
const ofEvents: ReadonlySet<string> = new Set([
  'arrivals',
  'cancellations',
  'closures',
  'departures',
  'injuries',
  'leaving',
  'preventions',
  'returns',
  'ruin',
  'survivals',
  'vacancies',
]);

/** “Highest fare”, of fares up to 18 euros: the end of a range is what it is by its qualifier. */
const bounds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['up-to', new Set(['extremes', 'maximum'])],
  ['at-least', new Set(['extremes', 'minimum'])],
]);

/** “Coverage fell to 84.5%, below the target of 95%”: a clause behind that has figures of its own says so of these. */
const ofOwnClause: ReadonlySet<string> = new Set(['before', 'goals', 'plans', 'savings']);

const isEndOfChange = ({ source, ...match }: FoundQuote, pack: LanguagePack): boolean => {
  const { direction } = clauseFrame(source.normal.text, figureOf({ source, ...match }), pack);
  return direction?.relation === 'to' || direction?.relation === 'from';
};

/** Whether a part of a word is one of the word itself: new of newly, 新 of 新增. */
const isOwn = (part: string, says: readonly string[]): boolean =>
  says.some((word) => {
    const at = word.toLowerCase().indexOf(part.trim());
    return at === 0 || (at > 0 && part.length > shortest);
  });

/** A part inside a word is one of a compound: 增 of 新增. */
const shortest = 3;

/** New York, Neu-Ulm, Nouvelle-Aquitaine. */
const isOfName = (word: string): boolean => /^\p{Lu}\P{Lu}*[\s-]\p{Lu}/u.test(word);

const told = (fact: Fact, word: string, language: LanguageTag): Diagnostic =>
  error(
    'figure/emphasised',
    fieldPlace(fact, `label.${language}`, 'label'),
    `the label of “${fact.id}” says “${word}” in ${language}, and its source says nothing of the kind near the figure`,
    'name what the source tells of, or quote words of the source that say so; an official name with such a word stands in terms.yaml',
  );

import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { findersOf } from '../../clauses/words/frame-words.js';
import { packOf, type ReportContext } from '../../context.js';
import { levelBefore } from '../../counted/levels-of-change.js';
import { alike } from '../../counted/alike-figures.js';
import { isSizeOfChange } from '../../directions/levels-beside-sizes.js';
import { excessOf } from '../../directions/excess.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordEnd, wordFinder, wordStart, spelled } from '../../figures/words.js';
import { sentenceRound, type Stretch } from '../../sources/source-text.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { surroundingsAt } from '../../sources/surroundings.js';
import { endsAsLevel, isEndOfWay, isNamedBefore, isNamedLevel } from './told-as-levels.js';

/** What a label calls a rise or a fall is no level in the source: neither one that a change reached or left, nor one without any change. */
export const changesInLabels: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) =>
    inQuotedFacts(context, (quoted) =>
      quoted.match.quantity === undefined ? [] : check(quoted, context),
    ),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    for (const [way, finder] of nounsOf(packOf(language, packs))) {
      const [word] = finder?.exec(label) ?? [];
      if (word === undefined) continue;
      const rest = language === pack.tag ? label.replace(word, ' ') : '';
      const ways = way === 'either' ? bothWays : [way];
      const isOfLevel =
        ways.every((each) => isLevel(match, each, pack)) ||
        isBase(match) ||
        (way === 'either' ? isBesideChange(match) : isNamed(match, rest, pack));
      if (!isOfLevel && !(way !== 'either' && isBesidePoints(match, rest, pack))) continue;
      return [told(fact, word.trim(), language)];
    }
    const first = moreIn(label, packOf(language, packs));
    if (first !== undefined && isUnlikeMore(match, pack)) return [told(fact, first, language)];
  }
  return [];
}

/** “More warnings” is said of no count of warnings that nothing tells of a change or of what is new. */
function isUnlikeMore(match: FoundQuote, pack: LanguagePack): boolean {
  const { text } = match.source.normal;
  const { clause } = clauseFrame(text, figureOf(match), pack);
  const own = text.slice(clause.start, clause.end);
  const lower = own.toLowerCase();
  const { more, named } = pack.frame.excess;
  return (
    !(pack.frame['kinds-in-labels']['new']?.['borne-by'] ?? []).some((part) =>
      lower.includes(part.toLowerCase()),
    ) &&
    ![...more, ...named].some((word) => holds(own, wordFinder([word], pack))) &&
    isLevel(match, 'rises', pack) &&
    isLevel(match, 'falls', pack)
  );
}

/** More and fewer as the first word of a label that compares nothing by itself. */
function moreIn(label: string, pack: LanguagePack): string | undefined {
  const { first, than } = moreOf(pack);
  const [word] = first.exec(label) ?? [];
  return word === undefined || holds(label.slice(word.length), than) ? undefined : word;
}

const moreOf = memoOf((pack: LanguagePack) => {
  const { 'changes-in-labels': words, excess } = pack.frame;
  const any = [...words.more, ...words.fewer].map(spelled).join('|') || '$^';
  return {
    first: new RegExp(`^(?:${any})${wordEnd(pack)}`, 'iu'),
    than: wordFinder(excess.than, pack),
  };
});

/** 比上年的94万人减少: the level that another is compared with. */
const isBase = ({ source, quantity, sentence }: FoundQuote): boolean =>
  quantity !== undefined &&
  quantity.unit.kind !== 'percent' &&
  levelBefore(quantity, figuresIn(source, sentence), source) !== undefined;

/** 91万人で、前年より2万人減少: the change of a level stands beside it. */
function isBesideChange({ source, quantity }: FoundQuote): boolean {
  if (quantity === undefined || isSizeOfChange(quantity, source)) return false;
  const figures = figuresIn(source, sentenceRound(source.sentences, quantity));
  return alike(quantity, figures).some(
    (each) => each.start > quantity.start && isSizeOfChange(each, source),
  );
}

/** 13.8%と過去最高となり、5年前より0.2ポイント上昇した: a share that its clause names, whose change is told next in points. */
function isBesidePoints(match: FoundQuote, rest: string, pack: LanguagePack): boolean {
  const { source, quantity } = match;
  if (quantity?.unit.kind !== 'percent') return false;
  const { text, normal } = source.normal;
  const figures = figuresIn(source, sentenceRound(source.sentences, quantity));
  const points = figures.find(
    ({ start, unit }) => start > quantity.start && unit.kind.startsWith('percent'),
  );
  if (points?.unit.kind !== 'percentage-point') return false;
  const size = { start: normal(points.start), end: normal(points.end) };
  const { direction } = clauseFrame(text, size, pack);
  const own = clauseFrame(text, figureOf(match), pack);
  const clause = text.slice(own.clause.start, figureOf(match).end);
  return (
    direction !== undefined &&
    own.direction === undefined &&
    isNamedBefore(match, rest, pack) &&
    !saysChange(clause, pack) &&
    ![...pack.proofreading.relativeTime, ...pack.frame['last-years']].some((word) =>
      clause.includes(word),
    )
  );
}

type Way = 'rises' | 'falls';

/** Whether the clause of a percentage names it by all that its label says beside the change. */
const isNamed = (match: FoundQuote, rest: string, pack: LanguagePack): boolean =>
  match.quantity?.unit.kind === 'percent' &&
  clauseFrame(match.source.normal.text, figureOf(match), pack).direction === undefined &&
  isNamedLevel(match, rest, pack, (text) => saysChange(text, pack));

const bothWays: readonly Way[] = ['rises', 'falls'];

/** Whether the words of a source make its figure a level that no noun of a change calls one. */
function isLevel(match: FoundQuote, way: Way, pack: LanguagePack): boolean {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const { clause, direction } = clauseFrame(text, figure, pack);
  const own = text.slice(clause.start, clause.end);
  // A label of the other direction is told as such.
  if (direction !== undefined && (direction.way === 'rise') !== (way === 'rises')) return false;
  if (excessOf(text, figure, pack) !== undefined) return false;
  if (direction === undefined && endsAsLevel(match, pack, (said) => saysChange(said, pack)))
    return true;
  if (isEndOfWay(match, pack)) return !saysChange(withoutVerbs(own, pack), pack);
  if (isReached(text, figure, pack)) return !saysChange(own, pack);
  if (isBehindSize(match, clause, pack)) return !saysChange(withoutVerbs(own, pack), pack);
  if (direction?.relation === 'to' || direction?.relation === 'from') {
    // “The increase rose to 4%”: the level is that of a change.
    const rest = `${text.slice(clause.start, direction.start)} ${text.slice(direction.end, clause.end)}`;
    return !saysChange(withoutVerbs(rest, pack), pack);
  }
  if (direction !== undefined || match.quantity?.unit.kind === 'percentage-point') return false;
  if (match.quantity?.unit.kind === 'percent') return isUnchanged(match, pack);
  const finders = findersOf(pack);
  return (
    !holds(own, finders[way]) &&
    !saysChange(own, pack) &&
    !holds(leadOf(match, clause.start), finders[way])
  );
}

/** “Increased by 9% to £854 million”: behind the size of a change, a word such as “to” alone leads to the level that it reached. */
function isBehindSize(match: FoundQuote, clause: Stretch, pack: LanguagePack): boolean {
  const { source, quantity } = match;
  if (quantity === undefined) return false;
  const { start, end } = sentenceRound(source.sentences, quantity);
  const size = figuresIn(source, { start, end }).findLast((each) => each.end <= quantity.start);
  if (size === undefined) return false;
  const [from, to] = [source.normal.normal(size.start), source.normal.normal(size.end)];
  const { text } = source.normal;
  // «Hasta 3,4 millones»: the word that leads to the level may be read with it.
  const number = source.normal.normal((quantity.number ?? quantity).start);
  const lead = text.slice(to, number).trim().toLowerCase();
  // “Fell by 12%, to 854”.
  const between = lead.replace(/^,\s/u, '');
  if (from < clause.start && between === lead) return false;
  return (
    pack.frame.to.includes(between) &&
    clauseFrame(text, { start: from, end: to }, pack).direction?.relation === 'by'
  );
}

/** “Increased by 9% to 854”: the verb is that of the level; “the increase” names what reached it. */
function withoutVerbs(text: string, pack: LanguagePack): string {
  const { rises, falls } = pack.frame['changes-in-labels'];
  const nouns = new Set([...rises, ...falls].map((word) => word.toLowerCase()));
  const finders = findersOf(pack);
  return [finders.rises, finders.falls].reduce(
    (rest, finder) =>
      finder === undefined
        ? rest
        : rest.replace(finder, (word) => (nouns.has(word.toLowerCase()) ? word : ' ')),
    text,
  );
}

/** A percentage is that of a rise or a fall in whatever words; a share where neither its sentence, nor the one before, nor a head says any. */
function isUnchanged(match: FoundQuote, pack: LanguagePack): boolean {
  const { source } = match;
  const { text } = source.normal;
  const { head, title, isProse } = surroundingsAt(source, figureOf(match).start);
  if (!isProse || match.quantity === undefined) return false;
  const { start, end } = sentenceRound(source.sentences, match.quantity);
  const before = source.sentences.findLast((each) => each.end <= start);
  const near = text.slice(source.normal.normal(before?.start ?? start), source.normal.normal(end));
  const { rises, falls, risesBeside, fallsBeside } = findersOf(pack);
  const said = `${title}\n${head.split('\n\n', 1)[0] ?? ''}\n${near}`;
  const words = [rises, falls, risesBeside, fallsBeside, namedOf(pack)];
  // „Legten um 4 Prozent zu“: verbs in two pieces are read with their figures.
  const isChange = ({ start: from, end: to }: Stretch): boolean => {
    const figure = { start: source.normal.normal(from), end: source.normal.normal(to) };
    return clauseFrame(text, figure, pack).direction !== undefined;
  };
  const figures = figuresIn(source, { start: before?.start ?? start, end });
  return (
    !saysChange(said, pack) &&
    !words.some((finder) => holds(said, finder)) &&
    !figures.some(isChange)
  );
}

const namedOf = memoOf((pack: LanguagePack) => {
  const { more, named } = pack.frame.excess;
  // 比 and 差 are parts of other words.
  return wordFinder([...more, ...named.filter((word) => word.length > 1)], pack);
});

/** What leads to the clause of a figure: its sentence with the title, or, of a table or list, its paragraph with the head. */
function leadOf({ source }: FoundQuote, end: number): string {
  const { text } = source.normal;
  const { head, title, paragraph, isProse } = surroundingsAt(source, end);
  const before = text.slice(paragraph.start, end);
  return isProse ? `${title} ${before.split(sentenceEnd).at(-1) ?? ''}` : `${head} ${before}`;
}

const sentenceEnd = /[.!?](?:\s|$)|[。！？]/u;

/** “Reached 31%”, 达到31%: a verb of attaining touches the figure, or is read with it. */
function isReached(text: string, { start, end }: Stretch, pack: LanguagePack): boolean {
  const [own = ''] = /^\D{0,24}/u.exec(text.slice(start, end)) ?? [];
  const lead = text.slice(Math.max(0, start - longestVerb), start) + own;
  return !pack.frame['verbs-last'] && reachedOf(pack).test(lead);
}

/** In UTF-16 units. */
const longestVerb = 24;

const reachedOf = memoOf((pack: LanguagePack) => {
  const words = pack.frame.modals.unreached.map(spelled).join('|') || '$^';
  return new RegExp(`${wordStart(pack)}(?:${words})(?:\\s\\p{L}{1,3})?\\s?$`, 'iu');
});

const saysChange = (text: string, pack: LanguagePack): boolean => changesOf(pack).test(text);

const changesOf = memoOf((pack: LanguagePack) => {
  const { 'rates-of-change': rates, 'changes-in-labels': nouns } = pack.frame;
  const words = [...rates, ...nouns.rises, ...nouns.falls].map(spelled).join('|') || '$^';
  return new RegExp(`${wordStart(pack)}(?:${words})`, 'iu');
});

/** The nouns as the first or last word of a label. */
const nounsOf = memoOf(
  (pack: LanguagePack): readonly (readonly [Way | 'either', RegExp | undefined])[] => {
    const { rises, falls, either } = pack.frame['changes-in-labels'];
    const finder = (words: readonly string[]): RegExp | undefined => {
      if (words.length === 0) return undefined;
      const any = words.map(spelled).join('|');
      const last = `${wordStart(pack)}(?:${any})$`;
      return new RegExp(
        pack.reading.grammar === 'latin' && pack.script !== 'Kore'
          ? `^(?:\\p{L}+\\s)?(?:${any})${wordEnd(pack)}|${last}`
          : last,
        'iu',
      );
    };
    return [
      ['rises', finder(rises)],
      ['falls', finder(falls)],
      // 增减 is said of both.
      ['either', finder(either)],
    ];
  },
);

const told = (fact: Fact, word: string, language: LanguageTag): Diagnostic =>
  error(
    'figure/emphasised',
    fieldPlace(fact, `label.${language}`, 'label'),
    `the label of “${fact.id}” says “${word}” in ${language}, and in its source the figure is a level`,
    'name in the label what the figure is of, or quote the figure of the change',
  );

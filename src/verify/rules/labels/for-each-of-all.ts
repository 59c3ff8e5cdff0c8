import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { Fact } from '../../../report/report.js';
import { clauseRound } from '../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { eachOfNounIn, isCounted, type EachOfNoun } from '../../figures/each-of-noun.js';
import { eachSubjectBefore } from '../../figures/each-of-subject.js';
import { saysForEach } from '../../figures/given-for-each.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { surroundingsAt } from '../../sources/surroundings.js';
import { inPrintedFacts, type PrintedFact } from '../../texts/printed-facts.js';

/** “Sales per boat” over “the boats sold fish for 27.4 million euros”: what a source gives of all is labelled, or told, as that of each. */
export const forEachOfAll: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) => [
    ...inLabelledFacts(context, (quoted) => ofLabel(quoted, context)),
    ...inPrintedFacts(context, (printed) => ofText(printed, context)),
  ],
};

function ofLabel({ fact, match, pack }: QuotedFact, context: ReportContext): readonly Diagnostic[] {
  if (!isOfAll(fact, match)) return [];
  const near = textNear(match);
  for (const language of context.report.languages) {
    const own = packOf(language, context.packs);
    const found = eachIn(fact.label[language] ?? '', own, match, context).find(
      (each) => !isSaid(each, near, match, pack, language),
    );
    if (found === undefined) continue;
    return [
      told(fact, found.text, fieldPlace(fact, `label.${language}`, 'label'), 'label', language),
    ];
  }
  return [];
}

function ofText(
  { fact, piece, flat, language }: PrintedFact,
  context: ReportContext,
): readonly Diagnostic[] {
  const match = context.quotes.get(fact.id);
  const pack = match?.kind === 'found' ? match.source.pack : undefined;
  if (match?.kind !== 'found' || pack === undefined) return [];
  if (!isOfAll(fact, match) || fact.quantity.unit.kind === 'percent') return [];
  const near = textNear(match);
  const own = packOf(language, context.packs);
  const { start, end } = clauseRound(flat.text, piece);
  const others = flat.pieces.filter((other) => other.fact !== undefined && other !== piece);
  const beside = eachIn(flat.text.slice(start, end), own, match, context).find((each) => {
    const at = start + each.start;
    const [from, to] = at < piece.start ? [at, piece.start] : [piece.end, at];
    return (
      !others.some((other) => other.start < to && other.end > from) &&
      !(at >= piece.start && at < piece.end) &&
      !isSaid(each, near, match, pack, language)
    );
  });
  const subject = saysEach(near, pack) ? undefined : eachSubjectBefore(flat.text, piece, own);
  const said = beside?.text ?? subject;
  return said === undefined ? [] : [told(fact, said, piece.placeAt(piece.start), 'text', language)];
}

const told = (
  { id }: Fact,
  said: string,
  place: Place,
  where: 'label' | 'text',
  language: LanguageTag,
): Diagnostic =>
  error(
    'figure/emphasised',
    place,
    where === 'label'
      ? `the label of “${id}” says “${said}” in ${language}, and its source gives the figure of all`
      : `the text says “${said}” of “${id}” in ${language}, and its source gives the figure of all`,
    `name in the ${where} what the source says, or compute the rate with a formula`,
  );

const isOfAll = ({ quantity }: Fact, { quantity: read }: FoundQuote): boolean =>
  quantity.unit.composition === undefined && read !== undefined && read.unit.base === undefined;

const eachIn = (
  text: string,
  pack: LanguagePack,
  match: FoundQuote,
  { report }: ReportContext,
): readonly EachOfNoun[] =>
  eachOfNounIn(text, pack, (noun) =>
    isCounted(
      noun,
      match.source.pack?.tag === pack.tag ? match.source.normal.text : '',
      report.units.values(),
      pack,
    ),
  );

/** Whether the source says so; of each of something else that it counts it does not: “per fisher” of what each boat pays. */
function isSaid(
  { noun }: EachOfNoun,
  near: string,
  { source }: FoundQuote,
  pack: LanguagePack,
  language: LanguageTag,
): boolean {
  const isHere = noun !== undefined && language === pack.tag;
  // “A visitor spends 45 euros” is said of each.
  if (isHere && hasWord(near, noun)) return true;
  if (!saysEach(near, pack)) return false;
  return !isHere || pack.script !== 'Latn' || !isCounted(noun, source.normal.text, [], pack);
}

const saysEach = (near: string, pack: LanguagePack): boolean =>
  saysForEach(near, pack) || holds(near, perOf(pack));

/** The sentence of a figure with the heads above it. */
function textNear(match: FoundQuote): string {
  const { source, sentence } = match;
  const { title, head } = surroundingsAt(source, figureOf(match).start);
  return `${title}\n${head}\n${source.source.text.slice(sentence.start, sentence.end)}`;
}

const hasWord = (text: string, word: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((each) => each === word);

const perOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame.per, pack));

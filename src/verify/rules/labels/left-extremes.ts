import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { Fact } from '../../../report/report.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { chosenTime } from '../../figures/chosen-time.js';
import { extremeOf } from '../../figures/extreme-of-figure.js';
import { anySpelled } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inLabelledFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { surroundingsAt } from '../../sources/surroundings.js';

/** “Visits” over “the highest number of visits in a day was 412”: what is the most or the least of several is not what there was. */
export const leftExtremes: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) => inLabelledFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { packs, terms }: ReportContext,
): readonly Diagnostic[] {
  const { source, sentence, quantity } = match;
  const { text, normal } = source.normal;
  const figure = figureOf(match);
  if (quantity === undefined || isSaid(fact, pack, packs)) return [];
  if (!surroundingsAt(source, figure.start).isProse) return [];
  const own = { start: normal(sentence.start), end: normal(sentence.end) };
  const time = chosenTime(text, own, figure, pack);
  const isOfTime = time?.length === 'month' && lengthOf(fact) === 'month';
  const extreme = isOfTime ? undefined : (time?.text ?? extremeOf(text, own, figure, pack));
  const isName = terms
    .exempt(text.slice(own.start, own.end), pack.tag)
    .some(({ start, end }) =>
      text.slice(own.start + start, own.start + end).includes(extreme ?? ''),
    );
  if (extreme === undefined || isName || lengthOf(fact) === 'day') return [];
  const language = fact.label[pack.tag] === undefined ? Object.keys(fact.label)[0] : pack.tag;
  return [
    error(
      'figure/emphasised',
      fieldPlace(fact, `label.${language}`, 'label'),
      `the source gives “${fact.id}” of “${extreme}” alone, and its label says nothing of the kind`,
      'say in the label what it is the most or the least of (highest, longest, on the busiest day), or quote the figure of all',
    ),
  ];
}

/** Whether a fact says so itself: by its qualifier, or by a superlative in its label. */
function isSaid(
  { label, quantity }: Fact,
  pack: LanguagePack,
  packs: ReportContext['packs'],
): boolean {
  if (quantity.qualifier === 'up-to' || quantity.qualifier === 'at-least') return true;
  const own = label[pack.tag];
  const labels = own === undefined ? Object.entries(label) : [[pack.tag, own] as const];
  return labels.some(([tag, said]) => bearingOf(packOf(tag, packs)).test(` ${said} `));
}

const bearingOf = memoOf(({ frame }: LanguagePack): RegExp => {
  const kinds = frame['kinds-in-labels'];
  const words = ['maximum', 'minimum', 'extremes'].flatMap((name) => [
    ...(kinds[name]?.says ?? []),
    ...(kinds[name]?.['borne-by'] ?? []),
  ]);
  const limits = kinds['limits']?.says ?? [];
  return new RegExp(anySpelled([...words, ...limits, ...frame.extremes.choosing]), 'iu');
});

function lengthOf({ period }: Fact): 'day' | 'month' | 'longer' {
  if (period?.kind !== 'date' || period.date.month === undefined) return 'longer';
  return period.date.day === undefined ? 'month' : 'day';
}

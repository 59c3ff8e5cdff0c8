import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { packOf, type ReportContext } from '../../context.js';
import { isRun } from '../../directions/no-size-of-change.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** Three years in a row, 3年ぶり, 时隔三年: how long something has gone on, or was not so, is no length of anything else: the label says it. */
export const runsInLabels: ReportRule = {
  codes: ['figure/direction-missing'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const { unit, value } = fact.quantity;
  if (!spans.has(unit.id) || value.kind !== 'number' || match.quantity === undefined) return [];
  const { text } = match.source.normal;
  const { start, end } = figureOf(match);
  const isSaid = report.languages.some((language) =>
    holds(fact.label[language] ?? '', saysRun(packOf(language, packs))),
  );
  if (isSaid || !isRun(text, { start, end }, pack)) return [];
  return [
    error(
      'figure/direction-missing',
      fieldPlace(fact, 'label', 'value'),
      `the source says of “${match.quantity.text}” that something went on or was not so for that long, and the label of “${fact.id}” does not say so`,
      'say in the label what went on (“years of decline in a row”, “years since …”), or declare a unit of it in units.yaml and name the word of the source with “as”',
    ),
  ];
}

/** Of days and hours a run is a length of time: 连续运行30天. */
const spans: ReadonlySet<string> = new Set(['month', 'year']);

const saysRun = memoOf((pack: LanguagePack) => {
  const { before, behind, says } = pack.frame.times.runs;
  return wordFinder([...before, ...behind, ...says], pack);
});

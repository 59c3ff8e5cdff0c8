import Big from 'big.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { escapeExpression } from '../../../language/escape-expression.js';
import type { LanguageTag } from '../../../language/language.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ChartSeries, ChartSpec } from '../../../report/charts.js';
import { packOf, type ReportContext } from '../../context.js';
import type { ReportRule } from '../../rule.js';
import { wordFinder, wordStart } from '../../figures/words.js';

/** “More freight than passengers” stands over no chart that draws fewer. */
export const chartComparisons: ReportRule = {
  codes: ['figure/superlative-differs'],
  check: (context) =>
    [...context.report.charts.values()].flatMap((chart) =>
      context.report.languages.flatMap((language) => inTitle(chart, language, context)),
    ),
};

function inTitle(
  chart: ChartSpec,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const pack = packOf(language, context.packs);
  const { text } = context.flat(chart.title[language] ?? [], language);
  const { patterns, negations } = patternsOf(pack);
  if (negations !== undefined && text.search(negations) >= 0) return [];
  const claims = patterns.flatMap(({ pattern, isGreater }) => {
    const { one, other } = pattern.exec(text)?.groups ?? {};
    return one === undefined || other === undefined ? [] : [{ one, other, isGreater }];
  });
  const [told] = claims.flatMap(({ one, other, isGreater }) =>
    chart.series.flatMap((series) => {
      const [a, b] = [one, other].map((name) => named(name, series, language, context));
      if (a === undefined || b === undefined || a.id === b.id || a.unit !== b.unit) return [];
      if (isGreater ? a.amount.gt(b.amount) : a.amount.lt(b.amount)) return [];
      return [
        error(
          'figure/superlative-differs',
          chart.place,
          `the title says in ${language} that “${a.id}” is ${isGreater ? 'more' : 'less'} than “${b.id}”, and it is not`,
          'correct the title, or the figure that is wrong',
        ),
      ];
    }),
  );
  return told === undefined ? [] : [told];
}

const patternsOf = memoOf((pack: LanguagePack) => {
  const { greater, smaller } = pack.frame.comparisons;
  const compiled = (pattern: string): RegExp =>
    new RegExp(
      `${wordStart(pack)}${escapeExpression(pattern)
        .replace(String.raw`\{one\}`, '(?<one>[^,，、;；:：。]+?)')
        .replace(String.raw`\{other\}`, '(?<other>[^,，、;；:：。]+)')}`,
      'iu',
    );
  return {
    patterns: [
      ...greater.map((pattern) => ({ pattern: compiled(pattern), isGreater: true })),
      ...smaller.map((pattern) => ({ pattern: compiled(pattern), isGreater: false })),
    ],
    negations: wordFinder(pack.frame.negations, pack),
  };
});

interface Named {
  readonly id: string;
  readonly unit: string;
  readonly amount: Big;
}

/** The one value of a series whose label the words hold, or which holds them. */
function named(
  name: string,
  { points }: ChartSeries,
  language: LanguageTag,
  { report, flat }: ReportContext,
): Named | undefined {
  const words = name.trim().toLowerCase();
  const found = points.flatMap((point): readonly Named[] => {
    const fact = report.facts.get(point.fact);
    if (fact?.quantity.value.kind !== 'number') return [];
    const own = point.label?.[language];
    const label = (own === undefined ? (fact.label[language] ?? '') : flat(own, language).text)
      .trim()
      .toLowerCase();
    if (label.length < 2 || !(words.includes(label) || label.includes(words))) return [];
    const { value, unit } = fact.quantity;
    return [
      { id: fact.id, unit: unit.dimension, amount: value.amount.times(unit.factor ?? Big(1)) },
    ];
  });
  return found.length === 1 ? found[0] : undefined;
}

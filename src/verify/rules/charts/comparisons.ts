import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { escapeExpression } from '../../../language/escape-expression.js';
import type { LanguageTag } from '../../../language/language.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ChartSeries, ChartSpec } from '../../../report/charts.js';
import { packOf, type ReportContext } from '../../context.js';
import type { ReportRule } from '../../rule.js';
import { drawnIn, namesOf, type Drawn } from '../../figures/drawn.js';
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
      if (a === undefined || b === undefined || a.fact.id === b.fact.id) return [];
      if (a.fact.quantity.unit.dimension !== b.fact.quantity.unit.dimension) return [];
      if (isGreater ? a.amount.gt(b.amount) : a.amount.lt(b.amount)) return [];
      return [
        error(
          'figure/superlative-differs',
          chart.place,
          `the title says in ${language} that “${a.fact.id}” is ${isGreater ? 'more' : 'less'} than “${b.fact.id}”, and it is not`,
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
        .replace(String.raw`\{other\}`, '(?<other>[^,，、;；:：。]+)')
        .replace(String.raw`\{measure\}`, '[^,，、;；:：。]+?')}`,
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

/** The one value of a series that the words name, or whose label holds them. */
function named(
  words: string,
  series: ChartSeries,
  language: LanguageTag,
  context: ReportContext,
): Drawn | undefined {
  const said = words.trim().toLowerCase();
  const found = namesOf(drawnIn(series, context), language, context).filter(
    ({ name, label }) => name?.test(said) || (label !== '' && label.toLowerCase().includes(said)),
  );
  return found.length === 1 ? found[0]?.of : undefined;
}

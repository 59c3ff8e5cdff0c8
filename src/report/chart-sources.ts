import type { LanguageTag, Localized } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import type { ChartSpec } from './charts.js';
import type { Prose } from './prose.js';
import type { Report } from './report.js';

/** Names the sources that the figures of a chart are from, in the order drawn; `undefined` where it does not ask for it. */
export function sourceLineOf(
  chart: ChartSpec,
  report: Report,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
): Localized<Prose> | undefined {
  if (!chart.namesSources) return undefined;
  const drawn = chart.series.flatMap(({ points }) =>
    points.flatMap(({ fact, amount }) => (amount === undefined ? [fact] : [fact, amount])),
  );
  const ids = new Set(drawn.flatMap((fact) => sourcesOf(fact, report)));
  const sources = [...ids].flatMap((id) => report.sources.find((source) => source.id === id) ?? []);
  return Object.fromEntries(
    [...packs].map(([language, pack]) => {
      const titles = sources
        .flatMap(({ title }) => title[language] ?? [])
        .join(pack.punctuation.listSeparator);
      const text = pack.charts.source.replace('{titles}', () => titles);
      return [language, [{ kind: 'text', text, place: chart.place, isLoose: true }]];
    }),
  );
}

/** Ids of the sources of a fact; of one that is calculated, those of what it is calculated from. */
function sourcesOf(id: string, report: Report): readonly string[] {
  const origin = report.facts.get(id)?.origin;
  if (origin === undefined) return [];
  return origin.kind === 'calculated'
    ? origin.facts.flatMap((each) => sourcesOf(each, report))
    : [origin.source];
}

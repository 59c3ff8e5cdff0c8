import type { DocumentNode } from '../document/document.js';
import type { Localized } from '../language/language.js';
import type { ChartSpec } from '../report/charts.js';
import type { Prose } from '../report/prose.js';
import type { Report } from '../report/report.js';

/** The facts that a document prints, in its text or in its charts. */
export function printedFacts(root: DocumentNode, { charts }: Report): ReadonlySet<string> {
  const facts = new Set<string>();
  const visit = (node: DocumentNode): void => {
    if (node.kind === 'text') {
      if (node.origin.kind === 'fact') facts.add(node.origin.fact);
      return;
    }
    const chart = node.name === 'chart' ? charts.get(node.attributes['ref'] ?? '') : undefined;
    for (const fact of chart ? factsIn(chart) : []) facts.add(fact);
    node.children.forEach(visit);
  };
  visit(root);
  return facts;
}

/** The facts that the drawing of a chart prints: its values, amounts beside them, and those in its labels. */
const factsIn = ({ series, hub }: ChartSpec): readonly string[] => [
  ...series.flatMap(({ label: name, points }) => [
    ...points.flatMap(({ fact, amount, label }) => [
      fact,
      ...(amount === undefined ? [] : [amount]),
      ...factsOfText(label),
    ]),
    ...factsOfText(name),
  ]),
  ...factsOfText(hub),
];

const factsOfText = (text: Localized<Prose> = {}): readonly string[] =>
  Object.values(text).flatMap((prose) =>
    prose.flatMap((part) => (part.kind === 'fact' ? [part.fact] : [])),
  );

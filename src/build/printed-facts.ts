import type { DocumentNode } from '../document/document.js';
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
    for (const series of chart?.series ?? []) for (const { fact } of series.points) facts.add(fact);
    node.children.forEach(visit);
  };
  visit(root);
  return facts;
}

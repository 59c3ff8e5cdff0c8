import type { PlaceRecord, ProvenanceRecord } from '../../provenance/record.js';
import { aligned, inLine } from './aligned.js';
import { count } from './closing-line.js';

/** A provenance record for a person: what the PDF is, then one line a figure. */
export function recordTable(record: ProvenanceRecord): string {
  const { report, layout, edition, languages, title, sources, figures } = record;
  const head = [
    ...Object.values(title).map(inLine),
    inLine(`${report}, layout ${layout}, edition ${edition.number} of ${edition.date}`),
    ...sources.map(({ id, title: name, sha256, cells }) =>
      inLine(
        `source ${id}: ${Object.values(name).join(' | ')} (SHA-256 ${sha256 ?? `of its cells ${cells ?? ''}`})`,
      ),
    ),
  ];
  const rows = figures.map(({ fact, rendering, places }) => [
    fact,
    ...languages.map((tag) => new Map(Object.entries(rendering)).get(tag) ?? ''),
    pagesOf(places),
  ]);
  const table = aligned([['figure', ...languages, 'pages'], ...rows]);
  return `${head.map((line) => `${line}\n`).join('')}\n${table}\n${count(figures.length, 'figure')}\n`;
}

/** `1, 3, 4` */
const pagesOf = (places: readonly Pick<PlaceRecord, 'page'>[]): string =>
  [...new Set(places.map(({ page }) => page))].join(', ');

import { distance } from 'fastest-levenshtein';
import type { BuildResult } from '../build/results.js';
import { error, type Diagnostic } from '../diagnostics/diagnostic.js';

/** Layouts that were asked for and that no report is set in. Where a report could not be read, nothing is known. */
export function unknownLayouts(
  asked: readonly string[],
  results: readonly BuildResult[],
): readonly Diagnostic[] {
  const [first] = results;
  const known = new Set(results.flatMap(({ layouts }) => layouts ?? []));
  if (first === undefined || results.some(({ layouts }) => layouts === undefined)) return [];
  return asked
    .filter((layout) => !known.has(layout))
    .map((layout) =>
      error(
        'command/unknown-layout',
        { file: `${first.folder}/report.yaml`, line: 1, column: 1 },
        `no report is set in the layout “${layout}”`,
        `use ${nearest(layout, [...known])}, or add the layout under outputs`,
      ),
    );
}

const nearest = (name: string, known: readonly string[]): string =>
  known
    .toSorted((one, other) => distance(name, one) - distance(name, other))
    .map((each) => `“${each}”`)
    .slice(0, 3)
    .join(' or ');

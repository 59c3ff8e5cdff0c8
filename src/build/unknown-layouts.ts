import type { BuildResult } from './results.js';
import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';

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
        suggest(layout, known, 'add the layout under outputs'),
      ),
    );
}

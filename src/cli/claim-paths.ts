import type { BuildResult } from '../build/results.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/**
 * Remembers the paths of a run's outputs, and says which would replace an earlier one. Names are compared as the least
 * discerning file systems do: without case, composed and decomposed letters alike.
 */
export function claimPaths(): (result: BuildResult) => readonly Diagnostic[] {
  const owners = new Map<string, string>();
  return ({ folder, outputs }) =>
    outputs.flatMap(({ path, layout }) => {
      const key = path.normalize('NFC').toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? `${layout} of ${folder}`);
      return owner === undefined ? [] : [collision(path, folder, layout, owner)];
    });
}

const collision = (path: string, folder: string, layout: string, owner: string): Diagnostic => ({
  code: 'command/output-collision',
  severity: 'error',
  place: { file: `${folder}/report.yaml`, line: 1, column: 1 },
  problem: `${layout} would be written to ${path}, as ${owner} is`,
  remedy: 'rename the report’s folder, or build the two into different folders',
});

import type { Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { findings } from '../report/findings.js';
import { declaredLanguages, loadReport } from '../report/load.js';
import { coverage, type Coverage } from '../verify/coverage.js';
import type { Resources } from './resources.js';

/** Loads a report, without laying it out, and accounts for every figure of its sources. */
export function coverReport(
  effects: Effects,
  folder: string,
  resources: Pick<Resources, 'packs'>,
): Checked<Coverage> {
  const found = findings();
  const declared = declaredLanguages(effects, folder);
  const packs = found.take(resources.packs(declared.languages, declared.place));
  const report = packs && found.take(loadReport(effects, folder, packs));
  return {
    value: packs && report && coverage(report, packs),
    diagnostics: found.all(),
  };
}
export type { Coverage } from '../verify/coverage.js';

import '../../src/cli/engine.js';
import { makeReport } from '../../src/build.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import type { MakeDocument } from './contestant.js';
import { benchRequest } from './workload.js';

/** The whole pipeline for one report, short of writing the file. */
export function openOurs(): MakeDocument {
  const effects = nodeEffects();
  const request = benchRequest(effects);
  return async () => {
    const { outputs, diagnostics } = await makeReport(effects, request);
    const [sheet] = outputs;
    if (!sheet || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
    return sheet.pdf;
  };
}

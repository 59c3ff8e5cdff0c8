import { checkReport } from '../../build.js';
import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { suggest } from '../../diagnostics/wording.js';
import { startOf } from '../../files/paths.js';
import { nodeEffects } from '../../files/node-effects.js';
import { explainFact } from '../../provenance/explain.js';
import type { Report } from '../../report/report.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { explanationText } from '../format/explanation.js';
import { jsonText } from '../format/json-text.js';
import { tell } from '../format/tell.js';
import { namedReport } from '../named-report.js';
import type { ExplainOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `factsheet explain <report> <fact>`: says where a figure comes from, and where each fact sheet prints it. */
export async function explain(
  name: string,
  factId: string,
  { format, ...flags }: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const refuse = (faults: readonly Diagnostic[]): ExitCode =>
    tell(faults, format, terminal, effects);
  const named = namedReport(effects, name, flags);
  if (!named.value) return refuse(named.diagnostics);
  const { folder, out, resources, opened, row } = named.value;
  const loaded = opened.load(row);
  if (!loaded.value) return refuse(loaded.diagnostics);
  const { report, packs } = loaded.value;
  const fact = report.facts.get(factId);
  if (!fact) return refuse([unknownFact(factId, report)]);

  // The places are those of the laid-out pages; what is wrong with the report is told beside them.
  const request = { ...folder, out, layouts: [], resources, opened };
  const checked = await checkReport(effects, row === undefined ? request : { ...request, row });
  const explanation = explainFact({ report, packs, fact, outputs: checked.outputs });
  tell(checked.diagnostics, 'human', terminal, effects);
  terminal.out(format === 'json' ? jsonText(explanation) : explanationText(explanation));
  return exitCodeOf(checked.diagnostics);
}

const unknownFact = (id: string, { facts, folder }: Report): Diagnostic =>
  error(
    'command/unknown-fact',
    startOf(`${folder}/facts.yaml`),
    `the report has no fact “${id}”`,
    suggest(id, facts.keys(), 'name a fact of facts.yaml'),
  );

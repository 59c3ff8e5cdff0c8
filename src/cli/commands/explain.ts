import { checkReport } from '../../build.js';
import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { suggest } from '../../diagnostics/wording.js';
import { startOf } from '../../files/paths.js';
import { nodeEffects } from '../../files/node-effects.js';
import { explainFact } from '../../provenance/explain.js';
import { findReports } from '../../report/discover.js';
import { openReport, unknownRow } from '../../report/load.js';
import type { Report } from '../../report/report.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { explanationText } from '../format/explanation.js';
import { jsonText } from '../format/json-text.js';
import { tell } from '../format/tell.js';
import type { ExplainOptions } from '../options.js';
import { openPackage } from '../../build/open-package.js';
import { openProject } from '../../project/project.js';
import type { Terminal } from '../terminal.js';

/** `factsheet explain <report> <fact>`: says where a figure comes from, and where each fact sheet prints it. */
export async function explain(
  name: string,
  factId: string,
  { format, row: key, ...flags }: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const refuse = (diagnostics: readonly Diagnostic[]): ExitCode => {
    tell(diagnostics, format, terminal, effects);
    return exitCodeOf(diagnostics);
  };
  const project = openProject(effects, flags);
  if (!project.value) return refuse(project.diagnostics);
  const { data, out, ...own } = project.value;
  const found = findReports(effects, data, [name]);
  const [folder] = found.value ?? [];
  if (!folder) return refuse(found.diagnostics);

  const resources = openPackage(effects, own);
  const opened = openReport(effects, folder.folder, resources);
  const row = opened.rows?.find((each) => each.key === key);
  const keys = (opened.rows ?? []).map((each) => each.key);
  if (key !== undefined && row === undefined) return refuse([unknownRow(key, keys, folder.folder)]);
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

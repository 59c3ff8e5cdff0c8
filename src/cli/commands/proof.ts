import { makeWithProofs } from '../../build.js';
import { openPackage } from '../../build/open-package.js';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { nodeEffects } from '../../files/node-effects.js';
import { writeOutputs } from '../../files/write-output.js';
import { interfaceStrings } from '../../preview/interface-strings.js';
import { makeView, sheetsOf } from '../../preview/make-view.js';
import { proofPage } from '../../preview/proof-page.js';
import { openProject } from '../../project/project.js';
import { findReports } from '../../report/discover.js';
import { openReport, unknownRow } from '../../report/load.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { tell } from '../format/tell.js';
import type { ProofOptions } from '../options.js';
import type { Terminal } from '../terminal.js';
import { inFolder } from '../../files/paths.js';

/** `factsheet proof <report>`: writes a page on which each figure is ticked beside the sentence of its source. */
export async function proof(
  name: string,
  { row: key, ...flags }: ProofOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const end = (diagnostics: readonly Diagnostic[]): ExitCode => {
    tell(diagnostics, 'human', terminal, effects);
    return exitCodeOf(diagnostics);
  };
  const project = openProject(effects, flags);
  if (project.value === undefined) return end(project.diagnostics);
  const { data, out, ...own } = project.value;
  const found = findReports(effects, data, [name]);
  const [folder] = found.value ?? [];
  if (folder === undefined) return end(found.diagnostics);
  const resources = openPackage(effects, own);
  const strings = interfaceStrings(effects, resources.templates);
  if (strings.value === undefined) return end(strings.diagnostics);

  const opened = openReport(effects, folder.folder, resources);
  const keys = (opened.rows ?? []).map((each) => each.key);
  const row =
    opened.rows?.find((each) => each.key === key) ??
    (key === undefined ? opened.rows?.[0] : undefined);
  if (key !== undefined && row === undefined) return end([unknownRow(key, keys, folder.folder)]);
  const request = { ...folder, out, layouts: [], resources, opened, ...(row && { row }) };
  const { loaded, ...result } = await makeWithProofs(effects, request);
  const { diagnostics, inputFolders } = result.made;
  // What is wrong is mended first: nobody signs off a page that is not printed.
  if (loaded === undefined || hasErrors(diagnostics)) return end(diagnostics);

  const page = proofPage(makeView(loaded, sheetsOf(result)), strings.value, row?.key);
  const id = row === undefined ? folder.id : `${folder.id}/${row.name}`;
  const path = inFolder(out, `${id}.proof.html`);
  const refusals = writeOutputs(
    effects,
    [{ path, bytes: new TextEncoder().encode(page) }],
    inputFolders,
  );
  const code = end([...diagnostics, ...refusals]);
  if (refusals.length === 0) terminal.err(`${path}\n`);
  return code;
}

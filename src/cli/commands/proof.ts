import { makeWithProofs } from '../../build.js';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { nodeEffects } from '../../files/node-effects.js';
import { writeOutputs } from '../../files/write-output.js';
import { interfaceStrings } from '../../preview/interface-strings.js';
import { makeView, sheetsOf } from '../../preview/make-view.js';
import { proofPage } from '../../preview/proof-page.js';
import type { ExitCode } from '../exit-code.js';
import { tell } from '../format/tell.js';
import { namedReport } from '../named-report.js';
import type { ProofOptions } from '../options.js';
import type { Terminal } from '../terminal.js';
import { inFolder } from '../../files/paths.js';

/** `factsheet proof <report>`: writes a page on which each figure is ticked beside the sentence of its source. */
export async function proof(
  name: string,
  flags: ProofOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const end = (faults: readonly Diagnostic[]): ExitCode => tell(faults, 'human', terminal, effects);
  const named = namedReport(effects, name, flags);
  if (named.value === undefined) return end(named.diagnostics);
  const { folder, out, resources, opened } = named.value;
  const strings = interfaceStrings(effects, resources.templates);
  if (strings.value === undefined) return end(strings.diagnostics);

  const row = named.value.row ?? opened.rows?.[0];
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

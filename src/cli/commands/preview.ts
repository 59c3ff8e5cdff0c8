import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { nodeEffects } from '../../files/node-effects.js';
import { startPreview } from '../../preview/start.js';
import type { ExitCode } from '../exit-code.js';
import { tell } from '../format/tell.js';
import type { PreviewOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `factsheet preview [report]`: runs until it is ended. */
export async function preview(
  name: string | undefined,
  options: PreviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const refuse = (faults: readonly Diagnostic[]): ExitCode =>
    tell(faults, 'human', terminal, effects);
  const { value: started, diagnostics } = await startPreview(effects, name, options);
  if (started === undefined) return refuse(diagnostics);
  terminal.err(
    `${started.url}\n  the preview of ${started.report}, on this machine alone; it ends with Ctrl+C\n`,
  );
  return Promise.race([started.ended, started.rehearse().then(() => started.ended)]);
}

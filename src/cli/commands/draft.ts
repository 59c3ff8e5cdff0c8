import { draftSource } from '../../build/draft-source.js';
import { openPackage } from '../../build/open-package.js';
import { nodeEffects } from '../../files/node-effects.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { tell } from '../format/tell.js';
import type { DraftOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `factsheet draft <source>`: facts.yaml for every figure of a text, on stdout. */
export function draft(
  file: string,
  { language, languages }: DraftOptions,
  terminal: Terminal,
): ExitCode {
  const effects = nodeEffects();
  const labels = languages.length > 0 ? languages : [language];
  const { value, diagnostics } = draftSource(effects, file, language, labels, openPackage(effects));
  if (value === undefined) return tell(diagnostics, 'human', terminal, effects);
  const { text, units } = value;
  const head = units === undefined ? '' : commented(`For units.yaml:\n${units}`);
  terminal.out(head + text);
  terminal.err(`${value.drafted} figures drafted, ${value.unread} not; labels are left to fill\n`);
  return exitCodes.done;
}

const commented = (text: string): string => text.trimEnd().replaceAll(/^/gmu, '# ') + '\n';

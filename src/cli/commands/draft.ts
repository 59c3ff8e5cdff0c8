import { failed } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { nodeEffects } from '../../files/node-effects.js';
import { readNamedFile } from '../../files/read-file.js';
import { openPackage } from '../../build/open-package.js';
import { draftFacts } from '../../verify/draft/draft-facts.js';
import { writeDraft } from '../../verify/draft/write-draft.js';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-code.js';
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
  const place = { file, line: 1, column: 1 };
  const labels = languages.length > 0 ? languages : [...new Set([language, 'en'])];
  const read = readNamedFile(effects, file, limits.sourceBytes);
  const packs = openPackage(effects).packs([...new Set([language, ...labels])], place);
  const { value: bytes } = read.value === undefined ? failed(read.diagnostics) : read;
  if (bytes === undefined || packs.value === undefined) {
    const diagnostics = [...read.diagnostics, ...packs.diagnostics];
    tell(diagnostics, 'human', terminal, effects);
    return exitCodeOf(diagnostics);
  }
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const source = { id: 'source', file, language, sha256: '', title: {}, text, place };
  const drafted = draftFacts(source, labels, packs.value);
  const grammar = packs.value.get(language)?.reading.grammar ?? 'latin';
  terminal.out(writeDraft(drafted, labels, grammar));
  terminal.err(
    `${drafted.facts.length} figures drafted, ${drafted.unread.length} not; labels are left to fill\n`,
  );
  return exitCodes.done;
}

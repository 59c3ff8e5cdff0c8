import { failed } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { nodeEffects } from '../../files/node-effects.js';
import { readNamedFile } from '../../files/read-file.js';
import { readRecord } from '../../provenance/read-record.js';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { jsonText } from '../format/json-text.js';
import { recordTable } from '../format/record.js';
import { tell } from '../format/tell.js';
import type { InspectOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `factsheet inspect <file>` */
export async function inspect(
  file: string,
  { format }: InspectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const effects = nodeEffects();
  const read = readNamedFile(effects, file, limits.pdfBytes);
  const { value: record, diagnostics } = read.value
    ? await readRecord(read.value, file)
    : failed(read.diagnostics);
  if (!record) return tell(diagnostics, format, terminal, effects);
  terminal.out(format === 'json' ? jsonText(record) : recordTable(record));
  return exitCodes.done;
}

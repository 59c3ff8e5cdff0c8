import { createHash } from 'node:crypto';
import type { Place } from '../../diagnostics/diagnostic.js';
import { decodeText } from '../../files/text.js';
import { limits } from '../../files/limits.js';
import type { Root } from '../../files/root.js';
import type { Source } from '../report.js';
import type { ReportInput } from '../schema/report.js';
import type { Reading } from './context.js';
import { checkIdentifier } from './identifiers.js';
import { checkTag } from './languages.js';
import { readName, writtenAt } from './texts.js';

type SourcesInput = ReportInput['sources'];

/** Reads the sources that a report declares and checks that each is the file whose hash is given. */
export function readSources(reading: Reading, root: Root, input: SourcesInput): readonly Source[] {
  return Object.keys(input).flatMap((id) => readSource(reading, root, input, id) ?? []);
}

function readSource(
  reading: Reading,
  root: Root,
  input: SourcesInput,
  id: string,
): Source | undefined {
  const { places, findings } = reading;
  const source = input[id];
  if (source === undefined) return undefined;
  const place = places.key(input, id);
  checkIdentifier(id, place, findings);
  const title = readName(reading, source, 'title');
  if (source.language !== '') checkTag(source.language, places.value(source, 'language'), findings);
  const sha256 = (writtenAt(reading, source, 'sha256') ?? '').toLowerCase();
  if (source.file === '') return undefined;
  const bytes = findings.take(
    root.read(source.file, places.value(source, 'file'), limits.sourceBytes),
  );
  if (bytes === undefined) return undefined;
  const text = findings.take(decodeText(bytes, root.path(source.file)));
  if (text === undefined) return undefined;
  const hasHash = places.isWritten(source) && sha256 !== '';
  if (hasHash) checkHash(sha256, bytes, text, places.value(source, 'sha256'), reading);
  const { file, language } = source;
  return { id, file, language, sha256, title, text, place };
}

function checkHash(
  declared: string,
  bytes: Uint8Array,
  text: string,
  place: Place,
  { findings }: Reading,
): void {
  const actual = sha256Of(bytes);
  if (!/^[0-9a-f]{64}$/u.test(declared)) {
    findings.error(
      'report/bad-hash',
      place,
      'the SHA-256 is not 64 hexadecimal digits',
      `write ${actual} if the file is the right one`,
    );
    return;
  }
  // A checkout that turned LF into CRLF, or added a byte order mark, has not changed what the source says.
  if (declared === actual || declared === sha256Of(new TextEncoder().encode(text))) return;
  findings.error(
    'report/source-changed',
    place,
    'the source is not the file that the quotes were taken from',
    `check the quotes against it, then write sha256: ${actual}`,
  );
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

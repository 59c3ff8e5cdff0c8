import { shorten, suggest } from '../../diagnostics/wording.js';
import { createHash } from 'node:crypto';
import type { Place } from '../../diagnostics/diagnostic.js';
import { decodeText } from '../../files/text.js';
import { limits } from '../../files/limits.js';
import type { Root } from '../../files/root.js';
import type { Source } from '../report.js';
import type { SourceInput } from '../schema/report.js';
import type { Reading } from './context.js';
import { lines, readLine } from './contact.js';
import { checkIdentifier } from './identifiers.js';
import { checkTag } from './languages.js';
import { readTable } from './table-sources.js';
import { readName, writtenAt } from './texts.js';
import type { UnitBook } from './units.js';
import { readPeriodAt } from './values.js';

/** A mapping of sources, in report.yaml or in the shared sources.yaml, with the folder its files are in. */
export interface SourcesFile {
  readonly reading: Reading;
  readonly root: Root;
  readonly input: Readonly<Record<string, SourceInput | 'shared'>>;
}

/**
 * Reads the sources that a report declares and checks that each is the file whose hash is given. A source that it only
 * names is that of the shared folder.
 */
export function readSources(
  own: SourcesFile,
  shared: SourcesFile | undefined,
  units: UnitBook,
): readonly Source[] {
  const { reading, input } = own;
  return Object.keys(input).flatMap((id) => {
    if (input[id] !== 'shared') return readSource(own, id, units) ?? [];
    if (shared !== undefined && Object.hasOwn(shared.input, id)) {
      return readSource(shared, id, units) ?? [];
    }
    reading.findings.error(
      'report/unknown-source',
      reading.places.value(input, id),
      `there is no shared source “${shorten(id)}”`,
      suggest(id, Object.keys(shared?.input ?? {}), 'declare it in data/_shared/sources.yaml'),
    );
    return [];
  });
}

function readSource(
  { reading, root, input }: SourcesFile,
  id: string,
  units: UnitBook,
): Source | undefined {
  const { places, findings } = reading;
  const source = input[id];
  if (source === undefined || source === 'shared') return undefined;
  const place = places.key(input, id);
  checkIdentifier(id, place, findings);
  const title = readName(reading, source, 'title');
  if (source.language !== '') checkTag(source.language, places.value(source, 'language'), findings);
  const sha256 = (writtenAt(reading, source, 'sha256') ?? '').toLowerCase();
  if (source.file === '') return undefined;
  const at = places.value(source, 'file');
  const most = source.table === undefined ? limits.sourceBytes : limits.tableBytes;
  const bytes = findings.take(root.read(source.file, at, most));
  if (bytes === undefined) return undefined;
  const { file, language, table: declared } = source;
  const hasHash = places.isWritten(source) && sha256 !== '';
  const checkAgainst = (text: string): void => {
    if (hasHash) checkHash(sha256, bytes, text, places.value(source, 'sha256'), reading);
  };
  const url = readLine(reading, source, 'url', lines.web);
  const [date, accessed] = [
    readPeriodAt(reading, source, 'date'),
    readPeriodAt(reading, source, 'accessed'),
  ];
  const base = {
    id,
    file,
    language,
    sha256,
    title,
    ...(source.publisher === undefined
      ? {}
      : { publisher: readName(reading, source, 'publisher') }),
    ...(date === undefined ? {} : { date }),
    ...(accessed === undefined ? {} : { accessed }),
    ...(url === undefined ? {} : { url }),
    place,
  };
  if (declared !== undefined) {
    checkAgainst(asText(bytes));
    const request = { source: id, bytes, file: root.path(file), input: declared, place: at };
    const table = readTable(reading, units, request);
    return table && { ...base, text: '', table };
  }
  const text = findings.take(decodeText(bytes, root.path(source.file)));
  if (text === undefined) return undefined;
  checkAgainst(text);
  return { ...base, text };
}

/** A table as text, so that its line ends and byte order mark do not count as a change; nothing of a workbook. */
const asText = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');

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
    'the source is not the file that the figures were taken from',
    `check them against it, then write sha256: ${actual}`,
  );
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

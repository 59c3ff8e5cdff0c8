import { nearest, shorten, suggest } from '../../../diagnostics/wording.js';
import { createHash } from 'node:crypto';
import { basename, dirname, extname } from 'node:path';
import type { Place } from '../../../diagnostics/diagnostic.js';
import { decodeText } from '../../../files/text.js';
import { limits } from '../../../files/limits.js';
import { refusePath } from '../../../files/paths.js';
import type { Root } from '../../../files/root.js';
import type { Source } from '../../report.js';
import type { SourceInput } from '../../schema/report.js';
import type { Findings } from '../../findings.js';
import type { Reading } from '../context.js';
import { lines, readLine } from '../content/contact.js';
import { checkIdentifier } from '../identifiers.js';
import { checkTag } from '../languages.js';
import { lockName, readLock } from './lock.js';
import { readTable } from '../tables/table-sources.js';
import { readName, writtenAt } from '../content/texts.js';
import type { UnitBook } from '../facts/units.js';
import { readPeriodAt } from '../facts/values.js';

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
  if (source.file === '') return undefined;
  const hash = hashOf({ reading, root, input }, source, place);
  const at = places.value(source, 'file');
  const most = source.table === undefined ? limits.sourceBytes : limits.tableBytes;
  const bytes = findings.take(root.read(source.file, at, most));
  if (bytes === undefined) return undefined;
  const { file, language, table: declared } = source;
  const isEmpty = declared === undefined && asText(bytes).trim() === '';
  if (isEmpty) tellEmpty(reading, file, at);
  const isHashed = !isEmpty && places.isWritten(source);
  if (isHashed && hash.sha256 === '') tellNoHash(reading, source, bytes, place);
  const checkAgainst = (text: string): void => {
    if (isHashed && hash.sha256 !== '') checkHash(hash, bytes, text, reading);
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
    sha256: hash.sha256,
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

/** A source that names where it is fetched from. */
export interface RemoteSource {
  readonly id: string;
  /** The folder that the file is in, as the author would type it. */
  readonly folder: string;
  /** Name of the file in it. */
  readonly name: string;
  readonly from: RemoteOrigin;
  /** Most bytes that it may have. */
  readonly limit: number;
  /** Where it is written where it comes from. */
  readonly place: Place;
}

/** A file of a server, rows of a database, or what does not say which of the two. */
export type RemoteOrigin =
  | {
      readonly kind: 'download';
      readonly url: string;
      readonly header?: { readonly name: string; readonly variable: string };
    }
  | {
      readonly kind: 'query';
      /** Environment variable with the connection string. */
      readonly variable: string;
      readonly statement: string;
      readonly delimiter: string;
    }
  | { readonly kind: 'unclear'; readonly problem: string; readonly remedy: string };

/** The sources of a report, its own and shared, that name where they are fetched from and lie inside their folders. */
export function remoteSources(
  own: SourcesFile | undefined,
  shared: SourcesFile | undefined,
): readonly RemoteSource[] {
  return Object.keys(own?.input ?? {}).flatMap((id): readonly RemoteSource[] => {
    const from = own?.input[id] === 'shared' ? shared : own;
    const source = from?.input[id];
    if (from === undefined || source === undefined || source === 'shared') return [];
    const { file, table } = source;
    const origin = originOf(source);
    if (origin === undefined || file === '' || refusePath(file) !== undefined) return [];
    const path = from.root.path(file);
    return [
      {
        id,
        folder: dirname(path),
        name: basename(path),
        from: origin,
        limit: table === undefined ? limits.sourceBytes : limits.tableBytes,
        place: from.reading.places.value(source, source.query === undefined ? 'download' : 'query'),
      },
    ];
  });
}

function originOf({
  download: url,
  header,
  query,
  file,
  table,
}: SourceInput): RemoteOrigin | undefined {
  if (query === undefined) {
    if (url === undefined) return undefined;
    return { kind: 'download', url, ...(header === undefined ? {} : { header }) };
  }
  if (url !== undefined || header !== undefined) {
    return {
      kind: 'unclear',
      problem: 'the source names a query and a download as well',
      remedy: 'remove “download” and “header”, or “query”',
    };
  }
  if (
    table === undefined ||
    (table.format ?? extname(file).slice(1)) !== 'csv' ||
    !isUtf8(table.encoding)
  ) {
    return {
      kind: 'unclear',
      problem: 'the rows of a query are written as CSV in UTF-8, and the source is no such table',
      remedy: 'name a file ending in .csv, and add “table:”',
    };
  }
  const { delimiter = ',' } = table;
  return { kind: 'query', ...query, delimiter };
}

const isUtf8 = (encoding = 'utf-8'): boolean => /^utf-?8$/iu.test(encoding);

/** What the lock beside a source says of it. */
const lockedHash = (root: Root, file: string, findings: Findings): string | undefined =>
  findings.take(readLock(root, dirname(file)))?.get(basename(file))?.sha256;

/** A table as text, so that its line ends and byte order mark do not count as a change; nothing of a workbook. */
const asText = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');

/** The SHA-256 that a source is to have, in small letters and empty where there is none, and where it stands. */
interface DeclaredHash {
  readonly sha256: string;
  readonly place: Place;
}

/** Of a source that is fetched, the lock may hold it; faults of the lock are told. */
function hashOf({ reading, root }: SourcesFile, source: SourceInput, place: Place): DeclaredHash {
  const locked = isFetched(source) ? lockedHash(root, source.file, reading.findings) : undefined;
  return {
    sha256: (writtenAt(reading, source, 'sha256') ?? locked ?? '').toLowerCase(),
    place: source.sha256 === undefined ? place : reading.places.value(source, 'sha256'),
  };
}

const isFetched = ({ download, query }: SourceInput): boolean =>
  download !== undefined || query !== undefined;

function tellEmpty({ findings }: Reading, file: string, place: Place): void {
  findings.error(
    'report/source-changed',
    place,
    `“${shorten(file)}” is empty, so no figure can be checked against it`,
    'put its text back',
  );
}

function tellNoHash(
  { places, findings }: Reading,
  source: SourceInput,
  bytes: Uint8Array,
  place: Place,
): void {
  // A key that is misspelt is told as it stands, and one that holds nothing as well.
  const isMisspelt = places.keys(source).some((key) => nearest(String(key), ['sha256']));
  if (source.sha256 !== undefined || isMisspelt) return;
  const [problem, remedy] = isFetched(source)
    ? [`${lockName} beside the source does not hold it`, 'run “factsheet refresh”, or ']
    : ['the source has no SHA-256, so that a change of it would not be noticed', ''];
  findings.error(
    'report/no-hash',
    place,
    problem,
    `${remedy}write sha256: ${sha256Of(bytes)} if the file is the right one`,
  );
}

function checkHash(
  { sha256: declared, place }: DeclaredHash,
  bytes: Uint8Array,
  text: string,
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

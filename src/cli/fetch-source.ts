import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { allowedUrl, download, type Patience } from '../refresh/download.js';
import { query } from '../refresh/query.js';
import type { LockedSource } from '../report/read/sources/lock.js';
import type { RemoteOrigin, RemoteSource } from '../report/read/sources/sources.js';

/** A file as it was sent. */
export interface Fetched {
  /** Who sent it. */
  readonly host: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

type Environment = Effects['environment'];
type Origin<Kind extends RemoteOrigin['kind']> = Extract<RemoteOrigin, { kind: Kind }>;

/**
 * Fetches the file of a source, whole or not at all.
 * @param held what the lock says of the file that is at hand, where it is that file
 */
export async function fetchSource(
  source: RemoteSource,
  held: LockedSource | undefined,
  environment: Environment,
  patience: Patience | undefined,
): Promise<Checked<Fetched | 'unchanged'>> {
  const { from, place } = source;
  switch (from.kind) {
    case 'download':
      return fromServer(source, from, held, environment, patience);
    case 'query':
      return fromDatabase(source, from, environment);
    case 'unclear':
      return failed(error('refresh/bad-query', place, from.problem, from.remedy));
  }
}

async function fromServer(
  { name, place, limit }: RemoteSource,
  { url: address, header: declared }: Origin<'download'>,
  held: LockedSource | undefined,
  environment: Environment,
  patience: Patience | undefined,
): Promise<Checked<Fetched | 'unchanged'>> {
  const url = allowedUrl(address);
  if (url === undefined) {
    return failed(
      error(
        'refresh/bad-url',
        place,
        'the URL is no https URL without a password',
        'write https://…; what lets you in goes into a header',
      ),
    );
  }
  const secret = declared && valueOf(declared.variable, environment);
  if (declared !== undefined && secret === undefined) {
    return failed(notSet(place, declared.variable, 'the value of the header'));
  }
  const answer = await download(
    {
      url,
      limit,
      ...(declared && secret !== undefined ? { header: [declared.name, secret] as const } : {}),
      ...(held?.etag === undefined ? {} : { etag: held.etag }),
      ...(held?.['last-modified'] === undefined ? {} : { lastModified: held['last-modified'] }),
    },
    patience,
  );
  if (answer.kind === 'not-modified' && held !== undefined) {
    return { value: 'unchanged', diagnostics: [] };
  }
  if (answer.kind === 'too-large') return failed(tooLarge(place, url.host, limit));
  if (answer.kind !== 'file') {
    const problem = answer.kind === 'failed' ? answer.problem : 'it answered 304 unasked';
    return failed(
      error(
        'refresh/not-fetched',
        place,
        `${name} was not fetched from ${url.host}: ${problem}`,
        'try again later, or correct the URL',
      ),
    );
  }
  const { kind: _kind, ...file } = answer;
  return { value: { host: url.host, ...file }, diagnostics: [] };
}

async function fromDatabase(
  { name, place, limit }: RemoteSource,
  { variable, statement, delimiter }: Origin<'query'>,
  environment: Environment,
): Promise<Checked<Fetched>> {
  const connection = valueOf(variable, environment);
  if (connection === undefined) return failed(notSet(place, variable, 'a connection string'));
  const host = `the database of ${variable}`;
  const mostRows = limits.tableRows;
  const answer = await query({ connection, statement, delimiter, limit, mostRows });
  switch (answer.kind) {
    case 'file':
      return { value: { host, bytes: answer.bytes, mediaType: 'text/csv' }, diagnostics: [] };
    case 'too-large':
      return failed(tooLarge(place, host, limit));
    case 'not-reached':
      return failed(
        error(
          'refresh/not-fetched',
          place,
          `${name} was not fetched from ${host}: ${answer.problem}`,
          'try again later, or correct the connection string',
        ),
      );
    case 'refused':
      return failed(
        error(
          'refresh/query-refused',
          place,
          `${host} refused the statement: ${answer.problem}`,
          'write one SELECT that changes nothing',
        ),
      );
  }
}

const valueOf = (variable: string, environment: Environment): string | undefined =>
  environment[variable] === '' ? undefined : environment[variable];

const notSet = (place: Place, variable: string, what: string): Diagnostic =>
  error(
    'refresh/no-variable',
    place,
    `the environment variable ${variable} is not set`,
    `set it to ${what}`,
  );

const tooLarge = (place: Place, host: string, limit: number): Diagnostic =>
  error(
    'refresh/too-large',
    place,
    `${host} sent more than ${limit} bytes or ${limits.tableRows} rows`,
    'ask for less',
  );

import type { Client, FieldDef } from 'pg';

/** What is asked of a PostgreSQL server. */
export interface QueryRequest {
  /** `postgresql://user:password@host/database`, or words as libpq takes them in one. */
  readonly connection: string;
  /** One statement that reads rows. */
  readonly statement: string;
  /** Between the cells of the table that is written. */
  readonly delimiter: string;
  /** Most bytes of the table. */
  readonly limit: number;
  readonly mostRows: number;
}

export interface QueryPatience {
  /** To be connected. */
  readonly connecting: number;
  /** For the statement. */
  readonly reading: number;
}

export type QueryAnswer =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** The server was not reached, or did not let in. */
  | { readonly kind: 'not-reached'; readonly problem: string }
  /** The server refused the statement: it writes, or is wrong, or takes too long. */
  | { readonly kind: 'refused'; readonly problem: string };

const usualPatience: QueryPatience = { connecting: 10_000, reading: 60_000 };
const rowsAtATime = 5_000;

/**
 * Reads rows in one transaction that can write nothing, and gives them as CSV (RFC 4180, UTF-8, LF): a head, then the rows in
 * the order of their texts by code unit, so that the same rows give the same bytes whatever order the server sends them in.
 * Values are in PostgreSQL's own text form, dates in ISO 8601, times in UTC; NULL is the empty cell.
 */
export async function query(
  request: QueryRequest,
  { connecting, reading }: QueryPatience = usualPatience,
): Promise<QueryAnswer> {
  const { default: pg } = await import('pg');
  let client: Client;
  try {
    client = new pg.Client({
      connectionString: request.connection,
      connectionTimeoutMillis: connecting,
      application_name: 'factsheet',
      // Every value as the server writes it: nothing is made a number of JavaScript.
      types: { getTypeParser: () => (text: string) => text },
    });
  } catch {
    // The parser's message may repeat what it was given, a password in it.
    return { kind: 'not-reached', problem: 'the connection string cannot be read' };
  }
  // A connection that breaks is told by what waits on it as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (thrown) {
    await end(client);
    return { kind: 'not-reached', problem: problemOf(thrown, request) };
  }
  try {
    return await readRows(client, request, reading);
  } catch (thrown) {
    return { kind: 'refused', problem: problemOf(thrown, request) };
  } finally {
    await end(client);
  }
}

async function readRows(
  client: Client,
  { statement, delimiter, limit, mostRows }: QueryRequest,
  reading: number,
): Promise<QueryAnswer> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  for (const setting of [
    `statement_timeout = ${reading}`,
    `lock_timeout = ${reading}`,
    `DateStyle = 'ISO'`,
    `IntervalStyle = 'iso_8601'`,
    `TimeZone = 'UTC'`,
    `lc_monetary = 'C'`,
    `bytea_output = 'hex'`,
    `extra_float_digits = 1`,
  ]) {
    // One setting follows the other on one connection.
    // oxlint-disable-next-line no-await-in-loop
    await client.query(`SET LOCAL ${setting}`);
  }
  // A cursor takes one statement that reads, and neither a second one nor one that writes inside WITH; the
  // extended protocol takes no second statement behind it.
  const text = statement.replace(/(?<![;\s])[;\s]+$/u, '');
  const cursor = {
    text: `DECLARE snapshot NO SCROLL CURSOR WITHOUT HOLD FOR ${text}\n`,
    queryMode: 'extended',
  };
  await client.query(cursor);
  const rows: string[] = [];
  let [size, head] = [0, ''];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await client.query<(string | null)[]>({
      text: `FETCH FORWARD ${rowsAtATime} FROM snapshot`,
      rowMode: 'array',
    });
    head = line(answer.fields.map(nameOf), delimiter);
    for (const row of answer.rows) {
      const written = line(row, delimiter);
      size += Buffer.byteLength(written);
      rows.push(written);
    }
    if (size + Buffer.byteLength(head) > limit || rows.length > mostRows) {
      return { kind: 'too-large' };
    }
    if (answer.rows.length === 0) break;
  }
  await client.query('COMMIT');
  const ordered = rows.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  return { kind: 'file', bytes: new TextEncoder().encode(head + ordered.join('')) };
}

const nameOf = ({ name }: FieldDef): string => name;

const line = (cells: readonly (string | null)[], delimiter: string): string =>
  `${cells.map((cell) => written(cell ?? '', delimiter)).join(delimiter)}\n`;

const written = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** What was thrown, without the connection string or its password. */
function problemOf(thrown: unknown, { connection }: QueryRequest): string {
  const said = thrown instanceof AggregateError ? (thrown.errors[0] as unknown) : thrown;
  const message = said instanceof Error ? said.message : String(said);
  const secrets = [connection, ...passwordsIn(connection)];
  return secrets.reduce((text, secret) => text.replaceAll(secret, '…'), message);
}

function passwordsIn(connection: string): readonly string[] {
  if (!URL.canParse(connection)) return [];
  const { password } = new URL(connection);
  return password === '' ? [] : [password, decodeURIComponent(password)];
}

async function end(client: Client): Promise<void> {
  try {
    await client.end();
  } catch {
    // It is gone already.
  }
}

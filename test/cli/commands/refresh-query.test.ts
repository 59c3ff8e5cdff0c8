import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { query } from '../../../src/refresh/query.js';
import { edit, inProcess } from '../../support/command.js';
import { hasPostgres, startPostgres, type Database } from '../../support/postgres.js';
import { townsWorkspace } from '../../support/towns.js';

const isCi = process.env['CI'] === 'true';

describe.skipIf(!hasPostgres && !isCi)('a source that is a query of PostgreSQL', () => {
  let database: Database;
  let cwd = '';
  const select = 'SELECT code, year, wells FROM wells ORDER BY wells DESC;';
  const at = (file: string): string => join(cwd, 'data/towns/sources', file);
  const ask = (statement: string): void =>
    edit(cwd, 'towns/report.yaml', (text) =>
      text.replace(
        /file: sources\/wells\.csv\n {4}language: en\n[^]*?( {4}title: \{ zh-Hans: 各镇水井)/u,
        `file: sources/wells.csv\n    language: en\n    query: { variable: WELLS, statement: ${JSON.stringify(statement)} }\n$1`,
      ),
    );
  const refresh = async (...words: readonly string[]) => {
    vi.stubEnv('WELLS', database.url);
    return inProcess(cwd, ['refresh', ...words]);
  };

  beforeAll(async () => {
    database = await startPostgres();
  }, 60_000);
  afterAll(() => database.stop());
  afterEach(() => vi.unstubAllEnvs());
  beforeEach(() => {
    cwd = townsWorkspace({ count: 3 });
    const rows = readFileSync(at('wells.csv'), 'utf8').trim().split('\n').slice(1);
    const values = rows.map((row) => {
      const [code, year, wells] = row.split(',');
      return `('${code}', ${year}, ${wells})`;
    });
    database.run(
      `DROP TABLE IF EXISTS wells; CREATE TABLE wells (code text, year int, wells numeric); INSERT INTO wells VALUES ${values.toReversed().join(', ')}`,
    );
    ask(select);
  });

  it('is written with its lock, and built without the database', async () => {
    const original = readFileSync(at('wells.csv'), 'utf8');
    const { status, stdout, stderr } = await refresh();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/wells\.csv {2}unchanged/u);
    expect(readFileSync(at('wells.csv'), 'utf8')).toBe(original);
    const lock = readFileSync(at('sources.lock.yaml'), 'utf8');
    expect(lock).toContain('variable: "WELLS"');
    expect(lock).not.toContain('only');
    expect((await inProcess(cwd, ['check'])).status).toBe(0);
  });

  it('tells the figure that changes, and the same rows are no change whatever their order', async () => {
    await refresh();
    database.run(`UPDATE wells SET wells = 1500 WHERE code = 'T0002' AND year = 2023`);
    const { status, stdout } = await refresh();
    expect(status).toBe(0);
    expect(stdout).toContain(
      'towns  T0002  wells-2023  1069口 | 1,069\u00A0wells  →  1500口 | 1,500\u00A0wells',
    );
    expect(stdout.match(/→/gu)).toHaveLength(1);
    database.run(
      'CREATE TABLE other AS SELECT * FROM wells ORDER BY random(); DROP TABLE wells; ALTER TABLE other RENAME TO wells',
    );
    expect((await refresh('--check')).status).toBe(0);
  });

  it.each<readonly [string, string, RegExp]>([
    [
      'writes in WITH',
      'WITH gone AS (DELETE FROM wells RETURNING *) SELECT * FROM gone',
      /data-modifying/u,
    ],
    ['deletes', 'DELETE FROM wells', /syntax error/u],
    [
      'ends the transaction and deletes',
      'SELECT 1; COMMIT; DELETE FROM wells',
      /multiple commands/u,
    ],
    ['calls a function that writes', `SELECT wreck()`, /read-only transaction/u],
    ['locks rows', 'SELECT * FROM wells FOR UPDATE', /read-only|FOR UPDATE/u],
    ['is wrong', 'SELECT nothing FROM wells', /does not exist/u],
  ])('is refused where the statement %s, and nothing is changed', async (_, statement, problem) => {
    database.run(
      `CREATE OR REPLACE FUNCTION wreck() RETURNS int LANGUAGE sql AS $$ DELETE FROM wells; SELECT 1 $$`,
    );
    const before = readFileSync(at('wells.csv'), 'utf8');
    writeFileSync(
      join(cwd, 'data/towns/report.yaml'),
      readFileSync(join(cwd, 'data/towns/report.yaml'), 'utf8').replace(
        JSON.stringify(select),
        JSON.stringify(statement),
      ),
    );
    const { status, stderr } = await refresh();
    expect(status).toBe(1);
    expect(stderr).toContain('refresh/query-refused');
    expect(stderr).toMatch(problem);
    expect(readFileSync(at('wells.csv'), 'utf8')).toBe(before);
    expect(existsSync(at('sources.lock.yaml'))).toBe(false);
    const left = await query({
      connection: database.url,
      statement: 'SELECT count(*) AS rows FROM wells',
      delimiter: ',',
      limit: 1000,
      mostRows: 10,
    });
    expect(left).toMatchObject({ kind: 'file' });
    expect(left.kind === 'file' && new TextDecoder().decode(left.bytes)).toBe('rows\n9\n');
  });

  it('is refused where a figure is lost, and the old file stays', async () => {
    await refresh();
    database.run(`DELETE FROM wells WHERE code = 'T0002' AND year = 2023`);
    const { status, stderr } = await refresh();
    expect(status).toBe(1);
    expect(stderr).toContain('refresh/refused');
    expect(readFileSync(at('wells.csv'), 'utf8')).toContain('T0002,2023,1069');
  });

  it('says what is missing: the variable, the server, the password', async () => {
    const without = await inProcess(cwd, ['refresh']);
    expect(without.stderr).toContain('refresh/no-variable');
    for (const WELLS of [
      'postgresql://tester:secret@127.0.0.1:1/postgres',
      `postgresql://nobody:secret@127.0.0.1:${database.port}/postgres`,
      'postgresql://tester:secret@127.0.0.1:99999999/postgres',
    ]) {
      vi.stubEnv('WELLS', WELLS);
      const { status, stderr } = await inProcess(cwd, ['refresh']);
      expect([status, stderr.includes('refresh/not-fetched')]).toEqual([1, true]);
      expect(stderr).not.toContain('secret');
    }
  });

  it('writes every kind of value as PostgreSQL does, and quotes what CSV quotes', async () => {
    const statement = `SELECT * FROM (VALUES
      (1, 12345678901234567890.10::numeric, 0.1::float8, DATE '2026-01-31', TIMESTAMPTZ '2026-01-31 10:00+02', true, NULL, E'a,"b"\\nc'),
      (2, 0, 1e-7, DATE '2025-12-01', TIMESTAMPTZ '2025-12-01 00:00+00', false, '', '=1+1')
    ) AS kinds(id, exact, float, day, moment, yes, nothing, text)`;
    const answer = await query({
      connection: database.url,
      statement,
      delimiter: ',',
      limit: 10_000,
      mostRows: 10,
    });
    expect(answer.kind === 'file' && new TextDecoder().decode(answer.bytes)).toBe(
      'id,exact,float,day,moment,yes,nothing,text\n' +
        '1,12345678901234567890.10,0.1,2026-01-31,2026-01-31 08:00:00+00,t,,"a,""b""\nc"\n' +
        '2,0,1e-07,2025-12-01,2025-12-01 00:00:00+00,f,,=1+1\n',
    );
  });

  it('ends at its limits: bytes, rows and time', async () => {
    const request = { connection: database.url, delimiter: ',', limit: 100_000, mostRows: 1000 };
    const many = 'SELECT * FROM generate_series(1, 100000000)';
    expect((await query({ ...request, statement: many })).kind).toBe('too-large');
    const long = `SELECT repeat('x', 200000)`;
    expect((await query({ ...request, statement: long })).kind).toBe('too-large');
    const slow = await query(
      { ...request, statement: 'SELECT pg_sleep(30)' },
      { connecting: 5000, reading: 200 },
    );
    expect(slow).toMatchObject({
      kind: 'refused',
      problem: expect.stringContaining('timeout') as string,
    });
  });
});

describe('a query', () => {
  it('of what is no CSV table is refused before anything is asked', async () => {
    const cwd = townsWorkspace({ count: 1 });
    edit(cwd, 'towns/report.yaml', (text) =>
      text.replace(
        /( {4}file: sources\/wells\.csv\n {4}language: en\n) {4}sha256: \w+\n/u,
        `$1    download: https://example.org/\n    query: { variable: WELLS, statement: SELECT 1 }\n`,
      ),
    );
    const { status, stderr } = await inProcess(cwd, ['refresh']);
    expect([status, stderr.includes('refresh/bad-query')]).toEqual([1, true]);
  });
});

import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of its own, in a temporary folder, that listens on this machine alone. */
export interface Database {
  readonly port: number;
  /** Of its superuser. */
  readonly url: string;
  readonly run: (sql: string) => void;
  readonly stop: () => void;
}

/** Debian keeps the programs of each version out of the path. */
function programs(): string | undefined {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions).toSorted((one, other) => Number(other) - Number(one))[0];
  const bin = newest === undefined ? '' : join(versions, newest, 'bin');
  return existsSync(join(bin, 'initdb')) ? bin : undefined;
}

export const hasPostgres = programs() !== undefined;

const password = 'only for this test';

export async function startPostgres(): Promise<Database> {
  const bin = programs();
  if (bin === undefined) throw new Error('no PostgreSQL on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'factsheet-postgres-'));
  const owner = ownerOf();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const call = (program: string, words: readonly string[]): void => {
    const { status, stderr, stdout } = spawnSync(join(bin, program), words, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: { PATH: process.env['PATH'], LC_ALL: 'C', PGPASSWORD: password },
      // What the server keeps open must not keep the caller waiting.
      stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
      ...owner,
    });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}${stdout}`);
  };
  const port = await freePort();
  const data = join(folder, 'data');
  call('initdb', ['-D', data, '-U', 'tester', '--auth=trust', '--no-sync', '-E', 'UTF8']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  call('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    port,
    url: `postgresql://tester:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    run: (sql) =>
      call('psql', [
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'tester',
        '-d',
        'postgres',
        '-v',
        'ON_ERROR_STOP=1',
        '-c',
        sql,
      ]),
    stop: () => {
      call('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root; its package makes a user for it. */
function ownerOf(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

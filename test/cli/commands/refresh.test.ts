import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { edit, inProcess } from '../../support/command.js';
import { serve, type TestServer } from '../../support/server.js';

const fewRows = (text: string): string =>
  text
    .split('\n')
    .filter((line, index) => index === 0 || line === '' || /KEN|VNM|,202[34],/u.test(line))
    .join('\n');
const original = fewRows(readFileSync('data/country-cards/sources/gdp.csv', 'utf8'));

let server: TestServer;
let cwd = '';
let sent: string | Uint8Array = original;

const at = (file: string): string => join(cwd, 'data/country-cards/sources', file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const refresh = async (...words: readonly string[]) => inProcess(cwd, ['refresh', ...words]);

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'factsheet-test-'));
  cpSync('data/country-cards', join(cwd, 'data/country-cards'), { recursive: true });
  // Two cards and two years of the others say as much as nineteen cards and all years.
  for (const name of ['countries', 'population']) {
    const few = fewRows(read(`${name}.csv`));
    writeFileSync(at(`${name}.csv`), few);
    edit(cwd, 'country-cards/report.yaml', (text) =>
      text.replace(
        new RegExp(`(file: sources/${name}\\.csv\\n {4}language: en\\n {4}sha256: )\\w+`, 'u'),
        `$1${createHash('sha256').update(few).digest('hex')}`,
      ),
    );
  }
  edit(cwd, 'country-cards/report.yaml', (text) =>
    text.replace(
      /(file: sources\/gdp\.csv\n {4}language: en\n) {4}sha256: \w+\n/u,
      `$1    download: ${server.url}/gdp.csv\n`,
    ),
  );
  writeFileSync(at('gdp.csv'), original);
  sent = original;
  server.answer((_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(sent));
  await refresh();
}, 60_000);

const vietnam = /^(Viet Nam,VNM,2023,)([\d.]+)$/mu;

describe('refresh', () => {
  it('writes a lock that the build proves the source against', async () => {
    expect(read('sources.lock.yaml')).toMatch(
      /^"gdp\.csv":\n {2}url: "http.*"\n {2}sha256: "[0-9a-f]{64}"\n {2}bytes: \d+\n {2}media-type: "text\/csv"\n {2}fetched: "20.*Z"\n$/mu,
    );
    expect((await inProcess(cwd, ['check', '--row', 'VNM'])).status).toBe(0);
    writeFileSync(at('gdp.csv'), original.replace(vietnam, '$11'));
    const { status, stderr } = await inProcess(cwd, ['check', '--row', 'VNM']);
    expect(stderr).toContain('report/source-changed');
    expect(status).toBe(1);
  });

  it('touches nothing where the server sends the same', async () => {
    const lock = read('sources.lock.yaml');
    const { status, stdout } = await refresh();
    expect(stdout).toMatch(/gdp\.csv {2}unchanged\n$/u);
    expect(status).toBe(0);
    expect(read('sources.lock.yaml')).toBe(lock);
  });

  it('takes a changed cell, and names the figures that change in both languages', async () => {
    sent = original.replace(vietnam, '$1500000000000');
    const { status, stdout } = await refresh();
    expect(status).toBe(0);
    expect(stdout).toContain('gdp.csv  changed');
    expect(stdout).toMatch(
      /VNM {2}gdp-2023 {2}4297亿美元 \| US\$429\.7\sbillion {2}→ {2}5000亿美元 \| US\$500\.0\sbillion$/mu,
    );
    expect(stdout).not.toContain('KEN  gdp-2023');
    expect(read('gdp.csv')).toBe(sent);
    expect((await inProcess(cwd, ['check', '--row', 'VNM'])).status).toBe(0);
  });

  it.each([['--check', 1] as const, ['--dry-run', 0] as const])(
    'writes nothing with %s',
    async (flag, code) => {
      expect((await refresh('--check')).status).toBe(0);
      sent = original.replace(vietnam, '$1500000000000');
      const { status, stdout } = await refresh(flag);
      expect(status).toBe(code);
      expect(stdout).toContain('VNM  gdp-2023');
      expect(read('gdp.csv')).toBe(original);
    },
  );
});

describe('a file that is not taken', () => {
  it.each([
    ['half of it', original.slice(0, original.length / 3), 'refresh/shrunk'],
    ['a head that is another', original.replace('Value', 'Worth'), 'table/unknown-column'],
    ['no row of a country', original.replaceAll(/^Viet Nam,.*\n/gmu, ''), 'refresh/refused'],
    ['a text for a number', original.replace(vietnam, '$1many'), 'table/not-a-number'],
    ['a formula', original.replace(vietnam, '$1=1+1'), 'table/formula'],
    ['NUL', original.replace(vietnam, '$1\0'), 'refresh/refused'],
    ['a million columns', `${'a,'.repeat(1_000_000)}\n`, 'refresh/refused'],
    ['a page that says sorry', `<html>${'sorry '.repeat(100_000)}</html>`, 'refresh/refused'],
    ['too much', Buffer.alloc(16_000_001, 'a'), 'refresh/too-large'],
  ])('leaves the old one and its lock: %s', async (_, content, code) => {
    const lock = read('sources.lock.yaml');
    sent = content;
    const { status, stdout, stderr } = await refresh();
    expect(stderr).toContain(`error ${code} `);
    expect(stdout).toContain('gdp.csv  refused');
    expect(status).toBe(1);
    expect(read('gdp.csv')).toBe(original);
    expect(read('sources.lock.yaml')).toBe(lock);
  });

  it('is told with the place of its URL where the server does not have it', async () => {
    server.answer((_, response) => response.writeHead(404).end());
    const { status, stderr } = await refresh();
    expect(stderr).toMatch(/refresh\/not-fetched data\/country-cards\/report\.yaml:\d+:15/u);
    expect(stderr).toContain('it answered 404');
    expect(status).toBe(1);
  });

  it('is not asked for over http elsewhere, nor without the secret it needs', async () => {
    edit(cwd, 'country-cards/report.yaml', (text) =>
      text.replace(server.url, 'http://example.org'),
    );
    expect((await refresh()).stderr).toContain('refresh/bad-url');
    edit(cwd, 'country-cards/report.yaml', (text) =>
      text.replace(
        'download: http://example.org/gdp.csv',
        `download: ${server.url}/gdp.csv\n    header: { name: X-Key, variable: FACTSHEET_TEST_UNSET }`,
      ),
    );
    expect((await refresh()).stderr).toContain('FACTSHEET_TEST_UNSET is not set');
  });
});

describe('a source that is not there yet', () => {
  it('is fetched, and locked', async () => {
    rmSync(at('gdp.csv'));
    rmSync(at('sources.lock.yaml'));
    expect((await inProcess(cwd, ['check', '--row', 'VNM'])).status).toBe(1);
    expect((await refresh()).status).toBe(0);
    expect(existsSync(at('sources.lock.yaml'))).toBe(true);
    expect((await inProcess(cwd, ['check', '--row', 'VNM'])).status).toBe(0);
  });

  it('is fetched where the report has errors of its own, and they are told', async () => {
    rmSync(at('gdp.csv'));
    rmSync(at('sources.lock.yaml'));
    edit(cwd, 'country-cards/report.yaml', (text) =>
      text.replace(/^subject:\n.*\n.*$/mu, 'subject: { zh-Hans: 人口7777人, en: 7777 people }'),
    );
    const { status, stdout, stderr } = await refresh();
    expect(stdout).toContain('gdp.csv  changed');
    expect(stderr).not.toContain('refresh/refused');
    expect(stderr).toContain('7777');
    expect(status).toBe(1);
    expect(read('gdp.csv')).toBe(original);
    expect((await refresh()).status).toBe(0);
  });

  it('is not taken where the report does not find its figures in it', async () => {
    rmSync(at('gdp.csv'));
    rmSync(at('sources.lock.yaml'));
    sent = original.replace('Value', 'Worth');
    const { status, stderr } = await refresh();
    expect(stderr).toContain('refresh/refused');
    expect(stderr).toContain('table/unknown-column');
    expect(status).toBe(1);
    expect(existsSync(at('gdp.csv'))).toBe(false);
    expect(existsSync(at('sources.lock.yaml'))).toBe(false);
  });
});

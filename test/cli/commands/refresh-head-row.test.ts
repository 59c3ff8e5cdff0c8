import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command.js';
import { serve, type TestServer } from '../../support/server.js';
import { reportOn, workbook } from '../../tables/support.js';

/** Lines that say what the file is, above the heads. */
const above = ['Ports of the bay', 'Last updated', 'in tonnes'];
const rowsOf = (cargo: string, heads: number, column = 'cargo'): readonly (readonly string[])[] => [
  ...above.slice(0, heads - 1).map((line) => [line]),
  ['port', 'year', column],
  ['north', '2023', cargo],
];

const asCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.join(',')}\n`).join('');

const asXlsx = (rows: readonly (readonly string[])[]): Uint8Array =>
  workbook(
    rows
      .map((cells, row) => {
        const own = cells.map((cell, column) => {
          const at = `${'ABC'.charAt(column)}${row + 1}`;
          return /^\d+$/u.test(cell)
            ? `<c r="${at}"><v>${cell}</v></c>`
            : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
        });
        return `<row r="${row + 1}">${own.join('')}</row>`;
      })
      .join(''),
  );

let server: TestServer;
let sent: string | Uint8Array = '';
beforeAll(async () => {
  server = await serve();
  server.answer((_, response) => response.writeHead(200).end(sent));
});
afterAll(() => server.close());

const workspace = (file: string): string => {
  const cwd = mkdtempSync(join(tmpdir(), 'factsheet-heads-'));
  const files = reportOn({
    file,
    declared: 'head-row: 4\n      columns: { cargo: { unit: tonne, period: { column: year } } }',
  });
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith(file)) continue;
    const text = String(content).replace(/sha256: \w+/u, `download: ${server.url}/${file}`);
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  mkdirSync(join(cwd, 'data/ports/sources'));
  return cwd;
};

describe.each([
  ['ports.csv', asCsv],
  ['ports.xlsx', asXlsx],
] as const)('a fetched %s whose heads stand below other lines', (file, write) => {
  it('is taken and compared by them, and refused where they have moved or changed', async () => {
    const cwd = workspace(file);
    const at = join(cwd, 'data/ports/sources', file);
    sent = write(rowsOf('500', 4));
    expect((await inProcess(cwd, ['refresh'])).status).toBe(0);

    sent = write(rowsOf('640', 4));
    const { status, stdout } = await inProcess(cwd, ['refresh']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/cargo {2}500吨 \| 500\stonnes {2}→ {2}640吨 \| 640\stonnes$/mu);

    const good = readFileSync(at);
    for (const wrong of [rowsOf('700', 3), rowsOf('700', 4, 'freight')]) {
      sent = write(wrong);
      const refused = await inProcess(cwd, ['refresh']);
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain('refresh/refused');
      expect(readFileSync(at)).toEqual(good);
    }
  });
});

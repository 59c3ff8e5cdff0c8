import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuesMarkdown } from '../../../src/cli/format/comparison-markdown.js';
import type { IssueComparison } from '../../../src/compare/issues.js';
import { edit, factsheet, inProcess, workspace } from '../../support/command.js';

let cwd: string;
const at = (name: string): string => join(cwd, name);

/** Makes the source of a report say something else, and the report take it as its own. */
function changeSource(report: string, old: string, now: string): void {
  edit(cwd, `${report}/sources/note.txt`, (text) => text.replaceAll(old, now));
  edit(cwd, `${report}/facts.yaml`, (text) => text.replaceAll(old, now));
  const sha256 = createHash('sha256')
    .update(readFileSync(at(`data/${report}/sources/note.txt`)))
    .digest('hex');
  edit(cwd, `${report}/report.yaml`, (text) => text.replace(/[0-9a-f]{64}/u, sha256));
}

const build = async (out: string, ...reports: readonly string[]): Promise<void> => {
  expect(await inProcess(cwd, ['build', ...reports, '--out', at(out)])).toMatchObject({
    status: 0,
  });
};
const diff = async (old: string, now: string, ...words: readonly string[]) =>
  inProcess(cwd, ['diff', at(old), at(now), ...words]);

beforeAll(async () => {
  cwd = workspace(['harbour', 'library', 'museum']);
  await build('old', 'harbour', 'library');
  changeSource('library', '12,400', '12,500');
  await build('new', 'harbour', 'library', 'museum');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('the difference of two folders', () => {
  it('is none where nothing changed', async () => {
    expect(await diff('old', 'old')).toMatchObject({
      status: 0,
      stdout: 'old → old\nno difference in 2 fact sheets\n',
    });
    expect(await diff('old', 'old', '--format', 'markdown')).toMatchObject({
      status: 0,
      stdout: 'No difference in 2 fact sheets.\n',
    });
  });

  it('names what came, what went, and each figure with the change of its source', async () => {
    const { status, stdout } = await diff('old', 'new');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^added {2}museum\.pdf {2}/mu);
    expect(stdout).toMatch(/^── library\.pdf$/mu);
    expect(stdout).toMatch(
      /^ {2}quote +borrowed more than 12,400 .* → +borrowed more than 12,500/mu,
    );
    expect(stdout).not.toContain('harbour.pdf');
    expect(stdout).toContain('\n1 fact sheet changed, 1 added, 0 removed, 1 unchanged\n');
    expect((await diff('new', 'old')).stdout).toMatch(/^removed {2}museum\.pdf/mu);
  });

  it('is a table for a pull request: old and new in each language, and what bears it out', async () => {
    const { stdout } = await diff('old', 'new', '--format', 'markdown');
    expect(stdout.split('\n')[0]).toBe(
      '**2 figures changed** in 1 of 3 fact sheets, 1 added; 1 page looks different.',
    );
    expect(stdout).toContain(
      '| more than 12,400 books → **more than 12,500 books** | 超1.24万册 → **超1.25万册** | note: “borrowed more than 12,400 books in 2025” → **“borrowed more than 12,500 books in 2025”** | 1 |',
    );
    expect(stdout).toContain('- <code>museum.pdf</code>');
  });

  it('is data for a program', async () => {
    const { stdout } = await diff('old/manifest.json', 'new/manifest.json', '--format', 'json');
    const told = JSON.parse(stdout) as IssueComparison;
    expect(told.added.map(({ path }) => path)).toEqual(['museum.pdf']);
    expect(told.changed.map(({ path, sheet }) => [path, sheet.report])).toEqual([
      ['library.pdf', 'library'],
    ]);
    expect(told.changed[0]?.figures[0]?.origin).toMatchObject({
      old: { quote: 'borrowed more than 12,400 books in 2025' },
      new: { quote: 'borrowed more than 12,500 books in 2025' },
    });
    expect(told.unchanged).toBe(1);
  });

  it('is found without a manifest too, in folders inside', async () => {
    mkdirSync(at('bare/2026'), { recursive: true });
    cpSync(at('new/museum.pdf'), at('bare/2026/museum.pdf'));
    expect((await diff('bare', 'bare')).stdout).toContain('no difference in 1 fact sheet');
  });

  it('draws each changed page in a folder of its fact sheet', async () => {
    await diff('old', 'new', '--png', at('pictures'));
    expect(readFileSync(at('pictures/library/page-01.png')).length).toBeGreaterThan(1000);
  });
});

describe('what cannot be compared', () => {
  const told = async (old: string, now: string): Promise<readonly unknown[]> => {
    const { status, stdout } = await diff(old, now, '--format', 'json');
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: { code: string }[] };
    return [status, ...diagnostics.map(({ code }) => code)];
  };

  it('is told for both sides', async () => {
    expect(await told('nowhere', 'never')).toEqual([2, 'input/missing', 'input/missing']);
  });

  it('is a folder and a PDF, and a folder without fact sheets', async () => {
    expect(await told('old', 'new/museum.pdf')).toEqual([2, 'command/unlike-issues']);
    mkdirSync(at('empty'), { recursive: true });
    expect(await told('empty', 'new')).toEqual([2, 'provenance/no-sheets']);
  });

  it('is a manifest that is none, or that leads out of its folder', async () => {
    mkdirSync(at('odd'), { recursive: true });
    writeFileSync(at('odd/manifest.json'), '{"version":1}');
    expect(await told('odd', 'new')).toEqual([2, 'provenance/not-a-manifest']);
    const text = readFileSync(at('new/manifest.json'), 'utf8');
    writeFileSync(at('odd/manifest.json'), text.replace('"museum.pdf"', '"../new/museum.pdf"'));
    expect(await told('odd', 'new')).toContain('input/outside-root');
  });

  it('is every PDF that is missing or damaged, all of them', async () => {
    cpSync(at('new'), at('spoilt'), { recursive: true });
    rmSync(at('spoilt/harbour.pdf'));
    writeFileSync(at('spoilt/library.pdf'), 'no PDF');
    appendFileSync(at('spoilt/museum.pdf'), ' ');
    expect(await told('spoilt', 'new')).toEqual([2, 'input/missing', 'provenance/not-a-pdf']);
  });
});

describe('the description of a pull request', () => {
  const many = (rows: number): IssueComparison => ({
    old: 'old',
    new: 'new',
    added: [],
    removed: [],
    changed: Array.from({ length: rows }, (_, row) => ({
      path: `cards/R${row}.pdf`,
      old: `old/cards/R${row}.pdf`,
      new: `new/cards/R${row}.pdf`,
      sheet: {
        report: 'cards',
        row: `R${row}`,
        layout: 'card',
        title: { en: `Place ${row}` },
        edition: { number: 1, date: '2026' },
        languages: ['en'],
      },
      document: [],
      sources: [{ field: 'people sha256', old: 'a'.repeat(64), new: 'b'.repeat(64) }],
      figures: [
        {
          change: 'changed' as const,
          fact: 'people',
          label: { en: 'people' },
          fields: [{ field: 'rendering', language: 'en', old: `${row}`, new: `${row + 1}` }],
          rendering: { en: `${row + 1}` },
          origin: { old: null, new: null },
          pages: { old: [1], new: [1] },
        },
      ],
      pages: [{ change: 'changed' as const, page: 1, pixels: 9, share: 0.1 }],
    })),
    unchanged: 0,
  });

  it('names each of 200 figures once, and a source that all share once', () => {
    const text = issuesMarkdown(many(200));
    for (let row = 0; row < 200; row += 1) {
      expect(text.split(`| <code>R${row}</code> `)).toHaveLength(2);
    }
    expect(text.match(/people sha256/gu)).toHaveLength(1);
    expect(text).toContain('<details><summary>Pages that look different (200)</summary>');
    expect(text).not.toContain('Left out');
  });

  it('stays within what GitHub takes, and counts what it leaves out', () => {
    const text = issuesMarkdown(many(2000));
    expect(text.length).toBeLessThan(65_000);
    const shown = text.match(/^\| <code>R/gmu)?.length ?? 0;
    expect(text).toContain(`${2000 - shown} figures more of cards`);
    expect(text).toContain('2000 more under “Pages that look different”');
    expect(text.startsWith('**2000 figures changed** in 2000 of 2000 fact sheets')).toBe(true);
  });
});

it('many pairs are compared in threads, and told as one alone is, with their pictures', () => {
  for (const side of ['old', 'new']) {
    mkdirSync(at(`many-${side}`));
    for (let pair = 1; pair <= 9; pair += 1) {
      cpSync(at(`${side}/library.pdf`), at(`many-${side}/${pair}.pdf`));
    }
  }
  const words = ['diff', 'many-old', 'many-new', '--png', 'many-png'];
  const { status, stdout } = factsheet(words, { cwd });
  expect(status).toBe(1);
  const [head, ...pairs] = stdout.split(/^── /mu);
  expect(head).toContain('many-old → many-new');
  expect(pairs.map((text) => text.split('\n')[0])).toEqual(
    Array.from({ length: 9 }, (_, index) => `${index + 1}.pdf`),
  );
  expect(pairs.every((text) => text.includes('12,400') && text.includes('12,500'))).toBe(true);
  const pictures = Array.from({ length: 9 }, (_, index) =>
    createHash('sha256')
      .update(readFileSync(at(`many-png/${index + 1}/page-01.png`)))
      .digest('hex'),
  );
  expect(new Set(pictures).size).toBe(1);
});

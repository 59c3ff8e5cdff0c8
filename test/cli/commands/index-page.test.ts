import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, lacksBrowser, openBrowser, openPage } from '../../support/browser.js';
import { edit, inProcess, workspace } from '../../support/command.js';

let cwd: string;
const at = (name: string): string => join(cwd, name);
const run = async (command: 'build' | 'index', ...words: readonly string[]) =>
  inProcess(cwd, [command, ...words, '--out', at('out')]);
const done = async (running: ReturnType<typeof run>): Promise<void> => {
  const { status, stderr } = await running;
  if (status !== 0) throw new Error(stderr);
};
const page = (name = 'index.html'): string => readFileSync(at(`out/${name}`), 'utf8');

/** A second edition of the library, in which the source says another number. */
function issueAgain(): void {
  edit(cwd, 'library/sources/note.txt', (text) => text.replaceAll('12,400', '12,500'));
  edit(cwd, 'library/facts.yaml', (text) => text.replaceAll('12,400', '12,500'));
  const bytes = readFileSync(at('data/library/sources/note.txt'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  edit(cwd, 'library/report.yaml', (text) =>
    text.replace(/[0-9a-f]{64}/u, sha256).replace(/edition: \{ number: 1/u, 'edition: { number: 2'),
  );
}

let first: Buffer;

beforeAll(async () => {
  cwd = workspace(['harbour', 'library']);
  edit(cwd, 'harbour/report.yaml', (text) =>
    text.replace('The library in figures', 'Ports & "piers"'),
  );
  await done(run('build'));
  first = readFileSync(at('out/library.pdf'));
  issueAgain();
  await done(run('build', '--keep-editions'));
  await done(run('index', '--language', 'en'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('the edition that another replaces', () => {
  it('is kept under its number, and only where it is another', () => {
    expect(readFileSync(at('out/library/1/library.pdf')).equals(first)).toBe(true);
    expect(existsSync(at('out/harbour'))).toBe(false);
  });

  it('is not kept where nobody asks, nor where it does not stand as it was written', async () => {
    const other = workspace(['library']);
    const out = join(other, 'out');
    const build = async (...words: readonly string[]) =>
      inProcess(other, ['build', '--out', out, ...words]);
    const edition = (from: number): void =>
      edit(other, 'library/report.yaml', (text) =>
        text.replace(`edition: { number: ${from}`, `edition: { number: ${from + 1}`),
      );
    await build();
    edition(1);
    await build();
    expect(readdirSync(out).toSorted()).toEqual(['library.pdf', 'manifest.json']);
    appendFileSync(join(out, 'library.pdf'), ' ');
    edition(2);
    expect(await build('--keep-editions')).toMatchObject({ status: 0 });
    expect(readdirSync(out).toSorted()).toEqual(['library.pdf', 'manifest.json']);
    rmSync(other, { recursive: true });
  });
});

describe('the page of the fact sheets', () => {
  it('holds no script, and escapes what a title says', () => {
    expect(page()).not.toMatch(/<script|javascript:|\son\w+=/iu);
    expect(page()).toContain('Ports &amp; &quot;piers&quot;');
  });

  it('is the same where nothing has changed, and paints nothing again', async () => {
    const before = [page(), readdirSync(at('out/index')).join()];
    await run('index', '--language', 'en');
    expect([page(), readdirSync(at('out/index')).join()]).toEqual(before);
  });

  it('speaks the language that follows the leading one, or another when told, and refuses one that it has no words in', async () => {
    await run('index');
    expect(page()).toContain('自第1版以来的变化');
    await run('index', '--language', 'de');
    expect(page()).toContain('Geändert seit Ausgabe 1');
    expect(page()).toContain('<html lang="de">');
    const refused = await run('index', '--language', 'tlh');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('command/no-words');
    await run('index', '--language', 'en');
  });

  it('is not written where a fact sheet is missing or damaged, or there is none', async () => {
    const other = workspace(['library']);
    const out = join(other, 'out');
    expect((await inProcess(other, ['index', '--out', out])).stderr).toContain(
      'provenance/no-sheets',
    );
    await inProcess(other, ['build', '--out', out]);
    writeFileSync(join(out, 'library.pdf'), 'no PDF');
    const { status, stderr } = await inProcess(other, ['index', '--out', out]);
    expect([status, existsSync(join(out, 'index.html'))]).toEqual([1, false]);
    expect(stderr).toContain('provenance/not-a-pdf');
    rmSync(other, { recursive: true });
  });
});

describe.skipIf(lacksBrowser)('the page in a browser, from a file', () => {
  let browser: Browser;
  const url = (name = 'index.html'): string => pathToFileURL(at(`out/${name}`)).href;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  it('names each fact sheet in both languages, with its files and its first page', async () => {
    const { page: tab, errors } = await openPage(browser, url());
    const articles = tab.getByRole('article');
    expect(await articles.count()).toBe(2);
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toContain('Fact sheets');
    expect(await articles.first().getByRole('img').getAttribute('alt')).toContain(' / ');
    const widths = await tab
      .getByRole('img')
      .evaluateAll((images) =>
        images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
      );
    expect(widths).toEqual([300, 300]);
    expect(errors).toEqual([]);
  });

  it('says what changed: old, new, in both languages, with a way to all of it', async () => {
    const { page: tab } = await openPage(browser, url());
    const changed = tab.getByRole('article').filter({ hasText: 'Changed since edition 1' });
    const said = (await changed.innerText()).replaceAll('\u00A0', ' ');
    expect(said).toMatch(/more than 12,400 books\s*→\s*is now\s*more than 12,500 books/u);
    expect(said).toMatch(/超1\.24万册\s*→\s*is now\s*超1\.25万册/u);
    // Its quote has changed and not the figure: that is told by the page of the whole comparison.
    expect(said).not.toContain('growth in loans');
    await changed.getByRole('link', { name: 'and 1 more' }).click();
    const row = tab.getByRole('row').filter({ hasText: 'growth in loans' });
    expect((await row.innerText()).replaceAll('\u00A0', ' ')).toMatch(
      /12,400 books in 2025, up 8%\s*→\s*is now/u,
    );
    await tab.getByRole('link', { name: 'All fact sheets' }).click();
    expect(await tab.getByRole('article').filter({ hasText: 'First edition' }).count()).toBe(1);
  });

  it('leads to every file that it names', async () => {
    const { page: tab } = await openPage(browser, url());
    const addresses = await tab
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of addresses) expect(existsSync(new URL(address))).toBe(true);
  });

  it.each(['index.html', 'index/library.html'])(
    '%s has no fault that axe-core knows',
    async (name) => {
      const { page: tab } = await openPage(browser, url(name));
      expect(await axeFaults(tab)).toEqual([]);
    },
  );

  it.each([
    [1200, 'beside'],
    [800, 'under'],
    [390, 'under'],
    [320, 'under'],
  ])(
    'at %i px shows what changed %s the titles, and nothing runs out of it',
    async (width, where) => {
      const { page: tab } = await openPage(browser, url(), { viewport: { width, height: 900 } });
      const article = tab.getByRole('article').first();
      const title = await article.getByRole('heading', { level: 2 }).boundingBox();
      const changes = await article.getByRole('heading', { level: 3 }).boundingBox();
      expect(title && changes && (changes.x > title.x + 300 ? 'beside' : 'under')).toBe(where);
      const overflow = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  it('is gone through by the keyboard in its order, with the place of the focus seen', async () => {
    const { page: tab } = await openPage(browser, url());
    await tab.keyboard.press('Tab');
    const focused = tab.locator(':focus');
    expect(
      await focused.evaluate(
        (node) => (node as unknown as { closest: (s: string) => unknown }).closest('h2') !== null,
      ),
    ).toBe(true);
    expect(
      await focused.evaluate(
        (node) =>
          (
            globalThis as unknown as { getComputedStyle: (of: unknown) => { outlineStyle: string } }
          ).getComputedStyle(node).outlineStyle,
      ),
    ).toBe('solid');
    await tab.keyboard.press('Tab');
    expect(await tab.locator(':focus').innerText()).toContain('PDF');
  });
});

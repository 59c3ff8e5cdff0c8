import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, lacksBrowser, openBrowser, openPage } from '../support/browser.js';
import { edit, factsheet, workspace } from '../support/command.js';

const write = (cwd: string) => factsheet(['proof', 'first-report'], { cwd });

describe('factsheet proof', () => {
  it('writes one file that names each printed figure, its quote and its page, as text', () => {
    const cwd = workspace();
    const { status, stderr } = write(cwd);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^out\/first-report\.proof\.html\n$/mu);
    const html = readFileSync(join(cwd, 'out/first-report.proof.html'), 'utf8');
    const said = html.replaceAll('\u00a0', ' ');
    for (const text of [
      'more than 12,400 books',
      '超1.24万册',
      '<mark>borrowed more than 12,400 books in 2025</mark>',
    ])
      expect(said).toContain(text);
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/u);
    expect(write(cwd).status).toBe(0);
    expect(readFileSync(join(cwd, 'out/first-report.proof.html'), 'utf8')).toBe(html);
  });

  it('marks up nothing that a report says', () => {
    const cwd = workspace();
    const desks = ' It had 7 desks.';
    edit(cwd, 'first-report/sources/note.txt', (text) => text.trimEnd() + desks);
    const source = readFileSync(join(cwd, 'data/first-report/sources/note.txt'));
    const digest = createHash('sha256').update(source).digest('hex');
    edit(cwd, 'first-report/report.yaml', (text) =>
      text
        .replace(/(?<=sha256: )\w+/u, digest)
        .concat(
          '\nleave-out:\n  - { quote: It had 7 desks, reason: "a desk </script><img src=x>" }\n',
        ),
    );
    const { status, stderr } = write(cwd);
    expect([status, stderr]).toEqual([0, 'out/first-report.proof.html\n']);
    const html = readFileSync(join(cwd, 'out/first-report.proof.html'), 'utf8');
    expect(html).not.toContain('<img');
    expect(html).toContain('a desk &lt;/script&gt;&lt;img src&#x3D;x&gt;');
  });

  it('writes none of a report with errors', () => {
    const cwd = workspace();
    edit(cwd, 'first-report/facts.yaml', (text) => text.replace('value: 12,400', 'value: 1,240'));
    const { status, stderr } = write(cwd);
    expect(status).toBe(1);
    expect(stderr).not.toContain('proof.html');
  });
});

describe.skipIf(lacksBrowser)('a proof in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  it('keeps ticks of figures that stay, and clears those of a figure that changes', async () => {
    const cwd = workspace();
    write(cwd);
    const url = pathToFileURL(join(cwd, 'out/first-report.proof.html')).href;
    const { page, errors } = await openPage(browser, url);
    const count = async (id: string): Promise<number> =>
      Number(await page.locator(id).textContent());
    const all = await count('#all');
    const counts = (await page.locator('.counts div:not(:first-child) dd').allTextContents()).map(
      Number,
    );
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(all);
    expect(await axeFaults(page)).toEqual([]);

    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    await page.keyboard.press('u');
    await page.keyboard.press('Space');
    await page.keyboard.press('u');
    await page.keyboard.press('q');
    await page.keyboard.type('Which year?');
    expect([await count('#ticked'), await count('#queried')]).toEqual([2, 1]);
    expect(await axeFaults(page)).toEqual([]);
    // A busy browser may hand what was stored to the page that comes after one reload too late.
    await expect
      .poll(
        async () => {
          await page.reload();
          return [await count('#ticked'), await count('#queried')];
        },
        { timeout: 20_000 },
      )
      .toEqual([2, 1]);
    expect(await page.locator('.query:visible input').inputValue()).toBe('Which year?');
    await page.getByRole('radio', { name: 'Queried' }).check();
    expect(await page.locator('tr[data-hash]:visible').count()).toBe(1);

    const download = page.waitForEvent('download');
    await page.locator('#save').click();
    const copy = readFileSync((await (await download).path()) ?? '', 'utf8');
    expect(copy.match(/checked=""[^>]*aria-label|aria-label="[^"]*" checked/gu)?.length).toBe(2);
    expect(copy).toContain('value="Which year?"');

    edit(cwd, 'first-report/facts.yaml', (text) =>
      text.replace('en: books borrowed', 'en: books lent'),
    );
    write(cwd);
    await page.reload();
    expect([await count('#ticked'), await count('#queried')]).toEqual([1, 1]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      390,
    );
    expect(await axeFaults(page)).toEqual([]);
    // A4 within margins of 12 mm: on paper the words to compare have the most room.
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    const widths = await page.evaluate<readonly number[]>(
      `['sentence', 'printed', 'meaning', 'line', 'pages', 'tick'].map((name) => document.querySelector('td.' + name).clientWidth)`,
    );
    expect(widths[0]).toBe(Math.max(...widths));
    const pdf = await getDocument({
      data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      verbosity: 0,
    }).promise;
    for (const number of Array.from({ length: pdf.numPages }, (_, index) => index + 1)) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const said = items.map((item) => ('str' in item ? item.str : '')).join('');
      expect(said).toContain('The library in figures: proof | edition 1');
      expect(said).toContain(`${number} / ${pdf.numPages}`);
    }
    await pdf.loadingTask.destroy();
    expect(errors).toEqual([]);
  });
});

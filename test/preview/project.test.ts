import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lacksBrowser, openBrowser, openPage } from '../support/browser.js';
import { edit, workspace } from '../support/command.js';

/** A machine at its limits takes seconds for what takes a tenth of one. */
const patient = { timeout: 20_000 };

/* The compiled command in a project of its own, whose files change while it runs. */

describe.skipIf(lacksBrowser)('a preview of a project', () => {
  const cwd = workspace();
  const project = join(cwd, 'factsheet.yaml');
  const good = 'languages: [en, zh-Hans]\n';
  /** Whole or not at all, as editors save: a half-written project would be built as well. */
  const save = (text: string): void => {
    writeFileSync(`${cwd}.saved`, text);
    renameSync(`${cwd}.saved`, project);
  };
  let browser: Browser;
  let page: Page;
  let command: ChildProcess;
  let url: string;

  /** Starts the command, and waits for the address that it tells. */
  const start = async (...words: readonly string[]): Promise<string> => {
    command = spawn(process.execPath, [resolve('dist/cli/main.js'), 'preview', ...words], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new Promise((told, failed) => {
      let text = '';
      command.stderr?.on('data', (chunk) => {
        text += String(chunk);
        const found = /http:\/\/\S+/u.exec(text)?.[0];
        if (found !== undefined) told(found);
      });
      command.on('exit', () => failed(new Error(text)));
    });
  };
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolved) => command.once('exit', resolved));
    command.kill('SIGINT');
    await ended;
  };
  const says = async (text: string): Promise<void> =>
    page.locator('#status', { hasText: text }).waitFor();
  const picture = async (): Promise<string> =>
    page.evaluate<string>(`document.querySelector('.page canvas').toDataURL()`);
  /** Whether it was just called out or is told again by a build that followed. */
  const fault = async (): Promise<string | null> => page.locator('#card .fault h2').textContent();
  const place = async (): Promise<string | null> => page.locator('#card .file').textContent();

  beforeAll(async () => {
    edit(cwd, 'first-report/report.yaml', (text) => text.replace(/^languages:.*\n/mu, ''));
    save(good);
    [browser, url] = await Promise.all([openBrowser(), start()]);
    ({ page } = await openPage(browser, url));
    await page.locator('#pages[data-build]').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await stop();
  });

  it('takes the languages that factsheet.yaml names from then on', async () => {
    const before = await picture();
    expect(await page.locator('#title').getAttribute('lang')).toBe('en');
    save('languages: [zh-Hans, en]\n');
    await page.locator('#title[lang="zh-Hans"]').waitFor();
    await expect.poll(picture, patient).not.toBe(before);
    save(good);
    await page.locator('#title[lang="en"]').waitFor();
    await expect.poll(picture, patient).toBe(before);
  });

  it('tells a broken factsheet.yaml over the last good pages, and goes on when it is mended', async () => {
    const before = await picture();
    save('languages: [en\n');
    await says('Not built');
    expect(await place()).toMatch(/^factsheet\.yaml:\d+:\d+$/u);
    expect(await picture()).toBe(before);
    save('langages: [en]\n');
    await expect.poll(fault, patient).toContain('langages');
    save(good);
    await says('Built in');
    expect(await picture()).toBe(before);
  });

  it('reads layouts and themes where factsheet.yaml says they are, and when they are moved', async () => {
    const before = await picture();
    mkdirSync(join(cwd, 'house'), { recursive: true });
    writeFileSync(join(cwd, 'house/theme.yaml'), "extends: fact-sheet\nbrand: '#0A5C36'\n");
    save(`${good}templates: house\n`);
    await expect.poll(picture, patient).not.toBe(before);
    const green = await picture();
    renameSync(join(cwd, 'house'), join(cwd, 'style'));
    await says('Not built');
    expect(await fault()).toContain('house');
    expect(await picture()).toBe(green);
    save(`${good}templates: style\n`);
    await says('Built in');
    expect(await picture()).toBe(green);
    save(good);
    await expect.poll(picture, patient).toBe(before);
  });

  it('goes on as soon as a folder comes that factsheet.yaml names already', async () => {
    const before = await picture();
    const red = "extends: fact-sheet\nbrand: '#8A1538'\n";
    for (const folder of ['coming', 'not/yet/there']) {
      save(`${good}templates: ${folder}\n`);
      await says('Not built');
      expect(await fault()).toContain(folder);
      mkdirSync(join(cwd, folder), { recursive: true });
      await says('Built in');
      writeFileSync(join(cwd, folder, 'theme.yaml'), red);
      await expect.poll(picture, patient).not.toBe(before);
      save(good);
      await expect.poll(picture, patient).toBe(before);
    }
    save(`${good}data: sheets\n`);
    await says('Not built');
    cpSync(join(cwd, 'data'), join(cwd, 'sheets'), { recursive: true });
    await says('Built in');
    save(good);
    await says('Built in');
  });

  it('keeps the pages of a report that is taken away, and builds it when it is back', async () => {
    const before = await picture();
    const [folder, aside] = [join(cwd, 'data/first-report'), join(cwd, 'aside')];
    renameSync(folder, aside);
    await says('Not built');
    expect(await picture()).toBe(before);
    renameSync(aside, folder);
    await says('Built in');
    edit(cwd, 'first-report/report.yaml', (text) =>
      text.replace('The library in figures', 'The library counted'),
    );
    await expect.poll(async () => page.title(), patient).toContain('The library counted');
  });

  it('goes on with its report when another is put beside it', async () => {
    cpSync(join(cwd, 'data/first-report'), join(cwd, 'data/second'), { recursive: true });
    save(`${good}# two reports now\n`);
    edit(cwd, 'first-report/report.yaml', (text) =>
      text.replace('The library counted', 'The library measured'),
    );
    await expect.poll(async () => page.title(), patient).toContain('The library measured');
    await says('Built in');
    expect(await page.locator('#report').textContent()).toBe('first-report');
  });

  it('finds the command again that was started anew, with what was changed meanwhile', async () => {
    await stop();
    await says('The preview has stopped');
    expect(await page.locator('.page canvas').first().isVisible()).toBe(true);
    edit(cwd, 'first-report/report.yaml', (text) =>
      text.replace('The library measured', 'The library weighed'),
    );
    expect(await start('first-report', '--port', new URL(url).port)).toBe(url);
    await expect.poll(async () => page.title(), { timeout: 30_000 }).toContain('weighed');
    await says('Built in');
  });
});

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/files/node-effects.js';
import { startPreview, type StartedPreview } from '../../src/preview/start.js';
import { axeFaults, lacksBrowser, openBrowser, openPage } from '../support/browser.js';
import { edit, workspace } from '../support/command.js';

const editor = 'vscode://file{file}:{line}:{column}';

async function start(cwd: string, port?: number): Promise<StartedPreview> {
  const flags = { data: join(cwd, 'data'), editor, ...(port === undefined ? {} : { port }) };
  const { value, diagnostics } = await startPreview(nodeEffects(), undefined, flags);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Status of an answer, and how it is sent. */
const ask = async (
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<{
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers, method }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

/** What is answered to bytes that are sent as they are, until the connection ends. */
const said = async (port: string, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
  });

describe('the server of a preview', () => {
  let preview: StartedPreview;
  let port: string;
  beforeAll(async () => {
    preview = await start(workspace());
    ({ port } = new URL(preview.url));
  });
  afterAll(async () => preview.close());

  it('answers a browser of this machine, by either name', async () => {
    expect((await ask(preview.url)).status).toBe(200);
    const named = await ask(preview.url, {
      Host: `localhost:${port}`,
      Origin: `http://localhost:${port}`,
      'Sec-Fetch-Site': 'same-origin',
    });
    expect(named.status).toBe(200);
    expect(named.headers['content-security-policy']).toContain("default-src 'none'");
    expect(named.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it.each([
    ['a name that resolves to this machine', { Host: 'rebound.example:80' }],
    ['a name with the right port', { Host: 'rebound.example' }],
    ['an address that is not its own', { Host: '0.0.0.0' }],
    ['another origin', { Origin: 'https://elsewhere.example' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { Origin: 'null' }],
    ['another site, without an origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port, without an origin', { 'Sec-Fetch-Site': 'same-site' }],
  ])('refuses %s', async (_, headers) => {
    const own =
      'Host' in headers
        ? {
            ...headers,
            Host: headers.Host.includes(':') ? headers.Host : `${headers.Host}:${port}`,
          }
        : headers;
    for (const path of ['', 'events', 'setting.json', 'pdf/fact-sheet.pdf', 'preview.js']) {
      const { status, text } = await ask(preview.url + path, own);
      expect([status, text]).toEqual([403, 'Forbidden\n']);
    }
  });

  it.each([
    'localhost.',
    'localhost.rebound.example',
    '127.0.0.1.rebound.example',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'user@127.0.0.1',
    ' ',
  ])('knows itself by no other name: %s', async (name) => {
    for (const host of [name, `${name}:${port}`]) {
      const answer = await said(port, `GET /setting.json HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 40[03] /u);
    }
  });

  it('answers nothing to a request without a host, to another server or through it', async () => {
    expect(await said(port, 'GET /setting.json HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /u);
    const own = `Host: 127.0.0.1:${port}\r\n`;
    expect(await said(port, `GET http://rebound.example/ HTTP/1.1\r\n${own}\r\n`)).toMatch(
      /^HTTP\/1\.1 404 /u,
    );
    expect(await said(port, `CONNECT rebound.example:80 HTTP/1.1\r\n${own}\r\n`)).toBe('');
  });

  it('opens no web socket to a page of another origin', async () => {
    const answer = await said(
      port,
      `GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: https://elsewhere.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 403 /u);
  });

  it('reads nothing of a body of 1 GB, nor asks for it', async () => {
    const head = `POST /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 1000000000\r\n`;
    expect(await said(port, `${head}Expect: 100-continue\r\n\r\n`)).toMatch(/^HTTP\/1\.1 405 /u);
    const chunk = Buffer.alloc(1_000_000);
    const sent = await new Promise<number>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`${head}\r\n`);
        const more = (): void => {
          while (socket.writable && socket.bytesWritten < 1e9 && socket.write(chunk));
        };
        socket.on('drain', more);
        more();
      });
      socket.resume();
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(socket.bytesWritten));
    });
    expect(sent).toBeLessThan(100_000_000);
  });

  it('drops connections beyond some hundreds, and answers when they are gone', async () => {
    const sockets = await Promise.all(
      Array.from(
        { length: 400 },
        async () =>
          new Promise<Socket>((resolve) => {
            const socket = connect(Number(port), '127.0.0.1', () => resolve(socket));
            socket.on('error', () => resolve(socket));
          }),
      ),
    );
    const open = (): number => sockets.filter(({ readyState }) => readyState === 'open').length;
    for (const socket of sockets) socket.resume();
    await expect.poll(open).toBeLessThanOrEqual(256);
    expect(open()).toBeGreaterThan(100);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await ask(preview.url)).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await ask(preview.url, {}, method)).status).toBe(405);
  });

  it.each([
    '..%2f..%2fpackage.json',
    'fonts/..%2f..%2fpackage.json',
    'fonts/noto-sans-sc/..%2f..%2ffonts.yaml',
    'pdf/..%2f..%2fpackage.json',
    'pdfjs/pdf.sandbox.mjs',
    'data/first-report/facts.yaml',
    '%2e%2e/%2e%2e/package.json',
    '..%252f..%252fpackage.json',
    '..%5c..%5cpackage.json',
    '%c0%ae%c0%ae/package.json',
    'fonts/noto-sans-sc/..%2fnoto-sans-sc/LICENSE',
    'fonts//etc/passwd',
    'pdf/..%2ffact-sheet.pdf',
    '%00',
    '%',
  ])('has nothing at %s', async (path) => {
    expect((await ask(preview.url + path)).status).toBe(404);
  });

  it('listens on no address that another machine reaches', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      const outcome = await new Promise<string>((resolve) => {
        const socket = connect(Number(port), address, () => resolve('connected'));
        socket.on('error', ({ message }) => resolve(message));
      });
      expect(outcome).toContain('ECONNREFUSED');
    }
    expect(preview.url).toBe(`http://127.0.0.1:${port}/`);
  });
});

/** A figure on a narrow page is smaller than 24 pixels; the list beside it holds the same (WCAG 2.5.8, Equivalent). */
const withoutSmallFigures = (faults: readonly string[]): readonly string[] =>
  faults.filter((fault) => !fault.startsWith('target-size: <button type="button" class="box"'));

describe.skipIf(lacksBrowser)('a preview in Chromium', () => {
  let browser: Browser;
  let preview: StartedPreview;
  let page: Page;
  let errors: readonly string[];
  const asked: string[] = [];
  const cwd = workspace();
  const facts = join(cwd, 'data/first-report/facts.yaml');
  const good = readFileSync(facts, 'utf8');
  const built = async (): Promise<number> =>
    Number(await page.locator('#pages').getAttribute('data-build'));
  /** Saves the facts, and waits for what the page says of the build. */
  const save = async (text: string, says: string): Promise<void> => {
    writeFileSync(facts, text);
    await page.locator('#status', { hasText: says }).waitFor();
  };
  const picture = async (): Promise<string> =>
    page.evaluate<string>(`document.querySelector('.page canvas').toDataURL()`);

  beforeAll(async () => {
    browser = await openBrowser();
    preview = await start(cwd);
    ({ page, errors } = await openPage(browser, preview.url));
    page.on('request', (each) => asked.push(each.url()));
    await page.locator('#pages[data-build]').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  it('shows the sentence of a figure that is clicked, its value in both languages, and its places', async () => {
    await page.locator('.box[data-fact="loans"]').first().click();
    const panel = page.locator('#panel');
    await expect
      .poll(async () => panel.locator('blockquote mark').textContent())
      .toBe('borrowed more than 12,400 books in 2025');
    expect(await panel.locator('blockquote').textContent()).toBe(
      'Readers borrowed more than 12,400 books in 2025, up 8% on the year before.',
    );
    expect(
      (await panel.locator('.renderings dd').allTextContents()).map((text) =>
        text.replaceAll('\u00a0', ' '),
      ),
    ).toEqual(['more than 12,400 books', '超1.24万册']);
    expect(await panel.locator('.gloss tbody tr').last().locator('td').allTextContents()).toEqual([
      'more-than',
      '12400',
      'book',
      '2025',
    ]);
    expect(await panel.locator('#places li').count()).toBe(2);
    const pressed = page.locator('.box[aria-pressed="true"]');
    expect(
      new Set(
        await page.evaluate<readonly string[]>(
          `[...document.querySelectorAll('.box[aria-pressed="true"]')].map((each) => each.dataset.fact)`,
        ),
      ),
    ).toEqual(new Set(['loans']));
    expect(await pressed.count()).toBeGreaterThan(1);
    const link = await panel.locator('.source a').getAttribute('href');
    expect(link).toBe(`vscode://file${join(cwd, 'data/first-report/sources/note.txt')}:1:1`);
    expect(withoutSmallFigures(await axeFaults(page))).toEqual([]);
  });

  it('goes from figure to figure by keys, finds, and does nothing while a field is written in', async () => {
    const fact = async (): Promise<string | null> => page.locator('#panel .id code').textContent();
    const first = await fact();
    await page.keyboard.press('j');
    expect(await fact()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await fact()).toBe(first);
    const focused = async (): Promise<string | undefined> =>
      page.evaluate<string | undefined>('document.activeElement?.dataset.fact');
    await page.locator(`.box[data-fact="${first}"]`).first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await fact()).not.toBe(first);
    expect(await focused()).toBe(await fact());
    await page.keyboard.press('ArrowLeft');
    expect([await fact(), await focused()]).toEqual([first, first]);
    await page.keyboard.press('/');
    await page.keyboard.type('branches j');
    expect(await fact()).toBe(first);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    expect(await fact()).toBe('branches');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    expect(withoutSmallFigures(await axeFaults(page))).toEqual([]);
    await page.locator('dialog input').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await fact()).toBe('branches');
    await page.keyboard.press('Escape');
    expect(await page.locator('#panel .id').count()).toBe(0);
    await page.evaluate('localStorage.clear()');
    await page.reload();
    await page.locator('#pages[data-build]').waitFor();
  });

  it('shows what a save changes, and keeps what was selected', async () => {
    await page.locator('.box[data-fact="branches"]').first().click();
    const [before, build] = [await picture(), await built()];
    edit(cwd, 'first-report/report.yaml', (text) =>
      text.replace('The library in figures', 'The library counted'),
    );
    await expect.poll(built).toBe(build + 1);
    expect(await picture()).not.toBe(before);
    expect(await page.locator('#panel .id code').textContent()).toBe('branches');
    expect(await page.title()).toContain('The library counted');
  });

  it('keeps the last good pages under a fault, tells it where it is, and is well when it is mended', async () => {
    const before = await picture();
    await save(good.replace('value: 12,400', 'value: 1,240'), 'Not built');
    const card = page.locator('#card');
    expect(await card.locator('[role="alert"] h2').textContent()).toContain('10 times too small');
    expect(await card.locator('.file').textContent()).toMatch(/facts\.yaml:\d+:\d+$/u);
    expect(await card.locator('.frame .at u').textContent()).toContain('1,240');
    expect(await card.locator('.strip').textContent()).toContain('Last good pages, built');
    expect(await picture()).toBe(before);
    expect(await page.locator('#panel .tag').textContent()).toContain('as last built');
    expect(withoutSmallFigures(await axeFaults(page))).toEqual([]);
    await save('loans: [', 'Not built');
    await expect
      .poll(async () => card.locator('h2').textContent())
      .not.toContain('10 times too small');
    expect(await picture()).toBe(before);
    await page.keyboard.press('f');
    await page.keyboard.press('Escape');
    expect(await card.locator('.frame').count()).toBe(0);
    await save(good, 'Built in');
    expect(await card.isVisible()).toBe(false);
    expect(withoutSmallFigures(await axeFaults(page))).toEqual([]);
  });

  it('is one column by tabs on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.box[data-fact="loans"]').first().click();
    expect(await page.locator('#figure').isVisible()).toBe(true);
    expect(await page.locator('#places').isVisible()).toBe(false);
    await page.getByRole('tab', { name: 'Printed in 2' }).click();
    expect(await page.locator('#places').isVisible()).toBe(true);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      390,
    );
    expect(withoutSmallFigures(await axeFaults(page))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('tab', { name: 'Figure' }).click();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      320,
    );
    expect(withoutSmallFigures(await axeFaults(page))).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('says when the command has stopped, and comes back with it', async () => {
    const port = Number(new URL(preview.url).port);
    await preview.close();
    await page.locator('#status', { hasText: 'The preview has stopped' }).waitFor();
    expect(await page.locator('.page canvas').first().isVisible()).toBe(true);
    expect(withoutSmallFigures(await axeFaults(page))).toEqual([]);
    preview = await start(cwd, port);
    await page.locator('#status', { hasText: 'Built in' }).waitFor();
  });

  it('is not answered to a page of another origin, whatever it tries', async () => {
    const other = createServer((_, response) => response.end('<!doctype html><title>x</title>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = other.address() as AddressInfo;
      const { page: stranger } = await openPage(browser, `http://127.0.0.1:${port}/`);
      const answers: number[] = [];
      stranger.on('response', (each) => {
        if (each.url().startsWith(preview.url)) answers.push(each.status());
      });
      const reached = await stranger.evaluate<readonly string[]>(`(async (url) => {
        const tries = [
          fetch(url + 'setting.json'),
          fetch(url + 'setting.json', { mode: 'no-cors' }).then(async (each) => each.text()),
          new Promise((resolve, reject) => {
            const source = new EventSource(url + 'events');
            source.addEventListener('open', resolve);
            source.addEventListener('error', reject);
          }),
          import(url + 'preview.js'),
        ];
        const outcomes = await Promise.allSettled(tries);
        return outcomes.map((each) => (each.status === 'fulfilled' ? String(each.value) : ''));
      })(${JSON.stringify(preview.url)})`);
      expect(reached.join('')).toBe('');
      expect(answers.every((status) => status === 403)).toBe(true);
    } finally {
      other.close();
    }
  });

  it('asks nothing of any other host, and has no error of its own', () => {
    expect(asked.filter((url) => !url.startsWith(preview.url) && !url.startsWith('data:'))).toEqual(
      [],
    );
    // What a browser says of a connection that is gone, and of those that are refused.
    expect(errors.filter((each) => !/ERR_|403/u.test(each))).toEqual([]);
  });
});

describe.skipIf(lacksBrowser)('a preview of the report that comes with the project', () => {
  let browser: Browser;
  let preview: StartedPreview;
  beforeAll(async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'factsheet-test-'));
    const report = 'data/belt-and-road-2020';
    cpSync(report, join(cwd, report), { recursive: true });
    browser = await openBrowser();
    preview = await start(cwd);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  it('shows the sentence that 2200多亿只 stands in where the print is clicked', async () => {
    const { page, errors } = await openPage(browser, preview.url);
    await page.locator('#pages[data-build]').waitFor({ timeout: 60_000 });
    const printed = page.locator('.box[aria-label^="2200多亿只"]').first();
    await printed.scrollIntoViewIfNeeded();
    const box = await printed.boundingBox();
    if (box === null) throw new Error('2200多亿只 is not in view');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const sentence = page.locator('#panel blockquote');
    await expect
      .poll(async () => sentence.textContent())
      .toBe(
        '中国发挥最大医疗物资产能国优势，将2200多亿只口罩、22.5亿件防护服、10.2亿份检测试剂盒发往世界各地。',
      );
    expect(await sentence.locator('mark').textContent()).toBe('将2200多亿只口罩');
    expect(await sentence.getAttribute('lang')).toBe('zh-Hans');
    const renderings = await page.locator('#panel .renderings dd').allTextContents();
    expect(renderings.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '2200多亿只',
      'over 220 billion masks',
    ]);
    expect(errors).toEqual([]);
  }, 120_000);
});

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser of this machine; `undefined` where there is none. */
export const chromiumPath: string | undefined = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const isCi = !['', 'false', undefined].includes(process.env['CI']);

/** Whether tests in a browser are left out: never in CI, where `.ci/run tools` installs one. */
export const lacksBrowser: boolean = chromiumPath === undefined && !isCi;

if (lacksBrowser) {
  console.warn('No Chromium: tests in a browser are left out. On Debian: apt-get install chromium');
}

/** Starts Debian's Chromium, or another of its kind, without a window. */
export async function openBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error('No Chromium on this machine. On Debian: apt-get install chromium');
  }
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: chromiumPath,
    // Root has no sandbox; and the machine of a CI may have little shared memory.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
  });
}

/** A page whose errors are kept, so that a test can ask that there were none. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors };
}

/** What axe-core (WCAG 2.2 AA) finds wrong with a page as it is now: rule, and where. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { default: axe } = await import('axe-core');
  // By evaluation, which the page's own policy has no say in.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () =>
    (globalThis as unknown as { readonly axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

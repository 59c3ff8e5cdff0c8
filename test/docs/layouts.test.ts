import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';

const text = readFileSync('docs/layouts.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'first-layout-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The files of “A first layout”: a path in backquotes on its own line, then a fenced block. */
const example = [
  ...text.matchAll(
    /^`(?<path>templates\/\S+)`:\n\n(?:<!-- prettier-ignore -->\n)?```\w+\n(?<content>.*?)^```$/gmsu,
  ),
].map(({ groups }) => ({ path: groups?.['path'] ?? '', content: groups?.['content'] ?? '' }));

for (const { path, content } of example) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('“A first layout” of docs/layouts.md', () => {
  it('is a layout and its strings', () => {
    expect(example.map(({ path }) => path)).toEqual([
      'templates/house-sheet/layout.hbs',
      'templates/house-sheet/strings.yaml',
    ]);
  });

  it.each(['data/belt-and-road-2020', 'test/fixtures/second-report'])(
    'builds with the shipped theme without a fault of its own: %s',
    async (from) => {
      const report = join(folder, 'data', from);
      cpSync(from, report, { recursive: true });
      const file = join(report, 'report.yaml');
      const written = readFileSync(file, 'utf8');
      const others = written.replace(/^outputs:\n(?:[ #].*\n|\n)*/mu, '');
      writeFileSync(file, `${others}\noutputs: [{ layout: house-sheet }]\n`);

      const effects = nodeEffects();
      const templates = [join(folder, 'templates'), 'templates'];
      const { outputs: made, diagnostics } = await makeReport(effects, {
        id: 'house-sheet',
        folder: report,
        out: join(folder, 'out'),
        layouts: [],
        annex: false,
        resources: openResources(effects, { templates, fonts: 'fonts' }),
      });
      const told = diagnostics.filter(({ code }) => !code.startsWith('coverage/'));
      expect(told.map(({ code, problem }) => `${code} ${problem}`)).toEqual([]);
      expect(made[0]?.pdf.length).toBeGreaterThan(10_000);
    },
  );
});

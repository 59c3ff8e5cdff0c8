import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { checkReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { temporaryFolder } from '../fonts/support.js';

it('a coarse picture is told at each block that prints it, and in the layout where that does', async () => {
  const folder = temporaryFolder();
  const [templates, report] = [join(folder, 'templates'), join(folder, 'data/first-report')];
  cpSync('templates', templates, { recursive: true });
  cpSync('test/fixtures/first-report', report, { recursive: true });
  writeFileSync(join(report, 'quay.png'), PNG.sync.write(new PNG({ width: 60, height: 6 })));

  const layout = join(templates, 'fact-sheet/layout.hbs');
  const markup = readFileSync(layout, 'utf8');
  writeFileSync(
    layout,
    markup.replace('</document>', '<img src="quay.png" alt="A quay"/>\n</document>'),
  );
  const file = join(report, 'report.yaml');
  const before = readFileSync(file, 'utf8').trimEnd();
  const block = (alternative: string): string => `
      - - image:
            file: quay.png
            alternative: { en: ${alternative}, zh-Hans: 码头 }`;
  writeFileSync(file, `${before}${block('The quay at dawn')}${block('The quay at night')}\n`);

  const effects = nodeEffects();
  const { diagnostics } = await checkReport(effects, {
    id: 'first-report',
    folder: report,
    out: 'out',
    layouts: ['fact-sheet'],
    resources: openResources(effects, { templates, fonts: 'fonts' }),
  });
  const lineOf = (path: string, words: string): number =>
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;
  expect(
    diagnostics
      .filter(({ code }) => code === 'image/coarse')
      .map(({ place }) => [place.file, place.line]),
  ).toEqual([
    [file, lineOf(file, 'The quay at dawn') - 1],
    [file, lineOf(file, 'The quay at night') - 1],
    [layout, lineOf(layout, 'A quay')],
  ]);
});

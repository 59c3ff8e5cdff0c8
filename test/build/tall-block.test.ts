import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { checkReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { temporaryFolder } from '../fonts/support.js';

it('a picture higher than a page is one error, not one more for what hangs off the page', async () => {
  const report = join(temporaryFolder(), 'first-report');
  cpSync('test/fixtures/first-report', report, { recursive: true });
  writeFileSync(join(report, 'mast.png'), PNG.sync.write(new PNG({ width: 1200, height: 3600 })));
  const file = join(report, 'report.yaml');
  const picture = `
      - - image:
            file: mast.png
            alternative: { en: The mast, zh-Hans: 桅杆 }
`;
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}${picture}`);
  const effects = nodeEffects();
  const { diagnostics } = await checkReport(effects, {
    id: 'first-report',
    folder: report,
    out: 'out',
    layouts: ['fact-sheet'],
    resources: openResources(effects, { templates: 'templates', fonts: 'fonts' }),
  });
  expect(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  ).toEqual(['layout/block-taller-than-page']);
});

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { temporaryFolder } from '../fonts/support.js';

const codesWith = async (
  ...changes: readonly (readonly [file: string, edit: (text: string) => string])[]
): Promise<readonly string[]> => {
  const folder = join(temporaryFolder(), 'first-report');
  cpSync('test/fixtures/first-report', folder, { recursive: true });
  const change = (file: string, edit: (text: string) => string): void =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  for (const each of changes) change(...each);
  const effects = nodeEffects();
  const { diagnostics } = await checkReport(effects, {
    id: 'first-report',
    folder,
    out: join(folder, 'out'),
    layouts: [],
    resources: openResources(effects, { templates: 'templates', fonts: 'fonts' }),
  });
  return [...new Set(diagnostics.map(({ code }) => code))];
};

it('what is not written yet is told where it is to be written, and brings about nothing in the templates', async () => {
  const codes = await codesWith(
    ['report.yaml', (text) => text.replace(/^title: .*$/mu, 'title: { en: , zh-Hans: }')],
    ['facts.yaml', (text) => text.replaceAll(/^ {2}label: .*$/gmu, '  label: { en: , zh-Hans: }')],
  );
  expect(codes).toEqual(['report/empty-value']);
});

it('an output in no language is told, and is nothing that the tool trips over', async () => {
  const codes = await codesWith([
    'report.yaml',
    (text) => `${text}outputs:\n  - { layout: fact-sheet, languages: [] }\n`,
  ]);
  expect(codes).toEqual(['report/empty-value']);
});

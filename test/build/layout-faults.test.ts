import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { temporaryFolder } from '../fonts/support.js';

/* A layout of a designer’s first evening: one fault in each thing that a layout is made of. */
const theme = readFileSync('templates/theme.yaml', 'utf8').replace('gutter: 4mm', 'guter: 4mm');

const layout = `<document>
  <h1 lang="en">{{prose titel "en"}}</h1>
  <p class="brick" lang="en">{{string "greeting" "en"}}</p>
  <blink lang="en">{{string "goodbye" "en"}}</blink>
  {{> foot}}
</document>
`;
const foot = '<p lang="en">{{shout "x"}}</p>\n<img src="harbour.png" alt="The harbour"/>\n';
const strings = 'greeting: { en: Hello, zh-Hans: 你好 }\nfarewell: [Goodbye]\n';

it('all faults of theme, layout, partials, strings and pictures are told in one run, each where it stands', async () => {
  const folder = temporaryFolder();
  const templates = join(folder, 'templates');
  cpSync('templates', templates, { recursive: true });
  const own = join(templates, 'evening');
  mkdirSync(join(own, 'partials'), { recursive: true });
  writeFileSync(join(own, 'layout.hbs'), layout);
  writeFileSync(join(own, 'theme.yaml'), theme);
  writeFileSync(join(own, 'strings.yaml'), strings);
  writeFileSync(join(own, 'partials/foot.hbs'), foot);
  const report = join(folder, 'data/first-report');
  cpSync('test/fixtures/first-report', report, { recursive: true });
  const file = join(report, 'report.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\noutputs:\n  - layout: evening\n`);

  const effects = nodeEffects();
  const { diagnostics } = await checkReport(effects, {
    id: 'first-report',
    folder: report,
    out: join(folder, 'out'),
    layouts: ['evening'],
    resources: openResources(effects, { templates, fonts: 'fonts' }),
  });
  const told = diagnostics
    .filter(({ place }) => place.file.startsWith(own))
    .map(
      ({ place, problem, remedy }) =>
        `${place.file.slice(own.length + 1)}:${place.line}:${place.column} ${problem.replaceAll(`${report}/`, '')}: ${remedy}`,
    );
  const line = theme.split('\n').indexOf('guter: 4mm') + 1;
  expect(told.toSorted()).toEqual(
    [
      `theme.yaml:${line}:1 the theme does not take a key “guter”: did you mean “gutter”? Otherwise remove it`,
      'layout.hbs:2:25 there is no field “titel” here: did you mean “title”? Otherwise remove it',
      'layout.hbs:3:3 the theme has no style “brick”: did you mean “block”? Otherwise define it under styles in theme.yaml',
      'layout.hbs:4:29 strings.yaml has no “goodbye”: add it to strings.yaml',
      'layout.hbs:4:3 there is no element <blink>: use one that “factsheet help layouts” lists',
      'partials/foot.hbs:1:14 “shout” is not a helper: use one that “factsheet help layouts” lists',
      'partials/foot.hbs:2:1 cannot read harbour.png: there is no such file or folder: add it or correct the name',
      'strings.yaml:2:11 “farewell” has to be a mapping, but is a list: write it as “{ zh-Hans: 来源, en: Sources }”',
    ].toSorted(),
  );
});

import dns from 'node:dns';
import net from 'node:net';
import { resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkReport } from '../../src/build.js';
import { filesUnder, reportInLayout } from '../fuzz/base.js';
import { bytesOf, overlay, resourcesFor, type Files } from '../fuzz/world.js';

const small = filesUnder('test/fixtures/first-report', 'data/fuzzed');

/** The small report with some words of one of its files replaced. */
function spoil(file: string, old: string, hostile: string): Files {
  const path = `data/fuzzed/${file}`;
  const text = Buffer.from(bytesOf(small[path] ?? '')).toString();
  if (!text.includes(old)) throw new Error(`${file} does not say ${old}`);
  return { ...small, [path]: text.replace(old, () => hostile) };
}

const inLayout = (body: string, files: Files = {}): Files => ({
  ...reportInLayout(
    `<document><section><h1 lang="en">{{prose title "en"}}</h1>\n${body}\n</section></document>`,
  ),
  ...files,
});

const drawing = (content: string): Files =>
  inLayout('<img src="x.svg" alt="x"/>', {
    'data/fuzzed/x.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`,
  });

const title = 'The library in figures';
const sourceFile = 'sources/note.txt';

const families = (file: string, more = ''): string =>
  `families:\n  - family: x\n    role: sans\n    script: western\n    origin: x\n${more}    licence: { spdx: x, file: x }\n    faces:\n      - { id: x, weight: 400, file: ${file}, bytes: 1, sha256: ${'f'.repeat(64)} }\n`;

/** What a stranger sends, and the code it is refused with. */
const attacks: Readonly<Record<string, readonly [Files, code: string]>> = {
  // Data
  'a key that is a prototype': [
    spoil('facts.yaml', 'loans:', '__proto__:'),
    'report/forbidden-key',
  ],
  'a key that is a constructor': [
    spoil('units.yaml', 'book:', 'constructor:'),
    'report/forbidden-key',
  ],
  'a tag that would run code': [
    spoil('report.yaml', `en: ${title}`, 'en: !!js/function "x"'),
    'report/yaml-tag',
  ],
  'a template in a text': [
    spoil('report.yaml', title, "'{{constructor.constructor}}'"),
    'report/unknown-helper',
  ],
  'a partial in a text': [spoil('report.yaml', title, "'{{> cover}}'"), 'report/unknown-helper'],
  'a fact named like a prototype': [
    spoil('report.yaml', title, '\'{{fact "__proto__"}}\''),
    'report/unknown-fact',
  ],
  'a formula that calls': [
    {
      ...small,
      'data/fuzzed/facts.yaml': `${Buffer.from(bytesOf(small['data/fuzzed/facts.yaml'] ?? '')).toString()}sum:\n  label: { en: x, zh-Hans: x }\n  formula: process.exit(1)\n`,
    },
    'formula/not-a-formula',
  ],
  'text that turns the direction of reading': [
    spoil('report.yaml', title, '"The \\u202Eyrarbil"'),
    'report/forbidden-character',
  ],
  'an escape for the terminal': [
    spoil('report.yaml', title, '"\\e[2J"'),
    'report/forbidden-character',
  ],
  'a layout above the folder of layouts': [
    {
      ...small,
      'data/fuzzed/report.yaml': `${Buffer.from(bytesOf(small['data/fuzzed/report.yaml'] ?? '')).toString()}outputs: [{ layout: ../secret }]\n`,
    },
    'report/unsafe-name',
  ],
  'a language that is a path': [
    spoil('report.yaml', '[en, zh-Hans]', '[en, zh-Hans, ../../etc/passwd]'),
    'language/bad-tag',
  ],

  // Paths
  'a path through ..': [spoil('report.yaml', sourceFile, '../../etc/passwd'), 'input/outside-root'],
  'a path through .. in its middle': [
    spoil('report.yaml', sourceFile, 'sources/../../../etc/passwd'),
    'input/outside-root',
  ],
  'a path through .. of Windows': [
    spoil('report.yaml', sourceFile, "'..\\..\\secret'"),
    'input/outside-root',
  ],
  'an absolute path': [spoil('report.yaml', sourceFile, '/etc/passwd'), 'input/unsafe-path'],
  'a path of Windows': [spoil('report.yaml', sourceFile, "'C:\\secret'"), 'input/unsafe-path'],
  'a path of a home': [spoil('report.yaml', sourceFile, '~/.ssh/id'), 'input/unsafe-path'],
  'a share on the network': [spoil('report.yaml', sourceFile, '//host/share/x'), 'input/not-local'],
  'a path with a null byte': [
    spoil('report.yaml', sourceFile, '"sources/note.txt\\0.png"'),
    'report/forbidden-character',
  ],
  'a page of the network as a source': [
    spoil('report.yaml', sourceFile, 'https://example.org/x'),
    'input/not-local',
  ],
  'a device as a source': [spoil('report.yaml', sourceFile, '/dev/zero'), 'input/unsafe-path'],

  // Templates
  'a template reaching for a constructor': [
    inLayout('<p>{{title.constructor}}</p>'),
    'template/missing-field',
  ],
  'a template reaching for a prototype': [
    inLayout('<p>{{@root.__proto__.polluted}}</p>'),
    'template/missing-field',
  ],
  'a lookup by a word of the data': [
    inLayout('<p>{{lookup this "constructor"}}</p>'),
    'template/unknown-helper',
  ],
  'text that is not escaped': [inLayout('<p>{{{title}}}</p>'), 'template/unescaped'],
  'a partial by a path': [inLayout('{{> ../../../etc/passwd}}'), 'template/unknown-partial'],
  'a partial that the data chooses': [inLayout('{{> (concat "a" "b")}}'), 'template/unsupported'],
  'a decorator': [inLayout('{{#*inline "x"}}{{/inline}}'), 'template/unsupported'],
  'a script': [inLayout('<script>x</script>'), 'document/unknown-element'],
  'a style': [inLayout('<p style="x">x</p>'), 'document/unknown-attribute'],
  'an event': [inLayout('<p onload="x">x</p>'), 'document/unknown-attribute'],
  'a link that runs a script': [
    inLayout('<p><a href="javascript:x">x</a></p>'),
    'document/bad-link',
  ],
  'a link to a file': [inLayout('<p><a href="file:///etc/passwd">x</a></p>'), 'document/bad-link'],
  'a link to data': [inLayout('<p><a href="data:text/html,x">x</a></p>'), 'document/bad-link'],
  'an entity of a file': [
    {
      ...inLayout(''),
      'templates/fuzzed/layout.hbs':
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><document>&x;</document>',
    },
    'template/forbidden-markup',
  ],
  'a picture of the network': [
    inLayout('<img src="https://example.org/x.png" alt="x"/>'),
    'input/not-local',
  ],
  'a picture as data': [
    inLayout('<img src="data:image/png;base64,AA" alt="x"/>'),
    'input/not-local',
  ],
  'a picture by a path': [inLayout('<img src="../../etc/passwd" alt="x"/>'), 'input/outside-root'],

  // Drawings
  'a script in a drawing': [drawing('<script>x</script>'), 'image/forbidden'],
  'an event in a drawing': [drawing('<rect onclick="x"/>'), 'image/forbidden'],
  'a picture in a drawing': [
    drawing('<image href="https://example.org/x.png"/>'),
    'image/unsupported',
  ],
  'a file in a drawing': [drawing('<use href="file:///etc/passwd#x"/>'), 'image/forbidden'],
  'paint from elsewhere': [
    drawing('<rect fill="url(https://example.org/#x)"/>'),
    'image/forbidden',
  ],
  'paint from elsewhere, disguised': [
    drawing('<rect fill="url(&#104;ttps://example.org/#x)"/>'),
    'image/forbidden',
  ],
  'a gradient from elsewhere': [
    drawing(
      '<linearGradient xlink:href="https://example.org/#x" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
    ),
    'image/forbidden',
  ],
  'a style sheet of a drawing': [
    drawing('<style>@import url(https://example.org)</style>'),
    'image/forbidden',
  ],
  'a page in a drawing': [drawing('<foreignObject><p/></foreignObject>'), 'image/unsupported'],
  'entities in a drawing': [
    inLayout('<img src="x.svg" alt="x"/>', {
      'data/fuzzed/x.svg':
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 1 1">&x;</svg>',
    }),
    'image/forbidden',
  ],
  'numbers that no page can hold': [
    drawing('<rect width="1e300" height="1"/>'),
    'image/unsupported',
  ],

  // Fonts and wording
  'a font above the folder of fonts': [
    { ...small, 'fonts/fonts.yaml': families('../package.json') },
    'font/outside-folder',
  ],
  'a font by an absolute path': [
    { ...small, 'fonts/fonts.yaml': families('/etc/passwd') },
    'font/outside-folder',
  ],
  'a package that is a path': [
    { ...small, 'fonts/fonts.yaml': families('x', '    package: ../../etc\n') },
    'font/manifest-invalid',
  ],
  'aliases of aliases in a manifest': [
    { ...small, 'fonts/fonts.yaml': 'a: &a [x]\nb: &b [*a, *a]\nfamilies: [*b, *b]\n' },
    'font/manifest-invalid',
  ],
  'aliases of aliases in a theme': [
    { ...small, 'templates/theme.yaml': 'a: &a [x]\nb: [*a, *a]\n' },
    'theme/not-yaml',
  ],
  'aliases of aliases in a language pack': [
    { ...small, 'templates/languages/en.yaml': 'a: &a [x]\nb: [*a, *a]\n' },
    'language/bad-pack',
  ],
  'brackets beyond any depth in a theme': [
    { ...small, 'templates/theme.yaml': '['.repeat(100_000) },
    'theme/not-yaml',
  ],
};

const roots = ['data/fuzzed', 'templates', 'fonts'].map((folder) => resolve(folder));

describe('an attack is refused, with no socket and no file outside the roots:', () => {
  const calls: string[] = [];
  beforeAll(() => {
    const refuse = (what: string) => (): never => {
      calls.push(what);
      throw new Error(`${what} is called`);
    };
    vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('a socket'));
    vi.spyOn(dns, 'lookup').mockImplementation(refuse('a name server'));
    vi.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch'));
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it.each(Object.entries(attacks))('%s', async (_, [files, code]) => {
    const read: string[] = [];
    const effects = overlay(files, (path) => void read.push(path));
    const { diagnostics } = await checkReport(effects, {
      id: 'fuzzed',
      folder: 'data/fuzzed',
      out: 'out',
      layouts: [],
      resources: resourcesFor(effects, files),
    });
    expect(diagnostics.map((each) => each.code)).toContain(code);
    const outside = read.filter(
      (path) => !roots.some((root) => path === root || path.startsWith(root + sep)),
    );
    expect(outside).toEqual([]);
    expect(calls).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hanNumeralCharacters, hanTensCharacters } from '../src/quantity/han-numeral.js';
import {
  allowedImports,
  cycles,
  longFiles,
  readSources,
  specifiers,
  unknownRooms,
  wrongImports,
} from './support/architecture.js';

const sources = readSources('src');

describe('the rooms of src', () => {
  it('import in one direction', () => {
    expect(wrongImports(sources)).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it('are all in the stated order', () => {
    expect(unknownRooms(sources)).toEqual([]);
  });

  it('hold no file of more than 300 lines', () => {
    expect(longFiles(sources)).toEqual([]);
  });
});

describe('languages', () => {
  /** Tags of packs, what they begin with, and others that code has been seen to name. `fr` is an attribute of SVG too. */
  const tags = readdirSync('templates/languages')
    .filter((name) => !['units.yaml', 'currencies.yaml', 'common-words.yaml'].includes(name))
    .flatMap((name) => [name.slice(0, -'.yaml'.length), name.slice(0, 2)])
    .concat(['zh-TW', 'zh-HK', 'yue', 'cmn', 'en-GB', 'en-US', 'de-CH', 'lb', 'sr', 'el', 'no'])
    .filter((tag) => tag !== 'fr');
  const literal = new RegExp(`(['"\`])(?:${tags.join('|')})\\1`, 'iu');
  const named = (files: typeof sources): readonly string[] =>
    files
      // Examples of what an author writes name the languages of the example.
      .filter(({ path }) => !path.startsWith('diagnostics/codes/'))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/u.test(line) && !line.includes('examples:'))
          .filter((line) => literal.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      );

  it('are named by packs alone: code knows scripts', () => {
    expect(named(sources)).toEqual([]);
  });

  it('are found where code names one', () => {
    const text = 'const spaced = language === \'en\' || tag.startsWith("zh-Hant");';
    expect(named([{ path: 'lines/x.ts', text }])).toHaveLength(1);
  });
});

describe('words of a language', () => {
  /** Tables of a script, and notations, which no language changes; each file with what stands in it. */
  const exempt: Readonly<Record<string, string>> = {
    'lines/items/advances.ts': 'ideographs that are measured',
    'quantity/read/text/compose.ts': 'radicals and the ideographs that they look like',
    'quantity/read/dates/date-pattern.ts': 'signs between two dates in hanzi',
    'quantity/parse-value.ts': 'how an author writes a value',
    'language/words.ts': 'slots of patterns',
    'images/svg/vocabulary.ts': 'names of attributes',
    'report/names.ts': 'names that a file system reserves',
    'report/prose/parse.ts': 'helpers of texts',
    'template/helpers/figures.ts': 'functions of formulas',
    'verify/figures/number-words.ts': 'Roman numerals',
  };
  /** Numerals and their magnitudes, the marks of CJK punctuation, and what is told of them, are the script's. */
  const letters = new RegExp(
    `(?![${hanNumeralCharacters}${hanTensCharacters}点點만억조ー々])[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Cyrillic}]`,
    'u',
  );
  const packWords = new Set(
    readdirSync('templates/languages').flatMap((name) =>
      wordsIn(parse(readFileSync(`templates/languages/${name}`, 'utf8'))),
    ),
  );
  const isTold = ({ path }: { readonly path: string }): boolean =>
    !path.startsWith('diagnostics/') && !path.startsWith('language/prohibitions/');
  const inCode = (text: string): readonly string[] =>
    text
      .replaceAll(/\.describe\(\s*(?:'[^']*'|"[^"]*")/gu, '')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/u.test(line) && !line.includes('examples:'))
      .map((line) => line.replace(/\s\/\/ .*$/u, ''));
  /** What an expression takes in by a name: `${oneOf(ends)}`. */
  const named = /\$\{[^{}'"`]*\}/gu;
  /** Alternatives of an expression that are words of packs: /and|et|und/. */
  const alternatives = (line: string): readonly string[] =>
    [...line.replaceAll(named, '').matchAll(/[^\s'"`/]*\|[^\s'"`]*/gu)].flatMap(([run]) =>
      run
        .split(/[|()?:]+/u)
        .map((each) => each.replaceAll(/\\b|\\/gu, ''))
        .filter((each) => /^\p{L}{2,}$/u.test(each) && packWords.has(each)),
    );
  const wordsOfLanguages = (files: typeof sources): readonly string[] =>
    files
      .filter((file) => isTold(file) && exempt[file.path] === undefined)
      .flatMap(({ path, text }) =>
        inCode(text)
          .filter((line) => letters.test(line) || new Set(alternatives(line)).size > 1)
          .map((line) => `${path}: ${line.trim()}`),
      );

  it('stand in packs, and none in code', () => {
    expect(wordsOfLanguages(sources)).toEqual([]);
  });

  it.each([
    ['a list of words', 'const joint = /\\band\\b|\\bet\\b|\\bund\\b/u;'],
    ['words of one language', 'const than = /^(?:than|more)$/u;'],
    ['hanzi', "const joint = ['和', '与'];"],
    ['kana', 'const and = /と/u;'],
    ['hangul', "const and = '과';"],
    ['Cyrillic', "const and = 'и';"],
  ])('are found where code has %s', (_, text) => {
    expect(wordsOfLanguages([{ path: 'verify/x.ts', text }])).toHaveLength(1);
  });

  it('are no words of code, nor of a comment', () => {
    const text = "/** 和, 与 */\n// and|et\nconst kind: 'file' | 'line' = 'file';\n";
    expect(wordsOfLanguages([{ path: 'verify/x.ts', text }])).toEqual([]);
  });
});

/** Every text in what a file of YAML holds, keys too. */
function wordsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return data.split(/\s+/u);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [...key.split(/\s+/u), ...wordsIn(value)]);
}

describe('the table of rooms in ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const roomsOfTable = [...text.matchAll(/^\| `([a-z]+)` +\|/gmu)].map(([, room = '']) => room);

  it('names every room', () => {
    // What stands below all, and the face of the library, are files.
    const rooms = Object.keys(allowedImports).filter(
      (room) => !['effects', 'memo', 'index'].includes(room),
    );
    expect(roomsOfTable.toSorted()).toEqual(rooms.toSorted());
  });

  it('has each room below those it imports', () => {
    const wrong = roomsOfTable.flatMap((room, index) =>
      (allowedImports[room] ?? [])
        .filter((allowed) => roomsOfTable.indexOf(allowed) > index)
        .map((allowed) => `${room} → ${allowed}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the checker itself', () => {
  it('reads every form of import', () => {
    const text = [
      "import a from './a.js';",
      "import type { B } from './b.js';",
      "import {\n  c,\n} from './c.js';",
      "export * from './d.js';",
      "export type { E } from './e.js';",
      "const f = await import('./f.js');",
      "import './g.js';",
      "const h = require('./h.js');",
    ].join('\n');
    expect(
      specifiers(text)
        .map((name) => name.slice(2, 3))
        .toSorted()
        .join(''),
    ).toBe('abcdefgh');
  });

  it.each([
    ['a stage importing the command', 'report/load.ts', '../cli/program.js'],
    ['a lower room importing a higher', 'quantity/format.ts', '../report/report.js'],
    ['inspection reaching into pagination', 'inspect/inspect.ts', '../pages/pagination.js'],
    ['pages reaching into the writer', 'pages/pagination.ts', '../pdf/pdfkit.js'],
    ['lines knowing what they are set for', 'lines/set-line.ts', '../sheet/nodes.js'],
    ['typesetting importing pdfmake', 'typeset/typeset.ts', 'pdfmake/js/LayoutBuilder.js'],
    ['charts importing pdfkit', 'charts/render.ts', 'pdfkit'],
    ['a stage importing the pipeline', 'template/expand.ts', '../build.js'],
  ])('catches %s', (_, path, specifier) => {
    const planted = { path, text: `import { x } from '${specifier}';` };
    expect(wrongImports([...sources, planted])).toContain(`${path} → ${specifier}`);
  });

  it('catches a cycle', () => {
    const planted = [
      { path: 'fonts/x.ts', text: "import { y } from './y.js';" },
      { path: 'fonts/y.ts', text: "import { x } from './x.js';" },
    ];
    expect(cycles(planted)).toEqual(['fonts/x.ts → fonts/y.ts → fonts/x.ts']);
  });

  it('catches a file that grows too long', () => {
    const planted = { path: 'lines/x.ts', text: 'const x = 1;\n'.repeat(301) };
    expect(longFiles([planted])).toEqual(['lines/x.ts: 301 lines']);
    expect(longFiles([{ ...planted, text: 'const x = 1;\n'.repeat(300) }])).toEqual([]);
  });

  it('catches a room that no order names', () => {
    expect(unknownRooms([{ path: 'extras/x.ts', text: '' }])).toEqual(['extras']);
  });
});

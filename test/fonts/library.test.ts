import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors, type Checked } from '../../src/diagnostics/diagnostic.js';
import type { FamilyRole, PreferredFamilies } from '../../src/fonts/face.js';
import { loadFontLibrary } from '../../src/fonts/library.js';
import { FontFault } from '../../src/fonts/open-face.js';
import { missingCharacters } from '../../src/fonts/missing.js';
import { FONTS, library, readingEffects, temporaryFolder } from './support.js';

const SOURCE = join(FONTS, 'source-serif/SourceSerif4-Regular.ttf');
const bytes = readFileSync(SOURCE);

interface Options {
  readonly content?: Uint8Array;
  readonly sha256?: string;
  readonly length?: number;
  readonly file?: string;
  readonly packageName?: string;
}

/** A fonts folder with one face, written for the test. */
function folderWith(options: Options): string {
  const root = temporaryFolder();
  const folder = join(root, 'fonts');
  mkdirSync(folder);
  const content = options.content ?? bytes;
  const home = options.packageName ? join(root, 'node_modules', options.packageName) : folder;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'A.ttf'), content);
  writeFileSync(
    join(folder, 'fonts.yaml'),
    `families:
  - family: A
    role: serif
    script: western
    ${options.packageName ? `package: '${options.packageName}'` : "origin: 'a@1.0.0'"}
    licence: { spdx: OFL-1.1, file: OFL.txt }
    faces:
      - id: A-Regular
        weight: 400
        file: ${options.file ?? 'A.ttf'}
        bytes: ${options.length ?? content.length}
        sha256: '${options.sha256 ?? createHash('sha256').update(content).digest('hex')}'
`,
  );
  return folder;
}

const load = (folder: string) => loadFontLibrary(readingEffects, folder);
const codes = ({ diagnostics }: Checked<unknown>) => diagnostics.map(({ code }) => code);
const place = ({ diagnostics }: Checked<unknown>) => {
  const found = diagnostics[0]?.place;
  return [found?.line, found?.column];
};

/** Loads, then uses the face, as a build does. */
function use(folder: string): Checked<number> {
  const { value, diagnostics } = load(folder);
  try {
    return { value: value?.face('A-Regular')?.advance('a'), diagnostics };
  } catch (error) {
    if (error instanceof FontFault) return { value: undefined, diagnostics: [error.diagnostic] };
    throw error;
  }
}

describe('the shipped manifest', () => {
  it('matches every file it names', () => {
    const { value, diagnostics } = load(FONTS);
    expect(diagnostics).toEqual([]);
    for (const id of readFileSync(join(FONTS, 'fonts.yaml'), 'utf8').matchAll(/- id: (\S+)/g))
      expect(value?.face(id[1] ?? '')?.id).toBe(id[1]);
  });

  it('shares one parsed font between libraries', () => {
    expect(library().face('SourceSans3-Regular')).toBe(library().face('SourceSans3-Regular'));
  });
});

describe('a fonts folder', () => {
  it('opens a face whose hash is right', () => {
    const used = use(folderWith({}));
    expect(hasErrors(used.diagnostics)).toBe(false);
    expect(used.value).toBeGreaterThan(0);
  });

  it('takes a family out of an installed npm package', () => {
    expect(use(folderWith({ packageName: '@fonts/a' })).value).toBeGreaterThan(0);
  });

  it('refuses a file whose hash is not the manifest’s, at the face’s entry', () => {
    const used = use(folderWith({ sha256: '0'.repeat(64) }));
    expect(codes(used)).toEqual(['font/hash-mismatch']);
    expect(place(used)).toEqual([8, 9]);
  });

  it('refuses a file that is no font', () => {
    expect(codes(use(folderWith({ content: Buffer.from('not a font at all') })))).toEqual([
      'font/corrupt',
    ]);
  });

  it('refuses a font cut short', () => {
    expect(codes(use(folderWith({ content: bytes.subarray(0, 2000) })))).toEqual(['font/corrupt']);
  });

  it('refuses a collection of fonts, which names no one face', () => {
    const font = Buffer.from(bytes);
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index + 8);
    for (const at of tables) font.writeUInt32BE(font.readUInt32BE(at) + 16, at);
    const head = Buffer.from('74746366000100000000000100000010', 'hex');
    const used = use(folderWith({ content: Buffer.concat([head, font]) }));
    expect(used.diagnostics.map(({ code, problem }) => `${code}: ${problem}`)).toEqual([
      'font/corrupt: A.ttf cannot be parsed as a font: it is a font collection',
    ]);
  });

  it('refuses a file of another length before any use', () => {
    expect(codes(load(folderWith({ length: 7 })))).toEqual(['font/size-mismatch']);
  });

  it('refuses a file that is missing, is inside a file, or is a link to itself', () => {
    expect(codes(load(folderWith({ file: 'B.ttf' })))).toEqual(['font/file-missing']);
    expect(codes(load(folderWith({ file: 'A.ttf/B.ttf' })))).toEqual(['font/file-missing']);
    const folder = folderWith({ file: 'loop.ttf' });
    symlinkSync('loop.ttf', join(folder, 'loop.ttf'));
    expect(codes(load(folder))).toEqual(['font/file-missing']);
  });

  it('refuses paths and links that leave the folder', () => {
    expect(codes(load(folderWith({ file: '../A.ttf' })))).toEqual(['font/outside-folder']);
    expect(codes(load(folderWith({ file: SOURCE })))).toEqual(['font/outside-folder']);
    const folder = folderWith({ file: 'link.ttf' });
    symlinkSync(SOURCE, join(folder, 'link.ttf'));
    expect(codes(load(folder))).toEqual(['font/outside-folder']);
  });

  it('refuses a package that is not installed', () => {
    const folder = folderWith({ packageName: 'a' });
    const file = join(folder, 'fonts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace("'a'", 'b-not-there'));
    expect(codes(load(folder))).toEqual(['font/package-missing']);
  });

  it('refuses a folder without a manifest', () => {
    expect(codes(load(temporaryFolder()))).toEqual(['font/manifest-missing']);
  });

  it('reports every fault of the manifest at its line', () => {
    const folder = folderWith({});
    const file = join(folder, 'fonts.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('weight: 400', 'weight: heavy').replace('role:', 'rôle:'));
    const { diagnostics } = load(folder);
    expect(diagnostics.map(({ code, place: { line } }) => [code, line])).toEqual([
      ['font/manifest-invalid', 9],
      ['font/manifest-invalid', 3],
    ]);
  });

  it.each([
    ['is a list', '- a\n', 'the manifest has to be a mapping'],
    ['is no YAML', 'families: [', ''],
  ])('refuses a manifest that %s, as a whole', (_, text, problem) => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'fonts.yaml'), text);
    const { value, diagnostics } = load(folder);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'font/manifest-invalid', place: { line: 1 } });
    expect(diagnostics[0]?.problem).toContain(problem);
  });

  it('refuses two faces of one id', () => {
    const folder = folderWith({});
    const file = join(folder, 'fonts.yaml');
    const text = readFileSync(file, 'utf8');
    const again = text.slice(text.indexOf('      - id'));
    writeFileSync(file, text + again.replace('weight: 400', 'weight: 700'));
    expect(codes(load(folder))).toEqual(['font/duplicate-face']);
  });

  it('takes a family that is declared again with the same file for one, with the digest of either', () => {
    const folder = folderWith({});
    const file = join(folder, 'fonts.yaml');
    const text = readFileSync(file, 'utf8');
    const family = text.slice(text.indexOf('  - family'));
    const bare = family.replace(/ *sha256: .*\n/u, '');
    expect(bare).not.toBe(family);
    writeFileSync(file, text.replace(family, bare) + family);
    const { value, diagnostics } = load(folder);
    expect(diagnostics).toEqual([]);
    expect(value?.files.map(({ id, sha256 }) => [id, sha256?.length])).toEqual([['A-Regular', 64]]);
  });

  it('takes a face of one’s own for the one of the same id that comes with the tool', () => {
    const [own, shipped] = [folderWith({}), folderWith({ content: Buffer.from('no font') })];
    const { value, diagnostics } = loadFontLibrary(readingEffects, [own, shipped]);
    expect(diagnostics).toEqual([]);
    expect(value?.files.map(({ file }) => file)).toEqual([join(own, 'A.ttf')]);
    expect(value?.face('A-Regular')?.covers(0x41)).toBe(true);
  });
});

describe('a role', () => {
  const families = (...named: readonly [family: string, role: string][]): string => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'A.ttf'), bytes);
    const entry = ([family, role]: readonly [string, string]): string => `
  - family: ${family}
    role: ${role}
    script: western
    licence: { spdx: OFL-1.1, file: OFL.txt }
    faces: [{ id: ${family}-Regular, weight: 400, file: A.ttf }]`;
    writeFileSync(join(folder, 'fonts.yaml'), `families:${named.map(entry).join('')}\n`);
    return folder;
  };
  const set = (
    folder: string,
    role: FamilyRole,
    preferred: PreferredFamilies = {},
  ): string | undefined => {
    const fonts = load(folder).value?.preferring(preferred);
    const selector = { role, weight: 600, italic: false };
    return fonts?.split('a', 'en', selector).runs[0]?.face.family;
  };
  it('of display type is set in the serif where no family is for it', () => {
    const folder = families(['Plain', 'sans'], ['Book', 'serif'], ['Slab', 'serif']);
    expect(set(folder, 'display')).toBe('Book');
    expect(set(folder, 'display', { serif: ['Slab'] })).toBe('Slab');
    expect(set(folder, 'display', { display: ['Plain'], serif: ['Slab'] })).toBe('Plain');
  });

  it('of display type is set in the family that is for it, and no other role is', () => {
    const folder = families(['Poster', 'display'], ['Plain', 'sans'], ['Slab', 'serif']);
    expect(set(folder, 'display', { serif: ['Slab'] })).toBe('Poster');
    expect(set(folder, 'serif')).toBe('Slab');
    expect(set(folder, 'sans')).toBe('Plain');
  });
});

describe('characters that cannot be set', () => {
  const written = { file: 'report.yaml', line: 3, column: 5 };
  const told = (text: string) =>
    missingCharacters(
      Array.from(text, (character, offset) => ({
        codePoint: character.codePointAt(0) ?? 0,
        offset,
      })),
      written,
    ).map(({ code, problem }) => `${code}: ${problem}`);

  it('are named with their code points, each once', () => {
    expect(told('😀😀')).toEqual([
      'font/missing-character: no font of the library has U+1F600 “😀”',
    ]);
  });

  it('are one fault a text where they are written from right to left', () => {
    expect(told('נמל')).toEqual([
      expect.stringMatching(/^language\/right-to-left: U\+05E0 “נ” is/u),
    ]);
  });
});

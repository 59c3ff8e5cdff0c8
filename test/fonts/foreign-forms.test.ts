import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFontLibrary } from '../../src/fonts/library.js';
import { formsIn } from '../../src/fonts/opentype/region.js';
import { regionalFont } from './regional.js';
import { FONTS, library, readingEffects, temporaryFolder } from './support.js';

const selector = { role: 'sans', weight: 400, italic: false } as const;

/** Fonts of a project with one family of its own, and those of the tool behind them. */
function libraryWith(system: string | undefined, languages: string) {
  const folder = join(temporaryFolder(), 'fonts');
  mkdirSync(folder);
  writeFileSync(join(folder, 'House.ttf'), regionalFont(system));
  writeFileSync(
    join(folder, 'fonts.yaml'),
    `families:
  - family: House
    role: sans
    script: cjk
    languages: ${languages}
    licence: { spdx: OFL-1.1, file: OFL.txt }
    faces:
      - { id: House-Regular, weight: 400, file: House.ttf }
`,
  );
  const { value, diagnostics } = loadFontLibrary(readingEffects, [folder, FONTS]);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const faultOf = (fonts: ReturnType<typeof library>, language: string) => {
  const [run] = fonts.split('直角', language, selector).runs;
  if (!run) throw new Error('nothing was set');
  return fonts.foreignForms(run.face, language);
};

/** Numbers of 16 bits, and tags of four letters. */
const words = (...parts: readonly (number | string)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string'
        ? Buffer.from(part, 'latin1')
        : Buffer.from([(part >> 8) & 0xff, part & 0xff]),
    ),
  );

/** A font of several regions: characters are drawn for mainland China, and glyph 7 is another by `locl` in Japanese. */
function fontOfRegions(): Uint8Array {
  const scripts = words(1, 'hani', 8, 0, 2, 'JAN ', 16, 'ZHS ', 24, 0, 0xffff, 1, 0);
  const chinese = words(0, 0xffff, 0);
  const features = words(1, 'locl', 8, 0, 1, 0);
  const lookups = words(1, 4, 1, 0, 1, 8, 1, 6, 5, 1, 1, 7);
  const first = 10;
  const second = first + scripts.length + chinese.length;
  const header = words(1, 0, first, second, second + features.length);
  const gsub = Buffer.concat([header, scripts, chinese, features, lookups]);
  return Buffer.concat([words(1, 0, 1, 0, 0, 0, 'GSUB', 0, 0, 0, 28, 0, gsub.length), gsub]);
}

describe('forms of characters', () => {
  it('of a font of several regions are those that it shows without being asked for a language', () => {
    const glyphOf = (codePoint: number): number => (codePoint === 0x76f4 ? 7 : 1);
    expect(formsIn(fontOfRegions(), glyphOf)).toEqual({ drawn: ['Hans'], substituted: ['Jpan'] });
  });

  it.each(['ja', 'ko', 'zh-Hant', 'zh-TW', 'yue-Hant-HK'])(
    'of %s are not those of Noto Sans SC, and the packages that have them are named',
    (language) => {
      const fault = faultOf(library(), language);
      expect(fault?.problem).toContain('forms of Hans, not of ');
      expect(fault?.remedy).toMatch(
        /^run “npm install @expo-google-fonts\/noto-sans-(jp|kr|tc)@[\d.]+ @expo-google-fonts\/noto-serif-\1@[\d.]+”/u,
      );
    },
  );

  it.each(['zh-Hans', 'zh-CN', 'zh-SG', 'en', 'ja-Latn'])(
    'of %s are those of Noto Sans SC',
    (tag) => {
      expect(faultOf(library(), tag)).toBeUndefined();
    },
  );

  it.each([
    ['JAN ', ['Jpan']],
    ['KOR ', ['Kore']],
    ['ZHT ', ['Hant']],
    ['ZHH ', ['Hant']],
    // The font then claims the code pages of Japan and China, which settles nothing.
    [undefined, []],
  ])('are read from the language system %j', (system, forms) => {
    expect(formsIn(regionalFont(system), () => 1)).toEqual({ drawn: forms, substituted: [] });
  });

  it('that the font denies are told at its face, whatever fonts.yaml declares', () => {
    const fault = faultOf(libraryWith('JAN ', '[zh-Hans]'), 'zh-Hans');
    expect(fault?.problem).toContain('forms of Jpan, not of Hans, as the font itself says');
    expect(fault?.place).toMatchObject({ line: 8 });
  });

  it('that nobody names are asked for in fonts.yaml', () => {
    const fonts = libraryWith(undefined, '[]').preferring({ sans: ['House'] });
    const fault = faultOf(fonts, 'ja');
    expect(fault?.remedy).toBe(
      'give the family its languages in fonts.yaml, such as languages: [ja]',
    );
    expect(fault?.place).toMatchObject({ line: 8 });
    expect(faultOf(libraryWith(undefined, '[ja]'), 'ja')).toBeUndefined();
  });
});

describe('a family that a theme names', () => {
  it('comes before one drawn for the language, unless it is drawn for others', () => {
    const face = (languages: string) =>
      libraryWith('ZHS ', languages)
        .preferring({ sans: ['House'] })
        .split('直', 'zh-Hans', selector).runs[0]?.face.family;
    expect(face('[]')).toBe('House');
    expect(face('[ja]')).toBe('Noto Sans SC');
  });
});

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

describe('forms of characters', () => {
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
    expect(formsIn(regionalFont(system))).toEqual(forms);
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

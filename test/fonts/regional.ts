import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FONTS } from './support.js';

const SC = readFileSync(join(FONTS, 'noto-sans-sc/NotoSansSC_400Regular.ttf'));

/** Noto Sans SC with the language system of another region (OpenType 1.9, ‘JAN ’) or of none (`undefined`). */
export function regionalFont(system: string | undefined): Uint8Array {
  const font = Buffer.from(SC);
  for (let at = font.indexOf('ZHS '); at >= 0; at = font.indexOf('ZHS ', at + 1))
    font.write(system ?? 'ZZZ ', at, 'latin1');
  return font;
}

/** The four faces of a package of npm, each a copy of Noto Sans SC that says it is of another region. */
export function installRegional(project: string, code: 'JP' | 'KR' | 'TC', system: string): void {
  const font = regionalFont(system);
  for (const family of ['Sans', 'Serif'])
    for (const weight of ['400Regular', '700Bold']) {
      const file = join(
        project,
        `node_modules/@expo-google-fonts/noto-${family.toLowerCase()}-${code.toLowerCase()}`,
        `${weight}/Noto${family}${code}_${weight}.ttf`,
      );
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, font);
    }
}

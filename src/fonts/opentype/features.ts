import type { Font } from 'fontkit';
import { glyphIdsOf } from '../glyph-ids.js';
import { advancesIn } from './metrics.js';
import { findTable, list, subtable, tagAt } from './tables.js';

const DIGITS = [...'0123456789'].map((digit) => digit.codePointAt(0) ?? 0);

/** Digits that reach lower than this share of an em are old-style: 3, 4, 5, 7 and 9 then have descenders. */
const DESCENDER = 0.1;

/**
 * Whether a face sets text as an OpenType feature (registered feature tags, OpenType 1.9) asks: it has the feature, or
 * its own digits are of that kind, as those of a face with lining digits alone are `lnum`.
 */
export function featuresIn(font: Font, file: Uint8Array): (feature: string) => boolean {
  const tags = new Set(['GSUB', 'GPOS'].flatMap((name) => tagsIn(file, name)));
  const isOldStyle = (): boolean =>
    DIGITS.some((digit) => font.glyphForCodePoint(digit).bbox.minY < -DESCENDER * font.unitsPerEm);
  const isTabular = (): boolean => {
    const [idOf, advance] = [glyphIdsOf(font), advancesIn(file)];
    return new Set(DIGITS.map((digit) => advance(idOf(digit)))).size === 1;
  };
  const own: Readonly<Record<string, () => boolean>> = {
    lnum: () => !isOldStyle(),
    onum: isOldStyle,
    tnum: isTabular,
    pnum: () => !isTabular(),
  };
  return (feature) => tags.has(feature) || (own[feature]?.() ?? false);
}

function tagsIn(file: Uint8Array, name: string): readonly string[] {
  const table = findTable(file, name);
  if (!table) return [];
  const features = subtable(table, 6);
  return list(features, 0, 6).map((at) => tagAt(features, at));
}

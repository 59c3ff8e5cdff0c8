import type { Font } from 'fontkit';
import { kerningOf } from './opentype/kerning.js';
import { findTable, lookupsOf } from './opentype/tables.js';
import { triggersOf, type Trigger } from './opentype/triggers.js';

/** A shaped text in font units, as fontkit gives it. */
export interface PlainRun {
  readonly glyphs: readonly PlainGlyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  readonly advanceWidth: number;
}

interface PlainGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

/** What fontkit applies to Western text unasked. */
const SUBSTITUTING = new Set([
  'ccmp',
  'locl',
  'rlig',
  'rvrn',
  'ltra',
  'ltrm',
  'calt',
  'clig',
  'liga',
  'rclt',
]);
const POSITIONING = new Set(['kern', 'mark', 'mkmk']);
const CURSIVE = new Set(['curs']);

/** Characters that are one glyph each: ASCII, dashes, quotation marks, hanzi, full-width punctuation and forms. */
const PLAIN =
  /^[ -~\u00A0·\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2212\u3000-\u3003\u3008-\u3011\u3014-\u301B\u4E00-\u9FFF\uFF01-\uFF5E]+$/u;

interface Script {
  readonly substitutes: Trigger;
  readonly positions: Trigger;
  readonly kern: (left: number, right: number) => number;
}

/**
 * Shapes plain text by the font's own pair kerning, a hundredth of the work that a shaper for every script
 * does; reading only what it needs from the file, it spares parsing GSUB and GPOS as a whole. The result is what
 * fontkit's `layout` gives.
 *
 * @param file the font file.
 * @returns a function that answers `undefined` for text that needs the full shaper: other characters, and glyphs that
 *   a ligature, a context or a feature asked for may change.
 */
export function plainLayout(
  font: Font,
  file: Uint8Array,
): (text: string, features?: readonly string[]) => PlainRun | undefined {
  const glyphs = new Map<string, PlainGlyph>();
  const glyphOf = (character: string): PlainGlyph => {
    const known = glyphs.get(character);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    const glyph = { id, advanceWidth, codePoints: [codePoint] };
    glyphs.set(character, glyph);
    return glyph;
  };
  const scripts = new Map<string, Script | undefined>();
  return (text, features = []) => {
    if (!PLAIN.test(text)) return undefined;
    const tag = scriptTag(text);
    const key = `${tag} ${features.join(' ')}`;
    if (!scripts.has(key)) scripts.set(key, scriptOf(file, tag, features));
    const script = scripts.get(key);
    if (!script) return undefined;
    const run = Array.from(text, glyphOf);
    const ids = run.map(({ id }) => id);
    if (script.substitutes(ids) || script.positions(ids)) return undefined;
    let advanceWidth = 0;
    const positions = run.map((glyph, index) => {
      const next = ids[index + 1];
      const xAdvance = glyph.advanceWidth + (next === undefined ? 0 : script.kern(glyph.id, next));
      advanceWidth += xAdvance;
      return { xAdvance, xOffset: 0 };
    });
    return { glyphs: run, positions, advanceWidth };
  };
}

/** The script of the first character that has one; where none has, the font's default script counts. */
function scriptTag(text: string): 'latn' | 'hani' | 'DFLT' {
  const [character] = /[\p{Script=Latin}\p{Script=Han}]/u.exec(text) ?? [];
  if (character === undefined) return 'DFLT';
  return /\p{Script=Latin}/u.test(character) ? 'latn' : 'hani';
}

function scriptOf(file: Uint8Array, tag: string, features: readonly string[]): Script | undefined {
  const gsub = findTable(file, 'GSUB');
  const gpos = findTable(file, 'GPOS');
  // Without GPOS the kern table would count, which is not read here.
  if (!gpos) return undefined;
  const positioning = lookupsOf(gpos, tag, new Set([...POSITIONING, ...features]), 9);
  const kern = kerningOf(positioning.filter(({ type }) => type === 2));
  if (!kern || lookupsOf(gpos, tag, CURSIVE, 9).length > 0) return undefined;
  const substituting = new Set([...SUBSTITUTING, ...features]);
  const others = positioning.filter(({ type }) => type !== 2);
  return {
    substitutes: triggersOf(gsub ? lookupsOf(gsub, tag, substituting, 7) : [], 'GSUB'),
    positions: triggersOf(others, 'GPOS'),
    kern,
  };
}

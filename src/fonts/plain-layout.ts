import type { Font, GlyphPosition } from 'fontkit';
import { glyphIdsOf } from './glyph-ids.js';
import { kerningOf } from './opentype/kerning.js';
import { advancesIn } from './opentype/metrics.js';
import { isSubstitution, substitutionOf, type Substitution } from './opentype/substitutions.js';
import { findTable, lookupsOf } from './opentype/tables.js';
import { triggersOf, type Trigger } from './opentype/triggers.js';

/** A shaped text in font units, as fontkit gives it. */
export interface PlainRun {
  readonly glyphs: readonly PlainGlyph[];
  readonly positions: readonly GlyphPosition[];
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

/** Characters that are one glyph each: Latin, dashes, quotation marks, hanzi, full-width punctuation and forms. */
const PLAIN =
  /^[ -~\u00A0·\u00C0-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2212\u3000-\u3003\u3008-\u3011\u3014-\u301B\u4E00-\u9FFF\uFF01-\uFF5E]+$/u;

interface Script {
  readonly substitutions: readonly Substitution[];
  readonly substitutes: Trigger;
  readonly positions: Trigger;
  readonly kern: (left: number, right: number) => number;
}

/**
 * Shapes plain text by the font's own ligatures, substitutions and pair kerning, a hundredth of the work that a shaper
 * for every script does; reading only what it needs from the file, it spares parsing GSUB and GPOS as a whole. The
 * result is what fontkit's `layout` gives.
 *
 * @param file the font file.
 * @returns a function that answers `undefined` for text that needs the full shaper: other characters, and glyphs that
 *   a context or several lookups may change.
 */
export function plainLayout(
  font: Font,
  file: Uint8Array,
): (text: string, features?: readonly string[]) => PlainRun | undefined {
  const advances = advancesIn(file);
  const glyphIdOf = glyphIdsOf(font);
  const glyphs = new Map<string, PlainGlyph>();
  const glyphOf = (character: string): PlainGlyph => {
    const known = glyphs.get(character);
    if (known) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const id = glyphIdOf(codePoint);
    const glyph = { id, advanceWidth: advances(id), codePoints: [codePoint] };
    glyphs.set(character, glyph);
    return glyph;
  };
  const scripts = new Map<string, Script | undefined>();
  const scriptFor = (text: string, features: readonly string[]): Script | undefined => {
    const tag = scriptTag(text);
    const key = `${tag} ${features.join(' ')}`;
    if (!scripts.has(key)) scripts.set(key, scriptOf(file, tag, features));
    return scripts.get(key);
  };
  return (text, features = []) => {
    if (!PLAIN.test(text)) return undefined;
    const script = scriptFor(text, features);
    const typed = Array.from(text, glyphOf);
    const run = script && substituted(typed, script, advances);
    if (!script || !run) return undefined;
    let advanceWidth = 0;
    const positions = run.map((glyph, index) => {
      const next = run[index + 1];
      const xAdvance = glyph.advanceWidth + (next ? script.kern(glyph.id, next.id) : 0);
      advanceWidth += xAdvance;
      return { xAdvance, xOffset: 0, yOffset: 0 };
    });
    return { glyphs: run, positions, advanceWidth };
  };
}

const idsOf = (glyphs: readonly PlainGlyph[]): readonly number[] => glyphs.map(({ id }) => id);

/** The glyphs after substitution; `undefined` where more than one lookup has a say. */
function substituted(
  typed: readonly PlainGlyph[],
  { substitutions, substitutes, positions }: Script,
  advances: (glyph: number) => number,
): readonly PlainGlyph[] | undefined {
  const ids = idsOf(typed);
  if (substitutes(ids)) return undefined;
  const changing = substitutions.filter((substitution) => substitution(ids) !== undefined);
  const [only, another] = changing;
  if (another) return undefined;
  if (!only) return positions(ids) ? undefined : typed;
  let from = 0;
  const run = (only(ids) ?? []).map(({ glyph: id, count }) => {
    const parts = typed.slice(from, (from += count));
    const codePoints = parts.flatMap((part) => part.codePoints);
    return { id, advanceWidth: advances(id), codePoints };
  });
  const after = idsOf(run);
  const isSettled = substitutions.every((each) => each === only || each(after) === undefined);
  return isSettled && !substitutes(after) && !positions(after) ? run : undefined;
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
  const substituting = gsub ? lookupsOf(gsub, tag, new Set([...SUBSTITUTING, ...features]), 7) : [];
  const conditional = substituting.filter((lookup) => !isSubstitution(lookup));
  const others = positioning.filter(({ type }) => type !== 2);
  return {
    substitutions: substituting.filter(isSubstitution).map(substitutionOf),
    substitutes: triggersOf(conditional, 'GSUB'),
    positions: triggersOf(others, 'GPOS'),
    kern,
  };
}

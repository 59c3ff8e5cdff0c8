import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { memo } from '../memo.js';
import { advanceOf } from './advance.js';
import { layOutClusters } from './clusters.js';
import type { Face, Ink } from './face.js';
import { glyphIdsOf } from './glyph-ids.js';
import type { FaceEntry } from './manifest.js';
import { advancesIn } from './opentype/metrics.js';
import { featuresIn } from './opentype/features.js';
import { formsIn, type RegionalForms } from './opentype/region.js';
import { findTable } from './opentype/tables.js';
import { plainLayout } from './plain-layout.js';
import { staticFont } from './static-font.js';
import { findVariants } from './variants.js';

/** The copy of fontkit that pdfkit requires: `import` would load and set up a second one. */
const require = createRequire(import.meta.url);
const { create } = require('fontkit') as typeof Fontkit;

/**
 * A font file turned out wrong when it was first used. Hashing and parsing every file of the manifest at the start
 * would cost each command more than a small report takes, so the fault can surface late: `guard` of the
 * pipeline turns it into the diagnostic it carries.
 */
export class FontFault extends Error {
  override readonly name = 'FontFault';

  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.problem);
  }
}

/** Faces by hash, path and id: every library and document of a process shares one parsed font. */
const opened = new Map<string, Face>();

/**
 * Reads, checks and parses a font file, once a process.
 *
 * @param file absolute real path.
 * Throws `FontFault` (`font/hash-mismatch`, `font/corrupt`), and the Node error where the file cannot be read.
 */
export function openFace(effects: Effects, entry: FaceEntry, family: string, file: string): Face {
  const key = `${entry.sha256}\0${file}\0${entry.id}`;
  const known = opened.get(key);
  if (known) return known;
  const bytes = effects.files.read(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (entry.sha256 !== undefined && hash !== entry.sha256) {
    throw new FontFault(
      error(
        'font/hash-mismatch',
        entry.place,
        `${entry.file} has SHA-256 ${hash}, the manifest says ${entry.sha256}`,
        `restore the file, or say what the new one has: sha256: ${hash}`,
      ),
    );
  }
  const { font, file: table } = parse(bytes, entry);
  let forms: RegionalForms | undefined;
  let features: ReturnType<typeof featuresIn> | undefined;
  const covered = new Map<number, boolean>();
  const face: Face = {
    id: entry.id,
    family,
    weight: entry.weight,
    italic: entry.italic,
    file,
    covers: (codePoint) => {
      let covers = covered.get(codePoint);
      if (covers === undefined) {
        covers = font.hasGlyphForCodePoint(codePoint);
        covered.set(codePoint, covers);
      }
      return covers;
    },
    advance: advanceOf(font),
    ink: inkIn(font),
    forms: () => (forms ??= formsIn(table, glyphIdsOf(font))),
    sets: memo((feature: string) => (features ??= featuresIn(font, table))(feature)),
    varies: (text, feature) => [...text].every((character) => variesIn(font, character, feature)),
    font,
  };
  opened.set(key, face);
  return face;
}

const variesIn = (font: Font, character: string, feature: string): boolean =>
  font.layout(character, [feature]).glyphs[0]?.id !== font.layout(character).glyphs[0]?.id;

const inkIn =
  (font: Font): Face['ink'] =>
  (text, features = []) =>
    font.layout(text, features).glyphs.reduce<Ink>(
      ({ above, below }, { id }) => {
        const { minY, maxY } = font.getGlyph(id)?.bbox ?? { minY: 0, maxY: 0 };
        const reach = (length: number): number =>
          Number.isFinite(length) ? length / font.unitsPerEm : 0;
        return { above: Math.max(above, reach(maxY)), below: Math.max(below, reach(-minY)) };
      },
      { above: 0, below: 0 },
    );

function parse(
  given: Uint8Array,
  entry: FaceEntry,
): { readonly font: Font; readonly file: Uint8Array } {
  try {
    const { file: bytes, font, outlineOf } = staticFont(given, entry.weight, create);
    if (outlineOf) Object.assign(font, { outlineOf });
    // One file of a variable font is several faces.
    if (outlineOf) Object.defineProperty(font, 'postscriptName', { value: entry.id });
    keepOwnCharacters(font);
    // fontkit decodes a table when it is first asked for, and whole: what every use needs is looked at here.
    const missing = ['glyf', 'loca'].find((tag) => !findTable(bytes, tag));
    if (missing !== undefined) throw new Error(`it has no table ${missing}`);
    const space = advancesIn(bytes)(glyphIdsOf(font)(0x20));
    if (!(font.unitsPerEm > 0) || !Number.isFinite(space)) throw new Error('it has no metrics');
    const { layout } = font;
    const plain = plainLayout(font, bytes);
    const withMarks = layOutClusters(font, (text, features) => layout.call(font, text, features));
    font.layout = (text, features = []) => plain(text, features) ?? withMarks(text, features);
    findVariants(font);
    return { font, file: bytes };
  } catch (thrown) {
    throw new FontFault(
      error(
        'font/corrupt',
        entry.place,
        `${entry.file} cannot be parsed as a font: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
        'use a TrueType, OpenType, WOFF or WOFF2 font file, and a weight that it has',
      ),
    );
  }
}

/**
 * Lets each glyph of a shaped text know its own characters. fontkit keeps one object for a glyph, with the characters
 * it was first asked for: none where a composed glyph asked, others where two characters share a glyph. What is read
 * back out of a PDF would then depend on what the process had set before.
 */
export function keepOwnCharacters(font: Font): void {
  const { getGlyph } = font;
  font.getGlyph = (id, characters) => {
    const glyph = getGlyph.call(font, id, characters);
    if (glyph === null || characters === undefined) return glyph;
    return Object.create(glyph, {
      codePoints: { value: characters, enumerable: true },
    }) as typeof glyph;
  };
}

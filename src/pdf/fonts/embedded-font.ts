import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Face, FontkitFont } from '../../fonts/face.js';
import { italicAngleIn } from '../../fonts/opentype/metrics.js';
import { memoOf } from '../../memo.js';
import { FontSubset, type SubsettableFont } from './font-subset.js';
import { pdfString, type PdfDocument, type PdfFont, type PdfReference } from '../pdfkit.js';
import { shape, type ShapedGlyph } from './shaping.js';
import { toUnicodeMap } from './to-unicode.js';

/** What embedding takes of a fontkit font beyond measuring. */
interface EmbeddableFont extends FontkitFont, SubsettableFont {
  readonly postscriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly lineGap: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
}

const isEmbeddable = (font: FontkitFont): font is EmbeddableFont =>
  'directory' in font && 'stream' in font;

const SYMBOLIC = 1 << 2;
const ITALIC = 1 << 6;
const hex = (cid: number): string => cid.toString(16).padStart(4, '0');

/** A glyph in a document: its code, and its width there in 1/1000 em. */
export interface EncodedGlyph extends ShapedGlyph {
  readonly code: string;
}

/** Changed advances come in steps of this many 1/1000 em, so that few glyphs are needed twice. */
const SPACING_STEP = 50;

/**
 * One face in one document: a TrueType subset in a composite font (ISO 32000-1, 9.7). The parsed font and its shaped
 * words are shared by all documents; only the subset is the document's own.
 *
 * A glyph gets one code for each text it stands for, so that every code extracts to exactly what it was drawn for.
 */
export class EmbeddedFont implements PdfFont {
  readonly id: string;
  readonly name: string;
  readonly font: EmbeddableFont;
  readonly scale: number;
  readonly ascender: number;
  readonly descender: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly lineGap: number;
  readonly bbox: EmbeddableFont['bbox'];
  /** Code → characters; read by svg-to-pdfkit. */
  readonly unicode: (readonly number[])[] = [[]];
  readonly #codes = new Map<number, Map<string, string>>();
  /** Shaped glyph → its forms by what was added to its advance, in 1/1000 em. */
  readonly #encodedGlyphs = new Map<ShapedGlyph, Map<number, EncodedGlyph>>();
  /** Glyphs whose plain form has a code. */
  readonly #plain = new Set<number>();
  readonly #subset: FontSubset;
  readonly #document: PdfDocument;
  #dictionary: PdfReference | undefined;

  constructor(document: PdfDocument, face: Face, id: string) {
    const { font } = face;
    if (!isEmbeddable(font)) throw new TypeError(`${face.id} is not a font that can be embedded`);
    this.#document = document;
    this.font = font;
    this.id = id;
    this.name = font.postscriptName;
    this.scale = 1000 / font.unitsPerEm;
    this.ascender = font.ascent * this.scale;
    this.descender = font.descent * this.scale;
    this.xHeight = font.xHeight * this.scale;
    this.capHeight = font.capHeight * this.scale;
    this.lineGap = font.lineGap * this.scale;
    this.bbox = font.bbox;
    this.#subset = new FontSubset(font);
  }

  /** Codes for a text, with positions. */
  glyphs(text: string, features?: readonly string[]): readonly EncodedGlyph[] {
    return shape(this.font, text, features).map((glyph) => this.#known(glyph));
  }

  /**
   * The glyph with nearly `space` 1/1000 em more advance, or less where it is negative: layout inside the glyph, where no
   * reader takes a gap for a space of the text, nor compressed punctuation for the end of a line. `advance` counts from
   * the glyph's origin as before.
   */
  respaced(glyph: EncodedGlyph, space: number): EncodedGlyph {
    const extra = Math.round(space / SPACING_STEP) * SPACING_STEP;
    const isPossible = extra !== 0 && glyph.width + extra > 0;
    return isPossible ? this.#known(glyph, extra) : glyph;
  }

  /** pdfkit's form of the same, for text in graphics. */
  encode(
    text: string,
    features?: readonly string[],
  ): readonly [codes: readonly string[], positions: readonly object[]] {
    const glyphs = this.glyphs(text, features);
    return [
      glyphs.map(({ code }) => code),
      glyphs.map(({ width, advance, offset }) => ({
        advanceWidth: width,
        xAdvance: advance,
        yAdvance: 0,
        xOffset: offset,
        yOffset: 0,
      })),
    ];
  }

  /** Advance of a text in pt. */
  widthOfString(text: string, size: number, features?: readonly string[]): number {
    const advance = shape(this.font, text, features).reduce((sum, each) => sum + each.advance, 0);
    return (advance * size) / 1000;
  }

  lineHeight(size: number, includeGap = false): number {
    const gap = includeGap ? this.lineGap : 0;
    return ((this.ascender + gap - this.descender) * size) / 1000;
  }

  ref(): PdfReference {
    this.#dictionary ??= this.#document.ref();
    return this.#dictionary;
  }

  /** Writes the font; called once by pdfkit when the document ends. */
  finalize(): void {
    const dictionary = this.#dictionary;
    if (!dictionary) return;
    const document = this.#document;
    // The parts of drawings have numbers too, and widths (ISO 32000-1, 9.7.4.3).
    const widths = this.#subset.advances.map((advance) => advance * this.scale);
    const { deflated, contents } = programOf(this.font, this.#subset);
    const file = document.ref({ Length: 0, Filter: 'FlateDecode' });
    file.end(deflated);
    const name = `${tagOf(this.name, contents)}+${this.name}`;
    const { font, scale, bbox } = this;
    const descriptor = document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC | (font.head.macStyle.italic ? ITALIC : 0),
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((edge) => edge * scale),
      ItalicAngle: italicAngleIn(font.stream.buffer),
      Ascent: this.ascender,
      Descent: this.descender,
      CapHeight: this.capHeight,
      XHeight: this.xHeight,
      StemV: 0,
      FontFile2: file,
    });
    descriptor.end();
    const descendant = document.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: pdfString('Adobe'),
        Ordering: pdfString('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      W: [0, widths],
    });
    descendant.end();
    const toUnicode = document.ref();
    toUnicode.end(toUnicodeMap(this.unicode));
    Object.assign(dictionary.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    });
    dictionary.end();
  }

  /** Shaped glyphs are shared, so that one met again is the same object. */
  #known(glyph: ShapedGlyph, extra = 0): EncodedGlyph {
    let forms = this.#encodedGlyphs.get(glyph);
    if (forms === undefined) {
      forms = new Map();
      this.#encodedGlyphs.set(glyph, forms);
    }
    let known = forms.get(extra);
    if (known === undefined) {
      known = this.#encoded(glyph, extra);
      forms.set(extra, known);
    }
    return known;
  }

  #encoded(plain: ShapedGlyph, extra: number): EncodedGlyph {
    // In whole font units, as the font program has it.
    const units = Math.round((plain.width + extra) / this.scale);
    const glyph = { ...plain, width: units * this.scale };
    const codes = this.#codes.get(glyph.id) ?? new Map<string, string>();
    this.#codes.set(glyph.id, codes);
    const { parts } = glyph;
    const key = `${extra} ${glyph.key}`;
    let code = codes.get(key);
    if (code === undefined) {
      const isFirst = extra === 0 && !parts && !this.#plain.has(glyph.id);
      if (isFirst) this.#plain.add(glyph.id);
      const number = isFirst
        ? this.#subset.include(glyph.id)
        : this.#subset.includeDrawing(parts ?? [{ id: glyph.id, x: 0, y: 0 }], units);
      code = hex(number);
      codes.set(key, code);
      this.unicode[number] = number === 0 ? [] : glyph.codePoints;
    }
    return { ...glyph, code };
  }
}

/** Six capitals that tell subsets apart (ISO 32000-1, 9.6.4), the same for the same glyphs. */
function tagOf(name: string, contents: string): string {
  const digest = createHash('sha256').update(`${name} ${contents}`).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join(
    '',
  );
}

/** The font program of a subset as it stands in a file, and all that the subset holds by then. */
interface SubsetProgram {
  readonly deflated: Uint8Array;
  readonly contents: string;
}

/** Of one font: the outputs of a report that is built again and again take the same glyphs each time. */
const mostPrograms = 4;

const programsOf = memoOf((_font: EmbeddableFont) => new Map<string, SubsetProgram>());

function programOf(font: EmbeddableFont, subset: FontSubset): SubsetProgram {
  const known = programsOf(font);
  const taken = subset.contents;
  const found = known.get(taken);
  if (found !== undefined) return found;
  const deflated = deflateSync(subset.encode());
  // Parts of composite glyphs have come to what was taken.
  const made = { deflated, contents: subset.contents };
  if (known.size >= mostPrograms) known.clear();
  known.set(taken, made);
  return made;
}

/** fontkit's writer of a TrueType subset. A glyph's place in `glyphs` is its number in the embedded file. */
export interface FontkitSubset {
  readonly glyphs: number[];
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
  offset: number;
  includeGlyph(id: number): number;
  encode(): Uint8Array;
  _addGlyph(id: number): number;
}

export interface FontkitGlyph {
  readonly advanceWidth: number;
  _getMetrics(): { readonly leftBearing: number };
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
}

/** The part of a fontkit font that a subset is made from. */
export interface SubsettableFont {
  createSubset(): FontkitSubset;
  getGlyph(id: number): FontkitGlyph;
  readonly loca: { readonly offsets: ArrayLike<number> };
  _getTableStream(table: 'glyf'): { pos: number; readBuffer(length: number): Uint8Array };
}

interface Variant {
  /** The glyph's number in the subset. */
  readonly base: number;
  readonly id: number;
  /** Added to the advance, in font units. */
  readonly extra: number;
}

/** Components given by words, as offsets (OpenType 1.9, glyf table, component flags). */
const OFFSETS_IN_WORDS = 0x0003;
const COMPOSITE_LENGTH = 20;

/** Whether a glyph is made of others: its number of contours is negative (OpenType 1.9, glyf table). */
const isComposite = ([first = 0]: Uint8Array): boolean => first >= 0x80;

/** A glyph that draws another one unmoved. Twenty bytes: lengths stay divisible by four. */
const composite = (base: number, { bbox }: FontkitGlyph): Uint8Array => {
  const bytes = new Uint8Array(COMPOSITE_LENGTH);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, -1);
  [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].forEach((edge, index) =>
    view.setInt16(2 + 2 * index, edge),
  );
  view.setUint16(10, OFFSETS_IN_WORDS);
  view.setUint16(12, base);
  return bytes;
};

/** Raises the limits that maxp states for composite glyphs, offsets 28 and 30 of the table. */
const allowComposites = (program: Uint8Array): Uint8Array => {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
  for (let entry = 12, end = 12 + 16 * view.getUint16(4); entry < end; entry += 16) {
    const tag = String.fromCharCode(...program.subarray(entry, entry + 4));
    if (tag !== 'maxp') continue;
    const table = view.getUint32(entry + 8);
    // Points and contours of a composite are at most those of a simple glyph, since it draws one.
    for (const [simple, limit] of [
      [6, 10],
      [8, 12],
    ] as const) {
      const most = Math.max(view.getUint16(table + simple), view.getUint16(table + limit));
      view.setUint16(table + limit, most);
    }
    view.setUint16(table + 28, Math.max(1, view.getUint16(table + 28)));
    view.setUint16(table + 30, view.getUint16(table + 30) + 1);
  }
  return program;
};

/**
 * A TrueType subset whose glyphs can be had more than once: with another meaning, or with another advance. PDF readers
 * find words by the gaps between advances, so a space of layout has to be part of a glyph's advance to be no space of
 * the text; the font program and the widths in the PDF agree all the same (ISO 19005-3, 6.2.11.5).
 */
export class FontSubset {
  readonly #font: SubsettableFont;
  readonly #subset: FontkitSubset;
  readonly #variants: Variant[] = [];

  constructor(font: SubsettableFont) {
    this.#font = font;
    this.#subset = font.createSubset();
    const addGlyph = this.#subset._addGlyph.bind(this.#subset);
    this.#subset._addGlyph = (id) => {
      const variant = id < 0 ? this.#variants[-id - 1] : undefined;
      if (variant) return this.#addVariant(variant);
      const outline = this.#outlineOf(id);
      return isComposite(outline) ? addGlyph(id) : this.#addSimple(id, outline);
    };
  }

  /** Everything in the subset, for telling subsets apart. */
  get contents(): string {
    const variants = this.#variants.map(({ base, extra }) => `${base}+${extra}`);
    return [...this.#subset.glyphs, ...variants].join();
  }

  /** The glyph's number in the embedded file; 0 is the missing glyph. */
  include(id: number): number {
    return this.#subset.includeGlyph(id);
  }

  /** A second number for a glyph, its advance changed by `extra` font units. */
  includeVariant(id: number, extra: number): number {
    const base = this.include(id);
    this.#variants.push({ base, id, extra });
    return this.#subset.glyphs.push(-this.#variants.length) - 1;
  }

  /** The font program. */
  encode(): Uint8Array {
    const program = this.#subset.encode();
    return this.#variants.length > 0 ? allowComposites(program) : program;
  }

  /** The glyph as it stands in the font file; fontkit would decode each of its points. */
  #outlineOf(id: number): Uint8Array {
    const { offsets } = this.#font.loca;
    const start = offsets[id] ?? 0;
    const stream = this.#font._getTableStream('glyf');
    stream.pos += start;
    return stream.readBuffer((offsets[id + 1] ?? start) - start);
  }

  #addSimple(id: number, outline: Uint8Array): number {
    const glyph = this.#font.getGlyph(id);
    return this.#add(outline, glyph.advanceWidth, glyph._getMetrics().leftBearing);
  }

  #addVariant({ base, id, extra }: Variant): number {
    const glyph = this.#font.getGlyph(id);
    const isBlank = !Number.isFinite(glyph.bbox.minX);
    const outline = isBlank ? new Uint8Array(0) : composite(base, glyph);
    return this.#add(outline, glyph.advanceWidth + extra, isBlank ? 0 : glyph.bbox.minX);
  }

  #add(outline: Uint8Array, advance: number, bearing: number): number {
    const subset = this.#subset;
    subset.glyf.push(outline);
    subset.loca.offsets.push(subset.offset);
    subset.hmtx.metrics.push({ advance, bearing });
    subset.offset += outline.length;
    return subset.glyf.length - 1;
  }
}

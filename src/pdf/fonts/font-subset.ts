import type { GlyphPart } from '../../fonts/clusters.js';
import { countsOf } from '../../fonts/opentype/write-glyph.js';
import { writeSfnt } from '../../fonts/opentype/write-sfnt.js';

/** The part of a fontkit font that a subset is made from: the file, and where its tables lie. */
export interface SubsettableFont {
  readonly stream: { readonly buffer: Uint8Array };
  /** Where glyphs are written only when they are taken: a simple glyph without instructions. */
  readonly outlineOf?: (glyph: number) => Uint8Array;
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
}

/** A glyph of the subset: one of the font, or a drawing of some with an advance of its own, in font units. */
type SubsetGlyph =
  | { readonly id: number }
  | {
      readonly parts: readonly (GlyphPart & { readonly number: number })[];
      readonly advance: number;
    };

/** Tables that are the same in a subset: instructions, and what they work on. */
const KEPT = ['cvt ', 'fpgm', 'prep'];

/* Offsets into tables (OpenType 1.9, head, hhea, maxp and glyf). */
const HEAD_LOCA_FORMAT = 50;
const LONG_OFFSETS = 1;
const HHEA_METRICS = 34;
const MAXP_GLYPHS = 4;
const MAXP_LIMITS = { points: [6, 10], contours: [8, 12], elements: 28, depth: 30 } as const;
const GLYPH_BOX = 2;
const GLYPH_HEADER = 10;
/** A component with two words of offset and no scale. */
const COMPONENT_LENGTH = 8;
const COMPONENT = {
  argumentsAreWords: 0x0001,
  argumentsAreOffsets: 0x0002,
  hasScale: 0x0008,
  hasMore: 0x0020,
  hasTwoScales: 0x0040,
  hasMatrix: 0x0080,
} as const;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Whether a glyph is made of others: its number of contours is negative. */
const isComposite = ([first = 0]: Uint8Array): boolean => first >= 0x80;

/** Bytes from one component of a composite glyph to the next. */
const componentLength = (flags: number): number =>
  4 +
  (flags & COMPONENT.argumentsAreWords ? 4 : 2) +
  (flags & COMPONENT.hasScale ? 2 : 0) +
  (flags & COMPONENT.hasTwoScales ? 4 : 0) +
  (flags & COMPONENT.hasMatrix ? 8 : 0);

/** The left edge of a glyph’s ink. */
const leftOf = (outline: Uint8Array): number =>
  outline.length === 0 ? 0 : viewOf(outline).getInt16(GLYPH_BOX);

type Box = readonly [left: number, bottom: number, right: number, top: number];

const boxOf = (outline: Uint8Array, { x, y }: GlyphPart): Box => {
  const view = viewOf(outline);
  const edge = (at: number): number => view.getInt16(GLYPH_BOX + 2 * at);
  return [edge(0) + x, edge(1) + y, edge(2) + x, edge(3) + y];
};

/** A glyph that draws others at their places (OpenType 1.9, glyf, composite glyph description). */
function drawing(
  parts: readonly {
    readonly number: number;
    readonly part: GlyphPart;
    readonly outline: Uint8Array;
  }[],
): Uint8Array {
  const inked = parts.filter(({ outline }) => outline.length > 0);
  if (inked.length === 0) return new Uint8Array(0);
  const bytes = new Uint8Array(GLYPH_HEADER + COMPONENT_LENGTH * inked.length);
  const view = viewOf(bytes);
  view.setInt16(0, -1);
  const boxes = inked.map(({ outline, part }) => boxOf(outline, part));
  const edges = [0, 1, 2, 3].map((edge) => {
    const values = boxes.map((box) => box[edge] ?? 0);
    return edge < 2 ? Math.min(...values) : Math.max(...values);
  });
  edges.forEach((edge, index) => view.setInt16(GLYPH_BOX + 2 * index, Math.round(edge)));
  const fixed = COMPONENT.argumentsAreWords | COMPONENT.argumentsAreOffsets;
  inked.forEach(({ number, part }, index) => {
    const at = GLYPH_HEADER + COMPONENT_LENGTH * index;
    view.setUint16(at, index === inked.length - 1 ? fixed : fixed | COMPONENT.hasMore);
    view.setUint16(at + 2, number);
    view.setInt16(at + 4, Math.round(part.x));
    view.setInt16(at + 6, Math.round(part.y));
  });
  return bytes;
}

/**
 * A TrueType subset whose glyphs can be had more than once: with another meaning, or with another advance. PDF readers
 * find words by the gaps between advances, so a space of layout has to be part of a glyph's advance to be no space of
 * the text; the font program and the widths in the PDF agree all the same (ISO 19005-3, 6.2.11.5).
 */
export class FontSubset {
  readonly #font: SubsettableFont;
  readonly #glyphs: SubsetGlyph[] = [];
  /** Glyphs that were written for this subset. */
  readonly #outlines = new Map<number, Uint8Array>();
  readonly #numbers = new Map<number, number>();
  readonly #offsets: (glyph: number) => number;
  readonly #glyf: Uint8Array;
  readonly #hmtx: DataView;
  readonly #metrics: number;

  constructor(font: SubsettableFont) {
    this.#font = font;
    const loca = viewOf(this.#table('loca'));
    const isLong = viewOf(this.#table('head')).getInt16(HEAD_LOCA_FORMAT) === LONG_OFFSETS;
    this.#offsets = isLong
      ? (glyph) => loca.getUint32(glyph * 4)
      : (glyph) => loca.getUint16(glyph * 2) * 2;
    this.#glyf = this.#table('glyf');
    this.#hmtx = viewOf(this.#table('hmtx'));
    this.#metrics = viewOf(this.#table('hhea')).getUint16(HHEA_METRICS);
    this.include(0);
  }

  /** Everything in the subset, for telling subsets apart. */
  get contents(): string {
    return this.#glyphs
      .map((glyph) =>
        'id' in glyph
          ? `${glyph.id}`
          : `${glyph.parts.map(({ id, x, y }) => `${id}@${x},${y}`).join('+')}:${glyph.advance}`,
      )
      .join();
  }

  /** The glyph's number in the embedded file; 0 is the missing glyph. */
  include(id: number): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#glyphs.push({ id }) - 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** A number for glyphs drawn at their places as one glyph with the advance: a letter with its marks, or one glyph again. */
  includeDrawing(parts: readonly GlyphPart[], advance: number): number {
    const numbered = parts.map((part) => ({ ...part, number: this.include(part.id) }));
    return this.#glyphs.push({ parts: numbered, advance }) - 1;
  }

  /** The advance of every glyph so far by its number, in font units. */
  get advances(): readonly number[] {
    return this.#glyphs.map((glyph) => ('id' in glyph ? this.#advanceOf(glyph.id) : glyph.advance));
  }

  /** The font program. */
  encode(): Uint8Array {
    const outlines: Uint8Array[] = [];
    // Composite glyphs add their components while the list is gone through.
    for (const glyph of this.#glyphs) {
      if ('id' in glyph) {
        const outline = this.#outline(glyph.id);
        outlines.push(isComposite(outline) ? this.#withOwnNumbers(outline) : outline);
        continue;
      }
      const parts = glyph.parts.map((part) => ({
        number: part.number,
        part,
        outline: this.#outline(part.id),
      }));
      outlines.push(drawing(parts));
    }
    const tables = new Map<string, Uint8Array>([
      ...this.#outlineTables(outlines),
      ['hmtx', this.#horizontalMetrics()],
      ['head', this.#changed('head', (head) => head.setInt16(HEAD_LOCA_FORMAT, LONG_OFFSETS))],
      ['hhea', this.#changed('hhea', (hhea) => hhea.setUint16(HHEA_METRICS, this.#glyphs.length))],
      ['maxp', this.#changed('maxp', (maxp) => this.#raiseLimits(maxp))],
    ]);
    for (const tag of KEPT) if (this.#font.directory.tables[tag]) tables.set(tag, this.#table(tag));
    return writeSfnt(tables);
  }

  #table(tag: string): Uint8Array {
    const { stream, directory } = this.#font;
    const table = directory.tables[tag];
    if (!table) throw new TypeError(`a TrueType font without the table ${tag}`);
    const { buffer, byteOffset } = stream.buffer;
    // No Buffer, whose slices would share the font's own bytes.
    return new Uint8Array(buffer, byteOffset + table.offset, table.length);
  }

  #changed(tag: string, change: (table: DataView) => void): Uint8Array {
    const copy = this.#table(tag).slice();
    change(viewOf(copy));
    return copy;
  }

  #outline(id: number): Uint8Array {
    const { outlineOf } = this.#font;
    if (outlineOf) {
      const outline = this.#outlines.get(id) ?? outlineOf(id);
      this.#outlines.set(id, outline);
      return outline;
    }
    return this.#glyf.subarray(this.#offsets(id), this.#offsets(id + 1));
  }

  /** A composite glyph whose components have their numbers in the subset. */
  #withOwnNumbers(outline: Uint8Array): Uint8Array {
    const copy = outline.slice();
    const view = viewOf(copy);
    let flags: number = COMPONENT.hasMore;
    for (let at = GLYPH_HEADER; flags & COMPONENT.hasMore; at += componentLength(flags)) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, this.include(view.getUint16(at + 2)));
    }
    return copy;
  }

  #outlineTables(outlines: readonly Uint8Array[]): readonly (readonly [string, Uint8Array])[] {
    const loca = new Uint8Array(4 * (outlines.length + 1));
    const view = viewOf(loca);
    let length = 0;
    outlines.forEach((outline, number) => {
      length += (outline.length + 3) & ~3;
      view.setUint32(4 * (number + 1), length);
    });
    const glyf = new Uint8Array(length);
    outlines.forEach((outline, number) => glyf.set(outline, view.getUint32(4 * number)));
    return [
      ['glyf', glyf],
      ['loca', loca],
    ];
  }

  /** Glyphs beyond the last metric have its advance. */
  #advanceOf(id: number): number {
    return this.#hmtx.getUint16(4 * Math.min(id, this.#metrics - 1));
  }

  /** Glyphs beyond the last metric have bearings alone. */
  #horizontalMetrics(): Uint8Array {
    const table = new Uint8Array(4 * this.#glyphs.length);
    const view = viewOf(table);
    const source = this.#hmtx;
    const last = this.#metrics - 1;
    const bearingOf = (id: number): number =>
      this.#font.outlineOf
        ? leftOf(this.#outline(id))
        : source.getInt16(id <= last ? 4 * id + 2 : 4 * this.#metrics + 2 * (id - this.#metrics));
    this.#glyphs.forEach((glyph, number) => {
      const isOwn = 'id' in glyph;
      const advance = isOwn ? this.#advanceOf(glyph.id) : glyph.advance;
      const bearing = isOwn
        ? bearingOf(glyph.id)
        : Math.min(...glyph.parts.map(({ id, x }) => bearingOf(id) + Math.round(x)));
      view.setUint16(4 * number, advance);
      view.setInt16(4 * number + 2, bearing);
    });
    return table;
  }

  /** A glyph that draws others is one level deeper than they, with all their points and contours. */
  #raiseLimits(maxp: DataView): void {
    maxp.setUint16(MAXP_GLYPHS, this.#glyphs.length);
    for (const outline of this.#outlines.values()) {
      const { points, contours } = countsOf(outline);
      const [[atPoints], [atContours]] = [MAXP_LIMITS.points, MAXP_LIMITS.contours];
      maxp.setUint16(atPoints, Math.max(points, maxp.getUint16(atPoints)));
      maxp.setUint16(atContours, Math.max(contours, maxp.getUint16(atContours)));
    }
    const counts = this.#glyphs.map((glyph) => ('id' in glyph ? 1 : glyph.parts.length));
    const most = counts.reduce((one, other) => Math.max(one, other), 1);
    for (const [simple, composite] of [MAXP_LIMITS.points, MAXP_LIMITS.contours]) {
      const largest = Math.max(maxp.getUint16(simple), maxp.getUint16(composite));
      maxp.setUint16(composite, Math.min(0xffff, most * largest));
    }
    const { elements, depth } = MAXP_LIMITS;
    maxp.setUint16(elements, Math.max(most, maxp.getUint16(elements)));
    maxp.setUint16(depth, maxp.getUint16(depth) + 1);
  }
}

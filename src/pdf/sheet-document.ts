import { createHash, type Hash } from 'node:crypto';
import type { Face, FontLibrary } from '../fonts/face.js';
import { associateFile } from './associated-files.js';
import { EmbeddedFont } from './fonts/embedded-font.js';
import type { Attachment, Metadata } from '../sheet/nodes.js';
import type { PdfReference, PdfTree } from './pdfkit.js';
import { PDFDocumentPart } from './pdfmake.js';
import { xmpPacket } from './xmp.js';

/** What the files name as their maker; without a version, so that a new release alone changes no file. */
const TOOL = 'Factsheet Press';

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * pdfmake's document, made reproducible and conforming: PDF 1.7, tagged, PDF/A-3a and PDF/UA-1 metadata, an identifier
 * from the content, fonts shared with other documents of the process.
 */
export class SheetDocument extends PDFDocumentPart {
  readonly #metadata: Metadata;
  readonly #use: 'file' | 'screen';
  readonly #library: FontLibrary;
  readonly #fonts = new Map<string, EmbeddedFont>();
  #hash: Hash | undefined;
  #packet: PdfReference | undefined;

  /** @param use `screen` leaves out what only readers of a file need: metadata, colour profile, compression */
  constructor(metadata: Metadata, library: FontLibrary, use: 'file' | 'screen' = 'file') {
    const { title, subject, author, date, language } = metadata;
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        ...(use === 'file' ? { subset: 'PDF/A-3a', tagged: true } : { compress: false }),
        displayTitle: true,
        lang: language,
        autoFirstPage: false,
        font: null,
        info: {
          Title: title,
          ...(author === undefined ? {} : { Author: author }),
          ...(subject === undefined ? {} : { Subject: subject }),
          Creator: TOOL,
          Producer: TOOL,
          CreationDate: date,
          ModDate: date,
        },
      },
    );
    this.#metadata = metadata;
    this.#use = use;
    this.#library = library;
    this.#hash = createHash('sha256');
    this.#orderByCodeUnit('Dests');
  }

  /** The document's subset of a face. */
  embedded(face: Face): EmbeddedFont {
    let font = this.#fonts.get(face.id);
    if (!font) {
      font = new EmbeddedFont(this, face, `F${this.#fonts.size + 1}`);
      this.#fonts.set(face.id, font);
      this._fontFamilies[face.id] = font;
    }
    return font;
  }

  /** The same, named among the resources of the current page. */
  fontOnPage(face: Face): EmbeddedFont {
    const font = this.embedded(face);
    this.page.fonts[font.id] ??= font.ref();
    return font;
  }

  /** Selects a face by its name in the library, for text in graphics. */
  override font(source: unknown): this {
    const face = typeof source === 'string' ? this.#library.face(source) : undefined;
    if (!face) throw new TypeError(`${String(source)} is no face of the library`);
    this._font = this.embedded(face);
    return this;
  }

  /** Embeds files as associated with the document. */
  attach(attachments: readonly Attachment[]): void {
    for (const each of attachments) associateFile(this, each, this.#metadata.date);
    if (attachments.length > 0) this.#orderByCodeUnit('EmbeddedFiles');
  }

  override endSubset(): void {
    this._addColorOutputIntent();
  }

  override endMetadata(): void {
    if (this.#use === 'screen') return;
    this.#packet = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    this.#packet.compress = false;
    this._root.data['Metadata'] = this.#packet;
  }

  /** The packet is the last object, since it names the instance by the digest of all others (XMP 1, 8.4 and B). */
  override end(): void {
    super.end();
    if (!this.#packet || !this.#hash) return;
    const digest = this.#hash.copy().digest();
    this.#packet.write(Buffer.from(xmpPacket(this.#metadata, TOOL, digest), 'utf8'));
    this.#packet.end();
  }

  override _write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'binary') : data;
    // pdfkit's constructor writes the header before this class has its fields.
    if (#hash in this) this.#hash?.update(bytes);
    super._write(bytes);
  }

  /** The file identifier is the digest of all objects (ISO 32000-1, 14.4). */
  override _finalize(): void {
    if (this.#hash) this._id = this.#hash.digest().subarray(0, 16);
    this.#hash = undefined;
    super._finalize();
  }

  /** Name trees are sorted by code (ISO 32000-1, 7.9.6), not by the machine's locale as pdfkit does. */
  #orderByCodeUnit(tree: string): void {
    const names = this._root.data['Names'] as { readonly data: Record<string, PdfTree> };
    const found = names.data[tree];
    if (found) found._compareKeys = byCodeUnit;
  }
}

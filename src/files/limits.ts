/**
 * Every size that the tool refuses to exceed, in one place; docs/limits.md says why each is as it is.
 * They bound what a stranger's data or template can cost, and lie far above what a printed fact sheet needs.
 */
export const limits = {
  /** Bytes of one YAML file of a report, layout or manifest. */
  yamlBytes: 1_000_000,
  /** Uses of `*alias` in one YAML file, counted after expansion. */
  yamlAliases: 100,
  /** Mappings and sequences inside one another in a YAML file. */
  yamlDepth: 32,
  /** Values of one YAML file, counted after aliases are expanded. */
  yamlNodes: 100_000,
  /** Bytes of one source. */
  sourceBytes: 4_000_000,
  /** Bytes of one table: CSV, JSON or a workbook as it is packed. */
  tableBytes: 16_000_000,
  /** Bytes of the parts of a workbook that are read, unpacked. */
  workbookBytes: 32_000_000,
  tableColumns: 1_000,
  tableRows: 200_000,
  /** Bytes of one row of a table. */
  tableRowBytes: 200_000,
  /** Rows of one report that is made for each row of a table. */
  reportRows: 10_000,
  /** UTF-16 units of one text in one language: as a title or an alternative, a string of a PDF (ISO 19005-3, 6.1.13). */
  proseLength: 16_000,
  /** UTF-16 units of the value of a fact. */
  valueLength: 200,
  /** UTF-16 units of a formula. */
  formulaLength: 500,
  facts: 5_000,
  /** Places of a source at which the words of one quote stand, where the fact does not say with `nth` which is meant. */
  quotePlaces: 100,
  charts: 200,
  units: 1_000,
  terms: 5_000,
  chartPoints: 400,
  sections: 200,
  /** Rows of blocks in one section, and rows of one table or register. */
  rows: 1_000,
  languages: 8,
  outputs: 20,
  reports: 10_000,
  /** Bytes of one template, partial, theme or strings file. */
  templateBytes: 1_000_000,
  /** UTF-16 units of markup that one layout may expand to. */
  templateExpansion: 4_000_000,
  /** Partials inside one another. */
  partialDepth: 64,
  /** Elements inside one another in the markup. */
  markupDepth: 100,
  /** Bytes of one font file. */
  fontBytes: 64_000_000,
  /** Bytes of one image file. */
  imageBytes: 32_000_000,
  /** Width × height of one image, read from its header before it is decoded. */
  imagePixels: 50_000_000,
  /** The same of the images of one PDF together, each file counted once: its bytes, and its width × height. */
  allImageBytes: 128_000_000,
  allImagePixels: 100_000_000,
  /** UTF-16 units of one SVG. */
  svgLength: 1_000_000,
  /** Elements, lines, curves and stops of the SVGs of one PDF, counted after their references and as often as placed. */
  svgParts: 50_000,
  /** Largest length, coordinate or factor of an SVG, above or below zero, in units of its view box and in pt. */
  svgNumber: 1_000_000_000,
  /** Lengths of one dash pattern of an SVG. */
  svgDashes: 100,
  /** UTF-16 units of an entity that an SVG declares. */
  svgValue: 200,
  /** Selectors of the style sheets of one SVG, and comparisons of a selector with an element. */
  svgRules: 5_000,
  svgMatches: 1_000_000,
  /** Groups of an SVG with opacity, blending or a mask inside one another; each is a level of PDF's graphics state. */
  svgLayers: 20,
  /** Bytes of one PDF that is read back. */
  pdfBytes: 256_000_000,
  /** Bytes of what the streams of such a PDF unpack to. */
  pdfUnpacked: 500_000_000,
  /** Bytes of the manifest of a folder of outputs. */
  manifestBytes: 64_000_000,
  /** What a page of a PDF that is read back paints, forms inside forms counted as often as they are painted. */
  pagePaintings: 50_000,
  pages: 400,
} as const satisfies Readonly<Record<string, number>>;

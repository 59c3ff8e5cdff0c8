import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Document, ElementNode } from '../document/document.js';
import { childElements, childrenNamed } from '../document/walk.js';
import type { FontLibrary } from '../fonts/face.js';
import type { FiguresByLanguage } from '../language/figure-words.js';
import type { Metadata, PageContext, PageGeometry, PrintJob, PrintNode } from '../sheet/nodes.js';
import { setElement } from './blocks.js';
import { extend, rootCascade, type Cascade } from './cascade.js';
import type { DrawGraphic, Setting } from './setting.js';
import type { Theme } from './style.js';
import { unknownStyles } from './unknown-styles.js';

/** Everything typesetting takes; it reads no file and no clock. */
export interface TypesetRequest {
  readonly document: Document;
  readonly theme: Theme;
  readonly fonts: FontLibrary;
  /** What a line keeps with a number. */
  readonly figures: FiguresByLanguage;
  readonly draw: DrawGraphic;
  readonly metadata: Metadata;
}

/** Trimmed page sizes in pt: ISO 216 A4 is 210 × 297 mm, US Letter 8.5 × 11 in. */
const PAGE_SIZES = { A4: [595.28, 841.89], LETTER: [612, 792] } as const;

/** The page of a theme, in pt. */
const pageGeometry = (theme: Theme): PageGeometry => {
  const [width, height] =
    typeof theme.pageSize === 'string' ? PAGE_SIZES[theme.pageSize] : theme.pageSize;
  const [left, top, right, bottom] = theme.pageMargins;
  return { width, height, margins: { left, top, right, bottom } };
};

const FURNITURE = new Set(['header', 'footer', 'footnotes']);

const furniture = (
  root: ElementNode,
  name: 'header' | 'footer',
  cascade: Cascade,
  geometry: PageGeometry,
  setting: Setting,
): ((page: PageContext) => PrintNode | undefined) => {
  const [element] = childrenNamed(root, name);
  const { left, right, top, bottom } = geometry.margins;
  const width = geometry.width - left - right;
  return (page) => {
    const content = element && setElement(element, { cascade, width }, { ...setting, page });
    if (!content) return undefined;
    const drop = name === 'header' ? setting.theme.headerTop : bottom - setting.theme.footerBottom;
    return {
      kind: 'stack',
      margin: [left, Math.min(drop, top + bottom), right, 0],
      children: [content],
    };
  };
};

/**
 * Turns the semantic tree into blocks with every style resolved, ready to print: faces chosen for each script run,
 * widths from the grid, colours and lengths from the theme. Charts and pictures come from `draw`.
 */
export const typeset = (request: TypesetRequest): Checked<PrintJob> => {
  const { document, theme, fonts, figures, draw, metadata } = request;
  const diagnostics: Diagnostic[] = [...unknownStyles(document.root, theme)];
  const told = new Set<string>();
  const setting: Setting = {
    theme,
    fonts,
    figures,
    draw,
    apart: new Map(),
    note: (diagnostic) => {
      const { code, problem, place } = diagnostic;
      const key = `${code} ${place.file}:${place.line}:${place.column} ${problem}`;
      if (!told.has(key)) diagnostics.push(diagnostic);
      told.add(key);
    },
  };
  const geometry = pageGeometry(theme);
  const { left, right } = geometry.margins;
  const cascade = extend(rootCascade(theme), document.root, theme);
  const standing = { cascade, width: geometry.width - left - right };
  const body = childElements(document.root)
    .filter(({ name }) => !FURNITURE.has(name))
    .flatMap((child) => setElement(child, standing, setting) ?? []);
  const [notes] = childrenNamed(document.root, 'footnotes');
  const footnotes = notes && setElement(notes, standing, setting);
  const job: PrintJob = {
    geometry,
    body,
    ...(footnotes ? { footnotes } : {}),
    header: furniture(document.root, 'header', cascade, geometry, setting),
    footer: furniture(document.root, 'footer', cascade, geometry, setting),
    metadata,
    root: document.root,
  };
  return { value: job, diagnostics };
};

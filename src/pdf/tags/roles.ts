import type { ElementNode } from '../../document/document.js';

/** Standard structure types in use (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Note'
  | 'Span';

/** Element → structure type. An element not here leaves no element of its own: its content belongs to its parent. */
const ROLES: Readonly<Record<string, Role>> = {
  document: 'Document',
  section: 'Sect',
  aside: 'Sect',
  note: 'Note',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  p: 'P',
  ul: 'L',
  ol: 'L',
  li: 'LI',
  table: 'Table',
  thead: 'THead',
  tbody: 'TBody',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  figure: 'Div',
  figcaption: 'Caption',
  chart: 'Figure',
  img: 'Figure',
  qr: 'Figure',
  a: 'Link',
  footnotes: 'Sect',
};

export const roleOf = (element: ElementNode): Role | undefined =>
  element.name === 'number' && element.attributes['of'] === 'label'
    ? 'Lbl'
    : Object.hasOwn(ROLES, element.name)
      ? ROLES[element.name]
      : undefined;

const GROUPING: ReadonlySet<Role> = new Set<Role>([
  'Document',
  'Sect',
  'Div',
  'L',
  'Table',
  'THead',
  'TBody',
  'TR',
]);

/** Grouping elements hold elements, never content itself. */
export const isGrouping = (role: Role): boolean => GROUPING.has(role);

/** Cells stand in their row even where nothing is printed in them. */
export const mayBeEmpty = (role: Role): boolean => role === 'TD' || role === 'TH';

const span = (element: ElementNode): Readonly<Record<string, number>> => {
  const columns = Number(element.attributes['colspan'] ?? '1');
  const rows = Number(element.attributes['rowspan'] ?? '1');
  return { ...(columns > 1 ? { ColSpan: columns } : {}), ...(rows > 1 ? { RowSpan: rows } : {}) };
};

/** Attributes of a structure element by owner (ISO 32000-1, 14.8.5). */
export const attributesOf = (
  role: Role,
  element: ElementNode,
): Readonly<Record<string, string | number>> | undefined => {
  if (role === 'TH') {
    const scope = element.attributes['scope'] === 'row' ? 'Row' : 'Column';
    return { O: 'Table', Scope: scope, ...span(element) };
  }
  if (role === 'TD') {
    const spans = span(element);
    return Object.keys(spans).length > 0 ? { O: 'Table', ...spans } : undefined;
  }
  if (role === 'L') {
    return { O: 'List', ListNumbering: element.name === 'ol' ? 'Decimal' : 'Disc' };
  }
  return undefined;
};

export const layoutCodes = {
  'layout/block-taller-than-page': 'A block that is kept together does not fit on a page.',
  'layout/row-taller-than-page': 'A table row does not fit on a page.',
  'layout/wider-than-its-room': 'Columns or a table are wider than the room they stand in.',
  'layout/page-furniture-too-tall': 'A header or footer does not fit in the page margin.',
  'layout/too-many-pages': 'The document would fill more pages than the limit.',
} as const satisfies Readonly<Record<string, string>>;

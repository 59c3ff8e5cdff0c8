import {
  at,
  catalogOf,
  dictAt,
  fontsOf,
  isDict,
  listAt,
  nameAt,
  pagesOf,
  textAt,
  type PdfFile,
} from './pdf-objects.js';
import {
  elementsIn,
  paintedOn,
  structureIn,
  textByMark,
  type ReadContent,
  type ReadElement,
} from './pdf-structure.js';

/** A point of ISO 14289-1 that a script can test. */
export const uaPoints = [
  'marked',
  'no-suspects',
  'ua-identifier',
  'title',
  'display-title',
  'language',
  'not-encrypted',
  'tree',
  'all-marked',
  'not-nested',
  'parent-tree',
  'standard-roles',
  'heading-levels',
  'tables',
  'lists',
  'alternatives',
  'figure-boxes',
  'notes',
  'content-once',
  'links',
  'fonts',
  'glyphs',
  'text-language',
] as const;

export type UaPoint = (typeof uaPoints)[number];

export interface UaFailure {
  readonly point: UaPoint;
  readonly detail: string;
}

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

const rolesOf = (element: ReadElement): readonly string[] =>
  element.kids.map((kid) => kid.role ?? 'content');

const contentOf = (element: ReadElement): readonly ReadContent[] =>
  element.kids.filter((kid): kid is ReadContent => kid.role === undefined);

const xmpOf = (file: PdfFile): string => {
  const metadata = at(file, catalogOf(file), 'Metadata');
  return isDict(metadata) ? Buffer.from(metadata.data ?? '', 'latin1').toString('utf8') : '';
};

type Check = (file: PdfFile, elements: readonly ReadElement[]) => readonly string[];

const unless = (condition: boolean, detail: string): readonly string[] =>
  condition ? [] : [detail];

const parentTree = (file: PdfFile): ReadonlyMap<number, unknown> => {
  const pairs = listAt(file, catalogOf(file), 'StructTreeRoot', 'ParentTree', 'Nums');
  const entries = new Map<number, unknown>();
  for (let index = 0; index < pairs.length; index += 2) {
    const key = pairs[index];
    if (typeof key === 'number') entries.set(key, at(file, pairs, index + 1));
  }
  return entries;
};

const owns = (file: PdfFile, owner: ReadElement, content: ReadContent): boolean => {
  const tree = parentTree(file);
  if (content.annotation) {
    return tree.get(Number(at(file, content.annotation, 'StructParent'))) === owner.dict;
  }
  const page = pagesOf(file)[content.page];
  const owners = tree.get(Number(at(file, page, 'StructParents')));
  return Array.isArray(owners) && at(file, owners, content.identifier ?? -1) === owner.dict;
};

const checkTable = (file: PdfFile, table: ReadElement): readonly string[] => {
  const groups = new Set(['THead', 'TBody', 'TFoot']);
  const kids = table.kids.filter((kid): kid is ReadElement => kid.role !== undefined);
  const rows = kids.flatMap((kid) =>
    groups.has(kid.role)
      ? kid.kids.filter((row): row is ReadElement => row.role !== undefined)
      : [kid],
  );
  const width = (row: ReadElement): number =>
    row.kids.reduce(
      (sum, cell) =>
        sum + (cell.role === undefined ? 0 : Number(at(file, cell.dict, 'A', 'ColSpan') ?? 1)),
      0,
    );
  return [
    ...rows.filter(({ role }) => role !== 'TR').map(({ role }) => `${role} where a row belongs`),
    ...rows.flatMap((row) =>
      rolesOf(row)
        .filter((role) => role !== 'TH' && role !== 'TD')
        .map((role) => `${role} where a cell belongs`),
    ),
    ...rows.flatMap((row) =>
      row.kids.flatMap((cell) =>
        cell.role === 'TH' && nameAt(file, cell.dict, 'A', 'Scope') === undefined
          ? ['a head cell without Scope']
          : [],
      ),
    ),
    ...unless(new Set(rows.map(width)).size <= 1, 'rows of unequal length'),
  ];
};

const checkLink = (link: ReadElement): readonly string[] =>
  unless(
    contentOf(link).some(({ annotation }) => annotation !== undefined),
    'a Link without its annotation',
  );

const linkAnnotations = (file: PdfFile): readonly string[] =>
  pagesOf(file).flatMap((page, index) => {
    const annotations = listAt(file, page, 'Annots');
    return annotations.flatMap((_, position) => {
      const annotation = dictAt(file, annotations, position);
      const owner = parentTree(file).get(Number(at(file, annotation, 'StructParent')));
      return [
        ...unless(nameAt(file, page, 'Tabs') === 'S', `page ${index + 1} without Tabs S`),
        ...unless((textAt(file, annotation, 'Contents') ?? '') !== '', 'a link without Contents'),
        ...unless(
          isDict(owner as never) && nameAt(file, owner as never, 'S') === 'Link',
          'a link annotation outside a Link',
        ),
      ];
    });
  });

const checkFonts: Check = (file) =>
  pagesOf(file).flatMap((page) =>
    [...fontsOf(file, page)].flatMap(([key, font]) => [
      ...unless(
        isDict(at(file, font, 'DescendantFonts', 0, 'FontDescriptor', 'FontFile2')),
        `font ${key} is not embedded`,
      ),
      ...unless(isDict(at(file, font, 'ToUnicode')), `font ${key} has no ToUnicode`),
    ]),
  );

const HAN = /\p{Script=Han}/u;
const WESTERN_WORDS = /(?:\p{Script=Latin}{2,}[ ,.]+){3}/u;

const checkLanguages: Check = (file, elements) => {
  const texts = textByMark(file);
  return elements
    .filter(({ role }) => role !== 'Figure')
    .flatMap((element) =>
      contentOf(element).flatMap(({ page, identifier }) => {
        const text = texts.get(`${page}/${identifier}`) ?? '';
        const language = element.language ?? '';
        const isChinese = language.startsWith('zh');
        return [
          ...unless(!HAN.test(text) || isChinese, `“${text}” is tagged ${language}`),
          ...unless(!WESTERN_WORDS.test(text) || !isChinese, `“${text}” is tagged ${language}`),
        ];
      }),
    );
};

const checkHeadings: Check = (_, elements) => {
  const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
  return levels.flatMap((level, index) =>
    unless(level <= (levels[index - 1] ?? 0) + 1, `H${level} after H${levels[index - 1] ?? 0}`),
  );
};

const checks: Readonly<Record<UaPoint, Check>> = {
  marked: (file) => unless(at(file, catalogOf(file), 'MarkInfo', 'Marked') === true, 'not Marked'),
  'no-suspects': (file) =>
    unless(at(file, catalogOf(file), 'MarkInfo', 'Suspects') !== true, 'Suspects'),
  'ua-identifier': (file) =>
    unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmpOf(file)), 'no pdfuaid:part 1'),
  title: (file) =>
    unless(
      /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(xmpOf(file)),
      'no dc:title',
    ),
  'display-title': (file) =>
    unless(
      at(file, catalogOf(file), 'ViewerPreferences', 'DisplayDocTitle') === true,
      'title not displayed',
    ),
  language: (file) => unless((textAt(file, catalogOf(file), 'Lang') ?? '') !== '', 'no Lang'),
  'not-encrypted': (file) => unless(!file.trailer.entries.has('Encrypt'), 'encrypted'),
  tree: (_, elements) =>
    unless(
      elements.some((element) => contentOf(element).length > 0),
      'empty structure tree',
    ),
  'all-marked': (file) =>
    paintedOn(file)
      .filter(({ marks }) => !marks.some((mark) => mark !== 'other'))
      .map(({ page, operator }) => `${operator} outside tags and artifacts on page ${page + 1}`),
  'not-nested': (file) =>
    paintedOn(file)
      .filter(({ marks }) => marks.filter((mark) => mark !== 'other').length > 1)
      .map(({ page }) => `content nested in other content on page ${page + 1}`),
  'parent-tree': (file, elements) => [
    ...elements.flatMap((element) =>
      contentOf(element)
        .filter((content) => !owns(file, element, content))
        .map(() => `a kid of ${element.role} is not its own in the parent tree`),
    ),
    ...paintedOn(file)
      .flatMap(({ page, marks }) => marks.map((mark) => ({ page, mark })))
      .filter(
        ({ page, mark }) =>
          typeof mark === 'number' &&
          !isDict(
            at(
              file,
              (parentTree(file).get(Number(at(file, pagesOf(file)[page], 'StructParents'))) ??
                []) as never,
              mark,
            ),
          ),
      )
      .map(({ page, mark }) => `content ${mark} of page ${page + 1} has no owner`),
  ],
  'standard-roles': (_, elements) =>
    elements.filter(({ role }) => !STANDARD.has(role)).map(({ role }) => `${role} is no role`),
  'heading-levels': checkHeadings,
  tables: (file, elements) =>
    elements.filter(({ role }) => role === 'Table').flatMap((table) => checkTable(file, table)),
  lists: (_, elements) => [
    ...elements
      .filter(({ role }) => role === 'L')
      .flatMap((list) =>
        rolesOf(list)
          .filter((role) => role !== 'LI' && role !== 'Caption' && role !== 'L')
          .map((role) => `${role} in L`),
      ),
    ...elements
      .filter(({ role }) => role === 'LI')
      .flatMap((item) =>
        rolesOf(item)
          .filter((role) => role !== 'Lbl' && role !== 'LBody')
          .map((role) => `${role} in LI`),
      ),
  ],
  alternatives: (file, elements) =>
    elements
      .filter(({ role }) => role === 'Figure')
      .flatMap(({ dict }) =>
        unless((textAt(file, dict, 'Alt') ?? '') !== '', 'a Figure without Alt'),
      ),
  // ISO 32000-1, 14.8.5.4.3: a Figure has its box.
  'figure-boxes': (file, elements) =>
    elements
      .filter(({ role }) => role === 'Figure')
      .flatMap(({ dict }) => {
        const attributes = at(file, dict, 'A');
        const owners = Array.isArray(attributes) ? attributes : [attributes];
        return unless(
          owners.some((owner) => listAt(file, owner, 'BBox').length === 4),
          'a Figure without BBox',
        );
      }),
  // ISO 14289-1, 7.9: each Note has an ID of its own.
  notes: (file, elements) => {
    const ids = elements
      .filter(({ role }) => role === 'Note')
      .map(({ dict }) => textAt(file, dict, 'ID') ?? '');
    return [
      ...unless(!ids.includes(''), 'a Note without ID'),
      ...unless(new Set(ids).size === ids.length, 'two Notes of one ID'),
    ];
  },
  'content-once': (_, elements) => {
    const marks = elements
      .flatMap(contentOf)
      .flatMap(({ page, identifier }) =>
        identifier === undefined ? [] : [`${page}/${identifier}`],
      );
    return unless(new Set(marks).size === marks.length, 'content that two elements own');
  },
  links: (file, elements) => [
    ...elements.filter(({ role }) => role === 'Link').flatMap(checkLink),
    ...linkAnnotations(file),
  ],
  fonts: checkFonts,
  glyphs: (file) =>
    paintedOn(file).flatMap(({ codes, text }) => [
      ...unless(!codes.includes(0), 'the missing glyph is drawn'),
      ...unless(!text.includes('\0'), `a glyph without characters in “${text}”`),
    ]),
  'text-language': checkLanguages,
};

/** What a file fails of these points. */
export const checkPdfUa = (file: PdfFile): readonly UaFailure[] => {
  const elements = structureIn(file).flatMap(elementsIn);
  return uaPoints.flatMap((point) =>
    checks[point](file, elements).map((detail) => ({ point, detail })),
  );
};

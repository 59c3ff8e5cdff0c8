import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  catalogOf,
  dataOf,
  dictOf,
  dictsOf,
  isDict,
  listOf,
  pagesOf,
  referencesOf,
  resolved,
  trailerOf,
  wordOf,
  written,
  type Json,
  type JsonDict,
  type QpdfFile,
} from './qpdf.js';

/** An element of the structure tree, with the elements below it. */
interface Element {
  readonly dict: JsonDict;
  readonly role: string;
  readonly children: readonly Element[];
}

function elementsBelow(file: QpdfFile, dict: JsonDict): readonly Element[] {
  return listOf(file, dict['/K']).flatMap((kid): readonly Element[] => {
    const child = resolved(file, kid);
    if (!isDict(child) || child['/S'] === undefined) return [];
    const role = wordOf(child['/S']).slice(1);
    return [{ dict: child, role, children: elementsBelow(file, child) }];
  });
}

const treeOf = (file: QpdfFile): JsonDict => dictOf(file, catalogOf(file)['/StructTreeRoot']);

const allElements = (file: QpdfFile): readonly Element[] => {
  const flat = (elements: readonly Element[]): readonly Element[] =>
    elements.flatMap((each) => [each, ...flat(each.children)]);
  return flat(elementsBelow(file, treeOf(file)));
};

const withRole = (file: QpdfFile, role: string): readonly Element[] =>
  allElements(file).filter((each) => each.role === role);

/** Attributes of an element, those of all owners together. */
const attributesOf = (file: QpdfFile, { dict }: Element): JsonDict =>
  Object.assign({}, ...listOf(file, dict['/A']).map((each) => dictOf(file, each))) as JsonDict;

const xmpOf = (file: QpdfFile): string => dataOf(file, catalogOf(file)['/Metadata']);

const annotationsOf = (file: QpdfFile): readonly JsonDict[] =>
  pagesOf(file).flatMap((page) => listOf(file, page['/Annots']).map((each) => dictOf(file, each)));

/** Pairs of a tree of numbers or names (ISO 32000-1, 7.9.6 and 7.9.7). */
function leavesOf(
  file: QpdfFile,
  node: JsonDict,
  key: '/Nums' | '/Names',
): ReadonlyMap<Json, Json> {
  const flat = listOf(file, node[key]);
  const pairs = flat.flatMap((each, index) =>
    index % 2 === 0 ? [[each, flat[index + 1] ?? null] as const] : [],
  );
  const below = listOf(file, node['/Kids']).flatMap((kid) => [
    ...leavesOf(file, dictOf(file, kid), key),
  ]);
  return new Map([...pairs, ...below]);
}

const when = (isBroken: boolean, fault: string): readonly string[] => (isBroken ? [fault] : []);

/** Children that an element of a table or list may have (ISO 32000-1, 14.8.4.3). */
const mayHold: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

/** Structure types of ISO 32000-1, 14.8.4. */
const standardRoles = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR
  TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula
  Form`.split(/\s+/u),
);

/** How many cells each row of a table takes, those that reach down from above among them. */
function rowWidths(file: QpdfFile, table: Element): readonly number[] {
  const rows = table.children.flatMap((each) => (each.role === 'TR' ? [each] : each.children));
  const pending = new Map<number, number>();
  return rows.map(({ children }, row) => {
    let width = pending.get(row) ?? 0;
    for (const cell of children) {
      const attributes = attributesOf(file, cell);
      const [columns, down] = [attributes['/ColSpan'], attributes['/RowSpan']].map((each) =>
        Number(each ?? 1),
      );
      width += columns ?? 1;
      for (let below = 1; below < (down ?? 1); below += 1) {
        pending.set(row + below, (pending.get(row + below) ?? 0) + (columns ?? 1));
      }
    }
    return width;
  });
}

/** Text that pdf.js finds outside marked content: neither tagged nor an artifact. */
async function unmarkedText(file: QpdfFile): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(written(file)), verbosity: 0 });
  const pdf = await task.promise;
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await pdf.getPage(number);
    // oxlint-disable-next-line no-await-in-loop
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let depth = 0;
    for (const item of items) {
      if ('str' in item) {
        if (depth === 0 && item.str.trim() !== '') found.push(item.str);
      } else depth += item.type === 'endMarkedContent' ? -1 : 1;
    }
  }
  await task.destroy();
  return found;
}

const fontsOf = (file: QpdfFile): readonly JsonDict[] =>
  dictsOf(file).filter((each) => each['/Type'] === '/Font');

/**
 * Requirements that a script can test, each by its clause: what breaks it. UA is ISO 14289-1, A is ISO 19005-3. The file is
 * read by qpdf and pdf.js.
 */
export const standardPoints: Readonly<
  Record<string, (file: QpdfFile) => readonly string[] | Promise<readonly string[]>>
> = {
  'UA 5, the identifier': (file) =>
    when(!/<pdfuaid:part>1<\/pdfuaid:part>/u.test(xmpOf(file)), 'XMP does not say part 1'),
  'UA 6.2 and A 6.7.2.1, tagged as a whole': (file) => {
    const mark = dictOf(file, catalogOf(file)['/MarkInfo']);
    return when(mark['/Marked'] !== true || mark['/Suspects'] === true, JSON.stringify(mark));
  },
  'UA 7.1, all text is tagged or an artifact': unmarkedText,
  'UA 7.1, roles are standard': (file) => {
    const map = dictOf(file, treeOf(file)['/RoleMap']);
    return allElements(file).flatMap(({ role }) =>
      when(!standardRoles.has(wordOf(map[`/${role}`] ?? `/${role}`).slice(1)), role),
    );
  },
  'UA 7.1, the title is shown': (file) => [
    ...when(!/<dc:title>[^]*?<rdf:li[^>]*>[^<]+</u.test(xmpOf(file)), 'XMP has no title'),
    ...when(
      dictOf(file, catalogOf(file)['/ViewerPreferences'])['/DisplayDocTitle'] !== true,
      'DisplayDocTitle',
    ),
  ],
  'UA 7.1, content leads to its element': (file) => {
    const parents = leavesOf(file, dictOf(file, treeOf(file)['/ParentTree']), '/Nums');
    return pagesOf(file).flatMap((page) => {
      const own = listOf(file, parents.get(page['/StructParents'] ?? null));
      const ids = referencesOf(file, page['/Contents']).flatMap((each) =>
        [...dataOf(file, each).matchAll(/\/MCID (\d+)/gu)].map(([, id]) => Number(id)),
      );
      if (ids.length === 0) return ['a page without tagged content'];
      return ids.flatMap((id) =>
        when(dictOf(file, own[id])['/Type'] !== '/StructElem', `MCID ${id}`),
      );
    });
  },
  'UA 7.2, every language is named': (file) => {
    const tags = [catalogOf(file)['/Lang'], ...allElements(file).map(({ dict }) => dict['/Lang'])];
    return tags.flatMap((tag, index) => {
      if (tag === undefined) return when(index === 0, 'the document');
      try {
        return Intl.getCanonicalLocales(wordOf(tag).replace(/^u:/u, '')).length === 1 ? [] : ['?'];
      } catch {
        return [wordOf(tag)];
      }
    });
  },
  'UA 7.3, figures have alternatives': (file) =>
    withRole(file, 'Figure').flatMap(({ dict }) =>
      when(wordOf(dict['/Alt'] ?? dict['/ActualText'] ?? '').length < 3, JSON.stringify(dict)),
    ),
  'UA 7.4.2, headings go down a level at a time': (file) => {
    const levels = allElements(file).flatMap(({ role }) => {
      const level = /^H([1-6])$/u.exec(role)?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    return levels.flatMap((level, index) =>
      when(level > (levels[index - 1] ?? 0) + 1, `H${level} after H${levels[index - 1] ?? 0}`),
    );
  },
  'UA 7.5, tables are regular and their heads have a scope': (file) =>
    withRole(file, 'Table').flatMap((table) => [
      ...when(new Set(rowWidths(file, table)).size > 1, rowWidths(file, table).join(' ')),
      ...table.children
        .flatMap((each) => (each.role === 'TR' ? [each] : each.children))
        .flatMap(({ children }) => children)
        .filter(({ role }) => role === 'TH')
        .flatMap((cell) => when(attributesOf(file, cell)['/Scope'] === undefined, 'TH')),
    ]),
  'UA 7.2, tables and lists hold what they may': (file) =>
    allElements(file).flatMap(({ role, children }) =>
      children.flatMap((child) =>
        when(mayHold[role]?.includes(child.role) === false, `${child.role} in ${role}`),
      ),
    ),
  'UA 7.6, labelled lists say how they are numbered': (file) =>
    withRole(file, 'L').flatMap((list) => {
      const isLabelled = list.children.some(({ children }) =>
        children.some(({ role }) => role === 'Lbl'),
      );
      const numbering = attributesOf(file, list)['/ListNumbering'] ?? '/None';
      return when(isLabelled === (numbering === '/None'), JSON.stringify(numbering));
    }),
  'UA 7.9, notes have names of their own': (file) => {
    const ids = withRole(file, 'Note').map(({ dict }) => dict['/ID']);
    const known = leavesOf(file, dictOf(file, treeOf(file)['/IDTree']), '/Names');
    return ids.flatMap((id, index) =>
      when(id === undefined || ids.indexOf(id) !== index || !known.has(id), wordOf(id)),
    );
  },
  'UA 7.11 and A 6.8, files are associated and named': (file) => {
    const associated = listOf(file, catalogOf(file)['/AF']).map((each) => dictOf(file, each));
    const named = dictsOf(file).filter((each) => each['/Type'] === '/Filespec');
    return [
      ...when(associated.length < named.length, 'a file is not associated'),
      ...named.flatMap((each) =>
        when(
          !each['/F'] ||
            !each['/UF'] ||
            !each['/AFRelationship'] ||
            dictOf(file, dictOf(file, each['/EF'])['/F'])['/Subtype'] === undefined,
          JSON.stringify(each),
        ),
      ),
    ];
  },
  'UA 7.18.1 and 7.18.5, links stand in elements and are described': (file) => {
    const tree = treeOf(file);
    const parents = leavesOf(file, dictOf(file, tree['/ParentTree']), '/Nums');
    return annotationsOf(file).flatMap((each) => {
      const parent = dictOf(file, parents.get(each['/StructParent'] ?? null));
      return [
        ...when(wordOf(resolved(file, each['/Contents']) ?? '').length < 3, 'no description'),
        ...when(each['/Subtype'] === '/Link' && parent['/S'] !== '/Link', 'no Link element'),
      ];
    });
  },
  'UA 7.18.3, pages with links are tabbed by structure': (file) =>
    pagesOf(file).flatMap((page) =>
      when(page['/Annots'] !== undefined && page['/Tabs'] !== '/S', wordOf(page['/Tabs'])),
    ),
  'UA 7.21.4.1 and A 6.2.11.4.1, fonts are embedded': (file) =>
    dictsOf(file)
      .filter((each) => each['/Type'] === '/FontDescriptor')
      .flatMap((each) =>
        when(
          ['/FontFile', '/FontFile2', '/FontFile3'].every((key) => each[key] === undefined),
          wordOf(each['/FontName']),
        ),
      ),
  'UA 7.21.7 and A 6.2.11.7.2, glyphs have characters': (file) =>
    fontsOf(file).flatMap((each) =>
      when(
        each['/Subtype'] === '/Type0' &&
          !/begincmap[^]*(?:beginbfchar|beginbfrange)/u.test(dataOf(file, each['/ToUnicode'])),
        wordOf(each['/BaseFont']),
      ),
    ),
  'UA 7.21.3.2, glyphs are where the font has them': (file) =>
    fontsOf(file).flatMap((each) =>
      when(
        each['/Subtype'] === '/CIDFontType2' && each['/CIDToGIDMap'] === undefined,
        wordOf(each['/BaseFont']),
      ),
    ),
  'A 6.1.3, an identifier and no encryption': (file) => [
    ...when(listOf(file, trailerOf(file)['/ID']).length !== 2, 'ID'),
    ...when(trailerOf(file)['/Encrypt'] !== undefined, 'Encrypt'),
  ],
  'A 6.2.3, colours have an output intent': (file) =>
    when(
      !listOf(file, catalogOf(file)['/OutputIntents']).some((each) => {
        const intent = dictOf(file, each);
        const profile = dictOf(file, intent['/DestOutputProfile']);
        return intent['/S'] === '/GTS_PDFA1' && profile['/N'] === 3;
      }),
      'no sRGB',
    ),
  'A 6.2.8, pictures are not smoothed': (file) =>
    dictsOf(file).flatMap((each) =>
      when(each['/Subtype'] === '/Image' && each['/Interpolate'] === true, 'Interpolate'),
    ),
  'A 6.3.2, links are printed': (file) =>
    annotationsOf(file).flatMap((each) =>
      when((Number(each['/F'] ?? 0) & 0b100111) !== 4, wordOf(each['/F'])),
    ),
  'A 6.5, nothing is run': (file) =>
    dictsOf(file).flatMap((each) => {
      const action = wordOf(dictOf(file, each['/A'])['/S'] ?? '/URI');
      return [
        ...when(each['/AA'] !== undefined || each['/JS'] !== undefined, 'AA or JS'),
        ...when(each['/Subtype'] === '/Link' && !['/URI', '/GoTo'].includes(action), action),
      ];
    }),
  'A 6.6.4, the identifier': (file) =>
    when(
      !/<pdfaid:part>3</u.test(xmpOf(file)) || !/<pdfaid:conformance>A</u.test(xmpOf(file)),
      'XMP does not say 3A',
    ),
};

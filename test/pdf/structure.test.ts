import { beforeAll, describe, expect, it } from 'vitest';
import { print } from '../support/print.js';
import { fullSheet } from '../support/full-sheet.js';
import {
  at,
  catalogOf,
  dictAt,
  fontsOf,
  isDict,
  listAt,
  name,
  nameAt,
  pagesOf,
  readPdf,
  textAt,
  type PdfDict,
  type PdfFile,
  type PdfValue,
} from '../support/pdf-objects.js';
import {
  elementsIn,
  outlineOf,
  paintedOn,
  structureIn,
  type ReadElement,
} from '../support/pdf-structure.js';
import { checkPdfUa, uaPoints, type UaPoint } from '../support/pdf-ua.js';
import { testFonts } from '../support/print-job.js';

let pdf: Uint8Array;
beforeAll(async () => {
  const { value } = await print(fullSheet(), testFonts());
  pdf = value?.pdf ?? new Uint8Array();
});

const withRole = (file: PdfFile, role: string): readonly ReadElement[] =>
  structureIn(file)
    .flatMap(elementsIn)
    .filter((element) => element.role === role);

const first = (file: PdfFile, role: string): PdfDict => {
  const [element] = withRole(file, role);
  if (!element) throw new Error(`no ${role}`);
  return element.dict;
};

const pageContent = (file: PdfFile, index: number): PdfDict =>
  dictAt(file, pagesOf(file)[index], 'Contents');

const metadata = (file: PdfFile): PdfDict => dictAt(file, catalogOf(file), 'Metadata');

const firstFont = (file: PdfFile): PdfDict => {
  const [font] = fontsOf(file, dictAt(file, pagesOf(file)[0])).values();
  if (!font) throw new Error('no font');
  return font;
};

const put = (dict: PdfDict, key: string, value: PdfValue): void => {
  dict.entries.set(key, value);
};

const edit = (dict: PdfDict, from: string | RegExp, to: string): void => {
  const before = dict.data ?? '';
  dict.data = before.replace(from, to);
  if (dict.data === before) throw new Error(`${String(from)} is not there to be broken`);
};

/** One way to break each point. */
const breakages: Readonly<Record<UaPoint, (file: PdfFile) => void>> = {
  marked: (file) => put(dictAt(file, catalogOf(file), 'MarkInfo'), 'Marked', false),
  'no-suspects': (file) => put(dictAt(file, catalogOf(file), 'MarkInfo'), 'Suspects', true),
  'ua-identifier': (file) => edit(metadata(file), '<pdfuaid:part>1<', '<pdfuaid:part>2<'),
  title: (file) => edit(metadata(file), 'x-default', 'en'),
  'display-title': (file) =>
    put(dictAt(file, catalogOf(file), 'ViewerPreferences'), 'DisplayDocTitle', false),
  language: (file) => void catalogOf(file).entries.delete('Lang'),
  'not-encrypted': (file) => put(file.trailer, 'Encrypt', null),
  tree: (file) => put(dictAt(file, catalogOf(file), 'StructTreeRoot'), 'K', []),
  'all-marked': (file) => edit(pageContent(file, 0), /\/P <<\/MCID \d+>> BDC/, ''),
  'not-nested': (file) =>
    edit(
      pageContent(file, 0),
      /\/P <<\/MCID (\d+)>> BDC/,
      '/P <</MCID $1>> BDC /P <</MCID $1>> BDC',
    ),
  'parent-tree': (file) => {
    const tree = dictAt(file, catalogOf(file), 'StructTreeRoot', 'ParentTree');
    const owners = listAt(file, tree, 'Nums', 1);
    owners[0] = null;
  },
  'standard-roles': (file) => put(first(file, 'P'), 'S', name('Paragraph')),
  'heading-levels': (file) => put(first(file, 'H2'), 'S', name('H3')),
  tables: (file) => void first(file, 'TH').entries.delete('A'),
  lists: (file) => put(first(file, 'LBody'), 'S', name('P')),
  alternatives: (file) => void first(file, 'Figure').entries.delete('Alt'),
  'figure-boxes': (file) => void first(file, 'Figure').entries.delete('A'),
  notes: (file) => put(first(file, 'P'), 'S', name('Note')),
  'content-once': (file) => {
    const [one, other] = withRole(file, 'P');
    for (const key of ['K', 'Pg']) {
      if (one && other) put(other.dict, key, one.dict.entries.get(key) ?? null);
    }
  },
  links: (file) => {
    const [page] = pagesOf(file);
    dictAt(file, listAt(file, page, 'Annots'), 0).entries.delete('Contents');
  },
  fonts: (file) => void firstFont(file).entries.delete('ToUnicode'),
  glyphs: (file) => edit(pageContent(file, 0), /<[0-9a-f]{4}/, '<0000'),
  'text-language': (file) => {
    for (const { dict } of withRole(file, 'P')) dict.entries.delete('Lang');
  },
};

describe('the structure tree', () => {
  it('follows the document: roles, languages and text in reading order, whatever the order on the page', () => {
    const lines = outlineOf(readPdf(pdf));
    expect(lines.slice(0, 6)).toEqual([
      'Document zh-Hans',
      '  H1 zh-Hans "概况2020 "',
      '    Span en "Overview"',
      '  Sect zh-Hans',
      expect.stringMatching(/^ {4}P zh-Hans "中国与138个国家.*作出更大贡献。"$/),
      '  Sect zh-Hans',
    ]);
    expect(lines).toContain('        LBody zh-Hans "贸易 Trade"');
    expect(lines).toContain('        Lbl zh-Hans "•"');
    expect(lines).toContain('      Caption en "Freight trains"');
    expect(lines).toContain('      Link en "the table"');
    expect(lines.at(-1)).toBe('  P en "Loose text in a division."');
  });

  it('names a table’s head once, with scopes, and keeps empty cells in their rows', () => {
    const file = readPdf(pdf);
    const rows = withRole(file, 'TR');
    expect(rows).toHaveLength(41);
    expect(rows.map(({ kids }) => kids.length)).toEqual(Array.from({ length: 41 }, () => 2));
    const scopes = withRole(file, 'TH').map(({ dict }) => nameAt(file, dict, 'A', 'Scope'));
    expect(scopes.slice(0, 3)).toEqual(['Column', 'Column', 'Row']);
    const heads = paintedOn(file).filter(({ text }) => text === '年份');
    expect(heads.map(({ page, marks }) => [page, marks])).toEqual([
      [0, [expect.any(Number)]],
      [1, ['Artifact']],
    ]);
  });

  it('takes headers, footers, boxes and rules out of the reading order as artifacts', () => {
    const file = readPdf(pdf);
    const painted = paintedOn(file);
    const furniture = painted.filter(
      ({ text }) => text === 'Running head' || /^\d of \d$/.test(text),
    );
    expect(furniture.map(({ marks }) => marks)).toEqual(
      Array.from({ length: 4 }, () => ['Artifact']),
    );
    const content = pageContent(file, 0).data ?? '';
    expect(content).toContain('/Artifact <</Type /Pagination /Subtype /Header>> BDC');
    expect(content).toMatch(/\/Artifact <<\/Type \/Layout \/BBox \[[\d. ]+\]>> BDC/);
  });

  it('gives a figure its alternative and its place, and its text as text', () => {
    const file = readPdf(pdf);
    const figure = first(file, 'Figure');
    expect(textAt(file, figure, 'Alt')).toBe('班列12400列 / 12,400 trains');
    const box = listAt(file, figure, 'A', 'BBox').map(Number);
    expect((box[2] ?? 0) - (box[0] ?? 0)).toBeCloseTo(300, 3);
    expect((box[3] ?? 0) - (box[1] ?? 0)).toBeCloseTo(100, 3);
    expect(paintedOn(file).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['12,400', '中欧班列']),
    );
  });

  it('ties each line of a link to its annotation on the right page, with its text and target', () => {
    const file = readPdf(pdf);
    const links = withRole(file, 'Link');
    expect(links).toHaveLength(2);
    const parts = links.map(({ kids }) =>
      kids.flatMap((kid) => ('annotation' in kid && kid.annotation ? [kid] : [])),
    );
    expect(parts[0]?.length).toBeGreaterThan(1);
    for (const { page, annotation } of parts.flat()) {
      const annotations = listAt(file, pagesOf(file)[page], 'Annots');
      expect(annotations.map((_, index) => at(file, annotations, index))).toContain(annotation);
    }
    const [outer, inner] = parts.map((each) => each[0]?.annotation);
    expect(textAt(file, outer, 'A', 'URI')).toBe('https://example.org/statement?x=1&y=2');
    expect(textAt(file, outer, 'Contents')).toBe(
      'the office’s statement on trade and freight in the first half of the year',
    );
    expect(textAt(file, inner, 'Dest')).toBe('table');
    const names = listAt(file, catalogOf(file), 'Names', 'Dests', 'Names');
    expect(names.map((_, index) => textAt(file, names, index))).toContain('table');
  });

  it('gives notes names of their own, all in the tree of names (ISO 14289-1, 7.9)', () => {
    const file = readPdf(pdf);
    const ids = withRole(file, 'Note').map(({ dict }) => textAt(file, dict, 'ID'));
    expect(ids).toEqual(['note-0001', 'note-0002']);
    const entries = listAt(file, catalogOf(file), 'StructTreeRoot', 'IDTree', 'Kids', 0, 'Names');
    expect(
      entries.map((_, index) => textAt(file, entries, index)).filter((id) => id !== undefined),
    ).toEqual(ids);
  });

  it('opens with an outline of the headings, nested by level, at their places', () => {
    const file = readPdf(pdf);
    const outlines = dictAt(file, catalogOf(file), 'Outlines');
    const top = dictAt(file, outlines, 'First');
    expect(textAt(file, top, 'Title')).toBe('概况2020 Overview');
    expect(textAt(file, top, 'First', 'Title')).toBe('健康');
    expect(at(file, outlines, 'Count')).toBe(2);
    const destination = listAt(file, top, 'Dest');
    expect(at(file, destination, 0)).toBe(pagesOf(file)[0]);
    expect(Number(destination[3])).toBeCloseTo(841.89 - 60, 2);
  });
});

describe('the points of PDF/UA that a script can test', () => {
  it('hold for a sheet with every kind of block', () => {
    expect(checkPdfUa(readPdf(pdf))).toEqual([]);
  });

  for (const point of uaPoints) {
    it(`are really tested: a file broken in ${point} fails in it`, () => {
      const file = readPdf(pdf);
      breakages[point](file);
      expect(new Set(checkPdfUa(file).map((failure) => failure.point))).toContain(point);
    });
  }
});

describe('objects', () => {
  it('are all reached from the trailer, so that nothing is written in vain', () => {
    const file = readPdf(pdf);
    const reached = new Set<number>();
    const visit = (value: PdfValue | undefined): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (isDict(value)) value.entries.forEach(visit);
      else if (
        typeof value === 'object' &&
        value !== null &&
        value.kind === 'ref' &&
        !reached.has(value.id)
      ) {
        reached.add(value.id);
        visit(file.objects.get(value.id));
      }
    };
    visit(file.trailer);
    // pdfkit writes its own outline, which stays empty.
    expect([...file.objects.keys()].filter((id) => !reached.has(id)).length).toBeLessThanOrEqual(1);
  });
});

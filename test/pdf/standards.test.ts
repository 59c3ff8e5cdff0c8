import { beforeAll, describe, expect, it } from 'vitest';
import { openPackage } from '../../src/build/open-package.js';
import { makeReport } from '../../src/build.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import {
  catalogOf,
  dictOf,
  dictsOf,
  lacksQpdf,
  listOf,
  pagesOf,
  readByQpdf,
  referencesOf,
  trailerOf,
  wordOf,
  type Json,
  type JsonDict,
  type QpdfFile,
} from '../support/qpdf.js';
import { standardPoints } from '../support/standards.js';

/** Every block, mark and kind of table: of each layout that the fixtures are set in, the PDF. */
const pdfs = new Map<string, Uint8Array>();
beforeAll(async () => {
  const effects = nodeEffects();
  for (const id of ['every-block', 'tables']) {
    // One after another: they share what they are made with.
    // oxlint-disable-next-line no-await-in-loop
    const { outputs } = await makeReport(effects, {
      id,
      folder: `test/fixtures/${id}`,
      out: 'out',
      layouts: [],
      resources: openPackage(effects),
    });
    for (const { path, pdf } of outputs) pdfs.set(path, pdf);
  }
}, 120_000);

const read = (path = 'out/every-block.pdf'): QpdfFile =>
  readByQpdf(pdfs.get(path) ?? new Uint8Array());

const first = (file: QpdfFile, is: (dict: JsonDict) => boolean): JsonDict => {
  const found = dictsOf(file).find(is);
  if (!found) throw new Error('the fixture has none');
  return found;
};
const has =
  (key: string, value?: Json) =>
  (dict: JsonDict): boolean =>
    value === undefined ? dict[key] !== undefined : dict[key] === value;

/** Replaces text in a stream that is referred to. */
function edit(file: QpdfFile, reference: Json | undefined, from: RegExp, to: string): void {
  const object = file.objects[`obj:${wordOf(reference)}`];
  if (!object || !('stream' in object)) throw new Error('no stream');
  const text = Buffer.from(object.stream.data ?? '', 'base64').toString('latin1');
  if (!from.test(text)) throw new Error(`${String(from)} is not there to be broken`);
  object.stream.data = Buffer.from(text.replace(from, to), 'latin1').toString('base64');
}

const metadata = (file: QpdfFile): Json | undefined => catalogOf(file)['/Metadata'];
const structure = (file: QpdfFile): JsonDict => dictOf(file, catalogOf(file)['/StructTreeRoot']);
const content = (file: QpdfFile): Json | undefined =>
  referencesOf(file, pagesOf(file)[0]?.['/Contents'])[0];
const roleIs = (role: string) => has('/S', `/${role}`);

/** One way to break each point. */
const breaches: Readonly<Record<keyof typeof standardPoints, (file: QpdfFile) => void>> = {
  'UA 5, the identifier': (file) =>
    edit(file, metadata(file), /<pdfuaid:part>1/u, '<pdfuaid:part>2'),
  'UA 6.2 and A 6.7.2.1, tagged as a whole': (file) => {
    dictOf(file, catalogOf(file)['/MarkInfo'])['/Suspects'] = true;
  },
  'UA 7.1, all text is tagged or an artifact': (file) =>
    edit(file, content(file), /\/\w+ <<\/MCID \d+>> BDC([^]*?)EMC/u, '$1'),
  'UA 7.1, roles are standard': (file) => {
    first(file, roleIs('P'))['/S'] = '/Paragraph';
  },
  'UA 7.1, the title is shown': (file) => {
    dictOf(file, catalogOf(file)['/ViewerPreferences'])['/DisplayDocTitle'] = false;
  },
  'UA 7.1, content leads to its element': (file) => {
    dictOf(file, structure(file)['/ParentTree'])['/Nums'] = [];
  },
  'UA 7.2, every language is named': (file) => {
    first(file, has('/Lang'))['/Lang'] = 'u:english_language';
  },
  'UA 7.3, figures have alternatives': (file) => {
    delete first(file, roleIs('Figure'))['/Alt'];
  },
  'UA 7.4.2, headings go down a level at a time': (file) => {
    first(file, roleIs('H2'))['/S'] = '/H4';
  },
  'UA 7.5, tables are regular and their heads have a scope': (file) => {
    delete first(file, roleIs('TH'))['/A'];
  },
  'UA 7.2, tables and lists hold what they may': (file) => {
    first(file, roleIs('LBody'))['/S'] = '/P';
  },
  'UA 7.6, labelled lists say how they are numbered': (file) => {
    delete first(file, roleIs('L'))['/A'];
  },
  'UA 7.9, notes have names of their own': (file) => {
    delete first(file, roleIs('Note'))['/ID'];
  },
  'UA 7.11 and A 6.8, files are associated and named': (file) => {
    delete first(file, has('/Type', '/Filespec'))['/AFRelationship'];
  },
  'UA 7.18.1 and 7.18.5, links stand in elements and are described': (file) => {
    delete first(file, has('/Subtype', '/Link'))['/StructParent'];
  },
  'UA 7.18.3, pages with links are tabbed by structure': (file) => {
    delete first(file, has('/Annots'))['/Tabs'];
  },
  'UA 7.21.4.1 and A 6.2.11.4.1, fonts are embedded': (file) => {
    delete first(file, has('/Type', '/FontDescriptor'))['/FontFile2'];
  },
  'UA 7.21.7 and A 6.2.11.7.2, glyphs have characters': (file) => {
    delete first(file, has('/ToUnicode'))['/ToUnicode'];
  },
  'UA 7.21.3.2, glyphs are where the font has them': (file) => {
    delete first(file, has('/CIDToGIDMap'))['/CIDToGIDMap'];
  },
  'A 6.1.3, an identifier and no encryption': (file) => {
    delete trailerOf(file)['/ID'];
  },
  'A 6.2.3, colours have an output intent': (file) => {
    catalogOf(file)['/OutputIntents'] = [];
  },
  'A 6.2.8, pictures are not smoothed': (file) => {
    // No fixture holds pixels: what is drawn is drawn as lines.
    first(file, has('/Subtype', '/Form'))['/Subtype'] = '/Image';
    first(file, has('/Subtype', '/Image'))['/Interpolate'] = true;
  },
  'A 6.3.2, links are printed': (file) => {
    first(file, has('/Subtype', '/Link'))['/F'] = 0;
  },
  'A 6.5, nothing is run': (file) => {
    first(file, has('/Subtype', '/Link'))['/A'] = { '/S': '/Launch', '/F': 'u:x' };
  },
  'A 6.6.4, the identifier': (file) =>
    edit(file, metadata(file), /<pdfaid:conformance>A/u, '<pdfaid:conformance>B'),
};

describe.skipIf(lacksQpdf)('PDF/UA-1 and PDF/A-3a, by what qpdf and pdf.js read', () => {
  it.each(Object.entries(standardPoints))(
    'every fact sheet of the fixtures keeps %s',
    async (_, faultsIn) => {
      expect(pdfs.size).toBe(7);
      for (const path of pdfs.keys()) {
        // oxlint-disable-next-line no-await-in-loop
        expect([path, await faultsIn(read(path))]).toEqual([path, []]);
      }
    },
  );

  it.each(Object.entries(breaches))('a file that breaks %s is found', async (point, breach) => {
    const file = read();
    breach(file);
    expect(await standardPoints[point]?.(file)).not.toEqual([]);
  });

  it('a table that lacks a cell is found', async () => {
    const file = read('out/tables.pdf');
    const row = first(file, (dict) => dict['/S'] === '/TR' && listOf(file, dict['/K']).length > 2);
    row['/K'] = listOf(file, row['/K']).slice(1);
    const point = standardPoints['UA 7.5, tables are regular and their heads have a scope'];
    expect(await point?.(file)).not.toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/files/limits.js';
import { print } from '../support/print.js';
import { files, fullSheet } from '../support/full-sheet.js';
import {
  at,
  catalogOf,
  dictAt,
  listAt,
  nameAt,
  readPdf,
  textAt,
  type PdfFile,
} from '../support/pdf-objects.js';
import { element, job, paragraph, testFonts, testMetadata } from '../support/print-job.js';

let pdf: Uint8Array;
let file: PdfFile;
beforeAll(async () => {
  pdf = (await print(fullSheet(), testFonts(), files)).value?.pdf ?? new Uint8Array();
  file = readPdf(pdf);
});

const xmp = (): string =>
  Buffer.from(dictAt(file, catalogOf(file), 'Metadata').data ?? '', 'latin1').toString('utf8');
const info = (key: string): string | undefined => textAt(file, file.trailer, 'Info', key);

describe('metadata', () => {
  it('says the same in XMP as in the Info dictionary, escaped (ISO 19005-3, 6.6)', () => {
    expect(info('Title')).toBe('数据 & Facts <1>');
    expect(xmp()).toContain('<rdf:li xml:lang="x-default">数据 &amp; Facts &lt;1&gt;</rdf:li>');
    expect(xmp()).toContain('<rdf:li xml:lang="en">Facts &amp; &lt;figures&gt;</rdf:li>');
    expect(xmp()).toContain('<rdf:li xml:lang="zh-Hans">数据</rdf:li>');
    expect(xmp()).toContain(
      '<dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li><rdf:li>en</rdf:li></rdf:Bag></dc:language>',
    );
    expect(info('Author')).toBe('Press Office');
    expect(xmp()).toContain(
      '<dc:creator><rdf:Seq><rdf:li>Press Office</rdf:li></rdf:Seq></dc:creator>',
    );
    expect(xmp()).toContain('<rdf:li xml:lang="x-default">A sheet for tests</rdf:li>');
    expect(xmp()).toContain(`<pdf:Producer>${info('Producer')}</pdf:Producer>`);
    expect(xmp()).toContain(`<xmp:CreatorTool>${info('Creator')}</xmp:CreatorTool>`);
  });

  it('holds the longest title a report may have in a string of at most 32,767 bytes (ISO 19005-3, 6.1.13)', async () => {
    const title = '港'.repeat(limits.proseLength);
    const metadata = { ...testMetadata, title };
    const passage = element('p', 'en', ['A passage.']);
    const { value } = await print(job([passage], [paragraph(passage)], { metadata }), testFonts());
    const written = Buffer.from(value?.pdf ?? []).toString('latin1');
    // U+6E2F after the mark of UTF-16.
    const bytes = `\u00FE\u00FF${'n/'.repeat(limits.proseLength)}`;
    const long = readPdf(value?.pdf ?? new Uint8Array());
    expect(textAt(long, long.trailer, 'Info', 'Title')).toBe(title);
    expect(written).toContain(`(${bytes})`);
    expect(bytes.length).toBeLessThanOrEqual(32_767);
  });

  it('knows no clock but the job’s date', () => {
    expect(info('CreationDate')).toBe('D:20261123000000Z');
    expect(info('ModDate')).toBe('D:20261123000000Z');
    const dates = xmp().match(/\d{4}-\d\d-\d\dT[^<]*/g);
    expect(dates).toEqual(Array.from({ length: 3 }, () => '2026-11-23T00:00:00Z'));
  });

  it('claims PDF/A-3a and PDF/UA-1 in version 1.7', () => {
    expect(Buffer.from(pdf.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(xmp()).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(xmp()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('states its colours’ meaning with an sRGB profile, so that DeviceRGB is allowed', () => {
    const intent = dictAt(file, listAt(file, catalogOf(file), 'OutputIntents'), 0);
    expect(nameAt(file, intent, 'S')).toBe('GTS_PDFA1');
    expect(at(file, intent, 'DestOutputProfile', 'N')).toBe(3);
    expect(dictAt(file, intent, 'DestOutputProfile').data).toContain('acsp');
  });

  it('carries attachments as associated files, named in code order (ISO 19005-3, 6.8)', () => {
    const names = listAt(file, catalogOf(file), 'Names', 'EmbeddedFiles', 'Names');
    expect([textAt(file, names, 0), textAt(file, names, 2)]).toEqual(['Report.yaml', 'facts.yaml']);
    const associated = listAt(file, catalogOf(file), 'AF');
    const specifications = associated.map((_, index) => dictAt(file, associated, index));
    expect(specifications.map((each) => nameAt(file, each, 'AFRelationship'))).toEqual([
      'Source',
      'Source',
    ]);
    const [facts] = specifications;
    const embedded = dictAt(file, facts, 'EF', 'F');
    expect(embedded.data).toBe('masks: facts.yaml\n');
    expect(nameAt(file, embedded, 'Subtype')).toBe('application/yaml');
    expect(textAt(file, embedded, 'Params', 'ModDate')).toBe('D:20261123000000Z');
    const digest = createHash('md5').update('masks: facts.yaml\n').digest().toString('latin1');
    expect(textAt(file, embedded, 'Params', 'CheckSum')).toBe(digest);
    expect(at(file, embedded, 'Params', 'Size')).toBe(18);
    expect(textAt(file, facts, 'Desc')).toBe('The figures & their sources: facts.yaml');
  });

  it('has its content’s digest as identifier, so that two contents never share one', async () => {
    const id = listAt(file, file.trailer, 'ID')[0];
    const source = Buffer.from(pdf);
    const body = source.subarray('%PDF-1.7\n%1234\n'.length, source.lastIndexOf('xref\n0 '));
    const digest = createHash('sha256').update(body).digest().subarray(0, 16);
    expect(id).toEqual({ kind: 'text', bytes: digest.toString('latin1') });
    const owner = element('p', 'en', ['Another.']);
    const other = await print(job([owner], [paragraph(owner)]), testFonts());
    const otherFile = readPdf(other.value?.pdf ?? new Uint8Array());
    expect(listAt(otherFile, otherFile.trailer, 'ID')[0]).not.toEqual(id);
  });

  it('is known to keepers of assets: one document in all editions, another instance for other content', async () => {
    const read = async (text: string, title: string): Promise<readonly string[]> => {
      const owner = element('p', 'en', [text]);
      const metadata = { ...testMetadata, title };
      const made = await print(job([owner], [paragraph(owner)], { metadata }), testFonts());
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const document = await getDocument({ data: Uint8Array.from(made.value?.pdf ?? []) }).promise;
      const found = (await document.getMetadata()).metadata;
      await document.loadingTask.destroy();
      return ['xmpmm:documentid', 'xmpmm:instanceid'].map((name) => String(found?.get(name)));
    };
    const first = await read('First edition.', 'Facts');
    for (const id of first) {
      expect(id).toMatch(
        /^uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      );
    }
    expect(await read('First edition.', 'Facts')).toEqual(first);
    const second = await read('Second edition.', 'Facts');
    expect([second[0] === first[0], second[1] === first[1]]).toEqual([true, false]);
    const other = await read('First edition.', 'Figures');
    expect([other[0] === first[0], other[1] === first[1]]).toEqual([false, false]);
  });

  it('leaves out what the job does not give, and claims nothing empty', async () => {
    const owner = element('p', 'en', ['Alone.']);
    const { title, language, languages, date } = testMetadata;
    const metadata = { title, language, languages, date };
    const { value } = await print(job([owner], [paragraph(owner)], { metadata }), testFonts());
    const alone = readPdf(value?.pdf ?? new Uint8Array());
    expect(textAt(alone, alone.trailer, 'Info', 'Author')).toBeUndefined();
    const packet = dictAt(alone, catalogOf(alone), 'Metadata').data ?? '';
    expect(packet).not.toMatch(/dc:creator|dc:description/);
    expect(catalogOf(alone).entries.has('AF')).toBe(false);
  });
});

describe('the same job', () => {
  it('gives the same bytes, before and after other documents of the process', async () => {
    const again = (await print(fullSheet(), testFonts(), files)).value?.pdf;
    const owner = element('p', 'zh-Hans', ['先印别的：数字1234567890。']);
    await print(job([owner], [paragraph(owner)]), testFonts());
    const last = (await print(fullSheet(), testFonts(), files)).value?.pdf;
    expect(Buffer.compare(again ?? Buffer.alloc(0), pdf)).toBe(0);
    expect(Buffer.compare(last ?? Buffer.alloc(0), pdf)).toBe(0);
  });

  it('gives the same bytes when two are printed at once', async () => {
    const both = await Promise.all([
      print(fullSheet(), testFonts(), files),
      print(fullSheet(), testFonts(), files),
    ]);
    for (const { value } of both)
      expect(Buffer.compare(value?.pdf ?? Buffer.alloc(0), pdf)).toBe(0);
  });
});

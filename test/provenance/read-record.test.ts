import { beforeAll, describe, expect, it } from 'vitest';
import type { ProvenanceRecord } from '../../src/provenance/record.js';
import { parseRecord, readRecord } from '../../src/provenance/read-record.js';
import { makeLibrary } from '../support/library-report.js';

const record: ProvenanceRecord = {
  version: 1,
  tool: 'Factsheet Press',
  report: 'r',
  layout: 'l',
  title: { en: 'T' },
  edition: { number: 1, date: '2024' },
  languages: ['en'],
  sources: [],
  figures: [],
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const codesOf = (bytes: Uint8Array) =>
  parseRecord(bytes, 'x.pdf').diagnostics.map(({ code }) => code);

describe('a record of another hand', () => {
  it('is read where it fits the schema', () => {
    expect(parseRecord(bytesOf(JSON.stringify(record)), 'x.pdf').value).toEqual(record);
  });

  it.each([
    ['no JSON', bytesOf('{')],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['another shape', bytesOf('[]')],
    ['a missing field', bytesOf(JSON.stringify({ ...record, figures: undefined }))],
    ['a value that is no decimal', bytesOf(JSON.stringify({ ...record, figures: [{}] }))],
    ['a version that is no number', bytesOf(JSON.stringify({ ...record, version: '1' }))],
  ])('is refused: %s', (_, bytes) => {
    expect(codesOf(bytes)).toEqual(['provenance/malformed']);
  });

  it('is read where a later tool has added fields to it', () => {
    const { value, diagnostics } = parseRecord(
      bytesOf(JSON.stringify({ ...record, added: { later: 1 } })),
      'x.pdf',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(record);
  });

  it('is told where it is not as the schema has it', () => {
    const told = (data: unknown) =>
      parseRecord(bytesOf(JSON.stringify(data)), 'x.pdf').diagnostics.map(({ problem }) => problem);
    const edition = { number: 0, date: '2024' };
    expect(told({ ...record, edition })[0]).toContain('(edition.number: ');
    expect(told([])[0]).toContain('(the whole: ');
  });

  it('is told to be of a later version rather than malformed', () => {
    expect(codesOf(bytesOf(JSON.stringify({ version: 2, else: true })))).toEqual([
      'provenance/newer-version',
    ]);
  });
});

describe('a file that is no sheet of ours', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = (await makeLibrary()).pdf;
  });
  const codeOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
    (await readRecord(bytes, 'x.pdf')).diagnostics.map(({ code }) => code);
  const bare = bytesOf(
    '%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF',
  );

  const key = '0123456789abcdef'.repeat(4);
  const locked = bytesOf(
    `%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n3 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>> endobj\ntrailer <</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\n%%EOF`,
  );

  it.each([
    ['an empty file', new Uint8Array(), 'provenance/not-a-pdf'],
    ['text', bytesOf('# not a PDF'), 'provenance/not-a-pdf'],
    ['a PDF without the record', bare, 'provenance/none'],
    ['a PDF that a password locks', locked, 'provenance/locked'],
  ])('is a fault of the file, never of the program: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toEqual([code]);
  });

  it('stays a fault however a sheet is damaged', async () => {
    const known = ['provenance/not-a-pdf', 'provenance/none', 'provenance/malformed'];
    for (let share = 0.05; share < 1; share += 0.15) {
      const cut = await codeOf(pdf.slice(0, Math.floor(pdf.length * share)));
      const holed = Uint8Array.from(pdf).fill(
        0x20,
        Math.floor(pdf.length * share),
        Math.floor(pdf.length * share) + 4000,
      );
      for (const code of [...cut, ...(await codeOf(holed))]) expect(known).toContain(code);
    }
  });
});

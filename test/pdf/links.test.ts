import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { element, job, paragraph, testFonts } from '../support/print-job.js';
import { print } from '../support/print.js';

const ADDRESS = 'https://harbour.example/ledger';

const printed = async (language: string, text: string): Promise<Uint8Array> => {
  const link = element('a', language, [text], { href: ADDRESS });
  const passage = element('p', language, [link]);
  const { value } = await print(job([passage], [paragraph(passage)]), testFonts());
  if (!value) throw new Error('nothing printed');
  return value.pdf;
};

/** What pdf.js reads as the descriptions of all annotations. */
const descriptionsIn = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) =>
      (await document.getPage(index + 1)).getAnnotations(),
    ),
  );
  return pages
    .flat()
    .map((annotation: { readonly contentsObj?: { readonly str: string } }) =>
      String(annotation.contentsObj?.str),
    );
};

describe('a link of many lines', () => {
  const text = Array.from({ length: 60 }, (_, index) => `berth ${index} was surveyed again`).join(
    ', ',
  );

  it('has an area for each line, all described by its whole text, which the file holds once', async () => {
    const pdf = await printed('en', text);
    const descriptions = await descriptionsIn(pdf);
    expect(descriptions.length).toBeGreaterThan(10);
    expect(new Set(descriptions)).toEqual(new Set([text]));
    expect(Buffer.from(pdf).toString('latin1').split(text)).toHaveLength(2);
  });

  it.each([
    [16_382, '港'.repeat(16_382)],
    [16_383, ADDRESS],
  ])(
    'is described by its address only where its %i characters are too long for a string (ISO 19005-3, 6.1.13)',
    async (length, described) => {
      const descriptions = await descriptionsIn(await printed('zh-Hans', '港'.repeat(length)));
      expect(descriptions.length).toBeGreaterThan(100);
      expect(new Set(descriptions)).toEqual(new Set([described]));
    },
  );
});

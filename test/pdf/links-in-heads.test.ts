import { describe, expect, it } from 'vitest';
import { element, job, paragraph, testFonts, testMetadata } from '../support/print-job.js';
import { at, listAt, pagesOf, readPdf, textAt } from '../support/pdf-objects.js';
import { elementsIn, paintedOn, structureIn } from '../support/pdf-structure.js';
import { checkPdfUa } from '../support/pdf-ua.js';
import { print } from '../support/print.js';

describe('a link in a running head', () => {
  it('leads from every page, though the text of a head is an artifact (ISO 14289-1, 7.8 and 7.18.5)', async () => {
    const office = element('a', 'en', ['office.example.org'], {
      href: 'https://office.example.org/',
    });
    const head = element('header', 'en', [element('p', 'en', ['Letters of the ', office])]);
    const title = element('h1', 'en', ['Letters']);
    const texts = Array.from({ length: 70 }, (_, index) =>
      element('p', 'en', [`Letter ${index} came by sea.`]),
    );
    const { value } = await print(
      job(
        [head, title, ...texts],
        [
          paragraph(title, {}, {}, { outline: { text: 'Letters', level: 1 } }),
          ...texts.map((text) => paragraph(text)),
        ],
        {
          header: () => ({ ...paragraph(head), margin: [50, 20, 50, 0] }),
          metadata: testMetadata,
        },
      ),
      testFonts(),
    );
    const file = readPdf(value?.pdf ?? new Uint8Array());
    const pages = pagesOf(file);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const annotations = listAt(file, page, 'Annots');
      expect(annotations).toHaveLength(1);
      const annotation = at(file, annotations, 0);
      expect(textAt(file, annotation, 'A', 'URI')).toBe('https://office.example.org/');
      expect(textAt(file, annotation, 'Contents')).toBe('office.example.org');
    }
    const links = structureIn(file)
      .flatMap(elementsIn)
      .filter(({ role }) => role === 'Link');
    expect(links.map(({ kids }) => kids.length)).toEqual([pages.length]);
    expect(
      paintedOn(file)
        .filter(({ text }) => text.includes('office.example'))
        .map(({ marks }) => marks),
    ).toEqual(pages.map(() => ['Artifact']));
    expect(checkPdfUa(file)).toEqual([]);
  });
});

import decodeQR from 'qr/decode.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { drawQrCodes } from '../../src/build/graphics/draw-qr-codes.js';
import { loadTheme } from '../../src/build/load-theme.js';
import { startOf } from '../../src/files/paths.js';
import type { ElementNode } from '../../src/document/document.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { renderPage } from '../../src/raster/render-page.js';
import type { Theme } from '../../src/typeset/style.js';
import { libraryReport, makeLibrary } from '../support/library-report.js';

const place = startOf('report.yaml');
const shared = loadTheme(nodeEffects(), 'templates', 'fact-sheet', place).value as Theme;

const qr = (href: string): ElementNode => ({
  kind: 'element',
  name: 'qr',
  classes: [],
  attributes: { href, alt: 'QR code' },
  language: 'en',
  place: startOf('templates/partials/qr.hbs'),
  children: [],
});

const MM = 72 / 25.4;
const themePlace = startOf('theme.yaml');

/** What is wrong with a code at a width in mm. */
const faultsOf = (href: string, width: number, theme = shared): readonly string[] => {
  const { draw, diagnostics } = drawQrCodes(
    theme,
    () => place,
    () => themePlace,
  );
  draw(qr(href), width * MM);
  return diagnostics().map(({ code, place: { file }, remedy }) => `${code} ${file}: ${remedy}`);
};

const coloured = (style: object): Theme => ({
  ...shared,
  styles: { ...shared.styles, qr: style },
});

describe('a QR code on the page', () => {
  it('reads as its address when the page is painted, beside a caption in both languages', async () => {
    const link = 'https://example.org/reports/2025?from=sheet&lang=zh';
    const { pdf } = await makeLibrary({
      ...libraryReport,
      body: `${libraryReport.body}
      - - qr:
            link: ${link}
            caption: { zh-Hans: 全文, en: The whole text }
`,
    });
    const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
    const read: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { value } = await renderPage(document, number, 150, 'library.pdf');
      try {
        if (value) read.push(decodeQR(value));
      } catch {
        // A page without a code.
      }
    }
    expect(read).toEqual([link]);
  });

  it('is refused where its modules are under 0.396 mm, with the width at which it would do', () => {
    // 18 letters: version 2, 25 modules and 8 of the quiet zone, at 0.396 mm.
    expect(faultsOf('https://example.org', 13)).toEqual([
      'image/qr-too-small report.yaml: print it 14 mm wide or wider, or link to a shorter address',
    ]);
    expect(faultsOf('https://example.org', 14)).toEqual([]);
  });

  it('is refused where no code holds its address', () => {
    expect(faultsOf(`https://example.org/${'a'.repeat(2400)}`, 200)).toEqual([
      'image/qr-too-long report.yaml: link to a shorter address',
    ]);
  });

  it.each([
    { name: 'light on dark', style: { color: 'paper', fillColor: 'ink' } },
    { name: 'pale', style: { color: 'hairline', fillColor: 'paper' } },
    { name: 'without a ground of its own', style: { color: 'ink' } },
  ])('is refused at its style where it is $name', ({ style }) => {
    expect(faultsOf('https://example.org', 30, coloured(style))).toEqual([
      'image/qr-contrast theme.yaml: give the style a dark color and a light fillColor',
    ]);
  });
});

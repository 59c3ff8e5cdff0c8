import { describe, expect, it } from 'vitest';
import { print } from '../support/print.js';
import type { PrintNode } from '../../src/sheet/nodes.js';
import {
  at,
  dictAt,
  fontsOf,
  isDict,
  listAt,
  operationsOf,
  pagesOf,
  readPdf,
  toUnicodeOf,
} from '../support/pdf-objects.js';
import { extractedLines } from '../support/pdf-lines.js';
import { paintedOn } from '../support/pdf-structure.js';
import { EN, ZH, element, job, paragraph, runsOf, testFonts } from '../support/print-job.js';

const printed = async (body: readonly PrintNode[], elements: Parameters<typeof job>[0]) => {
  const { value, diagnostics } = await print(job(elements, body), testFonts());
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('nothing was printed');
  return value;
};

const texts = [
  ['zh-Hans', ZH],
  [
    'zh-Hans',
    '2020年中欧班列开行1.24万列、发送113.5万标箱，RCEP与CPTPP：“十四五”（2021—2025年）……',
  ],
  ['en', EN],
  [
    'en',
    'The office’s final fluffy figures: first, 1.8–2% of US$15.96 billion; second, café and naïve.',
  ],
] as const;

describe('text that is read back out of the PDF', () => {
  for (const alignment of ['left', 'justify'] as const) {
    for (const width of [180, 311, 495]) {
      it(`equals the source, set ${alignment} at ${width} pt: no stray spaces, no words run together`, async () => {
        const elements = texts.map(([language, text]) => element('p', language, [text]));
        const margin = [0, 0, 495.28 - width, 0] as const;
        const { pdf } = await printed(
          elements.map((owner) => paragraph(owner, { alignment }, {}, { margin })),
          elements,
        );
        const lines = await extractedLines(pdf);
        const joined = lines.reduce((text, line) => {
          if (/[a-z]-$/.test(text)) return text.slice(0, -1) + line;
          const isWestern =
            /[\p{Script=Latin}\d.,;:%”’)–]$/u.test(text) && /^[\p{Script=Latin}\d“(]/u.test(line);
          return text + (isWestern ? ' ' : '') + line;
        }, '');
        // Words may divide after a dash or a hyphen of their own, where nothing says whether a space stood.
        const loose = (text: string): string => text.replaceAll(/(?<=[–—-]) /g, '');
        expect(loose(joined)).toBe(
          loose(
            texts
              .map(([, text]) => text)
              .join('')
              .replaceAll(/(?<=[.%”])(?=China|The)/g, ' '),
          ),
        );
      });
    }
  }

  it('is drawn in one TJ array for each stretch of one face, never glyph by glyph', async () => {
    const owner = element('p', 'zh-Hans', [ZH]);
    const { pdf, trace } = await printed([paragraph(owner, { alignment: 'justify' })], [owner]);
    const lines = trace.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'line'));
    const fragments = lines.reduce((sum, line) => sum + line.fragments.length, 0);
    const file = readPdf(pdf);
    const shows = paintedOn(file).filter(({ operator }) => operator === 'TJ');
    expect(shows).toHaveLength(fragments);
    const page = pagesOf(file)[0];
    const operators = new Set(
      operationsOf(dictAt(file, page, 'Contents').data ?? '').map(({ operator }) => operator),
    );
    expect(
      [...operators].filter((operator) => ['Tc', 'Tw', 'Tz', 'Tj'].includes(operator)),
    ).toEqual([]);
  });

  it('moves the pen by no more than a reader takes for the same word where punctuation is compressed', async () => {
    const text = '保障生产“不断链”、生活“不断供”。《协定》（RCEP），“清洁电”。';
    const owner = element('p', 'zh-Hans', [text]);
    const { pdf } = await printed([paragraph(owner)], [owner]);
    const file = readPdf(pdf);
    const content = dictAt(file, pagesOf(file)[0], 'Contents').data ?? '';
    const moves = [...content.matchAll(/\[([^\]]*)\] TJ/g)].flatMap(([, array = '']) =>
      array
        .replaceAll(/<[^>]*>/g, ' ')
        .split(' ')
        .filter((token) => token !== '')
        .map(Number),
    );
    expect(Math.max(0, ...moves.map(Math.abs))).toBeLessThan(75);
    const painted = paintedOn(file).map((each) => each.text);
    expect(painted.join('')).toBe(text);
  });

  it('marks the hyphen of a divided word as no character of the text', async () => {
    const owner = element('p', 'en', ['Internationalisation of telecommunications infrastructure']);
    const { pdf, trace } = await printed(
      [paragraph(owner, { alignment: 'justify' }, {}, { margin: [0, 0, 420, 0] })],
      [owner],
    );
    const drawn = trace.pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'line' ? [item.fragments.at(-1)?.text] : [])),
    );
    const hyphens = drawn.filter((text) => text === '-' || text === '‐').length;
    expect(hyphens).toBeGreaterThan(0);
    const file = readPdf(pdf);
    const content = dictAt(file, pagesOf(file)[0], 'Contents').data ?? '';
    expect(content.match(/\/Span <<\/ActualText <FEFF00AD>>> BDC/g)).toHaveLength(hyphens);
  });

  it('keeps its words where letters carry marks and where a glyph has two advances', async () => {
    // pdf.js takes a letter with a mark for a mark: it may stand at the end of a word only.
    const text = 'Oyọ́ keeps okẹ̀ and x̄ beside ã́ and fi in one line of letters, 100% of them';
    const owner = element('p', 'en', [text]);
    const { pdf } = await printed([paragraph(owner)], [owner]);
    expect((await extractedLines(pdf)).join(' ')).toBe(text);
  });

  it('keeps a word space at the end of a line, so that words do not run together', async () => {
    const owner = element('p', 'en', [EN]);
    const { pdf } = await printed([paragraph(owner, { hyphenate: false })], [owner]);
    const text = paintedOn(readPdf(pdf))
      .map((painted) => painted.text)
      .join('');
    expect(text).toBe(EN);
  });

  it('gives every glyph exactly its own characters: ligatures, doubled dashes, widened letters', async () => {
    const owner = element('p', 'zh-Hans', ['增长之路——贡献2020年', 'office fflow']);
    const runs = runsOf(owner).map((run) =>
      run.script === 'cjk' ? { ...run, features: ['fwid'] } : run,
    );
    const { pdf } = await printed([{ ...paragraph(owner), runs }], [owner]);
    const file = readPdf(pdf);
    expect(
      paintedOn(file)
        .map(({ text }) => text)
        .join(''),
    ).toBe('增长之路——贡献2020年office fflow');
  });

  it('has the same widths in the font program and in the PDF, widened glyphs included', async () => {
    const owner = element('p', 'zh-Hans', [ZH]);
    const { pdf } = await printed([paragraph(owner)], [owner]);
    const file = readPdf(pdf);
    for (const font of fontsOf(file, dictAt(file, pagesOf(file)[0])).values()) {
      const widths = listAt(file, font, 'DescendantFonts', 0, 'W', 1);
      const program = at(file, font, 'DescendantFonts', 0, 'FontDescriptor', 'FontFile2');
      if (!isDict(program)) throw new Error('a font is not embedded');
      const bytes = Buffer.from(program.data ?? '', 'latin1');
      const tables = new Map(
        Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
          const entry = 12 + 16 * index;
          return [
            bytes.toString('latin1', entry, entry + 4),
            bytes.readUInt32BE(entry + 8),
          ] as const;
        }),
      );
      const unitsPerEm = bytes.readUInt16BE((tables.get('head') ?? 0) + 18);
      const metrics = tables.get('hmtx') ?? 0;
      const unicode = toUnicodeOf(file, font);
      expect(unicode.size).toBeGreaterThan(5);
      for (const code of unicode.keys()) {
        const advance = (bytes.readUInt16BE(metrics + 4 * code) * 1000) / unitsPerEm;
        expect(Math.abs(advance - Number(widths[code]))).toBeLessThan(1);
      }
    }
  });
});

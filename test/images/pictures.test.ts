import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/images/read-picture.js';
import { PDFDocumentPart } from '../../src/pdf/pdfmake.js';

const place = { file: 'templates/x/layout.hbs', line: 3, column: 5 };
const read = (bytes: Uint8Array) => readPicture(bytes, 'photo', place);
const codes = (bytes: Uint8Array) => read(bytes).diagnostics.map(({ code }) => code);
const svg = (content: string, head = 'viewBox="0 0 40 20"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${content}</svg>`);

const png = (width: number, height: number): Uint8Array =>
  PNG.sync.write(new PNG({ width, height }));

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const edges = Buffer.alloc(8);
  edges.writeUInt32BE(data.length, 0);
  edges.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)]);
}

/** A PNG with a chunk behind its header. */
function pngWith(type: string, data: Uint8Array): Uint8Array {
  const plain = png(2, 2);
  return Buffer.concat([plain.subarray(0, 33), chunk(type, data), plain.subarray(33)]);
}

const numbers = (...values: readonly number[]): Uint8Array => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/** A PNG of RGBA whose data inflate to `length` bytes, with right check sums. */
function pngOf(width: number, height: number, interlace: number, length: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint16(8, 0x0806);
  header.setUint8(12, interlace);
  return Buffer.concat([
    png(1, 1).subarray(0, 8),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(Buffer.alloc(length), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** CRC-32 as PNG counts it (ISO/IEC 15948, annex D). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** SOI, an empty comment, a frame of 8 bits and three components, EOI. */
const jpeg = (width: number, height: number, components = 3, frame = 0xc0): Uint8Array =>
  new Uint8Array(
    [
      [0xff, 0xd8, 0xff, 0xfe, 0, 2],
      [0xff, frame, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, components],
      [1, 17, 0, 2, 17, 0, 3, 17, 0, 0xff, 0xd9],
    ].flat(),
  );

/** A JPEG whose Exif segment has some entries, the orientation among them. */
function held(orientation: number, isLittle: boolean, before = 0, count = before + 1): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(10 + 12 * (before + 1)));
  tiff.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, isLittle);
  tiff.setUint32(4, 8, isLittle);
  tiff.setUint16(8, count, isLittle);
  for (let entry = 0; entry <= before; entry += 1) {
    const at = 10 + 12 * entry;
    tiff.setUint16(at, entry === before ? 0x0112 : 0x0100, isLittle);
    tiff.setUint16(at + 2, 3, isLittle);
    tiff.setUint32(at + 4, 1, isLittle);
    tiff.setUint16(at + 8, orientation, isLittle);
  }
  const body = Buffer.concat([Buffer.from('Exif\0\0'), new Uint8Array(tiff.buffer)]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([head, body, jpeg(640, 480).subarray(6)]);
}

/** The orientation in which the PDF writer draws a picture. */
function orientationDrawn(bytes: Buffer): number {
  const document = new PDFDocumentPart({}, {}, {}, {}, { autoFirstPage: false, font: null });
  document.addPage({ size: [9, 9], margin: 0 });
  document.images['photo'] = bytes;
  return (document.provideImage('photo') as unknown as { orientation: number }).orientation;
}

describe('a PNG', () => {
  it('is read with its size', () => {
    expect(read(png(7, 5)).value).toMatchObject({ kind: 'bitmap', width: 7, height: 5 });
  });

  it('is refused by its header alone where it would decode to too much', () => {
    const bomb = png(1, 1);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 30_000);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(20, 30_000);
    expect(codes(bomb)).toEqual(['image/too-large']);
  });

  it.each([0, 1])(
    'is refused where its data inflate to more than its size (interlaced %i)',
    (interlace) => {
      const codesAt = (length: number) => codes(pngOf(3, 2, interlace, length));
      const exact = interlace === 0 ? 2 * 13 : 5 + 5 + 5 + 13;
      expect(codesAt(exact)).toEqual([]);
      expect(codesAt(exact + 1)).toEqual(['image/corrupt']);
      expect(codesAt(400_000_000)).toEqual(['image/corrupt']);
    },
  );

  it.each([16, 20])('is refused where its header gives no size (byte %i)', (at) => {
    const flat = png(1, 1);
    new DataView(flat.buffer, flat.byteOffset).setUint32(at, 0);
    expect(codes(flat)).toEqual(['image/corrupt']);
  });

  it('is refused where its header names a kind of colour that PNG does not have', () => {
    const odd = png(1, 1);
    odd[25] = 5;
    expect(codes(odd)).toEqual(['image/corrupt']);
  });

  it('is read up to its end, whatever a program has put behind it', () => {
    const behind = Buffer.concat([png(2, 2), Buffer.from('<x:trailer/>')]);
    expect([codes(behind), read(behind).value?.width]).toEqual([[], 2]);
  });

  it.each([
    ['code points of sRGB', 'cICP', Uint8Array.of(1, 13, 0, 1), []],
    ['those of a screen of high range', 'cICP', Uint8Array.of(9, 16, 0, 1), ['9/16/0/1']],
    [
      'primaries of sRGB',
      'cHRM',
      numbers(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000),
      [],
    ],
    [
      'those of Adobe RGB',
      'cHRM',
      numbers(31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000),
      ['primaries of its own'],
    ],
    ['a gamma of 1', 'gAMA', numbers(100_000), ['gamma 1']],
  ])('is told of where its colours are not sRGB: %s', (_, type, data, told) => {
    const { diagnostics } = read(pngWith(type, data));
    expect(diagnostics.map(({ code }) => code)).toEqual(told.map(() => 'image/color-profile'));
    told.forEach((name, index) => expect(diagnostics[index]?.problem).toContain(name));
  });

  it('is refused wherever it is cut', () => {
    const whole = png(9, 9);
    for (let length = 8; length < whole.length; length += 3) {
      expect(codes(whole.subarray(0, length))).toEqual(['image/corrupt']);
    }
  });
});

describe('a JPEG', () => {
  it.each([
    [1, 640, 480],
    [3, 640, 480],
    [4, 640, 480],
    [5, 480, 640],
    [6, 480, 640],
    [8, 480, 640],
    [9, 640, 480],
  ])('held as Exif says by %i is read as it is seen', (orientation, width, height) => {
    for (const isLittle of [true, false]) {
      expect(read(held(orientation, isLittle, 2)).value).toMatchObject({ width, height });
    }
  });

  it('has the orientation that it is drawn with, whatever its Exif segment holds', () => {
    fc.assert(
      fc.property(
        fc.nat(10),
        fc.boolean(),
        fc.nat(3),
        fc.nat(5),
        fc.option(fc.tuple(fc.nat(60), fc.nat(255)), { nil: undefined }),
        (orientation, isLittle, before, count, spoilt) => {
          const file = held(orientation, isLittle, before, count);
          // Behind the segment's marker and length: what is spoilt is its content.
          const bytes = Buffer.from(spoilt ? file.with(6 + (spoilt[0] % 26), spoilt[1]) : file);
          expect(read(bytes).value?.width).toBe(orientationDrawn(bytes) > 4 ? 480 : 640);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read with its size', () => {
    expect(read(jpeg(640, 480)).value).toMatchObject({ width: 640, height: 480 });
  });

  it('is read past filler bytes before a marker', () => {
    const [start, rest] = [jpeg(640, 480).subarray(0, 6), jpeg(640, 480).subarray(6)];
    const filled = new Uint8Array([...start, 0xff, 0xff, ...rest]);
    expect(read(filled).value).toMatchObject({ width: 640, height: 480 });
  });

  it.each([
    ['12 bits a colour', jpeg(4, 4).with(10, 12), 'image/unsupported'],
    ['something that is no marker', jpeg(4, 4).with(6, 0x20), 'image/corrupt'],
    ['its data before its size', jpeg(4, 4).with(7, 0xda), 'image/corrupt'],
    ['CMYK', jpeg(4, 4, 4), 'image/unsupported'],
    ['arithmetic coding', jpeg(4, 4, 3, 0xc9), 'image/unsupported'],
    ['too many pixels', jpeg(30_000, 30_000), 'image/too-large'],
    ['no end', jpeg(4, 4).subarray(0, -2), 'image/corrupt'],
    ['no height', jpeg(4, 0), 'image/corrupt'],
  ])('with %s is refused', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
  });
});

describe('an SVG', () => {
  it('is read with the ratio of its view box', () => {
    expect(read(svg('<path d="M0 0h40"/>')).value).toMatchObject({
      kind: 'drawing',
      width: 40,
      height: 20,
    });
  });

  it.each([
    ['width="30mm" height="15mm"', 2],
    ['width="300" height="100px"', 3],
    ['width="10cm" height="50mm"', 2],
    ['width="1in" height="72pt"', 1],
    ['viewBox="0 0 4 1" width="10" height="10"', 1],
    ['viewBox="0 0 4 1" width="10"', 4],
    ['viewBox="0,0,4,8" width="100%" height="100%"', 0.5],
  ])('is read with the ratio that %s gives it', (head, ratio) => {
    const { value } = read(svg('', head));
    expect((value?.width ?? 0) / (value?.height ?? 1)).toBeCloseTo(ratio, 9);
  });

  it.each([
    ['too many elements', svg('<g/>'.repeat(50_001)), 'image/too-large'],
    ['another root', new TextEncoder().encode('<a><svg viewBox="0 0 1 1"/></a>'), 'image/corrupt'],
  ])('with %s is refused', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event', '<rect onload="x()"/>'],
    ['a file', '<use href="file:///etc/passwd"/>'],
    ['a gradient from outside', '<linearGradient href="https://example.org/#g"/>'],
    ['a gradient from a file', '<radialGradient xlink:href="file:///etc/passwd#g"/>'],
    ['an import in a style sheet', "<style>@import 'x.css';</style>"],
    ['a fill from outside', '<rect fill="url(https://example.org/#p)"/>'],
    ['a fill from outside, in a style', '<rect style="fill:url(x.svg#p)"/>'],
    ['a fill from outside, in a sheet', '<style>rect{fill:url(x.svg#p)}</style><rect/>'],
  ])('with %s is refused', (_, content) => {
    expect(codes(svg(content))).toEqual(['image/forbidden']);
  });

  it.each([
    ['text', '<text>220 billion</text>', /outlines/],
    ['a bitmap', '<image href="https://example.org/x.png"/>', /PNG or JPEG/],
    ['a bitmap in its own text', '<image href="data:image/png;base64,AAAA"/>', /PNG or JPEG/],
    [
      'HTML',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
      /outlines/,
    ],
    ['an animation', '<rect><animate/></rect>', /one moment/],
    ['a filter', '<rect filter="url(#f)"/><filter id="f"/>', /PNG/],
    ['an element nobody knows', '<blob/>', /plain SVG/],
    ['an attribute nobody knows', '<rect corners="round"/>', /plain SVG/],
    ['a property nobody knows', '<rect style="corners:round"/>', /plain SVG/],
    ['a selector that is not read', '<style>g:nth-child(2n){fill:red}</style>', /plain SVG/],
    ['a style for screens alone', '<style>@media screen{g{fill:red}}</style>', /plain SVG/],
  ])('with %s is refused with what to do', (_, content, remedy) => {
    const { diagnostics } = read(svg(content));
    expect(diagnostics).toMatchObject([
      { code: 'image/unsupported', remedy: expect.stringMatching(remedy) as unknown },
    ]);
  });

  it.each([
    ['Latin-1', Buffer.from(Buffer.from(svg('<title>café</title>')).toString('utf8'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${Buffer.from(svg('')).toString('utf8')}`, 'utf16le')],
  ])('is told its encoding at its place, where that is no UTF-8: %s', (_, bytes) => {
    expect(read(bytes).diagnostics).toMatchObject([
      { code: 'input/not-utf8', place: { file: 'photo', line: 1 } },
    ]);
  });

  it('may refer to its own parts', () => {
    const own = '<linearGradient id="g"/><linearGradient href="#g"/><rect fill="url(#g)"/>';
    expect(codes(svg(own))).toEqual([]);
  });

  it('with an entity bomb is refused before it is parsed', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><svg viewBox="0 0 1 1"><desc>&b;</desc></svg>`;
    expect(codes(new TextEncoder().encode(bomb))).toEqual(['image/forbidden']);
  });

  it('that is too deep is refused and does not exhaust the stack', () => {
    expect(codes(svg('<g>'.repeat(50_000) + '</g>'.repeat(50_000)))).toEqual(['image/too-large']);
  });

  it.each([
    ['no size', ''],
    ['a size of nothing', 'viewBox="0 0 0 0"'],
    ['a size that is no number', 'viewBox="0 0 a b"'],
    ['a relative size', 'width="100%" height="100%"'],
  ])('with %s is refused', (_, head) => {
    expect(codes(svg('', head))).toEqual(['image/unsupported']);
  });

  it('that is not well formed is corrupt', () => {
    expect(codes(svg('<g>'))).toEqual(['image/corrupt']);
  });
});

describe('any bytes at all', () => {
  it('are a picture or a diagnostic, never an exception', () => {
    const heads = [png(3, 3), jpeg(3, 3), svg('<g/>'), new Uint8Array()];
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 64 }),
        fc.nat(),
        (head, noise, at) => {
          const bytes = new Uint8Array([...head, ...noise]);
          bytes.set(noise.subarray(0, Math.max(0, head.length - (at % (head.length + 1)))), 0);
          const mixed = new Uint8Array([...head.subarray(0, at % (head.length + 1)), ...noise]);
          for (const each of [bytes, mixed]) {
            const { value, diagnostics } = read(each);
            expect(value === undefined).toBe(diagnostics.length > 0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

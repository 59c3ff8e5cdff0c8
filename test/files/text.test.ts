import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/files/text.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads one text with and without byte order mark, with LF and with CRLF', () => {
    expect(decodeText(encode('\uFEFFa\r\nb\n'), 'x').value).toBe('a\nb\n');
    expect(decodeText(encode('a\nb\n'), 'x').value).toBe('a\nb\n');
  });

  it.each([
    [[0x61, 0x0a, 0xff], 2, 1],
    [[0xe5, 0x8f, 0xa3, 0xe5, 0x8f], 1, 2],
    [[0x61, 0x0d, 0x0a, 0x62, 0xc3, 0x28, 0x63], 2, 2],
    [[0xed, 0xa0, 0x80], 1, 1],
    [[0xfe, 0xff, 0, 0x61], 1, 1],
  ])('shows the first bad byte of %j', (bytes, line, column) => {
    const { value, diagnostics } = decodeText(Uint8Array.from(bytes), 'x');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'input/not-utf8', place: { file: 'x', line, column } },
    ]);
  });

  it('keeps every well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const expected = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
        expect(decodeText(encode(text), 'x').value).toBe(expected);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { keepOwnCharacters } from '../../src/fonts/open-face.js';
import { plainLayout } from '../../src/fonts/plain-layout.js';

const faces = [
  'source-sans/SourceSans3-Regular.ttf',
  'source-sans/SourceSans3-Semibold.ttf',
  'source-sans/SourceSans3-Bold.ttf',
  'source-sans/SourceSans3-It.ttf',
  'source-serif/SourceSerif4-Regular.ttf',
  'source-serif/SourceSerif4-Semibold.ttf',
  'source-serif/SourceSerif4-It.ttf',
  'noto-sans-sc/NotoSansSC_400Regular.ttf',
  'noto-serif-sc/NotoSerifSC_700Bold.ttf',
] as const;

const open = (file: string): { readonly font: Font; readonly bytes: Uint8Array } => {
  const bytes = readFileSync(`fonts/${file}`);
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${file} is a collection`);
  keepOwnCharacters(font);
  return { font, bytes };
};

interface Run {
  readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  readonly advanceWidth: number;
}

const essence = ({ glyphs, positions, advanceWidth }: Run): object => ({
  glyphs: glyphs.map(({ id, codePoints }) => [id, ...codePoints]),
  positions: positions.map(({ xAdvance, xOffset }) => [xAdvance, xOffset]),
  advanceWidth,
});

const plainCharacters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'éčÅŒſ\u00A0−–—‘’“”…·、。〈《》「」『』【】〔〕一国鹰Ａ，．：；！？（）％～',
];

const featureSet = fc.subarray(['tnum', 'lnum', 'onum', 'smcp', 'halt', 'fwid', 'palt', 'case']);

describe.each(faces)('plain text in %s', (file) => {
  const { font, bytes } = open(file);
  const plain = plainLayout(font, bytes);
  const expectSame = (text: string, features: readonly string[] = []): void => {
    const run = plain(text, features);
    if (run)
      expect({ text, ...essence(run) }).toEqual({
        text,
        ...essence(font.layout(text, features) as unknown as Run),
      });
  };

  it('is set as the full shaper sets it, pair by pair', () => {
    for (const left of plainCharacters)
      for (const right of 'AVTyo.,-’”1 /f') expectSame(left + right);
    for (const right of plainCharacters)
      for (const left of 'AVTyo.,-‘“1 /f') expectSame(left + right);
  });

  it('is set as the full shaper sets it, whatever the words', () => {
    const text = fc.array(fc.constantFrom(...plainCharacters), { maxLength: 12 });
    fc.assert(
      fc.property(text, featureSet, (characters, features) =>
        expectSame(characters.join(''), features),
      ),
      { numRuns: 150 },
    );
  });

  it('forms ligatures as the full shaper does, whatever letters meet', () => {
    const letters = fc.array(fc.constantFrom(...'fijltTbhk ’-'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, featureSet, (characters, features) =>
        expectSame(characters.join(''), features),
      ),
      { numRuns: 150 },
    );
  });

  it('is left to the full shaper where it holds other characters', () => {
    expect(['ひ', 'A\u0301', 'Ω', '①', ''].filter((text) => plain(text))).toEqual([]);
  });
});

it('plain text takes the short way in the faces that set Western text', () => {
  const { font, bytes } = open('source-sans/SourceSans3-Regular.ttf');
  const plain = plainLayout(font, bytes);
  expect(plain('Belt and Road, 2020')).toBeDefined();
  expect(plain('1,240')).toBeDefined();
  expect(plain('efficient')?.glyphs.map(({ codePoints }) => codePoints.length)).toEqual([
    1, 2, 1, 1, 1, 1, 1, 1,
  ]);
  // A and V stand nearer than their widths say.
  const [first] = plain('AV')?.positions ?? [];
  expect(first?.xAdvance).toBeLessThan(font.glyphForCodePoint(0x41).advanceWidth);
});

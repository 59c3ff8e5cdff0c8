import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/verify/sources/sentences.js';
import { occurrencesOf } from '../../../src/verify/sources/source-text.js';

const sentences = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a full stop, in Chinese and in English', () => {
    expect(sentences('增长1.8%。\n下降2%！“好。”', 'zh')).toEqual([
      '增长1.8%。',
      '下降2%！',
      '“好。”',
    ]);
    expect(sentences('It grew by 1.8%. “Good,” they said.', 'en')).toEqual([
      'It grew by 1.8%.',
      '“Good,” they said.',
    ]);
  });

  it('begin with their opening quotation mark', () => {
    expect(sentences('完成。“十四五”规划。', 'zh')).toEqual(['完成。', '“十四五”规划。']);
  });

  it('hold each character of a text once, but for white space', () => {
    const pieces = fc.constantFrom(
      '港口',
      'Port ',
      '。',
      '. ',
      '“',
      '”',
      '（',
      '\n',
      '  ',
      '1.5',
      '！',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const found = sentencesOf(text, 'zh');
        expect(
          found
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});

it('occurrences are found where they overlap', () => {
  expect(occurrencesOf('一一', '一一一').map(({ start }) => start)).toEqual([0, 1]);
});

it('nothing occurs nowhere', () => {
  expect(occurrencesOf('', '一')).toEqual([]);
});

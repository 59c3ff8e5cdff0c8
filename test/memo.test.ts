import { describe, expect, it } from 'vitest';
import { memo, memoOfRecentText } from '../src/memo.js';

describe('answers that are kept', () => {
  it('are worked out once each', () => {
    let asked = 0;
    const double = memo((value: number) => {
      asked += 1;
      return value * 2;
    });
    expect([1, 2, 1, 2].map(double)).toEqual([2, 4, 2, 4]);
    expect(asked).toBe(2);
  });

  it('are never more than the most, however many are asked for', () => {
    let asked = 0;
    const double = memo((value: number) => {
      asked += 1;
      return value * 2;
    }, 3);
    for (const value of [1, 2, 3, 4]) double(value);
    expect(double(4)).toBe(8);
    expect(asked).toBe(4);
    // The fourth answer drove out the others.
    expect(double(1)).toBe(2);
    expect(asked).toBe(5);
  });
});

describe('answers about whole texts', () => {
  /** How often each text was read, and the memory. */
  const reader = (
    most: number,
  ): { readonly readings: string[]; readonly read: (text: string) => number } => {
    const readings: string[] = [];
    const read = memoOfRecentText((text) => {
      readings.push(text);
      return text.length;
    }, most);
    return { readings, read };
  };
  const texts = [...'abcdefghij'].map((letter) => letter.repeat(10));
  const [first = '', second = ''] = texts;

  it('are kept of the last texts, however long these are', () => {
    const { readings, read } = reader(0);
    for (const text of texts.slice(0, 8)) read(text);
    for (const text of texts.slice(0, 8)) expect(read(text)).toBe(10);
    expect(readings).toHaveLength(8);
  });

  it('go where their text was longest unasked', () => {
    const { readings, read } = reader(0);
    for (const text of texts.slice(0, 8)) read(text);
    read(first);
    read(texts[8] ?? '');
    read(first);
    read(second);
    expect(readings).toEqual([...texts.slice(0, 9), second]);
  });

  it('are kept of more texts while these are short', () => {
    const { readings, read } = reader(100);
    for (const text of texts) read(text);
    read(first);
    expect(readings).toHaveLength(10);
    read('k');
    read(second);
    expect(readings).toEqual([...texts, 'k', second]);
  });
});

import { describe, expect, it } from 'vitest';
import { prove } from '../../support.js';

/** What the proof of figures against their sources finds where the source and the quote of one fact say a figure in other words. */
const saying = (figure: string, fact: readonly [string, string] = ['', '']) =>
  prove([
    { file: 'sources/port.zh.txt', right: '利用外资12.6亿美元', wrong: `利用外资${figure}美元` },
    { file: 'facts.yaml', right: '利用外资12.6亿美元', wrong: `利用外资${figure}美元` },
    { file: 'facts.yaml', right: fact[0], wrong: fact[1] },
  ])
    .filter(({ code }) => code.startsWith('source/'))
    .map(({ code, problem }) => `${code}: ${problem}`);

const value = (text: string) => ['value: 12.6亿', `value: ${text}`] as const;

describe('a figure of a source', () => {
  it.each([
    [
      '不足12.6亿',
      value('12.6亿'),
      'source/qualifier-differs: the source says “不足12.6亿美元”, and the fact leaves the qualifier out',
    ],
    [
      '不足12.6亿',
      value('12.6亿\n  qualifier: nearly'),
      'source/qualifier-differs: the source says “不足12.6亿美元”, which is not “nearly”',
    ],
    [
      '2.5亿5000万',
      value('5000万'),
      'source/quote-cuts-figure: “5000万美元” is part of a number or name that cannot be read as a figure',
    ],
    [
      '2亿5000万',
      value('5000万'),
      'source/value-differs: the source says “2亿5000万美元”, which is not the value of the fact',
    ],
    [
      '负12.6亿',
      value('12.6亿'),
      'source/value-differs: the source says “负12.6亿美元”, which is not the value of the fact',
    ],
  ])('%s bears %j out as little as it says it', (figure, fact, expected) => {
    expect(saying(figure, fact)).toEqual([expected]);
  });

  it.each([
    ['2亿5000万', value('2亿5000万')],
    ['2亿5000万', value('2.5亿')],
    ['不超过12.6亿', value('12.6亿\n  qualifier: up-to')],
  ])('%s bears out %j', (figure, fact) => {
    expect(saying(figure, fact)).toEqual([]);
  });
});

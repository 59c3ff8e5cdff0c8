import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Row {
  readonly language: string;
  readonly text: string;
  readonly value: string | number;
  readonly unit?: string;
  readonly qualifier?: string;
}

const faults = ({ language, text, ...fact }: Row) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

/** A level that was not reached is a bound, and never the figure itself. */
const rows: readonly (Row & { readonly qualifier: string })[] = [
  ...(
    [
      ['en', 'The dam did not reach 40 metres.'],
      ['en', 'The dam never reached 40 metres.'],
      ['en', 'The dam failed to reach 40 metres.'],
      ['zh-Hans', '大坝没有达到40米。'],
      ['zh-Hans', '大坝尚未达到40米。'],
      ['zh-Hant', '大壩沒有達到40米。'],
      ['ja', '堤防は40メートルに届かなかった。'],
      ['ja', '堤防は40メートルに満たなかった。'],
      ['ja', '堤防は40メートルに達しなかった。'],
      ['ko', '둑은 40미터에 이르지 못했다.'],
      ['ko', '둑은 40미터에 미치지 않았다.'],
    ] as const
  ).map(([language, text]) => ({
    language,
    text,
    value: 40,
    unit: 'metre',
    qualifier: 'less-than',
  })),
  ...(
    [
      ['en', 'The share was just shy of 70%.', 'nearly'],
      ['en', 'The share was just short of 70%.', 'nearly'],
      ['en', 'The share was a shade under 70%.', 'nearly'],
      ['en', 'The share was a touch over 70%.', 'over'],
      ['ja', '割合は70％に迫った。', 'nearly'],
    ] as const
  ).map(([language, text, qualifier]) => ({ language, text, value: '70%', qualifier })),
];

describe('a level that is not reached, or only just, is no exact figure', () => {
  it.each(rows)('$text is $qualifier', (row) => {
    expect(faults(row)).toEqual([]);
  });

  it.each(rows.map(({ qualifier: _, ...row }): Row => row))('and not exactly so: $text', (row) => {
    expect(faults(row)).not.toEqual([]);
  });
});

describe('what somebody proposes to do is a target', () => {
  const targets: readonly Row[] = [
    {
      language: 'es',
      text: 'La fábrica se propone vender 300 toneladas.',
      value: 300,
      unit: 'tonne',
    },
    {
      language: 'es',
      text: 'La fábrica se ha propuesto vender 300 toneladas.',
      value: 300,
      unit: 'tonne',
    },
  ];
  it.each(targets)('$text', (row) => {
    expect(faults(row)).not.toEqual([]);
    expect(faults({ ...row, ...{ status: 'targeted' } })).toEqual([]);
  });
});

describe('a loss is a negative profit, and no profit', () => {
  const row = (value: string): Row => ({
    language: 'en',
    text: 'The mill made a loss of 3 million euros.',
    value,
    unit: 'EUR',
    ...{ label: { 'zh-Hans': '利润', en: 'profit' } },
  });

  it('is proved with its sign', () => {
    expect(faults(row('-3 million'))).not.toContain('figure/opposite-named');
  });

  it('is refused without it', () => {
    expect(faults(row('3 million'))).toContain('figure/opposite-named');
  });
});

describe('a short Japanese text is no Chinese one', () => {
  const told = (text: string) =>
    proveSource({
      language: 'zh-Hans',
      text,
      facts: stringify({ f: { quote: '80人', value: 80, unit: 'person' } }),
    }).map(({ code }) => code);

  it('is told by its kana', () => {
    expect(told('昨日の来館者は80人でした。')).toContain('source/wrong-language');
    expect(told('昨日到馆80人。')).not.toContain('source/wrong-language');
  });
});

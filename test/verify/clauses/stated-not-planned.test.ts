import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type FactFields = Readonly<Record<string, unknown>>;

/** The codes of what proof has against one fact of a text. */
const against = (language: string, text: string, fact: FactFields, prose?: string) =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { quote: text, ...fact } }),
    ...(prose === undefined
      ? {}
      : {
          prose: {
            en: 'Output: {{fact "f"}}.',
            'zh-Hans': '产量：{{fact "f"}}。',
            [language]: prose,
          },
        }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .filter((code) => code.startsWith('source/') || code === 'time/period-differs');

describe('a heading in hanzi is no part of the sentence under it', () => {
  const fact = { quote: '全年修缮校舍64.5万平方米', value: '64.5万', unit: 'square-metre' };
  const paragraph = '全年修缮校舍64.5万平方米，更新课桌椅，校园面貌焕然一新。';

  it.each(['三、成效与计划', '（三）成效与计划', '3.成效与计划'])('%s', (heading) => {
    expect(against('zh-Hans', `${heading}\n${paragraph}`, fact)).toEqual([]);
  });

  it('but a line that is broken at its measure goes on', () => {
    const text = '三、今年市里计划\n修缮校舍64.5万平方米。';
    expect(against('zh-Hans', text, { ...fact, quote: '修缮校舍64.5万平方米' })).toEqual([
      'source/status-differs',
    ]);
  });
});

describe('what is compared with a plan is a result', () => {
  it.each([
    [
      'en',
      'The hall cost £5.2 million, £0.4 million less than planned.',
      'cost £5.2 million',
      '5.2 million',
      'GBP',
    ],
    ['en', 'It took 14 hours, fewer than expected.', 'It took 14 hours', '14', 'hour'],
    [
      'en',
      '£0.4 million less than planned was spent.',
      '£0.4 million less than planned',
      '0.4 million',
      'GBP',
    ],
    [
      'de',
      'Das Werk lieferte 14 Tonnen mehr als geplant.',
      '14 Tonnen mehr als geplant',
      '14',
      'tonne',
    ],
    ['zh-Hans', '实际用钢比计划少14吨。', '比计划少14吨', '-14', 'tonne'],
  ])('%s: %s', (language, text, quote, value, unit) => {
    expect(against(language, text, { quote, value, unit })).not.toContain('source/status-differs');
  });
});

describe('a change and what it came to are no range', () => {
  const text = 'The path network grew by 3.5 kilometres to 52 kilometres.';

  it('both ends are figures of their own', () => {
    expect(against('en', text, { value: '52', unit: 'kilometre' })).toEqual([]);
    expect(
      against('en', text, { value: '3.5', unit: 'kilometre', quote: 'grew by 3.5 kilometres' }),
    ).toEqual([]);
  });

  it('and no range is borne out', () => {
    expect(against('en', text, { value: '3.5—52', unit: 'kilometre' })).not.toEqual([]);
  });

  it('but shares may change by between two', () => {
    const growth = 'Demand will grow by 2% to 5%.';
    expect(against('en', growth, { value: '2%—5%', status: 'expected' })).toEqual([]);
  });
});

describe('a clause without a subject has that of the one before it', () => {
  const label = { 'zh-Hans': '藏书量', en: 'volumes held' };

  it('突破 … 达到 …', () => {
    const text = '藏书量首次突破100万吨，达到108万吨。';
    expect(against('zh-Hans', text, { value: '108万', unit: 'tonne', label })).toEqual([]);
  });

  it('but not where it has one of its own', () => {
    const text = '藏书量首次突破100万吨，报刊达到108万吨。';
    expect(against('zh-Hans', text, { value: '108万', unit: 'tonne', label })).toContain(
      'source/which-figure',
    );
  });
});

describe('the year that something is so many times of is no date of the figure', () => {
  const en = 'In 2024 output was 2.4 times the level of 2019.';
  const zh = '2024年产量是2019年的2.4倍。';
  const fact = { value: '2.4', unit: 'multiple', period: '2024' };

  it.each([
    ['en', en, 'Output was {{fact "f"}} the level of {{year "2019"}}.'],
    ['en', en, 'Output was {{fact "f"}} that of {{year "2019"}}.'],
    ['zh-Hans', zh, '产量是{{year "2019"}}年的{{fact "f"}}。'],
    ['zh-Hans', zh, '产量是{{date "2019"}}的{{fact "f"}}。'],
  ])('%s: %s %s', (language, text, prose) => {
    expect(against(language, text, fact, prose)).toEqual([]);
  });

  it('but a date of its own is', () => {
    expect(against('en', en, fact, 'Output grew {{fact "f"}} in {{date "2019"}}.')).toContain(
      'time/period-differs',
    );
  });
});

describe('the date of what a figure is compared with is not its own', () => {
  const text = 'In 2024, 81% of the calls were answered, compared with 78% in 2023.';

  it('in a source', () => {
    const quote = '81% of the calls were answered';
    expect(against('en', text, { value: '81%', period: '2024', quote })).toEqual([]);
  });

  it('and in print', () => {
    const prose = '{{fact "f"}} were answered, compared with more than before in {{year "2023"}}.';
    expect(
      against('en', text, { value: '81%', period: '2024', quote: '81% of the calls' }, prose),
    ).toContain('time/period-differs');
  });
});

describe('“number of” says what the number behind the verb counts', () => {
  const person = { unit: 'person' };

  it.each([
    ['en', 'The number of people fell from 57 to 44.', 57],
    ['en', 'The number of people fell from 57 to 44.', 44],
    ['de', 'Die Zahl der Personen sank von 57 auf 44.', 44],
  ])('%s: %s', (language, text, value) => {
    expect(against(language, text, { value, ...person })).toEqual([]);
  });

  it('but not where another noun follows', () => {
    const text = 'The number of people served by 57 kitchens grew.';
    expect(against('en', text, { value: 57, ...person })).toContain('source/noun-differs');
  });
});

import { describe, expect, it } from 'vitest';
import { faultsOf, proveSource } from '../../support/prove-source.js';
import { textDrafted } from '../../support/periods-drafted.js';

const draftOf = (language: string, text: string) => {
  const { draft, facts } = textDrafted(language, text);
  return {
    facts: facts.map(({ value, unit, period }) =>
      [value, unit, period].filter((each) => each !== undefined).join(' '),
    ),
    unread: draft.unread.map(({ text: own, why }) => `${own}: ${why}`),
  };
};

describe('a text that counts the years of an era', () => {
  it('a number of three digits before the word for the year is one, and a count of years is none', () => {
    const text = '109年訪客42萬人,較107年增加6.5%。110年底有志工318人。本館有130年來的藏品。';
    expect(draftOf('zh-Hant', text).facts).toEqual([
      '42万 person 2020',
      '6.5% 2020',
      '318 person 2021-12-31',
    ]);
  });

  it('alone it may be a count', () => {
    expect(draftOf('zh-Hant', '本廟有130年歷史。').facts).toEqual(['130 year']);
  });

  it.each([
    ['109年訪客從106年每場3.2人上升至4.7人。', '3.2', '2017', []],
    ['109年訪客從106年每場3.2人上升至4.7人。', '3.2', '2020', ['source/period-differs']],
    ['109年訪客3.6人,與106年2.9人相較增加。', '2.9', '2020', ['source/period-differs']],
  ] as const)('%s: %s @%s', (text, value, period, codes) => {
    const found = faultsOf('zh-Hant', text, `${value}\n  unit: person`, period);
    expect(found.filter((code) => code.startsWith('source/period'))).toEqual(codes);
  });
});

describe('a currency of several regions', () => {
  const text = '門票收入620萬元,訪客升4%。';
  const codesOf = (language: string, unit: string): readonly string[] =>
    proveSource({
      language,
      text,
      facts: `tickets:\n  value: 620万\n  unit: ${unit}\n  quote: 門票收入620萬元\n`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

  it('is the one of the region that the source is of', () => {
    expect(codesOf('zh-Hant-TW', 'TWD')).toEqual([]);
    expect(codesOf('zh-Hant-TW', 'HKD')).toEqual(['source/unit-differs']);
    expect(codesOf('zh-Hant-HK', 'HKD')).toEqual([]);
    expect(codesOf('zh-Hant-HK', 'CNY')).toEqual(['source/unit-differs']);
    expect(codesOf('zh-Hant', 'TWD')).toEqual([]);
    expect(codesOf('zh-Hant', 'USD')).toEqual(['source/unit-differs']);
  });

  it('a draft takes none where the text names none', () => {
    expect(draftOf('zh-Hant', text)).toEqual({
      facts: ['4%'],
      unread: [
        '620萬元: “元” is a currency of several regions: declare the source with its own, as in zh-Hant-TW or zh-Hant-HK or zh-Hant-MO or zh-Hant-CN',
      ],
    });
    expect(draftOf('zh-Hant', `${text}攤位費8萬港元。`).facts).toContain('620万 HKD');
  });

  it('324億年升 is no count of years', () => {
    expect(draftOf('zh-Hant', '六月貨值達324億年升3.8%。').facts).toEqual(['324亿', '3.8%']);
  });
});

describe('months to a date', () => {
  it.each([
    ['截至2022年12月31日止年度收入8.4亿元。', '2022', []],
    ['截至2022年12月31日止年度收入8.4亿元。', '../2022-12-31', ['source/period-differs']],
    ['截至2022年6月30日止六个月收入8.4亿元。', '2022-40', []],
    ['截至2022年6月30日止六个月收入8.4亿元。', '2022', ['source/period-differs']],
  ] as const)('%s @%s', (text, period, codes) => {
    expect(faultsOf('zh-Hans', text, '8.4亿\n  unit: CNY', period)).toEqual(codes);
  });
});

describe('the level of the year before', () => {
  const text = '2022年船费收入870万元，较上年910万元减少4.4%；上座率为61.5%，与上年60.8%基本持平。';
  it.each([
    ['910万\n  unit: CNY', '2022', ['source/period-differs']],
    ['910万\n  unit: CNY', '2021', []],
    ['60.8%', '2022', ['source/period-differs']],
    ['870万\n  unit: CNY', '2022', []],
  ] as const)('%s @%s', (value, period, codes) => {
    expect(faultsOf('zh-Hans', text, value, period).filter((code) => /period/u.test(code))).toEqual(
      codes,
    );
  });
});

describe('the average of several years', () => {
  it.each([
    ['2022年放养量与2020年相比，两年平均增长2.5%。', '2022', ['source/period-differs']],
    ['2022年放养量与2020年相比，两年平均增长2.5%。', '2021/2022', []],
  ] as const)('%s @%s', (text, period, codes) => {
    expect(faultsOf('zh-Hans', text, '2.5%', period)).toEqual(codes);
  });
});

describe('a list with one unit', () => {
  it('its last member tells the unit of each', () => {
    const text = '拉动分别为0.15、-5.64、1.34个百分点。';
    expect(draftOf('zh-Hans', text).facts).toEqual([
      '0.15 percentage-point',
      '-5.64 percentage-point',
      '1.34 percentage-point',
    ]);
  });
});

describe('what numbers notes and names spans of months', () => {
  it('is no figure', () => {
    const text = '先前3个月有雨。入园[2]1863人，未分类垃圾下降4%。';
    expect(draftOf('zh-Hans', text).facts).toEqual(['1863 person', '-4%']);
  });
});

describe('the first months of a year', () => {
  it.each([
    ['2021年首10个月放养8.4吨。', '2021-01/2021-10', []],
    ['2021年首10个月放养8.4吨。', '2021', ['source/period-differs']],
    ['2021年前五个月放养8.4吨。', '2021-01/2021-05', []],
  ] as const)('%s @%s', (text, period, codes) => {
    expect(faultsOf('zh-Hans', text, '8.4\n  unit: tonne', period)).toEqual(codes);
  });
});

describe('what goes on behind a unit in brackets', () => {
  it.each([
    ['湖区用水146.68L/(人·d)。', 'litre', ['source/unit-differs']],
    ['门票收入146.68元（港币，下同）。', 'CNY', ['source/unit-differs']],
    ['门票收入146.68元（港币，下同）。', 'HKD', []],
  ] as const)('%s in %s', (text, unit, codes) => {
    expect(
      faultsOf('zh-Hans', text, `146.68\n  unit: ${unit}`, '2022').filter((code) =>
        /unit/u.test(code),
      ),
    ).toEqual(codes);
  });
});

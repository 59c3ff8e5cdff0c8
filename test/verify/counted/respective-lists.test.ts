import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { readableTerms } from '../../../src/verify/terms.js';
import { emptyReport } from '../../support/report.js';
import { packsFor, proveSource } from '../../support/prove-source.js';

interface Written {
  readonly value?: string | number;
  readonly qualifier?: string;
  readonly unit?: string;
  readonly quote: string;
  readonly of?: string;
}

const written = (text: string): string => {
  const languages = ['zh-Hans', 'en'];
  const packs = packsFor(languages);
  const place = { file: 'note.txt', line: 1, column: 1 };
  const source = { id: 'source', file: 'note.txt', language: 'zh-Hans', sha256: '', title: {} };
  return writeDraft(draftFacts({ ...source, text, place }, languages, packs), languages, 'han');
};

const drafted = (text: string): readonly Written[] =>
  Object.values((parse(written(text)) ?? {}) as Record<string, Written>);

const against = (language: string, quote: string, of: string, value: string, unit?: string) =>
  proveSource({ language, text: quote, facts: stringify({ f: { quote, of, value, unit } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('of figures that follow a list respectively', () => {
  const text =
    '渔港、粮库和盐场投资分别为4.2亿元、3.1亿元和1.6亿元，同比分别下降7.5%、3.0%和1.2%。';

  it('each is drafted with the whole list and its own member, a fall below nought', () => {
    expect(drafted(text).map(({ value, of }) => [value, of])).toEqual([
      ['4.2亿', '渔港'],
      ['3.1亿', '粮库'],
      ['1.6亿', '盐场投资'],
      ['-7.5%', '渔港'],
      ['-3.0%', '粮库'],
      ['-1.2%', '盐场投资'],
    ]);
    expect(drafted(text)[4]?.quote).toBe(text.slice(0, -1));
  });

  it('a member with a word for “and” in it is one', () => {
    expect(drafted('造林、治沙和护坡面积分别为21公顷、8公顷。').map(({ of }) => of)).toEqual([
      '造林',
      '治沙和护坡面积',
    ]);
  });

  it('the verb is of all of them', () => {
    const quote = '渔港、盐场客流分别减少7.5%和1.2%';
    expect(against('zh-Hans', quote, '盐场', '-1.2%')).toEqual([]);
    expect(against('zh-Hans', '渔港、盐场客流分别增长7.5%和1.2%', '盐场', '-1.2%')).toEqual([
      'source/value-differs',
    ]);
    const english = 'Salt and grain output fell 7.5% and 1.2% respectively';
    expect(against('en', english, 'grain', '-1.2%')).toEqual([]);
  });

  it('no figure belongs to the member of another, nor of another list', () => {
    const quote = '渔港、盐场分别有12座和15座，粮库、糖厂分别有3座和4座';
    expect(against('zh-Hans', quote, '糖厂', '4')).not.toContain('source/which-figure');
    expect(against('zh-Hans', quote, '盐场', '4')).toContain('source/which-figure');
    expect(against('zh-Hans', quote, '粮库', '4')).toContain('source/which-figure');
  });
});

describe('a draft', () => {
  it('reads what stands on both sides of a stroke as the unit, and the qualifier behind it', () => {
    expect(drafted('站点氨氮浓度为0.31毫克/升，控制在0.50毫克/升以内。')).toMatchObject([
      { value: '0.31', unit: 'counter-1' },
      { value: '0.50', unit: 'counter-1', qualifier: 'up-to' },
    ]);
  });

  it('makes no figure of a percentile or a mean over hours', () => {
    expect(drafted('日最大8小时平均第95百分位浓度为140微克/立方米。')).toMatchObject([
      { value: 140 },
    ]);
  });
});

describe('PM2.5', () => {
  const exempt = (text: string): readonly string[] => {
    const place = { file: 'note.txt', line: 1, column: 1 };
    const source = { id: 's', file: 'note.txt', language: 'zh-Hans', sha256: '', title: {}, place };
    const sources = [{ ...source, text }];
    const terms = readableTerms(emptyReport({ languages: ['en'], sources }), packsFor(['en']));
    const label = 'sites within the limit of PM2.5, and 2.5 more';
    return terms.exempt(label, 'en').map(({ start, end }) => label.slice(start, end));
  };

  it('is a name in every language where the source says it, and a number where it does not', () => {
    expect(exempt('PM2.5优良点位40个。')).toEqual(['PM2.5']);
    expect(exempt('PM10优良点位40个，2.5个待查。')).toEqual([]);
  });
});

describe('of figures whose list is the clause before', () => {
  const of = (text: string): readonly unknown[] =>
    drafted(text).map(({ value, of: own }) => [value, own]);

  it.each([
    '2024年，增幅最大的行业分别是制糖、造纸和纺织，分别同比增长21.3%、12.7%和8.4%。',
    '2024年，制糖、造纸和纺织，产值分别增长21.3%、12.7%和8.4%。',
  ])('each is drafted with its own member: %s', (text) => {
    expect(of(text)).toEqual([
      ['21.3%', expect.stringContaining('制糖')],
      ['12.7%', '造纸'],
      ['8.4%', '纺织'],
    ]);
    const list = text.replace(/^2024年，/u, '').replace(/。$/u, '');
    expect(against('zh-Hans', list, '造纸', '12.7%')).toEqual([]);
    expect(against('zh-Hans', list, '纺织', '12.7%')).toEqual(['source/which-figure']);
  });

  it('and no clause of more names, or of figures of its own', () => {
    for (const text of [
      '2024年，制糖、造纸、印刷和纺织，分别增长21.3%、12.7%和8.4%。',
      '2024年，3家制糖、造纸和纺织厂，分别增长21.3%、12.7%和8.4%。',
    ])
      expect(of(text)).not.toContainEqual(['12.7%', '造纸']);
  });
});

describe('a label that names the first of two in turn', () => {
  const told = (language: string, text: string, label: string, value: string) =>
    proveSource({
      language,
      text,
      facts: stringify({
        f: {
          label: { [language]: label, en: 'people' },
          value,
          unit: 'person',
          quote: text.slice(0, -1),
        },
      }),
    })
      .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
      .map(({ code }) => code);

  it.each([
    ['zh-Hans', '东镇和西镇的人口分别为4万人、7万人。', '东镇人口', '西镇人口', '4万', '7万'],
    ['ko', '여수와 순천의 인구는 각각 4만 명, 7만 명이다.', '여수 인구', '순천 인구', '4만', '7만'],
    [
      'ja',
      '東町と西町の人口はそれぞれ4万人、7万人である。',
      '東町の人口',
      '西町の人口',
      '4万',
      '7万',
    ],
  ])('does not name the last by what is said of both: %s', (language, text, one, other, a, b) => {
    expect(told(language, text, one, a)).toEqual([]);
    expect(told(language, text, other, b)).toEqual([]);
    expect(told(language, text, one, b)).toEqual(['source/which-figure']);
    expect(told(language, text, other, a)).toEqual(['source/which-figure']);
  });
});

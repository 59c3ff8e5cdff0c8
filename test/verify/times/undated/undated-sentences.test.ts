import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const text =
  'The ferries carried 48,000 cars in 2024, up from 46,000 in 2023. The fleet has 31 boats. Twelve years ago it had 19 boats.';

const codes = (period: string, value: number, quote: string): readonly string[] =>
  proveSource({
    language: 'en',
    text,
    facts: `fleet:\n  value: ${value}\n  as: boats\n  period: '${period}'\n  quote: ${quote}\n`,
  })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the period of a figure whose sentence gives no date', () => {
  it.each(['2020', '2021', '2018/2020', '2022', '2023', '2025', '2026', '2028', '2027/2029'])(
    'is the one that its source speaks of there, and not %s',
    (year) => {
      expect(codes(year, 31, 'The fleet has 31 boats')).toEqual(['source/period-differs']);
    },
  );

  it.each(['2024', '2020/2024', '2024-12-31', '2024-12'])('may be %s', (year) => {
    expect(codes(year, 31, 'The fleet has 31 boats')).toEqual([]);
  });

  it.each(['2024-40', '2024-33', '2024-06'])('is no part of its year: %s', (part) => {
    expect(codes(part, 31, 'The fleet has 31 boats')).toEqual(['source/period-differs']);
  });

  it('may be as long ago as its sentence says in years', () => {
    expect(codes('2012', 19, 'it had 19 boats')).toEqual([]);
  });

  it('is told as the source gives it', () => {
    const [found] = proveSource({
      language: 'en',
      text,
      facts:
        "fleet:\n  value: 31\n  as: boats\n  period: '2031'\n  quote: The fleet has 31 boats\n",
    }).filter(({ code }) => code === 'source/period-differs');
    expect(found?.problem).toBe(
      'the sentence gives no date, and the source speaks there of “2024”, and not of “2031”',
    );
  });
});

/** A source of paragraphs, a figure of one of them without a date, and the periods it may have and may not. */
interface Reference {
  readonly language: string;
  readonly text: string;
  readonly value: string;
  readonly quote: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const references: Readonly<Record<string, Reference>> = {
  'no paragraph, where another tells of a span of years': {
    language: 'en',
    text: 'Boats of the lakes\n\nThe fleet has 31 boats.\n\nBetween 2010 and 2021 it lost 4 ferries.',
    value: '31',
    quote: 'The fleet has 31 boats',
    right: ['2021', '2010'],
    wrong: ['2012', '2019', '2025'],
  },
  'the title': {
    language: 'zh-Hans',
    text: '临江县2024年水利公报\n\n一、供水\n供水管道长612公里。2019年只有480公里。\n\n二、灌溉\n新修渠道35公里。\n',
    value: '35',
    quote: '新修渠道35公里',
    right: ['2024'],
    wrong: ['2018', '2023', '2025', '2024-40'],
  },
  'a heading': {
    language: 'de',
    text: 'Bericht des Hafens\n\nErstes Quartal 2025\n\nEs wurden 418 Kräne geprüft.\n\nSeit 2018 wächst der Hafen.\n',
    value: '418',
    quote: 'Es wurden 418 Kräne geprüft',
    right: ['2025-33', '2025-01/2025-03', '2025-03-31'],
    wrong: ['2018', '2024', '2025', '2025-36', '2025-02'],
  },
  'the paragraph before': {
    language: 'en',
    text: 'History of the line\n\nThe line opened in 1998.\n\nIt had 14 stations.\n\nToday, in 2024, trams run every six minutes.\n',
    value: '14',
    quote: 'It had 14 stations',
    right: ['1998'],
    wrong: ['2024', '1999'],
  },
  'the level that a change began at': {
    language: 'zh-Hans',
    text: '临江县2025年林业公报\n\n疫点由29个减至21个。\n',
    value: '29',
    quote: '疫点由29个',
    right: ['2024', '2025'],
    wrong: ['2023', '2022'],
  },
  'a note at the end': {
    language: 'en',
    text: 'Blood given in 2024\n\nSome 38% of units went to cancer wards.\n\nNotes\n\nThe use of units is from a survey of wards in May 2023.\n',
    value: '38%',
    quote: '38% of units went to cancer wards',
    right: ['2024', '2023-05'],
    wrong: ['2022', '2023-06'],
  },
  'the quarter that its paragraph opens with': {
    language: 'en',
    text: 'In the third quarter of 2021, 64.5% of ferries were on time. Divers checked 212 hulls.\n',
    value: '212',
    quote: 'Divers checked 212 hulls',
    right: ['2021-35', '2021-07/2021-09'],
    wrong: ['2021-08', '2021-07/2021-08', '2021'],
  },
  'a fiscal year in the title': {
    language: 'en',
    text: 'Harbour note for 2018-19\n\nThe yards repaired 418 boats.\n',
    value: '418',
    quote: 'The yards repaired 418 boats',
    right: ['2018-04/2019-03', '2018/2019'],
    wrong: ['2018-06', '2019-04/2020-03', '2018', '2017'],
  },
  'a fiscal year in which an age is told in years': {
    language: 'en',
    text: 'In 2018-19, 88.1% of calves were weighed. Their growth at five years was 61.4% of the norm.\n',
    value: '61.4%',
    quote: 'was 61.4% of the norm',
    right: ['2018-04/2019-03'],
    wrong: ['2016', '2020'],
  },
  'the opening, and not of a level that another figure left': {
    language: 'zh-Hans',
    text: '2021年，渡口运送旅客3126人。候船时间由2020年的9.4分钟降至8.1分钟。船员为64户家庭送货。\n',
    value: '64',
    quote: '船员为64户家庭送货',
    right: ['2021'],
    wrong: ['2020', '2020-12-31', '2021-34'],
  },
  'the opening, where the mark of the level stands behind it': {
    language: 'ko',
    text: '2021년 나루는 손님 3126명을 태웠다. 대기 시간은 2020년 9.4분에서 2021년 8.1분으로 줄었다. 선원은 64명을 구조하였다.\n',
    value: '64',
    quote: '선원은 64명을 구조하였다',
    right: ['2021'],
    wrong: ['2020', '2020-12-31'],
  },
  'the opening, where it is compared with a base alone': {
    language: 'zh-Hans',
    text: '2021年，渡口运送旅客3126人。码头增加到18座，约为2019年的3倍。\n',
    value: '18',
    quote: '码头增加到18座',
    right: ['2021'],
    wrong: ['2021-34', '2022'],
  },
  'a holiday': {
    language: 'zh-Hans',
    text: '临江县2025年旅游公报\n\n五一假期接待游客12万人次。全年开放景区31处。\n',
    value: '12万',
    quote: '接待游客12万人次',
    right: ['2025-05'],
    wrong: ['2024-05'],
  },
  'a part of the year without its year': {
    language: 'zh-Hans',
    text: '临江县2024年统计公报\n\n上半年发电量达到31吨。\n',
    value: '31',
    quote: '上半年发电量达到31吨',
    right: ['2024-40'],
    wrong: ['2023-40', '2024-41'],
  },
};

describe.each(Object.entries(references))(
  'a sentence without a date is of the time of %s',
  (_name, { language, text: own, value, quote, right, wrong }) => {
    const found = (period: string): readonly string[] =>
      proveSource({
        language,
        text: own,
        facts:
          `it:\n  value: ${value}\n  qualifier: ${value === '38%' ? 'about' : ''}\n  period: '${period}'\n  quote: ${quote}\n`.replace(
            '  qualifier: \n',
            '',
          ),
      })
        .filter(({ code }) => code === 'source/period-differs')
        .map(({ code }) => code);

    it.each(right)('%s', (period) => {
      expect(found(period)).toEqual([]);
    });

    it.each(wrong)('and not of %s', (period) => {
      expect(found(period)).toEqual(['source/period-differs']);
    });
  },
);

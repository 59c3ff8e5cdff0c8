import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('what was cancelled or put off is no figure of what is', () => {
  it.each<Row>([
    ['zh-Hans', '全年取消道路投资6.4亿元。', '道路投资6.4亿元', '6.4亿; unit: CNY'],
    ['zh-Hans', '当日推迟班列6列。', '班列6列', '6; as: 列'],
    ['zh-Hans', '6列班列被取消，乘客改乘汽车。', '6列班列', '6; as: 列'],
    ['zh-Hant', '該市停建水庫6座。', '水庫6座', '6; as: 座'],
    ['zh-Hant', '暫緩補助6億元。', '補助6億元', '6億; unit: TWD'],
    ['ja', '支出6億円を見送った。', '支出6億円', '6億; unit: JPY'],
    ['ja', '6億円の支出を先送りした。', '6億円の支出', '6億; unit: JPY'],
    ['ja', 'フェリー6隻が運休した。', 'フェリー6隻', '6; as: 隻'],
    ['ko', '지출 6억 원을 보류했다.', '지출 6억 원', '600000000; unit: KRW'],
    ['ko', '열차 6편을 모두 취소했다.', '열차 6편', '6; as: 편'],
    [
      'en',
      'The city postponed works worth 6 million euros.',
      '6 million euros',
      '6 million; unit: EUR',
    ],
    ['en', 'In all, 6 ferries were cancelled.', '6 ferries', '6; as: ferries'],
    [
      'de',
      'Die Stadt strich Ausgaben von 6 Millionen Euro.',
      '6 Millionen Euro',
      '6000000; unit: EUR',
    ],
    ['de', 'Am Montag wurden 6 Fähren gestrichen.', '6 Fähren', '6; as: Fähren'],
    [
      'fr',
      'La ville a reporté des travaux de 6 millions d’euros.',
      '6 millions d’euros',
      '6000000; unit: EUR',
    ],
    [
      'es',
      'La ciudad aplazó obras por valor de 6 millones de euros.',
      '6 millones de euros',
      '6000000; unit: EUR',
    ],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/negated');
  });

  it.each<Row>([
    [
      'zh-Hans',
      '全年取消道路投资6.4亿元。',
      '道路投资6.4亿元',
      '6.4亿; unit: CNY; label: { zh-Hans: 取消的投资, en: x }',
    ],
    ['zh-Hans', '取消通行费后出口6亿元。', '出口6亿元', '6亿; unit: CNY'],
    ['zh-Hans', '停运期间修桥6座。', '修桥6座', '6; as: 座'],
    ['zh-Hans', '班列推迟6天。', '推迟6天', '6; unit: day'],
    ['en', 'When the ferries were cancelled 6 buses ran.', '6 buses', '6; as: buses'],
    [
      'en',
      'It cancelled the fair and earned 6 million euros.',
      '6 million euros',
      '6 million; unit: EUR',
    ],
    [
      'en',
      'In all, 6 ferries were cancelled.',
      '6 ferries',
      '6; as: ferries; label: { en: cancellations, zh-Hans: x }',
    ],
    ['de', 'Am Montag wurden 6 Fähren eingesetzt.', '6 Fähren', '6; as: Fähren'],
    ['ja', '欠航の船に代えてバス6台を出した。', 'バス6台', '6; as: 台'],
    ['ko', '운행 중단 뒤 버스 6대가 다녔다.', '버스 6대', '6; as: 대'],
  ])('is a figure of something else, or named so (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
});

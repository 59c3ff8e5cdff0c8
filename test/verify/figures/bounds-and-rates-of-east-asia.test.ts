import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [why: string, language: string, text: string, quote: string, fact: string];

const codes = (language: string, text: string, quote: string, fact: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: '${quote}'\n`,
  })
    .filter(({ severity, code }) => severity === 'error' && /^(?:source|quantity)\//u.test(code))
    .map(({ code }) => code);

describe('Chinese, Japanese and Korean: what makes another figure of a number', () => {
  it.each<Row>([
    ['about, before', 'zh-Hans', '展厅约莫60平方米。', '60平方米', '60; unit: square-metre'],
    ['about, within', 'zh-Hant', '現場有40來人。', '40來人', '40; unit: person'],
    ['about, in kana', 'ja', '費用はざっと60万円だ。', '60万円', '60万; unit: JPY'],
    ['about, behind', 'ja', '来場者は40人そこそこだ。', '来場者は40人', '40; unit: person'],
    ['about, a noun', 'ja', '来場者は40人見当だった。', '来場者は40人', '40; unit: person'],
    ['about, an adverb', 'ko', '비용은 어림잡아 60만 원이다.', '60만 원', '600000; unit: KRW'],
    ['about, a line', 'ko', '회원은 40명 선이다.', '회원은 40명', '40; unit: person'],
    ['a bound and a verb', 'zh-Hans', '缆车最多可坐40人。', '可坐40人', '40; unit: person'],
    ['a bound and a noun', 'zh-Hant', '至少有學生40人。', '學生40人', '40; unit: person'],
    ['a bound and a noun', 'ja', '少なくとも児童40人が来た。', '児童40人', '40; unit: person'],
    ['a bound and a time', 'ja', '最大で一度に40人が乗れる。', '40人が乗れる', '40; unit: person'],
    ['a bound and a noun', 'ko', '적어도 어린이 40명이 왔다.', '어린이 40명', '40; unit: person'],
    ['from that on', 'zh-Hans', '门票60元起，老人免费。', '门票60元', '60; unit: CNY'],
    ['from that on', 'ja', '入館料は600円から。', '入館料は600円', '600; unit: JPY'],
    ['from that on', 'ko', '입장료는 600원부터 시작한다.', '입장료는 600원', '600; unit: KRW'],
    ['each of a unit', 'zh-Hans', '票价每公里60元。', '每公里60元', '60; unit: CNY'],
    ['each of a noun', 'zh-Hans', '补贴每名学生60元。', '60元', '60; unit: CNY'],
    ['each and each day', 'zh-Hans', '每人每天60升。', '每天60升', '60; unit: litre'],
    ['each and each day', 'ja', '1人1日当たり60リットルを使う。', '60リットル', '60; unit: litre'],
    ['each and each day', 'ko', '1인당 하루 60리터를 쓴다.', '하루 60리터', '60; unit: litre'],
    ['a unit of two', 'ja', '輸送量は40人キロだ。', '40人キロ', '40; unit: person'],
    ['a unit of two', 'ko', '수송량은 40톤킬로미터이다.', '40톤킬로미터', '40; unit: tonne'],
    ['a unit of two', 'zh-Hans', '共用40人日。', '共用40人', '40; unit: person'],
    ['two levels', 'ko', '비율은 4%에서 6%로 올랐다.', '4%에서 6%로', '4%—6%'],
    ['a scan', 'zh-Hans', '全 线 长 4 6 公 里 。', '6 公 里', '6; unit: kilometre'],
    ['a point at a line end', 'zh-Hans', '货运4.\n6亿吨。', '6亿吨', '6亿; unit: tonne'],
    ['thousands over a line', 'zh-Hant', '單位：新臺幣千元\n捐款 46\n', '捐款 46', '46'],
  ])('%s (%s): %s', (_why, language, text, quote, fact) => {
    expect(codes(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    ['about, within', 'zh-Hant', '現場有40來人。', '40來人', '40; qualifier: about; unit: person'],
    ['no about before a verb', 'zh-Hans', '其中40来自外地。', '其中40', '40'],
    [
      'at most',
      'zh-Hans',
      '缆车最多可坐40人。',
      '最多可坐40人',
      '40; qualifier: up-to; unit: person',
    ],
    [
      'at most',
      'ja',
      '乗客は40人を超えなかった。',
      '40人を超えなかった',
      '40; qualifier: up-to; unit: person',
    ],
    [
      'at most',
      'ko',
      '승객은 40명을 넘지 않았다.',
      '40명을 넘지 않았다',
      '40; qualifier: up-to; unit: person',
    ],
    [
      'at least',
      'ja',
      '乗客は40人を下らない。',
      '40人を下らない',
      '40; qualifier: at-least; unit: person',
    ],
    ['at least', 'zh-Hant', '門票60元起。', '門票60元起', '60; qualifier: at-least; unit: TWD'],
    ['the end of a word', 'ko', '계약 40건을 맺었다.', '계약 40건', '40; unit: item'],
    ['a restaurant is no each', 'ko', '식당 12곳이 있다.', '식당 12곳', '12'],
    [
      'each year',
      'zh-Hans',
      '2024年，每年投入60元。',
      '每年投入60元',
      '60; unit: CNY; period: 2024',
    ],
    ['a level of a change', 'ko', '비율은 4%에서 6%로 올랐다.', '6%로 올랐다', '6%'],
    ['a scan', 'zh-Hans', '全 线 长 4 6 公 里 。', '长 4 6 公 里', '46; unit: kilometre'],
    [
      'thousands over a line',
      'zh-Hant',
      '單位：新臺幣千元\n捐款 46\n',
      '捐款 46',
      '46000; unit: TWD',
    ],
    ['a range and a verb', 'ja', '定員は40人から60人だ。', '40人から60人', '40—60; unit: person'],
  ])('%s is borne out (%s): %s', (_why, language, text, quote, fact) => {
    expect(codes(language, text, quote, fact)).toEqual([]);
  });

  it('a unit whose own words hold “each hour” types none of them', () => {
    const found = proveSource({
      language: 'ja',
      text: '列車は時速90キロで走る。',
      facts: "a:\n  value: 90\n  unit: kilometre-per-hour\n  quote: '時速90キロ'\n",
      prose: { ja: '速さは{{fact "a"}}。', en: 'The speed is {{fact "a"}}.' },
    });
    expect(found.filter(({ code }) => code === 'figure/retyped-unit')).toEqual([]);
  });
});

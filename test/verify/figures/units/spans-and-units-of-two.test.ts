import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

type Row = readonly [why: string, language: string, text: string, quote: string, fact: string];

describe('what makes a span, another unit or part of a year of what stands before it', () => {
  it.each<Row>([
    ['in the fives', 'ja', '空室率は5%台で推移した。', '空室率は5%台', '5%'],
    ['in the fives, and a fall', 'ja', '伸び率は5%台のマイナスだ。', '5%台のマイナス', '-5%'],
    ['with its unit', 'ja', '乗客は60万人台に乗った。', '乗客は60万人台', '60万; unit: person'],
    ['the first half of it', 'ja', '空室率は5%前半だ。', '空室率は5%前半', '5%'],
    ['in the fives', 'ko', '공실률은 5%대였다.', '공실률은 5%', '5%'],
    ['with its unit', 'ko', '승객은 60만 명대다.', '승객은 60만 명', '600000; unit: person'],
    ['the upper part of it', 'ko', '지수는 600대 후반이다.', '지수는 600', '600'],
    ['a price', 'ko', '환율은 1300원대 초반이다.', '1300원', '1300; unit: KRW'],
    ['a mark', 'ko', '지수는 600선을 지켰다.', '지수는 600', '600'],
    ['a band', 'zh-Hans', '油价在80元区间波动。', '80元', '80; unit: CNY'],
    ['a leading digit', 'zh-Hant', '房貸利率重回2%字頭。', '2%', '2%'],
    ['nights of persons', 'ja', '宿泊は60万人泊だ。', '60万人泊', '60万; unit: person'],
    ['months of persons', 'ja', '開発に60人月を要した。', '60人月', '60; unit: person'],
    ['nights of persons', 'ko', '숙박은 60만 인박이다.', '60만 인박', '600000; unit: person'],
    ['ways of persons', 'ko', '수송은 60만 인킬로다.', '60만 인킬로', '600000'],
    ['ways of tonnes', 'ko', '수송은 60만 톤킬로다.', '60만 톤킬로', '600000; unit: tonne'],
    ['months of persons', 'zh-Hans', '投入60人月。', '60人月', '60; unit: person'],
    ['nights of persons', 'zh-Hans', '过夜60万人夜。', '60万人夜', '60万; unit: person'],
    ['ways of tonnes', 'zh-Hans', '周转60万吨海里。', '60万吨海里', '60万; unit: tonne'],
    ['ways of cars', 'zh-Hant', '行駛60萬車公里。', '60萬車公里', '60萬'],
    [
      'months',
      'ja',
      '令和3年（1月~6月）の乗客は6万人。',
      '6万人',
      '6万; unit: person; period: 2021',
    ],
    [
      'months',
      'ja',
      '2021年（1～6月累計）の乗客は6万人。',
      '6万人',
      '6万; unit: person; period: 2021',
    ],
    [
      'months',
      'zh-Hans',
      '2021年（1—6月）发送6万人。',
      '发送6万人',
      '6万; unit: person; period: 2021',
    ],
    [
      'a half',
      'zh-Hant',
      '2021年（上半年）載客6萬人。',
      '6萬人',
      '6萬; unit: person; period: 2021',
    ],
    ['months', 'ko', '2021년(1~6월) 승객은 6만 명.', '6만 명', '60000; unit: person; period: 2021'],
    [
      'months',
      'en',
      'In 2021 (January–June) it had 600 guests.',
      '600 guests',
      '600; as: guests; period: 2021',
    ],
    [
      'months',
      'fr',
      'En 2021 (janvier-juin), il a eu 600 hôtes.',
      '600 hôtes',
      '600; as: hôtes; period: 2021',
    ],
    [
      'months',
      'de',
      '2021 (Januar bis Juni) kamen 600 Gäste.',
      '600 Gäste',
      '600; as: Gäste; period: 2021',
    ],
    [
      'months',
      'es',
      'En 2021 (enero a junio) hubo 600 visitas.',
      '600 visitas',
      '600; as: visitas; period: 2021',
    ],
  ])('%s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    ['a counter', 'ja', 'バス60台が走る。', 'バス60台', '60; as: 台'],
    ['the word of a typhoon', 'ja', '被害は60人台風のたびに出る。', '60人', '60; unit: person'],
    ['a counter', 'ko', '버스 60대가 다닌다.', '버스 60대', '60; as: 대'],
    ['against', 'ko', '600원대비 오른 값이다.', '600원', '600; unit: KRW'],
    [
      'months',
      'ja',
      '2021年（1～6月）の乗客は6万人。',
      '6万人',
      '6万; unit: person; period: 2021-01/2021-06',
    ],
    [
      'a half',
      'zh-Hans',
      '2021年（上半年）发送6万人。',
      '6万人',
      '6万; unit: person; period: 2021-01/2021-06',
    ],
    [
      'months',
      'ko',
      '2021년(1~6월) 승객은 6만 명.',
      '6만 명',
      '60000; unit: person; period: 2021-01/2021-06',
    ],
    [
      'months',
      'de',
      '2021 (Januar bis Juni) kamen 600 Gäste.',
      '600 Gäste',
      '600; as: Gäste; period: 2021-01/2021-06',
    ],
    [
      'an event of the year',
      'ja',
      '2021年（6月に開業）の乗客は6万人。',
      '6万人',
      '6万; unit: person; period: 2021',
    ],
  ])('%s is borne out (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });

  it('a unit of two that the report declares bears its figure out', () => {
    const units =
      'nights:\n  kind: measure\n  ja: 人泊\n  en: { one: person-night, other: person-nights }\n';
    expect(
      readingFaults('ja', '宿泊は60万人泊だ。', '60万人泊', '60万; unit: nights', units),
    ).toEqual([]);
  });
});

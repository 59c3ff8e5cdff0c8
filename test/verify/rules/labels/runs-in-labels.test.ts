import { describe, expect, it } from 'vitest';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, value: string, unit: string];

const told = (language: string, text: string, value: string, unit: string, label: string) =>
  proveSource({
    language,
    text,
    facts: `a:\n  label: { ${languagesFor(language)
      .map((tag) => `${tag}: ${tag === language ? label : 'length'}`)
      .join(', ')} }\n  value: ${value}\n  unit: ${unit}\n  quote: ${JSON.stringify(text)}\n`,
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('so many years in a row, or since it was last so, are no length of anything else', () => {
  it.each<Row>([
    ['ja', '水揚げは6年連続で減った。', '6', 'year'],
    ['ja', '水揚げは7か月ぶりに増えた。', '7', 'month'],
    ['ko', '어획량은 6년 연속 줄었다.', '6', 'year'],
    ['ko', '어획량이 7개월 만에 늘었다.', '7', 'month'],
    ['ko', '적조가 5년째 나타났다.', '5', 'year'],
    ['zh-Hans', '渔获量连续六年减少。', '6', 'year'],
    ['zh-Hans', '时隔4年，船展再开。', '4', 'year'],
    ['zh-Hant', '漁獲量連續6個月減少。', '6', 'month'],
    ['zh-Hant', '睽違4年，船展再開。', '4', 'year'],
    ['en', 'Landings fell for 6 years in a row.', '6', 'year'],
    ['en', 'Landings rose for the first time in 6 years.', '6', 'year'],
    ['de', 'Die Fänge sanken sechs Jahre in Folge.', '6', 'year'],
    ['fr', 'Les prises ont baissé six années consécutives.', '6', 'year'],
    ['es', 'Las capturas bajaron seis años consecutivos.', '6', 'year'],
  ])('%s: %s', (language, text, value, unit) => {
    expect(told(language, text, value, unit, 'x')).toEqual(['figure/direction-missing']);
  });

  it('a year in a series is no length either, but a place', () => {
    expect(told('ja', 'この市は今年で9年目だ。', '9', 'year', 'x')).toContain(
      'source/value-differs',
    );
  });

  it.each<readonly [...Row, label: string]>([
    ['ja', '水揚げは6年連続で減った。', '6', 'year', '連続して減った年数'],
    ['ko', '어획량은 6년 연속 줄었다.', '6', 'year', '연속 감소한 햇수'],
    ['zh-Hans', '渔获量连续六年减少。', '6', 'year', '渔获量连降年数'],
    ['zh-Hans', '时隔4年，船展再开。', '4', 'year', '距上届船展'],
    [
      'en',
      'Landings rose for the first time in 6 years.',
      '6',
      'year',
      'years since the last rise',
    ],
    ['ja', '工事は6年間続いた。', '6', 'year', '工期'],
    ['ko', '공사는 6년 동안 했다.', '6', 'year', '공기'],
    ['zh-Hans', '工程历时六年。', '6', 'year', '工期'],
    ['zh-Hans', '机组连续运行30天。', '30', 'day', '运行时间'],
    ['en', 'The works took 6 years.', '6', 'year', 'works'],
  ])(
    'but a label that says so, and a length, pass (%s): %s',
    (language, text, value, unit, label) => {
      expect(told(language, text, value, unit, label)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Row {
  readonly language: string;
  readonly text: string;
  readonly quote: string;
  readonly value: string;
  readonly unit?: string;
  readonly own: string;
  readonly foreign: string;
  readonly units?: object;
  readonly period?: string;
}

const errorsOf = ({ language, text, quote, value, unit, own, foreign, units, period }: Row) => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const label = { [language]: own, [other]: foreign };
  const fact = { label, value, quote, ...(unit && { unit }), ...(period && { period }) };
  const head = (tag: string): string => (/^(?:zh|ja)/u.test(tag) ? '：' : ': ');
  const prose = Object.fromEntries(
    Object.entries(label).map(([tag, words]) => [tag, `${words}${head(tag)}{{fact "f"}}`]),
  );
  return proveSource({
    language,
    text,
    facts: stringify({ f: fact }),
    prose,
    ...(units && { units: stringify(units) }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
};

/** Deaths of 100,000, in the language of the source and another. */
const deathsIn = (language: string, ten: string) => ({
  death: { [language]: '人', en: { one: 'death', other: 'deaths' } },
  'death-rate': { of: 'death', per: '100000 person', [language]: `/10${ten}`, en: 'per 100,000' },
});

const row = (
  language: string,
  text: string,
  value: string,
  own: string,
  foreign: string,
  more: Partial<Row> = {},
): Row => ({ language, text, quote: text.replace(/[.。]$/u, ''), value, own, foreign, ...more });

describe('what is right passes', () => {
  it.each([
    row(
      'en',
      'In the valley 41 million children under the age of five went hungry.',
      '41 million',
      'children who went hungry',
      '挨饿的儿童',
    ),
    row('zh-Hans', '全县九年义务教育巩固率为94.2%。', '94.2%', '九年义务教育巩固率', 'schooling'),
    row('zh-Hant', '九年國民教育就學率為94.2%。', '94.2%', '九年國民教育就學率', 'schooling'),
    row('ko', '1인 가구는 31.2%였다.', '31.2%', '1인 가구', 'one-person households'),
    row('ja', '村の赤字は700万円だった。', '7000000', '赤字', 'deficit', { unit: 'JPY' }),
    row('ko', '마을의 적자는 700만원이었다.', '7000000', '적자', 'deficit', { unit: 'KRW' }),
    row('zh-Hans', '渡口亏损700万元。', '7000000', '亏损', 'loss', { unit: 'CNY' }),
    row('es', 'Hubo 320 molinos en 1912.', '320', 'molinos', 'mills'),
    row('es', 'Quedaban 18 molinos en el valle.', '18', 'molinos', 'mills'),
    row('es', 'El salario medio fue de 14 euros.', '14', 'sueldo medio', 'average wage', {
      unit: 'EUR',
    }),
    row('es', 'La espera media llegó a 14 %.', '14%', 'la espera media', 'average wait'),
    row('ja', '5月の平均気温は17.2度だった。', '17.2', '平均気温', 'mean temperature', {
      unit: 'degree-celsius',
    }),
    row('ko', '평균기온은 17.2도로 나타났다.', '17.2', '평균기온', 'mean temperature', {
      unit: 'degree-celsius',
    }),
    row('zh-Hans', '渡口平均水温17.2度。', '17.2', '平均水温', 'mean temperature', {
      unit: 'degree-celsius',
    }),
    row('de', 'Die Wassertemperatur lag bei 17,2 Grad.', '17.2', 'Wassertemperatur', 'water', {
      unit: 'degree-celsius',
    }),
    row('es', 'El equipo perdió 6 partidos.', '6', 'derrotas', 'defeats'),
    row('de', 'Die Mannschaft verlor 6 Spiele.', '6', 'Niederlagen', 'matches lost'),
    row(
      'es',
      'La cooperativa perdió 3 millones de euros tras ganar 14 millones de euros.',
      '14000000',
      'beneficio',
      'profit',
      {
        unit: 'EUR',
        quote: 'ganar 14 millones de euros',
      },
    ),
    row('en', 'Net result, EUR million: (3.2)', '-3200000', 'net result', '净利润', {
      unit: 'EUR',
    }),
    row('zh-Hans', '渡口事故死亡率为2.4/10万。', '2.4', '死亡率', 'death rate', {
      unit: 'death-rate',
      units: deathsIn('zh-Hans', '万'),
    }),
    row('ja', '死亡率は2.4/10万だった。', '2.4', '死亡率', 'death rate', {
      unit: 'death-rate',
      units: deathsIn('ja', '万'),
    }),
    row(
      'en',
      'The valley counted 240 fires, 9 (4%) more than 2018.',
      '9',
      'more fires',
      '火灾增加',
      {
        quote: '9 (4%) more than 2018',
      },
    ),
    row('zh-Hant', '單位：萬元\n項目 | 金額\n渡口 | 45\n步道 | 72', '450000', '渡口', 'ferry', {
      unit: 'TWD',
      quote: '渡口 | 45',
    }),
  ])('$language: $text', (given) => {
    expect(errorsOf(given)).toEqual([]);
  });

  it('“by” before the figures of a year is no bound', () => {
    const label = { en: 'members', 'zh-Hans': '团员' };
    const told = proveSource({
      language: 'en',
      text: 'The census of 2022 found 58 members in the troupe.',
      facts: stringify({ f: { label, value: '58', quote: '58 members', period: '2022' } }),
      prose: {
        en: 'By {{year "2022"}} census figures the troupe had {{fact "f"}}.',
        'zh-Hans': '{{year "2022"}}普查，剧团有{{fact "f"}}。',
      },
    });
    expect(told.filter(({ code }) => code === 'time/period-differs')).toEqual([]);
  });
});

describe('what is wrong stays refused', () => {
  it.each([
    [
      'a deficit as a surplus',
      row('ja', '村の赤字は700万円だった。', '7000000', '赤字', 'surplus', { unit: 'JPY' }),
    ],
    [
      'a deficit without its name',
      row('ko', '마을의 적자는 700만원이었다.', '7000000', '적자', 'money', { unit: 'KRW' }),
    ],
    [
      'a rate as a count',
      row('zh-Hans', '渡口事故死亡率为2.4/10万。', '2.4', '死亡', 'deaths', { unit: 'person' }),
    ],
    [
      'a rate of another number',
      row('zh-Hans', '渡口事故死亡率为2.4/万。', '2.4', '死亡率', 'death rate', {
        unit: 'death-rate',
        units: deathsIn('zh-Hans', '万'),
      }),
    ],
    [
      'degrees of another scale',
      row('ja', '気温は華氏64度だった。', '64', '気温', 'temperature', { unit: 'degree-celsius' }),
    ],
    [
      'degrees of an angle',
      row('zh-Hans', '栈桥偏转17度。', '17', '气温', 'temperature', { unit: 'degree-celsius' }),
    ],
    [
      'degrees of any scale',
      row('en', 'The mean temperature was 17.2 degrees.', '17.2', 'temperature', '气温', {
        unit: 'degree-celsius',
      }),
    ],
    [
      'a defeat as a victory',
      row('es', 'El equipo perdió 6 partidos.', '6', 'victorias', 'victories'),
    ],
    ['half, typed', row('es', 'El valle perdió 14 molinos.', '14', 'medio millón', 'mills')],
    [
      'half behind a verb',
      row('es', 'El valle perdió 14 molinos.', '14', 'cerró medio hospital', 'mills'),
    ],
    [
      'a head of another currency',
      row('zh-Hant', '單位：萬元\n項目 | 金額\n渡口 | 45\n步道 | 72', '450000', '渡口', 'ferry', {
        unit: 'JPY',
        quote: '渡口 | 45',
      }),
    ],
    ['the number of a name', row('es', 'Boeing 737 en 1912.', '737', 'molinos', 'mills')],
    [
      'the figure of another noun',
      row('en', 'The valley counted 240 fires and 9 floods.', '9', 'fires', '火灾'),
    ],
  ])('%s', (_, given) => {
    expect(errorsOf(given)).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../../support/periods-drafted.js';
import { faultsOf } from '../../../support/prove-source.js';

describe('a draft gives no figure the date that it is compared with', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'en',
      'Ferry trips in 2023 came to 540 million, a rise of 12.5% compared to 2021 (480 million).',
      ['540 million 2023', '12.5% 2023', '480 million'],
    ],
    [
      'en',
      'In 2023 the port stood at 96.4% of 2018 levels. Freight in the third quarter was 3.1% above the same quarter in 2018.',
      ['96.4%', '3.1%'],
    ],
    ['en', 'In 2023 tonnage reached 91.2% of the 2018 level.', ['91.2% 2023']],
    [
      'en',
      'The fleet had 2.1 million trips in 2022 and 1.7 million in 2021 and grew.',
      ['2.1 million 2022', '1.7 million 2021'],
    ],
    [
      'en',
      'In 2023 deaths fell to 81, a decrease of 12 from 93 in 2022.',
      ['81 2023', '-12 2023', '93 2022'],
    ],
    [
      'de',
      'Im Vergleich zum 3. Quartal 2020 stieg die Zahl der Fahrgäste um 52 000 oder 2,1 %.',
      ['52000', '2.1%'],
    ],
    ['de', 'Gegenüber dem 2. Quartal 2021 sank der Umsatz um 3,4 Prozent.', ['-3.4%']],
    [
      'de',
      'Im Verlauf des Jahres 2021 betrug das Wachstum 0,9 Prozent im 1. Quartal, 0,3 Prozent im 2. Quartal und 0,6 Prozent im 3. Quartal.',
      ['0.9% 2021-33', '0.3% 2021-34', '0.6% 2021-35'],
    ],
    [
      'de',
      'Die Wachstumsrate war im 2. Quartal 2021 niedriger als im 1. Quartal 2020 (+1,4 %) und im 4. Quartal 2019 (+1,6 %).',
      ['1.4%', '1.6%'],
    ],
    [
      'es',
      'En 2022 el puerto tuvo un aumento del 12,5% respecto al año anterior. El gasto subió un 6,4% respecto a la media del año 2021.',
      ['12.5% 2022', '6.4% 2022'],
    ],
    [
      'es',
      'Los viajeros fueron 20 millones en 2022, recuperando el 81% de los viajeros que llegaron en 2018.',
      ['20 million 2022', '81%'],
    ],
    [
      'fr',
      'En 2022, le trafic a atteint 94 % du niveau de 2019, soit 12 % de plus qu’en 2021.',
      ['94% 2022', '12% 2022'],
    ],
    [
      'ko',
      '2021년 전체 선박 수는 1,420명으로 전년보다 35명 증가했다. 2018년보다 12% 많다.',
      ['1420 2021', '35 2021', '12%'],
    ],
    [
      'ja',
      '2022年の乗客は1420人で、前年に比べ35人の増加となった。2019年比で8%少ない。',
      ['1420 2022', '35 2022', '-8% 2022'],
    ],
    [
      'zh-Hans',
      '2023年货运量达42万吨，比2019年增长8.1%，恢复到2018年的97%。',
      ['42万 2023', '8.1% 2023', '97%'],
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

const differs = ['source/period-differs'];

describe('the date of a base of comparison bears out no period', () => {
  it.each([
    ['en', 'Freight was 3.1% above the same quarter in 2018', '3.1%', '2018', differs],
    ['en', 'Freight was 3.1% above the same quarter in 2018', '3.1%', '2019', []],
    ['en', 'The port stood at 96.4% of 2018 levels', '96.4%', '2018', differs],
    ['en', 'The port stood at 96.4% of 2018 levels', '96.4%', '2020', []],
    ['en', 'Trips rose compared with 2021 (480 million)', '480 million', '2021', []],
    ['en', 'Trips rose compared with 2021 (480 million)', '480 million', '2022', differs],
    ['de', 'Gegenüber dem Jahr 2021 stieg der Umsatz um 3,4 Prozent', '3.4%', '2021', differs],
    ['de', 'Gegenüber dem Jahr 2021 stieg der Umsatz um 3,4 Prozent', '3.4%', '2022', []],
    ['es', 'El gasto subió un 6,4% respecto al año 2021', '6.4%', '2021', differs],
    ['es', 'El gasto subió un 6,4% respecto al año 2021', '6.4%', '2022', []],
    ['fr', 'Le trafic a augmenté de 6,4 % par rapport à l’année 2021', '6.4%', '2021', differs],
    ['fr', 'Le trafic a augmenté de 6,4 % par rapport à l’année 2021', '6.4%', '2022', []],
    ['ko', '2018년보다 12% 증가했다', '12%', '2018', differs],
    ['ko', '2018년보다 12% 증가했다', '12%', '2020', []],
    ['ja', '2019年に比べ8%増加した', '8%', '2019', differs],
    ['ja', '2019年に比べ8%増加した', '8%', '2020', []],
    ['zh-Hans', '出口比2019年增长8.1%', '8.1%', '2019', differs],
    ['zh-Hans', '出口比2019年增长8.1%', '8.1%', '2021', []],
    ['zh-Hans', '出口占比2019年为8.1%', '8.1%', '2019', []],
    ['zh-Hans', '夜航占比2012年为9%，2020年为14%，2021年为17%', '9%', '2012', []],
    ['zh-Hans', '夜航占比2012年为9%，2020年为14%，2021年为17%', '14%', '2020', []],
    ['zh-Hant', '夜航佔比2012年為9%，2020年為14%', '9%', '2012', []],
  ])('in %s: %s, %s of %s', (language, text, value, period, codes) => {
    expect(faultsOf(language, text, value, period)).toEqual(codes);
  });
});

describe('a draft takes levels, runs and names for what they are', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'en',
      'Wrecks in 2023 came to 60, a more than 40pc decrease from 110 in 2022.',
      ['60 2023', '-40% 2023', '110 2022'],
    ],
    ['en', 'The number of wrecks decreased from six in 2022 to two in 2023.', ['6 2022', '2']],
    ['en', 'It was the No. 1 port of the past five years, and COVID-19 closed 3 quays.', ['3']],
    [
      'en',
      'The mean depth rose from 61.8 metres in 2000 to 70.3 metres in 2019, and the mean width rose from 51.3 metres to 59.7 metres.',
      ['61.8 2000', '70.3 2019', '51.3', '59.7'],
    ],
    ['en', 'Catches fell for 12 years in a row.', ['12']],
    ['ja', '総人口は12年連続の減少。男性は18年連続の自然減少となっています。', ['12', '18']],
    ['zh-Hans', '出口连续12年下降。', ['12']],
    ['ko', '수출은 12년 연속 감소했다.', ['12']],
    [
      'es',
      'Le siguieron Lugo (con 12.310 millones y un aumento del 30,8%) y Vigo.',
      ['12.31 billion', '30.8%'],
    ],
    [
      'es',
      'Si se compara esta cifra con 2019, el gasto descendió un 14,3%. El gasto de los turistas no residentes fue de 45 millones de euros.',
      ['-14.3%', '45 million'],
    ],
    ['fr', 'Les eaux usées et les déchets représentent à eux deux 51 % du total.', ['51%']],
    [
      'ko',
      "'21년 수명은 '00년(71.0년) 이후 처음으로 전년(81.4년)보다 감소한 80.2년이고 '21년 건강수명은 '20년(61.5년)보다 0.7년 감소함.",
      ['71.0', '81.4', '80.2', '61.5', '-0.7'],
    ],
    ['ko', '65세 이상 인구는 12만 명이다.', ['120000']],
    [
      'zh-Hans',
      '港务局29日发布公报，按2021年平均汇率6.4515折算，人均3万美元，三次产业都有增长，商品打7.5折。',
      ['6.4515 2021', '3万', '75.0%'],
    ],
    [
      'zh-Hans',
      '2022年，实现了4%左右的预期目标，分别增长4.1%、3.9%。失业率低于5.2%左右的预期目标；新增就业820万人。',
      ['4% 2022 targeted', '4.1% 2022', '3.9% 2022', '5.2% 2022 targeted', '820万 2022'],
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

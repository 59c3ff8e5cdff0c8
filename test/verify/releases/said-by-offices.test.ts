import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

/** Language, sentence, label and fact. */
type Row = readonly [language: string, text: string, label: string, fact: string];

const accepts = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s %s', (...row) => {
    expect(faultsUnderLabel(...row)).toEqual([]);
  });
};

const refuses = (rows: readonly Row[]): void => {
  it.each(rows)('but not %s: %s %s', (...row) => {
    expect(faultsUnderLabel(...row)).not.toEqual([]);
  });
};

const eachSex: Readonly<Record<string, string>> = {
  ja: '受診率は男性が63.4%、女性が58.1%であった。',
  ko: '검진율은 남성이 63.4%, 여성이 58.1%였다.',
  'zh-Hans': '参检率男性为63.4%，女性为58.1%。',
  'zh-Hant': '參檢率男性為63.4%，女性則為58.1%。',
};

describe('the member that opens the next figure is told of that one alone', () => {
  accepts([
    ['ja', eachSex['ja'] ?? '', '女性の受診率', 'value: 58.1%'],
    ['ko', eachSex['ko'] ?? '', '여성 검진율', 'value: 58.1%'],
    ['zh-Hans', eachSex['zh-Hans'] ?? '', '女性参检率', 'value: 58.1%'],
    ['zh-Hans', '溺亡26人，受伤人数17人。', '溺亡人数', 'value: 26; unit: person'],
    ['ja', '負傷者は26人、死者数は17人だった。', '負傷者数', 'value: 26; unit: person'],
  ]);
  refuses([
    ['ja', eachSex['ja'] ?? '', '女性の受診率', 'value: 63.4%'],
    ['ko', eachSex['ko'] ?? '', '여성 검진율', 'value: 63.4%'],
    ['zh-Hans', eachSex['zh-Hans'] ?? '', '女性参检率', 'value: 63.4%'],
    ['zh-Hant', eachSex['zh-Hant'] ?? '', '女性參檢率', 'value: 63.4%'],
    [
      'ja',
      '避難者は町の北が26人、町の南が17人だった。',
      '町の南の避難者',
      'value: 26; unit: person',
    ],
  ]);
});

describe('an average named at the head of a sentence is of each told of it', () => {
  accepts([
    ['zh-Hans', '人均用水量城区为148升，郊区为96升。', '郊区人均用水量', 'value: 96; unit: litre'],
    ['zh-Hant', '人均用水量城區為148升，郊區為96升。', '郊區人均用水量', 'value: 96; unit: litre'],
  ]);
  refuses([['zh-Hans', '人均产鱼3吨，全县产鱼64吨。', '人均产鱼', 'value: 64; unit: tonne']]);
});

describe('“of them” and “of whom” count what was counted before, past a rate and an age', () => {
  const pupils =
    'Some 2.6 million people aged 70 and over cooked alone, of whom 1.7 million were widows.';
  const french =
    'Parmi les 3,4 millions de personnes vivant en foyer, 517 000 travaillent à Brest.';
  accepts([
    [
      'en',
      'There were 640 people in care, a rate of 7.3 per 1,000, and 52 of them were twins.',
      'twins in care',
      'value: 52; unit: person',
    ],
    ['en', pupils, 'widows who cooked alone', 'value: 1.7 million; unit: person'],
    ['fr', french, 'personnes travaillant à Brest', 'value: 517000; unit: person'],
    [
      'es',
      'De los 3,4 millones de personas censadas, 517.000 trabajan en Soria.',
      'personas que trabajan en Soria',
      'value: 517000; unit: person',
    ],
  ]);
  refuses([
    ['en', pupils, 'widows who cooked alone', 'value: 2.6 million; qualifier: about; unit: person'],
    ['fr', french, 'personnes travaillant à Brest', 'value: 3.4 million; unit: person'],
    [
      'en',
      'There were 640 people in care, a rate of 7.3 per 1,000, and 52 of them were twins.',
      'twins in care',
      'value: 640; unit: person',
    ],
    ['fr', 'Parmi les 64 personnes, 17 barques coulent.', 'personnes', 'value: 17; unit: person'],
  ]);
});

describe('what is said of half of a figure is not said of the whole', () => {
  refuses([
    [
      'en',
      'Cranes lifted 26 tonnes, more than half of it at night.',
      'tonnes lifted at night',
      'value: 26; unit: tonne',
    ],
    [
      'de',
      'Der Kran hob 26 Tonnen, davon mehr als die Hälfte bei Nacht.',
      'bei Nacht gehobene Last',
      'value: 26; unit: tonne',
    ],
    [
      'fr',
      'La grue a levé 26 tonnes, dont plus de la moitié sur les quais.',
      'charge levée sur les quais',
      'value: 26; unit: tonne',
    ],
    [
      'es',
      'La grúa alzó 26 toneladas, más de la mitad de ellas sobre rampas.',
      'carga sobre rampas',
      'value: 26; unit: tonne',
    ],
  ]);
});

describe('a clause with a time and no thing of its own tells of what the clause before it does', () => {
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    [
      'zh-Hans',
      '2019年发电量为64亿千瓦时，2022年为71亿千瓦时。',
      '发电量',
      '64亿',
      '71亿; unit: kilowatt-hour',
    ],
    [
      'zh-Hant',
      '2019年發電量為64億度，2022年則為71億度。',
      '發電量',
      '64亿',
      '71亿; unit: kilowatt-hour',
    ],
    [
      'ja',
      '2019年の出生数は64万人で、2022年には57万人だった。',
      '出生数',
      '64万',
      '57万; unit: person',
    ],
    [
      'ko',
      '2019년 출생아는 64만 명이었고, 2022년에는 57만 명이었다.',
      '출생아',
      '64만',
      '57만; unit: person',
    ],
    [
      'en',
      'In 2019 output reached 64 GW; at the end of 2022 it was 71 GW.',
      'output',
      '64',
      '71; unit: gigawatt',
    ],
    ['en', 'In 2019 output was 64 GW, and 71 GW in 2022.', 'output', '64', '71; unit: gigawatt'],
    [
      'fr',
      'En 2019, la production atteignait 64 GW ; fin 2022, elle s’élevait à 71 GW.',
      'production',
      '64',
      '71; unit: gigawatt',
    ],
    [
      'es',
      'En 2019 la producción era de 64 GW; a finales de 2022 era de 71 GW.',
      'producción',
      '64',
      '71; unit: gigawatt',
    ],
    [
      'de',
      'Im Jahr 2019 betrug die Leistung 64 GW, Ende 2022 betrug sie 71 GW.',
      'Leistung',
      '64',
      '71; unit: gigawatt',
    ],
  ];
  accepts(
    rows.map(([language, text, label, , second]) => [
      language,
      text,
      label,
      `value: ${second}; period: 2022`,
    ]),
  );
  refuses(
    rows.map(([language, text, label, first, second]) => [
      language,
      text,
      label,
      `value: ${second.replace(/^[^;]*/u, first)}; period: 2022`,
    ]),
  );
  accepts([
    [
      'zh-Hans',
      '到2031年，装机将达到64万千瓦，2022年底为17万千瓦。',
      '装机',
      'value: 17万; unit: kilowatt; period: 2022-12-31',
    ],
    [
      'zh-Hans',
      '到2031年，装机将达到64万千瓦，而2022年底仅为17万千瓦。',
      '装机',
      'value: 17万; unit: kilowatt; period: 2022-12-31',
    ],
  ]);
  refuses([
    [
      'zh-Hans',
      '2019年甲县用水64万吨，2022年乙县为71万吨。',
      '甲县用水',
      'value: 71万; unit: tonne; period: 2022',
    ],
    [
      'ja',
      '2019年の出生数は64万人、2022年の死亡数は71万人だった。',
      '出生数',
      'value: 71万; unit: person; period: 2022',
    ],
    [
      'zh-Hans',
      '力争2035年装机为64万千瓦，2030年为17万千瓦。',
      '装机',
      'value: 17万; unit: kilowatt; period: 2030',
    ],
  ]);
});

describe('a label that is nothing but the whole of the share behind a figure is told', () => {
  accepts([
    ['zh-Hans', '老年人口17万人，占常住人口的26.4%。', '老年人口', 'value: 17万; unit: person'],
    [
      'zh-Hans',
      '常住老年人口17万人，占常住人口的26.4%。',
      '常住老年人口',
      'value: 17万; unit: person',
    ],
    [
      'en',
      'Exports of 64 tonnes made up 17% of exports to Asia.',
      'exports',
      'value: 64; unit: tonne',
    ],
  ]);
  refuses([
    ['zh-Hans', '老年人口17万人，占常住人口的26.4%。', '常住人口', 'value: 17万; unit: person'],
    ['zh-Hant', '老年人口17萬人，占常住人口的26.4%。', '常住人口', 'value: 17万; unit: person'],
    ['ja', '高齢者は17万人で、総人口の26.4%を占める。', '総人口', 'value: 17万; unit: person'],
    ['ko', '노인은 17만 명으로 전체 인구의 26.4%다.', '전체 인구', 'value: 17만; unit: person'],
    [
      'en',
      'There are 17,000 people in care, or 2.6% of the total population.',
      'total population',
      'value: 17000; unit: person',
    ],
    [
      'fr',
      'On compte 17 000 personnes âgées, soit 26,4 % de la population totale.',
      'population totale',
      'value: 17000; unit: person',
    ],
    [
      'es',
      'Hay 17.000 personas mayores, el 26,4 % de la población total.',
      'población total',
      'value: 17000; unit: person',
    ],
    [
      'de',
      'Hier leben 17 000 Personen, das sind 2,6 % der Gesamtbevölkerung.',
      'Gesamtbevölkerung',
      'value: 17000; unit: person',
    ],
  ]);
});

describe('of two shares set against each other each is of the year behind it', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['en', 'Wind power made up 26% of the total in 2022, against 17% in 2019.', 'wind power'],
    ['fr', 'L’éolien représente 26 % du total en 2022, contre 17 % en 2019.', 'éolien'],
    ['es', 'La eólica sumó el 26 % del total en 2022, frente al 17 % en 2019.', 'eólica'],
  ];
  accepts(
    rows.map(([language, text, label]) => [language, text, label, 'value: 26%; period: 2022']),
  );
  refuses(
    rows.map(([language, text, label]) => [language, text, label, 'value: 26%; period: 2019']),
  );
});

describe('a word of growth names none of two things that grew', () => {
  const text = '煤炭产量64亿吨，增长1.7%，天然气产量26亿立方米，增长5.2%。';
  accepts([['zh-Hans', text, '煤炭产量增长', 'value: 1.7%']]);
  refuses([['zh-Hans', text, '煤炭产量增长', 'value: 5.2%']]);
});

describe('the words of the noun behind a number are of it, whatever is counted in its sentence besides', () => {
  accepts([
    [
      'en',
      'Some 640 needless journeys were made during the two strikes.',
      'needless journeys',
      'value: 640; qualifier: about',
    ],
  ]);
  refuses([
    [
      'en',
      'Some 640 needless journeys were made during the two strikes.',
      'needless journeys',
      'value: 2',
    ],
  ]);
});

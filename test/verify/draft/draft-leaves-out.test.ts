import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { packsFor } from '../../support/prove-source.js';

const place = { file: 'note.txt', line: 1, column: 1 };

const draftOf = (language: string, text: string) => {
  const packs = packsFor([language]);
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  const draft = draftFacts(source, [language], packs);
  const grammar = packs.get(language)?.reading.grammar ?? 'latin';
  const yaml = writeDraft(draft, [language], grammar);
  const facts = (parse(yaml) ?? {}) as Record<
    string,
    {
      value?: string | number;
      ordinal?: number;
      qualifier?: string;
      period?: string;
      quote: string;
      status?: string;
    }
  >;
  return { yaml, facts: Object.values(facts), unread: draft.unread };
};

const leftOut: readonly (readonly [string, string, readonly (string | number)[], string])[] = [
  ['en', 'The pool is open from 6 a.m. to 9 p.m. and has 8 lanes.', [8], 'a time of the day'],
  ['en', 'The clinic at 12 Harbour Street has 30 beds.', [30], 'an address'],
  ['en', 'For bookings call 01702 555 019; 40 seats are left.', [40], 'a telephone number'],
  ['en', 'Table 4. Boats.\n\nThe town has 19 boats.', [19], 'it numbers a table or a part'],
  [
    'en',
    'Riders aged 65 and over made 23% of trips.',
    ['23%'],
    'it says of whom or of what another figure is',
  ],
  ['en', 'The 90th percentile of the delay was 14 minutes.', [14], 'a name'],
  ['en', 'Three years ago the line had 11 stops.', [11], 'counted from the day of writing'],
  ['en', 'There were 7 falls per 1,000 visits.', [7], 'what a rate is counted on'],
  [
    'zh-Hans',
    '60岁以上老年人占全市人口的21.4%。',
    ['21.4%'],
    'it says of whom or of what another figure is',
  ],
  ['zh-Hans', '今后三年将建设泊位7个。', [7], 'counted from the day of writing'],
  ['zh-Hans', '三次产业中服务业占52.6%。', ['52.6%'], 'a name'],
  ['zh-Hans', '九年一贯制学校14所。', [14], 'a name'],
  ['zh-Hans', '第五次全国经济普查登记单位3170个。', [3170], 'a name'],
  ['zh-Hans', '服务大厅位于江滨路36号，设窗口18个。', [18], 'an address'],
  ['zh-Hans', '上午9时开馆，全天接待360人。', [360], 'a time of the day'],
  ['zh-Hant', '65歲以上人口占19.6%。', ['19.6%'], 'it says of whom or of what another figure is'],
  ['de', 'Täglich von 8 bis 19 Uhr fahren 24 Busse.', [24], 'a time of the day'],
  ['de', 'Am Marktplatz 5 stehen 40 Stände.', [40], 'an address'],
  [
    'de',
    'Kinder unter 7 Jahren stellten 12 Prozent der Gäste.',
    ['12%'],
    'it says of whom or of what another figure is',
  ],
  ['fr', 'Ouvert de 9 h à 17 h 30, le musée a 26 salles.', [26], 'a time of the day'],
  [
    'fr',
    'Les habitants de 65 ans et plus représentent 18 % du total.',
    ['18%'],
    'it says of whom or of what another figure is',
  ],
  [
    'es',
    'Los menores de 14 años hicieron 35 viajes.',
    [35],
    'it says of whom or of what another figure is',
  ],
  ['ja', '今後5年間で管を全て替える。管は310本ある。', [310], 'counted from the day of writing'],
  [
    'ko',
    '65세 이상이 인구의 18.2%를 차지한다.',
    ['18.2%'],
    'it says of whom or of what another figure is',
  ],
];

describe('what a draft leaves out, and says that it does', () => {
  it('is told too where its word is taken for a name in drafts alone', () => {
    const { facts, unread } = draftOf('en', 'They hope to platform 12 wagons.');
    expect(facts).toEqual([]);
    expect(unread.map(({ text }) => text)).toEqual(['12']);
  });

  it.each(leftOut)('%s: “%s” has the figures %j and %s', (language, text, values, why) => {
    const { facts, unread } = draftOf(language, text);
    expect(facts.map(({ value }) => value)).toEqual(values);
    expect(unread.map((each) => each.why)).toContain(why);
  });

  it.each([
    ['en', 'The mean age of riders was 43 years.', [43]],
    ['en', 'The town built 40 streets and 3 squares.', [40, 3]],
    ['en', 'It rose above 40% in spring.', ['40%']],
    ['de', 'Der Umbau dauerte mehr als 3 Jahre.', [3]],
    ['fr', 'Le trajet a baissé de plus de 3 minutes.', ['-3']],
    ['zh-Hans', '平均年龄43.2岁，工期3年，道路36条。', ['43.2', 3, 36]],
    ['en', 'The yard hopes to train 12 riggers.', [12]],
    ['en', 'Three out of every ten riggers are women.', ['3/10']],
    ['en', 'Two out of every seven riggers live here.', ['2/7']],
    ['es', 'Tres de cada diez aparejadores son mujeres.', ['3/10']],
    ['zh-Hans', '每十名索具工中有三名是女性。', ['3/10']],
    ['zh-Hant', '每十名索具工中有三名是女性。', ['3/10']],
  ])('no figure that only looks so: %s: %s', (language, text, values) => {
    expect(draftOf(language, text).facts.map(({ value }) => value)).toEqual(values);
  });

  it('a mark out of five is no part of anything', () => {
    expect(draftOf('en', 'Visitors gave it 4.7 out of 5.').facts).toEqual([]);
    expect(draftOf('en', 'Nine out of ten came back.').facts[0]?.value).toBe('9/10');
  });
});

describe('the year of a title', () => {
  const periods = (language: string, text: string) =>
    draftOf(language, text).facts.map(({ period }) => period);

  it.each([
    ['zh-Hans', '2023年港口统计公报\n\n全年吞吐量31万吨，增长4%。', ['2023', '2023']],
    ['zh-Hans', '2023年港口统计公报\n\n全年吞吐量31万吨，比上年增长4%。', ['2023', '2023']],
    ['en', 'Library report 2023\n\nWe lent 640 books.', ['2023']],
    ['en', 'Library report 2023\n\nWe lent 640 books. In 2021 we had 70.', ['2023', '2021']],
    ['en', 'Library report 2023\n\nWe lent 640 books. The hall closed in May.', [undefined]],
    [
      'en',
      'Library report 2023\n\nWe lent 640 books, up from 580 a year earlier.',
      [undefined, undefined],
    ],
    ['en', 'Library report 2023\n\nIn June we lent 70 books.', [undefined]],
    ['en', 'Library report 2023\n\nIn 2021 we lent 70 books.', ['2021']],
    ['en', 'Library report 2023\n\nIt opened in 1931 and has 4 rooms.', [undefined]],
    ['en', 'Library report 2023\n\nWe plan to buy 40 desks.', [undefined]],
    ['en', 'Libraries 2019 and 2023\n\nWe lent 640 books.', [undefined]],
    ['en', 'Library report 2023/24\n\nWe lent 640 books.', [undefined]],
    [
      'de',
      'Hafen: Geschäftsjahr 2023\n\nIm Jahr 2023 kamen 31 Schiffe. Es gab 4 Kräne.',
      ['2023', '2023'],
    ],
  ])(
    'is that of its figures without a date, where the text tells of no other time: %s: %s',
    (language, text, expected) => {
      expect(periods(language, text)).toEqual(expected);
    },
  );

  it('no month of a fiscal year is guessed, and the draft says which is to be written', () => {
    const { yaml, facts } = draftOf('ja', '2023年度は12キロメートルの管を更新した。');
    expect(facts[0]?.period).toBeUndefined();
    expect(yaml).toContain('the source says “2023年度”');
  });
});

describe('a table in a text', () => {
  const text =
    'Stops\n\n                2021    2022\nOver 20 minutes   310     280\nTotal           1,450   1,390\n';

  it('gives each figure the year over its column, and tells its row', () => {
    const { facts, yaml } = draftOf('en', text);
    expect(facts.map(({ value, period }) => [value, period])).toEqual([
      [310, '2021'],
      [280, '2022'],
      [1450, '2021'],
      [1390, '2022'],
    ]);
    expect(yaml).toContain('# row “Total”, column “2022”');
  });

  it('tells what stands over its rows where that may be a unit that it cannot read', () => {
    const { yaml } = draftOf('de', 'in Ballen | 2022 | 2021 |\nUmsatz | 1.243 | 1.091 |\n');
    expect(yaml).toContain(
      '# row “Umsatz”, column “2022”, no unit: see whether “in Ballen” over the rows names one',
    );
  });
});

describe('a quote of a draft', () => {
  it.each([
    [
      'en',
      'There were 6 cases of C. difficile in spring.',
      'There were 6 cases of C. difficile in spring',
    ],
    ['zh-Hans', '常住人口304.6万人，占全省的5%，比上年增长0.3%。', '占全省的5%，比上年增长0.3%'],
  ])(
    'does not end at a short form, nor begin at words that say little: %s: %s',
    (language, text, quote) => {
      expect(draftOf(language, text).facts.map((fact) => fact.quote)).toContain(quote);
    },
  );
});

describe('what is said of a figure, and not of the letters beside it', () => {
  const values = (language: string, text: string) =>
    draftOf(language, text).facts.map(({ value }) => value);

  it.each([
    ['zh-Hans', '全县平均降水量586.3毫米。', ['586.3']],
    ['en', 'Visitors rated it 83 out of 100.', ['83/100']],
    ['en', 'Late trains fell by 2 to 451.', ['-2', '451']],
    ['fr', 'Les rejets ont reculé de 140 tonnes à 1 060 tonnes.', []],
    ['en', 'Prices rose by 3–5%.', ['3%—5%']],
    ['fr', 'Il y en a eu 15 550, contre 13 900 l’année précédente.', ['15550', '13900']],
    ['de', 'Er kostete 3 Euro, nach 2 Euro im Jahr zuvor.', [3, 2]],
    ['ja', '平均で3分15秒待った。', [195]],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text).map(String)).toEqual(expected.map(String));
  });

  it('numbers under 单位：万吨 are so many of them', () => {
    const text = '2023年统计公报\n\n（单位：万吨）\n\n品名	2022年	2023年\n水泥	512	538\n';
    const { facts } = draftOf('zh-Hans', text);
    expect(facts.map(({ value, period }) => [value, period])).toEqual([
      ['512万', '2022'],
      ['538万', '2023'],
    ]);
  });

  it.each([
    ['由上年的91.8%提高到93.2%。', [undefined, '2023']],
    ['近五年培训1900人次。', [undefined]],
  ])('of a text of 2023: %s', (sentence, expected) => {
    const { facts } = draftOf('zh-Hans', `2023年报告\n\n普及率${sentence}`);
    expect(facts.map(({ period }) => period)).toEqual(expected);
  });
});

describe('a mark that a figure stands below or above', () => {
  it.each([
    ['en', 'In 2022 the number of boats stayed below the mark of 3,000 boats.', 'less-than'],
    ['de', 'Die Zahl der Boote blieb 2022 unter der Marke von 3.000 Booten.', 'less-than'],
    ['fr', 'En 2022, la flotte est restée sous la barre des 3 000 navires.', 'less-than'],
    ['es', 'En 2022 la flota quedó por debajo de la barrera de los 3.000 barcos.', 'less-than'],
    ['de', 'Die Zahl der Boote lag 2022 über der Marke von 3.000 Booten.', 'more-than'],
  ])('is its bound in a draft: in %s: %s', (language, text, qualifier) => {
    const [fact] = draftOf(language, text).facts;
    expect([fact?.value, fact?.qualifier]).toEqual([3000, qualifier]);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadLanguagePacks } from '../../../src/language/packs.js';
import { nodeEffects } from '../../../src/files/node-effects.js';
import { loadReport } from '../../../src/report/load.js';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft, writeUnits } from '../../../src/verify/draft/write-draft.js';
import { verifyReport } from '../../../src/verify/verify.js';
import { memoryEffects } from '../../support/memory-effects.js';

const place = { file: 'note.txt', line: 1, column: 1 };
const packsOf = (languages: readonly string[]) => {
  const { value } = loadLanguagePacks(nodeEffects(), 'templates/languages', languages, place);
  if (value === undefined) throw new Error('the packs cannot be read');
  return value;
};

const drafted = (language: string, text: string) => {
  const languages = [...new Set([language, 'en'])];
  const packs = packsOf(languages);
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  const draft = draftFacts(source, languages, packs);
  const grammar = packs.get(language)?.reading.grammar ?? 'latin';
  return { draft, yaml: writeDraft(draft, languages, grammar), languages, packs };
};

it('quotes the whole clause round a list in brackets, which ends no clause', () => {
  const quoted = (text: string): readonly string[] =>
    [...drafted('zh-Hans', text).draft.facts].map(({ quote }) => quote);
  expect(quoted('2025年全区教职工数(含中学、小学、幼儿园)4175人，其中专任教师3120人。')).toEqual([
    '2025年全区教职工数(含中学、小学、幼儿园)4175人',
    '其中专任教师3120人',
  ]);
  expect(quoted('2025年特殊教育（含随班就读、送教上门）招生45人。')).toEqual([
    '2025年特殊教育（含随班就读、送教上门）招生45人',
  ]);
});

/** What a report of the drafted facts, its labels filled in, is told. */
function codesOf(language: string, text: string): readonly string[] {
  const { draft, yaml, languages, packs } = drafted(language, text);
  const names = `{ ${languages.map((tag) => `${tag}: x`).join(', ')} }`;
  const prose = languages.map((tag) => `${tag}: x`).join(', ');
  const files = {
    'data/d/sources/note.txt': text,
    'data/d/facts.yaml': yaml.replaceAll(/label:\n(?: {4}\S+:\n)+/gu, `label: ${names}\n`),
    ...(draft.units.size === 0
      ? {}
      : {
          'data/d/units.yaml': [...draft.units.values()]
            .map(({ id, words }) => {
              const own = languages.map((tag) => `${tag}: ${words[tag]?.other ?? 'x'}`);
              return `${id}: { ${own.join(', ')} }\n`;
            })
            .join(''),
        }),
    'data/d/report.yaml': `languages: [${languages.join(', ')}]
title: ${names}
edition: { number: 1, date: 2026-01-01 }
sources:
  source:
    file: sources/note.txt
    language: ${language}
    sha256: ${createHash('sha256').update(text).digest('hex')}
    title: ${names}
sections: [{ id: a, title: ${names}, rows: [[{ prose: [{ ${prose} }] }]] }]
`,
  };
  const { value, diagnostics } = loadReport(memoryEffects(files), 'data/d', {
    packs: () => ({
      value: packs,
      diagnostics: [],
    }),
  });
  const found = value === undefined ? [] : verifyReport(value.report, packs);
  return [...diagnostics, ...found]
    .filter(({ severity }) => severity === 'error')
    .map(({ code, problem }) => `${code} ${problem}`);
}

const texts: readonly (readonly [string, number, string])[] = [
  [
    'zh-Hans',
    5,
    '2024年港区吞吐量1.9亿吨，同比增长5.30%，泊位近90个。预计2027年铁路运量达800万吨，占比约三成。',
  ],
  [
    'en',
    4,
    'In 2024 the quay moved 7.25 million tonnes, up 3.1%. Nearly 420 people work there, 12% of them part-time.',
  ],
  ['fr', 2, 'En 2024, le port a traité 2,5 millions de tonnes, soit une hausse de 4 %.'],
  ['de', 2, 'Der Hafen schlug 2024 rund 3,4 Millionen Tonnen um, ein Plus von 6 Prozent.'],
];

describe('a draft', () => {
  it.each(texts)(
    'of a text in %s has its %i figures, and checks clean but for labels',
    (language, count, text) => {
      const { draft } = drafted(language, text);
      expect(draft.facts).toHaveLength(count);
      expect(codesOf(language, text)).toEqual([]);
    },
  );

  it('takes of several plans the word nearest before its figure, and a time in minutes and seconds whole', () => {
    const text =
      '2027年，预计投资30亿元，计划改造泵站12座，采购水泵64台。巡检一次由3分20秒缩短至2分钟。站内电话0571-8555 0147。';
    const { yaml } = drafted('zh-Hans', text);
    const entryOf = (quote: string): string =>
      yaml.split(/^# line/mu).find((entry) => entry.includes(`quote: ${quote}`)) ?? '';
    expect(entryOf('预计投资30亿元')).toContain('status: expected');
    expect(entryOf('计划改造泵站12座')).toContain('status: planned');
    expect(entryOf('采购水泵64台')).toContain('status: planned');
    expect(entryOf('巡检一次由3分20秒')).toMatch(/value: 200\n {2}unit: second/u);
    expect(yaml).not.toContain('0147');
  });

  it('quotes the noun that a counter counts, without the heading in brackets before it', () => {
    const { yaml } = drafted(
      'zh-Hans',
      '【泵站】全网88座泵站装有监控，办培训36场次。2027年计划新建泵站2座；东港泵站（面积9.8万平方米）预计年底建成。',
    );
    expect(yaml).toContain('quote: 全网88座泵站装有监控\n');
    expect(yaml).toContain('quote: 办培训36场次\n');
    expect(yaml).toMatch(/status: expected\n {2}quote: .*9\.8万平方米/u);
  });

  it('keeps digits, qualifier, status and period as the text has them', () => {
    const [[language, , text]] = texts as [(typeof texts)[number]];
    const { yaml } = drafted(language, text);
    for (const line of ['value: 1.9亿', 'value: 5.30%', 'qualifier: nearly', 'status: expected'])
      expect(yaml).toContain(line);
  });

  it.each([
    ['en', 'In 2024 the ferries carried 3.4 million passengers, down 2.1% on 2023.'],
    ['zh-Hans', '2024年渡轮客运量340万人次，较2023年下降2.1%。'],
  ])(
    'writes a fall as a negative change of the time of its sentence, not of the one compared with: %s',
    (language, text) => {
      const { yaml } = drafted(language, text);
      const [, fall = ''] = yaml.split(/^figure-2:$/mu);
      expect(fall).toContain('value: -2.1%');
      expect(fall).toContain('period: "2024"');
    },
  );

  it.each([
    ['en', 'A third of the boats are new.', 'value: 1/3'],
    ['en', 'Some 38% went to schools, 27% to clinics.', 'quote: 27% to clinics'],
    ['en', 'Schools took 38%, clinics 27%, and 9% of it was lost.', 'quote: and 9% of it was lost'],
    [
      'en',
      'They found 37 faults, 6.4 per visit (2024: 7.9).',
      'value: "6.4"\n  quote: 6.4 per visit\n',
    ],
    ['en', 'They found 37 faults (response rate: 71%).', 'quote: 71%\n'],
    ['en', 'They served 6,340 hot meals in May.', 'what stands behind it, “hot meals”,'],
    ['en', 'In 2023 the crew dug 1450 wells.', 'value: 1450'],
    ['en', 'It plans to open 60 wards by 2031.', 'status: planned'],
    ['zh-Hans', '力争2030年装机达到40万千瓦。', 'status: targeted'],
    ['en', 'Deaths fell by 8% between 2012 and 2019.', 'period: 2012/2019'],
    [
      'en',
      'Use rose from 12% of farms in 2011 to 33% of farms in 2021.',
      'value: 33%\n  period: "2021"',
    ],
    [
      'en',
      'The net had 38 posts, up from 31 in 2021. Calls took 94% of it, against 91% a year earlier.',
      'value: 91%\n  quote:',
    ],
    ['de', 'Der Verbrauch ging 2022 um 7,5 Prozent zurück.', 'value: -7.5%'],
    ['de', 'Die Züge fahren 210 Kilometer pro Stunde.', 'unit: kilometre-per-hour'],
    ['zh-Hans', '人均收入52340元。', 'value: 52340\n'],
    ['zh-Hans', '我们将力争新增泊位40个。', 'status: targeted'],
    ['en', 'The port has 40 cranes, all of them electric.', 'quote: The port has 40 cranes'],
    ['en', 'It draws 30 megawatts.', 'unit: megawatt'],
    ['es', 'Tiene una capacidad de diseño de 30 toneladas.', 'status: designed'],
    ['en', 'Storage fell below 40% of capacity.', 'value: 40%'],
    ['en', 'Storage fell by more than 40%.', 'value: -40%'],
    ['de', 'Der Bestand sank unter 40 Prozent.', 'value: 40%'],
    ['de', 'Der Bestand sank um über 40 Prozent.', 'value: -40%'],
    ['fr', 'Il pèse 30 grammes.', 'unit: gram'],
    ['es', 'Consume 30 gigavatios-hora.', 'unit: gigawatt-hour'],
    ['de', 'Der Park misst 300 Quadratmeter.', 'unit: square-metre'],
    ['zh-Hans', '企业在全省排名第3位。', 'unit: counter-1'],
    ['zh-Hans', '产量约为2015年的4倍。', 'qualifier: about'],
    ['zh-Hans', '经费较2023年翻了一番。', 'value: 2\n  unit: multiple'],
    ['zh-Hans', '产值翻两番。', 'value: 4\n  unit: multiple'],
    ['zh-Hans', '参保人数达到63.7万人。', 'value: 63.7万\n  unit: person'],
    ['zh-Hans', '护理员总数突破1300名。', 'qualifier: more-than\n  unit: person'],
    ['zh-Hans', '为行动不便老人上门服务4900余次。', 'value: 4900\n  qualifier: over'],
    ['zh-Hans', '基金支付平均每人1.42万元。', 'value: 1.42万\n  unit: counter-1'],
  ])('%s: of “%s” it writes %s', (language, text, line) => {
    expect(drafted(language, text).yaml).toContain(line);
  });

  it.each([
    ['en', 'a rise of 9% over 2022.', 1],
    ['de', '1,3 Prozent mehr als 2023.', 1],
    ['en', 'deaths among children under five fell by 8%', 1],
  ])(
    '%s: a year that is compared and an age in words are no figures: %s',
    (language, text, count) => {
      expect(drafted(language, text).draft.facts).toHaveLength(count);
    },
  );

  it.each([
    ['zh-Hans', '项目总投资80亿元，计划于2027年6月投产。'],
    ['zh-Hans', '渔船突破3万艘，约为2015年的2倍。'],
    ['en', 'The bridge cost 80 million dollars, and the other opens in 2027.'],
  ])('%s: no figure has the date of what follows it or is its base: %s', (language, text) => {
    const { draft } = drafted(language, text);
    expect(draft.facts.map(({ period }) => period)).toEqual(draft.facts.map(() => undefined));
  });

  it('gives each figure of a list its own year, where there are as many as years', () => {
    const years = (text: string) =>
      drafted('zh-Hans', text).draft.facts.map(
        ({ period }) => period?.kind === 'date' && period.date.year,
      );
    expect(years('2021年至2023年，产值依次为468亿元、512亿元和566亿元。')).toEqual([
      2021, 2022, 2023,
    ]);
    expect(years('2021年至2023年，产值依次为468亿元和512亿元。')).toEqual([false, false]);
    expect(years('2024年至2025年，床位分别为495张和524张，站点分别为31处和48处。')).toEqual([
      2024, 2025, 2024, 2025,
    ]);
  });

  it.each(['起', '根', '宗', '例'])('lists %s as a counter to declare', (counter) => {
    const { draft, languages } = drafted('zh-Hans', `全年共23${counter}。`);
    expect(writeUnits(draft, languages)).toContain(`counter-1:\n  zh-Hans: ${counter}\n  en:\n`);
  });

  it.each([
    ['平均年龄43.2周岁。', '周岁'],
    ['基金支付平均每人1.42万元。', '元/人'],
  ])('names the unit to declare: %s', (text, unit) => {
    const { draft, languages } = drafted('zh-Hans', text);
    expect(writeUnits(draft, languages)).toContain(`counter-1:\n  zh-Hans: ${unit}\n  en:\n`);
  });

  it.each([
    ['zh-Hant', '全鄉共11萬674人。', '110674'],
    ['zh-Hans', '全乡共248万681人。', '2480681'],
  ])(
    'reads digits behind a myriad that leave out its thousands (%s): %s',
    (language, text, amount) => {
      expect(
        drafted(language, text).draft.facts.map(
          ({ quantity: { value } }) => value.kind === 'number' && value.amount.toFixed(),
        ),
      ).toEqual([amount]);
    },
  );

  it('proposes no unit that a report may not declare, and says why', () => {
    const { draft, languages } = drafted('en', 'A season ticket costs 240 pounds a year.');
    expect(writeUnits(draft, languages)).toBeUndefined();
    expect(draft.unread.map(({ why }) => why)).toEqual([
      '“pounds a year” is no unit: it holds a currency',
    ]);
  });

  it('reads no hundreds in “several hundred”', () => {
    expect(drafted('zh-Hans', '参保家庭数百户。').draft.facts).toEqual([]);
  });

  it('says what it does not read', () => {
    const { yaml } = drafted('zh-Hans', '港口采用5G技术，共12人。');
    expect(yaml).toMatch(/# {3}line 1: .*5/u);
    expect(yaml).toContain('value: 12');
  });
});

describe('what stands beside a figure and is none of it', () => {
  const values = (text: string, language = 'en'): readonly string[] =>
    drafted(language, text)
      .yaml.split('\n')
      .flatMap((line) => /^ {2}value: (.*)$/u.exec(line)?.[1] ?? []);

  it('a fall said of another figure makes none of a span of time', () => {
    expect(values('The towns reported 17% fewer accidents after three years.')).toEqual([
      '-17%',
      '3',
    ]);
    expect(values('The wait has fallen by three years.')).toEqual(['"-3"']);
  });

  it('in hanzi a fall is that of the figure behind its word, and not of the one before', () => {
    const text = '平均到场时间9分钟，比规定的25分钟缩短一半以上。工期比上年缩短14天。';
    expect(values(text, 'zh-Hans')).toEqual(['9', '25', '-1/2', '"-14"']);
  });

  it('the years of a budget are no amounts', () => {
    expect(values('The council has set aside 640 tonnes for the years 2025 to 2027.')).toEqual([
      '640',
    ]);
  });
});

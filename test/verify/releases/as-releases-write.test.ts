import { describe, expect, it } from 'vitest';
import { proveSource, type SourceToProve } from '../../support/prove-source.js';

/** The codes of all errors. */
const errors = (report: SourceToProve): readonly string[] =>
  proveSource(report)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

interface Case {
  readonly name: string;
  readonly report: SourceToProve;
  readonly is: readonly string[];
}

const zh = (text: string, facts: string, prose?: readonly [string, string], units?: string) => ({
  language: 'zh-Hans',
  text,
  facts,
  ...(units === undefined ? {} : { units }),
  ...(prose === undefined ? {} : { prose: { 'zh-Hans': prose[0], en: prose[1] } }),
});

const en = (text: string, facts: string, prose?: readonly [string, string], units?: string) => ({
  language: 'en',
  text,
  facts,
  ...(units === undefined ? {} : { units }),
  ...(prose === undefined ? {} : { prose: { en: prose[0], 'zh-Hans': prose[1] } }),
});

const shows = 'show: { en: { one: show, other: shows }, zh-Hans: 场 }\n';
const fold = 'fold: { en: { one: time, other: times }, zh-Hans: 倍 }\n';

const cases: readonly Case[] = [
  {
    name: 'a change and the price it came to are no range',
    report: en(
      'In 2024 the average fare rose by 3.5% to €41.60.',
      'rise:\n  value: 3.5%\n  period: 2024\n  quote: rose by 3.5% to €41.60\nfare:\n  value: "41.60"\n  unit: EUR\n  period: 2024\n  quote: rose by 3.5% to €41.60\n',
    ),
    is: [],
  },
  {
    name: 'and are none as a range',
    report: en(
      'In 2024 the average fare rose by 3.5% to €41.60.',
      'rise:\n  value: 3.5%—41.6%\n  period: 2024\n  quote: rose by 3.5% to €41.60\n',
    ),
    is: ['source/value-differs'],
  },
  {
    name: 'the year that a multiple is reckoned from is not that of the figure',
    report: zh(
      '2024年绿地面积达到45平方公里，是2015年的2.4倍。',
      'green:\n  value: 45\n  unit: square-kilometre\n  period: 2024\n  quote: 绿地面积达到45平方公里\ntimes:\n  value: 2.4\n  unit: fold\n  period: 2024\n  quote: 是2015年的2.4倍\n',
      [
        '{{date "2024"}}绿地面积{{fact "green"}}，是{{date "2015"}}的{{fact "times"}}。',
        'In {{date "2024"}} green space covered {{fact "green"}}, {{fact "times"}} that of {{date "2015"}}.',
      ],
      fold,
    ),
    is: [],
  },
  {
    name: 'a figure of its own year is not of another',
    report: zh(
      '2024年绿地面积达到45平方公里。',
      'green:\n  value: 45\n  unit: square-kilometre\n  period: 2015\n  quote: 绿地面积达到45平方公里\n',
    ),
    is: ['source/period-differs'],
  },
  {
    name: 'a date between 到 and a figure leaves it a level',
    report: zh(
      '垃圾分类覆盖率由2019年的38%提高到2024年的92%。',
      'share:\n  value: 92%\n  period: 2024\n  quote: 提高到2024年的92%\n',
      [
        '覆盖率提高到{{date "2024"}}的{{fact "share"}}。',
        'Coverage rose to {{fact "share"}} in {{date "2024"}}.',
      ],
    ),
    is: [],
  },
  {
    name: 'what rose by is not what rose to',
    report: zh(
      '2024年垃圾分类覆盖率提高到92%。',
      'share:\n  value: 92%\n  period: 2024\n  quote: 提高到92%\n',
      [
        '{{date "2024"}}覆盖率提高{{fact "share"}}。',
        'In {{date "2024"}} coverage rose to {{fact "share"}}.',
      ],
    ),
    is: ['figure/direction-differs'],
  },
  {
    name: 'a plan goes on over the comma, in print as in the source',
    report: zh(
      '2027年计划投资18亿元，改造泵站26座。',
      'money:\n  value: 18亿\n  unit: CNY\n  period: 2027\n  status: planned\n  quote: 2027年计划投资18亿元\nstations:\n  value: 26\n  unit: station\n  period: 2027\n  status: planned\n  quote: 改造泵站26座\n',
      [
        '{{date "2027"}}计划投资{{fact "money"}}，改造泵站{{fact "stations"}}。',
        'In {{date "2027"}} it plans to invest {{fact "money"}} and to rebuild {{fact "stations"}}.',
      ],
      'station: { en: { one: pumping station, other: pumping stations }, zh-Hans: 座 }\n',
    ),
    is: [],
  },
  {
    name: 'a plan that is not told in print is asked for',
    report: zh(
      '2027年计划投资18亿元。',
      'money:\n  value: 18亿\n  unit: CNY\n  period: 2027\n  status: planned\n  quote: 2027年计划投资18亿元\n',
      ['{{date "2027"}}投资{{fact "money"}}。', 'In {{date "2027"}} it invested {{fact "money"}}.'],
    ),
    is: ['status/not-printed', 'status/not-printed'],
  },
  {
    name: 'a verb of planning takes an amount as its object',
    report: en(
      'In 2027 the house plans 64 shows.',
      'shows:\n  value: 64\n  unit: show\n  period: 2027\n  status: planned\n  quote: plans 64 shows\n',
      [
        'In {{date "2027"}} the house plans {{fact "shows"}}.',
        '{{date "2027"}}计划演出{{fact "shows"}}。',
      ],
      shows,
    ),
    is: [],
  },
  {
    name: 'what is planned so is not reported',
    report: en(
      'In 2027 the house plans 64 shows.',
      'shows:\n  value: 64\n  unit: show\n  period: 2027\n  quote: plans 64 shows\n',
      undefined,
      shows,
    ),
    is: ['source/status-differs'],
  },
  {
    name: 'the noun of a plan is no verb',
    report: en(
      'In 2027 under the plans 64 shows were given.',
      'shows:\n  value: 64\n  unit: show\n  period: 2027\n  quote: 64 shows were given\n',
      undefined,
      shows,
    ),
    is: [],
  },
  {
    name: 'a part of what will be that has come to be is reported',
    report: en(
      'The port will build a quay at a cost of €9 million, a third of which has been paid.',
      'paid:\n  value: 1/3\n  quote: at a cost of €9 million, a third of which has been paid\n',
    ),
    is: [],
  },
  {
    name: 'a part of what will be is not reported',
    report: en(
      'The port plans to build 9 quays, including 4 for ferries.',
      'quays:\n  value: 4\n  quote: including 4 for ferries\n',
    ),
    is: ['source/status-differs'],
  },
  {
    name: 'the year before is the year before',
    report: en(
      'The house gave 64 shows in 2024, up from 51 the year before.',
      'before:\n  value: 51\n  unit: show\n  period: 2023\n  of: up from\n  quote: gave 64 shows in 2024, up from 51 the year before\n',
      [
        'It gave {{fact "before"}} the year before {{date "2024"}}.',
        '{{date "2024"}}的上年演出{{fact "before"}}。',
      ],
      shows,
    ),
    is: [],
  },
  {
    name: 'the year before is no other year',
    report: en(
      'The house gave 64 shows in 2024, up from 51 the year before.',
      'before:\n  value: 51\n  unit: show\n  period: 2021\n  of: up from\n  quote: gave 64 shows in 2024, up from 51 the year before\n',
      undefined,
      shows,
    ),
    is: ['source/period-differs'],
  },
  {
    name: 'a change on the year before is not of that year',
    report: en(
      'In 2024 it sold 8% more than the year before.',
      'more:\n  value: 8%\n  period: 2023\n  quote: it sold 8% more than the year before\n',
    ),
    is: ['source/period-differs'],
  },
  {
    name: 'the subject of a change names both its levels',
    report: en(
      'The vacancy rate fell from 6.4% to 4.9%.',
      'before:\n  label: { en: vacancy rate, zh-Hans: 空置率 }\n  value: 6.4%\n  quote: The vacancy rate fell from 6.4% to 4.9%\nrate:\n  label: { en: vacancy rate, zh-Hans: 空置率 }\n  value: 4.9%\n  quote: The vacancy rate fell from 6.4% to 4.9%\n',
    ),
    is: [],
  },
  {
    name: 'of two things in a quote the label names one',
    report: en(
      'The vacancy rate was 6.4% and the return 4.9%.',
      'rate:\n  label: { en: vacancy rate, zh-Hans: 空置率 }\n  value: 4.9%\n  quote: The vacancy rate was 6.4% and the return 4.9%\n',
    ),
    is: ['source/which-figure'],
  },
  {
    name: 'a day’s capacity is one a day',
    report: zh(
      '2024年底，污水日处理能力达到56万吨。',
      'capacity:\n  value: 56万\n  unit: tonne\n  quote: 污水日处理能力达到56万吨\n',
      ['日处理能力达到{{fact "capacity"}}。', 'Plants can treat {{fact "capacity"}} a day.'],
    ),
    is: [],
  },
  {
    name: 'an aim is printed with the year it is for',
    report: en(
      'It aims to cut waste by 25% by 2031.',
      'waste:\n  value: -25%\n  period: ../2031\n  status: targeted\n  quote: aims to cut waste by 25% by 2031\n',
      [
        'It aims for waste {{fact "waste" form="change"}} by {{year "2031"}}.',
        '力争到{{date "2031"}}垃圾{{fact "waste" form="change"}}。',
      ],
    ),
    is: [],
  },
  {
    name: 'a fall is not told by a word and a sign',
    report: zh(
      '2024年用水量下降8.2%。',
      'water:\n  value: -8.2%\n  period: 2024\n  quote: 用水量下降8.2%\n',
      [
        '{{date "2024"}}用水量下降{{fact "water"}}。',
        'In {{date "2024"}} water use fell by {{fact "water"}}.',
      ],
    ),
    is: ['figure/direction-differs', 'figure/direction-differs'],
  },
  {
    name: 'what is the least since a year is not of that year',
    report: zh(
      '2024年，事故量比上年减少12%，为2018年以来最低。',
      'fall:\n  value: -12%\n  period: 2024\n  quote: 事故量比上年减少12%\n',
    ),
    is: [],
  },
  {
    name: 'and is not as if it were',
    report: zh(
      '2024年，事故量比上年减少12%，为2018年以来最低。',
      'fall:\n  value: -12%\n  period: 2018\n  quote: 事故量比上年减少12%\n',
    ),
    is: ['source/period-differs'],
  },
  {
    name: 'a level comes before or behind the one it came from',
    report: en(
      'Turnover rose to $7.2m from $6.9m.',
      'before:\n  label: { en: turnover, zh-Hans: 营业额 }\n  value: 6.9 million\n  unit: USD\n  quote: Turnover rose to $7.2m from $6.9m\n',
    ),
    is: [],
  },
  {
    name: 'when something will be paid back is not when it is owed',
    report: en(
      'In 2024 the line had a loan of $2.5 million, to be repaid by 2033.',
      'loan:\n  value: 2.5 million\n  unit: USD\n  period: 2024\n  quote: a loan of $2.5 million\n',
    ),
    is: [],
  },
  {
    name: 'what has been given of what will cost more is reported',
    report: en(
      'The line plans to add a stop, which will cost $14 million; $8.4 million has been pledged.',
      'pledged:\n  value: 8.4 million\n  unit: USD\n  quote: $8.4 million has been pledged\n',
    ),
    is: [],
  },
  {
    name: 'the date of the sentence before holds for a multiple of another year',
    report: zh(
      '截至2024年底，共有床位680张，是2020年的3.4倍。',
      'beds:\n  value: 680\n  unit: bed\n  period: ../2024-12-31\n  quote: 共有床位680张\ntimes:\n  value: 3.4\n  unit: fold\n  period: ../2024-12-31\n  quote: 是2020年的3.4倍\n',
      [
        '{{date "../2024-12-31"}}有床位{{fact "beds"}}。这是{{date "2020"}}的{{fact "times"}}。',
        '{{date "../2024-12-31"}} there were {{fact "beds"}}. This is {{fact "times"}} the number of {{date "2020"}}.',
      ],
      `${fold}bed: { zh-Hans: 张, en: { one: bed, other: beds } }\n`,
    ),
    is: [],
  },
];

describe('as releases write:', () => {
  it.each(cases)('$name', ({ report, is }) => {
    expect(errors(report)).toEqual(is);
  });
});

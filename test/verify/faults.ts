import type { Change } from './support.js';

/** A fault that an author can make, planted in the sample report by one change. */
export interface Fault extends Change {
  readonly name: string;
  readonly code: string;
  /** A piece of the line that is to blame, where it is not the first line that changes. */
  readonly reportedAt?: string;
}

const facts = (
  name: string,
  code: string,
  right: string,
  wrong: string,
  reportedAt?: string,
): Fault => ({
  name,
  code,
  file: 'facts.yaml',
  right,
  wrong,
  ...(reportedAt === undefined ? {} : { reportedAt }),
});

const report = (
  name: string,
  code: string,
  right: string,
  wrong: string,
  reportedAt?: string,
): Fault => ({
  ...facts(name, code, right, wrong, reportedAt),
  file: 'report.yaml',
});

const charts = (name: string, code: string, right: string, wrong: string): Fault => ({
  ...facts(name, code, right, wrong),
  file: 'charts.yaml',
});

/** Against the source. */
export const sourceFaults: readonly Fault[] = [
  facts('value times ten', 'source/value-differs', 'value: 1500万', 'value: 1.5亿'),
  facts('亿 read as billion', 'source/value-differs', 'value: 2.5亿', 'value: 2.5 billion'),
  facts('亿 read as ten million', 'source/value-differs', 'value: 12.6亿', 'value: 126 million'),
  facts('万 dropped', 'source/value-differs', 'value: 10.95万', 'value: 10.95'),
  facts('two digits exchanged', 'source/value-differs', 'value: 36.8%', 'value: 38.6%'),
  facts('decimal point dropped', 'source/value-differs', 'value: 4.5%', 'value: 45%'),
  facts('sign turned', 'source/value-differs', 'value: 4.5%', 'value: -4.5%'),
  facts(
    '多 dropped',
    'source/qualifier-differs',
    '  value: 1200万\n  qualifier: over',
    '  value: 1200万',
    'value: 1200万',
  ),
  facts('近 made over', 'source/qualifier-differs', 'qualifier: nearly', 'qualifier: over'),
  facts(
    'exact made about',
    'source/qualifier-differs',
    '  value: 80\n',
    '  value: 80\n  qualifier: about\n',
  ),
  facts('个百分点 made percent', 'source/unit-differs', 'unit: percentage-point', 'unit: percent'),
  facts(
    'percent made percentage points',
    'source/unit-differs',
    '  value: 4.5%',
    '  value: 4.5\n  unit: percentage-point',
    'unit: percentage-point',
  ),
  facts('元 made US$', 'source/unit-differs', 'unit: CNY', 'unit: USD'),
  facts(
    'US$ made yuan',
    'source/unit-differs',
    '  value: 12.6亿\n  unit: USD',
    '  value: 12.6亿\n  unit: CNY',
    'unit: CNY',
  ),
  facts(
    'tonnes made kilograms',
    'source/unit-differs',
    '  unit: tonne\n  period: 2020',
    '  unit: kilogram\n  period: 2020',
  ),
  facts('range cut to its lower end', 'source/value-differs', 'value: 1.8%—2%', 'value: 1.8%'),
  facts(
    'range cut in the quote',
    'source/quote-cuts-figure',
    'quote: 吞吐量每年增长1.8%—2%',
    'quote: 吞吐量每年增长1.8%',
  ),
  facts(
    'figure cut in the quote',
    'source/quote-cuts-figure',
    'quote: 的150多个港口开通航线',
    'quote: 50多个港口开通航线',
  ),
  facts('range widened', 'source/value-differs', 'value: 1.8%—2%', 'value: 1.8%—3%'),
  facts('ordinal shifted', 'source/value-differs', 'ordinal: 3', 'ordinal: 4'),
  facts('date shifted', 'source/value-differs', 'date: 2030', 'date: 2035'),
  facts('wrong nth', 'source/quote-wrong-place', 'nth: 1', 'nth: 3'),
  facts('nth left out', 'source/quote-ambiguous', '\n  nth: 1', '', 'quote: 签署203份合作文件'),
  facts(
    'quote altered by one character',
    'source/quote-not-found',
    'quote: 利用外资12.6',
    'quote: 利用外次12.6',
  ),
  facts(
    'quote with a full-width figure',
    'source/quote-not-found',
    'quote: 同比增长4.5%',
    'quote: 同比增长４.5%',
  ),
  facts(
    'quote with a space',
    'source/quote-not-found',
    'quote: 占全省总量的36.8%',
    'quote: 占全省总量的 36.8%',
  ),
  facts(
    'quote without its figure',
    'source/no-figure-in-quote',
    'quote: 完成投资近60亿元',
    'quote: 完成投资',
  ),
  facts(
    'eleven months made a year',
    'source/period-differs',
    'period: 2020-01/2020-11',
    'period: 2020',
  ),
  facts(
    'months shifted',
    'source/period-differs',
    'period: 2020-01/2020-11',
    'period: 2020-01/2020-10',
  ),
  facts(
    'year shifted',
    'source/period-differs',
    '  unit: country\n  period: 2020',
    '  unit: country\n  period: 2021',
    'period: 2021',
  ),
  facts(
    'year of the sentence shifted',
    'source/period-differs',
    'value: 4.5%\n  period: 2020',
    'value: 4.5%\n  period: 2018',
  ),
  facts(
    'as of a day made a year',
    'source/as-of-missing',
    '  unit: CNY\n  period: ../2020-12-31',
    '  unit: CNY\n  period: 2020',
    'period: 2020',
  ),
  facts(
    'as of another day',
    'source/period-differs',
    '  unit: CNY\n  period: ../2020-12-31',
    '  unit: CNY\n  period: ../2020-06-30',
  ),
  facts(
    'design printed as done',
    'source/status-differs',
    '\n  status: designed',
    '',
    'quote: 新码头设计',
  ),
  facts(
    'expectation printed as done',
    'source/status-differs',
    '\n  status: expected',
    '',
    'quote: 节约标煤',
  ),
  facts(
    'intention printed as done',
    'source/status-differs',
    '\n  status: intended',
    '',
    'quote: 意向成交',
  ),
  facts(
    'done printed as planned',
    'source/status-differs',
    'quote: 货物吞吐量2.5亿吨',
    'status: planned\n  quote: 货物吞吐量2.5亿吨',
    'status: planned',
  ),
  facts(
    'intended printed as designed',
    'source/status-differs',
    'status: intended',
    'status: designed',
  ),
];

/** Of calculation. */
export const derivedFaults: readonly Fault[] = [
  facts(
    'calculated figure ascribed',
    'derived/attributed',
    '  round: 1\n',
    '  round: 1\n  attribution: { zh-Hans: 港口管理局, en: Port Authority }\n',
  ),
  facts(
    'invented decimals',
    'derived/too-precise',
    'formula: share - share-rise\n  unit: percent\n  round: 1',
    'formula: share / growth\n  round: 5',
    'round: 5',
  ),
  facts(
    'units mixed in a formula',
    'formula/unit-mismatch',
    'formula: share - share-rise\n  unit: percent',
    'formula: tonnage + ports',
    'formula: tonnage',
  ),
  facts(
    'currencies mixed in a formula',
    'formula/currency-mismatch',
    'formula: share - share-rise\n  unit: percent',
    'formula: investment + deals',
    'formula: investment',
  ),
  facts(
    'percentage points declared as percent',
    'derived/percent-for-points',
    'formula: share - share-rise',
    'formula: share - growth',
    'unit: percent',
  ),
];

const message = 'zh-Hans: \'{{fact "year"}}，港口与{{fact "countries"}}的{{fact "ports"}}通航。\'';
const english =
  'en: \'In {{fact "year"}} the port served {{fact "ports"}} in {{fact "countries"}}.\'';

/** Figures that are typed. */
export const strayFaults: readonly Fault[] = [
  report(
    'number retyped in one language',
    'figure/stray',
    english,
    english.replace('{{fact "countries"}}', '80 countries'),
  ),
  report(
    'number retyped in both languages',
    'figure/stray',
    message,
    message.replace('{{fact "countries"}}', '80个国家'),
  ),
  report(
    'hanzi numeral with a measure word',
    'figure/stray',
    '{ zh-Hans: 航线增加。',
    '{ zh-Hans: 五条航线增加。',
  ),
  report(
    'hanzi numeral of two characters',
    'figure/stray',
    '{ zh-Hans: 航线增加。',
    '{ zh-Hans: 航线增加三十。',
  ),
  report('hanzi ordinal', 'figure/stray', "港口展览会', en", "港口展览会（第三届）', en"),
  report(
    'fraction in hanzi',
    'figure/stray',
    '{ zh-Hans: 航线增加。',
    '{ zh-Hans: 航线增加四分之一。',
  ),
  report('一半', 'figure/stray', '{ zh-Hans: 航线增加。', '{ zh-Hans: 航线增加一半。'),
  report(
    'number in an English word',
    'figure/stray',
    'en: More routes.',
    'en: Twelve more routes.',
  ),
  report('dozens', 'figure/stray', 'en: More routes.', 'en: Dozens more routes.'),
  report('half', 'figure/stray', 'en: Cargo grew.', 'en: Cargo grew by half.'),
  report('year typed', 'figure/stray', 'en: A year at the port', 'en: A year at the port 2020'),
  report(
    'in the third line of a folded paragraph',
    'figure/stray',
    '{{fact "share"}} of the province.',
    '{{fact "share"}} of 17 provinces.',
  ),
  report('full-width digit', 'figure/stray', 'zh-Hans: 港口之年', 'zh-Hans: 港口之年２'),
  report(
    'digit set against a figure',
    'figure/stray',
    '的{{fact "ports"}}通航',
    '的1{{fact "ports"}}通航',
  ),
  report(
    'magnitude typed after a figure',
    'figure/retyped-unit',
    'designed for {{fact "capacity"}}',
    'designed for {{fact "capacity"}} million',
  ),
  report(
    'percent typed after a figure',
    'figure/retyped-unit',
    '货物吞吐量增长{{fact "growth"}}',
    '货物吞吐量增长{{fact "growth"}}个百分点',
  ),
  report(
    'currency typed before a figure',
    'figure/retyped-unit',
    'intended deals of {{fact "deals"}}',
    'intended deals of US${{fact "deals"}}',
  ),
  report(
    '多 typed after a figure',
    'figure/retyped-qualifier',
    '港口与{{fact "countries"}}的',
    '港口与{{fact "countries"}}多的',
  ),
  report(
    '“over” typed before a figure',
    'figure/retyped-qualifier',
    'in {{fact "countries"}}',
    'in over {{fact "countries"}}',
  ),
  facts('digit in a label', 'figure/stray', 'en: cargo handled', "en: 'cargo handled in 2020'"),
  charts(
    'figure only in the chart label',
    'figure/stray',
    'zh-Hans: 上年, en: Year before',
    'zh-Hans: 上年, en: Year before (33.6%)',
  ),
  charts(
    'figure in the alternative text',
    'figure/stray',
    'points:',
    'alternative: { zh-Hans: 比重上升, en: A rise to 36.8% }\n  points:',
  ),
  charts(
    'digit in a chart title',
    'figure/stray',
    'zh-Hans: 占全省比重提升',
    'zh-Hans: 占全省比重3年提升',
  ),
];

/** Of one language against the other. */
export const parityFaults: readonly Fault[] = [
  report(
    'fact missing on the English side',
    'parity/fact-missing',
    english,
    english.replace(' in {{fact "countries"}}', ''),
  ),
  report(
    'another fact on the Chinese side',
    'parity/fact-missing',
    message,
    message.replace('"ports"', '"tonnage"'),
  ),
  report(
    'period in one language only',
    'parity/date-missing',
    'en: \'on co-operation, {{date "../2020-12-31"}}\'',
    'en: on co-operation',
  ),
  report(
    'date shifted in one language',
    'parity/date-missing',
    'en: \'Money, {{date "../2020-12-31"}}\'',
    'en: \'Money, {{date "../2021-12-31"}}\'',
  ),
  report(
    '“designed” in Chinese only',
    'parity/status-differs',
    "en: 'designed for {{fact",
    "en: 'room for {{fact",
  ),
  report(
    '计划 in Chinese only',
    'parity/status-differs',
    '货物吞吐量增长{{fact "growth"}}',
    '货物吞吐量计划增长{{fact "growth"}}',
    'Cargo grew by',
  ),
  report(
    'yuan and US dollars',
    'parity/unit-differs',
    'en: RMB stands for the yuan',
    'en: US$ stands for the dollar',
  ),
  charts(
    '百分点 and %',
    'parity/unit-differs',
    '占全省集装箱吞吐量，%',
    '占全省集装箱吞吐量，百分点',
  ),
  report(
    'hanzi in English',
    'parity/wrong-language',
    'calls for smart ports',
    'calls for 智慧 ports',
  ),
  report(
    'English sentence in Chinese',
    'parity/wrong-language',
    'zh-Hans: “元”为人民币元。',
    'zh-Hans: “元”为人民币元，the currency of the country。',
  ),
  report(
    'name that is not in the glossary',
    'parity/name-missing',
    'en: The 14th Five-Year Plan calls',
    'en: The national plan calls',
  ),
  report(
    'name translated freely',
    'parity/name-missing',
    "en: 'The Port Authority projects",
    "en: 'The harbour board projects",
  ),
  report(
    'language left out',
    'report/missing-language',
    '{ zh-Hans: 要点, en: Key messages }',
    '{ zh-Hans: 要点 }',
  ),
  report('empty text', 'report/empty-value', 'en: Key messages }', "en: '' }"),
];

/** Of time, status and coverage. */
export const otherFaults: readonly Fault[] = [
  report('去年', 'time/relative-word', '{ zh-Hans: 吞吐量增长。', '{ zh-Hans: 去年吞吐量增长。'),
  report('迄今', 'time/relative-word', '{ zh-Hans: 航线增加。', '{ zh-Hans: 迄今航线增加。'),
  report('“so far”', 'time/relative-word', 'en: More routes.', 'en: More routes so far.'),
  report(
    '“Last year” at the start',
    'time/relative-word',
    'en: Cargo grew.',
    'en: Last year cargo grew.',
  ),
  facts('目前 in a label', 'time/relative-word', 'zh-Hans: 通航国家', 'zh-Hans: 目前通航国家'),
  report(
    'as-of date not printed',
    'time/as-of-not-printed',
    'title: { zh-Hans: \'资金，{{date "../2020-12-31"}}\', en: \'Money, {{date "../2020-12-31"}}\' }',
    'title: { zh-Hans: 资金, en: Money }',
    'Investment }, investment]',
  ),
  report(
    '意向 not printed',
    'status/not-printed',
    "zh-Hans: '意向成交{{fact",
    "zh-Hans: '成交{{fact",
  ),
  report(
    'neither “projects” nor “expected” printed',
    'status/not-printed',
    'projects growth of {{fact "outlook"}} a year to {{fact "horizon"}}, with {{fact "coal-saved"}} of coal expected to be saved',
    'reports growth of {{fact "outlook"}} a year to {{fact "horizon"}}, with {{fact "coal-saved"}} of coal saved',
  ),
  report(
    'leave-out that is not in the source',
    'coverage/stale-leave-out',
    '三分之一的泊位',
    '三分之二的泊位',
  ),
  report(
    'leave-out of a figure in use',
    'coverage/stale-leave-out',
    '- { quote: 三分之一的泊位',
    '- { quote: 货物吞吐量2.5亿吨',
  ),
  report(
    'omission without a reason',
    'coverage/omission',
    '  - { quote: “十四五”规划提出, reason: part of the name of a plan }\n',
    '',
    'article:',
  ),
];

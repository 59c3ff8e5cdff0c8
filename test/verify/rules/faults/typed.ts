import { charts, facts, report, type Fault } from './fault.js';

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
  report(
    'minus typed before a figure',
    'figure/retyped-qualifier',
    'Cargo grew by {{fact "growth"}}',
    'Cargo grew by −{{fact "growth"}}',
  ),
  report(
    'decimal point typed before a figure',
    'figure/retyped-qualifier',
    'in {{fact "countries"}}',
    'in .{{fact "countries"}}',
  ),
  report(
    '不足 typed before a figure',
    'figure/retyped-qualifier',
    '港口与{{fact "countries"}}的',
    '港口与不足{{fact "countries"}}的',
  ),
  report(
    '倍 typed after a percentage',
    'figure/retyped-unit',
    '货物吞吐量增长{{fact "growth"}}；',
    '货物吞吐量增长{{fact "growth"}}倍；',
  ),
  report(
    'another unit after a bare number',
    'figure/retyped-unit',
    'designed for {{fact "capacity"}}',
    'designed for {{fact "capacity" form="number"}} kg',
  ),
  report(
    'percent typed after a year',
    'figure/retyped-unit',
    'en: A year at the port',
    'en: \'The port in {{year "2020"}}%\'',
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

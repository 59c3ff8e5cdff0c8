import { charts, report, type Fault } from './fault.js';

const message = 'zh-Hans: \'{{fact "year"}}，港口与{{fact "countries"}}的{{fact "ports"}}通航。\'';
const english =
  'en: \'In {{fact "year"}} the port served {{fact "ports"}} in {{fact "countries"}}.\'';

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
    'status/not-printed',
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

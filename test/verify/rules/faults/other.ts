import { facts, report, type Fault } from './fault.js';

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
    '            zh-Hans: \'资金，{{date "../2020-12-31"}}\'\n            en: \'Money, {{date "../2020-12-31"}}\'',
    '            zh-Hans: 资金\n            en: Money',
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
    '  - { quote: 可能再通3个港口, reason: no more than possible }\n',
    '',
    'article:',
  ),
];

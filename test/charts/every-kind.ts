import type { ChartKind, ChartSpec } from '../../src/report/charts.js';
import type { Report } from '../../src/report/report.js';
import { counter, fact, localized, point, reportOf, series, spec, unit } from './support.js';

const percent = unit('percent');
const item = (id: string, zh: string) => counter(id, zh, id, `${id}s`);
const month = unit('month');

/** Facts of an invented harbour, and one chart of every kind over them. */
export const harbour: Report = reportOf(
  fact('ships', '50', { zh: '到港货轮', en: 'cargo ships called', unit: percent }),
  fact('crews', '24.9', { zh: '换班船员', en: 'crew changes', unit: percent }),
  fact('cranes', '2.1', {
    zh: '岸桥作业时数',
    en: 'crane hours',
    unit: percent,
    status: 'expected',
  }),
  fact('berths', '1', { zh: '泊位利用', en: 'use of berths', unit: percent }),
  fact('fell', '-7.5', { zh: '滞港天数', en: 'days in port', unit: percent }),
  fact('boxes', '220000000000', {
    zh: '标准箱',
    en: 'boxes',
    unit: item('box', '只'),
    qualifier: 'over',
  }),
  fact('pallets', '2250000000', { zh: '托盘', en: 'pallets', unit: item('pallet', '件') }),
  fact('crates', '1020000000', { zh: '板条箱', en: 'crates', unit: item('crate', '份') }),
  fact('quay', '13', { zh: '北港码头主体工程', en: 'North Quay, main works', unit: month }),
  fact('lock', '4', {
    zh: '船闸扩建',
    en: 'widening of the lock',
    unit: month,
    qualifier: 'nearly',
  }),
  fact('lights', '2', {
    zh: '灯塔改造',
    en: 'refit of the lighthouse',
    unit: month,
    qualifier: 'over',
  }),
  fact('full', '98.4', { zh: '重箱率', en: 'loaded containers', unit: percent }),
  fact('lines', '138', { zh: '班轮公司', en: 'shipping lines', unit: item('line', '家') }),
  fact('agents', '31', { zh: '代理行', en: 'agents', unit: item('agent', '家') }),
  fact('in', '79', { zh: '进口货源地', en: 'places goods come from', unit: item('place', '个') }),
  fact('out', '150', {
    zh: '出口目的地',
    en: 'places goods go to',
    unit: item('place', '个'),
    qualifier: 'over',
  }),
  fact(
    'traffic-rank',
    { kind: 'ordinal', number: 3 },
    { zh: '吞吐量位次', en: 'rank by traffic', unit: item('place', '位') },
  ),
  fact(
    'depth-rank',
    { kind: 'ordinal', number: 118 },
    { zh: '水深位次', en: 'rank by depth', unit: item('place', '位') },
  ),
  fact('harbours', '120', { zh: '港口', en: 'harbours', unit: item('harbour', '个') }),
  ...[182, 214, 236, 271, 318].map((amount, i) =>
    fact(`revenue-${i}`, `${amount}00000000`, {
      zh: `第${i + 1}年`,
      en: `year ${i + 1}`,
      unit: unit('CNY'),
      status: i === 4 ? 'projected' : 'reported',
    }),
  ),
  ...['31', '32.5', '30.8', '34.1', '35'].map((amount, i) =>
    fact(`margin-${i}`, amount, {
      zh: `第${i + 1}年`,
      en: `year ${i + 1}`,
      unit: percent,
      status: i === 4 ? 'projected' : 'reported',
    }),
  ),
  ...['12', '14', '19', '17', '21'].map((amount, i) =>
    fact(`cost-${i}`, amount, { zh: `第${i + 1}年`, en: `year ${i + 1}`, unit: percent }),
  ),
);

const five = (name: string) => [0, 1, 2, 3, 4].map((i) => point(`${name}-${i}`));

export const everyKind: Readonly<Record<ChartKind, ChartSpec>> = {
  'horizontal-bar': spec('horizontal-bar', [
    series([
      point('ships', { highlight: true, form: 'signed' }),
      point('crews', { form: 'signed' }),
      point('cranes', { form: 'signed' }),
      point('berths', { form: 'signed' }),
      point('fell', { form: 'signed' }),
    ]),
  ]),
  bar: spec('bar', [series(five('revenue'))]),
  line: spec('line', [
    series(five('margin'), { label: localized('毛利率', 'gross margin') }),
    series(five('cost'), { label: localized('费用率', 'costs') }),
  ]),
  doughnut: spec('doughnut', [
    series([point('ships', { highlight: true }), point('crews'), point('cranes'), point('berths')]),
  ]),
  combined: spec('combined', [
    series(five('revenue'), { label: localized('营业收入', 'revenue') }),
    series(five('margin'), { mark: 'line', label: localized('毛利率', 'gross margin') }),
  ]),
  'stacked-bar': spec('stacked-bar', [
    series(five('margin'), { label: localized('客运', 'passengers') }),
    series(five('cost'), { label: localized('货运', 'goods') }),
  ]),
  'stacked-horizontal-bar': spec('stacked-horizontal-bar', [
    series(five('margin'), { label: localized('客运', 'passengers') }),
    series(five('cost'), { label: localized('货运', 'goods') }),
  ]),
  slope: spec('slope', [
    series([point('margin-0'), point('margin-3')], { label: localized('毛利率', 'gross margin') }),
    series([point('cost-0'), point('cost-3')], { label: localized('费用率', 'costs') }),
  ]),
  'small-multiples': spec('small-multiples', [
    series(five('margin'), { label: localized('毛利率', 'gross margin'), mark: 'line' }),
    series(five('cost'), { label: localized('费用率', 'costs'), mark: 'line' }),
  ]),
  'unit-squares': spec(
    'unit-squares',
    [series([point('boxes'), point('pallets', { highlight: true }), point('crates')])],
    { cellValue: '10亿' },
  ),
  cells: spec(
    'cells',
    [series([point('quay', { highlight: true }), point('lock'), point('lights')])],
    {
      cellValue: '1',
    },
  ),
  grid: spec('grid', [series([point('full')])], { cellValue: '1%' }),
  'split-bar': spec('split-bar', [series([point('lines'), point('agents')])]),
  flow: spec(
    'flow',
    [
      series([point('in')], { label: localized('进口', 'imports') }),
      series([point('out')], { label: localized('出口', 'exports') }),
    ],
    { hub: localized('港口', 'Harbour') },
  ),
  rank: spec('rank', [
    series([
      point('traffic-rank', { of: 'harbours', highlight: true }),
      point('depth-rank', { of: 'harbours' }),
    ]),
  ]),
};

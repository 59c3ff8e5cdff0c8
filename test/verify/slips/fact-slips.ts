import { said, type Fields, type Material } from './material.js';
import { exchangedLabels } from './exchanged-labels.js';
import { someOf, type Slip } from './slip.js';
import { wordsOf } from './words.js';

type Change = readonly [told: string, fields: Fields];

const magnitudes: Readonly<Record<string, readonly string[]>> = {
  万亿: ['亿'],
  亿: ['万', '万亿'],
  억: ['만'],
  万: ['亿', '千'],
  만: ['억'],
  ' billion': [' million'],
  ' million': [' billion', ' thousand'],
};
const otherUnits: Readonly<Record<string, readonly string[]>> = {
  tonne: ['kilogram', 'kilometre'],
  kilometre: ['metre', 'hour'],
  hectare: ['square-kilometre', 'square-metre'],
  'cubic-metre': ['litre', 'square-metre'],
  hour: ['day', 'minute'],
  day: ['hour', 'month'],
  month: ['year', 'day'],
  year: ['month'],
  'kilowatt-hour': ['kilowatt', 'megawatt-hour'],
  kilowatt: ['kilowatt-hour'],
  'kilometre-per-hour': ['kilometre'],
  hertz: ['kilometre'],
  'percentage-point': ['hour', 'percent', 'per-mille'],
};
const currencies = new Set(['CNY', 'USD', 'EUR', 'JPY', 'KRW']);
const people = ['person', 'country', 'household'];

const digits = (value: string): readonly string[] => {
  const all = [...value.matchAll(/\d/gu)].map(({ index }) => index);
  const other = (index: number, by: number): string =>
    value.slice(0, index) + ((Number(value[index]) + by) % 10 || by) + value.slice(index + 1);
  const first = all[0] ?? 0;
  const pair = all.find(
    (index) => /^(\d)(?!\1)[1-9]/u.test(value.slice(index)) && index > first - 1,
  );
  return [
    other(all.at(-1) ?? 0, 3),
    other(first, 1),
    // Two digits that changed places, and one that was left out.
    ...(pair === undefined
      ? []
      : [
          value.slice(0, pair) + value[pair + 1] + value[pair] + value.slice(pair + 2),
          value.slice(0, pair + 1) + value.slice(pair + 2),
        ]),
  ];
};

const ofValue = (fact: Fields): readonly [string, readonly Change[]][] => {
  const value = said(fact, 'value');
  const set = (each: string): Change => [each, { ...fact, value: each }];
  if (fact['ordinal'] !== undefined)
    return [
      [
        'digit',
        digits(said(fact, 'ordinal')).map((each) => [each, { ...fact, ordinal: Number(each) }]),
      ],
    ];
  if (fact['value'] === undefined) return [];
  if (/[/—]/u.test(value)) return [['digit', digits(value).map(set)]];
  const words = Object.keys(magnitudes).find((word) => value.endsWith(word)) ?? '';
  const number = value.slice(0, value.length - words.length - (value.endsWith('%') ? 1 : 0));
  const rest = value.slice(number.length);
  const moved = (by: 10 | 0.1): string =>
    Number((Number(number.replaceAll(',', '')) * by).toPrecision(12)).toString() + rest;
  return [
    ['digit', digits(value).map(set)],
    [
      'magnitude',
      [...(magnitudes[words] ?? []).map((word) => number + word), moved(10), moved(0.1)].map(set),
    ],
    ['sign', [set(value.startsWith('-') ? value.slice(1) : `-${value}`)]],
  ];
};

const ofUnit = (fact: Fields, units: readonly string[]): readonly [string, readonly Change[]][] => {
  const value = said(fact, 'value');
  const { unit: _, ...bare } = fact;
  if (value.endsWith('%')) {
    const number = value.slice(0, -1);
    return [
      [
        'unit',
        [
          ['percentage-point', { ...fact, value: number, unit: 'percentage-point' }],
          ['‰', { ...bare, value: `${number}‰` }],
          ['multiple', { ...fact, value: number, unit: 'multiple' }],
        ],
      ],
    ];
  }
  const unit = said(fact, 'unit');
  const to = (each: string): Change => [
    each,
    each === 'percent' ? { ...bare, value: `${value}%` } : { ...fact, unit: each },
  ];
  if (currencies.has(unit))
    return [
      [
        'currency',
        [...currencies]
          .filter((each) => each !== unit)
          .slice(0, 2)
          .map(to),
      ],
    ];
  if (otherUnits[unit] !== undefined) return [['unit', otherUnits[unit].map(to)]];
  return fact['unit'] === undefined
    ? []
    : [
        [
          'noun',
          [...units, ...people]
            .filter((each) => each !== unit)
            .slice(0, 3)
            .map(to),
        ],
      ];
};

const ofPeriod = (fact: Fields): readonly Change[] => {
  const field = fact['date'] === undefined ? 'period' : 'date';
  const period = said(fact, field);
  const moved = (by: number): string =>
    period.replaceAll(/\d{4}/gu, (year) => String(Number(year) + by));
  const month = /-(\d\d)/u.exec(period)?.[1];
  return period === ''
    ? []
    : [
        ...[1, -4].map(moved),
        ...(month === undefined
          ? []
          : [
              period.replaceAll(/(?<=\d{4})-\d\d/gu, '-03'),
              ...(month === '12' ? [] : [period.replaceAll(/-\d\d/gu, '')]),
            ]),
        ...(/^\d{4}$/u.test(period) ? [`${period}-03`, `${period}-40`] : []),
      ]
        .filter((each) => each !== period)
        .map((each) => [each, { ...fact, [field]: each }]);
};

const qualifiers = ['over', 'nearly', 'about', 'at-least', 'less-than'];
/** Those that say the same of a figure. */
const alike = [['over', 'more-than']];
const ofQualifier = (fact: Fields): readonly Change[] => {
  const { qualifier, ...bare } = fact;
  if (fact['value'] === undefined || said(fact, 'value').includes('—')) return [];
  const same = alike.find((each) => each.includes(String(qualifier))) ?? [qualifier];
  return [
    ...(qualifier === undefined ? [] : [['exact', bare] as const]),
    ...qualifiers
      .filter((each) => !same.includes(each))
      .map((each): Change => [each, { ...fact, qualifier: each }]),
  ];
};

const ofStatus = (fact: Fields): readonly Change[] => {
  const { status, ...bare } = fact;
  if (fact['value'] === undefined) return [];
  return [
    ...(status === undefined ? [] : [['reported', bare] as const]),
    ...['planned', 'expected', 'possible', 'targeted']
      .filter((each) => status === undefined || each === 'possible')
      .map((each): Change => [each, { ...fact, status: each }]),
  ];
};

const changing =
  /增[长幅]|增率|提升|growth|change|rise|前年比|増減|前年差|증감|évolution|Veränderung|variación/u;

/** Whether a fact tells by how much something changed. */
export const isChange = (fact: Fields): boolean =>
  said(fact, 'value').startsWith('-') || changing.test(JSON.stringify(fact['label'] ?? ''));

/** A label that turns a change round, in the language of the source and in English. */
const ofLabel = (fact: Fields, language: string): readonly Change[] => {
  const label = fact['label'] as Readonly<Record<string, string>> | undefined;
  if (label === undefined) return [];
  const way = said(fact, 'value').startsWith('-') ? 'rose' : 'fell';
  const turned = Object.fromEntries(
    Object.entries(label).map(([tag, words]) => {
      const bare = words.replaceAll(
        /^(?:growth|change|rise),? (?:in )?|增幅|増減|の前年[比差]|の?증감률?/giu,
        '',
      );
      return [tag, wordsOf(tag).labels[way]?.replace('{}', bare) ?? words];
    }),
  );
  return isChange(fact) && !said(fact, 'value').includes('—') && language in turned
    ? [[JSON.stringify(turned), { ...fact, label: turned }]]
    : [];
};

/** What somebody might type in the stead of each fact. */
export function factSlips(material: Material): readonly Slip[] {
  const { facts, units, language } = material;
  const each = Object.entries(facts)
    .filter(([, fact]) => fact['formula'] === undefined)
    .flatMap(([id, fact], turn) =>
      someOf(
        [
          ...ofValue(fact),
          ...ofUnit(fact, Object.keys(units)),
          ['period', ofPeriod(fact)] as const,
          ['approximation', ofQualifier(fact)] as const,
          ['modality', ofStatus(fact)] as const,
          ['direction', ofLabel(fact, language)] as const,
        ].flatMap(([kind, changes]) => changes.map((change) => [kind, change] as const)),
        turn,
        2,
      ).map(([kind, [told, fields]]) => ({
        kind: `${kind} of a fact`,
        fact: id,
        told,
        fields,
        edits: [],
      })),
    );
  return [...each, ...exchangedLabels(material)];
}

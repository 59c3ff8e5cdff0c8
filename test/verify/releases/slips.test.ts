import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fields = Record<string, string | number>;
type Facts = Record<string, Fields>;

interface Edit {
  readonly from: string;
  readonly to: string;
  readonly refuses: readonly string[];
}

const folder = 'test/verify/releases/slips';
const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');

/** The facts of a text, by id, that are refused. */
function refused(name: string, language: string, text: string, facts: Facts): ReadonlySet<string> {
  const yaml = stringify(facts, { lineWidth: 0 });
  const lines = yaml.split('\n');
  const ids = Object.keys(facts);
  const units = name === 'communique' ? { units: read('communique/units.yaml') } : {};
  const found = proveSource({ language, text, facts: yaml, ...units });
  // A label is put in front of the fields of each fact.
  const heads = lines.flatMap((line, index) => (/^\S+:$/u.test(line) ? [index] : []));
  return new Set(
    found
      .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
      .map(({ place }) => {
        const at = heads.findLastIndex((head, index) => head + 1 + index <= place.line);
        return ids[at] ?? '';
      }),
  );
}

const otherUnit: Readonly<Record<string, string>> = {
  tonne: 'kilometre',
  kilometre: 'tonne',
  person: 'household',
  household: 'person',
  CNY: 'USD',
  USD: 'EUR',
  EUR: 'USD',
  hour: 'day',
  year: 'month',
  kilowatt: 'kilowatt-hour',
  'percentage-point': 'hour',
  'kilometre-per-hour': 'kilometre',
  'counter-1': 'counter-2',
  'counter-2': 'city',
  'counter-3': 'city',
};

const magnitudes: readonly (readonly [RegExp, string])[] = [
  [/万亿$/u, '亿'],
  [/亿$/u, '万'],
  [/万$/u, '亿'],
  [/billion$/u, 'million'],
  [/million$/u, 'billion'],
];

/** The slips of a fact: what a person might type in its stead, each with a name. */
function slipsOf(fact: Fields): readonly (readonly [string, Fields])[] {
  const value = String(fact['value']);
  const isFraction = value.includes('/');
  const year = /^(?:\.\.\/)?\d{4}/u.exec(String(fact['period'] ?? ''))?.[0];
  const digit = value.replace(/\d(?=\D*$)/u, (last) => String((Number(last) + 3) % 10));
  const magnitude = magnitudes.find(([expression]) => expression.test(value));
  const other = otherUnit[String(fact['unit'] ?? '')];
  const { qualifier, status, ...bare } = fact;
  return [
    ['digit', { ...fact, value: digit }],
    ...(isFraction
      ? []
      : [['noughts', { ...fact, value: value.replace(/^(-?)0?\.?(\d+)/u, '$1$20') }] as const]),
    ...(magnitude === undefined
      ? []
      : [['magnitude', { ...fact, value: value.replace(...magnitude) }] as const]),
    ...(isFraction
      ? []
      : [
          [
            'sign',
            { ...fact, value: value.startsWith('-') ? `-1${value.slice(1)}` : `-${value}` },
          ] as const,
        ]),
    ...(other === undefined ? [] : [['unit', { ...fact, unit: other }] as const]),
    ...(year === undefined
      ? []
      : [
          [
            'period',
            {
              ...fact,
              period: String(fact['period']).replaceAll(/\d{4}/gu, (y) => String(Number(y) - 4)),
            },
          ] as const,
        ]),
    qualifier === undefined
      ? ['approximation', { ...fact, qualifier: 'nearly' }]
      : ['approximation', { ...bare, ...(status === undefined ? {} : { status }) }],
    ...(status === undefined
      ? [['status', { ...fact, status: 'planned' }] as const]
      : [['status', { ...bare, ...(qualifier === undefined ? {} : { qualifier }) }] as const]),
  ];
}

describe.each([
  ['communique', 'zh-Hans'],
  ['water', 'en'],
  ['railway', 'de'],
])('a text that was drafted, %s', (name, language) => {
  const text = read(`${name}/source.txt`);
  const facts = parse(read(`${name}/facts.yaml`)) as Facts;

  it('has none of its facts refused', () => {
    expect(Object.keys(facts).length).toBeGreaterThanOrEqual(20);
    expect([...refused(name, language, text, facts)]).toEqual([]);
  });

  it('has every slip refused that is made in a fact', () => {
    const slips = Object.entries(facts).flatMap(([id, fact]) =>
      slipsOf(fact).map(([kind, slip]) => [`${id}-${kind}`, slip] as const),
    );
    const found = refused(name, language, text, Object.fromEntries(slips));
    const passed = slips.map(([id]) => id).filter((id) => !found.has(id));
    expect(passed.map((id) => `${id}: ${JSON.stringify(Object.fromEntries(slips)[id])}`)).toEqual(
      [],
    );
    expect(slips.length).toBeGreaterThan(100);
  });

  it.each((parse(read(`${name}/edits.yaml`)) as Edit[]).map((edit) => [edit.to, edit] as const))(
    'bears out none of what is untrue where the source says %s',
    (_, { from, to, refuses }) => {
      expect(text).toContain(from);
      const edited = Object.fromEntries(
        refuses.map((id) => {
          const fact = facts[id] ?? {};
          const quote = String(fact['quote']);
          // The quote follows the source, in the words that the two share.
          const whole = text.replace(from, () => to);
          const own = quote.includes(from) ? quote.replace(from, () => to) : quoteIn(whole, to);
          return [id, { ...fact, quote: own }];
        }),
      );
      const found = refused(
        name,
        language,
        text.replace(from, () => to),
        edited,
      );
      expect(refuses.filter((id) => !found.has(id))).toEqual([]);
    },
  );
});

/** The planted words and what stands before them in their clause. */
function quoteIn(text: string, planted: string): string {
  const at = text.indexOf(planted);
  return text.slice(at, at + planted.length);
}

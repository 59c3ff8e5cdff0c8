import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, value: string, label: string, en?: string];

const printed = '{{fact "f"}}';

/** What is told of a fact that a paragraph prints behind its label. */
const told = ([language, text, value, label, line]: Row): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: label, [other]: 'x' }, value, quote: text };
  const prose = { [language]: line ?? `${label}: ${printed}`, [other]: `x: ${printed}` };
  return proveSource({ language, text, facts: stringify({ f: fact }), prose }).flatMap(
    ({ code }) => (code === 'figure/direction-missing' ? [code] : []),
  );
};

const named = (rows: readonly Row[]) => rows.map((row) => ({ row, name: row.join(', ') }));

describe('the size of a rise', () => {
  const wrong: readonly Row[] = [
    ['en', 'Takings of the mills grew by 66 million.', '66 million', 'takings of the mills'],
    ['en', 'The share of apples is high. Pears rose by 17%.', '17%', 'share of apples'],
    ['de', 'Die Zahl der Mühlen stieg um 66.', '66', 'Mühlen'],
    ['en', 'Turnout rose by 31 per cent.', '31%', 'turnout ratio'],
    ['de', 'Der Ertrag stieg um 31 Prozent.', '31%', 'Ertragsquote'],
    [
      'de',
      'Der Anteil der Äpfel ist hoch. Birnen stiegen um 17 Prozent.',
      '17%',
      'Anteil der Äpfel',
    ],
    ['fr', 'Le nombre de moulins a augmenté de 66.', '66', 'moulins'],
    ['es', 'El número de molinos aumentó en 66.', '66', 'molinos'],
    ['zh-Hans', '磨坊收入比上年增长17%。', '17%', '磨坊收入'],
    ['zh-Hant', '磨坊收入比上年增長17%。', '17%', '磨坊收入'],
    ['zh-Hans', '水力磨坊实现收入80万，较上年增加6万。', '6万', '水力磨坊收入'],
    ['zh-Hant', '水力磨坊實現收入80萬，較上年增加6萬。', '6万', '水力磨坊收入'],
    ['ja', '水車の収入は17%増えた。', '17%', '水車の収入'],
    ['ko', '방앗간 수입은 17% 증가했다.', '17%', '방앗간 수입'],
  ];
  it.each(named(wrong))('is no level of it, where nothing printed says so: $name', ({ row }) => {
    expect(told(row)).toEqual(['figure/direction-missing']);
  });

  const rise = 'Takings of the mills grew by 66 million.';
  const right: readonly Row[] = [
    ['en', rise, '66 million', 'growth in takings'],
    ['en', rise, '66 million', 'takings added'],
    ['en', rise, '66 million', 'takings of the mills', `Takings of the mills grew by ${printed}.`],
    ['en', rise, '66 million', 'takings', 'Takings: {{fact "f" form="signed"}}'],
    ['en', 'Takings of the mills grew to 66 million.', '66 million', 'takings of the mills'],
    ['en', 'Prices rose by 17%.', '17%', 'inflation'],
    ['ja', '水車は2019年が3台だったのに対して、2023年は17台と急に増えた。', '17', '水車'],
    ['ja', '水車の数は17で増加率は5%だった。', '17', '水車の数'],
    ['ko', '방앗간은 17곳으로 크게 늘었다.', '17', '방앗간'],
    ['de', 'Die Zahl der Mühlen stieg um 66.', '66', 'neue Mühlen'],
    ['zh-Hans', '磨坊收入比上年增长17%。', '17%', '磨坊收入增幅'],
    ['zh-Hans', '磨坊收入比上年增长17%。', '17%', '磨坊收入', `磨坊收入增长${printed}`],
  ];
  it.each(named(right))('is right where its label or its line says so: $name', ({ row }) => {
    expect(told(row)).toEqual([]);
  });
});

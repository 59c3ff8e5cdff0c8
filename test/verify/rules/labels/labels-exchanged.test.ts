import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

interface Named {
  readonly label: string;
  readonly value: string | number;
  readonly [field: string]: string | number;
}

/** The facts whose labels are told to be those of another, in the order of the report. */
function told(language: string, text: string, facts: readonly Named[]): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const yaml = Object.fromEntries(
    facts.map(({ label, ...fact }, index) => [
      `f${index + 1}`,
      { label: { [language]: label, [other]: `x${index}` }, quote: text, ...fact },
    ]),
  );
  return proveSource({ language, text, facts: stringify(yaml, { lineWidth: 0 }) }).flatMap(
    ({ code, problem }) =>
      code === 'figure/which-figure' ? (/(?<=“)f\d(?=”)/u.exec(problem) ?? []) : [],
  );
}

/** A text, two figures of it with what quotes them, and the right label of each. */
const lists: readonly (readonly [string, string, Named, Named])[] = [
  [
    'en',
    'The quay took in 14 million tonnes of gravel and 19 million tonnes of timber.',
    { label: 'gravel', value: '14 million', unit: 'tonne', of: 'took in' },
    { label: 'timber', value: '19 million', unit: 'tonne', of: 'and' },
  ],
  [
    'en',
    'The value of what was sorted includes US$ 14 billion in nickel, US$ 19 billion in tin.',
    { label: 'value of nickel', value: '14 billion', unit: 'USD', of: 'includes' },
    { label: 'value of tin', value: '19 billion', unit: 'USD', of: 'nickel' },
  ],
  [
    'de',
    'Vorn liegt Kies mit 61 % gegenüber Bauholz mit 27 % der Menge.',
    { label: 'Anteil des Kieses', value: '61%', of: 'Kies' },
    { label: 'Anteil des Bauholzes', value: '27%', of: 'Bauholz' },
  ],
  [
    'de',
    'Am Kai lagen 14 Millionen Tonnen Kies (61 %) und 19 Millionen Tonnen Bauholz (27 %).',
    { label: 'Kies', value: '14 million', unit: 'tonne', of: 'lagen' },
    { label: 'Bauholz', value: '19 million', unit: 'tonne', of: 'und' },
  ],
  [
    'fr',
    'Le port a reçu 14 tonnes de gravier et 19 tonnes de bois.',
    { label: 'gravier reçu', value: 14, unit: 'tonne', of: 'reçu' },
    { label: 'bois reçu', value: 19, unit: 'tonne', of: 'et' },
  ],
  [
    'es',
    'El puerto recibió 14 toneladas de grava y 19 toneladas de madera.',
    { label: 'grava', value: 14, unit: 'tonne', of: 'recibió' },
    { label: 'madera', value: 19, unit: 'tonne', of: 'y' },
  ],
  [
    'zh-Hans',
    '码头接卸砂石14万吨，接卸木材19万吨。',
    { label: '接卸砂石', value: '14万', unit: 'tonne', of: '砂石' },
    { label: '接卸木材', value: '19万', unit: 'tonne', of: '木材' },
  ],
  [
    'ja',
    '埠頭では砂利14トン、木材19トンを扱った。',
    { label: '砂利の量', value: 14, unit: 'tonne', of: '砂利' },
    { label: '木材の量', value: 19, unit: 'tonne', of: '木材' },
  ],
  [
    'ko',
    '부두는 자갈 14톤, 목재 19톤을 처리했다.',
    { label: '자갈 처리량', value: 14, unit: 'tonne', of: '자갈' },
    { label: '목재 처리량', value: 19, unit: 'tonne', of: '목재' },
  ],
  [
    'ja',
    '砂利と木材はそれぞれ14トン、19トンだった。',
    { label: '砂利の量', value: 14, unit: 'tonne', of: '砂利' },
    { label: '木材の量', value: 19, unit: 'tonne', of: '木材' },
  ],
  [
    'ko',
    '자갈과 목재는 각각 4.1%, 9.2% 증가했다.',
    { label: '자갈 증가율', value: '4.1%', of: '자갈' },
    { label: '목재 증가율', value: '9.2%', of: '목재' },
  ],
  [
    'zh-Hant',
    '砂石、木材分別接卸14公噸、19公噸。',
    { label: '砂石接卸量', value: 14, unit: 'tonne', of: '砂石' },
    { label: '木材接卸量', value: 19, unit: 'tonne', of: '木材' },
  ],
  [
    'en',
    'Gravel and timber rose by 4.1% and 9.2% respectively.',
    { label: 'growth of gravel', value: '4.1%', of: 'Gravel' },
    { label: 'growth of timber', value: '9.2%', of: 'timber' },
  ],
];

describe('a label is made of the words of its own figure', () => {
  it.each(lists)('%s: %s', (language, text, one, other) => {
    expect(told(language, text, [one, other])).toEqual([]);
    // Exchanged, both are told; the label of one twice, that which is wrong.
    const exchanged = [
      { ...one, label: other.label },
      { ...other, label: one.label },
    ];
    expect(told(language, text, exchanged)).toEqual(['f1', 'f2']);
    expect(told(language, text, [{ ...one, label: other.label }, other])).toEqual(['f1']);
  });

  it('in lines that begin with their figures', () => {
    const text =
      '14 million people live on the coast in 2022.\n19 000 people moved inland in 2022.';
    const facts = [
      { label: 'people inland', value: '14 million', unit: 'person', period: 2022 },
      { label: 'people inland', value: 19000, unit: 'person', period: 2022 },
    ];
    expect(told('en', text, facts)).toEqual(['f1']);
  });

  it('in a sentence far from its own too', () => {
    const text =
      'At the end of the year the county had 340 libraries. They lent out books and papers.\nOf the smaller places 75 reading rooms had a stove.';
    const [libraries, rooms] = [
      { value: 340, quote: '340 libraries', as: 'libraries' },
      { value: 75, quote: '75 reading rooms', as: 'reading rooms' },
    ];
    expect(
      told('en', text, [
        { ...libraries, label: 'reading rooms' },
        { ...rooms, label: 'reading rooms' },
      ]),
    ).toEqual(['f1']);
  });

  it.each([
    [
      'en',
      'In 2019 the quay took in 14 tonnes of gravel.',
      'The mill sawed 19 tonnes of timber.',
      ['gravel', 'timber'],
    ],
    ['zh-Hans', '2019年砾石到货14吨。', '木材到货19吨。', ['砾石', '木材']],
    [
      'fr',
      'En 2019 le quai a reçu 14 tonnes de gravier.',
      'La scierie a débité 19 tonnes de bois.',
      ['gravier', 'bois'],
    ],
  ] as const)('a fact without a period in %s', (language, dated, undated, [first, second]) => {
    const facts = (one: string, other: string): readonly Named[] => [
      { label: one, value: 14, unit: 'tonne', period: 2019, quote: dated.slice(0, -1) },
      { label: other, value: 19, unit: 'tonne', quote: undated.slice(0, -1) },
    ];
    const text = `${dated} ${undated}`;
    expect(told(language, text, facts(first, second))).toEqual([]);
    expect(told(language, text, facts(first, first))).toEqual(['f2']);
    expect(told(language, text, facts(second, first))).toEqual(['f1', 'f2']);
  });

  it.each([
    [
      'en',
      'Each year 30,000 walkers cross the pass.\n\nIn 2019 the rescue team counted 40 accidents on the north face.',
      ['walkers', 'accidents on the north face'],
      [30000, 40],
    ],
    [
      'de',
      'Jedes Jahr überqueren 30.000 Wanderer den Pass.\n\nIm Jahr 2019 zählte die Bergwacht 40 Unfälle an der Nordwand.',
      ['Wanderer', 'Unfälle an der Nordwand'],
      [30000, 40],
    ],
    [
      'zh-Hans',
      '每年有3万名登山者翻越山口。\n\n2019年救援队在北坡处置事故40起。',
      ['登山者', '北坡事故'],
      ['3万', 40],
    ],
  ] as const)(
    'at another time than its own in %s, where its words stand in no line near it',
    (language, text, [walkers, accidents], values) => {
      const [first = '', second = ''] = text.split('\n\n');
      const facts = (one: string): readonly Named[] => [
        { label: one, value: values[0], period: 2018, quote: first },
        { label: accidents, value: values[1], period: 2019, quote: second },
      ];
      expect(told(language, text, facts(accidents))).toEqual(['f1']);
      expect(told(language, text, facts(walkers))).toEqual([]);
    },
  );

  it('the year before is another time, though the fact has no period', () => {
    const text = 'In 2019 the quay took in 14 tonnes of gravel. The year before it was 19 tonnes.';
    expect(
      told('en', text, [
        { label: 'gravel', value: 14, unit: 'tonne', period: 2019 },
        { label: 'gravel', value: 19, unit: 'tonne' },
      ]),
    ).toEqual([]);
  });

  it('a free label names no other figure, nor one of another time, nor the growth of what is counted', () => {
    const free = 'The quay took in 14 tonnes of gravel and 19 tonnes of timber.';
    const [gravel, timber] = [
      { value: 14, unit: 'tonne', of: 'took in' },
      { value: 19, unit: 'tonne', of: 'and' },
    ];
    expect(
      told('en', free, [
        { ...gravel, label: 'stone for roads' },
        { ...timber, label: 'wood' },
      ]),
    ).toEqual([]);
    const years = 'In 2019 the mill took in 14 tonnes of timber. In 2018 it took in 19 tonnes.';
    expect(
      told('en', years, [
        { label: 'timber', value: 14, unit: 'tonne', period: 2019 },
        { label: 'timber', value: 19, unit: 'tonne', period: 2018 },
      ]),
    ).toEqual([]);
    const growth = 'Timber made up 14%. A year before it had been less, and it rose by 3%.';
    expect(
      told('en', growth, [
        { label: 'timber', value: '14%' },
        { label: 'timber', value: '3%' },
      ]),
    ).toEqual([]);
  });
});

describe('one label of two figures that are too far apart to be one thing at two times', () => {
  const rows: readonly (readonly [string, string, readonly Named[]])[] = [
    [
      'en',
      'In 2018 the pass drew 40,000 walkers. In 2020 the rescue team counted 300 broken ankles on the scree.',
      [
        {
          label: 'broken ankles on the scree',
          value: 40000,
          period: 2018,
          quote: '40,000 walkers',
        },
        {
          label: 'broken ankles on the scree',
          value: 300,
          period: 2020,
          quote: '300 broken ankles',
        },
      ],
    ],
    [
      'de',
      'Im Jahr 2018 zog der Pass 40.000 Wanderer an. Im Jahr 2020 zählte die Bergwacht 300 gebrochene Knöchel im Geröll.',
      [
        {
          label: 'gebrochene Knöchel im Geröll',
          value: 40000,
          period: 2018,
          quote: '40.000 Wanderer',
        },
        {
          label: 'gebrochene Knöchel im Geröll',
          value: 300,
          period: 2020,
          quote: '300 gebrochene',
        },
      ],
    ],
    [
      'zh-Hans',
      '2018年接待登山者4万名。2020年救援队处置北坡踝骨骨折300起。',
      [
        { label: '北坡踝骨骨折', value: '4万', period: 2018, quote: '4万名' },
        { label: '北坡踝骨骨折', value: 300, period: 2020, quote: '300起' },
      ],
    ],
  ];
  it.each(rows)(
    'is told in %s, though both stand in one paragraph: %s',
    (language, text, facts) => {
      expect(told(language, text, facts)).toEqual(['f1']);
    },
  );

  it('is right of a thing that grew, and where its words stand before it', () => {
    const text =
      'Broken ankles on the scree were rare: 300 in 2018. In 2020 there were 40,000, as more walkers came.';
    const facts = [
      { label: 'broken ankles on the scree', value: 300, period: 2018, quote: '300 in 2018' },
      { label: 'broken ankles on the scree', value: 40000, period: 2020, quote: '40,000' },
    ];
    expect(told('en', text, facts)).toEqual([]);
  });
});

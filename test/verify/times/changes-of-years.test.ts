import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const errors = (
  language: string,
  text: string,
  [value, period, quote, more = '']: readonly string[],
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `f:\n  label: { ${language}: x, ${language === 'en' ? 'zh-Hans' : 'en'}: y }\n  value: ${value}\n  period: '${period}'\n${more}  quote: '${quote}'\n`,
  }).flatMap(({ severity, code, place }) =>
    severity === 'error' && place.file.endsWith('facts.yaml') ? [code] : [],
  );

describe('a change told with the level at the end of a year', () => {
  const text = '截至2021年年末，全市道路长412公里，比上年增长3.1%。';

  it('is of that year', () => {
    expect(errors('zh-Hans', text, ['3.1%', '2021', '全市道路长412公里，比上年增长3.1%'])).toEqual(
      [],
    );
  });

  it('is as of its end as well', () => {
    const fact = ['3.1%', '../2021-12-31', '全市道路长412公里，比上年增长3.1%'];
    expect(errors('zh-Hans', text, fact)).toEqual([]);
  });

  it('leaves the level as of that day', () => {
    const fact = ['412', '2021', '全市道路长412公里', '  unit: kilometre\n'];
    expect(errors('zh-Hans', text, fact)).toEqual(['source/as-of-missing']);
  });

  it('is of no other year', () => {
    const fact = ['3.1%', '2020', '全市道路长412公里，比上年增长3.1%'];
    expect(errors('zh-Hans', text, fact)).not.toEqual([]);
  });
});

describe('a change since a year', () => {
  const changes: readonly (readonly [string, string])[] = [
    ['en', 'Thefts have fallen by 22% since 2016.'],
    ['de', 'Die Diebstähle sind seit 2016 um 22% gesunken.'],
    ['fr', 'Les vols ont baissé de 22 % depuis 2016.'],
    ['es', 'Los robos han bajado un 22 % desde 2016.'],
  ];

  it.each(changes)('begins with that year: %s', (language, text) => {
    expect(errors(language, text, ['-22%', '2016/2023', text.slice(0, -1)])).toEqual([]);
  });

  it.each(changes)('begins with no other year: %s', (language, text) => {
    expect(errors(language, text, ['-22%', '2011/2023', text.slice(0, -1)])).toEqual([
      'source/period-differs',
    ]);
  });
});

describe('a year behind a comparison that a bracket parts', () => {
  it.each([
    [
      'es',
      'En 2023 hubo 41 incendios. Son 9 incendios menos (-18 %) que en 2017.',
      '9 incendios menos (-18 %) que en 2017',
      '-18%',
    ],
    [
      'en',
      'In 2023 there were 41 fires. That is 9 fires fewer (−18%) than in 2017.',
      '9 fires fewer (−18%) than in 2017',
      '-18%',
    ],
  ])('is the base of the change: %s', (language, text, quote, value) => {
    expect(errors(language, text, [value, '2017', quote])).toEqual(['source/period-differs']);
    expect(errors(language, text, [value, '2023', quote])).toEqual([]);
  });
});

describe('the year of a rule that a figure is reckoned by', () => {
  const rules: readonly (readonly [string, string, string])[] = [
    [
      'en',
      'In 2019 the town had 900 homes. Of these 48% are safe under the 2012 building code.',
      '48% are safe under the 2012 building code',
    ],
    [
      'fr',
      'En 2019 la ville avait 900 logements. Parmi eux 48 % sont sûrs en vertu de la loi de 2012.',
      '48 % sont sûrs en vertu de la loi de 2012',
    ],
    [
      'es',
      'En 2019 había 900 viviendas. El 48 % es seguro en virtud de la ley de 2012.',
      'El 48 % es seguro en virtud de la ley de 2012',
    ],
    [
      'de',
      'Im Jahr 2019 gab es 900 Wohnungen. Davon sind 48 % sicher gemäß der Verordnung von 2012.',
      '48 % sicher gemäß der Verordnung von 2012',
    ],
  ];

  it.each(rules)('is not when it is of: %s', (language, text, quote) => {
    expect(errors(language, text, ['48%', '2012', quote])).toEqual(['source/period-differs']);
  });

  it.each(rules)('leaves it the time that the text tells of: %s', (language, text, quote) => {
    expect(errors(language, text, ['48%', '2019', quote])).toEqual([]);
  });

  it('leaves a year behind “in” that of the figure', () => {
    const text = 'Under the new code in 2012 the town found 48% of homes safe.';
    expect(errors('en', text, ['48%', '2012', '48% of homes'])).toEqual([]);
  });
});

describe('the last paragraph of a text', () => {
  const body = '截至2021年年末，全市桥梁412座。';

  it('is no note on when figures were gathered where it tells results of its own', () => {
    const text = `${body}\n\n2022年1季度，投资同比下降4%。\n`;
    expect(errors('zh-Hans', text, ['412', '2022-33', '全市桥梁412座', '  as: 座\n'])).not.toEqual(
      [],
    );
  });
});

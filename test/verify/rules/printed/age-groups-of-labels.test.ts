import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const faults = (
  language: string,
  text: string,
  value: string,
  label: string,
  other: string,
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `f:
  label: { ${language}: ${label}, ${language === 'en' ? 'zh-Hans' : 'en'}: ${other} }
  value: ${value}
  unit: person
  quote: "${text}"
`,
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

describe('a label that names the age group of the next figure is of that figure', () => {
  it.each([
    [
      'zh-Hans',
      '全镇0—14岁人口为8140人，60岁及以上人口为11830人。',
      '0—14岁人口',
      '60岁及以上人口',
      'people aged 0–14',
      'people aged 60 and over',
    ],
    [
      'en',
      'People aged 0–14 were 8,140, and people aged 60 and over were 11,830.',
      'people aged 0–14',
      'people aged 60 and over',
      '0—14岁人口',
      '60岁及以上人口',
    ],
    [
      'ja',
      '0～14歳の人口は8140人、60歳以上の人口は11830人である。',
      '0～14歳の人口',
      '60歳以上の人口',
      'people aged 0–14',
      'people aged 60 and over',
    ],
  ])('%s: %s', (language, text, young, old, youngElse, oldElse) => {
    expect(faults(language, text, '11830', old, oldElse)).toEqual([]);
    expect(faults(language, text, '11830', young, youngElse)).toContain('figure/which-figure');
  });

  it('and one of both groups is of either', () => {
    const text = '全镇15岁及以上人口中60岁及以上人口为11830人，0—14岁人口为8140人。';
    const label = '15岁及以上人口中60岁及以上人口';
    expect(
      faults(
        'zh-Hans',
        text,
        '11830',
        label,
        'people aged 60 and over among people aged 15 and over',
      ),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

const told = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text, fact, units);

describe('fewer than so many years ago is a fall', () => {
  const units: Readonly<Record<string, string>> = {
    en: 'mill: { en: { one: mill, other: mills }, zh-Hans: 个 }',
    fr: 'mill: { fr: { one: moulin, other: moulins }, en: { one: mill, other: mills } }',
  };
  it.each([
    ['en', 'The county has 840 mills, 65 fewer than twenty years ago.'],
    ['fr', 'Le canton compte 840 moulins, soit 65 de moins qu’il y a vingt ans.'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text, '-65; unit: mill', units[language])).toEqual([]);
  });

  it('and more than so many is no level', () => {
    const text = 'There were 65 mills more than twenty years ago.';
    const codes = proveSource({
      language: 'en',
      text,
      facts: `a:\n  label: { en: mills, zh-Hans: 磨坊 }\n  value: 65\n  unit: mill\n  quote: ${text}\n`,
      units: units['en'] ?? '',
    }).map(({ code }) => code);
    expect(codes).toContain('figure/direction-missing');
  });
});

const printed = (
  language: string,
  text: string,
  fact: string,
  prose: readonly [string, string],
  label?: readonly [string, string],
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const named = label ? `\n  label: { ${language}: ${label[0]}, ${other}: ${label[1]} }` : '';
  return proveSource({
    language,
    text,
    facts: `a:${named}\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(text)}\n`,
    prose: { [language]: prose[0], [other]: prose[1] },
  })
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('figure/'))
    .map(({ code }) => code);
};

describe('so many times more is printed as more', () => {
  const text = '演出场次增长3倍';
  it('and not as so many times', () => {
    expect(
      printed('zh-Hans', text, '3; unit: multiple', ['场次为{{fact "a"}}', 'It is {{fact "a"}}']),
    ).toEqual(['figure/direction-missing', 'figure/direction-missing']);
  });
  it('with the word of the rise', () => {
    const prose = ['场次增长{{fact "a"}}', 'It rose by {{fact "a"}}'] as const;
    expect(printed('zh-Hans', text, '3; unit: multiple', prose)).toEqual([]);
  });
  it.each([
    ['zh-Hans', '演出场次增长到3倍', '为'],
    ['en', 'Shows rose threefold', 'are'],
  ])('%s: so many times as much needs none: %s', (language, source, verb) => {
    const prose = [`x ${verb} {{fact "a"}}`, 'It is {{fact "a"}}'] as const;
    expect(printed(language, source, '3; unit: multiple', prose)).toEqual([]);
  });
});

type Fact = Readonly<Record<string, unknown>>;

const codes = (language: string, text: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('what is less than so many years before, or shorter by so much', () => {
  it.each([
    ['en', 'The town has 1,730 bakers fewer than five years earlier.', '-1730'],
    ['en', 'The town has 4.3% fewer than 10 years before.', '-4.3%'],
    ['de', 'Die Stadt zählt 1 730 weniger als zehn Jahre zuvor.', '-1730'],
    ['en', 'Baking became 1.5 days shorter.', '-1.5; unit: day'],
    ['de', 'Die Backzeit wurde 1,5 Tage kürzer.', '-1.5; unit: day'],
    ['es', 'El horneado es 1,5 días más corto.', '-1.5; unit: day'],
    ['ja', '製造期間は前年より1.5日短くなった。', '-1.5; unit: day'],
    ['ja', '製造期間を1.5日短縮した。', '-1.5; unit: day'],
    ['ko', '제조 기간이 전년보다 1.5일 짧아졌다.', '-1.5; unit: day'],
    ['ko', '제조 기간이 1.5일 단축됐다.', '-1.5; unit: day'],
    ['zh-Hant', '製造時間比上年縮短1.5天。', '-1.5; unit: day'],
  ])('is a fall: %s %s', (language, text, fact) => {
    const [value = '', unit] = fact.split('; unit: ');
    expect(codes(language, text, { value, ...(unit === undefined ? {} : { unit }) })).toEqual([]);
  });

  it('but “more than five years earlier” is none', () => {
    const text = 'The town has 1,730 more than five years earlier.';
    expect(codes('en', text, { value: '-1730' })).not.toEqual([]);
    expect(codes('en', text, { value: 1730 })).toEqual([]);
  });
});

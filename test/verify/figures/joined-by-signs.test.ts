import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

describe('of two amounts that a slash parts the last has the magnitude and unit of both', () => {
  it.each([
    ['es', 'Los gastos fueron de 3,15/3,08 millones de euros.', '3,15', '3.15 million; unit: EUR'],
    ['de', 'Die Ausgaben lagen bei 3,15/3,08 Millionen Euro.', '3,15', '3.15 million; unit: EUR'],
    ['en', 'Costs were 3.15/3.08 million euros.', '3.15', '3.15 million; unit: EUR'],
    ['en', 'Costs were 3.15/3.08 million euros.', '3.08 million euros', '3.08 million; unit: EUR'],
    ['de', 'Die Quoten lagen bei 5,1/4,8 %.', '5,1', '5.1%'],
  ])('%s: %s, %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });

  it.each([
    ['Costs were 3.15/3.08 million euros.', '3.15', '3.15; unit: EUR'],
    ['It lay at 3.15/3.08.', '3.08', '3.08'],
    ['It lay at 3.15/3.8 million.', '3.8 million', '3.8 million'],
    ['In 2018/19 million more came.', '19 million', '19 million'],
  ])('but %s gives no %s', (text, quote, fact) => {
    expect(readingFaults('en', text, quote, fact)).not.toEqual([]);
  });
});

type Fact = Readonly<Record<string, unknown>>;

type Prose = Readonly<Record<string, string>>;

const codesOf = (
  language: string,
  text: string,
  facts: Readonly<Record<string, Fact>>,
  prose?: Prose,
) =>
  proveSource({
    language,
    text,
    facts: stringify(facts),
    ...(prose === undefined ? {} : { prose }),
  })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('two figures with a sign of reckoning between them', () => {
  const text = '茶厂有14座城市的30名客人。';
  const facts = {
    a: { value: 14, unit: 'city', quote: '14座城市' },
    b: { value: 30, unit: 'person', quote: '30名客人' },
  };
  const printed = (sign: string): Prose => ({
    'zh-Hans': `茶厂有{{fact "a" form="number"}}${sign}{{fact "b" form="number"}}名客人。`,
    en: `The tea house has {{fact "a" form="number"}}${sign}{{fact "b" form="number"}} guests.`,
  });

  it.each(['×', '÷', '~', '／', '|', '≤'])('are told as one: %s', (sign) => {
    expect(codesOf('zh-Hans', text, facts, printed(sign))).toContain('figure/stray');
  });

  it('and the terms of a sum are two', () => {
    expect(codesOf('zh-Hans', text, facts, printed('+'))).not.toContain('figure/stray');
  });
});

describe('what a sign, a word or the end of a line makes of the number beside it', () => {
  it.each<readonly [string, string, string, string]>([
    ['de', 'Der Mast ist 64 Meter hoch.', '64 Meter hoch', '64; unit: metre'],
    ['fr', 'Minimum : – 7 °C.', '– 7 °C', '-7; unit: degree-celsius'],
    ['ko', '열 명 중 네 명이 찬성했다.', '열 명 중 네 명', '40%'],
    ['en', 'Fares rose 23\n.4% in autumn.', 'rose 23.4%', '23.4%'],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
  it.each<readonly [string, string, string, string]>([
    ['de', 'Es sind 3 hoch 7 Felder.', '3', '3'],
    ['de', 'Es sind drei hoch sieben Felder.', 'drei', '3'],
    ['fr', 'Minimum : – 7 °C.', '7 °C', '7; unit: degree-celsius'],
    ['ko', '열 명 중 네 명이 찬성했다.', '열 명', '10; unit: person'],
    ['en', 'Fares rose 23\n.4% in autumn.', 'rose 23', '23'],
  ])('%s: and nothing else: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

const codes = (language: string, text: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('one of a small whole in words is a share, and no count of the whole', () => {
  it.each([
    ['de', 'Von sechs Bäckern ist einer Meister.', '1/6', 6],
    ['en', 'Of six bakers, one is a master.', '1/6', 6],
    ['en', 'Every sixth baker is a master.', '1/6', 6],
    ['en', 'Every tenth loaf is given away.', '10%', 10],
    ['fr', 'Sur six boulangers, un est maître.', '1/6', 6],
    ['es', 'De seis panaderos, uno es maestro.', '1/6', 6],
    ['zh-Hans', '每8个烤炉就有3个空着。', '3/8', 8],
    ['zh-Hant', '每8個烤爐有3個閒著。', '3/8', 8],
  ])('%s: %s', (language, text, value, whole) => {
    expect(codes(language, text, { value })).toEqual([]);
    expect(codes(language, text, { value: whole })).not.toEqual([]);
  });

  it.each([
    ['en', 'Of eight bakeries, one burned down.', 8, 'bakeries'],
    ['de', 'Von 8 Bäckereien ist 1 abgebrannt.', 8, 'Bäckereien'],
    ['de', 'Von zehn Bäckereien sind drei geschlossen.', 10, 'Bäckereien'],
    ['de', 'Von 90 Bäckereien sind 40 geschlossen.', 90, 'Bäckereien'],
  ])('but what befell some of so many leaves them a count: %s %s', (language, text, value, as) => {
    expect(codes(language, text, { value, unit: 'item', as })).toEqual([]);
  });

  it('but so many of another kind in each so many are none', () => {
    expect(codes('zh-Hans', '每8个烤炉就有3个学徒。', { value: '3/8' })).not.toEqual([]);
  });
});

describe('a measure joined to a unit makes another of it', () => {
  it.each([
    'The mill moved 70 million tonne kilometres.',
    'The mill moved 70 million tonne miles.',
    'The mill moved 70 million tonne-miles.',
    'The mill moved 70 million tonne hours.',
  ])('%s', (text) => {
    expect(codes('en', text, { value: '70 million', unit: 'tonne' })).not.toEqual([]);
  });

  it('nor are seat miles so many seats', () => {
    const fact = { value: '70 million', unit: 'item', as: 'seat' };
    expect(codes('en', 'The line ran 70 million seat miles.', fact)).not.toEqual([]);
  });

  it('but a measure behind other words does not', () => {
    const text = 'The mill moved 70 million tonnes for miles.';
    expect(codes('en', text, { value: '70 million', unit: 'tonne' })).toEqual([]);
  });
});

describe('a German verb of change with a comma before its size', () => {
  it.each([
    'Die Mehlpreise sanken den vierten Monat in Folge, um 3,1 Prozent.',
    'Die Mehlpreise sanken abermals, um 3,1 Prozent.',
  ])('tells which way: %s', (text) => {
    expect(codes('de', text, { value: '-3.1%' })).toEqual([]);
  });
});

describe('what nearly died or choked in German', () => {
  it.each([
    '17 Bäcker starben beinahe.',
    '17 Bäcker sind beinahe erstickt.',
    '17 Bäcker ertranken fast.',
  ])('is no count of what did: %s', (text) => {
    const found = proveSource({
      language: 'de',
      text,
      facts: stringify({
        f: { quote: text, value: 17, unit: 'person', label: { de: 'Tote', en: 'dead' } },
      }),
      prose: { de: 'Es waren {{fact "f"}}.', en: 'There were {{fact "f"}}.' },
    });
    expect(found.map(({ code }) => code)).toContain('source/negated');
  });
});

describe('a surplus behind a comma', () => {
  it('is in the currency of the sum before it', () => {
    const text = 'Bread brought €52 million, leaving a surplus of 7 million.';
    const quote = 'a surplus of 7 million';
    expect(codes('en', text, { quote, value: '7 million', unit: 'EUR' })).toEqual([]);
    expect(codes('en', text, { quote, value: '7 million', unit: 'USD' })).not.toEqual([]);
  });
});

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

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact, units);

describe('one of a small whole is a share, and no count of the whole', () => {
  it.each([
    ['ko', '승객 넷 중 하나는 학생이다.', '1/4', '4'],
    ['ko', '승객 다섯 가운데 하나가 학생이다.', '1/5', '5'],
    ['ja', '橋の四つに一つは古い。', '1/4', '4'],
    ['ja', '橋は三つのうち一つが古い。', '1/3', '3'],
    ['zh-Hans', '五人中有一人是学生。', '1/5', '5; unit: person'],
    ['zh-Hant', '五人中有一人是學生。', '1/5', '5; unit: person'],
  ])('%s: %s', (language, text, share, whole) => {
    expect(faults(language, text, share)).toEqual([]);
    expect(faults(language, text, whole)).not.toEqual([]);
  });

  it('but a large whole is a count beside its part', () => {
    const text = '300人中有41人是学生。';
    expect(faults('zh-Hans', text, '41; unit: person; of: 是学生')).not.toContain(
      'source/value-differs',
    );
    expect(faults('zh-Hans', text, '300; unit: person')).toEqual([]);
  });
});

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
    ['de', 'Von neun Bäckereien sind drei geschlossen.', 9, 'Bäckereien'],
    ['de', 'Von 90 Bäckereien sind 40 geschlossen.', 90, 'Bäckereien'],
  ])('but what befell some of so many leaves them a count: %s %s', (language, text, value, as) => {
    expect(codes(language, text, { value, unit: 'item', as })).toEqual([]);
  });

  it('but so many of another kind in each so many are none', () => {
    expect(codes('zh-Hans', '每8个烤炉就有3个学徒。', { value: '3/8' })).not.toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('a part of one thing is no share', () => {
  it.each<Row>([
    ['en', 'The quay is half a mile long.', 'half a mile', '50%'],
    ['en', 'Three quarters of a mile was paved.', 'Three quarters of a mile', '75%'],
    ['en', 'Half an acre burned.', 'Half an acre', '1/2'],
    ['en', 'Half a century passed.', 'Half a century', '50%'],
    ['es', 'El muelle mide media milla.', 'media milla', '50%'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'Half the quay is closed.', 'Half the quay', '50%'],
    ['en', 'A quarter of the quay is closed.', 'A quarter of the quay', '25%'],
    ['en', 'Half a million people came.', 'Half a million people', '500000; unit: person'],
    ['en', 'Half a tonne of salt went.', 'Half a tonne', '0.5; unit: tonne'],
  ])('and a part of all is (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

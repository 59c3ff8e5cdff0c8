import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

const codes = (language: string, text: string, quote: string, fact: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: '${quote}'\n`,
  })
    .filter(({ severity, code }) => severity === 'error' && /^(?:source|quantity)\//u.test(code))
    .map(({ code }) => code);

describe('half of a million and of a dozen, in words', () => {
  it.each<Row>([
    [
      'de',
      'Das Stück sahen eine halbe Million Menschen.',
      'halbe Million Menschen',
      '500,000; unit: person',
    ],
    [
      'de',
      'Der Umbau kostete eine halbe Milliarde Euro.',
      'halbe Milliarde Euro',
      '500 million; unit: EUR',
    ],
    [
      'de',
      'Eine Viertelmillion Menschen kam.',
      'Eine Viertelmillion Menschen',
      '250,000; unit: person',
    ],
    ['de', 'Ein halbes Dutzend Menschen kam.', 'Ein halbes Dutzend Menschen', '6; unit: person'],
    [
      'fr',
      'Une demi-douzaine de personnes sont venues.',
      'Une demi-douzaine de personnes',
      '6; unit: person',
    ],
  ])('is read (%s): %s', (language, text, quote, fact) => {
    expect(codes(language, text, quote, fact)).toEqual([]);
  });

  it.each<Row>([
    [
      'de',
      'Das Stück sahen eine halbe Million Menschen.',
      'Million Menschen',
      '1 million; unit: person',
    ],
    ['de', 'Ein halbes Dutzend Menschen kam.', 'Dutzend Menschen', '12; unit: person'],
    [
      'fr',
      'Une demi-douzaine de personnes sont venues.',
      'douzaine de personnes',
      '12; unit: person',
    ],
  ])('is no whole one (%s): %s', (language, text, quote, fact) => {
    expect(codes(language, text, quote, fact)).not.toEqual([]);
  });
});

describe('one of a measure and a half', () => {
  it.each<Row>([
    ['en', 'The drill took an hour and a half.', 'an hour and a half', '1.5; unit: hour'],
    ['en', 'The drill took a day and a half.', 'took a day and a half', '1.5; unit: day'],
    [
      'en',
      'It ran for about a year and a half.',
      'about a year and a half',
      '1.5; qualifier: about; unit: year',
    ],
    ['fr', 'L’exercice a duré une heure et demie.', 'une heure et demie', '1.5; unit: hour'],
    ['de', 'Die Übung dauerte anderthalb Stunden.', 'anderthalb Stunden', '1.5; unit: hour'],
    ['de', 'Die Übung dauerte eineinhalb Tage.', 'eineinhalb Tage', '1.5; unit: day'],
    ['es', 'El simulacro duró una hora y media.', 'una hora y media', '1.5; unit: hour'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'The drill took an hour and a half.', 'an hour and a half', '1; unit: hour'],
    ['en', 'The drill took an hour and a half.', 'an hour and a half', '50%'],
    [
      'en',
      'The drill took the better part of an hour and a half.',
      'and a half',
      '0.5; unit: hour',
    ],
    ['de', 'Die Übung dauerte eineinhalb Tage.', 'eineinhalb Tage', '1; unit: day'],
  ])('and no other amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
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

const diagnosed = (language: string, text: string, fact: Fact) =>
  codesOf(language, text, { f: { quote: text, ...fact } });

describe('half of a tenth is five per cent', () => {
  it.each([
    ['zh-Hans', '六成半农户种茶。', '65%'],
    ['zh-Hant', '六成半農戶種茶。', '65%'],
    ['zh-Hans', '茶叶打八折半出售。', '85%'],
    ['ja', '農家の6割半が茶を作る。', '65%'],
  ])('%s: %s', (language, text, value) => {
    expect(diagnosed(language, text, { value })).toEqual([]);
    expect(diagnosed(language, text, { value: value.replace('5%', '0.5%') })).not.toEqual([]);
  });
});

describe('half of one of a measure is 0.5 of it', () => {
  it.each<Row>([
    ['zh-Hans', '检修用时半小时。', '半小时', '0.5; unit: hour'],
    ['zh-Hans', '检修用时半个小时。', '半个小时', '0.5; unit: hour'],
    ['zh-Hans', '工期半年。', '工期半年', '0.5; unit: year'],
    ['zh-Hans', '工期不到半个月。', '不到半个月', '0.5; qualifier: less-than; unit: month'],
    ['zh-Hant', '檢修用時半小時。', '半小時', '0.5; unit: hour'],
    ['ja', '工期は半年だ。', '半年', '0.5; unit: year'],
    ['ko', '점검에 반시간이 걸렸다.', '반시간', '0.5; unit: hour'],
    ['en', 'Checks took half a day.', 'half a day', '0.5; unit: day'],
    ['fr', 'Le contrôle a pris une demi-heure.', 'une demi-heure', '0.5; unit: hour'],
    ['de', 'Die Prüfung dauerte ein halbes Jahr.', 'ein halbes Jahr', '0.5; unit: year'],
    ['es', 'La revisión duró media hora.', 'media hora', '0.5; unit: hour'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['zh-Hans', '检修用时一个半小时。', '半小时', '0.5; unit: hour'],
    ['zh-Hans', '工期两年半。', '年半', '0.5; unit: year'],
    ['zh-Hans', '上半年发送6万人。', '半年', '0.5; unit: year'],
    ['zh-Hans', '工期大半年。', '半年', '0.5; unit: year'],
    ['zh-Hant', '工期近半年。', '近半年', '0.5; unit: year'],
    ['en', 'Checks took an hour and a half.', 'a half', '0.5; unit: hour'],
    ['de', 'Die Prüfung dauerte ein halbes Jahr.', 'ein halbes Jahr', '1; unit: year'],
  ])('and no other amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

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

const codes = (language: string, text: string, fact: Fact) =>
  codesOf(language, text, { f: { quote: text, ...fact } });

describe('half of a tenth is five per cent', () => {
  it.each([
    ['zh-Hans', '六成半农户种茶。', '65%'],
    ['zh-Hant', '六成半農戶種茶。', '65%'],
    ['zh-Hans', '茶叶打八折半出售。', '85%'],
    ['ja', '農家の6割半が茶を作る。', '65%'],
  ])('%s: %s', (language, text, value) => {
    expect(codes(language, text, { value })).toEqual([]);
    expect(codes(language, text, { value: value.replace('5%', '0.5%') })).not.toEqual([]);
  });
});

describe('so many of every so many are a share', () => {
  it.each([
    ['zh-Hans', '每6名茶农就有1名是女性。', '1/6'],
    ['zh-Hans', '每6人就有1人种茶。', '1/6'],
    ['zh-Hant', '平均每六人有一人種茶。', '1/6'],
    ['ko', '농가 여섯 중 둘은 차를 키운다.', '2/6'],
  ])('%s: %s', (language, text, value) => {
    expect(codes(language, text, { value })).toEqual([]);
    expect(codes(language, text, { value: 6 })).not.toEqual([]);
  });

  it('but no so many of another kind for each so many', () => {
    expect(codes('zh-Hans', '每6名茶农就有1名技术员。', { value: '1/6' })).not.toEqual([]);
  });
});

describe('a number whose decimals the next line begins with', () => {
  it.each([
    ['en', 'The tea cellar holds 3.\n6 million litres.', '6 million litres', '6 million'],
    ['de', 'Der Teekeller fasst 3,\n6 Millionen Liter.', '6 Millionen Liter', '6 million'],
    ['es', 'La bodega de té guarda 3,\n6 millones de litros.', '6 millones de litros', '6 million'],
  ])('is not read from there on: %s', (language, text, quote, value) => {
    expect(codes(language, text, { quote, value, unit: 'litre' })).toContain(
      'source/quote-cuts-figure',
    );
  });

  it.each([
    ['The tea fair opened in 2019.\n6 million people came.'],
    ['The tea fair has 14 stalls.\n6 million people came.'],
  ])('but a sentence ends behind a year or a noun: %s', (text) => {
    const fact = { quote: '6 million people', value: '6 million', unit: 'person' };
    expect(codes('en', text, fact)).toEqual([]);
  });
});

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

describe('the letter of a magnitude a space behind a figure is told', () => {
  it.each([
    ['fr', 'Le salon a reçu 30 personnes.', 'k personnes'],
    ['fr', 'Le salon a reçu 30 personnes.', 'Md de personnes'],
    ['de', 'Der Salon empfing 30 Personen.', 'k Personen'],
    ['es', 'El salón recibió a 30 personas.', 'k personas'],
  ])('%s: %s … %s', (language, text, noun) => {
    const facts = { f: { value: 30, unit: 'person', quote: text } };
    const prose = {
      [language]: `${text.split('30')[0] ?? ''}{{fact "f" form="number"}} ${noun}.`,
      en: 'The tea house took {{fact "f"}}.',
    };
    expect(codesOf(language, text, facts, prose)).not.toEqual([]);
  });

  it('but no name that begins with it', () => {
    const text = 'The tea house staged 30 concerts.';
    const facts = { f: { value: 30, quote: text } };
    const prose = {
      en: 'The tea house staged {{fact "f"}} K-pop concerts.',
      'zh-Hans': '茶馆举办了{{fact "f"}}场。',
    };
    expect(codesOf('en', text, facts, prose)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const kilns =
  'kiln: { de: { one: Ofen, other: Öfen }, zh-Hans: 座窑, en: { one: kiln, other: kilns } }';

const unitsFor = (language: string): string =>
  language === 'de' ? kilns.replace(' zh-Hans: 座窑,', '') : kilns.replace(/ de: \{.*?\},/u, '');

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({
    language,
    text,
    ...(fact['unit'] === 'kiln' ? { units: unitsFor(language) } : {}),
    facts: stringify({ f: { quote: text, ...fact } }),
  })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('a dash of another code point is a minus where it touches its number', () => {
  it.each([
    ['de', 'Die Ernte änderte sich um ‒6,3 %.', '6.3%'],
    ['en', 'Yields against the year before: ˗6.3%.', '6.3%'],
    ['fr', 'La récolte a varié de ⁻6,3 %.', '6.3%'],
    ['zh-Hans', '收成同比‒6.3%。', '6.3%'],
    ['ja', '収量は前年比‒6.3％だった。', '6.3%'],
  ])('%s: %s', (language, text, size) => {
    expect(codes(language, text, { value: size })).not.toEqual([]);
    expect(codes(language, text, { value: `-${size}` })).toEqual([]);
  });

  it.each([
    ['en', 'Yields changed by —6.3% that year.'],
    ['en', 'The vault is kept at ─6.3%.'],
    ['zh-Hans', '收成同比—6.3%。'],
  ])('and a long one before a percentage is not read: %s %s', (language, text) => {
    expect(codes(language, text, { value: '6.3%' })).not.toEqual([]);
  });

  it.each([
    ['es', 'La cosecha creció mucho —6,3 % en un año— y se vendió.'],
    ['zh-Hans', '收成大增——6.3%。'],
  ])('but sets off an aside: %s %s', (language, text) => {
    expect(codes(language, text, { value: '6.3%' })).toEqual([]);
  });
});

describe('a value of a line of separated values', () => {
  const semicolons = 'Dorf;Fläche;Öfen;Personen\nMoor;3,5;14;260\nHeide;2,1;9;180\n';
  const commas = '"village","area","kilns","people"\n"Moor","3.5 km²","14","260"\n';

  it('is what the head of its column says', () => {
    expect(
      codes('de', semicolons, {
        value: 180,
        unit: 'person',
        of: 'Personen',
        quote: 'Heide;2,1;9;180',
      }),
    ).toEqual([]);
    expect(
      codes('en', commas, {
        value: 14,
        unit: 'kiln',
        of: 'kilns',
        quote: '"Moor","3.5 km²","14","260"',
      }),
    ).toEqual([]);
  });

  it('by the name that the source has for it', () => {
    const fact = { value: 14, unit: 'kiln', as: 'Öfen', of: 'Öfen', quote: 'Moor;3,5;14;260' };
    expect(codes('de', semicolons, fact)).toEqual([]);
  });

  it('and nothing that another head says', () => {
    const fact = { value: 14, unit: 'person', quote: '"Moor","3.5 km²","14","260"' };
    expect(codes('en', commas, fact)).toContain('source/noun-differs');
    expect(codes('en', commas, { ...fact, of: 'people' })).toContain('source/which-figure');
  });
});

describe('a number counts no noun of the next member of a list', () => {
  it.each([
    ['zh-Hans', '展会邀请12个窑场、5个城市。', 'city'],
    ['zh-Hans', '展会邀请12个窑场和五个国家。', 'country'],
    ['zh-Hant', '展會邀請12個窯場及5個城市。', 'city'],
  ])('%s: %s', (language, text, unit) => {
    expect(codes(language, text, { value: 12, unit })).toContain('source/noun-differs');
  });

  it.each([
    ['zh-Hans', '展会邀请12个和5个城市。', 12, 'city'],
    ['zh-Hans', '展会邀请12个陶瓷和玻璃城市。', 12, 'city'],
    ['zh-Hans', '展会邀请12个窑场、5个城市。', 5, 'city'],
  ])('but its own: %s %s', (language, text, value, unit) => {
    expect(codes(language, text, { value, unit, of: '展会' })).not.toContain('source/noun-differs');
  });
});

describe('what fell short is labelled as no surplus', () => {
  it.each([
    ['de', 'Die Töpferei schloss mit einem Fehlbetrag von 40.000 Euro.', 'EUR', 'Überschuss'],
    ['de', 'Das Jahresdefizit betrug 40.000 Euro.', 'EUR', 'Gewinn'],
    ['en', 'The pottery closed with a shortfall of 40,000 euros.', 'EUR', 'surplus'],
    ['en', 'The pottery ran a deficit of 40,000 euros.', 'EUR', 'profit'],
    ['fr', 'La poterie affiche un déficit de 40 000 euros.', 'EUR', 'bénéfice'],
    ['es', 'La alfarería cerró con un déficit de 40.000 euros.', 'EUR', 'beneficio'],
    ['zh-Hans', '窑厂赤字4万元。', 'CNY', '结余'],
    ['zh-Hant', '窯廠赤字4萬元。', 'TWD', '盈餘'],
  ])('%s: %s', (language, text, unit, label) => {
    const other = language === 'en' ? 'zh-Hans' : 'en';
    const fact = {
      value: '40000',
      unit,
      label: { [language]: label, [other]: other === 'en' ? 'a figure' : '某数' },
    };
    expect(codes(language, text, fact)).toContain('figure/opposite-named');
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const errors = (language: string, text: string, facts: object, prose?: object) =>
  proveSource({ language, text, facts: stringify(facts), ...(prose && { prose }) } as never)
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('figure/'))
    .map(({ code }) => code);

describe('what a list told in turn says of another member is not said of the figure', () => {
  it.each([
    ['fr', 'Le fret et la clientèle ont crû respectivement de 7 % et de 4 %', 'fret', 'clientèle'],
    ['zh-Hans', '货运和乘客人数分别增长7%、4%', '货运增长', '乘客增长'],
  ])('%s: %s', (language, quote, freight, people) => {
    const fact = (value: string, own: string, en: string) => ({
      value,
      quote,
      label: { [language]: own, en },
    });
    const right = { a: fact('7%', freight, 'freight'), b: fact('4%', people, 'passengers') };
    expect(errors(language, `${quote}.`, right)).not.toContain('figure/opposite-named');
    const wrong = { a: fact('7%', freight, 'passengers'), b: fact('4%', people, 'passengers') };
    expect(errors(language, `${quote}.`, wrong)).toContain('figure/opposite-named');
  });

  it.each([
    ['de', 'Der Güterverkehr wuchs um 6 Prozent', 'Wachstum', 'passengers'],
    ['de', 'Das Passagieraufkommen wuchs um 6 Prozent', 'Wachstum', 'freight'],
    ['fr', 'Le transport de marchandise a crû de 6 %', 'hausse', 'passengers'],
  ])('%s, in a compound or the singular: %s', (language, quote, own, en) => {
    const facts = { a: { value: '6%', quote, label: { [language]: own, en } } };
    expect(errors(language, `${quote}.`, facts)).toContain('figure/opposite-named');
  });
});

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

describe('a number counts no noun of the next member of a list', () => {
  it.each([
    ['zh-Hans', '展会邀请12个窑场、5个城市。', 'city'],
    ['zh-Hans', '展会邀请12个窑场和五个国家。', 'country'],
    ['zh-Hant', '展會邀請12個窯場及5個城市。', 'city'],
    ['ja', '12窯元と5都市が参加する。', 'city'],
    ['ja', '12の窯元や5都市が参加する。', 'city'],
    ['ja', '5都市と12窯元が参加する。', 'city'],
    ['ja', '都市と12窯元が参加する。', 'city'],
    ['ko', '12개 가마와 5개 도시가 참가한다.', 'city'],
    ['ko', '12가마와 5개 도시가 참가한다.', 'city'],
    ['ko', '도시 5개와 가마 12개가 참가한다.', 'city'],
  ])('%s: %s', (language, text, unit) => {
    expect(codes(language, text, { value: 12, unit })).toContain('source/noun-differs');
  });

  it.each([
    ['zh-Hans', '展会邀请12个和5个城市。', 12, 'city'],
    ['zh-Hans', '展会邀请12个陶瓷和玻璃城市。', 12, 'city'],
    ['ja', '12と5の都市が参加する。', 12, 'city'],
    ['ja', '参加する都市は12（うち国外2）で、5窯元も来る。', 12, 'city'],
    ['ja', '12（うち国外2）の都市が参加する。', 12, 'city'],
    ['ko', '12개와 5개 도시가 참가한다.', 12, 'city'],
    ['ko', '도시 12곳과 가마 5곳이 참가한다.', 12, 'city'],
    ['zh-Hans', '展会邀请12个窑场、5个城市。', 5, 'city'],
  ])('but its own: %s %s', (language, text, value, unit) => {
    expect(codes(language, text, { value, unit, of: '展会' })).not.toContain('source/noun-differs');
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { errorsOfPart } from '../../support/counted-books.js';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, string | number>>;

function errors(language: string, text: string, fact: Fact): readonly string[] {
  const facts = stringify({ f: { quote: text, ...fact } }, { lineWidth: 0 });
  return proveSource({ language, text, facts })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);
}

describe('a negation that denies no figure', () => {
  it.each([
    ['zh-Hans', '非机动车道占道路面积的18.5%。', { value: '18.5%' }],
    ['zh-Hant', '非機動車道佔道路面積的18.5%。', { value: '18.5%' }],
    ['zh-Hans', '未婚人口占18.5%。', { value: '18.5%' }],
    ['fr', 'Le fret ne représente plus que 18 % du trafic.', { value: '18%' }],
    ['fr', 'La baisse n’est que de 18 %.', { value: '-18%' }],
    ['fr', 'Le parc ne compte qu’environ 18 % de diesel.', { value: '18%', qualifier: 'about' }],
    ['es', 'La red no tiene más que 18 km.', { value: 18, unit: 'kilometre' }],
    ['ja', '利用者は全体の18％しかいない。', { value: '18%' }],
    ['ko', '이용자는 전체의 18%밖에 되지 않는다.', { value: '18%' }],
  ])('is a prefix or says “only”: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '占比非18.5%。', { value: '18.5%' }],
    ['zh-Hans', '占比并非18.5%。', { value: '18.5%' }],
    ['fr', 'Le fret ne représente pas 18 % du trafic.', { value: '18%' }],
    ['fr', 'Le fret ne représente pas que 18 % du trafic.', { value: '18%' }],
    ['ja', '利用者は全体の18％ではない。', { value: '18%' }],
  ])('but otherwise it does: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual(['source/negated']);
  });
});

const other = (language: string): string => (language === 'en' ? 'zh-Hans' : 'en');

/** The codes of the errors of a fact that is printed under a label in the language of its source. */
const codes = (
  language: string,
  text: string,
  label: string,
  fact: Readonly<Record<string, unknown>>,
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({
      f: { quote: text, label: { [language]: label, [other(language)]: 'x' }, ...fact },
    }),
    prose: { [language]: `${label}: {{fact "f"}}.`, [other(language)]: 'x' },
  })
    .filter(({ severity, code }) => severity === 'error' && !code.startsWith('parity/'))
    .map(({ code }) => code);

const people = { value: 30, unit: 'person' };

describe('what seems so, and what was refused or done instead, is no report', () => {
  it.each([
    ['en', 'The mill seems to employ 30 people.', 'source/conditional'],
    ['en', 'It is unclear whether the mill employs 30 people.', 'source/conditional'],
    ['en', 'The mill couldn’t and wouldn’t hire 30 people.', 'source/negated'],
    ['en', 'The mill bought robots instead of hiring 30 people.', 'source/negated'],
    ['en', 'The failure to hire 30 people was costly.', 'source/negated'],
    ['zh-Hans', '工厂似乎招收30人。', 'source/conditional'],
    ['zh-Hans', '工厂无须招收30人。', 'source/negated'],
    ['zh-Hans', '工厂拒绝招收30人。', 'source/negated'],
    ['zh-Hant', '工廠並非招收30人。', 'source/negated'],
  ])('%s: %s', (language, text, code) => {
    expect(codes(language, text, language === 'en' ? 'Staff' : '人', people)).toContain(code);
  });

  it.each([
    ['The mill was never rich but employs 30 people.', 'Staff'],
    ['The no-frills mill employs 30 people.', 'Staff'],
    ['The mill had no choice but to dismiss 30 people.', 'Dismissed people'],
    ['The mill did not dismiss any of its 30 people.', 'Staff'],
  ])('and what is denied of another leaves it: %s', (text, label) => {
    expect(codes('en', text, label, people)).toEqual([]);
  });
});

const share = { value: '30%' };

it('a figure that is denied is no other figure of its sentence', () => {
  expect(codes('en', 'The share was not 20% but 30%.', 'Share', share)).toEqual([]);
  expect(codes('zh-Hans', '占比不是20%，而是30%。', '占比', share)).toEqual([]);
});

describe('“not only” with another figure added denies neither', () => {
  it.each([
    ['ja', '図書館は本を300冊貸し出しただけでなく、地図も40枚貸し出した。'],
    ['ja', '本300冊のみならず、地図40枚も貸し出した。'],
    ['ko', '도서관은 책 300권을 대출했을 뿐만 아니라 지도 40장도 대출했다.'],
    ['ko', '책 300권뿐 아니라 지도 40장도 대출했다.'],
  ])('%s: %s', (language, text) => {
    expect(errorsOfPart(language, text, { value: '300', unit: 'book' })).toEqual([]);
    expect(errorsOfPart(language, text, { value: '40', unit: 'map' })).toEqual([]);
  });

  it.each([
    ['ko', '점유율은 12%뿐만 아니라 15%였다.'],
    ['ja', '割合は12％だけでなく15％だった。'],
  ])('%s: one that the next takes the place of is denied: %s', (language, text) => {
    expect(errorsOfPart(language, text, { value: '12%' })).toEqual(['source/negated']);
  });
});

describe('an object that is denied denies no figure of the subject', () => {
  it.each(['Zwei der neun Stege haben keine Rampe.', 'Zwei Stege haben keine neue Rampe.'])(
    '%s',
    (text) => {
      expect(errorsOfPart('de', text, { value: '2', unit: 'pier' })).toEqual([]);
    },
  );

  it('what was done at no time is denied', () => {
    const text = 'Die 12 Tonnen wurden in keinem Jahr erreicht.';
    expect(errorsOfPart('de', text, { value: '12', unit: 'tonne' })).toEqual(['source/negated']);
  });
});

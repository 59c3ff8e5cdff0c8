import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { clauseFrame } from '../../../../src/verify/clauses/clause-frame.js';
import { pack } from '../../../quantity/packs.js';
import { proveSource } from '../../../support/prove-source.js';
import { prove, type Change } from '../../support.js';

const facts = (right: string, wrong: string): Change => ({ file: 'facts.yaml', right, wrong });
const report = (right: string, wrong: string): Change => ({ file: 'report.yaml', right, wrong });
const label = '{ zh-Hans: 客运量变动, en: change in passenger traffic }';

const told = (...changes: readonly Change[]): readonly string[] =>
  prove(changes).flatMap(({ code, problem }) =>
    code.startsWith('figure/opposite') || code.startsWith('figure/direction')
      ? [`${code}: ${problem}`]
      : [],
  );

describe('the other side of a pair', () => {
  it('in a label is told once, in the language that has it', () => {
    expect(told(facts(label, '{ zh-Hans: 货运量变动, en: change in passenger traffic }'))).toEqual([
      'figure/opposite-named: the source says “客运” of “passengers”, and the text in zh-Hans “货运”',
    ]);
  });

  it('in the clause of a figure is told', () => {
    expect(told(report('Passenger traffic was', 'Freight traffic was'))).toEqual([
      'figure/opposite-named: the source says “客运” of “passengers”, and the text in en “Freight”',
    ]);
  });

  it('is no fall against a rise where the other language names both', () => {
    const both = '{ zh-Hans: 客运量提高、时间缩短的变动, en: change as times fell }';
    expect(prove([facts(label, both)]).map(({ code }) => code)).not.toContain(
      'parity/opposite-named',
    );
    const one = '{ zh-Hans: 客运量提高的变动, en: change as times fell }';
    expect(prove([facts(label, one)]).map(({ code }) => code)).toContain('parity/opposite-named');
  });

  it('is women in one language and men in the other', () => {
    const wrong = '{ zh-Hans: 女性客运量变动, en: change in male passengers }';
    expect(prove([facts(label, wrong)]).map(({ problem }) => problem)).toContainEqual(
      expect.stringContaining('says “女性” in zh-Hans and “male”'),
    );
  });

  it.each([
    [
      'beside the side of the source',
      '{ zh-Hans: 客运量变动（不含货运）, en: passenger traffic without cargo }',
    ],
    ['which no language names', '{ zh-Hans: 变动, en: change }'],
  ])('%s is let through', (_, wrong) => {
    expect(told(facts(label, wrong))).toEqual([]);
  });
});

describe('a label of a fall', () => {
  it('beside a rise is told', () => {
    const figure = report(
      '    - fact: tonnage\n',
      '    - { fact: growth, label: { zh-Hans: 货物吞吐量降幅, en: fall in cargo } }\n    - fact: tonnage\n',
    );
    expect(told(figure)).toEqual([
      expect.stringContaining('figure/direction-differs: the source says “增长” of “growth”'),
    ]);
  });
});

describe('a negative figure', () => {
  const printed = 'Passenger traffic was {{fact "passengers" form="change"}}.';

  it.each([
    'Passenger traffic rose by {{fact "passengers" form="signed"}}.',
    'Passenger traffic rose in {{date "2020"}} by {{fact "passengers" form="signed"}}.',
    'Passenger traffic in {{date "2020"}} was {{fact "passengers"}} more than the year before.',
    'Passenger traffic was {{fact "passengers" form="signed"}} higher than the year before.',
  ])('beside the word of a rise is told: %s', (wrong) => {
    expect(told(report(printed, wrong))).toEqual([
      expect.stringContaining('figure/direction-differs: the source says “下降” of “passengers”'),
    ]);
  });

  it('beside 多 is told', () => {
    const zh = '客运量{{fact "passengers" form="change"}}。';
    expect(told(report(zh, '客运量比上年多{{fact "passengers" form="signed"}}。'))).toEqual([
      expect.stringContaining('figure/direction-differs: the source says “下降” of “passengers”'),
    ]);
  });

  it('under the label of a rise is told', () => {
    const figure = (en: string, zh: string): Change =>
      report(
        '    - fact: tonnage\n',
        `    - { fact: passengers, form: signed, label: { zh-Hans: ${zh}, en: ${en} } }\n    - fact: tonnage\n`,
      );
    expect(told(figure('increase in passengers', '旅客变动'))).toEqual([
      'figure/direction-differs: “passengers” is negative, and its label in en says “increase”',
    ]);
    expect(told(figure('growth in passengers', '旅客增长率'))).toEqual([]);
  });
});

describe('a figure compared with another', () => {
  it.each([
    ['en', 'It was 6% more than the year before.', '6%'],
    ['en', 'It was 6% higher than the year before.', '6%'],
    ['de', 'Es waren 6 % mehr als im Vorjahr.', '6 %'],
    ['es', 'Fue un 6 % más que el año anterior.', '6 %'],
    ['fr', 'Soit 6 % de plus que l’année précédente.', '6 %'],
    ['zh-Hans', '比上年多6%。', '6%'],
    ['zh-Hant', '比上年高6%。', '6%'],
  ])('in %s is a rise: %s', (language, text, figure) => {
    const start = text.indexOf(figure);
    const frame = clauseFrame(text, { start, end: start + figure.length }, pack(language));
    expect(frame.direction?.way).toBe('rise');
  });

  it.each([
    ['en', 'It fell to more than 6%.', '6%', 'fall'],
    ['es', 'Son 6 % más o menos.', '6 %', undefined],
    ['zh-Hans', '最多6%。', '6%', undefined],
  ])('but not in %s: %s', (language, text, figure, way) => {
    const start = text.indexOf(figure);
    const frame = clauseFrame(text, { start, end: start + figure.length }, pack(language));
    expect(frame.direction?.way).toBe(way);
  });
});

describe('a label of the other side of what its source says', () => {
  const toldOf = (language: string, text: string, own: string, foreign = 'x'): boolean => {
    const other = language === 'en' ? 'zh-Hans' : 'en';
    const said = { [language]: own, [other]: foreign };
    const [quote = ''] = /\d+/u.exec(text) ?? [];
    return proveSource({
      language,
      text,
      facts: stringify({ f: { label: said, value: 34, quote } }),
    }).some(({ code }) => code.endsWith('/opposite-named'));
  };

  it.each([
    ['en', 'In the storm 34 sailors died.', 'sailors who survived', '海员'],
    ['en', 'The harbour banned 34 boats.', 'boats allowed', '船'],
    ['en', 'The bank opened 34 branches.', 'branches closed', '网点'],
    ['en', 'The bank opened 34 branches.', 'branches', '关闭网点'],
    ['en', 'Each saves 34 kilograms per person.', 'savings per household', '节约'],
    ['en', 'The highest reading was 34.', 'lowest reading', '读数'],
    ['en', 'It runs 34 domestic routes.', 'international routes', '航线'],
    ['de', 'Bei dem Sturm starben 34 Menschen.', 'Menschen, die überlebten', 'people'],
    ['de', 'Die Bank eröffnete 34 Filialen.', 'geschlossene Filialen', 'branches'],
    ['de', 'Die höchste Temperatur betrug 34 Grad.', 'tiefste Temperatur', 'temperature'],
    ['de', 'Der Verbrauch je Haushalt lag bei 34.', 'Verbrauch pro Kopf', 'use'],
    ['fr', 'La tempête a fait 34 morts.', 'survivants', 'people'],
    ['fr', 'La banque a ouvert 34 agences.', 'agences fermées', 'branches'],
    ['es', 'La tormenta dejó 34 muertos.', 'supervivientes', 'people'],
    ['es', 'Hubo 34 bodas con madre extranjera.', 'bodas con madre española', 'weddings'],
    ['zh-Hans', '银行共开立账户34个。', '注销的账户', 'accounts'],
    ['zh-Hans', '事故中死亡34人。', '生还人数', 'people'],
    ['zh-Hant', '銀行共開立帳戶34個。', '註銷的帳戶', 'accounts'],
    ['zh-Hant', '開通國內航線34條。', '國際航線', 'routes'],
    ['ja', '外国人の宿泊者は34人だった。', '日本人の宿泊者', 'guests'],
    ['ja', '1人当たりの消費額は34円だった。', '1世帯当たりの消費額', 'spending'],
    ['ko', '국내선 34개가 운항한다.', '국제선', 'routes'],
    ['ko', '이 은행은 지점 34곳을 개설했다.', '폐쇄 지점', 'branches'],
  ])('%s: %s, %s, %s', (language, text, own, foreign) => {
    expect(toldOf(language, text, own, foreign)).toBe(true);
  });

  it.each([
    ['en', 'In 34 countries smoking is not allowed.', 'countries that ban smoking', '国家'],
    [
      'en',
      '34 countries ban smoking indoors.',
      'countries where it is not allowed',
      '不允许吸烟的国家',
    ],
    ['en', 'The mine opened in 1950 and closed with 34 men.', 'men at the closure', '矿工'],
    ['en', 'Exports made up 34 of gross domestic product.', 'exports in GDP', '国际'],
    ['de', 'In 34 Ländern ist das Rauchen nicht erlaubt.', 'Länder, die es verbieten', 'countries'],
    ['zh-Hans', '34个国家不允许吸烟。', '禁止吸烟的国家', 'countries that ban smoking'],
    ['ja', '日本人以外の宿泊者は34人だった。', '外国人の宿泊者', 'guests'],
  ])('is right where a denial turns it: %s: %s, %s, %s', (language, text, own, foreign) => {
    expect(toldOf(language, text, own, foreign)).toBe(false);
  });
});

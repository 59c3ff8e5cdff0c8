import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../support/prove-source.js';

const told = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text, fact, units);

describe('a size that is told behind its change has the way of it', () => {
  const rows = [
    ['de', 'Die Mieten sanken spürbar, nämlich um 3,4 Prozent.'],
    ['de', 'Die Mieten sanken spürbar, und zwar um 3,4 Prozent.'],
    ['de', 'Die Mieten sanken spürbar: um 3,4 Prozent.'],
    ['en', 'Rents fell steeply, namely by 3.4 per cent.'],
    ['en', 'Rents fell steeply: by 3.4 per cent.'],
    ['fr', 'Les loyers ont nettement baissé, à savoir de 3,4 %.'],
    ['es', 'Los alquileres bajaron bastante, concretamente un 3,4 %.'],
  ] as const;

  it.each(rows)('%s: %s', (language, text) => {
    expect(told(language, text, '-3.4%')).toEqual([]);
  });

  it.each([
    ['de', 'Die Mieten stiegen spürbar, nämlich um 3,4 Prozent.'],
    ['en', 'Rents rose steeply, namely by 3.4 per cent.'],
  ])('and a rise as well, %s: %s', (language, text) => {
    expect(told(language, text, '3.4%')).toEqual([]);
    expect(told(language, text, '-3.4%')).not.toEqual([]);
  });
});

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

describe('more than so many, in words, is a bound and no difference', () => {
  it.each([
    ['de', '58 Prozent der Kantone meldeten mehr als zwölf Frosttage.', 'Kantone mit Frosttagen'],
    ['en', '58 per cent of cantons had more than twelve days of frost.', 'cantons with frost'],
  ])('%s: %s', (language, text, label) => {
    const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
    const codes = proveSource({
      language,
      text,
      facts: `a:\n  label: { ${language}: ${label}, ${other} }\n  value: 58%\n  quote: ${text}\n`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
    expect(codes).toEqual([]);
  });
});

it('the thing that has none of another is what its number counts', () => {
  const text = '38 Brunnen führten kein Wasser, und sie meldeten keine Werte.';
  const codes = proveSource({
    language: 'de',
    text,
    facts: `a:\n  label: { de: Brunnen ohne Wasser, en: wells without water }\n  value: 38\n  unit: well\n  quote: 38 Brunnen führten kein Wasser\n`,
    units: 'well: { de: { one: Brunnen, other: Brunnen }, en: { one: well, other: wells } }',
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
  expect(codes).toEqual([]);
});

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

describe('francs in short', () => {
  it.each([
    ['de', 'Die Brücke kostete 7 Mio. Fr.', '7 million; unit: CHF'],
    ['de', 'Die Brücke kostete 7 Mio. Fr. und wurde 2019 fertig.', '7 million; unit: CHF'],
    ['fr', 'Le pont a coûté 7 millions de fr. en 2019.', '7 million; unit: CHF'],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it('and no day of the week', () => {
    expect(told('de', 'Geöffnet Do. und Fr. 12 bis 18 Uhr.', '12; unit: CHF')).not.toEqual([]);
  });
});

describe('what something nearly did is not said of what it has', () => {
  const codes = (text: string, as: string): readonly string[] =>
    proveSource({
      language: 'en',
      text,
      facts: `a:\n  value: 14\n  unit: item\n  as: ${as}\n  quote: ${text}\n`,
      prose: { en: 'There were {{fact "a"}}.', 'zh-Hans': '有{{fact "a"}}。' },
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

  it.each([
    ['With 14 wins the club nearly went up.', 'wins'],
    ['With 14 drivers the depot lacks staff.', 'drivers'],
  ])('%s', (text, as) => {
    expect(codes(text, as)).toEqual([]);
  });

  it.each([
    ['14 drivers nearly drowned.', 'drivers'],
    ['With 14 drivers lacking, the depot closed.', 'drivers'],
  ])('but %s', (text, as) => {
    expect(codes(text, as)).toContain('source/negated');
  });
});

describe('a column is named without the unit in brackets behind its head', () => {
  const rows = (second: string, third: string): string =>
    `Year  ${second}  ${third}\n2018  470  38\n2019  520  41\n`;
  const codes = (text: string, of: string) =>
    readingFaults(
      'en',
      text,
      '2019  520  41',
      `520 thousand; unit: tonne; period: 2019; of: ${of}`,
    );

  it('where no other is named so', () => {
    expect(codes(rows('Grain (thousand tonnes)', 'Boats'), 'Grain')).toEqual([]);
    expect(codes(rows('Grain (thousand tonnes)', 'Grain (boats)'), 'Grain')).not.toEqual([]);
    expect(codes(rows('Grain (thousand tonnes)', 'Boats'), 'Boats')).not.toEqual([]);
  });
});

describe('a plan that is not there is a thing', () => {
  const codes = (languages: readonly [string, string], text: string, labels: string) =>
    proveSource({
      language: languages[0],
      text,
      facts: `a:\n  label: ${labels}\n  value: 26\n  unit: city\n  quote: ${text}\n`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

  it('in a label beside a source of another language', () => {
    const labels = '{ en: cities without a flood plan, zh-Hans: 没有防洪计划的城市 }';
    expect(codes(['en', 'zh-Hans'], '26 cities had no flood plan.', labels)).toEqual([]);
  });

  it('but a label of a plan over what is reported is told', () => {
    const labels = '{ en: cities, zh-Hans: 计划建设的城市 }';
    expect(codes(['en', 'zh-Hans'], '26 cities had a port.', labels)).toContain(
      'source/status-differs',
    );
  });
});

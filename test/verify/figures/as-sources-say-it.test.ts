import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, string>>;

/** Codes of what a source tells of one fact; what the page lacks is no matter here. */
const against = (language: string, text: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, code }) => severity === 'error' && /^(?:source|quantity)\//u.test(code))
    .map(({ code }) => code);

describe('up to a date is “as of” in every language, to the last day of its month', () => {
  it.each([
    ['en', 'As at the end of June 2024, 480 boats', '../2024-06-30'],
    ['en', 'As of end-February 2024, 480 boats', '../2024-02-29'],
    ['zh-Hans', '截至2024年6月底，船舶480艘', '../2024-06-30'],
    ['zh-Hans', '截至2023年2月末，船舶480艘', '../2023-02-28'],
    ['zh-Hant', '截至2024年6月底，船舶480艘', '../2024-06-30'],
    ['ja', '2024年6月末現在、船舶は480隻', '../2024-06-30'],
    ['ja', '2024年6月30日時点で船舶は480隻', '../2024-06-30'],
    ['ko', '2024년 6월 30일 현재 선박은 480척', '../2024-06-30'],
    ['ko', '2024년 6월 말 기준 선박은 480척', '../2024-06-30'],
    ['de', 'Stand: 30. Juni 2024 sind es 480 Boote', '../2024-06-30'],
    ['de', 'Stand Ende Juni 2024: 480 Boote', '../2024-06-30'],
    ['fr', 'Au 30 juin 2024, 480 bateaux', '../2024-06-30'],
    ['fr', 'Jusqu’à fin juin 2024, 480 bateaux', '../2024-06-30'],
    ['es', 'A 30 de junio de 2024, 480 barcos', '../2024-06-30'],
    ['es', 'Hasta finales de junio de 2024, 480 barcos', '../2024-06-30'],
  ])('%s: %s', (language, text, period) => {
    expect(against(language, text, { value: '480', period })).toEqual([]);
    expect(against(language, text, { value: '480', period: period.slice(3) })).toEqual([
      'source/as-of-missing',
    ]);
    expect(against(language, text, { value: '480', period: '../2024-05-31' })).toEqual([
      'source/period-differs',
    ]);
  });
});

describe('at the end of a month or year is a date, and not “as of”', () => {
  it.each([
    ['en', 'At the end of June 2024 there were 480 boats', '2024-06-30'],
    ['zh-Hans', '2024年6月底，船舶480艘', '2024-06-30'],
    ['ja', '2024年6月末に船舶は480隻', '2024-06-30'],
    ['ko', '2024년 6월 말 선박은 480척', '2024-06-30'],
    ['de', 'Ende Juni 2024 waren es 480 Boote', '2024-06-30'],
    ['fr', 'Fin 2024, 480 bateaux', '2024-12-31'],
    ['fr', 'À la fin de juin 2024, 480 bateaux', '2024-06-30'],
    ['es', 'A finales de 2024 había 480 barcos', '2024-12-31'],
    ['es', 'Al cierre de junio de 2024 había 480 barcos', '2024-06-30'],
  ])('%s: %s', (language, text, period) => {
    expect(against(language, text, { value: '480', period })).toEqual([]);
    expect(against(language, text, { value: '480', period: period.slice(0, -3) })).toEqual([]);
    expect(against(language, text, { value: '480', period: `../${period}` })).toEqual([
      'source/period-differs',
    ]);
  });
});

describe('sums as they are written where they are spent', () => {
  it.each([
    ['en', 'It cost Rs 12 crore', { value: '12 crore', unit: 'INR' }, '120000000', '12'],
    ['en', 'It cost Rs. 3 lakh crore', { unit: 'INR' }, '3000000000000', '300000'],
    ['zh-Hant', '外銷達1.2兆元', { unit: 'TWD' }, '1200000000000', '1.2'],
    ['fr', 'Un billet à 15€50', { unit: 'EUR' }, '15.5', '15'],
    ['de', 'Eine Karte kostet 15€50', { unit: 'EUR' }, '15.5', '50'],
  ])('%s: %s', (language, text, fact, right, wrong) => {
    expect(against(language, text, { ...fact, value: right })).toEqual([]);
    expect(against(language, text, { ...fact, value: wrong })).not.toEqual([]);
  });

  it('兆元 is of Taiwan, and no yuan', () => {
    const text = '外銷達1.2兆元';
    expect(against('zh-Hant', text, { value: '1200000000000', unit: 'CNY' })).toEqual([
      'source/unit-differs',
    ]);
  });
});

describe('ratios in words and with decimals', () => {
  it.each([
    ['en', 'Members voted 12 to 1 for it', '12:1'],
    ['en', 'The ratio of pupils to teachers is 1 to 12.5', '1:12.5'],
    ['zh-Hans', '师生比为1比12.5', '1:12.5'],
    ['de', 'Das Verhältnis beträgt 12 zu 1', '12:1'],
    ['de', 'Im Maßstab 1:12,5', '1:12.5'],
    ['fr', 'Le rapport est de 12 contre 1', '12:1'],
    ['es', 'La proporción es de 1 a 12', '1:12'],
    ['ja', '比率は12対1', '12:1'],
    ['ko', '비율은 12 대 1', '12:1'],
  ])('%s: %s', (language, text, value) => {
    expect(against(language, text, { value })).toEqual([]);
    const [one = '', other = ''] = value.split(':');
    expect(against(language, text, { value: `${other}:${one}` })).toEqual(['source/value-differs']);
  });

  it.each([
    ['en', 'It fell from 12 to 1', '12:1'],
    ['en', 'The ratio rose from 3 to 4', '3:4'],
    ['en', 'Lessons last 12 to 15 weeks', '12:15'],
    ['en', 'Open 12 to 1 pm', '12:1'],
  ])('a change, a range and a time are none: %s %s', (language, text, value) => {
    expect(against(language, text, { value })).not.toEqual([]);
  });
});

describe('how many times as much', () => {
  it.each<[string, string, string, Fact?]>([
    ['en', 'Traffic rose threefold', '3'],
    ['en', 'Traffic more than doubled', '2', { qualifier: 'more-than' }],
    ['en', 'Traffic is three times that of then', '3'],
    ['en', 'Traffic rose 2.5-fold', '2.5'],
    ['de', 'Der Verkehr wuchs auf das Dreifache', '3'],
    ['de', 'Der Verkehr hat sich verdreifacht', '3'],
    ['de', 'Es wurde das 2,5-Fache', '2.5'],
    ['fr', 'Le trafic a triplé', '3'],
    ['fr', 'Le trafic est trois fois plus dense', '3'],
    ['es', 'El tráfico se triplicó', '3'],
    ['es', 'El tráfico es tres veces mayor', '3'],
    ['zh-Hans', '运量为原来的3倍', '3'],
    ['zh-Hant', '運量為原來的3倍', '3'],
    ['ja', '輸送量は3倍になった', '3'],
    ['ko', '수송량은 3배가 되었다', '3'],
  ])('%s: %s', (language, text, value, more = {}) => {
    const fact = { unit: 'multiple', ...more };
    expect(against(language, text, { value, ...fact })).toEqual([]);
    expect(against(language, text, { value: '4', ...fact })).toContain('source/value-differs');
    expect(against(language, text, { value, ...more, unit: 'percent' })).not.toEqual([]);
  });
});

describe('verbs that pass a figure are its qualifier, and those that reach it are not', () => {
  it.each([
    ['es', 'Los socios superaron los 480', 'more-than'],
    ['fr', 'Les abonnés ont dépassé les 480', 'more-than'],
    ['de', 'Die Zahl überstieg 480', 'more-than'],
    ['en', 'Members surpassed 480', 'more-than'],
    ['es', 'Caben hasta 480', 'up-to'],
  ])('%s: %s', (language, text, qualifier) => {
    expect(against(language, text, { value: '480', qualifier })).toEqual([]);
    expect(against(language, text, { value: '480' })).toEqual(['source/qualifier-differs']);
  });

  it('hasta behind a verb of direction is the level', () => {
    expect(against('es', 'Los viajes subieron hasta 480', { value: '480' })).toEqual([]);
  });
});

describe('a future tells what is expected or planned, and nothing that is', () => {
  it.each([
    ['en', 'The town will build 480 homes'],
    ['de', 'Die Stadt wird 480 Wohnungen bauen'],
    ['fr', 'La ville construira 480 logements'],
    ['es', 'El puente medirá 480 metros'],
    ['zh-Hans', '全市将新增480个车位'],
    ['zh-Hant', '全市將新增480個車位'],
  ])('%s: %s', (language, text) => {
    const unit = text.includes('metros') ? { unit: 'metre' } : {};
    for (const status of ['expected', 'planned'])
      expect(against(language, text, { value: '480', status, ...unit })).toEqual([]);
    expect(against(language, text, { value: '480', ...unit })).toEqual(['source/status-differs']);
    expect(against(language, text, { value: '480', status: 'designed', ...unit })).toEqual([
      'source/status-differs',
    ]);
  });

  it('“expects” is no plan', () => {
    const text = 'The town expects 480 homes';
    expect(against('en', text, { value: '480', status: 'planned' })).toEqual([
      'source/status-differs',
    ]);
  });
});

describe('“without” denies the noun behind it, and no clause joined to that', () => {
  it.each([
    ['en', 'The ferry ran without diesel and carried 480 cars', 'The ferry ran without 480 cars'],
    ['de', 'Sie fuhr ohne Diesel und trug 480 Autos', 'Sie fuhr ohne Diesel und 480 Autos'],
    ['fr', 'Il roule sans gazole et transporte 480 voitures', 'Il roule sans 480 voitures'],
    ['es', 'Fue sin gasóleo y llevó 480 coches', 'Fue sin gasóleo y los 480 coches'],
  ])('%s: %s', (language, right, wrong) => {
    expect(against(language, right, { value: '480' })).toEqual([]);
    expect(against(language, wrong, { value: '480' })).toEqual(['source/negated']);
  });
});

describe('a unit of measure word and noun is counted with the noun before the number', () => {
  it('ja: 充電器は340台', () => {
    const facts = stringify({ f: { value: '340', unit: 'charger', quote: '充電器は340台' } });
    const units = 'charger: { ja: 台の充電器, en: chargers }\n';
    const told = (text: string) =>
      proveSource({ language: 'ja', text, facts: facts.replace('充電器は340台', text), units })
        .filter(({ code }) => code.startsWith('source/'))
        .map(({ code }) => code);
    expect(told('充電器は340台')).toEqual([]);
    expect(told('自動車は340台')).toEqual(['source/noun-differs']);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what proof has against one fact that quotes the whole of a source. */
const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const tonnes = { value: 40, unit: 'tonne' };

describe('what a verb says will be, or would be, is no report', () => {
  it.each([
    ['fr', 'La scierie recevra 40 tonnes de bois.'],
    ['fr', 'Les scieries recevront 40 tonnes.'],
    ['fr', 'Le four cuira 40 tonnes, ou en fondra 40 tonnes.'],
    ['fr', 'La scierie va produire 40 tonnes.'],
    ['es', 'El molino recibirá 40 toneladas.'],
    ['es', 'Los molinos molerán 40 toneladas.'],
    ['es', 'El molino va a moler 40 toneladas.'],
    ['de', 'Die Menge wird bis Jahresende auf 40 Tonnen steigen.'],
    ['de', 'Es heißt, dass die Menge auf 40 Tonnen steigen wird.'],
    ['de', 'Die Höfe werden 40 Tonnen gewinnen.'],
    ['ko', '공장은 40톤을 생산할 것이다.'],
    ['ko', '생산량은 40톤에 이를 것으로 보입니다.'],
    ['ja', '工場は40トンを生産する見込みだ。'],
    ['ja', '生産量は40トンになるであろう。'],
    ['en', 'The mill is going to grind 40 tonnes.'],
    ['en', 'The mill expects 40 tonnes.'],
    ['zh-Hans', '磨坊即将收到40吨小麦。'],
    ['zh-Hant', '磨坊即將收到40噸小麥。'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, tonnes)).toEqual(['source/status-differs']);
    expect(against(language, text, { ...tonnes, status: 'expected' })).toEqual([]);
  });

  it.each([
    ['fr', 'La scierie recevrait 40 tonnes.'],
    ['fr', 'Les scieries produiraient 40 tonnes.'],
    ['es', 'El molino recibiría 40 toneladas.'],
    ['es', 'Los molinos molerían 40 toneladas.'],
    ['de', 'Die Mühle würde 40 Tonnen mahlen.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, tonnes)).toEqual(['source/conditional']);
  });

  it.each([
    ['fr', 'La scierie livra 40 tonnes.'],
    ['fr', 'Le chantier tirait 40 tonnes.'],
    ['fr', 'L’opéra brûle 40 tonnes.'],
    ['es', 'La galería tenía 40 toneladas.'],
    ['es', 'La carga varía en 40 toneladas.'],
    ['es', 'La lona cubría 40 toneladas.'],
    ['es', 'El alacrán pesaba 40 toneladas.'],
    ['de', 'Im Jahr werden 40 Tonnen umgeschlagen.'],
    ['de', 'Auf dem Markt werden 40 Tonnen angeboten.'],
    ['de', 'Vom Hof werden 40 Tonnen gegeben.'],
    ['ko', '공장은 40톤을 생산했다.'],
    ['zh-Hans', '老将军的仓库有40吨粮食。'],
    ['zh-Hant', '老將們運來40噸糧食。'],
    ['en', 'on 1 may that year the mill ground 40 tonnes.'],
    ['en', 'The crop may be smaller than the 40 tonnes of that year.'],
  ])('but this is a report, %s: %s', (language, text) => {
    expect(against(language, text, tonnes)).toEqual([]);
  });

  it('“may” behind another number is a condition', () => {
    expect(against('en', 'Mill 1 may have ground 40 tonnes.', tonnes)).toEqual([
      'source/conditional',
    ]);
  });
});

describe('letters before the sign of a currency belong to it', () => {
  it.each([
    ['en', 'The town paid C $3 million.', 'CAD'],
    ['en', 'the town paid c $ 3 million .', 'CAD'],
    ['en', 'The town paid J$3 million.', 'JMD'],
    ['en', 'The town paid EUR €3 million.', 'EUR'],
    ['en', 'A $3 million grant was paid.', 'USD'],
    ['fr', 'La ville paie C $3 millions.', 'CAD'],
    ['de', 'Die Stadt zahlt C $3 Millionen.', 'CAD'],
    ['es', 'Pagó $3 millones.', 'USD'],
    ['zh-Hans', '该市支付C$300万。', 'CAD'],
    ['zh-Hant', '該市支付C$300萬。', 'CAD'],
  ])('%s: %s', (language, text, unit) => {
    expect(against(language, text, { value: '3000000', unit })).toEqual([]);
  });

  it.each([
    ['en', 'The town paid C $3 million.', 'USD'],
    ['en', 'The town paid Q$3 million.', 'USD'],
    ['en', 'The town paid Z $3 million.', 'USD'],
    ['en', 'The town paid E£3 million.', 'GBP'],
    ['en', 'The town paid USD €3 million.', 'EUR'],
    ['fr', 'La ville paie 3 millions $J.', 'USD'],
    ['fr', 'La ville paie 3 millions $ C.', 'USD'],
    ['de', 'Die Stadt zahlt Z $3 Millionen.', 'USD'],
    ['zh-Hans', '该市支付C $300万。', 'USD'],
    ['ja', '費用はC $300万だった。', 'USD'],
    ['ko', '비용은 C $300만이다.', 'USD'],
  ])('%s: %s is none of %s', (language, text, unit) => {
    expect(against(language, text, { value: '3000000', unit })).not.toEqual([]);
  });
});

describe('one of several figures of a unit is no fact of a label that names none of them', () => {
  const label = (language: string, word: string) => ({
    label: { en: 'Capacity', 'zh-Hans': '容量', [language]: word },
  });
  it.each([
    ['en', 'The depot holds 14 tonnes and the mill 19 tonnes.', 'Capacity', 'Depot'],
    ['de', 'Das Lager fasst 14 Tonnen, die Mühle 19 Tonnen.', 'Kapazität', 'Lager'],
    ['fr', 'Le dépôt contient 14 tonnes et le moulin 19 tonnes.', 'Capacité', 'Dépôt'],
    ['es', 'El depósito tiene 14 toneladas y el molino 19 toneladas.', 'Capacidad', 'Depósito'],
    ['zh-Hans', '东区有14吨，西区有19吨。', '容量', '东区'],
    ['zh-Hant', '東區有14噸，西區有19噸。', '容量', '東區'],
    ['ja', '東区には14トン、西区には19トンがある。', '容量', '東区'],
    ['ko', '동구에는 14톤, 서구에는 19톤이 있다.', '용량', '동구'],
  ])('%s: %s', (language, text, vague, own) => {
    const fact = { value: 14, unit: 'tonne' };
    const languages = language === 'en' || language === 'zh-Hans' ? {} : { 'zh-Hans': undefined };
    const told = (word: string) =>
      against(language, text, {
        ...fact,
        label: Object.fromEntries(
          Object.entries({ ...label(language, word).label, ...languages }).filter(
            ([, each]) => each !== undefined,
          ),
        ),
      });
    expect(told(vague)).toEqual(['source/which-figure']);
    expect(told(own)).toEqual([]);
  });

  it('nor does the same figure twice need one', () => {
    const text = 'The depot holds 14 tonnes and the mill 14 tonnes.';
    const named = { label: { en: 'Capacity', 'zh-Hans': '容量' } };
    expect(against('en', text, { value: 14, unit: 'tonne', ...named })).toEqual([]);
  });
});

describe('of two words of status that which stands nearer before a figure is of it', () => {
  const text = 'The town plans to build 45 tonnes of quay and expects 900 people.';
  it.each([
    [45, 'tonne', 'planned', []],
    [900, 'person', 'expected', []],
    [900, 'person', 'planned', ['source/status-differs']],
  ])('%s %s is %s', (value, unit, status, told) => {
    expect(against('en', text, { value, unit, status })).toEqual(told);
  });

  it('and no word but that of a month is one before a number', () => {
    expect(against('en', 'If 40 tonnes were ground', tonnes)).toEqual(['source/conditional']);
    expect(against('en', 'In May 40 tonnes were ground', tonnes)).toEqual([]);
  });
});

describe('from one month to another of the next year is a period', () => {
  it.each([
    ['en', 'Between October 2024 and March 2025 the mill ground 40 tonnes.'],
    ['en', 'From October 2024 to March 2025 the mill ground 40 tonnes.'],
    ['de', 'Von Oktober 2024 bis März 2025 waren es 40 Tonnen.'],
    ['fr', 'Entre octobre 2024 et mars 2025, le moulin moulut 40 tonnes.'],
    ['es', 'Entre octubre de 2024 y marzo de 2025 hubo 40 toneladas.'],
    ['zh-Hans', '2024年10月至2025年3月，磨面40吨。'],
    ['zh-Hant', '2024年10月至2025年3月，磨麵40噸。'],
    ['ja', '2024年10月から2025年3月までの生産量は40トンだった。'],
    ['ko', '2024년 10월부터 2025년 3월까지 생산량은 40톤이었다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { ...tonnes, period: '2024-10/2025-03' })).toEqual([]);
    expect(against(language, text, { ...tonnes, period: '2023-10/2025-03' })).toEqual([
      'source/period-differs',
    ]);
  });
});

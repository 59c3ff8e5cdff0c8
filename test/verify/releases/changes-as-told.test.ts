import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('what a press officer writes of a right figure', () => {
  const told = (
    language: string,
    text: string,
    fact: Readonly<Record<string, unknown>>,
    own: string,
    other: string,
  ) =>
    proveSource({
      language,
      text,
      facts: stringify({ f: { quote: text, ...fact } }),
      prose: { [language]: own, [language === 'en' ? 'zh-Hans' : 'en']: other },
    })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);

  it('is the time that a change took', () => {
    const text = 'Loans saw an increase of 31.4% on the previous year.';
    const zh = '借阅比上年增长{{fact "f"}}。';
    const fact = { value: '31.4%' };
    expect(told('en', text, fact, 'Loans rose {{fact "f"}} in a year.', zh)).toEqual([]);
    expect(told('en', text, fact, 'Loans rose {{fact "f"}} a year.', zh)).not.toEqual([]);
  });

  it('leads to the level with the word that is a bound elsewhere', () => {
    const text = 'Las ventas sumaron 41.200 toneladas.';
    const fact = { value: '41200', unit: 'tonne' };
    const en = 'Sales fell to {{fact "f"}}.';
    expect(told('es', text, fact, 'Las ventas bajaron hasta {{fact "f"}}.', en)).not.toContain(
      'figure/retyped-qualifier',
    );
    expect(told('es', text, fact, 'Las ventas suman hasta {{fact "f"}}.', en)).toContain(
      'figure/retyped-qualifier',
    );
  });

  it('names what is counted though an article stands behind', () => {
    const text = '12 104 Lernende begannen im Jahr 2024 eine Lehre.';
    expect(
      codes('de', text, { value: '12104', label: { de: 'Lernende', en: 'learners' } }),
    ).toEqual([]);
  });

  it('is of the year that another change of the sentence is not counted from', () => {
    const text =
      'In 2023 there were 840 loans, an increase of 31.4% on the previous year and a decrease of 12.6% on 2019.';
    expect(codes('en', text, { value: '31.4%', period: 2023 })).toEqual([]);
    expect(codes('en', text, { value: '31.4%', period: 2019 })).not.toEqual([]);
    expect(codes('en', text, { value: '-12.6%', period: 2019 })).not.toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('changes as Spanish and French releases tell them', () => {
  it.each<Row>([
    ['es', 'La flota creció de 3,1 a 3,8 millones.', 'de 3,1 a 3,8 millones', '3.8 million'],
    ['es', 'La flota creció de 3,1 a 3,8 millones.', 'de 3,1 a 3,8 millones', '3.1 million'],
    ['es', 'El peaje subió de 3 a 4 euros.', 'de 3 a 4 euros', '4; unit: EUR'],
    ['fr', 'Le fret reste 8 % en deçà de son niveau de 2019.', '8 % en deçà', '-8%'],
    ['en', 'Freight is 8% short of its level of 2019.', '8% short of its level', '-8%'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore

  it.each<Row>([
    ['es', 'La flota creció de 3,1 a 3,8 millones.', 'de 3,1 a 3,8 millones', '3.1'],
    ['es', 'El peaje subió de 3 a 4 euros.', 'de 3 a 4 euros', '3–4; unit: EUR'],
  ])('and no others (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  }); // prettier-ignore
});

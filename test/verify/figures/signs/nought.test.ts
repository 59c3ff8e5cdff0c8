import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const whole = (text: string): string => text.replace(/[.。]$/u, '');

describe('not even one of a thing is nought of it, and no one', () => {
  it.each([
    ['ko', '지난해 고장은 한 건도 없었다.'],
    ['ko', '지난해 고장은 단 한 건도 일어나지 않았다.'],
    ['ja', '昨年の故障は1件もなかった。'],
    ['ja', '昨年、故障は一件も出なかった。'],
    ['zh-Hans', '去年未发生一起故障。'],
    ['zh-Hans', '去年没有一起故障。'],
    ['zh-Hant', '去年一起故障也沒有發生。'],
    ['en', 'Not a single lift stood still.'],
    ['en', 'Not one lift stood still.'],
    ['de', 'Nicht ein einziger Aufzug stand still.'],
    ['fr', 'Pas un seul ascenseur en panne.'],
    ['es', 'No se averió ni un solo ascensor.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, whole(text), { value: '0' })).toEqual([]);
    expect(against(language, text, whole(text), { value: '1' })).toContain('source/value-differs');
  });

  it.each([
    ['zh-Hans', '去年没有发生故障。'],
    ['zh-Hant', '去年未發生任何故障。'],
    ['fr', 'Il n’y a eu aucune panne.'],
    ['es', 'No hubo averías.'],
    ['es', 'No se registró ninguna avería.'],
  ])('a negation beside a word for none denies nothing more, %s: %s', (language, text) => {
    expect(against(language, text, whole(text), { value: '0' })).toEqual([]);
  });

  it.each([
    ['en', 'Not one million litres were lost.'],
    ['es', 'No hay más de 300 barcos.'],
    ['zh-Hans', '没有发生一半以上的故障。'],
  ])('but before an amount they say no nought, %s: %s', (language, text) => {
    expect(against(language, text, whole(text), { value: '0' })).not.toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('of so many none', () => {
  it.each<Row>([
    ['fr', 'Aucun des 23 ponts n’a cédé.', 'Aucun des 23 ponts', '23; unit: item; as: ponts'],
    ['fr', 'Aucune des 23 écluses n’a cédé.', 'des 23 écluses', '23; unit: item; as: écluses'],
    ['fr', 'Pas un seul des 23 ponts n’a cédé.', 'des 23 ponts', '23; unit: item; as: ponts'],
  ])('leaves their number as it is (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });
});

const accidents = `accident:
  en: { one: accident, other: accidents }
  de: { one: Unfall, other: Unfälle, dative: Unfällen }
`;

describe('no accident is nought accidents', () => {
  it.each<readonly [string, string, string]>([
    ['fr', 'Aucun accident n’a eu lieu en 2021.', 'Aucun accident'],
    ['fr', 'Aucune panne n’a eu lieu en 2021.', 'Aucune panne'],
    ['de', '2021 gab es keine Unfälle.', 'keine Unfälle'],
    ['de', '2021 gab es keinen Unfall.', 'keinen Unfall'],
    ['es', 'Ningún accidente se registró en 2021.', 'Ningún accidente'],
    ['es', 'Ninguna avería se registró en 2021.', 'Ninguna avería'],
  ])('%s: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '0; period: 2021')).toEqual([]);
    expect(readingFaults(language, text, quote, '1; period: 2021')).not.toEqual([]);
  });

  it('in the unit of the report too', () => {
    const fact = '0; unit: accident; period: 2021';
    expect(
      readingFaults('de', '2021 gab es keine Unfälle.', 'keine Unfälle', fact, accidents),
    ).toEqual([]);
  });
});

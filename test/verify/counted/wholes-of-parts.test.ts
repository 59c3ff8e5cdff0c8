import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

/** The codes of the errors of a fact that is quoted from the whole of a text. */
const told = (language: string, text: string, label: string, fact: string): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: ${label}, ${other} }\n  ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(text)}\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && code !== 'status/not-printed' ? [code] : [],
  );
};

describe('a label says of a whole nothing that its sentence says of a part of it', () => {
  it.each([
    ['en', 'In all, 14 of the 52 mills burned in 1904.', 'mills burned'],
    ['en', 'Roofs were repaired on 14 of the 52 mills.', 'mills with repaired roofs'],
    ['en', 'Of the 52 mills, 14 burned in 1904.', 'mills burned'],
    ['en', 'Only 14 of the county’s 52 mills have sails.', 'mills with sails'],
    ['de', '14 der 52 Mühlen haben noch Flügel.', 'Mühlen mit Flügeln'],
    ['de', 'An 14 der 52 Mühlen wurden Dächer erneuert.', 'Mühlen mit erneuerten Dächern'],
    ['de', 'Von den 52 Mühlen wurden 14 abgerissen.', 'abgerissene Mühlen'],
    ['fr', '14 des 52 moulins ont encore leurs ailes.', 'moulins avec ailes'],
    ['fr', 'Sur 52 moulins visités, 14 ont été détruits.', 'moulins détruits'],
    ['es', '14 de los 52 molinos conservan aspas.', 'molinos con aspas'],
    ['es', 'Se repararon tejados en 14 de los 52 molinos.', 'molinos con tejados reparados'],
  ])('%s: %s', (language, text, label) => {
    expect(told(language, text, label, 'value: "52"')).toContain('source/which-figure');
    expect(told(language, text, label, 'value: "14"')).toEqual([]);
  });

  it.each([
    ['en', 'A total of 14 of the 52 mills visited in May have burned.', 'mills visited'],
    ['en', 'Of the 52 mills visited in May, 14 have burned.', 'mills visited'],
    ['en', '14 of the 52 mills in the county have sails.', 'mills in the county'],
    ['en', 'Only 14 of the county’s 52 mills have sails.', 'mills of the county'],
    ['de', 'Im Kreis Stade fielen an 14 der 52 Mühlen Führungen aus.', 'Mühlen im Kreis Stade'],
    ['de', 'In 14 der 52 besuchten Mühlen fielen Führungen aus.', 'besuchte Mühlen'],
    ['fr', 'Les toits ont été refaits dans 14 des 52 moulins visités.', 'moulins visités'],
    ['es', 'En 2024 un total de 14.300 personas visitó el molino.', 'visitas'],
  ])('but what tells more of the whole, it does: %s: %s', (language, text, label) => {
    const value = language === 'es' ? '14300' : '52';
    expect(told(language, text, label, `value: "${value}"`)).toEqual([]);
  });
});

describe('a part is counted in what measures its whole', () => {
  it.each([
    ['en', 'Fog closed the pass on 87 of the 212 days of that winter.', 'days of fog', 'day'],
    ['de', '87 der 212 Kilometer sind asphaltiert.', 'asphaltierte Strecke', 'kilometre'],
    ['fr', '87 des 212 kilomètres sont goudronnés.', 'route goudronnée', 'kilometre'],
    ['es', 'Están asfaltados 87 de los 212 kilómetros.', 'tramo asfaltado', 'kilometre'],
  ])('%s: %s', (language, text, label, unit) => {
    expect(told(language, text, label, `value: "87"; unit: ${unit}`)).toEqual([]);
    expect(told(language, text, label, `value: "87"; unit: hectare`)).toContain(
      'source/unit-differs',
    );
  });
});

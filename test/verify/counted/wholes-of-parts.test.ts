import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

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
    expect(faultsUnderLabel(language, text, label, 'value: "52"')).toContain('source/which-figure');
    expect(faultsUnderLabel(language, text, label, 'value: "14"')).toEqual([]);
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
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });
});

describe('a part is counted in what measures its whole', () => {
  it.each([
    ['en', 'Fog closed the pass on 87 of the 212 days of that winter.', 'days of fog', 'day'],
    ['de', '87 der 212 Kilometer sind asphaltiert.', 'asphaltierte Strecke', 'kilometre'],
    ['fr', '87 des 212 kilomètres sont goudronnés.', 'route goudronnée', 'kilometre'],
    ['es', 'Están asfaltados 87 de los 212 kilómetros.', 'tramo asfaltado', 'kilometre'],
  ])('%s: %s', (language, text, label, unit) => {
    expect(faultsUnderLabel(language, text, label, `value: "87"; unit: ${unit}`)).toEqual([]);
    expect(faultsUnderLabel(language, text, label, `value: "87"; unit: hectare`)).toContain(
      'source/unit-differs',
    );
  });
});

describe('what is said of so many of a number is said of no more of it', () => {
  it.each([
    ['en', 'The mill employs 52 people, 14 of them in its bakery.', 'people in the bakery'],
    ['de', 'Die Mühle zählt 52 Gäste, davon 14 in der Bäckerei.', 'Gäste in der Bäckerei'],
    ['fr', 'Le moulin accueille 52 invités, dont 14 en boulangerie.', 'invités en boulangerie'],
    ['es', 'El molino da trabajo a 52 vecinos, 14 de ellos en el horno.', 'vecinos en el horno'],
    ['en', 'The quay has 52 boats, including 14 tugs with sails.', 'boats with sails'],
  ])('%s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, 'value: "52"')).toContain('source/which-figure');
    expect(faultsUnderLabel(language, text, label.split(' ')[0] ?? '', 'value: "52"')).toEqual([]);
  });

  it('and the words of a whole that opens a sentence tell no part from another', () => {
    const text = 'Of the 1,840 barns counted, 52% were of stone, while wooden barns made up 14%.';
    expect(faultsUnderLabel('en', text, 'wooden among the barns counted', 'value: 14%')).toEqual(
      [],
    );
    expect(faultsUnderLabel('en', text, 'wooden among the barns counted', 'value: 52%')).toContain(
      'source/which-figure',
    );
  });
});

describe('a clause without a subject of its own gives the level of what was named before', () => {
  it.each([
    [
      'en',
      'Net debt fell by £7m over the year to stand at £91m.',
      'net debt',
      '91 million; unit: GBP',
    ],
    ['es', 'La cuota subió un 2,3 % y se situó en el 37,5 %.', 'cuota', '37.5%'],
    [
      'de',
      'Zuvor hatte der Anteil der Pendler bei 31 % gelegen, 2019 waren es 37 %.',
      'Anteil der Pendler',
      '37%; period: 2019',
    ],
    [
      'en',
      'The share of couples was 31% in 2009, and in 2019 it was 37%.',
      'share of couples',
      '37%; period: 2019',
    ],
  ])('%s: %s', (language, text, label, fact) => {
    expect(faultsUnderLabel(language, text, label, `value: ${fact}`)).toEqual([]);
  });
});

describe('figures that follow a list in turn have its members, though words lead to them and stand behind the last', () => {
  it.each([
    [
      'es',
      'Lugo, León y Soria fueron los destinos, con el 27 %, 25 % y 23 % del total, respectivamente.',
      'parte de Lugo',
      'parte de Soria',
    ],
    [
      'es',
      'Lugo, León y Soria fueron los destinos, con un 27 %, un 25 % y un 23 %, respectivamente.',
      'parte de Lugo',
      'parte de Soria',
    ],
    [
      'en',
      'Leeds, Derby and York came first, with 27%, 25% and 23% respectively.',
      'share of Leeds',
      'share of York',
    ],
  ])('%s: %s', (language, text, first, last) => {
    expect(faultsUnderLabel(language, text, first, 'value: 27%')).toEqual([]);
    expect(faultsUnderLabel(language, text, last, 'value: 23%')).toEqual([]);
    expect(faultsUnderLabel(language, text, last, 'value: 25%')).toContain('source/which-figure');
  });
});

describe('a count of each short time is no count unless the label says so', () => {
  it.each([
    ['en', 'The lock passed 52 boats a day in 2004.', 'boats passed', 'boats passed daily'],
    ['de', 'Die Schleuse passierten 52 Boote pro Tag.', 'Boote', 'Boote pro Tag'],
    ['fr', 'L’écluse a vu passer 52 bateaux par jour.', 'bateaux', 'bateaux par jour'],
    ['es', 'La esclusa atendió a 52 barcos al día.', 'barcos', 'barcos diarios'],
  ])('%s: %s', (language, text, wrong, right) => {
    const period = text.includes('2004') ? '; period: 2004' : '';
    expect(faultsUnderLabel(language, text, wrong, `value: "52"${period}`)).toContain(
      'source/unit-differs',
    );
    expect(faultsUnderLabel(language, text, right, `value: "52"${period}`)).toEqual([]);
  });

  it('“a day later” is a time', () => {
    expect(
      faultsUnderLabel('en', 'Crews freed 52 boats a day later.', 'boats freed', 'value: "52"'),
    ).toEqual([]);
  });
});

it('a decimal with a magnitude is no number of a bus', () => {
  const text = 'Le tram a transporté 41,6 millions de voyageurs, et le bus 23,4 millions.';
  expect(faultsUnderLabel('fr', text, 'x', 'value: 23.4 million')).toEqual([]);
});

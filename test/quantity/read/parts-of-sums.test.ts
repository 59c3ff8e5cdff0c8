import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('a part of a sum or a measure leaves out the unit of its whole', () => {
  it.each([
    ['en', 'It cost €7.5 million, of which 2.1 million went on piles.', 'EUR', '2.1 million'],
    ['en', 'It spent €7.5 million, including 2.1 million for piles.', 'EUR', '2.1 million'],
    ['en', 'Of 75 tonnes of reed (of which 21 were burnt) much was wet.', 'tonne', '21'],
    [
      'fr',
      'Cela a coûté 7,5 millions d’euros, dont 2,1 millions pour les pieux.',
      'EUR',
      '2.1 million',
    ],
    ['de', 'Es kostete 7,5 Millionen Euro, davon 2,1 Millionen für Pfähle.', 'EUR', '2.1 million'],
    [
      'es',
      'Costó 7,5 millones de euros, de los que 2,1 millones se gastaron en pilotes.',
      'EUR',
      '2.1 million',
    ],
  ])('and is in that: %s: %s', (language, text, unit, value) => {
    const of = {
      en: text.includes('including') ? 'including' : 'of which',
      fr: 'dont',
      de: 'davon',
      es: 'de los que',
    }[language];
    expect(readingFaults(language, text, text, `${value}; unit: ${unit}; of: ${of ?? ''}`)).toEqual(
      [],
    );
    expect(
      readingFaults(
        language,
        text,
        text,
        `${value}; unit: ${unit === 'EUR' ? 'GBP' : 'EUR'}; of: ${of ?? ''}`,
      ),
    ).toContain('source/unit-differs');
  });

  it.each([
    ['en', 'It cost €7.5 million, of which 2.1 million visitors paid a share.'],
    ['fr', 'Cela a coûté 7,5 millions d’euros, dont 2,1 millions de visiteurs ont payé une part.'],
    ['de', 'Es kostete 7,5 Millionen Euro, davon zahlten 2,1 Millionen Besucher einen Teil.'],
    ['es', 'Costó 7,5 millones de euros, de los que 2,1 millones de visitantes pagaron parte.'],
  ])('but not where it names something else: %s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '2.1 million; unit: EUR')).not.toEqual([]);
  });
});

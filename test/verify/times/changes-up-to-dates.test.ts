import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/prove-source.js';

const asOf = ['source/as-of-missing'];

describe('a change up to a date is of the time from the year it is counted from', () => {
  it.each([
    ['en', 'As of 30 June 2024 the port had 48 piers, up 12% since 2018.'],
    ['fr', 'Au 30 juin 2024, le port comptait 48 quais, en hausse de 12 % depuis 2018.'],
    ['de', 'Stand 30. Juni 2024 zählte der Hafen 48 Kais, 12 Prozent mehr als 2018.'],
    ['zh-Hans', '截至2024年6月末，港口有泊位48个，比2018年增长12%。'],
  ])('%s: %s', (language, text) => {
    expect(faultsOf(language, text, '12%', '2018/2024')).toEqual([]);
  });

  it.each([
    ['en', 'As of 30 June 2024 the port had 48 piers, up 12% since 2018.'],
    ['fr', 'Au 30 juin 2024, le port comptait 48 quais, en hausse de 12 % depuis 2018.'],
    ['zh-Hans', '截至2024年6月末，港口有泊位48个，比2018年增长12%。'],
  ])('%s: the level beside it is one as of its date: %s', (language, text) => {
    expect(faultsOf(language, text, '48', '2018/2024')).toEqual(asOf);
    expect(faultsOf(language, text, '48', '2024')).toEqual(asOf);
  });

  it.each([
    ['en', 'As of 30 June 2024 the port had 48 piers, up 12% since 2018.'],
    ['de', 'Stand 30. Juni 2024 zählte der Hafen 48 Kais, 12 Prozent mehr als 2018.'],
  ])('%s: of no other span: %s', (language, text) => {
    expect(faultsOf(language, text, '12%', '2016/2024')).not.toEqual([]);
    expect(faultsOf(language, text, '12%', '2018/2023')).not.toEqual([]);
  });
});

describe('the date of a plan is none of what the next part of its sentence states', () => {
  it.each([
    ['en', 'The wing is due to open by the end of 2028; the works cost £640 million.', 'GBP'],
    ['fr', 'L’aile doit ouvrir d’ici fin 2028 ; les travaux coûtent 640 millions d’euros.', 'EUR'],
    ['de', 'Der Flügel soll bis Ende 2028 öffnen; die Arbeiten kosten 640 Millionen Euro.', 'EUR'],
    ['es', 'El ala debe abrir de aquí a 2028; las obras cuestan 640 millones de euros.', 'EUR'],
  ])('%s: %s', (language, text, unit) => {
    expect(faultsOf(language, text, `640 million\n  unit: ${unit}`, '2024')).not.toContain(asOf[0]);
  });

  it('nor of what has been done so far', () => {
    const text =
      'Bis 2030 sollen 1.200 Kilometer Ufer gesichert werden; bislang sind erst 340 Kilometer gesichert.';
    expect(faultsOf('de', text, '340\n  unit: kilometre', '2024')).not.toContain(asOf[0]);
    expect(faultsOf('de', text, '1200\n  unit: kilometre', '2024')).not.toEqual([]);
  });

  it('and a date that counts all goes on to the next part', () => {
    const text = 'As of 30 June 2024 the port had 48 piers; 12 boats were moored.';
    expect(faultsOf('en', text, '12\n  as: boats', '2024')).toEqual(asOf);
  });
});

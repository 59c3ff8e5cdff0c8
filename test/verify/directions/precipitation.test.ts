import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('rain and snow that fell', () => {
  it.each([
    ['en', 'In the storm there fell 40 centimetres of snow', '40', 'centimetre'],
    ['de', 'In der Nacht fielen 40 Zentimeter Schnee', '40', 'centimetre'],
    ['es', 'En la tormenta cayeron 40 litros de lluvia', '40', 'litre'],
    ['ko', '밤사이 비가 40밀리미터 내렸다', '40', 'millimetre'],
  ])('are no change in %s: %s', (language, text, value, unit) => {
    expect(readingFaults(language, text, text, `${value}; unit: ${unit}`)).toEqual([]);
    expect(readingFaults(language, text, text, `-${value}; unit: ${unit}`)).not.toEqual([]);
  });

  it.each([
    ['en', 'Rainfall fell by 40 litres of rain', 'litre'],
    ['de', 'Der Regen fiel um 40 Liter Regen', 'litre'],
    ['ko', '밤사이 요금이 40원 내렸다', 'KRW'],
  ])('but a fall by so much is one in %s: %s', (language, text, unit) => {
    expect(readingFaults(language, text, text, `-40; unit: ${unit}`)).toEqual([]);
  });
});

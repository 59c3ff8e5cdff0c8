import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const errors = (language: string, text: string, value: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `f:\n  label: { ${language}: x, ${language === 'en' ? 'zh-Hans' : 'en'}: y }\n  value: ${value}\n  quote: '${text.slice(0, -1)}'\n`,
  }).flatMap(({ severity, code, place }) =>
    severity === 'error' && place.file.endsWith('facts.yaml') ? [code] : [],
  );

describe('an adjective of what may be, right before an amount', () => {
  it.each([
    ['en', 'Noise fell by a possible 14% in 2023.', '-14%'],
    ['en', 'Noise fell by a potential 14% in 2023.', '-14%'],
    ['fr', 'Le bruit des trains a baissé d’un possible 14 % en 2023.', '-14%'],
    ['es', 'El ruido bajó un posible 14 % en 2023.', '-14%'],
    ['es', 'El ruido bajó un hipotético 14 % en 2023.', '-14%'],
  ])('makes of it nothing that is so: %s %s', (language, text, value) => {
    expect(errors(language, text, value)).not.toEqual([]);
  });

  it.each([
    ['en', 'As far as possible, 14% of the homes were rebuilt in 2023.', '14%'],
    ['en', 'Noise fell by a full 14% in 2023.', '-14%'],
    ['fr', 'Le bruit des trains a baissé de 14 % en 2023.', '-14%'],
    ['es', 'El ruido bajó un 14 % en 2023.', '-14%'],
  ])('is missing, and the amount stands: %s %s', (language, text, value) => {
    expect(errors(language, text, value)).toEqual([]);
  });
});

describe('what Spanish says of a duty or an expectation', () => {
  it.each([
    'En 2023 debe haber 14 % de zonas verdes.',
    'En 2023 tiene que haber 14 % de zonas verdes.',
    'En 2023 había previsiblemente 14 % de zonas verdes.',
    'Llovió poco, debiendo aumentar el riego en un 14 %.',
  ])('is nothing that is so: %s', (text) => {
    expect(errors('es', text, '14%')).toEqual(['source/status-differs']);
  });

  it.each(['En 2023 hubo 14 % de zonas verdes.', 'Llovió poco, y aumentó el riego en un 14 %.'])(
    'is no duty where none is said: %s',
    (text) => {
      expect(errors('es', text, '14%')).toEqual([]);
    },
  );
});

describe('“if we look at”', () => {
  it.each([
    ['en', 'If we look at the young, the share was 14% in 2023.'],
    ['fr', 'Si l’on regarde les jeunes, la part était de 14 % en 2023.'],
    ['es', 'Si atendemos a los jóvenes, la cuota fue del 14 % en 2023.'],
  ])('supposes nothing of the figure: %s %s', (language, text) => {
    expect(errors(language, text, '14%')).toEqual([]);
  });

  it.each([
    ['en', 'If the young come back, the share was 14% in 2023.'],
    ['fr', 'Si les jeunes reviennent, la part était de 14 % en 2023.'],
    ['es', 'Si vuelven los jóvenes, la cuota fue del 14 % en 2023.'],
  ])('is no other “if”: %s %s', (language, text) => {
    expect(errors(language, text, '14%')).toEqual(['source/conditional']);
  });
});

describe('a qualifier between a figure and what stands before it', () => {
  it.each([
    ['es', 'Los robos aumentaron un al menos 14 % en 2023.', '14%'],
    ['zh-Hans', '2023年占比提高超过1.6个百分点。', "'1.6'\n  unit: percentage-point"],
    [
      'es',
      'Cerraron 12 talleres y otros menos de 480, según fuentes oficiales, a 24 horas.',
      '480',
    ],
  ])('is told: %s %s', (language, text, value) => {
    expect(errors(language, text, value)).toContain('source/qualifier-differs');
  });

  it.each([
    ['es', 'Los robos aumentaron un 14 % en 2023.', '14%'],
    ['zh-Hans', '2023年占比提高1.6个百分点。', "'1.6'\n  unit: percentage-point"],
    ['es', 'Los robos bajaron de los 480 a los 390 en 2023.', '480'],
  ])('is none where nothing says so: %s %s', (language, text, value) => {
    expect(errors(language, text, value)).not.toContain('source/qualifier-differs');
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Row {
  readonly language: string;
  readonly text: string;
  readonly quote?: string;
  readonly value: string;
  readonly label?: Readonly<Record<string, string>>;
  readonly unit?: string;
}

const codes = ({ language, text, quote = text, value, label, unit }: Row): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const own = label ?? { [language]: 'x', [other]: 'x' };
  const fact = { label: own, value, quote, ...(unit === undefined ? {} : { unit }) };
  const prose = Object.fromEntries(
    Object.entries(own).map(([tag, name]) => [tag, `${name}: {{fact "f"}}`]),
  );
  return proveSource({ language, text, facts: stringify({ f: fact }), prose }).flatMap(
    ({ code }) => (code.startsWith('source/') ? [code] : []),
  );
};

describe('a bound behind another amount of its sentence', () => {
  const points = 'percentage-point';
  it.each<Row>([
    {
      language: 'es',
      text: 'Es un 42 % —hasta tres puntos más que antes—.',
      value: '3',
      unit: points,
    },
    { language: 'es', text: 'Subió en un 7 % el trigo y en un hasta 4 % el centeno.', value: '4%' },
    { language: 'es', text: 'El alza fue de un máximo del 4 %.', value: '4%' },
    {
      language: 'fr',
      text: 'C’est 42 %, jusqu’à trois points de plus qu’avant.',
      value: '3',
      unit: points,
    },
    { language: 'fr', text: 'La hausse a été d’un maximum de 4 %.', value: '4%' },
  ])('is no level that was reached: $language $text', (row) => {
    expect(codes({ ...row, quote: row.text.slice(0, -1) })).toContain('source/qualifier-differs');
  });

  it.each<Row>([
    { language: 'es', text: 'La tasa subió 3 puntos hasta el 40 %.', value: '40%' },
    { language: 'es', text: 'La tasa subió 3 puntos, hasta un 40 %.', value: '40%' },
    { language: 'es', text: 'La flota creció un 3 % hasta 40 barcos más grandes.', value: '40' },
    { language: 'fr', text: 'Le taux a gagné 3 points jusqu’à 40 %.', value: '40%' },
  ])('but a level is none: $language $text', (row) => {
    expect(codes(row)).not.toContain('source/qualifier-differs');
  });
});

describe('a word of doubt that ends what a list says of one of its figures', () => {
  it.each<Row>([
    { language: 'zh-Hans', text: '桥梁87座的说法不属实、长6063米，增加2座。', value: '87' },
    { language: 'zh-Hant', text: '橋樑87座的說法不屬實、長6063米，增加2座。', value: '87' },
  ])('is of that figure: $text', (row) => {
    expect(codes({ ...row, quote: row.text.slice(0, 10) })).toContain('source/conditional');
  });

  it.each<Row>([
    { language: 'zh-Hans', text: '桥梁87座、隧道50处疑似、涵洞3处。', value: '87' },
    { language: 'zh-Hans', text: '桥梁87座、长6063米，增加2座。', value: '87' },
  ])('and of no other: $text', (row) => {
    expect(codes({ ...row, quote: row.text.slice(0, 5) })).not.toContain('source/conditional');
  });
});

describe('money that is possible or promised', () => {
  const of = { en: 'funds available for the harbour', 'zh-Hans': '可用资金' };
  const money = { language: 'en', value: '18 million', unit: 'USD', label: of };
  it.each([
    'A possible US$ 18 million was available for the harbour.',
    'US$ 18 million was pledged for the harbour.',
  ])('is not there, whatever can be used by its label: %s', (text) => {
    expect(codes({ ...money, text })).not.toEqual([]);
  });

  it('is there where it was available', () => {
    expect(codes({ ...money, text: 'US$ 18 million was available for the harbour.' })).toEqual([]);
  });

  it('is told where its label says that it was pledged', () => {
    const label = { en: 'funds pledged for the harbour', 'zh-Hans': '认捐资金' };
    expect(codes({ ...money, label, text: 'US$ 18 million was pledged for the harbour.' })).toEqual(
      [],
    );
  });

  it('is no doubt of what a hall can hold', () => {
    const label = { en: 'places in the hall', 'zh-Hans': '座位' };
    expect(
      codes({ language: 'en', value: '180', label, text: 'The hall can hold 180 people.' }),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

describe('of each of several clauses before one verb', () => {
  const text = '入所者は2.1％、職員は4.3％それぞれ減った。';

  it('its size with its direction is borne out', () => {
    expect(readingFaults('ja', text, text, '-2.1%; of: 入所者')).toEqual([]);
    expect(readingFaults('ja', text, text, '-4.3%; of: 職員')).toEqual([]);
  });

  it('the size of another is not', () => {
    expect(readingFaults('ja', text, text, '-4.3%; of: 入所者')).not.toEqual([]);
  });
});

type Fact = Readonly<Record<string, string | number>>;

function errors(language: string, text: string, fact: Fact): readonly string[] {
  const facts = stringify({ f: { quote: text, ...fact } }, { lineWidth: 0 });
  return proveSource({ language, text, facts })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);
}

describe('what is said of a figure that is the subject of its clause', () => {
  it.each([
    ['en', 'Some 640 flats will be let to students in 2031.', { value: 640, qualifier: 'about' }],
    ['en', 'The 14 ferries might be sold.', { value: 14 }],
    ['en', 'In 2031 a further 35 km could be electrified.', { value: 35, unit: 'kilometre' }],
    ['fr', '30 % des haies pourraient disparaître.', { value: '30%' }],
    ['fr', 'Au moins 70 places seront ouvertes.', { value: 70, qualifier: 'at-least' }],
    ['es', 'El 30 % de los árboles podría secarse.', { value: '30%' }],
    ['es', 'Unas 70 plazas se abrirán en otoño.', { value: 70, qualifier: 'about' }],
    ['zh-Hans', '三成湿地可能消失。', { value: '30%' }],
    ['zh-Hans', '7200个车位将于明年启用。', { value: 7200 }],
    ['zh-Hant', '三成濕地可能消失。', { value: '30%' }],
  ])('is no report of it: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).not.toEqual([]);
  });

  it.each([
    ['en', '640 flats will be let to students.', { value: 640, status: 'expected' }],
    ['en', '640 flats will be let to students.', { value: 640, status: 'planned' }],
    ['fr', '70 places seront ouvertes.', { value: 70, status: 'expected' }],
    ['zh-Hans', '7200个车位将于明年启用。', { value: 7200, status: 'planned' }],
  ])('is its status: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });

  it.each([
    ['en', '55% of tenants said that they might move.', { value: '55%' }],
    ['en', '640 people live in streets that may flood.', { value: 640, unit: 'person' }],
    ['en', '640 flats were let and others will follow.', { value: 640 }],
    ['en', '94% of guests would come again.', { value: '94%' }],
    ['en', '61% of readers would recommend the library.', { value: '61%' }],
    ['fr', '55 % des locataires qui partiront sont étudiants.', { value: '55%' }],
    ['es', 'El 55 % de quienes se irán son estudiantes.', { value: '55%' }],
    ['zh-Hans', '55%的租户表示可能搬家。', { value: '55%' }],
    ['zh-Hans', '7200个车位已启用，另外一批将于明年启用。', { value: 7200 }],
  ])('is said of another: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });
});

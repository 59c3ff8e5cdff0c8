import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (language: string, text: string, fact: Readonly<Record<string, string>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .map(({ code }) => code)
    .filter((code) => code.startsWith('source/'));

describe('an amount alone in brackets behind a colon is below nought', () => {
  it.each([
    ['en', 'Surplus of the baths ($ thousand): (618)', '618 thousand', 'USD'],
    ['zh-Hans', '游泳馆结余（万元）：（27.5）', '27.5万', 'CNY'],
    ['zh-Hant', '泳池結餘（新臺幣萬元）：（27.5）', '27.5万', 'TWD'],
    ['ja', 'プールの収支（千円）：（640）', '640,000', 'JPY'],
    ['ko', '수영장 수지(천 원): (640)', '640,000', 'KRW'],
    ['de', 'Überschuss des Bades (Mio. Euro): (2,4)', '2.4 million', 'EUR'],
    ['fr', 'Excédent des bains (en milliers d’euros) : (618)', '618,000', 'EUR'],
    ['es', 'Superávit de la piscina (miles de euros): (618)', '618,000', 'EUR'],
    ['en', 'Change in swimmers: (4.8%)', '4.8%', 'percent'],
  ])('%s: %s', (language, text, value, unit) => {
    expect(told(language, text, { value, unit })).toEqual(['source/value-differs']);
    expect(told(language, text, { value: `-${value}`, unit })).toEqual([]);
  });

  it.each([
    ['en', 'The baths by hall: north (618 people), south closed.', '618', 'person'],
    ['en', 'Swimmers: (618 people)', '618', 'person'],
    ['zh-Hans', '北馆人数：（618人）', '618', 'person'],
  ])('an aside is not: %s: %s', (language, text, value, unit) => {
    expect(told(language, text, { value, unit })).toEqual([]);
  });
});

describe('a word of approximation set off by a comma is one', () => {
  it.each([
    ['en', 'The baths drew 618 people, give or take.', 'about'],
    ['en', 'The baths drew 618 people, more or less, on Sunday.', 'about'],
    ['en', 'The baths drew 618 people, at least.', 'at-least'],
    ['de', 'Das Bad zählte 618 Personen, mindestens.', 'at-least'],
    ['fr', 'Les bains ont reçu 618 personnes, environ.', 'about'],
    ['es', 'La piscina recibió a 618 personas, aproximadamente.', 'about'],
    ['de', 'Das Bad fasst 618 Personen maximal.', 'up-to'],
    ['fr', 'Les bains accueillent 618 personnes maximum.', 'up-to'],
    ['en', 'The baths hold 618 people maximum.', 'up-to'],
    ['es', 'La piscina recibió a 618 personas, al menos.', 'at-least'],
    ['en', 'The baths drew a good 618 people.', 'over'],
    ['zh-Hans', '游泳馆接待618人光景。', 'about'],
    ['zh-Hans', '游泳馆接待618人的样子。', 'about'],
    ['zh-Hant', '泳池接待618人之譜。', 'about'],
  ])('%s: %s', (language, text, qualifier) => {
    const fact = { value: '618', unit: 'person' };
    expect(told(language, text, fact)).toEqual(['source/qualifier-differs']);
    expect(told(language, text, { ...fact, qualifier })).toEqual([]);
  });

  it.each([
    ['en', 'The baths drew 618 people, more than ever.'],
    ['de', 'Das Bad zählte 618 Personen mindestens 3 Stunden lang.'],
    ['fr', 'Les bains ont reçu 618 personnes, environ 40 % de femmes.'],
  ])('but the word of what follows is not: %s: %s', (language, text) => {
    expect(told(language, text, { value: '618', unit: 'person' })).toEqual([]);
  });
});

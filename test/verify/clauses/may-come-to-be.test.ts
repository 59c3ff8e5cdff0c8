import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** Whether the 70 of a sentence is refused as possible. */
const isRefused = (language: string, text: string): boolean =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { value: 70, status: 'possible', period: '2033', quote: text } }),
  }).some(({ code }) => code === 'source/status-differs');

describe('a figure inside commas is possible where what the sentence begins with may come to be', () => {
  it.each([
    ['en', 'A second depot, holding 70 trams, could open in 2033'],
    ['en', 'Another hostel, with 70 beds, might follow in 2033'],
    ['en', 'A second depot, which holds 70 trams, could open in 2033'],
    ['en', 'A new depot, which would hold 70 trams, might open in 2033'],
    ['fr', 'Un second dépôt, qui abrite 70 trams, pourrait ouvrir en 2033'],
    ['fr', 'Un second dépôt, abritant 70 trams, pourrait ouvrir en 2033'],
    ['es', 'Una segunda cochera, con 70 tranvías, podría abrir en 2033'],
    ['de', 'Ein zweites Depot, ausgelegt für 70 Wagen, könnte 2033 öffnen'],
    ['de', 'Im Jahr 2033 könnte ein zweites Depot, das 70 Wagen fasst, öffnen'],
    ['zh-Hans', '造价70元的第二座车库2033年可能启用'],
    ['zh-Hant', '造價70元的第二座車庫2033年可能啟用'],
  ])('%s: %s', (language, text) => {
    expect(isRefused(language, text)).toBe(false);
  });
});

describe('what is there is not made possible by what may befall it', () => {
  it.each([
    ['en', 'The depot, holding 70 trams, could move in 2033'],
    ['en', 'A depot, holding 70 trams, could be closed in 2033'],
    ['en', 'A depot, which holds 70 trams, could move in 2033'],
    ['en', 'A second depot, holding 70 trams, opened in 2033'],
    ['fr', 'Le dépôt, abritant 70 trams, pourrait fermer en 2033'],
    ['es', 'La cochera, con 70 tranvías, podría cerrar en 2033'],
    ['de', 'Das Depot, ausgelegt für 70 Wagen, könnte 2033 schließen'],
  ])('%s: %s', (language, text) => {
    expect(isRefused(language, text)).toBe(true);
  });
});

/** Doubt is told of a figure that is read with its unit. */
const unitOf = (text: string): { unit?: string } =>
  text.includes('70円') ? { unit: 'JPY' } : text.includes('70원') ? { unit: 'KRW' } : {};

/** The same of one told as it is. */
const isRefusedAsReported = (language: string, text: string): boolean =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { value: 70, ...unitOf(text), quote: text } }),
  }).some(({ code }) => code === 'source/status-differs' || code === 'source/conditional');

describe('a figure inside commas is told as no result where what its sentence begins with could open', () => {
  it.each([
    ['en', 'A second depot, holding 70 trams, could open in 2033'],
    ['en', 'Another hostel, with 70 beds, might open in spring'],
    ['en', 'A second depot, which holds 70 trams, could open in 2033'],
    ['fr', 'Un second dépôt, qui abrite 70 trams, pourrait ouvrir en 2033'],
    ['fr', 'Un second dépôt, abritant 70 trams, pourrait ouvrir en 2033'],
    ['es', 'Una segunda cochera, con 70 tranvías, podría abrir en 2033'],
    ['de', 'Ein zweites Depot, ausgelegt für 70 Wagen, könnte 2033 öffnen'],
    ['de', 'Ein zweites Depot, das 70 Wagen fasst, könnte 2033 öffnen'],
    ['de', 'Im Jahr 2033 könnte ein zweites Depot, das 70 Wagen fasst, öffnen'],
    ['es', 'Una segunda cochera, que cuesta 70 coronas, podría abrir en 2033'],
    ['zh-Hans', '造价70元的新车库或将启用'],
    ['zh-Hant', '造價70元的新車庫或將啟用'],
    ['ja', '70円かかる新しい車庫が開く可能性がある'],
    ['ko', '70원이 드는 새 차고가 문을 열 수도 있다'],
  ])('%s: %s', (language, text) => {
    expect(isRefusedAsReported(language, text)).toBe(true);
  });

  it.each([
    ['en', 'The depot, holding 70 trams, could open in 2033'],
    ['en', 'The depot, which holds 70 trams, could open in 2033'],
    ['en', 'A second depot, which cost 70 crowns, could open in 2033'],
    ['en', 'A second depot, which holds 70 trams, could see a new roof'],
    ['fr', 'Un second dépôt, qui a abrité 70 trams, pourrait ouvrir en 2033'],
    ['fr', 'Un second dépôt, qui abritait 70 trams, pourrait ouvrir en 2033'],
    ['en', 'A depot, holding 70 trams, could be closed in 2033'],
    ['en', 'A depot, built for 70 trams, could open as a market in spring'],
    ['en', 'A guest, spending 70 crowns, could see the garden'],
    ['en', 'A pupil, paid 70 crowns, could hire a boat'],
    ['en', 'A second depot, holding 70 trams, opened in 2033'],
    ['fr', 'Un dépôt, construit pour 70 trams, pourrait ouvrir au printemps'],
    ['fr', 'Le dépôt, abritant 70 trams, pourrait fermer en 2033'],
    ['es', 'Una cochera, construida para 70 tranvías, podría abrir en primavera'],
    ['es', 'La cochera, con 70 tranvías, podría cerrar en 2033'],
    ['de', 'Ein Depot, gebaut für 70 Wagen, könnte als Markt öffnen'],
    ['de', 'Ein zweites Depot, das 70 Kronen gekostet hat, könnte 2033 öffnen'],
    ['de', 'Ein zweites Depot, das 70 Kronen kostete, könnte 2033 öffnen'],
    ['de', 'Im Jahr 2033 könnte ein Depot, das 70 Wagen fasst, schließen'],
    ['es', 'Una segunda cochera, que costó 70 coronas, podría abrir en 2033'],
    ['es', 'Una segunda cochera, que ha costado 70 coronas, podría abrir en 2033'],
    ['zh-Hans', '已耗资70元的新车库可能启用'],
    ['zh-Hans', '耗资70元建成的新车库可能启用'],
    ['zh-Hans', '造价70元的车库可能关闭'],
    ['zh-Hant', '已耗資70元的新車庫可能啟用'],
    ['ja', '70円かかった新しい車庫が開くかもしれない'],
    ['ko', '70원이 든 새 차고가 문을 열 수도 있다'],
  ])(
    'but one of what is there, was built, or of whom it was open to, is: %s: %s',
    (language, text) => {
      expect(isRefusedAsReported(language, text)).toBe(false);
    },
  );
});

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
    ['fr', 'Un second dépôt, abritant 70 trams, pourrait ouvrir en 2033'],
    ['es', 'Una segunda cochera, con 70 tranvías, podría abrir en 2033'],
    ['de', 'Ein zweites Depot, ausgelegt für 70 Wagen, könnte 2033 öffnen'],
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

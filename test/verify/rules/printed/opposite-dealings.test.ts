import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../../support/prove-source.js';

const told = (
  language: string,
  text: string,
  prose: string,
  value: string,
  unit?: string,
): readonly string[] => errorsAsPrinted(language, text, { value, unit, prose });

const F = '{{fact "f"}}';

describe('a text turns what was spent, sold or given into its opposite', () => {
  it.each([
    ['en', 'The club spent 900 euros on nets.', `The club earned ${F}.`, '900', 'EUR'],
    ['en', 'The club spent 900 euros on nets.', `The club lost ${F}.`, '900', 'EUR'],
    ['en', 'The dairy sold 40 tonnes of cheese.', `The dairy bought ${F}.`, '40', 'tonne'],
    ['en', 'The pool is open 90 days.', `The pool is closed ${F}.`, '90', 'day'],
    ['es', 'El club invirtió 900 euros en redes.', `El club ingresó ${F}.`, '900', 'EUR'],
    ['es', 'El club gastó 900 euros en redes.', `El club recibió ${F}.`, '900', 'EUR'],
    ['es', 'La quesería vendió 40 toneladas.', `La quesería compró ${F}.`, '40', 'tonne'],
    ['es', 'Se exportó el 40 % del queso.', `Se importó ${F} del queso.`, '40%', undefined],
    ['fr', 'Le club a dépensé 900 euros.', `Le club a encaissé ${F}.`, '900', 'EUR'],
    ['fr', 'La laiterie a vendu 40 tonnes.', `La laiterie a acheté ${F}.`, '40', 'tonne'],
    ['de', 'Der Verein gab 900 Euro aus.', `Der Verein verdiente ${F}.`, '900', 'EUR'],
    ['de', 'Die Molkerei hat 40 Tonnen verkauft.', `Die Molkerei hat ${F} gekauft.`, '40', 'tonne'],
    ['zh-Hans', '乳品厂出售40吨奶酪。', `乳品厂购买${F}。`, '40', 'tonne'],
    ['ja', '工場は40トンを販売した。', `工場は${F}を購入した。`, '40', 'tonne'],
    ['ko', '공장은 40톤을 판매했다.', `공장은 ${F}을 구매했다.`, '40', 'tonne'],
    [
      'en',
      'Each member pays a fee of 60 euros.',
      `Each member gets a refund of ${F}.`,
      '60',
      'EUR',
    ],
  ])('%s: %s: %s', (language, text, prose, value, unit) => {
    expect(told(language, text, prose, value, unit)).toContain('figure/opposite-named');
  });
});

describe('a text that says the same in another form is refused', () => {
  it.each([
    ['en', 'The club spent 900 euros on nets.', `Investment in nets came to ${F}.`, '900', 'EUR'],
    ['en', 'The dairy sold 40 tonnes of cheese.', `The dairy sells ${F}.`, '40', 'tonne'],
    ['en', 'Each member gets a refund of 60 euros.', `The refund is ${F}.`, '60', 'EUR'],
    ['es', 'El club invirtió 900 euros en redes.', `El club gastó ${F}.`, '900', 'EUR'],
    ['es', 'La quesería vendió 40 toneladas.', `Lo vendido fueron ${F}.`, '40', 'tonne'],
    ['fr', 'La laiterie a vendu 40 tonnes.', `Les ventes sont de ${F}.`, '40', 'tonne'],
    ['de', 'Der Verein gab 900 Euro aus.', `Die Ausgaben lagen bei ${F}.`, '900', 'EUR'],
    ['zh-Hans', '乳品厂出售40吨奶酪。', `乳品厂销售${F}。`, '40', 'tonne'],
  ])('%s: %s: %s', (language, text, prose, value, unit) => {
    expect(told(language, text, prose, value, unit)).not.toContain('figure/opposite-named');
  });
});

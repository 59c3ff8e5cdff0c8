import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('what is said inside commas of what may come to be is drafted as possible', () => {
  it.each([
    ['en', 'Another windmill, costing 3 million euros, could enter service in 2031.'],
    ['en', 'A second windmill, at a price of 3 million euros, may open in 2031.'],
    ['fr', 'Un second moulin, coûtant 3 millions d’euros, pourrait entrer en service en 2031.'],
    ['es', 'Un segundo molino, con un coste de 3 millones de euros, podría entrar en servicio.'],
  ])('%s: %s', (language, text) => {
    expect(figuresDrafted(language, text)).toContain('3 million EUR possible');
  });

  it('what is there is drafted as it is', () => {
    expect(
      figuresDrafted('en', 'The windmill, costing 3 million euros, could grind more flour.'),
    ).toEqual(['3 million EUR']);
  });
});

import { describe, expect, it } from 'vitest';
import { faultsOfText } from '../../support/faults-of-text.js';

describe('a share or a remark in brackets right behind a number hides none of what it counts', () => {
  it.each([
    ['en', 'Of 920 holdings, 64 (7%) were farms.'],
    ['en', 'In all 64 (provisional) farms were flooded.'],
    ['fr', 'Sur 920 domaines, 64 (7 %) étaient des fermes.'],
    ['de', 'Von 920 Betrieben waren 64 (rund 7 %) Höfe.'],
    ['es', 'De las 920 explotaciones, 64 (7 %) eran granjas.'],
    ['fr', 'On compte 920 fermes en 2021, dont 64 (7 %) inondées.'],
  ])('which is named behind: %s: %s', (language, text) => {
    const of = language === 'fr' && text.includes('dont') ? '; of: dont' : '';
    expect(faultsOfText(language, text, `64; unit: farm${of}`)).toEqual([]);
  });

  it.each([
    ['en', 'Of 920 holdings, 64 (7%) were vineyards.'],
    ['en', 'In all 64 (provisional) vineyards were flooded.'],
    ['fr', 'Sur 920 domaines, 64 (7 %) étaient des vignobles.'],
    ['de', 'Von 920 Betrieben waren 64 (rund 7 %) Mühlen.'],
    ['es', 'De las 920 explotaciones, 64 (7 %) eran viñedos.'],
  ])('and lends it no other noun: %s: %s', (language, text) => {
    expect(faultsOfText(language, text, '64; unit: farm')).toContain('source/noun-differs');
  });

  it('and a bracket that names it is what it counts', () => {
    const text = 'In all 64 (vineyards) closed.';
    expect(faultsOfText('en', text, '64; unit: farm')).toContain('source/noun-differs');
  });
});

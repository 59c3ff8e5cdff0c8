import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../../support/label-faults.js';

const told = (language: string, text: string, own: string): readonly string[] =>
  labelFaults(language, [text, '31.4%', own, language === 'en' ? '某数' : 'a figure']).map(
    ({ code }) => code,
  );

describe('an average that a figure is compared with is printed as what is compared', () => {
  it.each([
    ['en', 'Turnout on the isle was 44.2%, above the district average of 31.4%.', 'turnout'],
    ['en', 'Turnout on the isle was 44.2% (district average: 31.4%).', 'turnout'],
    ['de', 'Die Quote der Insel lag bei 44,2 %, über dem Kreisdurchschnitt von 31,4 %.', 'Quote'],
    ['fr', 'Le taux de l’île était de 44,2 %, au-dessus de la moyenne du canton (31,4 %).', 'taux'],
    [
      'es',
      'La tasa de la isla fue del 44,2 %, por encima de la media comarcal del 31,4 %.',
      'tasa',
    ],
    ['zh-Hans', '全岛入户率为44.2%，高于全县平均水平31.4%。', '入户率'],
    ['zh-Hant', '全島入戶率為44.2%，高於全縣平均（31.4%）。', '入戶率'],
    ['ja', '島の加入率は44.2%で、郡平均の31.4%を上回った。', '加入率'],
    ['ko', '섬의 가입률은 44.2%로 군 평균 31.4%보다 높았다.', '가입률'],
  ])('in %s: %s, %s', (...row) => {
    expect(told(...row)).toContain('figure/which-figure');
  });

  it.each([
    [
      'en',
      'Turnout on the isle was 44.2%, above the district average of 31.4%.',
      'average turnout of the district',
    ],
    [
      'en',
      'Turnout on the isle was 44.2%, above the district average of 31.4%.',
      'turnout in the district',
    ],
    ['en', 'On average 31.4% of the boats were out, more than before.', 'share of boats out'],
    [
      'de',
      'Die Quote der Insel lag bei 44,2 %, über dem Kreisdurchschnitt von 31,4 %.',
      'Kreisdurchschnitt der Quote',
    ],
    [
      'fr',
      'Le taux de l’île était de 44,2 %, au-dessus de la moyenne du canton (31,4 %).',
      'taux moyen du canton',
    ],
    ['zh-Hans', '全岛入户率为44.2%，高于全县平均水平（31.4%）。', '全县入户率'],
    ['ja', '島の加入率は44.2%（郡平均31.4%）だった。', '郡平均の加入率'],
    ['ko', '섬의 가입률은 군 평균(31.4%)을 웃돌았다.', '군 평균 가입률'],
  ])('and is let through where the label says whose it is, in %s: %s, %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });
});

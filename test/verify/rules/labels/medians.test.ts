import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

const faults = (language: string, text: string, label: string): readonly string[] =>
  faultsUnderLabel(language, text, label, 'value: 37; unit: metre');

const texts = [
  ['en', 'The median depth is 37 metres.', 'median depth', 'average depth'],
  ['en', 'The average depth is 37 metres.', 'mean depth', 'median depth'],
  ['de', 'Die mediane Tiefe (Median) liegt bei 37 Metern.', 'Mediantiefe', 'Durchschnittstiefe'],
  ['de', 'Die Durchschnittstiefe liegt bei 37 Metern.', 'durchschnittliche Tiefe', 'Mediantiefe'],
  ['fr', 'La profondeur médiane est de 37 mètres.', 'profondeur médiane', 'profondeur moyenne'],
  ['fr', 'Le niveau moyen est de 37 mètres.', 'niveau moyen', 'niveau médian'],
  ['es', 'La altura mediana es de 37 metros.', 'altura mediana', 'altura media'],
  ['es', 'La altura media es de 37 metros.', 'altura media', 'altura mediana'],
  ['zh-Hans', '深度中位数为37米。', '深度中位数', '平均深度'],
  ['zh-Hans', '平均深度为37米。', '平均深度', '深度中位数'],
  ['zh-Hant', '深度中位數為37公尺。', '深度中位數', '平均深度'],
  ['ja', '水深の中央値は37メートルである。', '水深の中央値', '平均水深'],
  ['ja', '平均水深は37メートルである。', '平均水深', '水深の中央値'],
  ['ko', '수심 중앙값은 37미터다.', '수심 중앙값', '평균 수심'],
  ['ko', '평균 수심은 37미터다.', '평균 수심', '수심 중앙값'],
] as const;

describe('a median is no average, nor an average a median', () => {
  it.each(texts)('and each is what its source calls it: %s: %s %s', (language, text, label) => {
    expect(faults(language, text, label)).not.toContain('figure/emphasised');
  });

  it.each(texts)('and none the other: %s: %s (%s) %s', (language, text, _right, label) => {
    expect(faults(language, text, label)).toContain('figure/emphasised');
  });
});

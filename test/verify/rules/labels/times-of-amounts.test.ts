import { describe, expect, it } from 'vitest';
import { errorsAsPrinted, type Printed } from '../../../support/prove-source.js';

const told = (language: string, text: string, printed: Partial<Printed>): readonly string[] =>
  errorsAsPrinted(language, text, { value: '40', unit: 'tonne', period: '2024', ...printed });

describe('the amount of a year is labelled as that of a week', () => {
  it.each([
    ['en', 'In 2024 the dairy made 40 tonnes of cheese.', 'weekly output'],
    ['es', 'En 2024 la fábrica produjo 40 toneladas.', 'producción semanal'],
    ['fr', 'En 2024, la laiterie a produit 40 tonnes.', 'production hebdomadaire'],
    ['de', '2024 stellte die Molkerei 40 Tonnen her.', 'wöchentliche Menge'],
    ['zh-Hans', '2024年乳品厂生产40吨奶酪。', '月产量'],
  ])('%s: %s: %s', (language, text, label) => {
    expect(told(language, text, { label })).toContain('figure/emphasised');
  });
});

describe('the amount of a month is labelled as that of a year', () => {
  it.each([
    ['en', 'In May 2024 the dairy made 40 tonnes of cheese.', 'annual output'],
    ['es', 'En mayo de 2024 la fábrica produjo 40 toneladas.', 'producción anual'],
    ['fr', 'En mai 2024, la laiterie a produit 40 tonnes.', 'production annuelle'],
    ['de', 'Im Mai 2024 stellte die Molkerei 40 Tonnen her.', 'jährliche Menge'],
    ['ja', '2024年5月の生産量は40トンだった。', '年間生産量'],
    ['ko', '2024년 5월 생산량은 40톤이었다.', '연간 생산량'],
  ])('%s: %s: %s', (language, text, label) => {
    expect(told(language, text, { label, period: '2024-05' })).toContain('figure/emphasised');
  });
});

describe('the amount of a year is refused as annual', () => {
  it.each([
    ['en', 'In 2024 the dairy made 40 tonnes of cheese.', 'annual output'],
    ['es', 'En 2024 la fábrica produjo 40 toneladas.', 'producción anual'],
    ['fr', 'En 2024, la laiterie a produit 40 tonnes.', 'production annuelle'],
    ['de', '2024 stellte die Molkerei 40 Tonnen her.', 'jährliche Menge'],
    ['ja', '2024年の生産量は40トンだった。', '年間生産量'],
  ])('%s: %s: %s', (language, text, label) => {
    expect(told(language, text, { label })).toEqual([]);
  });
});

describe('a sentence opens with a time that its figure is not of each', () => {
  it.each([
    ['en', 'In 2024 the dairy made 40 tonnes.', 'Every month the dairy makes {{fact "f"}}.'],
    ['es', 'En 2024 la fábrica produjo 40 toneladas.', 'Cada mes la fábrica hace {{fact "f"}}.'],
    ['fr', 'En 2024, la laiterie a produit 40 tonnes.', 'Chaque mois, on produit {{fact "f"}}.'],
    ['en', 'In 2024 the dairy made 40 tonnes.', 'Each week the whole dairy makes {{fact "f"}}.'],
  ])('%s: %s: %s', (language, text, prose) => {
    expect(told(language, text, { prose })).toContain('figure/retyped-unit');
  });
});

describe('a sentence that opens with the time of its source is refused', () => {
  it.each([
    ['en', 'Each month of 2024 the dairy made 40 tonnes.', 'Every month it makes {{fact "f"}}.'],
    ['en', 'In 2024 it made 40 tonnes.', 'Every year counts: in 2024 it made {{fact "f"}}.'],
    ['en', 'In 2024 it made 40 tonnes.', 'Every month counts. In 2024 it made {{fact "f"}}.'],
  ])('%s: %s: %s', (language, text, prose) => {
    expect(told(language, text, { prose })).not.toContain('figure/retyped-unit');
  });
});

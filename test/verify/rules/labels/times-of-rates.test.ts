import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

const isTold = (language: string, text: string, label: string, fact = 'value: 640'): boolean =>
  faultsUnderLabel(language, text, label, fact).includes('figure/emphasised');

const people = 'value: 640; unit: person';

describe('a label gives a figure for each day, week or month only where its source does', () => {
  it.each([
    ['en', 'The lift took 640 people up.', 'people a day'],
    ['en', 'Lessons run twice a week; the lift took 640 people up.', 'people per week'],
    ['en', 'The lift, open for nine hours a day, took 640 people up.', 'people a day'],
    ['de', 'Der Lift beförderte 640 Personen.', 'Personen pro Tag'],
    ['de', 'Der Lift beförderte 640 Personen.', 'Personen jede Woche'],
    ['de', 'Der Kurs läuft wöchentlich; der Lift beförderte 640 Personen.', 'Personen pro Woche'],
    ['fr', 'Le téléski a pris 640 personnes.', 'personnes par jour'],
    ['es', 'El remonte llevó a 640 personas.', 'personas por semana'],
    ['zh-Hans', '缆车运送640人。', '每周运送'],
    ['zh-Hant', '纜車運送640人。', '每週運送'],
    ['ja', 'リフトは640人を運んだ。', '毎週の乗客'],
    ['ko', '리프트는 640명을 태웠다.', '매주 승객'],
  ])('%s: %s %s', (language, text, label) => {
    expect(isTold(language, text, label, people)).toBe(true);
  });

  it.each([
    ['en', 'The lift took 640 people up each week.', 'people a week'],
    ['en', 'Lifts run daily. They take 640 people up.', 'people a day'],
    ['en', 'Daily use\n\nThe lift took 640 people up.', 'people per day'],
    ['de', 'Der Lift befördert täglich 640 Personen.', 'Personen pro Tag'],
    ['de', 'Der Lift befördert jede Woche 640 Personen.', 'Personen pro Woche'],
    ['fr', 'Le téléski prend 640 personnes chaque jour.', 'personnes par jour'],
    ['es', 'El remonte lleva a 640 personas a la semana.', 'personas por semana'],
    ['zh-Hans', '缆车每周运送640人。', '每周运送'],
    ['ja', 'リフトは毎週640人を運ぶ。', '毎週の乗客'],
    ['ja', '利用者は1日平均640人だった。', '1日当たりの利用者'],
    ['ko', '리프트는 매주 640명을 태운다.', '매주 승객'],
  ])('and may where it does: %s: %s %s', (language, text, label) => {
    expect(isTold(language, text, label, people)).toBe(false);
  });

  it.each([
    ['en', 'The lift took 640 people up.', 'people a year', people],
    ['en', 'In June 2021 it took 640 people up.', 'people a month', `${people}; period: 2021-06`],
    ['en', 'On outings the lift took 640 people up.', 'people on a day trip', people],
    ['de', 'Zum Fest kamen 640 Personen.', 'Personen am Tag des Festes', people],
  ])('a year needs no word, nor a month of its own: %s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(false);
  });
});

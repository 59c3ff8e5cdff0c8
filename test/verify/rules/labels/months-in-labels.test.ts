import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

const isTold = (language: string, text: string, label: string, value: string): boolean =>
  faultsUnderLabel(language, text, label, `value: ${value}`).some(
    (code) => code === 'time/period-differs',
  );

describe('the month that a label names is that of its figure', () => {
  it.each([
    ['en', 'The leak rate was 8.3% in May.', 'leak rate in June', '8.3%'],
    ['en', 'The leak rate was 8.3% in May 2021.', 'leak rate in June', '8.3%'],
    ['en', 'In May 2021 the leak rate was 8.3%.', 'leak rate in June', '8.3%'],
    ['en', 'The leak rate fell from 8.3% in May to 5.2% in June.', 'leak rate in May', '5.2%'],
    ['en', 'The leak rate was 8.3%.', 'leak rate in June', '8.3%'],
    ['en', 'The leak rate was 8.3% in May.', 'June leak rate', '8.3%'],
    ['de', 'Die Leckrate lag im Mai bei 8,3 %.', 'Leckrate im Juni', '8.3%'],
    ['de', 'Sie sank von 8,3 % im Mai auf 5,2 % im Juni.', 'Leckrate im Mai', '5.2%'],
    ['fr', 'En mai, le taux de fuite était de 8,3 %.', 'taux de fuite en juin', '8.3%'],
    ['fr', 'Le taux est passé de 8,3 % en mai à 5,2 % en juin.', 'taux en mai', '5.2%'],
    ['es', 'En mayo la tasa de fugas fue del 8,3 %.', 'tasa de fugas en junio', '8.3%'],
    ['es', 'La tasa pasó del 8,3 % en mayo al 5,2 % en junio.', 'tasa en mayo', '5.2%'],
  ])('%s: %s %s', (language, text, label, value) => {
    expect(isTold(language, text, label, value)).toBe(true);
  });

  it.each([
    ['en', 'The leak rate was 8.3% in May.', 'leak rate in May', '8.3%'],
    ['en', 'The leak rate was 8.3% on 12 May.', 'May leak rate', '8.3%'],
    ['en', 'Results for May\n\nThe leak rate was 8.3%.', 'leak rate in May', '8.3%'],
    ['en', 'The leak rate has been 8.3% since May.', 'leak rate since May', '8.3%'],
    ['en', 'In June the guild counted 720 visits to the May fair.', 'May fair visits', '720'],
    ['en', 'It was 5.2% in June, against 8.3% a month earlier.', 'leak rate in May', '8.3%'],
    ['en', 'It rose 8.3% in June, after a fall in May.', 'rise on May', '8.3%'],
    ['de', 'Am 31.5.2021 lag die Leckrate bei 8,3 %.', 'Leckrate im Mai', '8.3%'],
    ['fr', 'Le taux d’avril est de 8,3 %.', 'taux d’avril', '8.3%'],
    ['es', 'Fue del 5,2 % en junio, frente al 8,3 % de mayo.', 'tasa en mayo', '8.3%'],
  ])('and no other word of time: %s: %s %s', (language, text, label, value) => {
    expect(isTold(language, text, label, value)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { periodsDrafted, textDrafted } from '../../../support/periods-drafted.js';
import { proveSource } from '../../../support/prove-source.js';

describe('last year is the one before the day that a text was published on', () => {
  it.each([
    [
      'de',
      'Mehr Gäste am See\n\nKiel, 10. Februar 2023 – Der See ist beliebt. Im vergangenen Jahr kamen 412 Gäste, 5 Prozent mehr als im Jahr 2021.',
      ['412 2022', '5% 2022'],
    ],
    ['en', 'Pool visits up\n\n27 July 2022\n\nThe pool sold 410 cards last year.', ['410 2021']],
    [
      'fr',
      'La piscine en chiffres\n\nLyon, le 3 mars 2023 – La piscine va bien. L’an dernier, elle a vendu 410 billets.',
      ['410 2022'],
    ],
    ['ko', '도서관 소식\n\n2023년 3월 28일\n\n지난해 대출은 423권이었다.', ['423 2022']],
    ['ja', '港の便り\n\n2023年3月28日\n\n昨年の入港は412隻だった。', ['412 2022']],
    ['zh-Hans', '渔港简报\n\n2023年3月28日\n\n去年进港渔船412艘。', ['412 2022']],
  ])('in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });

  it.each([
    ['no day is told', 'en', 'Pool visits up\n\nThe pool sold 410 cards last year.', ['410']],
    [
      'it is compared with',
      'en',
      'Pool visits up\n\n27 July 2022\n\nThe pool sold 410 cards, more than last year.',
      ['410'],
    ],
    [
      'it is compared with',
      'ko',
      '도서관 소식\n\n2023년 3월 28일\n\n대출은 지난해보다 423권 많다.',
      ['423'],
    ],
    [
      'another year is told from now as well',
      'en',
      'Pool visits up\n\n27 July 2022\n\nIt sold 410 cards last year and 420 this year.',
      ['410', '420'],
    ],
  ])('but not where %s: %s', (_case, language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });

  it('a fact of another year is refused', () => {
    const found = (period: string) =>
      proveSource({
        language: 'en',
        text: 'Pool visits up\n\n27 July 2022\n\nThe pool sold 41% of its cards last year.',
        facts: `cards:\n  value: 41%\n  period: '${period}'\n  quote: 41%\n`,
      }).filter(({ code }) => code === 'source/period-differs').length;
    expect(['2021', '2020', '2022'].map(found)).toEqual([0, 1, 1]);
  });
});

describe('what is no time of a figure', () => {
  it.each([
    ['Zum Weltwassertag am 22. März 2023 haben 412 Dörfer keinen Brunnen.', ['412']],
    ['Zum Internationalen Frauentag am 8. März 2023: 412 Frauen leiten Dörfer.', ['412']],
    ['Zum Stichtag am 31. Dezember 2022 waren es 412 Brunnen.', ['412 2022-12-31']],
  ])('a day of the world, and not a day that is counted on: %s', (text, expected) => {
    expect(periodsDrafted('de', text)).toEqual(expected);
  });

  it('a year of two digits is drafted as no length of time', () => {
    const { draft } = textDrafted('ja', '入港は22年が412隻、23年は438隻だった。');
    expect(draft.facts.map(({ quantity }) => quantity.unit.id)).toEqual(['counter-1', 'counter-1']);
    expect(draft.unread.map(({ text }) => text)).toEqual(['22年', '23年']);
  });
});

import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

const isTold = (language: string, text: string, label: string, fact: string): boolean =>
  faultsUnderLabel(language, text, label, fact).includes('figure/emphasised');

const euros = 'value: 30; unit: EUR';
const people = 'value: 30; unit: person';
const hours = 'value: 30; unit: hour';
const share = 'value: 30%';

describe('a label leaves out that its figure is the most or the least of several', () => {
  it.each([
    ['en', 'The dearest seat was 30 euros.', 'price of a seat', euros],
    ['en', 'The longest hike lasts 30 hours.', 'length of the hike', hours],
    ['en', 'The lowest share of women in a class was 30%.', 'share of women', share],
    ['en', 'The oldest wage was cut; the highest wage is set at 30 euros.', 'wage', euros],
    ['fr', 'Le siège le plus cher coûtait 30 euros.', 'prix du siège', euros],
    ['fr', 'La randonnée la plus longue dure 30 heures.', 'durée de la randonnée', hours],
    ['de', 'Der teuerste Platz kostete 30 Euro.', 'Preis eines Platzes', euros],
    ['de', 'Damals lag der niedrigste Anteil der Frauen bei 30 %.', 'Anteil der Frauen', share],
    ['es', 'El asiento más caro costó 30 euros.', 'precio del asiento', euros],
    ['es', 'La caminata más larga dura 30 horas.', 'duración de la caminata', hours],
    ['zh-Hans', '最高座位价为30欧元。', '座位价', euros],
    ['zh-Hans', '单场观众最多为30人。', '观众', people],
    ['zh-Hant', '最低的女生比例為30%。', '女生比例', share],
    ['ja', '最高の座席料金は30ユーロだった。', '座席料金', euros],
    ['ko', '가장 비싼 좌석은 30유로였다.', '좌석 가격', euros],
  ])('%s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(true);
  });

  it.each([
    ['en', 'The dearest seat was 30 euros.', 'price of the dearest seat', euros],
    ['en', 'The dearest seat was 30 euros.', 'top price of a seat', euros],
    ['fr', 'Le siège le plus cher coûtait 30 euros.', 'siège le plus cher', euros],
    ['de', 'Der teuerste Platz kostete 30 Euro.', 'teuerster Platz', euros],
    ['es', 'El asiento más caro costó 30 euros.', 'asiento más caro', euros],
    ['zh-Hans', '最高座位价为30欧元。', '最高座位价', euros],
    ['zh-Hant', '最低的女生比例為30%。', '最低女生比例', share],
    ['ja', '最高の座席料金は30ユーロだった。', '最高座席料金', euros],
    ['ko', '가장 비싼 좌석은 30유로였다.', '가장 비싼 좌석', euros],
  ])('and one that says so is right: %s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(false);
  });

  it.each([
    ['en', 'The cellar was sold for a record 30 euros.', 'price of the cellar', euros],
    ['en', 'The lowest share of women since the war was 30%.', 'share of women', share],
    ['en', 'The highest share of women was 30% in the north.', 'share in the north', share],
    ['en', 'The highest tower in the world has a fee of 30 euros.', 'fee', euros],
    ['fr', 'La part la plus élevée était de 30 % au sud.', 'part au sud', share],
    ['de', 'Der höchste Anteil lag bei 30 % im Süden.', 'Anteil im Süden', share],
    ['es', 'La cuota más alta fue del 30 % en el sur.', 'cuota en el sur', share],
    ['zh-Hans', '女生比例最高的南区为30%。', '南区女生比例', share],
    ['zh-Hans', '票价创历史最高，为30欧元。', '票价', euros],
    ['ja', '料金は過去最高の30ユーロだった。', '料金', euros],
    ['ja', '女子の割合が最も高い南部は30%だった。', '南部の女子の割合', share],
    ['ko', '요금은 역대 최고인 30유로였다.', '요금', euros],
  ])('a rank, or whose it is, changes nothing: %s: %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(false);
  });
});

describe('a figure of the time that a superlative chooses is not that of all the time', () => {
  it.each([
    ['en', 'On the busiest evening of 2024, the hall had 30 people.', 'people'],
    ['en', 'The hall held 30 people on its quietest evening in 2024.', 'people'],
    ['fr', 'En 2024, la soirée la plus calme a attiré 30 personnes.', 'public'],
    ['de', '2024 kamen am schwächsten Abend 30 Personen.', 'Gäste'],
    ['es', 'En 2024 la noche más tranquila reunió a 30 personas.', 'público'],
    ['zh-Hans', '2024年最冷清的一天来了30人。', '来客'],
    ['zh-Hant', '2024年最冷清的一天來了30人。', '來客'],
    ['ja', '2024年の最も静かな日の来客は30人だった。', '来客'],
    ['ko', '2024년 가장 한산한 날의 손님은 30명이었다.', '손님'],
  ])('%s: %s', (language, text, label) => {
    expect(isTold(language, text, label, `${people}; period: 2024`)).toBe(true);
  });

  it.each([
    [
      'en',
      'In 2024 the busiest evening brought 30 people.',
      'people on the busiest evening',
      '2024',
    ],
    ['en', 'May 2024 was the busiest month, with 30 people.', 'people', '2024-05'],
    ['en', 'The busiest month was May 2024 with 30 people.', 'people', '2024-05'],
    ['fr', 'Mai 2024 a été le mois le plus calme avec 30 personnes.', 'public', '2024-05'],
    ['de', 'Mai 2024 war der schwächste Monat mit 30 Personen.', 'Gäste', '2024-05'],
    ['es', 'Mayo de 2024 fue el mes más tranquilo con 30 personas.', 'público', '2024-05'],
    ['zh-Hans', '2024年5月是最冷清的月份，来了30人。', '来客', '2024-05'],
    ['ja', '2024年5月は来客が最も少なく、30人だった。', '来客', '2024-05'],
    ['ko', '2024년 5월은 가장 한산하여 손님이 30명이었다.', '손님', '2024-05'],
  ])('unless it is named or told: %s: %s', (language, text, label, period) => {
    expect(isTold(language, text, label, `${people}; period: ${period}`)).toBe(false);
  });
});

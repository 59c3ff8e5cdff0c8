import { describe, expect, it } from 'vitest';
import { errorsUnderLabel, readingFaults } from '../../support/prove-source.js';

describe('a bound before a figure', () => {
  it.each([
    ['zh-Hans', '2024年人均支出超过8120元。', '8120; unit: CNY; period: 2024'],
    ['zh-Hans', '2024年占比提高超出0.6个百分点。', '0.6; unit: percentage-point; period: 2024'],
    ['zh-Hant', '2024年人均收入超過8120元。', '8120; unit: CNY; period: 2024'],
    ['fr', 'Le taux est passé de moins de 31 % en 2019 à 36 % en 2024.', '31%; period: 2019'],
    [
      'es',
      'En 2024 el coro tenía menos de 120 personas y enseñaba a unas 40 personas.',
      '120; unit: person; period: 2024',
    ],
    ['ja', '2024年の参加者は70人にはならなかった。', '70; unit: person; period: 2024'],
  ])('is lost by no word that touches it, or a level that follows (%s: %s)', (tag, text, fact) => {
    expect(readingFaults(tag, text, text, fact)).toContain('source/qualifier-differs');
  });

  it.each([
    [
      'zh-Hans',
      '2024年人均收入超过8120元。',
      '8120; qualifier: more-than; unit: CNY; period: 2024',
    ],
    ['zh-Hans', '2024年签约有40个项目。', '40; unit: project; period: 2024'],
    ['es', 'El índice bajó de los 40 a los 35 puntos en 2024.', '40; period: 2024'],
    [
      'fr',
      'Le taux est passé de moins de 31 % en 2019 à 36 % en 2024.',
      '31%; qualifier: less-than; period: 2019',
    ],
    ['ja', '2024年の参加者は70人になった。', '70; unit: person; period: 2024'],
  ])('is read once, and none is made of another word (%s: %s)', (tag, text, fact) => {
    expect(readingFaults(tag, text, text, fact)).not.toContain('source/qualifier-differs');
  });
});

describe('the time of a figure', () => {
  it.each([
    [
      'en',
      'Repairs cost $52 million in 2023, or 1.2% of turnover.',
      'Repairs cost $52 million',
      '52 million; unit: USD; period: 2021',
    ],
    [
      'en',
      'Repairs cost $52 million in 2023, or 1.2% of turnover.',
      '1.2% of turnover',
      '1.2%; period: 2021',
    ],
    [
      'ja',
      '2024年の出席率は71.2%で、前年を2.1ポイント下回った。',
      '前年を2.1ポイント下回った',
      '-2.1; unit: percentage-point; period: 2023',
    ],
    [
      'ko',
      '2024년 출석률은 71.2%로 전년을 2.1%포인트 웃돌았다.',
      '전년을 2.1%포인트 웃돌았다',
      '2.1; unit: percentage-point; period: 2023',
    ],
    [
      'zh-Hans',
      '2024年出勤率为71.2%，超过上年2.1个百分点。',
      '超过上年2.1个百分点',
      '2.1; unit: percentage-point; period: 2023',
    ],
  ])(
    'is neither a number told twice nor the year it surpassed (%s: %s)',
    (tag, text, quote, fact) => {
      expect(readingFaults(tag, text, quote, fact)).toContain('source/period-differs');
    },
  );

  it.each([
    [
      'en',
      'Repairs cost $52 million in 2023, or 1.2% of turnover.',
      'Repairs cost $52 million',
      '52 million; unit: USD; period: 2023',
    ],
    [
      'en',
      'In 2023 visits were down by 1876 or 23%.',
      'visits were down by 1876',
      '-1876; period: 2023',
    ],
    [
      'ja',
      '2024年の出席率は71.2%で、前年を2.1ポイント上回った。',
      '前年を2.1ポイント上回った',
      '2.1; unit: percentage-point; period: 2024',
    ],
    [
      'ko',
      '2024년 출석률은 71.2%로 전년을 2.1%포인트 웃돌았다.',
      '전년을 2.1%포인트 웃돌았다',
      '2.1; unit: percentage-point; period: 2024',
    ],
    [
      'zh-Hans',
      '2024年出勤率为71.2%，超过上年2.1个百分点。',
      '超过上年2.1个百分点',
      '2.1; unit: percentage-point; period: 2024',
    ],
  ])('is that of its sentence (%s: %s)', (tag, text, quote, fact) => {
    expect(readingFaults(tag, text, quote, fact)).toEqual([]);
  });
});

describe('a plan told in the past', () => {
  it.each([
    ['es', 'En 2024 el taller preveía formar a 40 personas.'],
    ['es', 'En 2024 el taller esperaba formar a 40 personas.'],
    ['es', 'En 2024 el taller podía formar a 40 personas.'],
    ['fr', 'En 2024, les ateliers prévoyaient de former 40 personnes.'],
    ['fr', 'En 2024, l’atelier pouvait former 40 personnes.'],
    ['en', 'In 2024 the workshop was to train 40 people.'],
  ])('is no report (%s: %s)', (tag, text) => {
    expect(readingFaults(tag, text, text, '40; unit: person; period: 2024')).toContain(
      'source/status-differs',
    );
  });

  it.each([
    ['es', 'En 2024 en la estación esperaban 40 personas.'],
    ['fr', 'En 2024, l’atelier a formé 40 personnes, qui pouvaient venir à pied.'],
    ['en', 'In 2024 the walk was open to 40 people.'],
    ['en', 'In 2024 the workshop trained 40 people, as was to be hoped.'],
  ])('is none where the words say something else (%s: %s)', (tag, text) => {
    expect(readingFaults(tag, text, text, '40; unit: person; period: 2024')).toEqual([]);
  });
});

describe('没有 before the verb of a label', () => {
  it.each([
    ['zh-Hans', '2024年40人没有参加培训。', '参加培训的人'],
    ['zh-Hant', '2024年40人沒有參加培訓。', '參加培訓的人'],
  ])('denies it (%s)', (tag, text, label) => {
    expect(errorsUnderLabel(tag, text, label, 'value: 40; unit: person; period: 2024')).toContain(
      'figure/opposite-named',
    );
  });

  it.each([
    ['zh-Hans', '2024年40人没有参加培训。', '没有参加培训的人'],
    ['zh-Hans', '2024年40人参加培训。', '参加培训的人'],
    ['zh-Hant', '2024年40人參加培訓。', '參加培訓的人'],
  ])('is what a label may say, too (%s: %s, %s)', (tag, text, label) => {
    expect(
      errorsUnderLabel(tag, text, label, 'value: 40; unit: person; period: 2024'),
    ).not.toContain('figure/opposite-named');
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

const told = (
  language: string,
  text: string,
  label: string,
  value = '2 million',
  unit = 'EUR',
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({
      f: {
        value,
        unit,
        period: 2024,
        quote: text.replace(/[.。]$/u, ''),
        label: Object.fromEntries(
          languagesFor(language).map((tag) => [tag, tag === language ? label : 'x']),
        ),
      },
    }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('what a source gives of all is labelled as that of each', () => {
  it.each([
    ['en', 'In 2024 the ferries earned 2 million euros.', 'earnings per ferry'],
    ['en', 'In 2024 the ferries earned 2 million euros.', 'earnings per household'],
    ['de', '2024 nahmen die Fähren 2 Millionen Euro ein.', 'Einnahmen je Fähre'],
    ['fr', 'En 2024, les bacs ont rapporté 2 millions d’euros.', 'recettes par habitant'],
    ['es', 'En 2024 los transbordadores ingresaron 2 millones de euros.', 'ingresos por habitante'],
    ['zh-Hans', '2024年渡轮收入200万欧元。', '人均渡轮收入', '200万'],
    ['ja', '2024年の渡船の収入は200万ユーロだった。', '1人当たりの渡船収入', '200万'],
    ['ko', '2024년 나룻배 수입은 200만 유로였다.', '1인당 나룻배 수입', '200만'],
  ])('%s: %s: %s', (language, text, label, value = '2 million') => {
    expect(told(language, text, label, value)).toContain('figure/emphasised');
  });
});

describe('a label of each is refused though its source says so', () => {
  it.each([
    ['en', 'In 2024 each ferry earned 2 million euros.', 'earnings per ferry'],
    ['en', 'In 2024 a ferry earned 2 million euros.', 'earnings per ferry'],
    ['en', 'In 2024 the ferries earned 2 million euros.', 'earnings per year'],
    ['en', 'In 2024 earnings per boat were 2 million euros.', 'earnings per ferry'],
    ['de', '2024 nahm eine Fähre 2 Millionen Euro ein.', 'Einnahmen je Fähre'],
    ['de', '2024 nahmen die Fähren im Schnitt 2 Millionen Euro ein.', 'Einnahmen je Fähre'],
    ['fr', 'En 2024, les bacs ont rapporté 2 millions d’euros.', 'recettes apportées par les bacs'],
    ['es', 'En 2024 los peajes ingresaron 2 millones de euros.', 'ingresos por peajes'],
    ['zh-Hans', '2024年每人渡轮支出200万欧元。', '人均渡轮支出', '200万'],
  ])('%s: %s: %s', (language, text, label, value = '2 million') => {
    expect(told(language, text, label, value)).not.toContain('figure/emphasised');
  });
});

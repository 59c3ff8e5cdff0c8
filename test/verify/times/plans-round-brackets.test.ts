import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string): readonly string[] =>
  proveSource({
    language,
    text: `${text}\n`,
    facts: `a:\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(text)}\n`,
  }).flatMap(({ code }) => (/^(?:source|quantity)\//u.test(code) ? [code] : []));

describe('the date of a plan is not that of what a bracket tells of the thing planned about', () => {
  it.each([
    ['en', 'The west depot (2,600 parcels) will close in May 2024.', '2600'],
    ['en', 'In May 2024 the west depot (2,600 parcels) will be closed.', '2600'],
    ['fr', 'Le dépôt ouest (2 600 colis) fermera en mai 2024.', '2600'],
    ['es', 'El depósito oeste (2.600 paquetes) cerrará en mayo de 2024.', '2600'],
    ['zh-Hans', '西线（日均客流2600人次）将于2024年5月停运。', '2600; as: 人次'],
    ['zh-Hant', '西線（每日2600人次）將於2024年5月關閉。', '2600; as: 人次'],
    ['ja', '西館（来館者2600人）は2024年5月に閉館する予定だ。', '2600; unit: person'],
    ['de', 'Die Westhalle (2.600 Besuche) wird im Mai 2024 geschlossen.', '2600'],
    ['en', 'The west depot (2,600 parcels) closes in May 2024.', '2600'],
    ['fr', 'Le dépôt ouest (2 600 colis) ferme en mai 2024.', '2600'],
    ['es', 'El depósito oeste (2.600 paquetes) cierra en mayo de 2024.', '2600'],
    ['ja', '西館（来館者2600人）は2024年5月に閉館する。', '2600; unit: person'],
    ['ko', '서관(이용객 2600명)은 2024년 5월에 문을 닫는다.', '2600; unit: person'],
  ])('%s: %s', (language, text, value) => {
    expect(faults(language, text, `${value}; period: 2024-05`)).toEqual(['source/period-differs']);
    expect(faults(language, text, value)).toEqual([]);
  });

  it('drafts it without a period', () => {
    expect(periodsDrafted('zh-Hans', '西线（日均客流2600人次）将于2024年5月停运。')).toEqual([
      '2600',
    ]);
  });

  it.each([
    ['en', 'A new depot (2,600 places) will open in 2024.', '2600; status: expected; period: 2024'],
    ['en', 'In 2022, 12 depots (4%) closed.', '4%; period: 2022'],
    ['zh-Hans', '2024年将建成西馆（2600座）。', '2600; as: 座; status: expected; period: 2024'],
    ['zh-Hans', '2023年关停3条线路（日均客流2600人次）。', '2600; as: 人次; period: 2023'],
  ])(
    'takes that of what is planned itself, and of what was done: %s, %s',
    (language, text, fact) => {
      expect(faults(language, text, fact)).toEqual([]);
    },
  );
});

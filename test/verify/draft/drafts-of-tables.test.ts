import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { packsFor } from '../../support/prove-source.js';

const place = { file: 'note.txt', line: 1, column: 1 };

/** What is drafted of each figure: its value, unit and period, its quote and the words that it belongs to. */
function drafted(language: string, text: string): readonly string[] {
  const packs = packsFor([language]);
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  const facts = parse(
    writeDraft(draftFacts(source, [language], packs), [language], 'latin'),
  ) as Record<string, Record<string, string | number>> | null;
  return Object.values(facts ?? {}).map((fact) =>
    ['value', 'unit', 'period', 'quote', 'of']
      .flatMap((key) => (fact[key] === undefined ? [] : [String(fact[key])]))
      .join(' / '),
  );
}

describe('a cell of a table in a text is drafted with its row, and the head of its column as “of”', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'also in the middle of its row',
      'en',
      'Depot | Buses | Trams\nEast | 41 | 17\nWest | 38 | 12\n',
      [
        '41 / East | 41 | 17 / Buses',
        '17 / East | 41 | 17 / Trams',
        '38 / West | 38 | 12 / Buses',
        '12 / West | 38 | 12 / Trams',
      ],
    ],
    [
      'with tabs and days as heads',
      'de',
      'Dienst\t30. Juni 2023\t30. Juni 2024\nFähre\t614\t622\n',
      [
        '614 / 2023-06-30 / Fähre\t614\t622 / 30. Juni 2023',
        '622 / 2024-06-30 / Fähre\t614\t622 / 30. Juni 2024',
      ],
    ],
    [
      'with signs of a clause in the name of its row and a number under it',
      'zh-Hans',
      '项目 | 单位 | 2021年 | 2022年\n（一）东、西、南岸 | 人次 | 5120 | 6230\n1.北岸 | 人次 | 410 | 390\n',
      [
        '5120 / counter-1 / 2021 / （一）东、西、南岸 | 人次 | 5120 | 6230 / 2021年',
        '6230 / counter-1 / 2022 / （一）东、西、南岸 | 人次 | 5120 | 6230 / 2022年',
        '410 / counter-1 / 2021 / 1.北岸 | 人次 | 410 | 390 / 2021年',
        '390 / counter-1 / 2022 / 1.北岸 | 人次 | 410 | 390 / 2022年',
      ],
    ],
    [
      'alone, where two columns are headed alike',
      'en',
      'Depot | Buses | Buses\nEast | 41 | 17\n',
      ['41 / | 41 |', '17 / | 17'],
    ],
    ['alone, where nothing heads the rows', 'en', 'East | 41 | 17\n', ['41 / | 41 |', '17 / | 17']],
    [
      'alone, where what it equals stands before it in the row',
      'fr',
      'Quai | 2021 | 2022\nNord | 8,4 | 8,4\nSud | 7,1 | 6,9\n',
      [
        '8.4 / 2021 / Nord | 8,4 | 8,4 / 2021',
        '8.4 / 2022 / | 8,4',
        '7.1 / 2021 / Sud | 7,1 | 6,9 / 2021',
        '6.9 / 2022 / Sud | 7,1 | 6,9 / 2022',
      ],
    ],
  ])('%s', (_why, language, text, facts) => {
    expect(drafted(language, text)).toEqual(facts);
  });

  it.each([
    ['zh-Hans', '项目 | 2022年 | 2022年比2021年增长%\n客运量 | 812 | 6.5\n', '6.5%'],
    ['en', 'Line | 2022 | % change\nBlue | 812 | 6.5\n', '6.5%'],
    ['de', 'Linie | 2022 | Veränderung %\nBlau | 812 | 6,5\n', '6.5%'],
  ])('under a head with the sign of a percentage it is one (%s)', (language, text, value) => {
    expect(drafted(language, text).at(-1)).toMatch(new RegExp(`^${value} / `, 'u'));
  });
});

describe('commas of decimals in lines of a table part no cells', () => {
  it.each([
    ['bars', 'Quai | 2021 | 2022\nNord | 82,4 | 80,3\nSud | 7,1 | 6,9\n'],
    ['spaces', 'Nord 82,4 80,3\nSud 7,1 6,9\n'],
    ['semicolons', 'Nord;82,4;80,3\nSud;7,1;6,9\n'],
  ])('that %s part', (_mark, text) => {
    expect(drafted('fr', text).map((each) => each.split(' / ')[0])).toEqual([
      '82.4',
      '80.3',
      '7.1',
      '6.9',
    ]);
  });
});

it('the remarks of a draft stand in one line each, so that the file can be read', () => {
  const facts = drafted(
    'es',
    'El museo tuvo en 2023 un total de 812 visitas, un 4% más que\nen 2022, con 17 salas.\n',
  );
  expect(facts.length).toBe(3);
});

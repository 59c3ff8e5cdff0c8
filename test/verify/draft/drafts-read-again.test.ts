import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '../../../src/report/report.js';
import { reportContext } from '../../../src/verify/context.js';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { packsFor } from '../../support/prove-source.js';
import { emptyReport } from '../../support/report.js';

const place = { file: 'note.txt', line: 1, column: 1 };

const draftOf = (language: string, text: string) => {
  const packs = packsFor([...new Set([language, 'en'])]);
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  return { source, packs, draft: draftFacts(source, [language], packs) };
};

interface WrittenFact {
  readonly value?: string | number;
  readonly status?: string;
  readonly period?: string;
  readonly quote: string;
  readonly of?: string;
}

const written = (language: string, text: string): readonly WrittenFact[] => {
  const { draft, packs } = draftOf(language, text);
  const grammar = packs.get(language)?.reading.grammar ?? 'latin';
  return Object.values(
    parse(writeDraft(draft, [language], grammar)) as Record<string, WrittenFact>,
  );
};

const texts: readonly (readonly [string, string])[] = [
  ['en', 'Two of the nine jetties are without ramps; the town plans to build 2 ramps by 2028.'],
  ['en', 'Trips came to 3.3m, up from 2.7m. Of the 12 boats, 12 were repaired and 3 sold for 3m.'],
  [
    'en',
    'The north has 12 and the south 12 terminals. Sales fell by a third and wages by a third.',
  ],
  ['de', 'Zwei der neun Stege sind gesperrt; die Stadt plant, 2 Stege zu bauen.'],
  ['fr', 'Le réseau compte 40 écoles, dont 12 sont fermées. Deux quais sur 12 sont fermés.'],
  ['es', 'La red tiene 40 escuelas. De ellas, 12 están cerradas y 12 en obras.'],
  ['zh-Hans', '东区12个码头，西区12个码头，计划新建12个码头。一级古树84株，二级古树84株。'],
  ['zh-Hant', '東區12個碼頭，西區12個碼頭，計畫新建12個碼頭。'],
  [
    'ja',
    '東区には12か所、西区にも12か所の桟橋がある。2か所は閉鎖され、市は2か所を新設する計画だ。',
  ],
  ['ko', '동구에 부두 12곳, 서구에 부두 12곳이 있다. 시는 2곳을 신설할 계획이며 2곳은 폐쇄됐다.'],
];

describe('a drafted fact', () => {
  it.each(texts)('reads again to the figure that it was drafted for: %s %s', (language, text) => {
    const { source, packs, draft } = draftOf(language, text);
    expect(draft.facts.length).toBeGreaterThan(1);
    const facts = new Map<string, Fact>(
      draft.facts.map(({ id, quantity, period, quote, nth, of }) => [
        id,
        {
          id,
          label: {},
          quantity,
          ...(period === undefined ? {} : { period }),
          ...(of === undefined ? {} : { of }),
          origin: { kind: 'quoted', source: 'source', quote, nth },
          place,
          places: nth === 1 ? {} : { nth: place },
        },
      ]),
    );
    const { quotes } = reportContext(
      emptyReport({ sources: [source], facts, units: draft.units }),
      packs,
    );
    const starts = [...quotes.values()].map((match) =>
      match.kind === 'found' ? match.quantity?.start : undefined,
    );
    expect(starts).not.toContain(undefined);
    // No two facts are of one figure, and each is as far in the text as it was drafted.
    expect(starts).toEqual(
      [...new Set(starts)].toSorted((one, other) => Number(one) - Number(other)),
    );
  });

  it('of two equal figures the planned one keeps its plan', () => {
    const [[language, text]] = texts as [(typeof texts)[number]];
    expect(
      written(language, text).map(({ value, status, quote }) => [value, status, quote]),
    ).toEqual([
      [2, undefined, 'Two of the nine jetties are without ramps'],
      [9, undefined, 'Two of the nine jetties are without ramps'],
      [2, 'planned', 'the town plans to build 2 ramps by 2028'],
    ]);
  });

  it('a clause of two words is quoted with the one before it, and they are not whose the figure is', () => {
    const fact = written('en', 'Trips came to 3.3m, up from 2.7m.')[1];
    expect(fact).toMatchObject({
      value: '2.7 million',
      quote: 'Trips came to 3.3m, up from 2.7m',
    });
    expect(fact).not.toHaveProperty('of');
  });

  it.each([
    ['en', 'Sales fell by a third.', '-1/3'],
    ['fr', 'Les ventes ont baissé d’un quart.', '-1/4'],
    ['zh-Hans', '抽检不合格率为万分之三。', '3/10000'],
  ])('a part is written as a part: %s %s', (language, text, value) => {
    expect(written(language, text)[0]?.value).toBe(value);
  });

  it('is of no year that the text only counts back to, and possible where it may be', () => {
    const [, before] = written('en', 'Use rose to 9.6m in 2024, from 8.8m three years earlier.');
    expect(before?.period).toBeUndefined();
    const [possible] = written('en', 'Use could reach 8.8m trips.');
    expect(possible?.status).toBe('possible');
  });

  it.each([
    ['en', '## 3. Results\n\nPage 4 of 12\n\nThe pool has 31 lanes.', [31]],
    ['zh-Hans', '第二章 保护\n\n二级古树31株。', [31]],
  ])('is made of no heading, page number or grade: %s', (language, text, values) => {
    expect(written(language, text).map(({ value }) => value)).toEqual(values);
  });
});

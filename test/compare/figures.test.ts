import { describe, expect, it } from 'vitest';
import { compareDocuments, compareFigures, compareSources } from '../../src/compare/figures.js';
import type { FigureRecord, ProvenanceRecord } from '../../src/provenance/record.js';

const masks: FigureRecord = {
  fact: 'masks',
  label: { zh: '口罩', en: 'masks' },
  rendering: { zh: '2200多亿只', en: 'over 220 billion masks' },
  value: { kind: 'number', amount: '220000000000' },
  unit: 'mask',
  qualifier: 'over',
  status: 'reported',
  period: '2020',
  origin: { kind: 'quoted', source: 'a', quote: '2200多亿只口罩', nth: 1, offset: 40, line: 2 },
  places: [{ page: 2, region: 'body', languages: ['zh', 'en'] }],
};
const share: FigureRecord = {
  fact: 'share',
  label: { zh: '占比', en: 'share' },
  rendering: { zh: '30%', en: '30%' },
  value: { kind: 'range', low: '30', high: '35' },
  unit: 'percent',
  status: 'calculated',
  origin: { kind: 'calculated', formula: 'a - b', facts: ['a', 'b'] },
  places: [{ page: 1, region: 'body', languages: ['zh', 'en'] }],
};
const record = (...figures: readonly FigureRecord[]): ProvenanceRecord => ({
  version: 1,
  tool: 'Factsheet Press',
  report: 'r',
  layout: 'fact-sheet',
  title: { zh: '题', en: 'Title' },
  edition: { number: 1, date: '2024-05-01' },
  languages: ['zh', 'en'],
  sources: [{ id: 'a', title: { zh: '文', en: 'Text' }, language: 'zh', sha256: 'aa' }],
  figures: [...figures],
});
const quote = (change: object): FigureRecord => ({
  ...masks,
  origin: { kind: 'quoted', source: 'a', quote: '2200多亿只口罩', nth: 1, ...change },
});
const { qualifier: _, ...exact } = masks;

describe('the figures of two records', () => {
  it.each<
    readonly [string, FigureRecord, readonly (readonly [string, string | null, string | null])[]]
  >([
    ['the same', masks, []],
    ['a quote that moved in its source', quote({ offset: 900, line: 7 }), []],
    [
      'a figure that moved to another page',
      { ...masks, places: [{ page: 4, region: 'body', languages: ['en'] }] },
      [],
    ],
    [
      'a value',
      {
        ...masks,
        rendering: { zh: '2300多亿只', en: 'over 230 billion masks' },
        value: { kind: 'number', amount: '230000000000' },
      },
      [
        ['rendering zh', '2200多亿只', '2300多亿只'],
        ['rendering en', 'over 220 billion masks', 'over 230 billion masks'],
        ['value', '220000000000', '230000000000'],
      ],
    ],
    [
      'a number that became a range',
      { ...masks, value: { kind: 'range', low: '1', high: '2.5' } },
      [['value', '220000000000', '1/2.5']],
    ],
    ['a qualifier that was dropped', exact, [['qualifier', 'over', null]]],
    ['a qualifier', { ...masks, qualifier: 'nearly' }, [['qualifier', 'over', 'nearly']]],
    ['a status', { ...masks, status: 'planned' }, [['status', 'reported', 'planned']]],
    ['a period', { ...masks, period: '2021' }, [['period', '2020', '2021']]],
    ['a unit', { ...masks, unit: 'box' }, [['unit', 'mask', 'box']]],
    ['a quote alone', quote({ quote: '2200多亿只' }), [['quote', '2200多亿只口罩', '2200多亿只']]],
    ['an occurrence', quote({ nth: 2 }), [['nth', '1', '2']]],
    [
      'a label',
      { ...masks, label: { zh: '口罩', en: 'face masks' } },
      [['label en', 'masks', 'face masks']],
    ],
    [
      'a figure that is calculated now',
      { ...masks, origin: { kind: 'calculated', formula: 'x + y', facts: ['x', 'y'] } },
      [
        ['quote', '2200多亿只口罩', null],
        ['source', 'a', null],
        ['nth', '1', null],
        ['formula', null, 'x + y'],
      ],
    ],
  ])('tell %s', (_name, now, expected) => {
    const changes = compareFigures(record(masks, share), record(now, share));
    expect(changes.map(({ fact, change }) => [fact, change])).toEqual(
      expected.length === 0 ? [] : [['masks', 'changed']],
    );
    const fields = changes.flatMap((change) => change.fields);
    expect(
      fields.map(({ field, language, old, new: is }) => [
        language === undefined ? field : `${field} ${language}`,
        old,
        is,
      ]),
    ).toEqual(expected);
  });

  it('tell a figure that was added, and one that was removed, with all its fields', () => {
    const [added] = compareFigures(record(share), record(share, masks));
    expect(added).toMatchObject({
      change: 'added',
      fact: 'masks',
      label: masks.label,
      pages: { old: [], new: [2] },
    });
    expect(added?.fields).toContainEqual({ field: 'qualifier', old: null, new: 'over' });
    const [removed] = compareFigures(record(share, masks), record(share));
    expect(removed).toMatchObject({ change: 'removed', pages: { old: [2], new: [] } });
    expect(removed?.fields).toContainEqual({ field: 'value', old: '220000000000', new: null });
  });
});

describe('the documents and sources of two records', () => {
  it('tell an edition, a title and a source that changed', () => {
    const old = record();
    const now: ProvenanceRecord = {
      ...old,
      edition: { number: 2, date: '2024-06-01' },
      title: { zh: '题', en: 'Another' },
      sources: [{ id: 'a', title: { zh: '文', en: 'Text' }, language: 'zh', sha256: 'bb' }],
    };
    expect(compareDocuments(old, now)).toEqual([
      { field: 'edition', old: '1, 2024-05-01', new: '2, 2024-06-01' },
      { field: 'title', language: 'en', old: 'Title', new: 'Another' },
    ]);
    expect(compareSources(old, now)).toEqual([{ field: 'a sha256', old: 'aa', new: 'bb' }]);
    expect([...compareDocuments(old, old), ...compareSources(old, old)]).toEqual([]);
  });
});

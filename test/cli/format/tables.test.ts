import { describe, expect, it } from 'vitest';
import { aligned } from '../../../src/cli/format/aligned.js';
import {
  coverageAnnotations,
  coverageText,
  type CoveredReport,
} from '../../../src/cli/format/coverage.js';
import { recordTable } from '../../../src/cli/format/record.js';
import type { ProvenanceRecord } from '../../../src/provenance/record.js';

describe('columns', () => {
  it('stand one under the other where hanzi are twice as wide, and where a row is longer', () => {
    expect(aligned([['a', '借出'], ['bb', 'x', 'more'], ['c']])).toBe(
      'a   借出\nbb  x     more\nc\n',
    );
  });

  it('hold a row for each of more figures than a call takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [String(row)]);
    expect(aligned(rows).split('\n')).toHaveLength(200_001);
  });
});

describe('the record of a PDF, for a person', () => {
  const record: ProvenanceRecord = {
    version: 1,
    tool: 'Factsheet Press',
    report: 'library',
    layout: 'fact-sheet',
    title: { en: 'The library' },
    edition: { number: 2, date: '2025-03-01' },
    languages: ['en', 'zh-Hans'],
    sources: [],
    figures: [
      {
        fact: 'loans',
        label: { en: 'books lent' },
        rendering: { en: '2 books' },
        value: { kind: 'number', amount: '2' },
        status: 'reported',
        origin: { kind: 'calculated', formula: 'a', facts: ['a'] },
        places: [3, 1, 3].map((page) => ({ page, region: 'body', languages: ['en'] })),
      },
    ],
  };

  it('leaves a cell empty where a figure is not written in a language, and names each page once', () => {
    expect(recordTable(record)).toBe(`The library
library, layout fact-sheet, edition 2 of 2025-03-01

figure  en       zh-Hans  pages
loans   2 books           3, 1

1 figure
`);
  });

  it('is printed whatever a stranger calls a language', () => {
    const languages = ['constructor', '__proto__'];
    expect(recordTable({ ...record, languages })).toContain('loans');
  });
});

describe('the coverage of a report', () => {
  const place = { file: 'data/x/report.yaml', line: 9, column: 5, length: 8 };
  const leftOut = (quote: string) => ({
    source: 'note',
    what: { kind: 'words' as const, quote, nth: 1 },
    reason: 'why',
    place,
  });
  const covered: CoveredReport = {
    report: 'x',
    folder: 'data/x',
    coverage: {
      figures: 1,
      used: 0,
      leftOut: 0,
      omissions: [
        {
          source: 'note',
          file: 'sources/note.txt',
          line: 2,
          column: 4,
          figure: '17',
          part: 0,
          sentence: 'It has 17 cranes.',
          inSentence: { start: 7, end: 9 },
          place,
        },
      ],
      severalLeftOut: [],
      staleLeaveOuts: [
        { omission: leftOut('18 ships'), because: 'not-in-source' },
        { omission: leftOut('19 ships'), because: 'used-by-a-fact' },
      ],
    },
  };

  it('annotates each omission and each stale reason at its place', () => {
    expect(coverageAnnotations(covered))
      .toBe(`::error file=data/x/sources/note.txt,line=2,col=4,endColumn=6,title=coverage/omission::17 is used by no fact and not left out: It has 17 cranes.
::error file=data/x/report.yaml,line=9,col=5,endColumn=13,title=coverage/stale-leave-out::“18 ships” is left out, but is not in the source
::error file=data/x/report.yaml,line=9,col=5,endColumn=13,title=coverage/stale-leave-out::“19 ships” is left out, but a fact uses its figure
data/x: 1 figure in the sources, 0 used, 0 left out with a reason, 1 unaccounted for
`);
  });

  it('names omissions with their sentences, stale reasons, and the sum, for a person', () => {
    expect(coverageText(covered)).toBe(`data/x/sources/note.txt:2:4  17
    It has 17 cranes.
data/x/report.yaml:9:5  “18 ships” is left out, but is not in the source
data/x/report.yaml:9:5  “19 ships” is left out, but a fact uses its figure
data/x: 1 figure in the sources, 0 used, 0 left out with a reason, 1 unaccounted for
`);
  });
});

import type { Report } from '../../src/report/report.js';

/** A report that says nothing, but for what is given. */
export const emptyReport = (given: Partial<Report> = {}): Report => ({
  id: 'empty',
  folder: 'data/empty',
  languages: ['zh-Hans', 'en'],
  title: {},
  edition: { number: 1, date: { year: 2024, month: 5, day: 1 } },
  sources: [],
  units: new Map(),
  unitPlaces: new Map(),
  languagePlaces: new Map(),
  facts: new Map(),
  absent: new Map(),
  selections: new Map(),
  charts: new Map(),
  glossary: [],
  setPhrases: [],
  omissions: [],
  cover: { figures: [], rows: [] },
  sections: [],
  closing: [],
  notes: [],
  footnotes: new Map(),
  outputs: [],
  place: { file: 'data/empty/report.yaml', line: 1, column: 1 },
  ...given,
});

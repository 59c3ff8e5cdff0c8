import { describe, expect, it } from 'vitest';
import { explainFact } from '../../src/provenance/explain.js';
import { open, reportOn } from './support.js';

const facts = `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { row: { port: north, year: 2023 }, column: cargo }
  significant-figures: 2
all:
  label: { zh-Hans: 各港, en: every port }
  cells: { where: { year: 2023 }, column: cargo }
cargo-share:
  label: { zh-Hans: 占比, en: share }
  formula: share(cargo, all)
  round: 1
`;

describe('a fact of a table, explained', () => {
  const text = { 'zh-Hans': '{{fact "cargo-share"}}', en: '{{fact "cargo-share"}}' };
  const { value } = open(reportOn({ facts, text })).load();
  const explain = (id: string) => {
    const fact = value?.report.facts.get(id);
    return value && fact && explainFact({ ...value, fact, outputs: [] }).origin;
  };

  it('names its table, row, column and cell, and what it was before it was rounded', () => {
    expect(explain('cargo')).toMatchObject({
      kind: 'cell',
      file: 'sources/ports.csv',
      row: { port: 'north', year: '2023' },
      head: 'cargo',
      text: '1,320.55',
      line: 3,
      exact: '1320550',
    });
  });

  it('shows a calculation with what the cell holds, and the values it works with', () => {
    expect(explain('cargo-share')).toMatchObject({
      kind: 'calculated',
      worked: { en: 'share(1,320,550\u00A0tonnes, all)' },
      values: [{ id: 'all', head: 'cargo', where: { year: ['2023'] }, count: 2 }],
    });
  });
});

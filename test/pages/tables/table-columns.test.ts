import { describe, expect, it } from 'vitest';
import type { TableNode } from '../../../src/sheet/nodes.js';
import { linesOf } from '../../../src/pages/paragraph-lines.js';
import { columnWidths } from '../../../src/pages/tables/table-columns.js';
import { figures } from '../../support/figures.js';
import { element, paragraph } from '../../support/print-job.js';

const table = (...texts: readonly string[]): TableNode => ({
  kind: 'table',
  widths: texts.map(() => 'auto'),
  headerRows: 0,
  columnGap: 6,
  rows: [
    {
      cells: texts.map((text) => ({
        content: paragraph(element('td', 'zh-Hans', [text]), { figures }),
      })),
      padding: { top: 0, bottom: 0 },
    },
  ],
});

const sum = (widths: readonly number[]): number => widths.reduce((all, each) => all + each, 0);

describe('columns as wide as their figures', () => {
  const figure = '减排23吨二氧化碳';

  it('keep figures whole where all have room', () => {
    const [least = 0] = columnWidths(table(figure, '合作', '合作'), 95);
    const [whole = 0] = columnWidths(table('23吨二氧化碳'), 500);
    expect(least).toBeGreaterThanOrEqual(whole - 0.01);
  });

  it('stay within the page where they have not', () => {
    expect(sum(columnWidths(table(figure, figure, figure), 130))).toBeLessThanOrEqual(130);
  });
});

describe('columns of which one has a head too long', () => {
  it('break that head alone, while a column of short names has white', () => {
    const heads = [
      'Name',
      'Catch (tonnes)',
      'Change',
      'Price at the port (yen a kilogram)',
      'Boats',
    ];
    const cells = heads.map((head) => ({
      content: paragraph(element('th', 'en', [head]), { figures, language: 'en' }),
    }));
    const wide: TableNode = {
      ...table(...heads),
      widths: ['*', 'auto', 'auto', 'auto', 'auto'],
      rows: [{ cells, padding: { top: 0, bottom: 0 } }],
    };
    const widths = columnWidths(wide, 300);
    const lines = cells.map(({ content }, i) => linesOf(content, widths[i] ?? 0).length);
    expect(sum(widths) + 24).toBeCloseTo(300, 6);
    expect(lines).toEqual([1, 1, 1, 2, 1]);
  });
});

describe('columns of long words that must be divided', () => {
  it('share the width so that no cell takes needless lines', () => {
    const texts = [
      'Donaudampfschifffahrtsgesellschaftskapitän und Hafenverwaltungsangestellte der Landeshauptstadt',
      'Güterverkehrsaufkommen',
      'Beschäftigungsentwicklung',
      'Jahr',
    ];
    const german: TableNode = {
      ...table(...texts),
      rows: [
        {
          cells: texts.map((text) => ({
            content: paragraph(element('td', 'de', [text]), {
              figures,
              language: 'de',
              hyphenate: true,
            }),
          })),
          padding: { top: 0, bottom: 0 },
        },
      ],
    };
    const widths = columnWidths(german, 240);
    const counts = german.rows[0]?.cells.map(({ content }, index) =>
      content.kind === 'paragraph' ? linesOf(content, widths[index] ?? 0).length : 0,
    );
    expect(sum(widths) + 18).toBeCloseTo(240, 6);
    expect(counts).toEqual([4, 3, 3, 1]);
  });

  it('are as wide as the parts of compounds where all have that room', () => {
    const heads = ['Krankenhausinvestitionen', 'Pendlerverflechtungen', 'Gemeindeverwaltungen'];
    const cells = heads.map((head) => ({
      content: paragraph(element('th', 'de', [head]), {
        figures,
        language: 'de',
        hyphenate: false,
      }),
    }));
    const german: TableNode = {
      ...table(...heads),
      rows: [{ cells, padding: { top: 0, bottom: 0 } }],
    };
    for (const width of [225, 250, 275]) {
      const widths = columnWidths(german, width);
      const divided = cells.map(({ content }, index) =>
        linesOf(content, widths[index] ?? 0).map(({ fragments }) =>
          fragments.map(({ text }) => text).join(''),
        ),
      );
      expect(divided).toEqual([
        ['Krankenhaus-', 'investitionen'],
        ['Pendler-', 'verflechtungen'],
        ['Gemeinde-', 'verwaltungen'],
      ]);
    }
  });
});

describe('eight columns, one of them of text', () => {
  const heads = [
    'Year',
    'Moored (tonnes)',
    'At anchor (tonnes)',
    'Late (%)',
    'Boats',
    'Crew',
    'Fee',
  ];
  const label = 'Outer islands, by the old lighthouse';
  const eight = (first: string): TableNode => ({
    kind: 'table',
    widths: ['*', ...heads.map(() => 'auto' as const)],
    headerRows: 1,
    columnGap: 8,
    rows: [
      ['Line', ...heads],
      [first, ...heads.map(() => '12.5')],
    ].map((texts) => ({
      cells: texts.map((text) => ({
        content: paragraph(element('td', 'en', [text]), { figures }),
      })),
      padding: { top: 0, bottom: 0 },
    })),
  });
  const linesIn = (node: TableNode, widths: readonly number[]): readonly number[] =>
    node.rows.flatMap(({ cells }) =>
      cells.map(({ content }, column) =>
        content.kind === 'paragraph' ? linesOf(content, widths[column] ?? 0).length : 0,
      ),
    );

  it('share the width so that no text takes three lines where two can do', () => {
    const node = eight(label);
    const widths = columnWidths(node, 400);
    expect(sum(widths) + 7 * 8).toBeCloseTo(400, 1);
    expect(Math.max(...linesIn(node, widths))).toBe(2);
  });

  it('close the widest where longest words have no room together, so that no cell leaves the table', () => {
    const words = ['harbour_register_of_quays', 'Hafenbeckenuferbefestigung', 'Use', '36'];
    const node = table(...words);
    const widths = columnWidths(node, 200);
    expect(sum(widths) + 3 * 6).toBeCloseTo(200, 1);
    expect(linesIn(node, widths).slice(2)).toEqual([1, 1]);
  });

  it('give a text of many lines what the others need not', () => {
    const node = eight(`${label}; `.repeat(20));
    const widths = columnWidths(node, 400);
    expect(sum(widths) + 7 * 8).toBeCloseTo(400, 1);
    expect(widths[0]).toBeGreaterThan(100);
    expect(Math.max(...linesIn(node, widths).slice(0, 8))).toBeLessThan(4);
  });

  const measured = (alignment: 'decimal' | 'right', ...texts: readonly string[]): TableNode => ({
    ...table(...texts),
    widths: ['*', ...texts.slice(1).map(() => 'auto' as const)],
    rows: [
      {
        cells: texts.map((text, column) => ({
          content: {
            ...paragraph(element('td', 'en', [text]), {
              figures,
              alignment: column > 0 ? 'right' : 'left',
            }),
            ...(column > 0 && alignment === 'decimal' ? { alignsDecimals: true } : {}),
          },
        })),
        padding: { top: 0, bottom: 0 },
      },
    ],
  });

  it('of figures have their part of what no text needs, so that none stands far from its name', () => {
    const own = columnWidths(measured('right', 'Lantern Quay', '1,204', '17.5', '312'), 500);
    const shared = columnWidths(measured('decimal', 'Lantern Quay', '1,204', '17.5', '312'), 500);
    expect(sum(shared) + 3 * 6).toBeCloseTo(500, 1);
    const [name = 0, ...rest] = own;
    const [nearer = 0, ...wider] = shared;
    expect(nearer).toBeLessThan(name / 2);
    const parts = wider.map((width, column) => width - (rest[column] ?? 0));
    for (const part of parts) expect(part).toBeCloseTo(parts[0] ?? 0, 3);
    expect(parts[0]).toBeGreaterThan(80);
  });

  it('of figures have their part beside two columns of text, and do not crowd at the edge', () => {
    const node = measured('decimal', 'Lantern Quay', '2024', '1,204', '17.5', '312');
    const two = { ...node, widths: ['*', '*', 'auto', 'auto', 'auto'] as const };
    const widths = columnWidths(two, 500);
    expect(sum(widths) + 4 * 6).toBeCloseTo(500, 1);
    for (const width of widths.slice(2)) expect(width).toBeGreaterThan(70);
    for (const width of widths) expect(width).toBeLessThan(160);
  });

  it('leave one column of figures as wide as it is', () => {
    expect(columnWidths(measured('decimal', 'Lantern Quay', '1,204'), 300)).toEqual(
      columnWidths(measured('right', 'Lantern Quay', '1,204'), 300),
    );
  });
});

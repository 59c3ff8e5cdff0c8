import { describe, expect, it } from 'vitest';
import type { TableNode } from '../../src/sheet/nodes.js';
import { columnWidths } from '../../src/pages/table-columns.js';
import { figures } from '../support/figures.js';
import { element, paragraph } from '../support/print-job.js';

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

import { expect, it } from 'vitest';
import { open, reportOn, told, workbook } from './support.js';

const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook whose numbers are shown by a number format, under a column of a unit. */
const shown = (format: string, unit: string): readonly string[] =>
  told(
    open(
      reportOn({
        table: workbook(
          `<row r="1">${text('A1', 'k')}${text('B1', 'v')}</row><row r="2">${text('A2', 'a')}<c r="B2" s="1"><v>12</v></c></row>`,
          {
            'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
          },
        ),
        file: 'ports.xlsx',
        declared: `columns: { cargo: { head: v, unit: ${unit}, period: 2024 } }`,
        facts:
          'cargo:\n  label: { zh-Hans: 数, en: figure }\n  cell: { row: { k: a }, column: cargo }\n',
      }),
    ).load(),
  );

it('euros that a workbook shows are not printed as dollars', () => {
  const differs = ['table/unit-differs sources/ports.xlsx:2:2'];
  expect(shown('[$€-407] #,##0.00', 'USD')).toEqual(differs);
  expect(shown('#,##0.00 [$EUR]', 'USD')).toEqual(differs);
  expect(shown('[$¥-804]#,##0', 'USD')).toEqual(differs);
});

it('the sign of the declared currency, a sign of none, and a locale alone are no fault', () => {
  expect(shown('[$€-407] #,##0.00', 'EUR')).toEqual([]);
  expect(shown('[$$-409]#,##0', 'USD')).toEqual([]);
  expect(shown('[$US$-409]#,##0', 'USD')).toEqual([]);
  expect(shown('[$￥-804]#,##0', 'CNY')).toEqual([]);
  expect(shown('[$pts] #,##0', 'USD')).toEqual([]);
  expect(shown('[$-409]#,##0', 'USD')).toEqual([]);
});

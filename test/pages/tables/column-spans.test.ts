import { describe, expect, it } from 'vitest';
import { print } from '../../support/print.js';
import { at, nameAt, readPdf } from '../../support/pdf-objects.js';
import { elementsIn, structureIn } from '../../support/pdf-structure.js';
import { checkPdfUa } from '../../support/pdf-ua.js';
import { element, job, paragraph, testFonts } from '../../support/print-job.js';

describe('cells over several columns', () => {
  const cell = (name: string, attributes: Readonly<Record<string, string>>) =>
    element(name, 'en', [`${name} ${attributes['colspan'] ?? '1'}`], attributes);
  const rows = [
    [cell('th', { scope: 'col' }), cell('th', { scope: 'col', colspan: '2' })],
    [cell('td', {}), cell('td', {}), cell('td', {})],
    [cell('td', { colspan: '3' })],
  ].map((cells) => element('tr', 'en', cells));
  const table = element('table', 'en', [element('tbody', 'en', rows)]);
  const title = element('h1', 'en', ['Title']);
  const sheet = job(
    [title, table],
    [
      { ...paragraph(title), outline: { level: 1, text: 'Title' } },
      {
        kind: 'table',
        element: table,
        widths: [60, 60, 60],
        headerRows: 1,
        columnGap: 12,
        rows: rows.map((row) => ({
          element: row,
          cells: row.children.flatMap((each) =>
            each.kind === 'element'
              ? [
                  {
                    content: paragraph(each),
                    columnSpan: Number(each.attributes['colspan'] ?? '1'),
                  },
                ]
              : [],
          ),
          padding: { top: 2, bottom: 2 },
        })),
      },
    ],
  );

  it('say so to a screen reader, headers beside their scope (ISO 32000-1, 14.8.5.7)', async () => {
    const { value, diagnostics } = await print(sheet, testFonts());
    expect(diagnostics).toEqual([]);
    const file = readPdf(value?.pdf ?? new Uint8Array());
    const cells = (role: string) =>
      structureIn(file)
        .flatMap(elementsIn)
        .filter((each) => each.role === role);
    const spans = (role: string) => cells(role).map(({ dict }) => at(file, dict, 'A', 'ColSpan'));
    expect(spans('TH')).toEqual([undefined, 2]);
    expect(spans('TD')).toEqual([undefined, undefined, undefined, 3]);
    expect(cells('TH').map(({ dict }) => nameAt(file, dict, 'A', 'Scope'))).toEqual([
      'Column',
      'Column',
    ]);
    expect(checkPdfUa(file)).toEqual([]);
  });
});

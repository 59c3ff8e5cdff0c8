import type { CodeDocumentation } from '../documentation.js';

/** Faults of a table that figures are read from, and of what a report asks of it. */
export const tableCodes = {
  'table/unreadable': {
    what: 'A table is not in the format that its source declares.',
    why: 'A table that is half read is worse than none.',
    remedy: 'Export it again, or name its format, delimiter or sheet under `table`.',
  },
  'table/too-large': {
    what: 'A table has more rows, columns or bytes than its limit.',
    why: 'What a stranger’s table can cost is bounded before it is read.',
    remedy: 'Keep the rows and columns that the report uses.',
  },
  'table/forbidden-character': {
    what: 'A table holds a control character, NUL above all.',
    why: 'A table of text has none; the file is of another encoding, or made to harm.',
    remedy: 'Remove it, or name the encoding of the file.',
  },
  'table/bad-encoding': {
    what: 'A table is not in the encoding that its source declares.',
    why: 'Names read in the wrong encoding are other names.',
    remedy: 'Name the encoding of the file under `table`, or save it in UTF-8.',
  },
  'table/ragged-row': {
    what: 'A row of a table has fewer or more cells than the table has heads.',
    why: 'Every cell behind the gap would stand under the head of its neighbour.',
    remedy:
      'Put a cell that holds the delimiter into quotation marks; add a cell that is missing. Where lines above the heads say what the file is, name the line of the heads with `head-row` under `table`.',
  },
  'table/duplicate-head': {
    what: 'Two columns of a table have the same head.',
    why: 'A figure could come from either.',
    remedy: 'Give each column its own head.',
  },
  'table/unknown-column': {
    what: 'A column is named that the table does not have.',
    why: 'Its head has changed, and what stands under it may have too.',
    remedy: 'Correct the head, in the table or where the report names it.',
  },
  'table/unknown-sheet': {
    what: 'A workbook has no sheet, table or named range of that name, or has several sheets and none is named.',
    why: 'A figure could come from another sheet.',
    remedy: 'Name the sheet or range under `table`.',
  },
  'table/not-a-number': {
    what: 'A cell of a column of numbers holds something else.',
    why: 'A figure is not guessed from a text.',
    remedy:
      'Correct the cell, declare the marks of the table (`decimal`, `group`), or list the text under `missing`.',
  },
  'table/mixed-percent': {
    what: 'Numbers of one column stand with a percent sign and without one.',
    why: 'Beside 12.5% a plain 0.13 is 13% or 0.13%.',
    remedy:
      'Write the whole column with the sign, or without it; in a workbook, give its cells one format.',
  },
  'table/ambiguous-mark': {
    what: 'In a table whose cells are not divided by commas, every number with a point has three digits behind it, and no mark is declared.',
    why: 'With a decimal comma 1.234 is one thousand two hundred and thirty-four.',
    remedy: 'Say `decimal: point`, or `decimal: comma` and `group: point`, under `table`.',
  },
  'table/bad-cell': {
    what: 'A cell that says a period, magnitude or status cannot be read as one.',
    why: 'The figure beside it would be printed for another period, or a thousand times too large.',
    remedy: 'Correct the cell. What a status means is said with `values` under `status`.',
  },
  'table/formula': {
    what: 'A cell holds a formula instead of a value. Formulas are never run.',
    why: 'What a formula gives depends on who runs it.',
    remedy: 'Save the table with values instead of formulas.',
  },
  'table/no-row': {
    what: 'No row of the table is the one that is asked for. It is told where the report names the row, and at the heads of the table.',
    why: 'A blank in print says nothing, and a neighbour’s figure something false.',
    remedy: 'Correct the row that the fact names, or leave out with `when` what needs it.',
  },
  'table/several-rows': {
    what: 'More than one row of the table is the one that is asked for.',
    why: 'Either of two figures would be printed.',
    remedy: 'Remove one of the rows, or name more columns under `row`.',
  },
  'table/missing-value': {
    what: 'A cell that something needs is empty, or holds a mark for a value that is not known.',
    why: 'A blank in print says nothing.',
    remedy: 'Leave out with `when` what needs it, or correct the cell.',
  },
  'table/value-differs': {
    what: 'The value typed beside a cell is not the one in the cell.',
    why: 'One of the two is wrong.',
    remedy: 'Correct it, or remove the value that is typed.',
  },
  'table/unit-differs': {
    what: 'A fact declares another unit than the column of its cell, or a column another currency than its workbook shows.',
    why: 'One of the two is wrong.',
    remedy: 'Remove the unit of the fact, or correct that of the column.',
  },
  'table/period-differs': {
    what: 'A fact declares another period than its cell.',
    why: 'The figure of one year would be printed for another.',
    remedy: 'Remove the period of the fact, or name another row.',
  },
  'table/status-differs': {
    what: 'A fact declares another status than its cell.',
    why: 'A projection would be printed as a report.',
    remedy: 'Remove the status of the fact, or correct that of the column.',
  },
  'table/bad-name': {
    what: 'The name that a row gives its files is empty, unsafe or taken.',
    why: 'One file would be written over another.',
    remedy: 'Correct the cell, or choose other rows with `where` or another `name`.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

import type { CodeDocumentation } from '../documentation.js';

/** What is wrong with the markup a layout expanded to. */
export const documentCodes = {
  'document/not-well-formed': {
    what: 'The expanded markup is not well-formed XML.',
    why: 'Where an element ends can then only be guessed at.',
    remedy:
      'Correct the markup at or after the element named; every element is closed where it was opened.',
  },
  'document/forbidden-markup': {
    what: 'A document type, CDATA section or processing instruction stands in the markup.',
    why: 'These can bring in other files, or hide text from checks.',
    remedy: 'Write the text itself, with &lt; for < and &amp; for &.',
  },
  'document/unclosed-element': {
    what: 'An element is opened and never closed.',
    why: 'Everything after it would stand inside it.',
    remedy: 'Write its end tag where it ends.',
  },
  'document/unmatched-end-tag': {
    what: 'An end tag closes nothing that is open.',
    why: 'What it was meant to close stays open, or was closed before.',
    remedy: 'Remove it, or open the element before it.',
  },
  'document/typed-figure': {
    what: 'A `<fact>`, `<date>`, `<number>` or `<quote>` of a layout holds other words than a helper writes for that fact, date, number or quote.',
    why: 'What stands in these elements counts as proved; typed by hand it is a figure that nobody has checked.',
    example: {
      file: 'layout.hbs',
      right: '<p>{{figure "masks" "en"}}</p>',
      wrong: '<p><fact ref="masks">999 trillion masks</fact></p>',
    },
  },
  'document/too-deep': {
    what: 'Elements stand inside one another beyond the limit.',
    why: 'No page needs it, and setting it could exhaust the machine.',
    remedy: 'Use fewer elements inside one another; the limit is in docs/limits.md.',
  },
  'document/too-long': {
    what: 'The markup is longer than the limit.',
    why: 'No sheet is so long; a loop inside a loop is.',
    remedy: 'Print less in one document; the limit is in docs/limits.md.',
  },
  'document/unknown-element': {
    what: 'An element is not of the closed list. The elements are listed in docs/layouts.md.',
    why: 'How an unknown element is set, and what a screen reader says of it, nobody knows.',
    example: { file: 'layout.hbs', right: '<p>Text</p>', wrong: '<paragraph>Text</paragraph>' },
  },
  'document/unknown-attribute': {
    what: 'An attribute is not one the element takes.',
    why: 'It would be without effect, though somebody meant something by it.',
    example: {
      file: 'layout.hbs',
      right: '<p class="lead">Text</p>',
      wrong: '<p style="color: red">Text</p>',
    },
  },
  'document/bad-attribute': {
    what: 'An attribute’s value is not one it can have.',
    why: 'What it should mean could only be guessed at.',
    example: {
      file: 'layout.hbs',
      right: '<row><col span="6"><p>Text</p></col></row>',
      wrong: '<row><col span="wide"><p>Text</p></col></row>',
    },
  },
  'document/missing-attribute': {
    what: 'An attribute that the element must have is absent.',
    why: 'A picture without `alt` says nothing to a reader who cannot see it.',
    example: {
      file: 'layout.hbs',
      right: '<img src="port.svg" alt="The port from the sea"/>',
      wrong: '<img src="port.svg"/>',
    },
  },
  'document/bad-link': {
    what: 'A link points to what a printed document may not link to.',
    why: 'A sheet is passed on: a link into a machine or a script leads nowhere, or does harm.',
    example: {
      file: 'layout.hbs',
      right: '<p><a href="https://example.org/">more</a></p>',
      wrong: '<p><a href="javascript:alert(1)">more</a></p>',
    },
  },
  'document/broken-link': {
    what: 'A link points to an id that no element has.',
    why: 'Whoever clicks it gets nowhere.',
    example: {
      file: 'layout.hbs',
      right: '<p><a href="#notes">notes</a></p><h1 id="notes">Notes</h1>',
      wrong: '<p><a href="#notse">notes</a></p><h1 id="notes">Notes</h1>',
    },
  },
  'document/duplicate-id': {
    what: 'Two elements have one id.',
    why: 'A link to it would have two ends.',
    example: {
      file: 'layout.hbs',
      right: '<h1 id="notes">Notes</h1><p id="note-1">Text</p>',
      wrong: '<h1 id="notes">Notes</h1><p id="notes">Text</p>',
    },
  },
  'document/misplaced-element': {
    what: 'An element stands where its parent does not take it.',
    why: 'A screen reader reads by these elements; a cell outside a table is read as nothing.',
    example: { file: 'layout.hbs', right: '<p>Text</p>', wrong: '<td>Text</td>' },
  },
  'document/misplaced-text': {
    what: 'Text stands directly in an element that takes only elements.',
    why: 'Text that belongs to no paragraph has no style.',
    example: {
      file: 'layout.hbs',
      right: '<row><col span="12"><p>Text</p></col></row>',
      wrong: '<row>Text<col span="12"><p>Text</p></col></row>',
    },
  },
  'document/mixed-content': {
    what: 'Text and blocks stand side by side in one element.',
    why: 'Whether the text is a paragraph of its own nobody can tell.',
    example: {
      file: 'layout.hbs',
      right: '<ul><li><p>Text</p><p>more text</p></li></ul>',
      wrong: '<ul><li>Text<p>more text</p></li></ul>',
    },
  },
  'document/repeated-element': {
    what: 'An element that may stand once stands again.',
    why: 'Only one of the two could be used.',
    example: {
      file: 'layout.hbs',
      right: '<header><p>A</p></header>',
      wrong: '<header><p>A</p></header><header><p>B</p></header>',
    },
  },
  'document/empty-element': {
    what: 'An element that must print something is empty.',
    why: 'An empty heading or cell is a hole on the page, and silence in a screen reader.',
    example: { file: 'layout.hbs', right: '<h1>Text</h1>', wrong: '<h1> </h1>' },
  },
  'document/ragged-table': {
    what: 'Rows of one table cover different numbers of columns.',
    why: 'Every cell after the missing one would stand under the wrong heading.',
    example: {
      file: 'layout.hbs',
      right:
        '<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></tbody></table>',
      wrong: '<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></tbody></table>',
    },
  },
  'document/row-too-wide': {
    what: 'The columns of a row take more than the grid has.',
    why: 'What is beyond the grid has no room on the page.',
    example: {
      file: 'layout.hbs',
      right: '<row><col span="8"><p>A</p></col><col span="4"><p>B</p></col></row>',
      wrong: '<row><col span="8"><p>A</p></col><col span="6"><p>B</p></col></row>',
    },
  },
  'document/heading-skipped': {
    what: 'A heading is more than one level below the heading before it.',
    why: 'Readers who move by headings look for the one between.',
    example: {
      file: 'layout.hbs',
      right: '<h1>Report</h1><h2>Ports</h2>',
      wrong: '<h1>Report</h1><h3>Ports</h3>',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

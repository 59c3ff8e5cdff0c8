import { attribute, required, type AttributeRule, type ElementRule } from './element-rule.js';
import { inlineElements } from './inline-elements.js';

/*
 * The closed table of elements a layout may expand to. Names are HTML's own where one exists. Parsing, the designers'
 * reference in docs/layouts.md and tagging read this table, so an element not here does not exist.
 */

const startsPage = attribute({ kind: 'boolean' }, '`true` begins a new page');
const columnSpan = attribute(
  { kind: 'integer', minimum: 1, maximum: 100 },
  'columns the cell covers',
);
const rowSpan = attribute(
  { kind: 'integer', minimum: 1, maximum: 100 },
  'rows the cell covers, of its `thead` or `tbody`; they stay on one page',
);

/** Attributes every element may carry. `at` is the tool's own and never reaches the document. */
export const globalAttributes: Readonly<Record<string, AttributeRule>> = {
  id: attribute(
    { kind: 'name' },
    'names the element for links and messages; unique in the document',
  ),
  class: attribute({ kind: 'names' }, 'styles of the theme, separated by spaces'),
  lang: attribute(
    { kind: 'language' },
    'language of the content, where it differs from the parent’s',
  ),
};

const table = {
  document: {
    display: 'part',
    content: 'blocks',
    parents: [],
    attributes: {
      pages: attribute(
        { kind: 'integer', minimum: 1, maximum: 1000 },
        'pages that it fills at most; more are an error',
      ),
    },
    purpose: 'the root; exactly one',
  },
  header: {
    display: 'part',
    content: 'flow',
    parents: ['document'],
    attributes: {},
    purpose: 'head of every page; at most one',
  },
  footer: {
    display: 'part',
    content: 'flow',
    parents: ['document'],
    attributes: {},
    purpose: 'foot of every page; at most one',
  },
  footnotes: {
    display: 'part',
    content: 'blocks',
    parents: ['document'],
    attributes: {},
    purpose:
      'notes that stand at the foot of the pages on which links lead to them, each `note` by its `id`; at most one',
  },
  section: {
    display: 'block',
    content: 'blocks',
    attributes: { 'starts-page': startsPage },
    purpose: 'a part of the document with its heading',
  },
  band: {
    display: 'block',
    content: 'blocks',
    attributes: {},
    purpose: 'blocks on a ground of colour, such as the cover',
  },
  row: {
    display: 'block',
    content: ['col'],
    attributes: { gap: attribute({ kind: 'name' }, 'space between columns, a size of the theme') },
    purpose: 'columns side by side on the twelve-column grid',
  },
  col: {
    display: 'part',
    content: 'blocks',
    parents: ['row'],
    attributes: {
      span: attribute(
        { kind: 'integer', minimum: 1, maximum: 12 },
        'columns of the grid; equal shares where absent',
      ),
      width: attribute(
        { kind: 'millimetres', minimum: 1, maximum: 1000 },
        'fixed width instead of a span',
      ),
    },
    purpose: 'one column of a row',
  },
  pair: {
    display: 'block',
    content: 'blocks',
    attributes: {},
    purpose: 'one passage in each language, set as parallel text with tops aligned',
  },
  div: {
    display: 'block',
    content: 'flow',
    attributes: {
      'starts-page': startsPage,
      columns: attribute(
        { kind: 'integer', minimum: 2, maximum: 6 },
        'columns that its content flows through, over pages too, balanced where it ends',
      ),
      on: attribute(
        { kind: 'choice', values: ['first', 'rest', 'odd', 'even', 'before-last', 'last'] },
        'in a header or footer, the pages it is printed on',
      ),
      for: attribute(
        { kind: 'name' },
        'in a header or footer, the section in force where it is printed',
      ),
    },
    purpose: 'blocks or text that share a style',
  },
  aside: {
    display: 'block',
    content: 'flow',
    attributes: {},
    purpose: 'a remark beside the story',
  },
  note: {
    display: 'block',
    content: 'flow',
    attributes: {},
    purpose: 'a note on sources or method',
  },
  h1: { display: 'block', content: 'inline', attributes: {}, purpose: 'heading of the document' },
  h2: { display: 'block', content: 'inline', attributes: {}, purpose: 'heading of a section' },
  h3: { display: 'block', content: 'inline', attributes: {}, purpose: 'heading inside a section' },
  p: {
    display: 'block',
    content: 'inline',
    attributes: {
      continued: attribute(
        { kind: 'text' },
        'in a `th` over all columns: what follows its text where it is repeated since its rows go on over a page',
        'th',
      ),
    },
    purpose: 'a paragraph',
  },
  ul: { display: 'block', content: ['li'], attributes: {}, purpose: 'a list without order' },
  ol: { display: 'block', content: ['li'], attributes: {}, purpose: 'a numbered list' },
  li: {
    display: 'part',
    content: 'flow',
    parents: ['ul', 'ol'],
    attributes: {},
    purpose: 'an item of a list',
  },
  table: {
    display: 'block',
    content: ['thead', 'tbody', 'tr'],
    notWithin: ['table'],
    attributes: {},
    purpose: 'a table; every row covers the same number of columns',
  },
  thead: {
    display: 'part',
    content: ['tr'],
    parents: ['table'],
    attributes: {},
    purpose: 'head rows, repeated on every page the table reaches',
  },
  tbody: {
    display: 'part',
    content: ['tr'],
    parents: ['table'],
    attributes: {},
    purpose: 'the rows of a table',
  },
  tr: {
    display: 'part',
    content: ['th', 'td'],
    parents: ['table', 'thead', 'tbody'],
    attributes: {},
    purpose: 'a row, never split over pages',
  },
  th: {
    display: 'part',
    content: 'flow',
    parents: ['tr'],
    attributes: {
      scope: required(
        { kind: 'choice', values: ['col', 'row'] },
        'what it heads, for screen readers',
      ),
      colspan: columnSpan,
      rowspan: rowSpan,
      width: attribute(
        { kind: 'millimetres', minimum: 1, maximum: 1000 },
        'fixed width of the column',
      ),
    },
    purpose: 'a head cell',
  },
  td: {
    display: 'part',
    content: 'flow',
    parents: ['tr'],
    attributes: { colspan: columnSpan, rowspan: rowSpan },
    purpose: 'a cell',
  },
  figure: {
    display: 'block',
    content: 'blocks',
    attributes: {},
    purpose: 'a chart, picture or table with its caption, kept on one page',
  },
  figcaption: {
    display: 'part',
    content: 'flow',
    parents: ['figure'],
    attributes: {},
    purpose: 'the caption of a figure',
  },
  chart: {
    display: 'block',
    content: 'empty',
    attributes: {
      ref: required({ kind: 'name' }, 'a chart of charts.yaml'),
      point: attribute(
        { kind: 'integer', minimum: 1, maximum: 1000 },
        'draws one value of it, from 1, on the scale of the whole chart',
      ),
      height: attribute(
        { kind: 'millimetres', minimum: 1, maximum: 1000, or: 'fill' },
        'height that it fills, as near as its bars and rows give; `fill`: what its row, and the page that it stands on whole, leave; its own where absent',
      ),
      labels: attribute({ kind: 'boolean' }, '`false` leaves out what each value is called'),
      values: attribute({ kind: 'boolean' }, '`false` leaves out the figures'),
    },
    purpose: 'a chart drawn from facts',
  },
  img: {
    display: 'block',
    content: 'empty',
    attributes: {
      src: required({ kind: 'path' }, 'file in the report’s folder'),
      alt: required({ kind: 'text' }, 'what a reader who cannot see it needs to know'),
      width: attribute(
        { kind: 'millimetres', minimum: 1, maximum: 1000 },
        'width; the column’s where absent',
      ),
      crop: attribute(
        { kind: 'ratio' },
        'width to height of what is printed of it; the whole picture where absent',
      ),
      focus: attribute(
        { kind: 'point' },
        'the point that a crop keeps as near to its middle as it can, from left and top; the middle where absent',
      ),
    },
    purpose: 'a picture',
  },
  qr: {
    display: 'block',
    content: 'empty',
    attributes: {
      href: required({ kind: 'link' }, 'where it leads: `https:`, `mailto:` or `tel:`'),
      alt: required({ kind: 'text' }, 'what a reader who cannot see it needs to know'),
      width: attribute(
        { kind: 'millimetres', minimum: 1, maximum: 1000 },
        'width, its quiet zone included; the style’s or the column’s where absent',
      ),
    },
    purpose: 'a QR code of an address',
  },
  hr: { display: 'block', content: 'empty', attributes: {}, purpose: 'a rule, decoration only' },
  gap: {
    display: 'block',
    content: 'empty',
    attributes: {},
    purpose: 'space between blocks; its class names a size of the theme',
  },
  ...inlineElements,
} as const satisfies Readonly<Record<string, ElementRule>>;

export type ElementName = keyof typeof table;

/** Name → rule, for every element of the language. */
export const elementRules: Readonly<Record<ElementName, ElementRule>> = table;

export const elementNames: readonly ElementName[] = Object.keys(table).filter(
  (name): name is ElementName => Object.hasOwn(table, name),
);

export const isElementName = (name: string): name is ElementName => Object.hasOwn(table, name);

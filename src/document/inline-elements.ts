import { attribute, required, type ElementRule } from './element-rule.js';

/** Elements that stand in a line of text. */
export const inlineElements = {
  br: { display: 'inline', content: 'empty', attributes: {}, purpose: 'a forced line break' },
  span: {
    display: 'inline',
    content: 'inline',
    attributes: {},
    purpose: 'text that shares a style or language',
  },
  a: {
    display: 'inline',
    content: 'inline',
    notWithin: ['a'],
    attributes: { href: required({ kind: 'link' }, '`https:`, `mailto:`, `tel:` or `#id`') },
    purpose: 'a link',
  },
  b: { display: 'inline', content: 'inline', attributes: {}, purpose: 'strong text' },
  i: {
    display: 'inline',
    content: 'inline',
    attributes: {},
    purpose: 'emphasis; never slanted in Chinese',
  },
  sup: { display: 'inline', content: 'inline', attributes: {}, purpose: 'superscript' },
  sub: { display: 'inline', content: 'inline', attributes: {}, purpose: 'subscript' },
  fact: {
    display: 'inline',
    content: 'inline',
    notWithin: ['fact', 'date'],
    attributes: {
      ref: required({ kind: 'name' }, 'the fact printed'),
      part: attribute(
        {
          kind: 'choice',
          values: ['qualifier', 'currency', 'digits', 'magnitude', 'unit', 'literal'],
        },
        'the part of its figure printed here; the whole where absent',
      ),
    },
    purpose: 'a figure accounted for by a fact; helpers write it',
  },
  date: {
    display: 'inline',
    content: 'inline',
    notWithin: ['fact', 'date'],
    attributes: {},
    purpose: 'a date or period accounted for; helpers write it',
  },
  quote: {
    display: 'inline',
    content: 'inline',
    notWithin: ['fact', 'date', 'quote'],
    attributes: { ref: required({ kind: 'name' }, 'the fact that the words bear out') },
    purpose: 'words of a source, verbatim; helpers write it',
  },
  number: {
    display: 'inline',
    content: 'inline',
    notWithin: ['fact', 'date', 'number'],
    attributes: {
      of: required(
        {
          kind: 'choice',
          values: ['section', 'note', 'label', 'source', 'edition', 'formula', 'contact'],
        },
        'what is numbered; `label` for the number that a note itself begins with, `formula` for a number that a formula holds, `contact` for one of a contact',
      ),
    },
    purpose: 'a number that belongs to the document itself; for formulas the helper writes it',
  },
  counter: {
    display: 'inline',
    content: 'empty',
    within: ['header', 'footer'],
    attributes: {
      of: required(
        { kind: 'choice', values: ['page', 'pages'] },
        'this page’s number, or how many there are',
      ),
    },
    purpose: 'a page number',
  },
} as const satisfies Readonly<Record<string, ElementRule>>;

import type { CodeDocumentation } from '../documentation.js';

/** The look: templates/theme.yaml, or a theme of a layout's own. */
export const themeCodes = {
  'theme/not-yaml': {
    what: 'The theme is not well-formed YAML.',
    why: 'What cannot be read cannot be used, and guessing at it would print the guess.',
    example: {
      file: 'templates/theme.yaml',
      right: 'pageMargins: [17mm, 19.5mm, 17mm, 13.5mm]',
      wrong: 'pageMargins: [17mm, 19.5mm, 17mm, 13.5mm',
    },
  },
  'theme/invalid-value': {
    what: 'A property of the theme has a value it cannot take, or is not a property.',
    why: 'A mistyped property would leave the page as it was, and the designer searching.',
    example: { file: 'templates/theme.yaml', right: 'pageSize: A4', wrong: 'pageSize: B9' },
  },
  'theme/unknown-base': {
    what: 'A theme extends that of a layout which is not there.',
    why: 'What it does not name itself would be said nowhere.',
    remedy: 'Name a layout after `extends`, such as fact-sheet.',
  },
  'theme/unknown-family': {
    what: 'A theme names a family of fonts that no manifest has.',
    why: 'Its texts would be set in another face without a word.',
    remedy: 'Name a family of fonts.yaml under `fonts`, or add it there.',
  },
  'theme/unused-leading': {
    what: 'A part of a paragraph has a style with a larger leading than the paragraph, whose lines keep their own.',
    why: 'Large words would stand against the line below, and the designer would search the theme for it.',
    remedy:
      'Give the leading to the style of the paragraph, or set the part as a block of its own.',
  },
  'theme/unknown-color': {
    what: 'A style names a colour that the theme does not define.',
    why: 'The text would be set in some other colour, or none.',
    example: { file: 'templates/theme.yaml', right: '    main: azurite', wrong: '    main: azure' },
  },
  'theme/low-contrast-mark': {
    what: 'A colour that charts draw marks in does not stand out from the paper. Marks need a contrast of 3 : 1 (WCAG 2.2, 1.4.11).',
    why: 'A bar that cannot be seen is a figure that is missing.',
    example: { file: 'templates/theme.yaml', right: '    main: azurite', wrong: '    main: pale' },
  },
  'theme/low-contrast-label': {
    what: 'A colour that charts write in does not stand out from what is behind it. Text needs a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3).',
    why: 'A label that cannot be read leaves the figure without its name.',
    example: { file: 'templates/theme.yaml', right: '    ink: ink', wrong: '    ink: pale' },
  },
  'theme/alike-in-grey': {
    what: 'Two colours that tell marks of a chart apart look alike in greyscale.',
    why: 'Sheets are copied and printed in black; the two series would then be one.',
    example: {
      file: 'templates/theme.yaml',
      right: '    highlight: cinnabar',
      wrong: '    highlight: azurite',
    },
  },
  'theme/unused-property': {
    what: 'A style says a property of the box that an element with this style does not take, such as `margin` for words in a line or `columnWidth` for a paragraph.',
    why: 'The property would be lost without a word, and the designer would look for the fault on the page.',
    remedy: 'Give it to an element that takes it, or take it away.',
  },
  'theme/overridden-property': {
    what: 'A theme that extends another says how a text looks, and a style further in says it otherwise for every text there is: the class of a title decides before `h1`.',
    why: 'What was written would change nothing, and the designer would look for the fault on the page.',
    remedy: 'Say it in the styles that are named, or take it away.',
  },
  'theme/unread-name': {
    what: 'A theme that extends another adds a colour that no style and no chart names, or a style that no element has and whose name is nearly that of another.',
    why: 'A typing error in a name would change nothing on the page.',
    remedy: 'Correct the name, or take it away.',
  },
  'theme/unknown-style': {
    what: 'A class in the markup names no style of the theme.',
    why: 'The text would be set as if it had no class at all.',
    remedy: 'Define the style under `styles` in theme.yaml, or correct the class.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

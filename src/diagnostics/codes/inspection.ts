import type { CodeDocumentation } from '../documentation.js';

/** What inspection finds on the laid-out pages. */
export const inspectionCodes = {
  'layout/text-lost': {
    what: 'Text of the document is on no page.',
    why: 'A reader would never know that it was there.',
    remedy: 'Give its block more room, or let the block break over pages.',
  },
  'layout/text-doubled': {
    what: 'Text of the document is printed more than once.',
    why: 'A figure that stands twice is counted twice.',
    remedy:
      'This is a fault of the tool or of the layout: report it with the report and layout that show it.',
  },
  'layout/graphic-lost': {
    what: 'A chart or picture of the document is on no page, or on more than one.',
    why: 'A text that says “see the chart” would point at nothing.',
    remedy: 'Give it more room, or let it be narrower.',
  },
  'layout/string-too-long': {
    what: 'An alternative text, a web address or a heading is longer than one string of a PDF may be.',
    why: 'Archives refuse the file (ISO 19005-3, 6.1.13), and readers cut the text off.',
    remedy: 'Shorten it; what needs more than 16,000 characters belongs into the text.',
  },
  'layout/overflow': {
    what: 'A line, chart or picture is wider than its column.',
    why: 'It would lie on what stands beside it, or be cut off.',
    remedy: 'Give it more columns, let it break, or make it narrower.',
  },
  'layout/outside-margins': {
    what: 'Content of the page lies outside its margins, or a line of a header or footer within 5 mm of the edge.',
    why: 'Office printers do not print there, and what is cut off a stack of sheets is never quite the same.',
    remedy:
      'Take away the negative margin, or make the content narrower; give a header or footer fewer lines, or more room by `headerTop` and `footerBottom`.',
  },
  'layout/off-page': {
    what: 'Something is printed beyond the edge of the page.',
    why: 'It is on no paper.',
    remedy: 'Move it onto the page; backgrounds that are to be cut need `bleed`.',
  },
  'layout/overlap': {
    what: 'Two pieces of text, or a picture and a text, lie on each other.',
    why: 'What lies below cannot be read.',
    remedy:
      'Give the style more leading, take away the negative margin, or bleed a picture up only where it begins the page.',
  },
  'layout/type-too-small': {
    what: 'Text is set smaller than can be read in print.',
    why: 'Readers with weak sight, and everybody in bad light, will not read it.',
    remedy: 'Set it in at least the size that the message names.',
  },
  'layout/line-too-thin': {
    what: 'A rule is thinner than a press can print.',
    why: 'It breaks up, or vanishes.',
    remedy: 'Make it at least as thick as the message names.',
  },
  'layout/low-contrast': {
    what: 'Text does not stand out enough from what is behind it. Text needs a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3).',
    why: 'Readers with weak sight, and everybody with a copy of a copy, will not read it.',
    remedy: 'Make the text darker, or what is behind it lighter.',
  },
  'layout/shape-unseen': {
    what: 'A shape of a drawing, such as a part of the logo, has the colour of what is behind it.',
    why: 'It is printed and cannot be seen: a mark of the house loses a part of itself.',
    remedy:
      'Draw it in another colour or on a plate, or let it stand on another ground: `on: [foot]` of the logo.',
  },
  'layout/partners-apart': {
    what: 'A passage and its translation are on different pages.',
    why: 'The two are there to be read side by side.',
    remedy: 'Keep them together, or divide the passage.',
  },
  'layout/over-its-pages': {
    what: 'The document fills more pages than its layout says it has.',
    why: 'A sheet that is to be one page is printed, folded and counted as one.',
    remedy: 'Shorten the text, make a picture smaller, or say the right number of pages.',
  },
  'layout/page-underfilled': {
    what: 'A page is less than 55 % full, or the last of several less than 20 %: a few lines; where the output promises `pages`, less than 80 %.',
    why: 'It looks like a mistake, and costs a sheet of paper.',
    remedy:
      'Shorten the text by what stands over, or let a block break over the pages; `height: fill` at a chart draws it as high as its page has room for. An output with `pages` is never printed on more.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

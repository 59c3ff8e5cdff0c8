export const inspectionCodes = {
  'layout/text-lost': 'Text of the document is on no page.',
  'layout/text-doubled': 'Text of the document is printed more than once.',
  'layout/graphic-lost': 'A chart or picture of the document is on no page, or on more than one.',
  'layout/overflow': 'A line, chart or picture is wider than its column.',
  'layout/outside-margins': 'Content of the page lies outside its margins.',
  'layout/off-page': 'Something is printed beyond the edge of the page.',
  'layout/overlap': 'Two pieces of text lie on each other.',
  'layout/type-too-small': 'Text is set smaller than can be read in print.',
  'layout/line-too-thin': 'A rule is thinner than a press can print.',
  'layout/low-contrast': 'Text does not stand out enough from what is behind it.',
  'layout/partners-apart': 'A passage and its translation are on different pages.',
  'layout/page-underfilled': 'A page is mostly empty, or the last of several nearly empty.',
} as const satisfies Readonly<Record<string, string>>;

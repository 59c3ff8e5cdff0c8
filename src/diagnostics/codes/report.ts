import type { CodeDocumentation } from '../documentation.js';

/** What a report's files say, and how they fit together. The command ends with exit code 1. */
export const reportCodes = {
  'report/prose-syntax': {
    what: 'Braces in a text are not closed or hold nothing that can be read, or Markdown is not of the kinds that texts know.',
    why: 'Half an expression would be printed as it stands, or swallow the words after it; so would the signs of Markdown.',
    example: {
      file: 'report.yaml',
      right:
        '              en: \'In {{fact "year"}} the port served {{fact "ports"}} in {{fact "countries"}}.\'',
      wrong:
        '              en: \'In {{fact "year" the port served {{fact "ports"}} in {{fact "countries"}}.\'',
    },
  },
  'report/unknown-note': {
    what: 'A text marks a footnote that the report does not have.',
    why: 'A number without a note sends a reader nowhere.',
    example: {
      file: 'report.yaml',
      right: '              en: The 14th Five-Year Plan calls for smart ports.',
      wrong: '              en: The 14th Five-Year Plan calls for smart ports{{note "plan"}}.',
    },
  },
  'report/unused-note': {
    what: 'No text marks a footnote of the report.',
    why: 'A note that nothing leads to is not printed, and its author does not see that it is lost.',
    example: {
      file: 'report.yaml',
      right: 'notes:\n  - zh-Hans: “元”为人民币元。',
      wrong:
        'footnotes: { currency: { zh-Hans: 人民币。, en: The currency. } }\nnotes:\n  - zh-Hans: “元”为人民币元。',
    },
  },
  'report/bad-contact': {
    what: 'A telephone, address or number of a contact is not written as such numbers are.',
    why: 'Numerals of a contact are not proved by a source, so that only what is one may stand there.',
    example: {
      file: 'report.yaml',
      right: '              en: The 14th Five-Year Plan calls for smart ports.',
      wrong:
        '              en: The 14th Five-Year Plan calls for smart ports.\n      - - contact: { telephone: ask at the gate }',
      reportedAt: 'ask at the gate',
    },
  },
  'report/unknown-helper': {
    what: 'Braces in a text hold a word other than fact, date and year.',
    why: 'Texts know these three and no others, so that a text cannot do what a layout does.',
    example: {
      file: 'report.yaml',
      right: '                货物吞吐量增长{{fact "growth"}}；',
      wrong: '                货物吞吐量增长{{figure "growth"}}；',
    },
  },
  'report/bad-form': {
    what: 'A fact in a text is asked for in a form that does not exist.',
    why: 'A form decides whether unit and qualifier are printed; a guess would drop one of them.',
    example: {
      file: 'report.yaml',
      right: '                货物吞吐量增长{{fact "growth"}}；',
      wrong: '                货物吞吐量增长{{fact "growth" form="digits"}}；',
    },
  },
  'report/bad-cell-value': {
    what: 'The value of one cell of a chart is not a positive number.',
    why: 'The number of cells is the figure divided by this value.',
    example: {
      file: 'charts.yaml',
      right: '  kind: horizontal-bar',
      wrong: '  kind: unit-squares\n  cell-value: -1',
      reportedAt: 'cell-value: -1',
    },
  },
  'report/bad-value': {
    what: 'The value of a fact contradicts its unit.',
    why: '36.8% of ports and 36.8 ports are different figures; one of the two is a slip.',
    example: { file: 'facts.yaml', right: '  value: 36.8%', wrong: '  value: 36.8%\n  unit: port' },
  },
  'report/bad-display': {
    what: '`display` rounds to something that is no power of ten, or names a magnitude that the language does not print.',
    why: 'The precision of a figure is that of its last digit, and the words of magnitudes belong to a language.',
    example: {
      file: 'facts.yaml',
      right: '  value: 36.8%',
      wrong: '  value: 36.8%\n  display: { nearest: 0.5 }',
      reportedAt: '0.5',
    },
  },
  'report/fact-kind': {
    what: 'A fact has none, or several, of value, date, ordinal and formula.',
    why: 'A fact is one figure; with two of them, which one is printed would be a guess.',
    example: { file: 'facts.yaml', right: '  value: 80', wrong: '  value: 80\n  date: 2020' },
  },
  'report/fact-field': {
    what: 'A fact has a field that facts of its kind do not take, or lacks one that they need.',
    why: 'A field without meaning there would be passed over, though somebody meant something by it.',
    example: {
      file: 'facts.yaml',
      right: '  ordinal: 3',
      wrong: '  ordinal: 3\n  qualifier: over',
    },
  },
  'report/block-kind': {
    what: 'A block has none, or several, of the contents a block can have.',
    why: 'A block prints one thing; an empty one leaves a hole on the page.',
    example: {
      file: 'report.yaml',
      right: '      - - { id: shares, chart: shares }',
      wrong: '      - - { id: shares }',
    },
  },
  'report/chart-kind': {
    what: 'A chart has neither or both of points and series.',
    why: 'A chart draws one set of points, or several series of them.',
    example: {
      file: 'charts.yaml',
      right: '  points:\n    - fact: share-before',
      wrong: '  series:\n    - points: [share]\n  points:\n    - fact: share-before',
    },
  },
  'report/unknown-fact': {
    what: 'Something refers to a fact that facts.yaml does not have. The nearest fact is named.',
    why: 'A figure that no fact stands behind is proved by nothing.',
    example: { file: 'report.yaml', right: '    - fact: tonnage', wrong: '    - fact: tonage' },
  },
  'report/unknown-chart': {
    what: 'A block refers to a chart that charts.yaml does not have.',
    why: 'The page would have a hole where the chart was meant.',
    example: {
      file: 'report.yaml',
      right: '      - - { id: shares, chart: shares }',
      wrong: '      - - { id: shares, chart: share }',
    },
  },
  'report/unknown-block': {
    what: 'An output refers to a block id that no block has.',
    why: 'The output would be printed without what it was meant to show.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong:
        'edition: { number: 1, date: 2026-11-23 }\noutputs:\n  - layout: fact-sheet\n    rows:\n      - - block: key-mesages',
      reportedAt: 'block: key-mesages',
    },
  },
  'report/unknown-unit': {
    what: 'A fact refers to a unit that does not exist.',
    why: 'Without the unit’s words the figure would be printed bare.',
    example: { file: 'facts.yaml', right: '  unit: country', wrong: '  unit: nation' },
  },
  'report/bad-unit': {
    what: 'A unit of `units.yaml` that is made of others (`of`, `per`) is not made of units and numbers alone.',
    why: 'A rate counts in what it is made of; a dimension of its own would let it be added to what is none of its kind.',
    example: {
      file: 'units.yaml',
      right: 'container: { kind: counter, zh-Hans: 箱, en: { one: container, other: containers } }',
      wrong:
        'container: { kind: counter, zh-Hans: 箱, en: { one: container, other: containers } }\npeople-per-hectare: { zh-Hans: 人/公顷, en: people per hectare, of: some person, per: hectare }',
      reportedAt: 'some person',
    },
  },
  'report/unknown-source': {
    what: 'Something refers to a source that the report does not declare.',
    why: 'A quote is looked up in its source; without one it proves nothing.',
    example: {
      file: 'facts.yaml',
      right: '  quote: 的150多个港口开通航线',
      wrong: '  source: newspaper\n  quote: 的150多个港口开通航线',
    },
  },
  'report/source-needed': {
    what: 'A quote does not say which of several sources it is from.',
    why: 'The same words may stand in two sources and mean two years.',
    remedy: 'Add `source:` with the id of one of the sources that report.yaml declares.',
  },
  'report/source-changed': {
    what: 'A source is not the file whose hash the report gives.',
    why: 'Figures were taken from another text than the one that lies there now.',
    example: {
      file: 'report.yaml',
      right: '    sha256: a3b880d0b0a65546778f4e57c0c9360e657c3f7785ee51b4143bef1a8145fc5a',
      wrong: '    sha256: 0000554b113bfc5aefb72a2298eff5de57c33d0e0a8f5b478af06cbf6234cc1e',
    },
  },
  'report/formula-cycle': {
    what: 'Formulas refer to one another in a circle.',
    why: 'A figure that is calculated from itself has no value.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise',
      wrong: '  formula: share-before - share-rise',
    },
  },
  'report/formula-unit': {
    what: 'A calculated fact declares another unit than its formula gives.',
    why: 'Tonnes divided by ports are not tonnes; the unit printed would be wrong.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise\n  unit: percent',
      wrong: '  formula: share - share-rise\n  unit: port',
      reportedAt: 'unit: port',
    },
  },
  'report/ragged-table': {
    what: 'A row of a table has fewer or more cells than the table has columns, or a cell covers more rows than there are.',
    why: 'Every cell after the missing one would stand under the wrong heading.',
    example: {
      file: 'report.yaml',
      right: '              - [{ zh-Hans: 完成投资, en: Investment }, investment]',
      wrong: '              - [{ zh-Hans: 完成投资, en: Investment }]',
    },
  },
  'report/span-sum': {
    what: 'The spans of a row add up to more than twelve columns.',
    why: 'The grid of a page has twelve; what is beyond them has no room.',
    example: {
      file: 'report.yaml',
      right: '      - - { id: shares, chart: shares }',
      wrong:
        '      - - { id: shares, chart: shares, span: 8 }\n        - { id: shares-again, chart: shares, span: 8 }',
      reportedAt: '- - { id: shares',
    },
  },
  'report/leave-out-kind': {
    what: 'An entry of `leave-out` has neither a quote nor lines, or both.',
    why: 'It leaves out one figure by the words round it, or all that is unused in some lines; not knowing which, it leaves out nothing.',
    example: {
      file: 'report.yaml',
      right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }',
      wrong: '  - { reason: no berth is spoken of in the report }',
    },
  },
  'report/several-highlights': {
    what: 'More than one value of a chart is highlighted.',
    why: 'A highlight says “this one”; two of them say nothing.',
    example: {
      file: 'charts.yaml',
      right: '      highlight: true',
      wrong: '      highlight: true\n    - { fact: growth, highlight: true }',
    },
  },
  'report/unsafe-name': {
    what: 'A name that becomes part of a file name is unsafe in file names.',
    why: 'A name with a slash, a colon or a line break writes somewhere else, or nowhere, on some system.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong: 'edition: { number: 1, date: 2026-11-23 }\noutputs:\n  - layout: fact:sheet',
      reportedAt: 'layout: fact:sheet',
    },
  },
  'report/reserved-name': {
    what: 'A name that becomes part of a file name is reserved on Windows.',
    why: 'The report could not be built, or even fetched, on such a machine.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong: 'edition: { number: 1, date: 2026-11-23 }\noutputs:\n  - layout: con',
      reportedAt: 'layout: con',
    },
  },
  'report/same-output': {
    what: 'Two reports or layouts would write one file.',
    why: 'The second would replace the first, and only one would be handed out.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong:
        'edition: { number: 1, date: 2026-11-23 }\noutputs: [{ layout: fact-sheet }, { layout: fact-sheet }]',
    },
  },
  'report/unused-fact': {
    what: 'A fact is neither printed nor used in a formula.',
    why: 'A figure that was meant for the sheet may have been forgotten.',
    example: {
      file: 'facts.yaml',
      right: 'countries:',
      wrong:
        'berths:\n  label: { zh-Hans: 国家, en: countries }\n  value: 80\n  unit: country\n  period: 2020\n  quote: 2020年，港口与80个国家\n\ncountries:',
    },
  },
  'report/unused-chart': {
    what: 'A chart is in no block.',
    why: 'A chart that was meant for the sheet may have been forgotten.',
    remedy: 'Name it under `chart:` in a block of report.yaml, or remove it from charts.yaml.',
  },
  'report/unprinted-text': {
    what: 'A text is printed by none of the outputs of the report: the title of a block whose layout prints that of its chart, the label of a series that is alone, a block that no output takes. It is told once, where all outputs are made.',
    why: 'An author who wrote it believes that readers see it.',
    remedy: 'Remove it, or use a layout or a kind of chart that prints it.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

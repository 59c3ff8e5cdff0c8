import type { CodeDocumentation } from '../documentation.js';

/** What the proof of one language against the other finds. */
export const parityCodes = {
  'parity/name-missing': {
    what: 'A text uses a name of terms.yaml, or an accepted short form of it, in one language, and no name of the same entry in another. A name inside a longer name is part of that name.',
    why: 'Agreements, bodies and projects have official names; a free rendering may be taken for another thing.',
    example: {
      file: 'report.yaml',
      right:
        '            - item: { zh-Hans: \'{{fact "fair"}}港口展览会\', en: \'The {{fact "fair"}} Port Fair\' }',
      wrong:
        '            - item: { zh-Hans: \'{{fact "fair"}}港口展览会\', en: \'The {{fact "fair"}} Harbour Exhibition\' }',
    },
  },
  'parity/fact-missing': {
    what: 'A text prints a fact in one language and not in another. How often, and in what form, may differ.',
    why: 'The reader of one language is told less than the reader of the other.',
    example: {
      file: 'report.yaml',
      right:
        '              en: \'In {{fact "year"}} the port served {{fact "ports"}} in {{fact "countries"}}.\'',
      wrong: '              en: \'In {{fact "year"}} the port served {{fact "ports"}}.\'',
    },
  },
  'parity/date-missing': {
    what: 'A text gives a date or period in one language and not in another.',
    why: 'A figure with its period in one language and without it in the other says two things.',
    example: {
      file: 'report.yaml',
      right: '            en: \'Money, {{date "../2020-12-31"}}\'',
      wrong: '            en: \'Money, {{date "../2020-06"}}\'',
    },
  },
  'parity/note-missing': {
    what: 'A text marks a footnote, or the source of a fact, in one language and not in another.',
    why: 'What a note qualifies is said without it to the readers of the other language.',
    example: {
      file: 'report.yaml',
      right: '                zh-Hans: \'意向成交{{fact "deals"}}\'',
      wrong: '                zh-Hans: \'意向成交{{fact "deals"}}{{source "deals"}}\'',
      reportedAt: 'intended deals of',
    },
  },
  'parity/wrong-language': {
    what: 'A text in a Latin script holds hanzi, or a Chinese text holds four or more Latin words in a row that are no name of terms.yaml and no set phrase.',
    why: 'A sentence left in the other language is one that its reader cannot read.',
    example: {
      file: 'report.yaml',
      right: '              en: The 14th Five-Year Plan calls for smart ports.',
      wrong: '              en: The 14th Five-Year Plan calls for 智慧港口.',
    },
  },
  'parity/unit-differs': {
    what: 'A text names a currency, percent or percentage points in one language, and another unit in the other. Notes and unit lines are compared as well as sentences. So are the words of units.yaml: none is what another unit is called, or says a measure or a plan in one language alone.',
    why: '百分点 are percentage points, 元 is not US$; the figures under such a unit line are read wrongly in one language.',
    example: {
      file: 'charts.yaml',
      right:
        "  unit-line: { zh-Hans: 占全省集装箱吞吐量，%, en: 'Share of containers in the province, %' }",
      wrong:
        "  unit-line: { zh-Hans: 占全省集装箱吞吐量，百分点, en: 'Share of containers in the province, %' }",
    },
  },
  'parity/status-differs': {
    what: 'A text that prints a figure says “expected”, “planned”, “designed” or “intended” in one language and not in another.',
    why: 'What one reader takes for a plan the other takes for a result.',
    example: {
      file: 'report.yaml',
      right: '货物吞吐量增长{{fact "growth"}}',
      wrong: '货物吞吐量计划增长{{fact "growth"}}',
      reportedAt: 'Cargo grew by',
    },
  },
  'parity/opposite-named': {
    what: 'A text says a rise, exports, a surplus or income alone in one language, and the opposite alone in another.',
    why: 'One of the two readers is told the reverse of what happened.',
    example: {
      file: 'report.yaml',
      right: 'en: Cargo grew. }',
      wrong: 'en: Cargo fell. }',
    },
  },
  'parity/name-numerals-differ': {
    what: 'An entry of terms.yaml gives one number in one language and another in the other: 第127届 and “128th”. A language whose name has no number at all is passed over (三峡, “Three Gorges”; 四川, “Sichuan”).',
    why: 'A name with another number is another fair, road or plan.',
    example: {
      file: 'terms.yaml',
      right: 'five-year-plan: { zh-Hans: [“十四五”规划], en: [14th Five-Year Plan] }',
      wrong: 'five-year-plan: { zh-Hans: [“十四五”规划], en: [13th Five-Year Plan] }',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

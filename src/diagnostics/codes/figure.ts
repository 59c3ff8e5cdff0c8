import type { CodeDocumentation } from '../documentation.js';

/** What the proof of printed figures finds: where they come from, and how they are written. */
export const figureCodes = {
  'figure/which-figure': {
    what: 'Beside a figure (of a cover, a block, a chart or a table) stands the label of another fact, which is of the same kind; or a fact has a label whose words its source says of another figure of the same kind and time, and none that it says of its own, where the two have one label or exchanged theirs.',
    why: 'Two labels that changed places are two wrong figures, each with its proof.',
    example: {
      file: 'report.yaml',
      right:
        '    - fact: documents\n      label:\n        zh-Hans: \'合作文件，{{date "../2020-12-31"}}\'\n        en: \'on co-operation, {{date "../2020-12-31"}}\'\n',
      wrong: '    - fact: countries\n      label: { zh-Hans: 通航港口, en: ports served }\n',
      reportedAt: '- fact: countries',
    },
  },
  'figure/over-whole': {
    what: 'The rows over a total of a table come to more than it, by more than their rounding, or a `share(…)` is more than 100%. Percentages of which the total is an average are no parts of it.',
    why: 'A reader who adds up the parts finds that one of the figures is wrong, and not which.',
    example: {
      file: 'report.yaml',
      right: '              - [{ zh-Hans: 完成投资, en: Investment }, investment]\n',
      wrong:
        '              - [{ zh-Hans: 完成投资, en: Investment }, investment]\n              - [{ zh-Hans: 另一投资, en: Another }, investment]\n              - total: [{ zh-Hans: 合计, en: Total }, investment]\n',
      reportedAt: '- total:',
    },
  },
  'figure/contradicts': {
    what: 'Two facts have one label in a language, one unit and period, and different values. They are a warning where two heads tell them apart, where one clause of the source has both, where the source has no word of the label, and of a level and its change.',
    why: 'On paper they are one thing with two figures, and a reader cannot tell which holds.',
    example: {
      file: 'facts.yaml',
      right: 'outlook:\n',
      wrong:
        'traffic:\n  label: { zh-Hans: 吞吐量增幅, en: growth in cargo }\n  value: 36.8%\n  period: 2020\n  quote: 占全省总量的36.8%\n\noutlook:\n',
      reportedAt: 'traffic:',
    },
  },
  'figure/superlative-differs': {
    what: 'The title of a chart says “largest”, “fastest”, 最低 or the like of the value that is highlighted (or whose label it holds), and another value of the series is more, or less. “One of the” and 之一 claim nothing; the largest of falls is the lowest figure. Of a running text the clause of one figure is held against the others of its unit in the sentence of its source and in the text, where the source does not say the same itself.',
    why: 'A reader takes the title for what the chart shows, and the chart shows another.',
    example: {
      file: 'charts.yaml',
      right: '    zh-Hans: 占全省比重提升{{fact "share-rise"}}',
      wrong: '    zh-Hans: 占全省比重最低，提升{{fact "share-rise"}}',
    },
  },
  'figure/trend-differs': {
    what: 'The title of a chart of years (or of months, quarters) tells of a rise, and what is drawn falls from its first time to its last and at its latest step, between the two times that the title gives, into the one that it gives, or since it; or the other way round. A record (“lowest since”, 创新高) is denied by a value beyond the latest. “Every year” and 逐年 are denied by one step. A title with words of both, with “not”, or of one of several series is left alone.',
    why: 'Who reads no more than the title takes a fall for a rise.',
    example: {
      file: 'charts.yaml',
      right: '    en: The share of the province rose by {{fact "share-rise"}}',
      wrong: '    en: The share of the province fell, a difference of {{fact "share-rise"}}',
    },
  },
  'figure/drawn-twice': {
    what: 'A fact stands twice in one series of a chart, or under two dates.',
    why: 'One figure drawn as two years shows a standstill that nobody reported.',
    example: {
      file: 'charts.yaml',
      right: '    - fact: share\n',
      wrong: '    - fact: share-before\n',
      reportedAt: 'fact: share-before',
    },
  },
  'figure/unit-line-differs': {
    what: 'The unit line of a chart names a currency, percent or measure that none of its figures has, or its title another currency, or a magnitude (万吨, “million tonnes”), which each figure is printed with already.',
    why: 'The unit line is read as the unit of every bar: yuan become dollars, and 250 million tonnes a million times as many.',
    example: {
      file: 'charts.yaml',
      right:
        "unit-line: { zh-Hans: 占全省集装箱吞吐量，%, en: 'Share of containers in the province, %' }",
      wrong:
        "unit-line: { zh-Hans: 占全省集装箱吞吐量，亿美元, en: 'Containers of the province, US dollars' }",
    },
  },
  'figure/column-unit-differs': {
    what: 'A column of `kind: number`, whose head says the unit for all its figures, prints a figure of another unit.',
    why: 'Under the head (%) a bare 120 is read as 120%, and is 120 ports.',
    example: {
      file: 'report.yaml',
      right: 'en: Figure }, kind: figure }',
      wrong: 'en: Figure }, kind: number }',
      reportedAt: 'foreign-capital]',
    },
  },
  'figure/precision-differs': {
    what: 'Figures of one unit in one series of a chart, read from a table or calculated, are printed to different places or with different magnitudes. Quoted figures are as fine as their source gives them.',
    why: '2.7 beside 2.69 looks like two measurements of different quality.',
    example: {
      file: 'facts.yaml',
      right: '  value: 36.8%\n  period: 2020-01/2020-11\n  quote: 占全省总量的36.8%',
      wrong: '  formula: growth / 12\n  round: 2\n  period: 2020-01/2020-11',
      reportedIn: 'charts.yaml',
      reportedAt: 'fact: share-before',
    },
  },
  'figure/mark-in-chart': {
    what: 'A label, the hub or the alternative text of a chart marks a footnote or a source. The title, unit line, amount line and note are set as text and may.',
    why: 'A drawing prints no marks: the note would stand at the end and nothing would lead to it.',
    example: {
      file: 'charts.yaml',
      right: 'label: { zh-Hans: 上年, en: Year before }',
      wrong:
        'label: { zh-Hans: \'上年{{source "share"}}\', en: \'Year before{{source "share"}}\' }',
    },
  },
  'figure/unaccounted': {
    what: 'A figure stands on a page, in a running head or foot, in a chart or in an alternative text, and comes from no fact, date, page number or section number, nor from a set phrase of the report. A figure that the author typed is reported as `figure/stray`; this one stands in a template, in strings.yaml, or is drawn by a chart of its own accord.',
    why: 'A layout is made once and used for many reports: a figure in it is right for none of them.',
    example: {
      file: 'templates/strings.yaml',
      right: 'en: Sources and notes',
      wrong: 'en: Sources and notes of 2020',
    },
  },
  'figure/stray': {
    what: 'A text holds a figure that is typed by hand: digits, a numeral in hanzi (五个, 三十), a number in words (twelve, dozens, doubled, 翻番) or a Roman numeral. Figures come from facts and dates; numerals in names are declared under `set-phrases` or in terms.yaml. A hanzi numeral counts when it has two or more characters, or when 第 stands before it or a measure word behind it; 一 with a measure word, and numerals inside words such as 统一 or 第三方, do not count. “One” does not count, nor does “first”. Phrases that say no amount (a third party, second-hand, 二手) are listed in the language packs. Two figures with nothing between their digits, with a space, a sign (12/80) or 分之 and “in”, read as one and are told too.',
    why: 'A typed figure is proved by nothing, and can say one thing in Chinese and another in English.',
    example: {
      file: 'report.yaml',
      right:
        '              zh-Hans: \'{{fact "year"}}，港口与{{fact "countries"}}的{{fact "ports"}}通航。\'',
      wrong: '              zh-Hans: \'{{fact "year"}}，港口与80个国家的{{fact "ports"}}通航。\'',
    },
  },
  'figure/retyped-unit': {
    what: 'A magnitude, a percent sign, 百分点, a currency or another unit (倍, MWh) is typed against a printed figure; magnitudes and units behind a year count too. Behind `form="number"` the fact’s own unit may follow, and a counter or “times” behind a figure without a unit.',
    why: 'The figure is printed with its unit already; a second one, or another, makes a different figure of it.',
    example: {
      file: 'report.yaml',
      right: '                en: \'intended deals of {{fact "deals"}}\'',
      wrong: '                en: \'intended deals of {{fact "deals"}} billion\'',
    },
  },
  'figure/retyped-qualifier': {
    what: '“Over”, “nearly”, 约, a limit such as 不足 or “less than”, or a sign such as −, ~, ≥ or a decimal point is typed against a printed figure. A hyphen that joins a word or another figure to it is no sign, nor is a dash with spaces.',
    why: 'Sign and qualifier belong to the fact and are printed with it; a typed one changes what the source says, in one language only.',
    example: {
      file: 'report.yaml',
      right:
        '              en: \'In {{fact "year"}} the port served {{fact "ports"}} in {{fact "countries"}}.\'',
      wrong:
        '              en: \'In {{fact "year"}} the port served {{fact "ports"}} in about {{fact "countries"}}.\'',
    },
  },
  'figure/silenced': {
    what: 'A set phrase, or a name of terms.yaml, is a quantity, a magnitude, a qualifier, a word of status or a whole sentence. A name with a numeral in it (第127届, “十四五”, COVID-19) is none of these, nor is one in quotation marks without a percentage, a sum or a magnitude. In a report without a single fact, a specimen of type, it is a warning.',
    why: 'What is declared as a name is not proved; 500万 among the names would print any number of people.',
    example: {
      file: 'report.yaml',
      right: 'phrase: { zh-Hans: “十四五”, en: 14th Five-Year }',
      wrong: 'phrase: { zh-Hans: 500万, en: 5 million }',
      reportedAt: '{ zh-Hans: 500万',
    },
  },
  'figure/no-reason': {
    what: 'A phrase is listed under `set-phrases` by language, without a reason and without its names in the other languages. In a report without a single fact it is not told.',
    why: 'Whoever checks the sheet cannot see why its numerals are no figures, nor that both languages name one thing.',
    example: {
      file: 'report.yaml',
      right:
        'set-phrases: [{ phrase: { zh-Hans: “十四五”, en: 14th Five-Year }, reason: the name of a plan }]',
      wrong: 'set-phrases: { zh-Hans: [“十四五”], en: [14th Five-Year] }',
      reportedAt: '“十四五”], en: [14th',
    },
  },
  'figure/unused-phrase': {
    what: 'A set phrase is printed by no text in its scope, and stands in no source.',
    why: 'What is declared and not needed may silence a figure that is written later.',
    example: {
      file: 'report.yaml',
      right: 'phrase: { zh-Hans: “十四五”, en: 14th Five-Year }',
      wrong: 'phrase: { zh-Hans: 第七码头, en: Pier Seven }',
      reportedAt: '{ zh-Hans: 第七码头',
    },
  },
  'figure/unknown-scope': {
    what: 'The `in` of a set phrase names no section, chart or fact of the report.',
    why: 'A phrase that holds nowhere silences nothing, and its numerals are told as typed figures.',
    example: {
      file: 'report.yaml',
      right: 'reason: the name of a plan }]',
      wrong: 'reason: the name of a plan, in: [pier] }]',
      reportedAt: '{ zh-Hans: “十四五”',
    },
  },
  'figure/in-unit': {
    what: 'A word of units.yaml holds a number, a magnitude, a qualifier, percent or a currency: “million berths”, 百万只, “or more people”. A rate may name the currency that it is a rate of (元/吨, “yuan per tonne”), and a compound noun its numeral (“twenty-foot containers”).',
    why: 'The word is printed behind every figure of the unit, and multiplies it in that language.',
    example: {
      file: 'units.yaml',
      right: 'en: { one: port, other: ports }',
      wrong: 'en: { one: port, other: million ports }',
    },
  },
  'figure/case-differs': {
    what: 'A German text puts a figure with its noun behind a word that governs the dative (mit, von, den), and asks for it in no case.',
    why: 'Readers stumble over “mit 13 Länder”: whoever set the figure did not read the sentence.',
    remedy:
      'Write {{fact "countries" case="dative"}}; a unit of units.yaml says its own: de: { one: Buch, other: Bücher, dative: Büchern }.',
  },
  'figure/unit-misnamed': {
    what: 'A unit of units.yaml that is made of others (`of`, `per`) is called by another measure or currency, or by another round number, than it is made of.',
    why: 'The word is printed behind every figure of the unit: people per hectare are a hundredth of people per square kilometre.',
    example: {
      file: 'units.yaml',
      right: 'container: { kind: counter, zh-Hans: 箱, en: { one: container, other: containers } }',
      wrong:
        'container: { kind: counter, zh-Hans: 箱, en: { one: container, other: containers } }\npeople-per-hectare: { zh-Hans: 人/平方公里, en: people per hectare, of: person, per: hectare }',
      reportedAt: 'people-per-hectare',
    },
  },
  'figure/direction-missing': {
    what: 'A fact is the size of a fall (下降2.3%, “fell by 2.3%”), and a text or label prints it without a word that says so, or with a plus sign. A label that names what is counted alone is told too where the figure is how much more there is of it (“340 births more than in 2012”), and one that does not say of months or years that something went on for so long, or was not so since (“for three years in a row”, 3年ぶり, 3년 만에, 时隔三年).',
    why: 'A size without its direction reads as a rise.',
    example: {
      file: 'facts.yaml',
      right: '  value: -6%\n',
      wrong: '  value: 6%\n',
      reportedIn: 'report.yaml',
      reportedAt: 'form="change"',
    },
  },
  'figure/opposite-named': {
    what: 'The clause of a figure in its source names one side of a pair (出口, exports; surplus, inflow, passenger), and the label of the fact, or the clause that prints it, only the other. The pairs stand under `frame.opposites` in the language packs; a word for both, 进出口, names neither. Or the label has a word of the clause without the part that denies it: “satisfied” over “dissatisfied”, 满意 over 不满意 (`frame.opposing-prefixes`).',
    why: 'In a translation the two change places more easily than any digit does.',
    example: {
      file: 'facts.yaml',
      right: 'en: change in passenger traffic',
      wrong: 'en: change in cargo traffic',
    },
  },
  'figure/direction-differs': {
    what: 'A text says of a figure that it rose where the source says that it fell, or the other way round; that it fell by it where it fell to it; or takes the level that a change began at for the one it reached. Or the source itself says “rose” of a change that its two figures show as a fall.',
    why: 'A fall that is printed as a rise is the worst of wrong figures: every digit of it is right.',
    example: {
      file: 'report.yaml',
      right: '货物吞吐量增长{{fact "growth"}}',
      wrong: '货物吞吐量下降{{fact "growth"}}',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

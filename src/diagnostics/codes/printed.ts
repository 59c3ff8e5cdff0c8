import type { CodeDocumentation } from '../documentation.js';

/** What the proof finds of words that figures need beside them, and of figures left out. */
export const printedCodes = {
  'coverage/omission': {
    what: 'A figure of a source is used by no fact, and no entry of `leave-out` says why. Each line of a source is told once, with the entry to paste, and four lines or more in a row without a used figure together; `factsheet check --coverage` lists every figure with its sentence. A quote uses the figure that bears its fact out and the dates that are its period, not the other figures in it.',
    why: 'A figure left out without a thought may be the one that tells against the others.',
    example: {
      file: 'report.yaml',
      right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }\n',
      wrong: '',
      reportedAt: 'article:',
    },
  },
  'coverage/several-left-out': {
    what: 'The quote of an entry of `leave-out` holds more than one figure that no fact uses. Figures that are left out together stand under `lines`.',
    why: 'A reason for one figure is none for the next; a sentence quoted whole would hide what it also says.',
    example: {
      file: 'report.yaml',
      right: '  - { quote: 未与12个城市, reason: denied }',
      wrong: '  - { quote: 港口未与12个城市通航。天气允许时，可能再通3个港口, reason: denied }',
    },
  },
  'coverage/stale-leave-out': {
    what: 'An entry of `leave-out` names words or lines that are not in the source, or figures that facts use.',
    why: 'A reason for an omission that does not exist hides the next one.',
    example: {
      file: 'report.yaml',
      right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }',
      wrong: '  - { quote: 四分之一的泊位, reason: no berth is spoken of in the report }',
    },
  },
  'time/date-unsourced': {
    what: 'A date or year in a text is in no source, and no fact has it as its period or value. The date of the edition is known, and so are the month and the year of a known day; a month of a year that is known only as a year is not.',
    why: 'A date that is typed is a figure like any other: 1987 is proved no better than 80 ports.',
    example: {
      file: 'report.yaml',
      right:
        'zh-Hans: \'资金，{{date "../2020-12-31"}}\'\n            en: \'Money, {{date "../2020-12-31"}}\'',
      wrong:
        'zh-Hans: \'资金，{{date "../2020-12-31"}}，始于{{date "1987"}}\'\n            en: \'Money, {{date "../2020-12-31"}}, since {{date "1987"}}\'',
    },
  },
  'time/as-of-not-printed': {
    what: 'A fact whose period is “as of” a date is printed in a block that does not give the date: not in the text round the figure, a label written in the block, the title of the block, or the unit line or note of the chart.',
    why: 'A stock grows from month to month; without its day it is neither right nor wrong.',
    example: {
      file: 'report.yaml',
      right:
        '      label:\n        zh-Hans: \'合作文件，{{date "../2020-12-31"}}\'\n        en: \'on co-operation, {{date "../2020-12-31"}}\'',
      wrong: '      label:\n        zh-Hans: 合作文件\n        en: on co-operation',
      reportedAt: 'fact: documents',
    },
  },
  'time/as-of-doubled': {
    what: 'A word such as “by”, “as of”, 截至 or 現在 is typed beside a date that is written with “../”, which prints such a word itself.',
    why: '“By by March 2027” stands on the page, and no reader of the YAML sees it.',
    example: {
      file: 'report.yaml',
      right: '\'资金，{{date "../2020-12-31"}}\'',
      wrong: '\'资金，截至{{date "../2020-12-31"}}\'',
    },
  },
  'status/not-printed': {
    what: 'A fact that is planned, designed, expected, projected or intended is printed without a word that says so, in its own sentence, its label, the other cells of its row, or the title of the block. A calculated fact needs the word too for every such figure that its formula rests on. Charts add the word to a label themselves, but not for what a calculated fact rests on.',
    why: 'A capacity that is designed, printed as a plain figure, reads as one that was reached.',
    example: {
      file: 'report.yaml',
      right:
        '                zh-Hans: \'意向成交{{fact "deals"}}\'\n                en: \'intended deals of {{fact "deals"}}\'',
      wrong:
        '                zh-Hans: \'成交{{fact "deals"}}\'\n                en: \'deals of {{fact "deals"}}\'',
      reportedAt: '成交{{fact',
    },
  },
  'status/attribution-not-printed': {
    what: 'A fact with an `attribution` is printed where neither its text nor its label or heading names whose claim it is, by the name or another of the same entry in terms.yaml.',
    why: 'What somebody claims is not what is known, in either language.',
    example: {
      file: 'report.yaml',
      right: "en: 'The Port Authority projects growth",
      wrong: "en: 'Experts project growth",
    },
  },
  'time/period-differs': {
    what: 'A sentence prints a figure and a date that is neither the period of its fact nor a longer one that holds it. A year is none that holds a sum of some of its months (money, amounts, counts), unless the text tells of the part of the year or of a level. A date that the figure is compared with, behind a word such as 与…相比 or “compared with”, is passed over. Of the head of a column, the date of an entry and the label of a key figure the year alone is compared, but for such sums. Or the label of a fact names a month (“rate in May”) where its source gives the figure for another, or names none such.',
    why: 'The figure of 2021 under “in 2019” is a wrong figure, whatever its digits.',
    example: {
      file: 'report.yaml',
      right: 'zh-Hans: \'{{fact "year"}}，港口与',
      wrong: 'zh-Hans: \'{{date "2019"}}，港口与',
    },
  },
  'time/chart-period-differs': {
    what: 'A chart draws a fact of another time than its title and unit line, or the label of its series or point, give. A date of comparison (“on 2019”, 较) says nothing of the figures.',
    why: 'The date over a chart is that of every mark in it.',
    example: {
      file: 'charts.yaml',
      right:
        "unit-line: { zh-Hans: 占全省集装箱吞吐量，%, en: 'Share of containers in the province, %' }\n  points:\n    - fact: share-before\n      label: { zh-Hans: 上年, en: Year before }",
      wrong:
        'unit-line: { zh-Hans: \'{{date "2020"}}，%\', en: \'{{date "2020"}}, %\' }\n  points:\n    - fact: share-before\n      label: { zh-Hans: 上年, en: Year before }',
      reportedAt: 'fact: share-before',
    },
  },
  'time/relative-word': {
    what: 'A text says 去年, 目前, 迄今, “last year”, “so far”, “currently” or the like. The words are listed in the language pack under `proofreading`.',
    why: 'A sheet is read for years; “last year” is right for one of them.',
    example: {
      file: 'report.yaml',
      right: '          - lead: { zh-Hans: 吞吐量增长。, en: Cargo grew. }',
      wrong: '          - lead: { zh-Hans: 去年吞吐量增长。, en: Cargo grew. }',
    },
  },
  'figure/denied': {
    what: 'A text denies a figure that its source states: “did not serve 71 ports”, 没有.',
    why: 'Every digit is right, and the sentence says the contrary of its source.',
    example: {
      file: 'report.yaml',
      right: 'the port served',
      wrong: 'the port did not serve',
    },
  },
  'figure/supposed': {
    what: 'A text says that a reported figure may be so, or is so under a condition: “may have served 71 ports”, 可能.',
    why: 'What is reported is no conjecture, and what is a conjecture has a status.',
    example: {
      file: 'report.yaml',
      right: 'the port served',
      wrong: 'the port may have served',
    },
  },
  'figure/emphasised': {
    what: 'A text says “only”, “exactly”, 仅 or 恰好 of a figure, and the sentence of its quote does not; or its label says in some language that it is exported, imported, new, the first, an average, cumulative, daily, monthly, planned, closed, cancelled, killed, rural, of women or of the year before, and what stands near its quote says nothing of the kind; or that it is a rise or a fall, where its source gives a level.',
    why: 'What a source states plainly may be rounded, and whether it is little is a judgement that nobody signed.',
    example: {
      file: 'report.yaml',
      right: 'the port served',
      wrong: 'the port served only',
    },
  },
  'figure/per-head-missing': {
    what: 'The source gives an amount, or the change of one, for each person, household or unit of something (人均, per capita, pro Kopf, 1인당, per unit of), and a text prints it without saying so in that language, in its paragraph or its label; or no text prints it, and its label names the amount without saying so.',
    why: 'Forty-five litres a head and forty-five litres are two figures.',
    example: {
      file: 'report.yaml',
      right: 'Each person used',
      wrong: 'The town used',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

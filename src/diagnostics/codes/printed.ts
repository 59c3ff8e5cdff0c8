import type { CodeDocumentation } from '../documentation.js';

/** What the proof finds of words that figures need beside them, and of figures left out. */
export const printedCodes = {
  'coverage/omission': {
    what: 'A figure of a source is used by no fact, and no entry of `leave-out` says why. `factsheet check --coverage` lists them all with their sentences. A quote uses the figure that bears its fact out and the dates that are its period, not the other figures in it.',
    why: 'A figure left out without a thought may be the one that tells against the others.',
    example: {
      file: 'report.yaml',
      right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }\n',
      wrong: '',
      reportedAt: 'article:',
    },
  },
  'coverage/stale-leave-out': {
    what: 'An entry of `leave-out` quotes words that are not in the source, or a figure that a fact uses.',
    why: 'A reason for an omission that does not exist hides the next one.',
    example: {
      file: 'report.yaml',
      right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }',
      wrong: '  - { quote: 四分之一的泊位, reason: no berth is spoken of in the report }',
    },
  },
  'time/as-of-not-printed': {
    what: 'A fact whose period is “as of” a date is printed in a block that does not give the date: not in the text round the figure, its label, the title of the block, or the unit line or note of the chart.',
    why: 'A stock grows from month to month; without its day it is neither right nor wrong.',
    example: {
      file: 'report.yaml',
      right:
        '      label:\n        zh-Hans: \'合作文件，{{date "../2020-12-31"}}\'\n        en: \'on co-operation, {{date "../2020-12-31"}}\'',
      wrong: '      label:\n        zh-Hans: 合作文件\n        en: on co-operation',
      reportedAt: 'fact: documents',
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
  'time/relative-word': {
    what: 'A text says 去年, 目前, 迄今, “last year”, “so far”, “currently” or the like. The words are listed in the language pack under `proofreading`.',
    why: 'A sheet is read for years; “last year” is right for one of them.',
    example: {
      file: 'report.yaml',
      right: '          - lead: { zh-Hans: 吞吐量增长。, en: Cargo grew. }',
      wrong: '          - lead: { zh-Hans: 去年吞吐量增长。, en: Cargo grew. }',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

import type { CodeDocumentation } from '../documentation.js';

/** What the proof of calculated figures finds: what they are made of, and how they are told from those of a source. */
export const derivedCodes = {
  'derived/not-shown': {
    what: 'A sheet prints a calculated fact, in a text or in a chart, and no paragraph, note or cell of it holds both the figure (or its label) and the word 推算 or “calculated”.',
    why: 'A reader who takes a calculated figure for one of the source quotes the source wrongly.',
    example: {
      file: 'templates/strings.yaml',
      right: "en: 'Calculated: '",
      wrong: "en: 'In addition: '",
      reportedAt: 'share-before:',
    },
  },
  'derived/attributed': {
    what: 'A calculated fact has an attribution. What the report works out is never ascribed to the source.',
    why: 'The source did not say it, and may not agree with it.',
    example: {
      file: 'facts.yaml',
      right: '  unit: percent\n  round: 1',
      wrong:
        '  unit: percent\n  attribution: { zh-Hans: 港口管理局, en: Port Authority }\n  round: 1',
    },
  },
  'derived/constant': {
    what: 'A formula holds a number other than 1, 100, 100% and 12, or names no fact; or it takes 12 of what nothing says is of a month (or a 12th of what is of no year), or 100 of a figure with a unit.',
    why: 'What is calculated is proved by what it is made of; `formula: 777` would print 777 from no source.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise\n  unit: percent',
      wrong: '  formula: share - share-rise * 3\n  unit: percent',
    },
  },
  'derived/unlike-sum': {
    what: 'A formula adds the rate of a change to another percentage, or figures of times that overlap: a year and one of its months.',
    why: 'A share of 30% and a growth of 5% come to no 35% of anything; what is counted twice is no sum.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise\n  unit: percent',
      wrong: '  formula: share + growth\n  unit: percent',
    },
  },
  'derived/too-precise': {
    what: 'A calculated fact is printed with more decimals than any of the figures it is made of.',
    why: 'Decimals that the source does not have are invented.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise\n  unit: percent\n  round: 1',
      wrong: '  formula: share / growth\n  round: 4',
      reportedAt: 'round: 4',
    },
  },
  'derived/rounded-to-whole': {
    what: 'A rounding (`round`, `significant-figures`, `display`, or that of a column) makes 100% of what is not all, or 0 of what is not nothing.',
    why: 'Of 99.6%, four in a thousand are left; “100%” says that none are.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise\n  unit: percent\n  round: 1',
      wrong: '  formula: 100% - growth / 12\n  unit: percent\n  round: 0',
      reportedAt: 'round: 0',
    },
  },
  'derived/percent-for-points': {
    what: 'A calculated fact is declared in percent, and its formula takes one percentage of the source from another. What a share leaves of a whole (`100% - share`) is in percent; the difference between two shares is in percentage points.',
    why: 'From 36.8% to 33.6% is a fall of 3.2 percentage points, and of nearly 9%.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise\n  unit: percent',
      wrong: '  formula: share - growth\n  unit: percent',
      reportedAt: 'unit: percent',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

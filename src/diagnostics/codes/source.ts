import type { CodeDocumentation } from '../documentation.js';

/** What the proof of facts against their sources finds. */
export const sourceCodes = {
  'source/no-figure-in-quote': {
    what: 'The quote of a fact holds no figure at all.',
    why: 'Words without the figure do not bear the figure out.',
    example: {
      file: 'facts.yaml',
      right: '  quote: 利用外资12.6亿美元',
      wrong: '  quote: 利用外资',
    },
  },
  'source/quote-cuts-figure': {
    what: 'The quote begins or ends inside the figure, so that it reads as another figure than the source gives; or the figure touches what is not understood (几十, 5G, 1O0), and the characters are named.',
    why: 'A quote cut out of 1200多万 can be made to say 200多万.',
    example: {
      file: 'facts.yaml',
      right: '  quote: 吞吐量每年增长1.8%—2%',
      wrong: '  quote: 吞吐量每年增长1.8%',
    },
  },
  'source/value-differs': {
    what: 'The value of a fact is not the one that its quote gives. 万, 亿, million and billion are read, and ranges, fractions, ordinals and dates; where the quote holds several figures the nearest is named.',
    why: '亿 is a hundred million: a slip in it is a figure wrong by a factor of ten.',
    example: {
      file: 'facts.yaml',
      right: '  value: 2.5亿\n  unit: tonne',
      wrong: '  value: 2.5 billion\n  unit: tonne',
    },
  },
  'source/qualifier-differs': {
    what: 'The quote says “over”, “nearly” or “about” where the fact does not, or another of them. 多, 余 and 超 state the same bound. “Less than” and 不足 are a qualifier too.',
    why: '近60亿 is less than six billion; “over six billion” is more.',
    example: {
      file: 'facts.yaml',
      right: '  qualifier: nearly\n  unit: CNY',
      wrong: '  qualifier: over\n  unit: CNY',
    },
  },
  'source/unit-differs': {
    what: 'The unit or currency of a fact is not the one in its quote. Percent and percentage points are different units.',
    why: 'A rise of 3.2 percentage points is not a rise of 3.2%, and a sum in US$ is not the same sum in yuan.',
    example: {
      file: 'facts.yaml',
      right: '  unit: percentage-point',
      wrong: '  unit: percent',
    },
  },
  'source/period-differs': {
    what: 'The quote, or where it has no date the sentence round it, states another period than the fact. Of several dates in a quote the one nearest before the figure counts, or behind it where figures come first; one behind a word of comparison (较2019年, “since”) or in brackets is no contradiction. Where the sentence gives no year (去年, 1—11月, or none at all), the period is one that the source speaks of there: in the paragraph, in the nearest one before it that has a date, in the title or a heading, or when the source was published (`date`). A half or a quarter has to be named as such. A fact with `checked-by-hand` is passed over.',
    why: 'A figure of eleven months printed as a year’s is a wrong figure.',
    example: {
      file: 'facts.yaml',
      right: '  unit: container\n  period: 2020-01/2020-11',
      wrong: '  unit: container\n  period: 2020',
    },
  },
  'source/as-of-missing': {
    what: 'The sentence round the quote gives the figure as of a day (截至2020年底), and the fact has no period or another kind of one.',
    why: 'A stock without its day cannot be compared with the next one.',
    example: {
      file: 'facts.yaml',
      right: '  unit: document\n  period: ../2020-12-31',
      wrong: '  unit: document',
      reportedAt: 'quote: 签署203份合作文件',
    },
  },
  'source/status-differs': {
    what: 'The sentence round the quote says that the figure is planned, designed, expected, projected or intended, and the fact says that it is reported; or the other way round. 设计 and 意向 hold for the clause they stand in, 预计 for all that follows in its sentence. Names of terms.yaml and set phrases are passed over.',
    why: 'A designed capacity printed as a capacity reached is a claim that the source does not make.',
    example: {
      file: 'facts.yaml',
      right: '  unit: tonne\n  status: designed',
      wrong: '  unit: tonne\n  status: reported',
    },
  },
  'source/quote-not-found': {
    what: 'The quote of a fact is not in its source. A quote is verbatim: every character counts. Only the form of characters that mean the same (composed or not, full width, compatibility), spaces between words and the ends of lines inside a sentence may differ.',
    why: 'A figure without a passage that bears it out is a figure that nobody can check.',
    example: {
      file: 'facts.yaml',
      right: '  quote: 货物吞吐量2.5亿吨',
      wrong: '  quote: 货运吞吐量2.5亿吨',
    },
  },
  'source/quote-wrong-place': {
    what: 'The quote stands in the source, but not as many times as `nth` says.',
    why: 'The same words may stand for another year or another place; `nth` says which are meant.',
    example: {
      file: 'facts.yaml',
      right: '  quote: 签署203份合作文件\n  nth: 1',
      wrong: '  quote: 签署203份合作文件\n  nth: 3',
    },
  },
  'source/quote-ambiguous': {
    what: 'The quote stands in the source more than once, and the fact does not say which is meant; the first is taken.',
    why: 'A reader of the record cannot tell which passage was proved.',
    example: {
      file: 'facts.yaml',
      right: '  quote: 签署203份合作文件\n  nth: 1',
      wrong: '  quote: 签署203份合作文件',
      reportedAt: 'quote: 签署203份合作文件',
    },
  },
  'source/attribution-not-found': {
    what: 'The `attribution` of a fact, in the language of its source, stands neither in the text of the source nor in its title or publisher.',
    why: 'A claim that is put into somebody’s mouth is worse than one that is nobody’s.',
    example: {
      file: 'facts.yaml',
      right: 'attribution: { zh-Hans: 港口管理局,',
      wrong: 'attribution: { zh-Hans: 海事管理局,',
    },
  },
  'source/wrong-language': {
    what: 'A source is plainly written in another language than it is declared in. Its facts are not proved until it is declared rightly.',
    why: 'Read as German, “12,400” is twelve and a half: each figure of the source would be a fault of its own.',
    example: {
      file: 'report.yaml',
      right: '    language: zh-Hans',
      wrong: '    language: ja',
      reportedAt: '  article:',
    },
  },
  'source/unread-language': {
    what: 'The source of a fact is in a language of which the tool has no language pack, or its words are in another script than that of the language it is declared in, so that its figures cannot be read. Any language with a pack is read, whatever the report prints. A fact with `checked-by-hand` is passed over.',
    why: 'A figure that is not read from the source is not proved.',
    example: {
      file: 'report.yaml',
      right: '    language: zh-Hans',
      wrong: '    language: it',
      reportedIn: 'facts.yaml',
      reportedAt: 'quote: 签署203份合作文件',
    },
  },
  'source/negated': {
    what: 'The clause of the quote denies the figure: 没有达到, “did not reach”; or takes back or puts off the plan that it is of, or what it counts: 取消, “scrapped”, “postponed”, unless the label says so. The whole clause counts, not only the words quoted.',
    why: 'What did not happen is no figure of the year.',
    example: {
      file: 'facts.yaml',
      right: '  value: 2.5亿\n  unit: tonne\n  period: 2020\n  quote: 货物吞吐量2.5亿吨',
      wrong: '  value: 12\n  unit: city\n  period: 2020\n  quote: 未与12个城市通航',
      reportedAt: 'quote: 未与',
    },
  },
  'source/conditional': {
    what: 'The clause of the quote says that the figure may be so, or would be (可能, 如果, “may”, “if”), and the fact says that it is reported.',
    why: 'A possibility printed as a figure is a claim that the source does not make.',
    example: {
      file: 'facts.yaml',
      right: 'fair:\n',
      wrong:
        'new-ports:\n  label: { zh-Hans: 新增港口, en: new ports }\n  value: 3\n  unit: port\n  quote: 可能再通3个港口\n\nfair:\n',
      reportedAt: 'quote: 可能再通3个港口',
    },
  },
  'source/noun-differs': {
    what: 'Behind the number the source does not name what the fact counts: 80个港口 and “80 cargo ports” bear out no count of countries. Where the source calls it otherwise than the unit does, the fact says the word of the source with `as`.',
    why: 'A right number of the wrong things is a wrong figure.',
    example: {
      file: 'facts.yaml',
      right: '  unit: port\n',
      wrong: '  unit: port\n  as: 个城市\n',
      reportedAt: 'as: 个城市',
    },
  },
  'source/which-figure': {
    what: 'The quote holds several figures of the unit, and that of the fact does not belong to the words that `of` names or, without it, to those words of the label that stand in the sentence: by its place or, with 分别 and “respectively”, by its order; of a table in a text, by the head of its column. A label that shares no such words names none.',
    why: 'Of 21.7% and 4.3% one is freight and one passengers; only the words say which.',
    example: {
      file: 'facts.yaml',
      right: 'quote: 占全省总量的36.8%',
      wrong:
        'quote: 同比增长4.5%。1—11月，集装箱吞吐量完成1200多万箱，占全省总量的36.8%\n  of: 同比增长',
      reportedAt: 'of: 同比增长',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../src/cli/commands/check-coverage.js';
import { coverage } from '../../src/verify/coverage.js';
import { quoteContext } from '../../src/verify/sources/quote-context.js';
import { folderWith, load } from '../report/support.js';
import { loadReport } from '../../src/report/load.js';
import { verifyReport } from '../../src/verify/verify.js';
import { memoryEffects } from '../support/memory-effects.js';
import { packsFor, proveSource } from '../support/prove-source.js';
import { packs, sampleReport } from './support.js';

const berths = '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }\n';

describe('coverage', () => {
  it('accounts for every figure of the source', () => {
    const { figures, used, leftOut, omissions, staleLeaveOuts } = coverage(sampleReport(), packs);
    expect(omissions).toEqual([]);
    expect(staleLeaveOuts).toEqual([]);
    expect(used + leftOut).toBe(figures);
    expect(leftOut).toBe(4);
  });

  it('names a figure that nobody accounts for, with its sentence and place', () => {
    const report = sampleReport([{ file: 'report.yaml', right: berths, wrong: '' }]);
    const { omissions } = coverage(report, packs);
    expect(omissions.map(({ figure }) => figure)).toEqual(['三分之一']);
    expect(omissions[0]).toMatchObject({
      source: 'article',
      file: 'sources/port.zh.txt',
      line: 5,
      column: 3,
      sentence: '三分之一的泊位已实现自动化。',
      inSentence: { start: 0, end: 4 },
    });
  });

  it('takes the year of a heading for used where it is the period of a fact, and no other figure', () => {
    const headed = (heading: string): readonly string[] | undefined => {
      const text = `${heading}\n\nFerries made 40 trips in 2025.\n`;
      const digest = createHash('sha256').update(text).digest('hex');
      const { value } = load(
        folderWith({
          'report.yaml': `languages: [en]
title: { en: Ferries }
edition: { number: 1, date: 2026-11-28 }
sources:
  note: { file: sources/note.txt, language: en, sha256: ${digest}, title: { en: Note } }
sections: [{ id: a, title: { en: Trips } }]
`,
          'facts.yaml':
            'trips: { label: { en: trips made }, value: 40, unit: trip, period: 2025, quote: made 40 trips in 2025 }\n',
          'charts.yaml': undefined,
          'units.yaml': 'trip: { en: { one: trip, other: trips } }\n',
          'sources/note.txt': text,
        }),
      );
      return value && coverage(value, packs).omissions.map(({ figure }) => figure);
    };
    expect(headed('Ferries in 2025')).toEqual([]);
    expect(headed('Ferries in 2024')).toEqual(['2024']);
    expect(headed('Ferries in 2025: 12 boats')).toContain('12');
  });

  const omitted = (
    text: string,
    facts: string,
    more = '',
    ofSource = '',
    language = 'zh-Hans',
  ): readonly string[] | undefined => {
    const digest = createHash('sha256').update(text).digest('hex');
    const { value } = load(
      folderWith({
        'report.yaml': `languages: [${language}]
title: { ${language}: 造林 }
edition: { number: 1, date: 2026-11-28 }
sources:
  note: { file: sources/note.txt, language: ${language}, ${ofSource}sha256: ${digest}, title: { ${language}: 公报 } }
${more}sections: [{ id: a, title: { ${language}: 造林 } }]
`,
        'facts.yaml': facts,
        'charts.yaml': undefined,
        'units.yaml': undefined,
        'sources/note.txt': text,
      }),
    );
    return value && coverage(value, packsFor([language])).omissions.map(({ figure }) => figure);
  };

  it('asks for no account of a name that the report declares', () => {
    const text = '“绿廊12”工程造林30公顷。\n';
    const facts =
      'planted: { label: { zh-Hans: 造林 }, value: 30, unit: hectare, quote: 造林30公顷 }\n';
    const names = 'set-phrases:\n  - { phrase: { zh-Hans: “绿廊12” }, reason: name of a plan }\n';
    expect(omitted(text, facts)).toEqual(['12']);
    // Hanzi that make no number, and count nothing.
    expect(omitted('“十四五”期间造林30公顷。\n', facts)).toEqual([]);
    expect(omitted('造林30公顷，三次产业都有增长，十四五个人参加。\n', facts)).toEqual(['十四五']);
    expect(omitted(text, facts, names)).toEqual([]);
  });

  it('asks for no account of a telephone, of a heading’s year, of the day its source came out', () => {
    const fact =
      'planted: { label: { zh-Hans: 造林 }, value: 30, unit: hectare, period: 2026, quote: 造林30公顷 }\n';
    const text =
      '林业公报\n\n（林业站，2026年3月4日）\n\n一、2026年造林\n\n2026年造林30公顷。\n\n电话：0571-8555 0147，热线400-555-0147\n';
    expect(omitted(text, fact)).toEqual(['2026年3月4日']);
    expect(omitted(text, fact, '', 'date: 2026-03-04, ')).toEqual([]);
    expect(omitted(text, fact, '', 'date: 2026-03-05, ')).toEqual(['2026年3月4日']);
    const asOf = text.replace('（林业站，2026年3月4日）', '（数据截至2026年3月4日）');
    expect(omitted(asOf, fact, '', 'date: 2026-03-04, ')).toEqual([]);
    expect(omitted(text.replace('一、2026年', '一、2025年'), fact)).toContain('2025年');
    expect(omitted(text.replace('热线400-555-0147', '造林400-555公顷'), fact)).not.toEqual([
      '2026年3月4日',
    ]);
  });

  it('takes the years of a list for used where its figures are of them', () => {
    const text = '2023年至2024年造林依次为30公顷和40公顷。\n';
    const fact = (id: string, value: number, year: number): string =>
      `${id}: { label: { zh-Hans: 造林 }, value: ${value}, unit: hectare, period: ${year}, quote: ${value}公顷 }\n`;
    expect(omitted(text, fact('one', 30, 2023) + fact('two', 40, 2024))).toEqual([]);
    expect(omitted(text, fact('one', 30, 2021) + fact('two', 40, 2022))).toContain(
      '2023年至2024年',
    );
  });

  it('takes a day without a year, and times that no words give to a figure, for told with it', () => {
    const fact = (more: string): string =>
      `planted: { label: { zh-Hans: 造林 }, value: 30, unit: hectare, ${more}quote: 造林30公顷 }\n`;
    expect(omitted('林业站3月6日说，造林30公顷。\n', fact(''))).toEqual([]);
    expect(omitted('林业站3月6日开会。造林30公顷。\n', fact(''))).toEqual(['3月6日']);
    expect(omitted('林业站1950年成立，造林30公顷。\n', fact(''))).toEqual(['1950年']);
    expect(omitted('2023年或2024年，造林30公顷。\n', fact(''))).toEqual([]);
    const dated = '林业站1950年成立，2025年造林30公顷。\n';
    expect(omitted(dated, fact('period: 2025, '))).toEqual(['1950年']);
  });

  it.each([
    ['ko', '숲은 30헥타르', '이다.\n시는 6일 숲을 5년 전 가꾸기 시작했다고 밝혔다.', []],
    ['ko', '숲은 30헥타르', '이다.\n1인당 이용은 12회였다.', ['12회']],
    [
      'ja',
      '森林は30ヘクタール',
      'である。\n市は12日、65歳以上の参加者を5年前に募ったと発表した。',
      [],
    ],
    ['ja', '森林は30ヘクタール', 'であり、2024年度の調べである。', []],
    ['ja', '森林は30ヘクタール', 'である。\n2024年度に閉じた。', ['2024年度']],
    [
      'en',
      'The forest has 30 hectares',
      '. It was begun five years ago for people aged 60 and over.',
      [],
    ],
    ['en', 'The forest has 30 hectares', ' in 2022/23.', []],
    ['en', 'The forest has 30 hectares', '.\nIt has 12 gates.', ['12']],
  ])(
    'asks for no account of ages, of times from today or of days without a month (%s): %s%s',
    (language, quote, rest, told) => {
      const facts = `planted: { label: { ${language}: x }, value: 30, unit: hectare, quote: ${quote} }\n`;
      expect(omitted(quote + rest, facts, '', '', language)).toEqual(told);
    },
  );

  it('does not take a figure for used because it stands in the quote of another', () => {
    const countries = '2020年，港口与80个国家';
    const report = sampleReport([
      {
        file: 'facts.yaml',
        right: `  quote: ${countries}\n\nports`,
        wrong: `  quote: ${countries}的150多个港口\n\nports`,
      },
      {
        file: 'facts.yaml',
        right: '  quote: 的150多个港口开通航线',
        wrong: '  quote: 占全省总量的36.8%',
      },
    ]);
    expect(coverage(report, packs).omissions.map(({ figure }) => figure)).toEqual(['150多个港口']);
  });
});

describe('what is told of figures that no fact uses', () => {
  const told = (lines: readonly string[]): readonly string[] => {
    const text = `${lines.join('\n')}\n`;
    const diagnostics = proveSource({
      language: 'en',
      text,
      facts: 'boats:\n  value: 40\n  unit: boat\n  quote: 40 boats\n',
      units: 'boat: { en: { one: boat, other: boats }, zh-Hans: 艘 }\n',
    });
    return diagnostics
      .filter(({ code }) => code === 'coverage/omission')
      .map(({ remedy }) => /lines: [^,]*/u.exec(remedy)?.[0] ?? '');
  };
  const annex = ['It lists 12 nets.', '', 'And 9 winches.', 'And 8 ropes.', 'And 7 poles.'];

  it('is one message for a part of the source without a used figure, with its lines', () => {
    expect(told(['The pier has 40 boats.', '', ...annex])).toEqual(['lines: 3-7']);
  });

  it('is one for each line where they are few, or where a used figure stands between', () => {
    expect(told(['The pier has 40 boats.', ...annex.slice(0, 3)])).toEqual([
      'lines: 2',
      'lines: 4',
    ]);
    expect(
      told([...annex.slice(0, 4), 'It has 40 boats and 3 cranes.', ...annex.slice(0, 3)]),
    ).toEqual(['lines: 1', 'lines: 3', 'lines: 4', 'lines: 5', 'lines: 6', 'lines: 8']);
  });
});

describe('an entry that leaves figures out', () => {
  const withEntry = (entry: string) =>
    coverage(
      sampleReport([{ file: 'report.yaml', right: berths, wrong: `  - ${entry}\n` }]),
      packs,
    );

  it('by lines leaves out every figure of them that no fact uses', () => {
    const { omissions, leftOut, staleLeaveOuts } = withEntry('{ lines: 4-5, reason: not told }');
    expect(omissions).toEqual([]);
    expect(leftOut).toBe(4);
    expect(staleLeaveOuts).toEqual([]);
  });

  it('by lines is stale where facts use all of them, and where there are none', () => {
    expect(withEntry('{ lines: 3, reason: x }').staleLeaveOuts[0]?.because).toBe('used-by-a-fact');
    expect(withEntry('{ lines: 99, reason: x }').staleLeaveOuts[0]?.because).toBe('not-in-source');
  });

  it('by words is told the figures that it hides beside the one', () => {
    const { severalLeftOut } = withEntry(
      '{ quote: 未与12个城市通航。天气允许时，可能再通3个, reason: x }',
    );
    expect(severalLeftOut.map(({ figures }) => figures)).toEqual([['12个城市', '3个港口']]);
  });
});

describe('an entry, and a source, of a report that has several', () => {
  const text = 'The pier has 40 boats.\nIt has 9 cranes.\n';
  const digest = createHash('sha256').update(text).digest('hex');
  const read = (source: string, entry: string) => {
    const declared = `{ file: sources/s.txt, language: en, sha256: ${digest}, title: { en: Pier } }`;
    const { value, diagnostics } = loadReport(
      memoryEffects({
        'data/_shared/sources.yaml': `s: ${declared}\n`,
        'data/_shared/sources/s.txt': text,
        'data/d/sources/s.txt': text,
        'data/d/facts.yaml':
          'boats: { label: { en: x }, value: 40, unit: boat, source: s, quote: 40 boats }\n',
        'data/d/units.yaml': 'boat: { en: { one: boat, other: boats } }\n',
        'data/d/report.yaml': `languages: [en]
title: { en: Pier }
edition: { number: 1, date: 2026-01-01 }
sources:
  s: ${source === 'shared' ? source : declared}
${entry}sections: [{ id: a, title: { en: x }, rows: [[{ prose: [{ en: x }] }]] }]
`,
      }),
      'data/d',
      { packs: () => ({ value: packsFor(['en']), diagnostics: [] }) },
    );
    return [
      ...diagnostics,
      ...(value === undefined ? [] : verifyReport(value.report, packsFor(['en']))),
    ].filter(({ code }) => /coverage|wrong-type/u.test(code));
  };

  it('is told in the report, where the entry is pasted, though the source is shared', () => {
    expect(read('shared', '').map(({ place }) => place.file)).toEqual(['data/d/report.yaml']);
    expect(read('own', '').map(({ place }) => place.line)).toEqual([5]);
  });

  it('needs a reason in words: what is to be pasted has none', () => {
    const entry = (reason: string): string => `leave-out:\n  - { lines: 2, reason: ${reason} }\n`;
    expect(read('own', entry('no crane is spoken of'))).toEqual([]);
    expect(read('own', entry('…')).map(({ code, place }) => [code, place.line])).toEqual([
      ['report/wrong-type', 7],
    ]);
  });
});

describe('factsheet check --coverage', () => {
  const run = (format: 'human' | 'json', reports: readonly string[]) => {
    let out = '';
    const terminal = {
      out: (text: string) => void (out += text),
      err: () => undefined,
      columns: undefined,
      color: false,
      environment: {},
    };
    const options = {
      data: 'test/fixtures/verify',
      layout: [],
      row: [],
      jobs: 1,
      format,
      quiet: true,
    };
    return { code: checkCoverage(reports, options, terminal), out };
  };

  it('says on stdout that all is accounted for, and exits with 0', () => {
    const { code, out } = run('human', ['sample']);
    expect(code).toBe(0);
    expect(out).toContain('0 unaccounted for');
  });

  it('is one JSON document for another program', () => {
    const { out } = run('json', ['sample']);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      reports: [{ report: 'sample', omissions: [] }],
    });
  });
});

describe('the context of a quote', () => {
  it('is its sentence, with the quote inside it', () => {
    const report = sampleReport();
    const fact = report.facts.get('share-rise');
    const context = fact && quoteContext(report, fact, packs);
    expect(context?.sentence).toBe(
      '1—11月，集装箱吞吐量完成1200多万箱，占全省总量的36.8%，较上年提升3.2个百分点。',
    );
    expect(context?.sentence.slice(context.quote.start, context.quote.end)).toBe(
      '较上年提升3.2个百分点',
    );
    expect(context?.line).toBe(2);
  });

  it('is that of the occurrence that is meant', () => {
    const report = sampleReport([{ file: 'facts.yaml', right: 'nth: 1', wrong: 'nth: 2' }]);
    const fact = report.facts.get('documents');
    expect(fact && quoteContext(report, fact, packs)?.sentence).toBe(
      '港口再签署203份合作文件的消息有误。',
    );
  });

  it('is none for a calculated fact', () => {
    const report = sampleReport();
    const fact = report.facts.get('share-before');
    expect(fact && quoteContext(report, fact, packs)).toBeUndefined();
  });
});

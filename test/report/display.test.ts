import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/quantity/format/format-figure.js';
import { roundedWhole } from '../../src/verify/rules/facts/rounded-whole.js';
import { reportContext } from '../../src/verify/context.js';
import { buildView } from '../../src/template/views/build-view.js';
import { open, reportOn, told, type Parts } from '../tables/support.js';

const harbours = [
  'port,year,cargo,share',
  'north,2021,2694500000,4',
  'north,2022,2700400000,5.04',
  'north,2023,98260000,99.96',
  '',
].join('\n');

const columns =
  'cargo: { head: cargo, unit: tonne, period: { column: year } }\n        share: { unit: percent, period: { column: year } }';

const parts = (facts: string, text: string, more = ''): Partial<Parts> => ({
  table: harbours,
  declared: `columns:\n        ${columns}`,
  facts,
  more,
  text: { 'zh-Hans': text, en: text },
});

const cell = (id: string, column: string, year: string, lines = ''): string =>
  `${id}:\n  label: { zh-Hans: ${id}, en: ${id} }\n  cell: { row: { year: '${year}' }, column: ${column} }\n${lines}`;

const series = (lines: string): string =>
  cell('cargo', 'cargo', '{{year}}', `  years: 2021..2023\n${lines}`);

const years = '{{fact "cargo-2021"}}{{fact "cargo-2022"}}{{fact "cargo-2023"}}';

function printed(given: Partial<Parts>): Readonly<Record<string, readonly string[]>> {
  const { value, diagnostics } = open(reportOn(given)).load();
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  const { report, packs } = value;
  return Object.fromEntries(
    [...packs].map(([tag, pack]) => [
      tag,
      [...report.facts.values()].map(({ quantity }) =>
        formatFigure(quantity, pack, 'number').text.replaceAll('\u00A0', ' '),
      ),
    ]),
  );
}

describe('display', () => {
  it('gives the figures of a series the last digit and the magnitude of the largest', () => {
    expect(printed(parts(series('  display: { significant-figures: 3 }\n'), years))).toEqual({
      'zh-Hans': ['26.9亿', '27.0亿', '1.0亿'],
      en: ['2.69 billion', '2.70 billion', '0.10 billion'],
    });
  });

  it('rounds the figures of a unit, and those that say it themselves otherwise', () => {
    const more =
      'display:\n  tonne: { nearest: 1000万, magnitude: { zh-Hans: 万, en: million } }\n  percent: { nearest: 0.1 }\n';
    const facts = `${series('')}${cell('share', 'share', '2021')}${cell('fine', 'share', '2022', '  display: { nearest: 0.01 }\n')}`;
    const text = `${years}{{fact "share"}}{{fact "fine"}}`;
    expect(printed(parts(facts, text, more))).toEqual({
      'zh-Hans': ['269000万', '270000万', '10000万', '4.0%', '5.04%'],
      en: ['2,690 million', '2,700 million', '100 million', '4.0%', '5.04%'],
    });
  });

  it('counts in thousands where it is asked to, and nowhere else', () => {
    const facts = cell(
      'few',
      'cargo',
      '2023',
      '  display: { nearest: 10000, magnitude: thousand }\n',
    );
    expect(printed(parts(facts, '{{fact "few"}}'))).toEqual({
      'zh-Hans': ['98260千'],
      en: ['98,260 thousand'],
    });
    const full = cell('few', 'cargo', '2023', '  display: { magnitude: none }\n');
    expect(printed(parts(full, '{{fact "few"}}'))['en']).toEqual(['98,260,000']);
    expect(printed(parts(cell('few', 'cargo', '2023'), '{{fact "few"}}'))['en']).toEqual([
      '98.26 million',
    ]);
  });

  it('lets a formula work with what is not rounded, and end where the display ends', () => {
    const facts = `${series('  display: { nearest: 1 billion, magnitude: { zh-Hans: 亿, en: billion } }\n')}third:
  label: { zh-Hans: 三分之一, en: a third }
  formula: cargo-2021 / (cargo-2022 / cargo-2023) / 12
  display: { nearest: 100 }
`;
    const { en } = printed(parts(facts, `${years}{{fact "third"}}`));
    // 2,694,500,000 × 98,260,000 / 2,700,400,000 / 12 is 8,170,443.7…
    expect(en).toEqual(['3 billion', '3 billion', '0 billion', '8,170,400']);
  });

  it('refuses to make nothing, or all, of what is not', () => {
    const facts = `${cell('none', 'cargo', '2023', '  display: { nearest: 1 billion }\n')}${cell('all', 'share', '2023', '  display: { nearest: 0.1 }\n')}`;
    const { value } = open(reportOn(parts(facts, '{{fact "none"}}{{fact "all"}}'))).load();
    if (value === undefined) throw new Error('the report has faults');
    const found = roundedWhole.check(reportContext(value.report, value.packs));
    expect(found.map(({ code, problem }) => `${code}: ${problem}`)).toEqual([
      'derived/rounded-to-whole: rounding makes 0 of 98260000',
      'derived/rounded-to-whole: rounding makes 100% of 99.96%',
    ]);
  });

  it('says in print what figures are rounded to, each step once', () => {
    const facts = `${series('  display: { nearest: 10 million }\n')}${cell('share', 'share', '2021', '  display: { nearest: 1 }\n')}`;
    const { value } = open(reportOn(parts(facts, `${years}{{fact "share"}}`))).load();
    if (value === undefined) throw new Error('the report has faults');
    const { rounded } = buildView({ ...value, layout: 'fact-sheet', rows: [] });
    const texts = rounded.map(({ en = [] }) =>
      en.map((part) => (part.kind === 'text' ? part.text : '')),
    );
    expect(texts).toEqual([['10\u00A0million\u00A0tonnes']]);
  });

  it('keeps noughts of cells, columns and declared roundings, and gives none to a quoted figure', () => {
    const table = 'year,cargo,share\n2021,61.0,5.04\n2022,5,4.96\n';
    const declared =
      'columns:\n        cargo: { unit: percent }\n        share: { unit: percent, decimals: 1 }';
    const facts =
      cell('own', 'cargo', '2021') +
      cell('column', 'share', '2021') +
      cell('round', 'share', '2022', '  round: 1\n');
    const text = '{{fact "own"}}{{fact "column"}}{{fact "round"}}';
    expect(printed({ table, declared, facts, text: { 'zh-Hans': text, en: text } })['en']).toEqual([
      '61.0%',
      '5.0%',
      '5.0%',
    ]);
  });

  it.each([
    ['nearest: 5', '4:23'],
    ['magnitude: { en: lakh }', '4:27'],
    ['magnitude: { fr: million }', '4:27'],
    ['magnitude: lakh', '4:25'],
    ['magnitude: million', '4:25'],
    ['nearest: 1, significant-figures: 2', '4:26'],
  ])('that says %s is refused where it says so', (display, at) => {
    const facts = cell('share', 'share', '2021', `  display: { ${display} }\n`);
    expect(told(open(reportOn(parts(facts, '{{fact "share"}}'))).load())).toEqual([
      `report/bad-display facts.yaml:${at}`,
    ]);
  });
});

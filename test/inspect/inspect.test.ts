import { describe, expect, it } from 'vitest';
import { inspectionCodes } from '../../src/diagnostics/codes/inspection.js';
import type { Document, ElementNode } from '../../src/document/document.js';
import { contrastRatio } from '../../src/sheet/contrast.js';
import { inspectLayout as inspectColored } from '../../src/inspect/inspect.js';
import type { LayoutTrace, PaintedShape } from '../../src/sheet/trace.js';
import { box, documentOf, element, graphicOf, lineOf, text, traceOf } from './support.js';

const inspectLayout = (trace: LayoutTrace, document: Document) =>
  inspectColored(
    trace,
    document,
    ({ place }) => ({ ...place, file: 'theme.yaml' }),
    ({ place }) => ({ ...place, file: 'theme.yaml' }),
    ({ attributes }) => attributes['class'] === 'bar',
  );

const heading = element('h1', 2, [text('Trade in figures')]);
const passage = element('p', 3, [text('Trade grew again')]);
const translation = element('p', 4, [text('贸易继续增长')]);
const pair = element('pair', 5, [passage, translation]);
const chart = element('chart', 6, [], { ref: 'growth' });
const head = element('th', 8, [text('Year')]);
const table = element('table', 7, [element('thead', 7, [element('tr', 7, [head])])]);
const sheet = documentOf(heading, pair, chart, table);

const headingLine = lineOf(heading, { y: 60 });
const passageLine = lineOf(passage, { y: 100, width: 90 });
const translationLine = lineOf(translation, { x: 160, y: 100, width: 80 });
const chartItem = graphicOf(chart);
const chartOf = (shapes: readonly PaintedShape[]) => ({ ...chartItem, shapes });
const white = { x: chartItem.x, y: chartItem.y, color: '#ffffff' };
const outline: PaintedShape = { ...white, width: 40, height: 40, isLine: true };
const amber = { ...white, color: '#f2b84b', width: 9, height: 9 };
const headLine = lineOf(head, { y: 300 });
const footLine = lineOf(element('footer', 9, [text('1')]), { y: 470, region: 'footer' });
const sound = [headingLine, passageLine, translationLine, chartItem, headLine, footLine];

const without = (item: (typeof sound)[number], ...instead: typeof sound) => [
  ...sound.filter((each) => each !== item),
  ...instead,
];

interface Planted {
  readonly name: string;
  readonly trace: LayoutTrace;
  readonly document?: Document;
  readonly expected: readonly string[];
}

const planted: readonly Planted[] = [
  {
    name: 'a paragraph on no page',
    trace: traceOf(without(passageLine)),
    expected: ['layout/text-lost 3'],
  },
  {
    name: 'a paragraph cut short',
    trace: traceOf(without(passageLine, lineOf(passage, { y: 100, text: 'Trade grew' }))),
    expected: ['layout/text-lost 3'],
  },
  {
    name: 'a paragraph printed twice',
    trace: traceOf([...sound, lineOf(passage, { y: 140 })]),
    expected: ['layout/text-doubled 3'],
  },
  {
    name: 'a chart on no page',
    trace: traceOf(without(chartItem)),
    expected: ['layout/graphic-lost 6'],
  },
  {
    name: 'a chart printed twice',
    trace: traceOf([...sound, graphicOf(chart, { y: 350 })]),
    expected: ['layout/graphic-lost 6'],
  },
  {
    // In UTF-16 two bytes a character, and two for its mark: 16,382 are 32,766 bytes.
    name: 'an alternative text that no string of a PDF holds',
    trace: traceOf(without(chartItem, { ...chartItem, alternative: '港'.repeat(16_383) })),
    expected: ['layout/string-too-long 6'],
  },
  {
    name: 'a line wider than its column',
    trace: traceOf(without(headingLine, lineOf(heading, { width: 201 }))),
    expected: ['layout/overflow 2'],
  },
  {
    name: 'a line of the foot within 5 mm of the edge that is cut',
    trace: traceOf(without(footLine, { ...footLine, y: 500 - 12 - 13 })),
    expected: ['layout/outside-margins 9'],
  },
  {
    name: 'a line that begins before its column',
    trace: traceOf(without(headingLine, lineOf(heading, { x: 49, y: 60 }))),
    expected: ['layout/overflow 2'],
  },
  {
    name: 'a line below the bottom margin',
    trace: traceOf(without(headingLine, lineOf(heading, { y: 445 }))),
    expected: ['layout/outside-margins 2'],
  },
  {
    name: 'a line above the edge of the page',
    trace: traceOf(without(headingLine, lineOf(heading, { y: -3 }))),
    expected: ['layout/off-page 2'],
  },
  {
    name: 'a chart wider than its column',
    trace: traceOf(without(chartItem, graphicOf(chart, { width: 201 }))),
    expected: ['layout/overflow 6'],
  },
  {
    name: 'a picture that reaches over the bottom margin',
    trace: traceOf(without(chartItem, graphicOf(chart, { y: 380 }))),
    expected: ['layout/outside-margins 6'],
  },
  {
    name: 'a chart beyond the edge of the page',
    trace: traceOf(without(chartItem, graphicOf(chart, { y: 450 }))),
    expected: ['layout/off-page 6'],
  },
  {
    name: 'two lines on each other',
    trace: traceOf(without(headingLine, lineOf(heading, { y: 104 }))),
    expected: ['layout/overlap 2'],
  },
  {
    name: 'type of 6.9 pt',
    trace: traceOf(without(headingLine, lineOf(heading, { size: 6.9 }))),
    expected: ['layout/type-too-small 2'],
  },
  {
    name: 'a line too wide at its smallest size, told once',
    trace: traceOf(without(headingLine, lineOf(heading, { size: 6.9, width: 201 }))),
    expected: ['layout/overflow 2'],
  },
  {
    name: 'a rule of 0.2 pt',
    trace: traceOf([...sound, box({ lineWidth: 0.2, element: heading })]),
    expected: ['layout/line-too-thin 2'],
  },
  {
    name: 'pale text on paper',
    trace: traceOf(without(headingLine, lineOf(heading, { color: '#b9c2c9' }))),
    expected: ['layout/low-contrast 2'],
  },
  {
    name: 'ink on a dark fill',
    trace: traceOf([box({ fill: '#12466b', height: 35 }), ...sound]),
    expected: ['layout/low-contrast 2'],
  },
  {
    name: 'a translation on the next page',
    trace: traceOf(without(translationLine), [translationLine]),
    expected: ['layout/partners-apart 5'],
  },
  {
    name: 'a page a third full before the last',
    trace: traceOf([headingLine], without(headingLine)),
    expected: ['layout/page-underfilled 2'],
  },
  {
    name: 'a second page where the layout has one',
    document: {
      ...sheet,
      root: { ...sheet.root, attributes: { pages: '1' } },
    },
    trace: traceOf(without(chartItem), [chartItem]),
    expected: ['layout/over-its-pages 6'],
  },
  {
    name: 'a shape in the colour of the paper',
    trace: traceOf(
      without(chartItem, {
        ...chartItem,
        shapes: [{ color: '#ffffff', x: chartItem.x, y: chartItem.y, width: 9, height: 9 }],
      }),
    ),
    expected: [`layout/shape-unseen ${chart.place.line}`],
  },
  {
    name: 'an outline in the colour of the paper round a small mark that shows',
    trace: traceOf(without(chartItem, chartOf([outline, amber]))),
    expected: [`layout/shape-unseen ${chart.place.line}`],
  },
  {
    name: 'two outlines in the colour of the paper, one in the other',
    trace: traceOf(without(chartItem, chartOf([outline, outline]))),
    expected: [`layout/shape-unseen ${chart.place.line}`],
  },
];

const found = (trace: LayoutTrace, document: Document = sheet): readonly string[] =>
  inspectLayout(trace, document).map(({ code, place }) => `${code} ${place.line}`);

describe('inspectLayout', () => {
  it('misses what stands between names only where it is printed in part', () => {
    const bar: ElementNode = { ...element('span', 9, [text(' | ')]), attributes: { class: 'bar' } };
    const names = documentOf(element('p', 8, [text('Quay'), bar, text('码头')]));
    const [name] = names.root.children.filter((child) => child.kind === 'element');
    if (name === undefined) throw new Error('no paragraph');
    const lost = (content: string) =>
      inspectLayout(traceOf([lineOf(name, { text: content })]), names).map(({ code }) => code);
    expect(lost('Quay码头')).toEqual([]);
    expect(lost('Quay')).toEqual(['layout/text-lost']);
  });

  it('tells nothing but its width of a line that is wider than its column', () => {
    const wide = lineOf(heading, { y: 100, width: 330 });
    expect(found(traceOf(without(headingLine, wide)))).toEqual(['layout/overflow 2']);
  });

  it('says what spills over the pages of a layout, where, and by how much', () => {
    const document = { ...sheet, root: { ...sheet.root, attributes: { pages: '1' } } };
    const [fault] = inspectLayout(traceOf(without(chartItem), [chartItem]), document);
    // The chart is 80 pt high, and of the blank over it 24 pt count.
    expect(fault?.problem).toBe(
      'the layout is of one page, and growth stands on page 2: 37 mm too much; empty: 108 mm on page 1',
    );
  });

  it('tells of a fixed word of a layout that spills at a text of the report', () => {
    const at = (file: string, line: number, content: string): ElementNode => ({
      ...element('p', 9, [{ ...text(content), place: { file, line, column: 1 } }]),
    });
    const notes = at('templates/strings.yaml', 11, 'Sources');
    const source = at('report.yaml', 7, 'Annual note');
    const last = at('report.yaml', 30, 'Trade grew again');
    const placeWith = (...spilled: readonly ElementNode[]): string | undefined => {
      const document = documentOf(last, ...spilled);
      const trace = traceOf(
        [lineOf(last, { y: 60 })],
        spilled.map((each, index) => lineOf(each, { y: 60 + 20 * index })),
      );
      const root = { ...document.root, attributes: { pages: '1' } };
      return inspectLayout(trace, { ...document, root })
        .filter(({ code }) => code === 'layout/over-its-pages')
        .map(({ place }) => `${place.file}:${place.line}`)[0];
    };
    expect(placeWith(notes, source)).toBe('report.yaml:7');
    expect(placeWith(notes)).toBe('report.yaml:30');
    expect(placeWith(source)).toBe('report.yaml:7');
    const picture: ElementNode = {
      ...element('img', 9, []),
      alternative: [{ ...text('Trees'), place: { file: 'report.yaml', line: 40, column: 1 } }],
      place: { file: 'templates/partials/image.hbs', line: 3, column: 1 },
    };
    expect(placeWith(picture)).toBe('report.yaml:40');
  });

  it('finds nothing on a sound page', () => {
    expect(found(traceOf(sound))).toEqual([]);
  });

  it('takes strings that a PDF holds, and refuses addresses by what is written of them', () => {
    const codesWith = (href: string): readonly string[] => {
      const link = element('p', 3, [element('a', 3, [text('Trade grew again')], { href })]);
      return inspectLayout(
        traceOf(without(passageLine, lineOf(link, { y: 100, width: 90 }))),
        documentOf(heading, element('pair', 5, [link, translation]), chart, table),
      ).map(({ code }) => code);
    };
    const full = { ...chartItem, alternative: '港'.repeat(16_382) };
    expect(inspectLayout(traceOf(without(chartItem, full)), sheet)).toEqual([]);
    expect(codesWith(`https://example.org/${'a'.repeat(9_000)}`)).not.toContain(
      'layout/string-too-long',
    );
    // Encoded, each is nine bytes.
    expect(codesWith(`https://example.org/${'港'.repeat(9_000)}`)).toContain(
      'layout/string-too-long',
    );
  });

  it('places an alternative text that is too long where its author wrote it', () => {
    const at = { file: 'report.yaml', line: 25, column: 33 };
    const picture = {
      ...element('img', 3, [], { alt: '港'.repeat(16_384) }),
      alternative: [
        { ...text('港'.repeat(16_380)), place: at },
        { ...text(' 年报 '), place: { file: 'image.hbs', line: 3, column: 9 } },
      ],
    };
    const { alternative: _, ...drawn } = chartItem;
    const told = inspectLayout(
      traceOf(without(chartItem, { ...drawn, element: picture })),
      sheet,
    ).find(({ code }) => code === 'layout/string-too-long');
    expect(told?.place).toEqual(at);
  });

  it.each(planted)('finds $name', ({ trace, document, expected }) => {
    const codes = found(trace, document);
    for (const each of expected) expect(codes).toContain(each);
  });

  it('lets the head of a table stand on every page the table reaches', () => {
    expect(found(traceOf([lineOf(head, { y: 420 })], sound))).toEqual([]);
  });

  it('does not miss text because a line ends in a hyphen or drops its space', () => {
    const broken = [
      lineOf(passage, { y: 100, text: 'Trade grew a\u00AD' }),
      lineOf(passage, { y: 120, text: 'gain' }),
    ];
    expect(found(traceOf(without(passageLine, ...broken)))).toEqual([]);
  });

  it('sends the author to the text in the report, not to the layout that prints it', () => {
    const authored = { ...text('Exports'), place: { file: 'report.yaml', line: 41, column: 9 } };
    const paragraph = element('p', 11, [authored]);
    const faults = inspectLayout(
      traceOf([...sound, lineOf(paragraph, { y: 330, size: 6 })]),
      documentOf(heading, pair, chart, table, paragraph),
    );
    expect(faults.map(({ place }) => `${place.file}:${place.line}`)).toEqual(['report.yaml:41']);
  });

  it.each([
    ['a letter', element('sup', 10, [text('a')])],
    ['a number', element('sub', 10, [element('number', 11, [text('1')])])],
  ])('lets %s raised or lowered be of 7 pt, as every text, and no smaller', (_, mark) => {
    const document = documentOf(
      ...sheet.root.children.filter((each) => each.kind === 'element'),
      mark,
    );
    const inner = mark.children.find((each) => each.kind === 'element') ?? mark;
    const set = (size: number) => traceOf([...sound, lineOf(inner, { y: 330, size })]);
    expect(found(set(7), document)).toEqual([]);
    expect(found(set(6.9), document)).toEqual([expect.stringMatching(/^layout\/type-too-small/u)]);
  });
});

/** What of a page is measured: a fault on the one side of the threshold, none on the other. */
const thresholds: readonly (readonly [code: string, within: LayoutTrace, beyond: LayoutTrace])[] = [
  [
    'layout/overflow',
    traceOf(without(headingLine, lineOf(heading, { width: 200.09 }))),
    traceOf(without(headingLine, lineOf(heading, { width: 200.11 }))),
  ],
  [
    'layout/overflow',
    traceOf(without(headingLine, lineOf(heading, { x: 49.91 }))),
    traceOf(without(headingLine, lineOf(heading, { x: 49.89 }))),
  ],
  [
    'layout/overflow',
    traceOf(without(chartItem, graphicOf(chart, { width: 200.09 }))),
    traceOf(without(chartItem, graphicOf(chart, { width: 200.11 }))),
  ],
  [
    'layout/outside-margins',
    traceOf(without(headingLine, lineOf(heading, { y: 438.09 }))),
    traceOf(without(headingLine, lineOf(heading, { y: 438.11 }))),
  ],
  [
    'layout/outside-margins',
    traceOf(without(chartItem, graphicOf(chart, { y: 370.09 }))),
    traceOf(without(chartItem, graphicOf(chart, { y: 370.11 }))),
  ],
  [
    'layout/off-page',
    traceOf([...sound, lineOf(footLine.element ?? heading, { y: 488.09, region: 'footer' })]),
    traceOf([...sound, lineOf(footLine.element ?? heading, { y: 488.11, region: 'footer' })]),
  ],
  // The ink of 9 pt reaches from 7.02 pt above the baseline to 0.9 pt below it.
  [
    'layout/overlap',
    traceOf(without(headingLine, lineOf(heading, { y: 100 - 7.83 }))),
    traceOf(without(headingLine, lineOf(heading, { y: 100 - 7.81 }))),
  ],
  [
    'layout/overlap',
    traceOf(without(headingLine, lineOf(heading, { x: 139.91, y: 100, width: 20 }))),
    traceOf(without(headingLine, lineOf(heading, { x: 139.89, y: 100, width: 20 }))),
  ],
  [
    'layout/type-too-small',
    traceOf(without(headingLine, lineOf(heading, { size: 7 }))),
    traceOf(without(headingLine, lineOf(heading, { size: 6.99 }))),
  ],
  [
    'layout/line-too-thin',
    traceOf([...sound, box({ lineWidth: 0.25 })]),
    traceOf([...sound, box({ lineWidth: 0.24 })]),
  ],
  [
    'layout/low-contrast',
    traceOf(without(headingLine, lineOf(heading, { color: '#767676' }))),
    traceOf(without(headingLine, lineOf(heading, { color: '#777777' }))),
  ],
  // A page is 400 pt high inside its margins, so 55 % of it end at 270 pt.
  [
    'layout/page-underfilled',
    traceOf([headingLine, graphicOf(chart, { y: 190 })], without(headingLine)),
    traceOf([headingLine, graphicOf(chart, { y: 189.9 })], without(headingLine)),
  ],
];

describe('what is measured', () => {
  it.each(thresholds)(
    'is a fault just beyond the threshold and not within: %s',
    (code, within, beyond) => {
      const codesOn = (trace: LayoutTrace): readonly string[] =>
        inspectLayout(trace, sheet).map((fault) => fault.code);
      expect(codesOn(within)).not.toContain(code);
      expect(codesOn(beyond)).toContain(code);
    },
  );

  it('keeps a report from being printed, but for a page that is not full and a shape that is not seen', () => {
    const severities = planted.flatMap(({ trace, document = sheet }) =>
      inspectLayout(trace, document).map(({ code, severity }) => `${severity} ${code}`),
    );
    expect(new Set(severities.filter((each) => each.startsWith('warning')))).toEqual(
      new Set(['warning layout/page-underfilled', 'warning layout/shape-unseen']),
    );
    const codes = new Set(severities.map((each) => each.split(' ')[1]));
    expect(codes).toEqual(new Set(Object.keys(inspectionCodes)));
  });

  it('lets the last page end anywhere, with more than a few lines that fell off the page before', () => {
    // A page is 400 pt high inside its margins, so 20 % of it end at 130 pt; a line is 12 pt high.
    const [fallen, enough] = [117.9, 118].map((last) =>
      found(
        traceOf(
          sound,
          [50, 62, 74, 86, 98, 110, last].map((y) => lineOf(passage, { y })),
        ),
      ),
    );
    expect(fallen?.join(' ')).toContain('layout/page-underfilled');
    expect(enough?.join(' ')).not.toContain('layout/page-underfilled');
    expect(
      found(traceOf([headingLine, passageLine, translationLine]), documentOf(heading, pair)),
    ).toEqual([]);
  });
});

describe('a last page that is nearly empty', () => {
  const faultOn = (...items: readonly (typeof passageLine)[]): readonly (string | undefined)[] =>
    inspectLayout(traceOf(sound, items), sheet)
      .filter(({ code }) => code === 'layout/page-underfilled')
      .flatMap(({ problem, remedy }) => [problem, remedy]);

  it('is told with the lines to save, those beside one another counted once', () => {
    const faults = faultOn(
      lineOf(passage, { y: 60 }),
      lineOf(passage, { y: 62, x: 200 }),
      lineOf(passage, { y: 74 }),
      lineOf(passage, { y: 88 }),
    );
    expect(faults).toEqual([
      'page 2 is only 13 % full: it holds 3 lines',
      'shorten what stands before it by 3 lines, move a block to it, or let its section follow on; with `pages: 1` at the output no more pages are ever printed',
    ]);
  });

  it('is as empty where a gap moves its last lines to the foot', () => {
    expect(
      faultOn(lineOf(passage, { y: 50 }), lineOf(passage, { y: 438 }))[0],
      // Two lines of 12 pt and 24 pt of the blank between them, of 400 pt.
    ).toBe('page 2 is only 12 % full: it holds 2 lines');
  });

  it('is no second fault where the layout takes no such page', () => {
    const document = { ...sheet, root: { ...sheet.root, attributes: { pages: '1' } } };
    const codes = found(traceOf(sound, [lineOf(passage, { y: 60 })]), document).join(' ');
    expect(codes).toContain('layout/over-its-pages');
    expect(codes).not.toContain('layout/page-underfilled');
  });

  it('is told with one line by its word', () => {
    expect(faultOn(lineOf(passage, { y: 50 }))[0]).toBe(
      'page 2 is only 3 % full: it holds one line',
    );
  });
});

describe('texts that stand out too little', () => {
  it('are one fault a pair of colours, at the style of the first, with the ratio rounded down', () => {
    const pale = without(
      headingLine,
      lineOf(heading, { color: '#777777' }),
      lineOf(passage, { y: 150, color: '#777777' }),
      lineOf(head, { y: 320, color: '#b9c2c9' }),
    );
    const faults = inspectLayout(traceOf(pale, pale), sheet).filter(
      ({ code }) => code === 'layout/low-contrast',
    );
    expect(faults.map(({ place, problem }) => `${place.file}:${place.line} ${problem}`)).toEqual([
      'theme.yaml:2 #777777 on #FFFFFF has a contrast of 4.4:1 (2 texts, the first “Trade in figures” on page 1)',
      'theme.yaml:8 #B9C2C9 on #FFFFFF has a contrast of 1.8:1 (“Year” on page 1)',
    ]);
  });
});

describe('a shape of a logo in the colour of its ground', () => {
  const logo = element('img', 4, [], { src: 'logo.svg', alt: 'House' });
  const band = box({ x: 0, y: 0, width: 400, height: 100, fill: '#00A3AD' });
  const shape = (color: string, x: number) => ({ color, x, y: 20, width: 20, height: 20 });
  const plate = { color: '#ffffff', x: 10, y: 10, width: 80, height: 40 };
  const told = (...shapes: readonly PaintedShape[]) =>
    inspectLayout(
      traceOf([band, { ...graphicOf(logo), x: 10, y: 10, width: 80, height: 40, shapes }]),
      sheet,
    )
      .filter(({ code }) => code === 'layout/shape-unseen')
      .map(({ problem }) => problem);

  it('is told once', () => {
    expect(told(shape('#00A3AD', 20), shape('#00A3AD', 50))).toEqual([
      'logo.svg has a shape of #00A3AD on a ground of #00A3AD, where it cannot be seen (on page 1)',
    ]);
  });

  it('nearly the same colour too', () => {
    expect(told(shape('#00A8B2', 20))).toHaveLength(1);
  });

  it('but not where it lies on a plate of its own, or has another colour', () => {
    expect(told(plate, shape('#00A3AD', 20))).toEqual([]);
    expect(told(shape('#0b2b3a', 20))).toEqual([]);
  });

  it('nor where it lies on a ground of several colours, or has an outline', () => {
    const { color: _, ...shaded } = plate;
    expect(told(shaded, shape('#00A3AD', 20))).toEqual([]);
    const ring = { ...shape('#0b2b3a', 19), width: 22, isLine: true as const };
    expect(told(shape('#00A3AD', 20), ring)).toEqual([]);
    expect(told(ring, shape('#00A3AD', 20))).toEqual([]);
  });

  it('nor by the colour of a line round it, which is no ground', () => {
    const ring = { ...plate, color: '#0b2b3a', isLine: true as const };
    expect(told(ring, { ...shape('#0b2b3a', 20), y: 25, height: 5 })).toEqual([]);
  });

  it('is told where it is a line alone', () => {
    expect(told({ ...shape('#00A3AD', 20), isLine: true as const })).toHaveLength(1);
  });

  it('nor a plate in the colour of the paper under what is painted on it', () => {
    const printed = traceOf([
      { ...graphicOf(logo), x: 10, y: 10, shapes: [plate, shape('#00A3AD', 20)] },
    ]);
    expect(found(printed).filter((each) => each.startsWith('layout/shape'))).toEqual([]);
  });
});

describe('contrastRatio', () => {
  it('is 21:1 for black on white and 1:1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#12466b', '#12466b')).toBe(1);
  });

  it('is 4.5:1 or just over for the grey that WCAG calls the lightest readable on white', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

it('takes the head of a group printed again for no doubling, a row of the group for one', () => {
  const names = ['Year', 'Ships'].map((name) => element('th', 12, [text(name)]));
  const groupHead = element('th', 13, [text('At sea')], { colspan: '2' });
  const cell = element('td', 14, [text('2024')]);
  const grouped = element('table', 11, [
    element('thead', 12, [element('tr', 12, names)]),
    element('tbody', 13, [
      element('tr', 13, [groupHead]),
      element('tr', 14, [cell, element('td', 14, [])]),
    ]),
  ]);
  const codes = (...again: readonly ReturnType<typeof lineOf>[]): readonly string[] =>
    inspectLayout(
      traceOf([
        ...names.map((name, index) => lineOf(name, { x: 60 + 100 * index, width: 40, y: 60 })),
        lineOf(groupHead, { y: 80 }),
        lineOf(cell, { y: 100 }),
        ...again,
      ]),
      documentOf(grouped),
    ).map(({ code }) => code);
  expect(codes(lineOf(groupHead, { y: 140 }))).not.toContain('layout/text-doubled');
  expect(codes(lineOf(cell, { y: 140 }))).toContain('layout/text-doubled');
});

describe('a picture that bleeds 30 pt up', () => {
  const title = element('h1', 10, [text('Harbour')]);
  const img = element('img', 11, [], { src: 'quay.png', alt: 'The quay' });
  const overlaps = (bleed: number, y = 140): readonly string[] =>
    inspectLayout(
      traceOf([lineOf(title, { y: 100 }), { ...graphicOf(img, { y }), bleed: [0, bleed, 0, 0] }]),
      documentOf(title, img),
    )
      .filter(({ code }) => code === 'layout/overlap')
      .map(({ problem, place }) => `${place.line} ${problem}`);

  it('is told where it covers the line before it, and not where it ends below that', () => {
    // 9 pt of type on a baseline of 109 pt: its ink ends 0.9 pt below.
    expect(overlaps(30.5)).toEqual(['11 quay.png lies on “Harbour” on page 1']);
    expect(overlaps(30)).toEqual([]);
    expect(overlaps(0, 105)).toEqual(['11 quay.png lies on “Harbour” on page 1']);
  });
});

describe('old-style digits that reach 0.2 em below their line', () => {
  const figure = element('p', 10, [text('1999')]);
  const label = element('p', 11, [text('ports')]);
  // 40 pt: the digits end 8 pt below the baseline of 109 pt; the label of 9 pt begins 6.3 pt above its own.
  const digits = lineOf(figure, { y: 100, size: 40 });
  const low: typeof digits = {
    ...digits,
    fragments: digits.fragments.map((each) => ({
      ...each,
      face: { ...each.face, ink: () => ({ above: 0.5, below: 0.2 }) },
    })),
  };
  const overlaps = (line: typeof digits, y: number): readonly string[] =>
    inspectLayout(traceOf([line, lineOf(label, { y })]), documentOf(figure, label))
      .filter(({ code }) => code === 'layout/overlap')
      .map(({ problem }) => problem);

  it('are told where they cut into the label below, and not where they end above it', () => {
    expect(overlaps(low, 114.1)).toEqual([
      'the old-style digits of “1999” in Test reach into “ports” on page 1',
    ]);
    expect(overlaps(low, 114.5)).toEqual([]);
  });

  it('that stand on their line cut into nothing', () => {
    expect(overlaps(digits, 114.1)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { baselineOffset } from '../../src/sheet/baseline.js';
import { parseDocument } from '../../src/document/parse.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import type { FontLibrary } from '../../src/fonts/face.js';
import { loadFontLibrary } from '../../src/fonts/library.js';
import type { ParagraphNode, PrintJob, PrintNode } from '../../src/sheet/nodes.js';
import type { TextRun } from '../../src/sheet/runs.js';
import type { Theme } from '../../src/typeset/style.js';
import { parseTheme } from '../../src/typeset/theme.js';
import { typeset } from '../../src/typeset/typeset.js';
import { figures } from '../support/figures.js';

const shared = readFileSync(new URL('../../templates/theme.yaml', import.meta.url), 'utf8');
const chart = shared.slice(shared.indexOf('\nchart:'), shared.indexOf('\ndefaultStyle:'));
const colors = shared.slice(shared.indexOf('\ncolors:'), shared.indexOf('\nchart:'));

/** A page 300 pt wide with margins of 30 pt: 240 pt of measure. */
const themeOf = (styles: string): Theme => {
  const text = `
pageSize: [300, 400]
pageMargins: [30, 40, 30, 40]
headerTop: 10
footerBottom: 10
gridColumns: 12
gutter: 12
${colors}${chart}
defaultStyle: { font: sans, weight: 400, italics: false, fontSize: 10, leading: 14, color: ink, alignment: left,
  firstLineIndent: 0, hyphenate: false, hanLatinSpace: 0.2, fontFeatures: [], rise: 0, noWrap: false, orphans: 2,
  widows: 2, cjk: { fontSize: 9 } }
styles:
${styles || '  p: {}'}
`;
  const { value, diagnostics } = parseTheme(text, 'theme.yaml');
  if (!value) throw new Error(diagnostics.map(({ problem }) => problem).join('; '));
  return value;
};

let fonts: FontLibrary;
beforeAll(() => {
  const library = loadFontLibrary(nodeEffects(), 'fonts').value;
  if (!library) throw new Error('the font library does not load');
  fonts = library;
});

const set = (
  markup: string,
  styles = '',
  library = fonts,
): {
  readonly job: PrintJob;
  readonly faults: readonly string[];
  readonly remedies: readonly string[];
} => {
  const place = { file: 'layout.hbs', line: 1, column: 1 };
  const parsed = parseDocument({
    text: `<document>${markup}</document>`,
    files: ['layout.hbs'],
    languages: ['en', 'zh-Hans'],
    title: 'A sheet',
    place,
  });
  if (!parsed.value) throw new Error(parsed.diagnostics.map(({ problem }) => problem).join('; '));
  const { value, diagnostics } = typeset({
    document: parsed.value,
    theme: themeOf(styles),
    fonts: library,
    figures,
    draw: (element, width) => ({ kind: 'drawing', items: [], width, height: 10, element }),
    metadata: {
      title: 'A sheet',
      language: 'en',
      languages: ['en', 'zh-Hans'],
      date: new Date(0),
    },
  });
  if (!value) throw new Error('nothing was set');
  return {
    job: value,
    faults: diagnostics.map(({ code }) => code),
    remedies: diagnostics.map(({ remedy }) => remedy),
  };
};

const paragraphs = (node: PrintNode): readonly ParagraphNode[] => {
  switch (node.kind) {
    case 'paragraph':
      return [node];
    case 'stack':
      return node.children.flatMap(paragraphs);
    case 'columns':
      return node.columns.flatMap(({ content }) => paragraphs(content));
    case 'table':
      return node.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => paragraphs(content)));
    default:
      return [];
  }
};

const runsIn = (job: PrintJob): readonly TextRun[] =>
  job.body.flatMap(paragraphs).flatMap(({ runs }) => runs);

describe('emphasis', () => {
  const styles = '  i: { italics: true, cjk: { italics: false } }';
  const markup = '<p lang="en">a <i>quick</i> ride</p>';

  it('is told where the typeface has no slanted face to set it in', () => {
    expect(set(markup, styles).faults).toEqual([]);
    // Source Sans has a slanted regular; a weight of its own has the nearest.
    const slanted = fonts.split('quick', 'en', { role: 'sans', weight: 400, italic: true });
    expect(slanted.runs.map(({ face }) => face.italic)).toEqual([true]);
    const upright: FontLibrary = {
      ...fonts,
      split: (words, language, selector, neighbours) =>
        fonts.split(words, language, { ...selector, italic: false }, neighbours),
    };
    expect(set(markup, styles, upright).faults).toEqual(['font/missing-slant']);
    expect(set('<p lang="zh-Hans">坐<i>快船</i></p>', styles, upright).faults).toEqual([]);
  });
});

describe('a list', () => {
  const textsOf = (styles: string): readonly string[] => {
    const { job, faults } = set(
      '<ul><li lang="en">bring a coat</li></ul><ol><li lang="en">buy</li><li lang="en">go</li></ol>',
      styles,
    );
    expect(faults).toEqual([]);
    return runsIn(job).map(({ text }) => text);
  };

  it('has the marks of any list where the theme says nothing of them, and none where it says none', () => {
    expect(textsOf('')).toEqual(['•', 'bring a coat', '1.', 'buy', '2.', 'go']);
    expect(textsOf("  ul: { marker: '' }\n  ol: { marker: (1) }")).toEqual([
      ...['bring a coat', '(1)', 'buy', '(2)', 'go'],
    ]);
  });
});

describe('typeset', () => {
  it('sets hanzi in the CJK face and Latin and digits in the Latin face, at the size of the language', () => {
    const { job } = set('<p lang="zh-Hans">共3份RCEP</p><p>3 copies</p>');
    expect(runsIn(job).map(({ text, face, size }) => [text, face.family, size])).toEqual([
      ['共', 'Noto Sans SC', 9],
      ['3', 'Source Sans 3', 9],
      ['份', 'Noto Sans SC', 9],
      ['RCEP', 'Source Sans 3', 9],
      ['3 copies', 'Source Sans 3', 10],
    ]);
  });

  it('sets the marker of an item on the baseline and in the size of its first text', () => {
    const { job } = set(
      '<ol><li><p class="narrow">first</p><p>second</p></li><li>third</li></ol>',
      "  ol: { marker: '1.' }\n  li: { markerGap: 4 }\n  narrow: { fontSize: 8, leading: 11 }",
    );
    const lines = job.body
      .flatMap(paragraphs)
      .map((each) => [
        each.runs.map(({ text }) => text).join(''),
        each.runs[0]?.size,
        baselineOffset(each),
      ]);
    const [one, first, , two, third] = lines;
    expect([one?.[0], two?.[0]]).toEqual(['1.', '2.']);
    expect(one?.slice(1)).toEqual(first?.slice(1));
    expect(two?.slice(1)).toEqual(third?.slice(1));
  });

  it('gives a table its zebra, the boxes of its cells and where they stand in a higher row', () => {
    const { job } = set(
      '<table><tbody><tr><td>1</td></tr><tr class="even"><td class="boxed">2</td></tr></tbody></table>',
      [
        '  even: { fillColor: tint }',
        '  boxed: { verticalAlignment: middle, ruleLeft: { width: 1, color: ink }, ruleRight: { width: 2, color: ink } }',
      ].join('\n'),
    );
    const table = job.body.find((node) => node.kind === 'table');
    const [odd, even] = table?.kind === 'table' ? table.rows : [];
    expect([odd?.box?.fill, even?.box?.fill]).toEqual([undefined, '#E8EEF2']);
    expect(odd?.cells[0]?.verticalAlignment).toBeUndefined();
    const [cell] = even?.cells ?? [];
    expect(cell?.verticalAlignment).toBe('middle');
    expect([cell?.box?.left?.width, cell?.box?.right?.width]).toEqual([1, 2]);
  });

  it('parts two raised marks side by side, which would read as one number', () => {
    const { job } = set('<p>lent<sup>1</sup><sup>2</sup> and <sup>3</sup>a<sup>4</sup></p>');
    const parted = runsIn(job).filter(({ spaceBefore }) => (spaceBefore ?? 0) > 0);
    expect(parted.map(({ text }) => text)).toEqual(['2']);
  });

  it('says in every paragraph what its lines keep with a number', () => {
    const { job } = set('<p lang="zh-Hans">300兆瓦时</p><p>300 MWh</p>');
    expect(job.body.flatMap(paragraphs).map(({ style }) => style.figures)).toEqual([
      figures,
      figures,
    ]);
  });

  it('hands text properties down, lets the later class win, and keeps box properties where they are', () => {
    const { job } = set(
      '<div class="outer"><p>one <span class="small big">two</span></p></div>',
      '  outer: { color: azurite, margin: [5, 6, 7, 8] }\n  small: { fontSize: 7 }\n  big: { fontSize: 12, cjk: { fontSize: 11 } }',
    );
    const [one, two] = runsIn(job);
    expect([one?.color, one?.size]).toEqual(['#12466B', 10]);
    expect([two?.color, two?.size]).toEqual(['#12466B', 12]);
    expect(job.body.map((node) => 'margin' in node && node.margin)).toEqual([[5, 6, 7, 8]]);
    expect(job.body.flatMap(paragraphs).every(({ margin }) => margin === undefined)).toBe(true);
  });

  it('sizes Latin letters and digits in Chinese apart, on the baseline of the hanzi, and in English not', () => {
    const style = '  p: { cjk: { latinScale: 1.1 } }';
    const { job } = set('<p lang="zh-Hans">增长12个</p><p lang="en">Up 12</p>', style);
    const sizes = job.body.flatMap((node) =>
      node.kind === 'paragraph'
        ? [node.runs.map(({ text, size }) => `${text} ${size.toFixed(1)}`)]
        : [],
    );
    expect(sizes).toEqual([['增长 9.0', '12 9.9', '个 9.0'], ['Up 12 10.0']]);
    const [leading] = job.body;
    const plain = set('<p lang="zh-Hans">增长个</p>', style).job.body[0];
    if (leading?.kind !== 'paragraph' || plain?.kind !== 'paragraph')
      throw new Error('no paragraph');
    expect(baselineOffset(leading)).toBe(baselineOffset(plain));
  });

  it('scales and raises a superscript by the size round it', () => {
    const { job } = set('<p>m<sup>2</sup></p>', '  sup: { scale: 0.8, rise: 0.35 }');
    const [, raised] = runsIn(job);
    expect(raised?.size).toBeCloseTo(8, 10);
    expect(raised?.rise).toBeCloseTo(3.5, 10);
  });

  it.each([
    [8, 7],
    [7.2, 7],
    [6, 6],
    [12, 9],
  ])('sets the mark of a note of %d pt in %d pt, which print carries', (note, mark) => {
    const { job } = set(
      '<p class="note">m<sup>2</sup> CO<sub>2</sub></p>',
      `  sup: { scale: 0.75, rise: 0.3 }\n  sub: { scale: 0.75, rise: -0.14 }\n  note: { fontSize: ${note} }`,
    );
    const marks = runsIn(job).filter(({ text }) => text === '2');
    expect(marks.map(({ size }) => size)).toEqual([mark, mark]);
  });

  it('sets the mark of a note in the font’s own raised figures, and letters it has none for in 7 pt', () => {
    const { job } = set(
      '<p class="note">m<sup>2</sup> a<sup>[2]</sup> CO<sub>2</sub></p>',
      '  sup: { scale: 0.75, rise: 0.3, variantPosition: super }\n  sub: { scale: 0.75, rise: -0.14, variantPosition: sub }\n  note: { fontSize: 7.1 }',
    );
    const marks = runsIn(job).filter(({ text }) => text.includes('2'));
    expect(marks.map(({ size, rise, features }) => [size, rise, features])).toEqual([
      [7.1, undefined, ['sups']],
      [7, expect.closeTo(2.13), undefined],
      [7.1, undefined, ['subs']],
    ]);
  });

  it('gives columns their part of the grid, and what is left to those that ask for nothing', () => {
    const { job } = set(
      '<row><col span="8"><p>a</p></col><col span="4"><p>b</p></col></row>' +
        '<row><col width="20mm"><p>c</p></col><col><p>d</p></col><col><p>e</p></col></row>',
    );
    const widths = job.body.map((node) =>
      node.kind === 'columns' ? node.columns.map(({ width }) => Number(width.toFixed(2))) : [],
    );
    expect(widths).toEqual([
      [156, 72],
      [56.69, 79.65, 79.65],
    ]);
  });

  it('sets a pair in columns of one width', () => {
    const { job } = set('<pair><p>one</p><p lang="zh-Hans">一</p></pair>');
    const [pair] = job.body;
    expect(pair?.kind === 'columns' && pair.columns.map(({ width }) => width)).toEqual([114, 114]);
  });

  it('gives a chart the width its column has inside margins and padding', () => {
    const { job } = set(
      '<figure><chart ref="growth"/></figure>',
      '  figure: { margin: [10, 0, 10, 0], padding: [5, 0, 5, 0] }',
    );
    const find = (node: PrintNode): number | undefined =>
      node.kind === 'drawing'
        ? node.width
        : node.kind === 'stack'
          ? node.children.map(find)[0]
          : undefined;
    expect(job.body.map(find)).toEqual([210]);
  });

  it('sets a span displayed as a block as a line of its own, and gives the outline the whole heading', () => {
    const { job } = set(
      '<h1><span class="line">Trade</span><span class="line" lang="zh-Hans">贸易</span></h1>',
      '  line: { display: block }',
    );
    const lines = job.body.flatMap(paragraphs);
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'Trade',
      '贸易',
    ]);
    expect(lines[0]?.outline).toEqual({ text: 'Trade 贸易', level: 1 });
  });

  it('keeps the outline and the name of a heading whose first line has a box of its own', () => {
    const { job } = set(
      '<h1 id="trade"><span class="line">Trade</span><span class="line">Goods</span></h1>',
      '  line: { display: block, padding: [4, 0, 0, 0], ruleLeft: { width: 1, color: ink } }',
    );
    const [first, second] = job.body.flatMap(paragraphs);
    expect([first?.outline, first?.id]).toEqual([{ text: 'Trade Goods', level: 1 }, 'trade']);
    expect([second?.outline, second?.id]).toEqual([undefined, undefined]);
  });

  it('begins a paragraph at a line break', () => {
    const { job } = set('<p>one<br/>two <b>three</b><br/></p>');
    expect(
      job.body.flatMap(paragraphs).map(({ runs }) => runs.map(({ text }) => text).join('')),
    ).toEqual(['one', 'two three']);
  });

  it('indents the beginning of a paragraph, and no line behind a break', () => {
    const { job } = set(
      '<p class="run">one<br/>two<br/>three</p>',
      '  run: { firstLineIndent: 20 }',
    );
    expect(job.body.flatMap(paragraphs).map(({ style }) => style.firstLineIndent)).toEqual([
      20, 0, 0,
    ]);
  });

  it('stands a picture where the alignment of its style says', () => {
    const { job } = set(
      '<img src="a.png" alt="a"/><img class="aside" src="a.png" alt="a"/><div class="middle"><img src="a.png" alt="a"/></div>',
      '  aside: { alignment: right }\n  middle: { alignment: center }',
    );
    const [plain, aside, middle] = job.body;
    expect(plain).not.toHaveProperty('alignment');
    expect(aside).toMatchObject({ kind: 'drawing', alignment: 'right' });
    expect(middle).toMatchObject({ children: [{ kind: 'drawing', alignment: 'center' }] });
  });

  it('gives every run inside a link its target, and none outside', () => {
    const { job } = set('<p>see <a href="https://example.org/">the <b>page</b></a> here</p>');
    expect(runsIn(job).map(({ text, link }) => [text.trim(), link])).toEqual([
      ['see', undefined],
      ['the', 'https://example.org/'],
      ['page', 'https://example.org/'],
      ['here', undefined],
    ]);
  });

  it('sets a table by the widths of its first row, with cells over columns and rows that are repeated', () => {
    const { job } = set(
      '<table><thead><tr><th scope="col" width="20mm">a</th><th scope="col" colspan="2">b</th></tr></thead>' +
        '<tbody><tr class="last"><td>c</td><td/><td>d</td></tr></tbody></table>',
      '  table: { columnGap: 6 }\n  last: { padding: [0, 2, 0, 3], ruleBottom: { width: 0.5, color: ink } }',
    );
    const [table] = job.body;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.widths.map((width) => (width === '*' ? width : Number(width).toFixed(2)))).toEqual(
      ['56.69', '*', '*'],
    );
    expect([table.headerRows, table.columnGap]).toEqual([1, 6]);
    expect(table.rows.map(({ cells }) => cells.map(({ columnSpan }) => columnSpan))).toEqual([
      [undefined, 2],
      [undefined, undefined, undefined],
    ]);
    expect(table.rows.map(({ padding, box }) => ({ padding, rule: box?.bottom }))).toEqual([
      { padding: { top: 0, bottom: 0 }, rule: undefined },
      { padding: { top: 2, bottom: 3 }, rule: { width: 0.5, color: '#1A1A1A' } },
    ]);
  });

  it('draws no rule that an element has and its class takes away', () => {
    const { job } = set(
      '<table><thead><tr><th scope="col">a</th></tr></thead>' +
        '<tbody><tr><td>b</td></tr><tr class="bare"><td>c</td></tr></tbody></table>',
      '  tr: { ruleBottom: { width: 0.5, color: ink } }\n  bare: { ruleBottom: none }',
    );
    const [table] = job.body;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map(({ box }) => box?.bottom?.width)).toEqual([0.5, 0.5, undefined]);
  });

  it('takes a head over all columns in the body for that of the rows after it', () => {
    const { job } = set(
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody>' +
        '<tr><th scope="col" colspan="2">at sea</th></tr><tr><td>c</td><td>d</td></tr>' +
        '<tr><td colspan="2">e</td></tr><tr><th scope="row">f</th><td>g</td></tr></tbody></table>',
    );
    const [table] = job.body;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows.map(({ headsGroup }) => headsGroup === true)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('sets a head over all columns once more for where its rows go on, and no other', () => {
    const { job } = set(
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody>' +
        '<tr><th scope="col" colspan="2"><p lang="zh-Hans" continued="（续）">海上</p><p continued=" (continued)">at sea</p></th></tr>' +
        '<tr><th scope="row"><p continued=" (continued)">f</p></th><td>g</td></tr></tbody></table>',
    );
    const [table] = job.body;
    if (table?.kind !== 'table') throw new Error('no table');
    const texts = (cells: (typeof table.rows)[number]['cells'] = []) =>
      cells
        .flatMap(({ content }) => paragraphs(content))
        .map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(table.rows.map(({ cells, continued }) => [texts(cells), texts(continued)])).toEqual([
      [['a', 'b'], []],
      [
        ['海上', 'at sea'],
        ['海上（续）', 'at sea (continued)'],
      ],
      [['f', 'g'], []],
    ]);
  });

  it('gives a block the fill, rules and page break of its style', () => {
    const { job } = set(
      '<p>a</p><div class="box"><p>b</p></div>',
      '  box: { fillColor: ink, ruleTop: { width: 1, color: ink }, ruleLeft: { width: 2, color: ink }, bleed: [1, 2, 3, 4], pageBreak: before }',
    );
    expect(job.body[1]).toMatchObject({
      pageBreak: 'before',
      box: {
        fill: '#1A1A1A',
        top: { width: 1, color: '#1A1A1A' },
        left: { width: 2, color: '#1A1A1A' },
        outset: { left: 1, top: 2, right: 3, bottom: 4 },
      },
    });
  });

  it('prints in the header only what belongs to the page: its parity, its place and its section', () => {
    const { job } = set(
      '<header><div on="first"><p>cover</p></div><div on="even"><p>left</p></div>' +
        '<div on="rest" for="trade"><p>Trade</p></div><div><p>page <counter of="page"/> of <counter of="pages"/></p></div></header><p>body</p>',
    );
    const printed = (page: number, section?: string): string => {
      const node = job.header({ page, pages: 3, ...(section === undefined ? {} : { section }) });
      return (node ? paragraphs(node) : [])
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
        .join(' | ');
    };
    expect(printed(1)).toBe('cover | page 1 of 3');
    expect(printed(2, 'trade')).toBe('left | Trade | page 2 of 3');
    expect(printed(3, 'health')).toBe('page 3 of 3');
  });

  it('begins a page where a section says so', () => {
    const { job } = set('<p>a</p><section starts-page="true"><p>b</p></section>');
    expect(job.body.map((node) => 'pageBreak' in node && node.pageBreak)).toEqual([
      false,
      'before',
    ]);
  });

  it.each([
    [
      'colour',
      '<p class="colour">a</p>',
      'define it under styles in theme.yaml; known here: headline',
    ],
    [
      'hedline',
      '<p class="hedline">a</p>',
      'did you mean “headline”? Otherwise define it under styles in theme.yaml',
    ],
  ])('tells what to do about the style %s', (_, markup, remedy) => {
    expect(set(markup, '  headline: {}').remedies).toEqual([remedy]);
  });

  it('reports a class that every object of JavaScript has, rather than set it in a function', () => {
    expect(set('<p class="constructor">a</p>').faults).toEqual(['theme/unknown-style']);
  });

  it('reports a class without a style, and a character no font has, once for each text', () => {
    const { faults } = set('<p class="nowhere">flag 🏳 🏳</p>');
    expect(faults).toEqual(['theme/unknown-style', 'font/missing-character']);
  });
});

describe('languages beside one another', () => {
  const linesIn = (node: PrintNode): readonly ParagraphNode[] => {
    if (node.kind === 'paragraph') return [node];
    if (node.kind === 'stack') return node.children.flatMap(linesIn);
    return node.kind === 'columns' ? node.columns.flatMap(({ content }) => linesIn(content)) : [];
  };
  const textsOf = (markup: string, styles: string): readonly string[] =>
    set(markup, styles)
      .job.body.flatMap(linesIn)
      .map(({ runs }) => runs.map(({ text }) => text).join(''));

  it('run in on one line, and where that is too short each has its own', () => {
    const styles = '  other: { display: run-in }';
    const label = (text: string): string =>
      `<p><span lang="zh-Hans">年发电量</span>  <span class="other" lang="en">${text}</span></p>`;
    expect(textsOf(label('annual output'), styles)).toHaveLength(1);
    expect(
      textsOf(label('annual output of the station in all its years of service'), styles),
    ).toEqual([
      expect.stringMatching(/^年发电量\s*$/u),
      'annual output of the station in all its years of service',
    ]);
  });

  it('run in on all cards of a row or on none, the card of one figure as high', () => {
    const styles = '  other: { display: run-in, leading: 15 }';
    const card = (figure: string, other?: string): string =>
      `<col><div><p><span lang="zh-Hans">${figure}</span>${
        other === undefined ? '' : `<span class="other" lang="en"> ${other}</span>`
      }</p></div></col>`;
    const row = (...cards: readonly string[]): string => `<row>${cards.join('')}</row>`;
    expect(textsOf(row(card('三日', 'three days'), card('六成')), styles)).toEqual([
      '三日 three days',
      '六成',
    ]);
    const long = 'seven hundred and twelve harbour boats on the river';
    const mixed = row(card('三日', 'three days'), card('船', long), card('六成'));
    expect(textsOf(mixed, styles).map((text) => text.trim())).toEqual([
      '三日',
      'three days',
      '船',
      long,
      '六成',
    ]);
    const whitesIn = (node: PrintNode): readonly number[] => {
      if (node.kind === 'columns') return node.columns.flatMap(({ content }) => whitesIn(content));
      if (node.kind !== 'stack') return [];
      return [...(node.margin?.[3] ? [node.margin[3]] : []), ...node.children.flatMap(whitesIn)];
    };
    const whites = set(mixed, styles).job.body.flatMap(whitesIn);
    expect(whites).toEqual([15]);
  });

  it('leave out the line between them where each has its own', () => {
    const styles = '  bar: { display: between }\n  next: { display: run-in }';
    const foot = (name: string): string =>
      `<p><span lang="zh-Hans">港口</span><span class="bar"> | </span><span class="next" lang="en">${name}</span></p>`;
    expect(textsOf(foot('The quay'), styles)).toEqual(['港口 | The quay']);
    const long = 'The harbour library and all its boats on the river, in summer';
    expect(textsOf(foot(long), styles)).toEqual(['港口', long]);
  });

  it('share the baseline of a heading whatever their sizes', () => {
    const styles = `  parallel: { display: parallel, columnGap: 12 }
  zh: { display: block, fontSize: 24, leading: 30 }
  en: { display: block, fontSize: 18, leading: 30 }`;
    const markup =
      '<h1 class="parallel"><span class="zh" lang="zh-Hans">渡口</span><span class="en" lang="en">Quays</span></h1>';
    const [zh = 0, en = 1] = set(markup, styles)
      .job.body.flatMap(linesIn)
      .map((line) => (line.margin?.[1] ?? 0) + baselineOffset(line));
    expect(en).toBeCloseTo(zh, 6);
  });
});

describe('a fitted line', () => {
  const paragraphsIn = (node: PrintNode): readonly ParagraphNode[] => {
    if (node.kind === 'paragraph') return [node];
    if (node.kind === 'stack') return node.children.flatMap(paragraphsIn);
    return node.kind === 'columns'
      ? node.columns.flatMap(({ content }) => paragraphsIn(content))
      : [];
  };
  const sizes = (markup: string, styles: string): readonly (readonly number[])[] =>
    set(markup, styles)
      .job.body.flatMap(paragraphsIn)
      .map(({ runs, style }) => [runs[0]?.size ?? 0, style.leading]);

  it('fills its measure, size and leading in one proportion, up to a quarter larger', () => {
    const styles = '  title: { fit: measure, fontSize: 20, leading: 30 }';
    const [[short = 0, leading = 0] = [], [long = 0] = []] = sizes(
      '<p class="title">Quays</p><p class="title">The quays of the old harbour in winter</p>',
      styles,
    );
    expect(short).toBeCloseTo(25, 6);
    expect(leading / short).toBeCloseTo(1.5, 6);
    expect(long).toBeLessThan(20);
    expect(long).toBeGreaterThan(12);
  });

  it('shrinks with its row, every line of one style alike, and never under 60 %', () => {
    const styles = '  big: { fit: shrink, fontSize: 20, leading: 24, noWrap: true }';
    const row = (text: string): string =>
      `<row><col><p class="big">12</p></col><col><p class="big">${text}</p></col></row>`;
    const [[one = 0] = [], [other = 0] = []] = sizes(row('1,234,567,890'), styles);
    expect(one).toBeLessThan(20);
    expect(one).toBeGreaterThan(12);
    expect(other).toBeCloseTo(one, 6);
    expect(sizes(row('12'), styles)).toEqual([
      [20, 24],
      [20, 24],
    ]);
    const [[least = 0] = []] = sizes(row('1,234,567,890,123,456,789,012'), styles);
    expect(least).toBeCloseTo(12, 6);
  });

  it('is never set below 7 pt, however long it is', () => {
    const styles = '  small: { fit: shrink, fontSize: 10, leading: 12, noWrap: true }';
    const row = (text: string): string =>
      `<row><col><p class="small">12</p></col><col><p class="small">${text}</p></col></row>`;
    const [[one = 0, leading = 0] = [], [other = 0] = []] = sizes(
      row('1,234,567,890,123,456,789,012,345,678,901,234,567,890'),
      styles,
    );
    expect([one, other]).toEqual([expect.closeTo(7, 6), expect.closeTo(7, 6)]);
    expect(leading).toBeCloseTo(8.4, 6);
  });

  it('shrinks with the rows of its block, and not with those of another', () => {
    const styles = '  big: { fit: shrink, fontSize: 20, leading: 24, noWrap: true }';
    const row = (text: string): string =>
      `<row><col><p class="big">${text}</p></col><col><p>ferries</p></col></row>`;
    const long = '1,234,567,890';
    const [[one = 0] = [], , [two = 0] = []] = sizes(`<div>${row('12')}${row(long)}</div>`, styles);
    expect(one).toBeLessThan(20);
    expect(two).toBeCloseTo(one, 6);
    const [[apart = 0] = []] = sizes(`<div>${row('12')}</div><div>${row(long)}</div>`, styles);
    expect(apart).toBe(20);
  });

  it('of longest-word runs over several lines, and is set smaller for a word that is too wide alone', () => {
    const styles = '  value: { fit: longest-word, fontSize: 20, leading: 24 }';
    const row = (text: string): string =>
      `<row><col><p class="value">12</p></col><col><p class="value">${text}</p></col></row>`;
    expect(sizes(row('a text of very many short words'), styles)).toEqual([
      [20, 24],
      [20, 24],
    ]);
    const [[one = 0] = [], [other = 0] = []] = sizes(row('of 1,234,567,890'), styles);
    expect(one).toBeLessThan(20);
    expect(one).toBeGreaterThan(12);
    expect(other).toBeCloseTo(one, 6);
  });
});

describe('a leading that the lines of a paragraph do not have', () => {
  const styles = '  big: { fontSize: 20, leading: 26 }\n  h1: { leading: 20 }';
  const faultsOf = (markup: string, more = '') => set(markup, `${styles}${more}`).faults;

  it('is told of a part of it, however deep', () => {
    expect(faultsOf('<h1><span class="big">a</span></h1>')).toEqual(['theme/unused-leading']);
    expect(faultsOf('<p>a <b>b <span class="big">c</span></b></p>')).toEqual([
      'theme/unused-leading',
    ]);
  });

  it('is none where the part is a block, the paragraph has as much, or the leading is smaller', () => {
    expect(faultsOf('<h1><span class="big">a</span></h1>', '\n  span: { display: block }')).toEqual(
      [],
    );
    expect(faultsOf('<h1 class="big"><span class="big">a</span></h1>')).toEqual([]);
    expect(
      faultsOf('<h1>a <span class="small">b</span></h1>', '\n  small: { leading: 9 }'),
    ).toEqual([]);
  });
});

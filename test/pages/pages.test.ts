import { describe, expect, it } from 'vitest';
import type { ElementNode } from '../../src/document/document.js';
import { print } from '../support/print.js';
import type { PageGeometry, PrintJob, PrintNode } from '../../src/sheet/nodes.js';
import type { LayoutTrace, TracedBox, TracedItem, TracedLine } from '../../src/sheet/trace.js';
import { A4, EN, ZH, element, job, paragraph, testFonts } from '../support/print-job.js';

const geometry = (height: number, width = 400): PageGeometry => ({
  width,
  height,
  margins: { top: 40, right: 50, bottom: 40, left: 50 },
});

const lay = async (body: readonly PrintNode[], changes: Partial<PrintJob> = {}) => {
  const { value, diagnostics } = await print(
    job([], body, { geometry: geometry(400), ...changes }),
    testFonts(),
  );
  if (!value) throw new Error('nothing was printed');
  return { trace: value.trace, diagnostics };
};

const isLine = (item: TracedItem): item is TracedLine => item.kind === 'line';
const isBox = (item: TracedItem): item is TracedBox => item.kind === 'box';

/** Body lines with the page they stand on, from 0. */
const linesOf = (
  trace: LayoutTrace,
): readonly { readonly page: number; readonly line: TracedLine }[] =>
  trace.pages.flatMap(({ items }, page) =>
    items
      .filter(isLine)
      .filter(({ region }) => region === 'body')
      .map((line) => ({ page, line })),
  );

const pagesOfElement = (trace: LayoutTrace, owner: ElementNode): readonly number[] =>
  linesOf(trace)
    .filter(({ line }) => line.element === owner)
    .map(({ page }) => page);

const textOf = (line: TracedLine): string => line.fragments.map(({ text }) => text).join('');

const lowest = (trace: LayoutTrace, page: number): number =>
  Math.max(
    ...(trace.pages[page]?.items
      .filter(({ region }) => region === 'body')
      .map(({ y, height }) => y + height) ?? []),
  );

const zh = (text = ZH): ElementNode => element('p', 'zh-Hans', [text]);
const en = (text = EN): ElementNode => element('p', 'en', [text]);
const block = (height: number): PrintNode => ({
  kind: 'drawing',
  element: element('chart', 'zh-Hans', [], { ref: 'a' }),
  items: [],
  alternative: 'a',
  width: 100,
  height,
});
const gap = (natural: number, minimum: number, maximum: number): PrintNode => ({
  kind: 'gap',
  natural,
  minimum,
  maximum,
});

describe('page breaks, over thirty heights of page', () => {
  it('leave no widow, no orphan, no stranded heading, and lose no line', async () => {
    const found = { widows: 0, orphans: 0, stranded: 0, lost: 0, beyond: 0, split: 0 };
    for (let height = 260; height < 260 + 30 * 11; height += 11) {
      const blocks = Array.from({ length: 24 }, (_, index) => {
        if (index % 5 === 0)
          return {
            owner: element('h2', 'zh-Hans', [`第${index}节 Section ${index}`]),
            heading: true,
          };
        return {
          owner:
            index % 2 === 0 ? zh(ZH.slice(0, 30 + 7 * index)) : en(EN.slice(0, 80 + 11 * index)),
          heading: false,
        };
      });
      const body = blocks.flatMap(({ owner, heading }) => [
        paragraph(
          owner,
          { leading: heading ? 22 : 15 },
          { size: heading ? 14 : 10 },
          heading ? { keepWithNext: true } : {},
        ),
        gap(6, 3, 10),
      ]);
      // oxlint-disable-next-line no-await-in-loop
      const { trace, diagnostics } = await lay(body, { geometry: geometry(height) });
      expect(diagnostics).toEqual([]);
      blocks.forEach(({ owner, heading }, index) => {
        const pages = pagesOfElement(trace, owner);
        const lines = linesOf(trace).filter(({ line }) => line.element === owner);
        found.lost += (lines[0]?.line.lineCount ?? 1) - lines.length;
        const byPage = [...new Set(pages)].map(
          (page) => pages.filter((each) => each === page).length,
        );
        if (byPage.length > 1) {
          found.split += 1;
          if ((byPage[0] ?? 2) < 2) found.orphans += 1;
          if ((byPage.at(-1) ?? 2) < 2) found.widows += 1;
        }
        const next = blocks[index + 1];
        if (heading && next && pagesOfElement(trace, next.owner)[0] !== pages.at(-1))
          found.stranded += 1;
      });
      found.beyond += linesOf(trace).filter(
        ({ line }) => line.y + line.height > height - 40 + 0.1 || line.y < 40 - 0.1,
      ).length;
    }
    expect(found).toMatchObject({ widows: 0, orphans: 0, stranded: 0, lost: 0, beyond: 0 });
    expect(found.split).toBeGreaterThan(20);
  });

  it('follow the style’s own widows and orphans', async () => {
    const owner = en(`${EN} ${EN}`);
    const { trace } = await lay([block(235), paragraph(owner, { orphans: 4, widows: 5 })]);
    const pages = pagesOfElement(trace, owner);
    const head = pages.filter((page) => page === 0).length;
    expect(head === 0 || head >= 4).toBe(true);
    expect(pages.length - head).toBeGreaterThanOrEqual(5);
  });

  it('take a chain of headings along with the text they stand over, through gaps and containers', async () => {
    const [one, two, text] = [
      element('h2', 'zh-Hans', ['一']),
      element('h3', 'zh-Hans', ['二']),
      zh(),
    ];
    const { trace } = await lay([
      block(265),
      { kind: 'stack', children: [paragraph(one, {}, {}, { keepWithNext: true })] },
      gap(4, 4, 4),
      { kind: 'stack', children: [paragraph(two, {}, {}, { keepWithNext: true }), gap(4, 4, 4)] },
      paragraph(text),
    ]);
    expect([one, two, text].map((owner) => pagesOfElement(trace, owner)[0])).toEqual([1, 1, 1]);
  });

  it('begin a page where asked, without an empty page before it', async () => {
    const [one, two] = [zh(), zh()];
    const { trace } = await lay([
      { ...paragraph(one), pageBreak: 'before' },
      { ...paragraph(two), pageBreak: 'before' },
    ]);
    expect(trace.pages).toHaveLength(2);
    expect(pagesOfElement(trace, two)[0]).toBe(1);
  });
});

describe('blocks kept together', () => {
  it('move whole to the next page', async () => {
    const owners = [zh(), zh(), zh()];
    const { trace } = await lay([
      block(200),
      { kind: 'stack', keepTogether: true, children: owners.map((owner) => paragraph(owner)) },
    ]);
    expect(new Set(owners.flatMap((owner) => pagesOfElement(trace, owner)))).toEqual(new Set([1]));
  });

  it('are an error with their place where they are taller than a page, and still print every line', async () => {
    const owners = Array.from({ length: 12 }, () => zh());
    const tall = element('div', 'zh-Hans', owners);
    const { trace, diagnostics } = await lay([
      {
        kind: 'stack',
        element: tall,
        keepTogether: true,
        children: owners.map((owner) => paragraph(owner)),
      },
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'layout/block-taller-than-page', severity: 'error', place: tall.place },
    ]);
    for (const owner of owners) {
      expect(pagesOfElement(trace, owner)).toHaveLength(
        linesOf(trace).find(({ line }) => line.element === owner)?.line.lineCount ?? -1,
      );
    }
  });

  it('are an error where the author asks for them', async () => {
    const told = async (owner: ElementNode, child: PrintNode): Promise<unknown> => {
      const children = [child];
      const whole: PrintNode = { kind: 'stack', element: owner, keepTogether: true, children };
      return (await lay([whole])).diagnostics.map(({ place }) => place);
    };
    const chart = { file: 'charts.yaml', line: 7, column: 1 };
    const drawn = { ...block(500), askedAt: chart } as PrintNode;
    expect(await told(element('figure', 'en'), drawn)).toEqual([chart]);
    const prose = { file: 'report.yaml', line: 4, column: 9 };
    const text = { kind: 'text', text: 'Dry', language: 'en', origin: { kind: 'text' } } as const;
    const owner = { ...element('p', 'en'), children: [{ ...text, place: prose }] };
    const lines = Array.from({ length: 12 }, () => paragraph(zh()));
    expect(await told(owner, { kind: 'stack', children: lines })).toEqual([prose]);
  });

  it('are an error as graphics taller than a page, and are drawn all the same', async () => {
    const { trace, diagnostics } = await lay([paragraph(zh()), block(500), paragraph(zh())]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/block-taller-than-page']);
    expect(
      trace.pages.flatMap(({ items }) => items.filter(({ kind }) => kind === 'graphic')),
    ).toHaveLength(1);
  });
});

describe('tables', () => {
  const tableOf = (count: number, text: (row: number) => string, headerRows = 1): PrintNode => ({
    kind: 'table',
    widths: [80, 'auto', '*'],
    headerRows,
    columnGap: 10,
    rows: Array.from({ length: count }, (_, row) => ({
      element: element('tr', 'zh-Hans'),
      cells: [0, 1, 2].map((column) => ({ content: paragraph(zh(`${text(row)}${column}`)) })),
      padding: { top: 2, bottom: 3 },
      rule: { width: 0.5, color: '#000000' },
    })),
  });

  it('never split a row, and repeat their head on every page', async () => {
    const { trace } = await lay([
      block(100),
      tableOf(30, (row) => (row === 0 ? '表头' : `第${row}行的文字在窄栏里要换行`)),
    ]);
    expect(trace.pages.length).toBeGreaterThan(3);
    trace.pages.forEach(({ items }) => {
      expect(items.filter(isLine).filter((line) => textOf(line).startsWith('表头'))).toHaveLength(
        3,
      );
    });
    for (const row of Array.from({ length: 29 }, (_, index) => index + 1)) {
      const label = `第${row}行`;
      const pages = linesOf(trace)
        .filter(({ line }) => textOf(line).startsWith(label))
        .map(({ page }) => page);
      expect(new Set(pages).size).toBe(1);
    }
  });

  it('stand whole on the next page where they are small, and are divided where that saves a page', async () => {
    const small = tableOf(6, (row) => `第${row}行`);
    const pagesOf = async (
      ...body: readonly PrintNode[]
    ): Promise<readonly (readonly string[])[]> => {
      const { trace } = await lay(body);
      return trace.pages.map(({ items }) => items.filter(isLine).map(textOf));
    };
    const whole = await pagesOf(block(250), small, block(100));
    expect(whole.map((lines) => lines.filter((line) => line.endsWith('行0')).length)).toEqual([
      0, 6,
    ]);
    const divided = await pagesOf(block(250), small, block(210));
    expect(divided).toHaveLength(2);
    expect(divided[0]?.filter((line) => line.endsWith('行0')).length).toBeGreaterThan(0);
  });

  it('repeat under their head that of the group that goes on over a page, and of no other', async () => {
    const table = tableOf(60, (row) => (row === 0 ? '表头' : `第${row}行的文字`));
    if (table.kind !== 'table') throw new Error('no table');
    const grouped: PrintNode = {
      ...table,
      rows: table.rows.map((row, index) =>
        index === 1 || index === 6
          ? {
              ...row,
              headsGroup: true,
              cells: [{ content: paragraph(zh(index === 1 ? '甲组' : '乙组')), columnSpan: 3 }],
            }
          : row,
      ),
    };
    const { trace, diagnostics } = await lay([block(100), grouped]);
    expect(diagnostics).toEqual([]);
    expect(trace.pages.length).toBeGreaterThan(2);
    const heads = trace.pages.map(({ items }) =>
      items
        .filter(isLine)
        .filter((line) => textOf(line).endsWith('组'))
        .map(textOf),
    );
    const [first, ...others] = heads;
    expect(first).toEqual(['甲组', '乙组']);
    expect(others).toEqual(others.map(() => ['乙组']));
    const second = trace.pages[1]?.items.filter(isLine).map(textOf) ?? [];
    expect(second.indexOf('乙组')).toBe(3);
  });

  it('keep their last two rows on the page of the note after them, where they ask for it', async () => {
    const note = paragraph(zh('注：表内各行'));
    for (const rows of [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]) {
      const table = tableOf(rows, (row) => (row === 0 ? '表头' : `第${row}行`));
      if (table.kind !== 'table') throw new Error('no table');
      const { trace } = await lay([{ ...table, keepWithNext: true }, note]);
      const pages = trace.pages.map(({ items }) => items.filter(isLine).map(textOf));
      const last = pages.at(-1) ?? [];
      expect(last.at(-1)).toBe('注：表内各行');
      expect(last).toContain(`第${rows - 1}行0`);
    }
  });

  it('say of the head of a group that goes on that it does, in columns of the same widths', async () => {
    const table = tableOf(40, (row) => (row === 0 ? '表头' : `第${row}行`));
    if (table.kind !== 'table') throw new Error('no table');
    const cell = (text: string) => [{ content: paragraph(zh(text)), columnSpan: 3 }];
    const grouped: PrintNode = {
      ...table,
      rows: table.rows.map((row, index) =>
        index === 1
          ? { ...row, headsGroup: true, cells: cell('甲组'), continued: cell('甲组（续）') }
          : row,
      ),
    };
    const { trace, diagnostics } = await lay([block(100), grouped]);
    expect(diagnostics).toEqual([]);
    const lines = trace.pages.map(({ items }) => items.filter(isLine));
    const heads = lines.map((each) => each.map(textOf).filter((text) => text.startsWith('甲组')));
    expect(heads).toEqual(
      ['甲组', ...heads.slice(1).map(() => '甲组（续）')].map((text) => [text]),
    );
    expect(heads.length).toBeGreaterThan(1);
    const places = lines.map(
      (each) => new Set(each.filter((line) => textOf(line).startsWith('第')).map(({ x }) => x)),
    );
    expect(places[1]).toEqual(places[0]);
  });

  it('close under their head alone, where the last row has a page of its own', async () => {
    const table = tableOf(5, (row) => (row === 0 ? '表头' : `第${row}行`));
    if (table.kind !== 'table') throw new Error('no table');
    const tall: PrintNode = {
      ...table,
      rows: table.rows.map((row, index) =>
        index === 0
          ? row
          : index === 1
            ? {
                ...row,
                headsGroup: true,
                cells: [{ content: paragraph(zh('甲组')), columnSpan: 3 }],
              }
            : { ...row, padding: { top: 110, bottom: 110 } },
      ),
    };
    const { trace } = await lay([tall]);
    const pages = trace.pages.map(({ items }) => items.filter(isLine).map(textOf));
    expect(pages.filter((lines) => lines.includes('甲组')).length).toBe(pages.length - 1);
    expect(pages.at(-1)).toContain('第4行0');
    expect(pages.at(-1)).not.toContain('甲组');
  });

  it('report a row that no page holds, and print all of it', async () => {
    const { trace, diagnostics } = await lay([
      tableOf(3, (row) => (row === 1 ? ZH.repeat(6) : '短')),
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/row-taller-than-page']);
    const printed = linesOf(trace)
      .map(({ line }) => textOf(line))
      .join('');
    expect(printed.split('作出更大贡献').length - 1).toBe(18);
  });

  it('set a cell over several columns in the width of all of them', async () => {
    const wide = zh('跨三栏的一行文字足够长，不换行就放得下');
    const { trace } = await lay([
      {
        kind: 'table',
        widths: [90, 90, 90],
        headerRows: 0,
        columnGap: 10,
        rows: [
          { cells: [{ content: paragraph(wide), columnSpan: 3 }], padding: { top: 0, bottom: 0 } },
          {
            cells: [1, 2, 3].map((each) => ({ content: paragraph(zh(String(each))) })),
            padding: { top: 0, bottom: 0 },
          },
        ],
      },
    ]);
    const lines = linesOf(trace).map(({ line }) => line);
    expect(lines).toHaveLength(4);
    expect(lines[0]?.column).toEqual({ x: 50, width: 290 });
    expect(lines.slice(1).map(({ x }) => x)).toEqual([50, 150, 250]);
  });
});

describe('columns', () => {
  it('share their baselines in both languages, and their tops over a page break', async () => {
    const [left, right] = [zh(ZH.repeat(4)), en(`${EN} ${EN} ${EN} ${EN}`)];
    const { trace } = await lay([
      block(120),
      {
        kind: 'columns',
        gap: 10,
        columns: [
          { width: 145, content: paragraph(left, { leading: 15 }, { size: 9.5 }) },
          { width: 145, content: paragraph(right, { leading: 15 }, { size: 10 }) },
        ],
      },
    ]);
    for (const page of trace.pages.slice(0, 2)) {
      const [one, other] = [left, right].map((owner) =>
        page.items.filter(isLine).filter((line) => line.element === owner),
      );
      expect(one?.length).toBeGreaterThan(1);
      expect(other?.length).toBeGreaterThan(1);
      one?.slice(0, other?.length).forEach((line, index) => {
        expect(Math.abs(line.baseline - (other?.[index]?.baseline ?? 0))).toBeLessThan(1e-6);
      });
    }
    expect(trace.pages.length).toBeGreaterThan(1);
  });

  it('start on one page together, even where only one of them has room', async () => {
    const text = zh();
    const { trace } = await lay([
      block(200),
      {
        kind: 'columns',
        gap: 10,
        columns: [
          { width: 145, content: paragraph(text) },
          { width: 145, content: block(200) },
        ],
      },
    ]);
    expect(pagesOfElement(trace, text)[0]).toBe(1);
    expect(trace.pages[1]?.items.some(({ kind }) => kind === 'graphic')).toBe(true);
  });

  it('report widths that their room does not hold', async () => {
    const { diagnostics } = await lay([
      {
        kind: 'columns',
        gap: 10,
        columns: [
          { width: 200, content: paragraph(zh()) },
          { width: 200, content: paragraph(zh()) },
        ],
      },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/wider-than-its-room']);
  });

  it('leave what follows them at its own width, nested in margins and over page breaks', async () => {
    const after = zh();
    const { trace } = await lay([
      {
        kind: 'stack',
        margin: [20, 0, 30, 0],
        children: [
          {
            kind: 'columns',
            gap: 10,
            columns: [1, 2].map(() => ({ width: 120, content: paragraph(zh(ZH.repeat(5))) })),
          },
          paragraph(after),
        ],
      },
    ]);
    const columns = linesOf(trace)
      .filter(({ line }) => line.element === after)
      .map(({ line }) => line.column);
    expect(columns.length).toBeGreaterThan(1);
    expect(new Set(columns.map((column) => JSON.stringify(column)))).toEqual(
      new Set(['{"x":70,"width":250}']),
    );
  });
});

describe('lines', () => {
  it('are exactly one leading apart, whatever faces, sizes and superscripts stand in them', async () => {
    const owner = en(EN);
    const set = paragraph(owner, { leading: 14.5 });
    const runs = set.runs.flatMap((run, index) =>
      index === 0 ? [run, ...paragraph(zh('注1'), {}, { size: 6, rise: 4 }).runs] : [run],
    );
    const { trace } = await lay([{ ...set, runs: [...runs, ...paragraph(zh()).runs] }]);
    const lines = linesOf(trace).map(({ line }) => line);
    expect(lines.length).toBeGreaterThan(5);
    lines.slice(1).forEach((line, index) => {
      expect(line.baseline - (lines[index]?.baseline ?? 0)).toBeCloseTo(14.5, 6);
      expect(line.height).toBe(14.5);
    });
  });
});

describe('gaps', () => {
  it('keep their natural size where the document ends on the page', async () => {
    const { trace } = await lay([block(50), gap(12, 6, 20), block(50)]);
    const [one, two] = trace.pages[0]?.items ?? [];
    expect((two?.y ?? 0) - (one?.y ?? 0) - 50).toBeCloseTo(12, 6);
  });

  it('stretch so that the page’s last block ends on the bottom margin', async () => {
    const { trace } = await lay([
      block(100),
      gap(10, 5, 30),
      block(100),
      gap(10, 5, 20),
      block(85),
      gap(10, 5, 20),
      block(200),
    ]);
    expect(trace.pages).toHaveLength(2);
    expect(lowest(trace, 0)).toBeCloseTo(360, 4);
    const [one, two, three] = trace.pages[0]?.items ?? [];
    const [first, second] = [
      (two?.y ?? 0) - (one?.y ?? 0) - 100,
      (three?.y ?? 0) - (two?.y ?? 0) - 100,
    ];
    // 15 pt free above their natural size, shared out over ranges of 20 and 10 pt.
    expect(first).toBeCloseTo(10 + (15 * 20) / 30, 4);
    expect(second).toBeCloseTo(10 + (15 * 10) / 30, 4);
  });

  it('go no further than their maximum', async () => {
    const { trace } = await lay([
      block(100),
      gap(10, 5, 15),
      block(100),
      gap(10, 5, 15),
      block(200),
    ]);
    const [one, two] = trace.pages[0]?.items ?? [];
    expect((two?.y ?? 0) - (one?.y ?? 0) - 100).toBeCloseTo(15, 6);
  });

  it('close up where that saves a page, and then share what is left', async () => {
    const { trace } = await lay([
      block(100),
      gap(20, 2, 30),
      block(100),
      gap(20, 2, 30),
      block(100),
    ]);
    expect(trace.pages).toHaveLength(1);
    expect(lowest(trace, 0)).toBeCloseTo(360, 4);
  });

  it('are dropped at the head of a page', async () => {
    const { trace } = await lay([gap(20, 20, 20), block(250), gap(50, 50, 50), block(250)]);
    expect(trace.pages.map(({ items }) => items[0]?.y)).toEqual([40, 40]);
  });

  it('carry boxes and their content along when they stretch', async () => {
    const inside = zh();
    const { trace } = await lay([
      block(150),
      gap(10, 5, 100),
      { kind: 'stack', box: { fill: '#eeeeee' }, children: [paragraph(inside)] },
      gap(10, 5, 100),
      block(100),
      gap(10, 5, 100),
      block(300),
    ]);
    const items = trace.pages[0]?.items ?? [];
    const box = items.find(isBox);
    const lines = items.filter(isLine);
    expect(box?.y).toBeCloseTo(lines[0]?.y ?? -1, 6);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo((lines.at(-1)?.y ?? 0) + 15, 6);
    expect(lowest(trace, 0)).toBeCloseTo(360, 4);
  });
});

describe('a hung paragraph', () => {
  it('stands in the margin on the line of what follows, and takes no room', async () => {
    const number = element('p', 'en', ['1']);
    const title = element('h2', 'en', ['The quays']);
    const { trace } = await lay([paragraph(number, {}, {}, { hang: 10 }), paragraph(title)]);
    const [hung, beside] = linesOf(trace).map(({ line }) => line);
    expect((hung?.x ?? 0) + (hung?.width ?? 0)).toBeCloseTo(40, 6);
    expect(hung?.baseline).toBeCloseTo(beside?.baseline ?? -1, 6);
    expect(beside?.y).toBeCloseTo(40, 6);
  });
});

describe('boxes', () => {
  it('reach 3 mm beyond every edge of the page that they bleed over, to its foot where they fill it', async () => {
    const outset = { left: Infinity, top: Infinity, right: 50, bottom: Infinity };
    const { trace } = await lay([
      { kind: 'stack', box: { fill: '#dddddd', outset }, children: [paragraph(zh())] },
    ]);
    const box = trace.pages[0]?.items.find(isBox);
    const bleed = (3 * 72) / 25.4;
    expect(box?.x).toBeCloseTo(-bleed, 6);
    expect(box?.y).toBeCloseTo(-bleed, 6);
    expect(box?.width).toBeCloseTo(400 + 2 * bleed, 6);
    expect(box?.height).toBeCloseTo(400 + 2 * bleed, 6);
  });

  it('at the foot of a page that is not half full leave the rest of it the paper', async () => {
    const outset = { left: Infinity, top: 0, right: Infinity, bottom: Infinity };
    const ends = async (above: number): Promise<number> => {
      const { trace } = await lay([
        block(above),
        { kind: 'stack', box: { fill: '#dddddd', outset }, children: [paragraph(zh('一行'))] },
      ]);
      const box = trace.pages[0]?.items.find(isBox);
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const { margins, height } = geometry(400);
    // One line of 15 pt, and below it what is below a full page.
    expect(await ends(60)).toBeCloseTo(margins.top + 60 + 15 + margins.bottom, 6);
    expect(await ends(200)).toBeCloseTo(height + (3 * 72) / 25.4, 6);
  });

  it('that are small stand whole on the next page, and are divided where that saves a page', async () => {
    const room = 400 - geometry(400).margins.top - geometry(400).margins.bottom;
    const pagesOf = async (below: number): Promise<readonly number[]> => {
      const owner = zh(ZH);
      const ground = { fill: '#dddddd', outset: { left: 9, top: 0, right: 9, bottom: 0 } };
      const text = paragraph(owner);
      const { trace } = await lay([
        block(room - 35),
        { kind: 'stack', box: ground, children: [text] },
        block(below),
      ]);
      return [...new Set(pagesOfElement(trace, owner))];
    };
    expect(await pagesOf(20)).toEqual([1]);
    // All but one of its five lines of 15 pt would have room with what follows.
    expect(await pagesOf(room - 4 * 15)).toEqual([0, 1]);
  });

  it('are as high as their block, reach out as told, and are drawn before what stands in them', async () => {
    const outset = { top: 3, right: 40, bottom: 4, left: 40 };
    const { trace } = await lay([
      {
        kind: 'stack',
        box: { fill: '#dddddd', outset, bottom: { width: 2, color: '#000000' } },
        children: [
          {
            kind: 'stack',
            margin: [5, 6, 5, 6],
            box: { fill: '#ffffff' },
            children: [paragraph(zh('一行'))],
          },
        ],
      },
    ]);
    const items = trace.pages[0]?.items ?? [];
    expect(items.map(({ kind }) => kind)).toEqual(['box', 'box', 'line']);
    expect(items[0]).toMatchObject({
      x: 10,
      y: 37,
      width: 380,
      height: 15 + 12 + 3 + 4,
      fill: '#dddddd',
      lineWidth: 2,
    });
    expect(items[1]).toMatchObject({ x: 55, y: 46, width: 290, height: 15, fill: '#ffffff' });
  });

  it('go on over a page: to the bottom margin, then from the top margin', async () => {
    const { trace } = await lay([
      { kind: 'stack', box: { fill: '#dddddd' }, children: [paragraph(zh(ZH.repeat(8)))] },
    ]);
    const boxes = trace.pages.map(({ items }) => items.find(isBox));
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes[0]).toMatchObject({ y: 40, height: 320 });
    const last = trace.pages.at(-1)?.items.filter(isLine).at(-1);
    expect((boxes.at(-1)?.y ?? 0) + (boxes.at(-1)?.height ?? 0)).toBeCloseTo(
      (last?.y ?? 0) + 15,
      6,
    );
  });
});

describe('page furniture', () => {
  it('knows its page, the number of pages and the section in force', async () => {
    const seen: unknown[] = [];
    const head = (id: string, breaks: boolean): PrintNode =>
      paragraph(
        element('h2', 'zh-Hans', [id]),
        {},
        {},
        {
          id,
          outline: { text: `第${id}节`, level: 2 },
          ...(breaks ? { pageBreak: 'before' as const } : {}),
        },
      );
    const body = [
      paragraph(zh()),
      head('one', true),
      head('two', false),
      paragraph(zh(ZH.repeat(7))),
    ];
    const { trace } = await lay(body, {
      header: (context) => {
        seen.push(context);
        return { ...paragraph(zh(`第${context.page}页`)), margin: [50, 10, 50, 0] };
      },
    });
    expect(seen).toEqual([
      { page: 1, pages: 3 },
      { page: 2, pages: 3, section: 'one' },
      { page: 3, pages: 3, section: 'two' },
    ]);
    const headers = trace.pages.map(({ items }) =>
      items.filter(isLine).filter(({ region }) => region === 'header'),
    );
    expect(headers.map(([line]) => line && textOf(line))).toEqual(['第1页', '第2页', '第3页']);
    expect(headers[0]?.[0]).toMatchObject({ y: 10, x: 50 });
  });

  it('names the section that a page begins in, not one that begins further down it', async () => {
    const seen: unknown[] = [];
    const head = (id: string): PrintNode =>
      paragraph(
        element('h2', 'zh-Hans', [id]),
        {},
        {},
        { id, outline: { text: id, level: 2 }, keepWithNext: true },
      );
    const body = [
      head('one'),
      paragraph(zh(ZH.repeat(7))),
      head('two'),
      paragraph(zh(ZH)),
      { ...head('three'), pageBreak: 'before' as const },
      paragraph(zh(ZH)),
    ];
    await lay(body, {
      header: ({ page, section }) => {
        seen.push([page, section]);
        return undefined;
      },
    });
    expect(seen).toEqual([
      [1, 'one'],
      [2, 'one'],
      [3, 'three'],
    ]);
  });

  it('stands in the middle of its margin where its own distance pushes it into the text', async () => {
    const { trace, diagnostics } = await lay([paragraph(zh())], {
      header: () => ({ ...paragraph(zh('页眉')), margin: [50, 30, 50, 0] }),
      geometry: { ...A4, margins: { ...A4.margins, top: 41 } },
    });
    expect(diagnostics).toEqual([]);
    const lines = trace.pages[0]?.items.filter(isLine) ?? [];
    // The line is 15 pt high: 13 pt were above it and below, and 5 mm are kept clear.
    const head = lines.find(({ region }) => region === 'header');
    expect(head?.y).toBeCloseTo((5 * 72) / 25.4, 3);
    expect(lines.find(({ region }) => region === 'body')).toMatchObject({ y: 41 });
  });

  it('rises at the foot where its lines would stand within 5 mm of the edge, and the text ends above it', async () => {
    const { trace, diagnostics } = await lay([paragraph(zh(ZH.repeat(40)))], {
      footer: () => ({ ...paragraph(zh(ZH.slice(0, 70))), margin: [50, 8, 50, 0] }),
      geometry: { ...A4, margins: { ...A4.margins, bottom: 40 } },
    });
    expect(diagnostics).toEqual([]);
    const lines = trace.pages[0]?.items.filter(isLine) ?? [];
    const foot = lines.filter(({ region }) => region === 'footer');
    const body = lines.filter(({ region }) => region === 'body');
    const ends = (of: readonly TracedLine[]): number => Math.max(...of.map((l) => l.y + l.height));
    expect(foot).toHaveLength(2);
    expect(A4.height - ends(foot)).toBeCloseTo((5 * 72) / 25.4, 1);
    expect(ends(body)).toBeLessThanOrEqual((foot[0]?.y ?? 0) - 8);
  });

  it('pushes the text down at the head where its lines have no room', async () => {
    const { trace, diagnostics } = await lay([paragraph(zh())], {
      header: () => ({ ...paragraph(zh(ZH.slice(0, 70))), margin: [50, 20, 50, 0] }),
      geometry: { ...A4, margins: { ...A4.margins, top: 40 } },
    });
    expect(diagnostics).toEqual([]);
    const lines = trace.pages[0]?.items.filter(isLine) ?? [];
    const head = lines.filter(({ region }) => region === 'header');
    expect(head).toHaveLength(2);
    expect(head[0]?.y).toBeCloseTo((5 * 72) / 25.4, 1);
    const [body] = lines.filter(({ region }) => region === 'body');
    expect(body?.y).toBeGreaterThanOrEqual((head[1]?.y ?? 0) + 15 - 0.01);
  });

  it('is an error where it needs far more than the margin', async () => {
    const { diagnostics } = await lay([paragraph(zh())], {
      footer: () => paragraph(zh(ZH.repeat(4))),
      geometry: { ...A4, margins: { ...A4.margins, bottom: 20 } },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/page-furniture-too-tall']);
  });
});

describe('the trace', () => {
  it('has every line with its column, its number and the characters that were set', async () => {
    const owners = [zh(), en()];
    const { trace } = await lay(owners.map((owner) => paragraph(owner, { hyphenate: false })));
    for (const owner of owners) {
      const lines = linesOf(trace)
        .filter(({ line }) => line.element === owner)
        .map(({ line }) => line);
      expect(lines.map(({ lineNumber }) => lineNumber)).toEqual(lines.map((_, index) => index));
      expect(new Set(lines.map(({ lineCount }) => lineCount))).toEqual(new Set([lines.length]));
      expect(lines.map(textOf).join(owner.language === 'en' ? ' ' : '')).toBe(
        owner.language === 'en' ? EN : ZH,
      );
      for (const line of lines) {
        expect(line.column).toEqual({ x: 50, width: 300 });
        expect(line.region).toBe('body');
        expect(line.fragments.every(({ x, width }) => x >= 49.9 - 6 && x + width <= 350.1)).toBe(
          true,
        );
      }
    }
  });
});

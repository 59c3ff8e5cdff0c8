import { describe, expect, it } from 'vitest';
import { limits } from '../../src/files/limits.js';
import type { Clip, DrawingItem, Path } from '../../src/sheet/drawing.js';
import type { PrintNode } from '../../src/sheet/nodes.js';
import { print } from '../support/print.js';
import { noClips, textItem } from '../support/drawing-items.js';
import {
  at,
  dictAt,
  isDict,
  nameAt,
  operationsOf,
  pagesOf,
  readPdf,
} from '../support/pdf-objects.js';
import { checkPdfUa } from '../support/pdf-ua.js';
import { element, job, paragraph, testFonts } from '../support/print-job.js';

/** The left and top margins of the page, where the first drawing stands. */
const [left, top] = [50, 60];

const drawing = (...items: readonly DrawingItem[]): PrintNode => ({
  kind: 'drawing',
  element: element('chart', 'en', [], { ref: 'a' }),
  alternative: 'A drawing',
  width: 100,
  height: 40,
  items,
});

const pdfOf = async (...nodes: readonly PrintNode[]): Promise<Uint8Array> => {
  const elements = nodes.flatMap((node) =>
    node.kind !== 'gap' && node.element ? [node.element] : [],
  );
  const { value } = await print(job(elements, nodes), testFonts());
  if (!value) throw new Error('nothing was printed');
  return value.pdf;
};

/** What the first page paints inside its first mark, operator by operator. */
const operatorsOf = async (...items: readonly DrawingItem[]): Promise<readonly string[]> => {
  const operators = await textOperatorsOf(...items, mark);
  return operators.slice(0, operators.indexOf('BT'));
};

const textOperatorsOf = async (...items: readonly DrawingItem[]): Promise<readonly string[]> => {
  const file = readPdf(await pdfOf(drawing(...items)));
  const content = dictAt(file, pagesOf(file)[0], 'Contents').data ?? '';
  return (/BDC\n([^]*?)\nEMC/.exec(content)?.[1] ?? '').split('\n');
};

const clips = noClips;
const plain = { opacity: 1, clips } as const;
const corner = (x: number, y: number): Path => [
  ['M', x, y],
  ['L', x + 10, y],
  ['L', x, y + 10],
  ['Z'],
];
const solid = {
  width: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 10,
  dash: [],
  dashOffset: 0,
} as const;

/** Keeps a drawing among the operators of its page. */
const mark = textItem('甲');

describe('a drawing', () => {
  it('strokes with every parameter that is not as a page begins', async () => {
    const stroke = {
      paint: '#336699',
      width: 0.75,
      cap: 'round',
      join: 'bevel',
      miterLimit: 4,
      dash: [3, 1.5],
      dashOffset: 2,
    };
    const path: Path = [
      ['M', 1, 2],
      ['C', 3, 4, 5, 6, 7.12345, 8],
    ];
    const item = { kind: 'stroke', ...plain, path, stroke } as const;
    expect(await operatorsOf(item as DrawingItem)).toEqual([
      '0.75 w',
      '1 J',
      '2 j',
      '4 M',
      '[3 1.5] 2 d',
      '0.2 0.4 0.6 RG',
      '51 62 m',
      '53 64 55 66 57.123 68 c',
      'S',
    ]);
  });

  it('sets of the next line what differs', async () => {
    const line = (y: number, stroke: object) =>
      ({
        kind: 'stroke',
        ...plain,
        path: [
          ['M', 0, y],
          ['L', 9, y],
        ],
        stroke,
      }) as DrawingItem;
    expect(
      await operatorsOf(
        line(1, { ...solid, paint: '#000000' }),
        line(2, { ...solid, paint: '#000000' }),
        line(3, { ...solid, paint: '#000000', dash: [2, 2] }),
      ),
    ).toEqual([
      '0 0 0 RG',
      '50 61 m',
      '59 61 l',
      'S',
      '50 62 m',
      '59 62 l',
      'S',
      '[2 2] 0 d',
      '50 63 m',
      '59 63 l',
      'S',
    ]);
  });

  it('fills neighbours of one colour as one path, and by the even-odd rule alone', async () => {
    const fill = { kind: 'fill', ...plain, paint: '#ff0000', rule: 'nonzero' } as const;
    expect(
      await operatorsOf(
        { ...fill, path: corner(0, 0) },
        { ...fill, path: corner(20, 0) },
        { ...fill, path: corner(40, 0), rule: 'evenodd' },
        { ...fill, path: corner(60, 0), paint: '#000000' },
      ),
    ).toEqual([
      '1 0 0 rg',
      ...['50 60 m', '60 60 l', '50 70 l', 'h'],
      ...['70 60 m', '80 60 l', '70 70 l', 'h'],
      'f',
      ...['90 60 m', '100 60 l', '90 70 l', 'h'],
      'f*',
      '0 0 0 rg',
      ...['110 60 m', '120 60 l', '110 70 l', 'h'],
      'f',
    ]);
  });

  it('clips neighbours in one pair of q and Q, after which the state is as it was', async () => {
    const clipped = [corner(0, 0), corner(5, 5)].map((clip): Clip => ({
      path: clip,
      rule: 'nonzero',
    }));
    const fill = { kind: 'fill', ...plain, paint: '#ff0000', rule: 'nonzero' } as const;
    const path: Path = [
      ['M', 0, 0],
      ['L', 9, 0],
      ['L', 9, 9],
    ];
    expect(
      await operatorsOf(
        { ...fill, path },
        { ...fill, path, paint: '#000000', clips: clipped },
        {
          kind: 'stroke',
          opacity: 1,
          clips: clipped,
          path,
          stroke: { ...solid, paint: '#0000ff' },
        },
        { ...fill, path },
      ),
    ).toEqual([
      '1 0 0 rg',
      ...['50 60 m', '59 60 l', '59 69 l', 'f'],
      'q',
      ...['50 60 m', '60 60 l', '50 70 l', 'h', 'W n'],
      ...['55 65 m', '65 65 l', '55 75 l', 'h', 'W n'],
      '0 0 0 rg',
      ...['50 60 m', '59 60 l', '59 69 l', 'f'],
      '0 0 1 RG',
      ...['50 60 m', '59 60 l', '59 69 l', 'S'],
      'Q',
      ...['50 60 m', '59 60 l', '59 69 l', 'f'],
    ]);
  });

  it('saves the state at most 28 times, one inside another, however deep its groups lie', async () => {
    const inner: DrawingItem = {
      kind: 'fill',
      clips,
      rule: 'nonzero',
      paint: '#000000',
      opacity: 1,
      path: corner(0, 0),
    };
    const deepest = Array.from({ length: limits.svgLayers }).reduce<DrawingItem>(
      (item) => ({ kind: 'group', items: [item], blend: 'normal', opacity: 0.9, clips }),
      inner,
    );
    const file = readPdf(await pdfOf(drawing(deepest)));
    const contents = [...file.objects.values()].flatMap((object) => {
      const dict = isDict(object) ? object : undefined;
      const isForm = dict && nameAt(file, dict, 'Subtype') === 'Form';
      return isForm || dict === dictAt(file, pagesOf(file)[0], 'Contents')
        ? [dict?.data ?? '']
        : [];
    });
    const depths = contents.map((content) => {
      let [depth, most] = [0, 0];
      for (const { operator } of operationsOf(content)) {
        if (operator === 'q') depth += 1;
        if (operator === 'Q') depth -= 1;
        most = Math.max(most, depth);
      }
      return most;
    });
    // ISO 19005-3, 6.1.13: each group is a form of its own.
    expect(contents.length).toBeGreaterThan(limits.svgLayers);
    expect(Math.max(...depths)).toBeGreaterThan(0);
    expect(Math.max(...depths)).toBeLessThanOrEqual(28);
  });

  it('shows through by a graphics state dictionary of the page', async () => {
    const fill = { kind: 'fill', clips, rule: 'nonzero', paint: '#000000' } as const;
    const items: readonly DrawingItem[] = [
      { ...fill, opacity: 0.5, path: corner(0, 0) },
      { ...fill, opacity: 0.5, path: corner(5, 0) },
      { ...fill, opacity: 1, path: corner(20, 0) },
    ];
    expect(await operatorsOf(...items)).toEqual([
      'q',
      '/Gs1 gs',
      '0 0 0 rg',
      ...['50 60 m', '60 60 l', '50 70 l', 'h', 'f'],
      ...['55 60 m', '65 60 l', '55 70 l', 'h', 'f'],
      'Q',
      '0 0 0 rg',
      ...['70 60 m', '80 60 l', '70 70 l', 'h', 'f'],
    ]);
    const file = readPdf(await pdfOf(drawing(...items, mark)));
    const states = dictAt(file, dictAt(file, pagesOf(file)[0], 'Resources'), 'ExtGState');
    const state = dictAt(file, states, 'Gs1');
    expect([at(file, state, 'ca'), at(file, state, 'CA')]).toEqual([0.5, 0.5]);
  });

  it('sets text with the space beside hanzi inside a glyph, in one text object', async () => {
    // Digits of Source Sans are 0.497 em wide. The second is the glyph 0 with 0.25 em more, code 3; 2 is the plain one.
    expect(await textOperatorsOf(textItem('20亿'), { ...textItem('2'), y: 32 })).toEqual([
      'BT',
      '0 0 0 rg',
      '/F1 10 Tf',
      `1 0 0 -1 ${left} ${top + 20} Tm`,
      '[<00010003>] TJ',
      '/F2 10 Tf',
      `1 0 0 -1 62.44 ${top + 20} Tm`,
      '[<0001>] TJ',
      '/F1 10 Tf',
      `1 0 0 -1 ${left} ${top + 32} Tm`,
      '[<0001>] TJ',
      'ET',
    ]);
  });

  it('closes up marks of punctuation as paragraphs do', async () => {
    const { line } = textItem('“甲”，（乙）');
    const end = line.fragments.at(-1);
    // Four marks and two hanzi, less a half at each end and one at each meeting: 6 − 4 · ½.
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(70 - 20, 6);
  });

  it('is one Figure with its alternative, and leaves text after it as it was set', async () => {
    const owner = element('p', 'en', ['After it']);
    const stroke = { ...solid, paint: '#ff0000' };
    const pdf = await pdfOf(
      drawing(
        { kind: 'fill', ...plain, paint: '#ff0000', rule: 'nonzero', path: corner(0, 0) },
        {
          kind: 'stroke',
          opacity: 0.5,
          clips: [{ path: corner(0, 0), rule: 'nonzero' }],
          path: corner(0, 0),
          stroke,
        },
        textItem('20亿'),
      ),
      paragraph(owner),
    );
    expect(checkPdfUa(readPdf(pdf))).toEqual([]);
    const content = dictAt(readPdf(pdf), pagesOf(readPdf(pdf))[0], 'Contents').data ?? '';
    expect(content).toMatch(/\/P <<\/MCID 1>> BDC\nBT\n0\.102 0\.102 0\.102 rg\n/);
  });
});

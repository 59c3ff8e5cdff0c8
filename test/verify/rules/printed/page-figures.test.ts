import { describe, expect, it } from 'vitest';
import type { ElementNode, TextNode } from '../../../../src/document/document.js';
import type { TracedItem } from '../../../../src/sheet/trace.js';
import { reportContext } from '../../../../src/verify/context.js';
import { pageFigures } from '../../../../src/verify/rules/printed/page-figures.js';
import { packs, sampleReport } from '../../support.js';

const place = { file: 'templates/x.hbs', line: 3, column: 1 };
const element = (name: ElementNode['name'], given: Partial<ElementNode> = {}): ElementNode => ({
  kind: 'element',
  name,
  attributes: {},
  classes: [],
  language: 'en',
  children: [],
  place,
  ...given,
});
const box = { x: 0, y: 0, width: 10, height: 10, region: 'body' as const };
const margins = { top: 0, right: 0, bottom: 0, left: 0 };

const check = (root: ElementNode, items: readonly TracedItem[] = []) =>
  pageFigures
    .check({
      ...reportContext(sampleReport(), packs),
      document: { languages: ['zh-Hans', 'en'], title: '', root },
      trace: { pages: [{ number: 1, width: 100, height: 100, margins, items }] },
      layoutPhrases: {},
    })
    .map(({ code, problem }) => `${code} ${/“([^”]*)”/u.exec(problem)?.[1] ?? ''}`);

const chart = (...texts: readonly string[]): TracedItem => ({
  kind: 'graphic',
  ...box,
  column: { x: 0, width: 10 },
  texts,
  element: element('chart', { attributes: { ref: 'shares' } }),
});

describe('a chart', () => {
  it('may draw its facts and dates in either language', () => {
    expect(
      check(element('document'), [chart('36.8%', '33.6', '2020', '1—11月', 'Year before')]),
    ).toEqual([]);
  });

  it('may not draw any other number, such as a tick of an axis', () => {
    expect(check(element('document'), [chart('40', '36.8%')])).toEqual(['figure/unaccounted 40']);
  });
});

describe('the text of a chart', () => {
  it('is read as it is drawn, characters of markup included', () => {
    expect(check(element('document'), [chart('<36.8&', '40<', '"36.8"', '&#52;')])).toEqual([
      'figure/unaccounted 40',
      'figure/unaccounted 52',
    ]);
  });
});

describe('a line on a page', () => {
  const line = (text: string, own: ElementNode): TracedItem => ({
    kind: 'line',
    ...box,
    baseline: 8,
    column: { x: 0, width: 10 },
    lineNumber: 0,
    lineCount: 1,
    fragments: [
      {
        text,
        x: 0,
        width: 10,
        face: { id: 'x' } as never,
        size: 9,
        color: '#000000',
        language: 'en',
        element: own,
      },
    ],
  });

  it('holds no digit that its element does not', () => {
    const own = element('p', {
      children: [{ kind: 'text', text: 'page', language: 'en', origin: { kind: 'text' }, place }],
    });
    expect(check(element('document'), [line('page 7', own)])).toEqual([
      'figure/unaccounted page 7',
    ]);
  });

  it('may hold the number of a page', () => {
    expect(check(element('document'), [line('7', element('counter'))])).toEqual([]);
  });
});

describe('an alternative text', () => {
  const picture = (...pieces: readonly (string | TextNode)[]) =>
    element('document', {
      children: [element('img', { attributes: { alt: '' }, alternative: pieces.map(text) })],
    });
  const text = (piece: string | TextNode): TextNode =>
    typeof piece === 'string'
      ? { kind: 'text', text: piece, language: 'en', origin: { kind: 'text' }, place }
      : piece;
  const share = (figure: string): TextNode => ({
    kind: 'text',
    text: figure,
    language: 'en',
    origin: { kind: 'fact', fact: 'share' },
    place,
  });

  it('may say a figure that a helper wrote', () => {
    expect(check(picture('The port, ', share('36.8%')))).toEqual([]);
  });

  it.each([
    ['a figure of the report, typed', ['The port, 36.8%'], '36.8'],
    ['an amount in words', ['five hundred million masks'], 'five hundred million'],
    ['a unit against a figure', [share('36.8%'), ' million'], 'million'],
    ['more than its figure', ['over ', share('36.8%')], 'over'],
    ['a word that is out of date next year', ['cranes of last year'], 'last year'],
  ])('may not say %s', (_, pieces, told) => {
    expect(check(picture(...pieces)).join()).toContain(told);
  });

  it('may say no other', () => {
    expect(check(picture('The port with 17 cranes'))).toEqual([
      'figure/unaccounted The port with 17 cranes',
    ]);
  });
});

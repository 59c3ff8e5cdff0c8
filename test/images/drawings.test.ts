import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/images/image.js';
import { readSvg } from '../../src/images/svg.js';
import { countSegments } from '../../src/images/svg-numbers.js';
import { fitSvg } from '../../src/pdf/content/graphics.js';
import { drawSvg, PDFDocumentPart } from '../../src/pdf/pdfmake.js';
import { drawings } from '../fuzz/drawings.js';

const svg = (content: string, head = 'viewBox="0 0 40 20"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${head}>${content}</svg>`;

function drawing(content: string, head?: string): Drawing {
  const read = readSvg(svg(content, head));
  if ('code' in read) throw new Error(read.problem);
  return read;
}

/** How many operators that build paths a drawing comes to on a page. */
function pathOperators(markup: string): number {
  const page = new PDFDocumentPart({}, {}, {}, {}, { autoFirstPage: false, font: null });
  page.addPage({ size: [80, 40], margin: 0 });
  let count = 0;
  const add = page.addContent.bind(page);
  page.addContent = (operators) => {
    if (/ (?:[mlc]|re)$|^h$/.test(operators)) count += 1;
    return add(operators);
  };
  drawSvg(page, fitSvg(markup, 80, 40), 0, 0, {
    width: 80,
    height: 40,
    assumePt: true,
    fontCallback: () => '',
    warningCallback: () => undefined,
  });
  return count;
}

describe('the parts of a drawing', () => {
  it('are at least what is drawn, whatever uses what', () => {
    let drawn = 0;
    fc.assert(
      fc.property(drawings, (files) => {
        const read = readSvg(String(files['data/fuzzed/x.svg']));
        if ('code' in read) return;
        // The box that cuts the drawing off is no part of it.
        const cut = 5 * (read.svg.match(/<svg/g)?.length ?? 0);
        expect(pathOperators(read.svg)).toBeLessThanOrEqual(read.parts + cut);
        drawn += 1;
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(drawn).toBeGreaterThan(50);
  });

  it.each([
    ['', 0],
    ['M0 0', 1],
    ['M0 0 1 1 2 2z', 4],
    ['m0,0h1-1.5.5v1z', 6],
    ['M0 0c1 1 2 2 3 3 1 1 2 2 3 3s1 1 2 2q1 1 2 2t1 1', 6],
    ['M0 0a1 1 0 0 1 2 2', 1 + 6 * 2],
    ['M0 0a1 1 0 012 2', 1 + 6],
    ['zzz', 3],
  ])('of the path %j are %i', (path, count) => {
    expect(countSegments(path)).toBe(count);
  });

  it('count paint and clipping as often as they are used', () => {
    const parts = (content: string): number => drawing(content).parts;
    const gradient = '<linearGradient id="g"><stop/><stop offset="1"/></linearGradient>';
    const clip = '<clipPath id="c"><path d="M0 0h1v1"/></clipPath>';
    const use = (attributes: string): string => `<line x2="9" ${attributes}/>`;
    const once = parts(gradient + use('stroke="url(#g)"'));
    const twice = parts(gradient + use('stroke="url(#g)"') + use('stroke="url(#g)"'));
    expect(twice - once).toBe(once - parts(gradient));
    expect(parts(`${gradient}<g stroke="url(#g)">${use('')}${use('')}</g>`)).toBe(twice + 1);
    expect(parts(clip + use('clip-path="url(#c)"'))).toBeGreaterThan(parts(clip + use('')) + 4);
    expect(parts(clip + use('style="clip-path:url(#c)"'))).toBe(
      parts(clip + use('clip-path="url(#c)"')),
    );
  });
});

describe('a drawing that was read', () => {
  it('is written anew without what is not drawn', () => {
    const { svg: markup } = drawing(
      '<!-- <svg viewBox="0 0 1 1"> --><title>A</title>words<![CDATA[<g>]]><rect é="x" width="9" height="9" id="a&quot;b&gt;&#x1002D;"/>',
      'width="40" id=" viewBox=\'0 0 1 1\'" height="20"',
    );
    expect(markup).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" id=" viewBox=\'0 0 1 1\'"><title></title><rect width="9" height="9" id="a&quot;b&gt;\u{1002D}"></rect></svg>',
    );
  });

  it.each([
    ['a view box without a number', 'viewBox="x 0 1 1" width="4" height="4"'],
    ['a view box that is cut short', 'viewBox="0 0 1"'],
  ])('is refused with %s', (_, head) => {
    expect(readSvg(svg('', head))).toMatchObject({ code: 'image/unsupported' });
  });

  it.each([
    ['nothing', '<g clip-path="url(#gone)"/>'],
    ['nothing, in a style', '<g style="fill: url(#gone)"/>'],
    ['nothing, for its stops', '<linearGradient href="#gone"/>'],
  ])('is refused where it refers to %s', (_, content) => {
    expect(readSvg(svg(content))).toMatchObject({
      code: 'image/unsupported',
      problem: expect.stringContaining('#gone') as unknown,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { inspectLayout } from '../../src/inspect/inspect.js';
import { promisedPages } from '../../src/inspect/promised-pages.js';
import { documentOf, element, graphicOf, lineOf, text, traceOf } from './support.js';

const passage = element('p', 3, [text('Trade grew again')]);
const sheet = documentOf(passage);
const page = traceOf([lineOf(passage, { y: 100 })]).pages[0];
const place = { file: 'report.yaml', line: 9, column: 12 };

const told = (pages: number, count: number) => {
  if (page === undefined) throw new Error('no page');
  const trace = {
    pages: Array.from({ length: pages }, (_, index) => ({ ...page, number: index + 1 })),
  };
  return promisedPages(trace, sheet, { layout: 'handout', pages: { count, place } });
};

describe('a promised number of pages', () => {
  it('that is kept is no fault, and one page may end where it ends', () => {
    expect(told(1, 1)).toEqual([]);
    const lines = Array.from({ length: 30 }, (_, index) =>
      lineOf(passage, { y: 100 + 20 * index }),
    );
    const [full] = traceOf(lines).pages;
    if (full === undefined) throw new Error('no page');
    const trace = { pages: [full, { ...full, number: 2 }] };
    const output = { layout: 'x', pages: { count: 2, place } };
    expect(promisedPages(trace, sheet, output)).toEqual([]);
  });

  it('tells a last page of several that is a third empty, at the promise and with what is left', () => {
    const lines = Array.from({ length: 15 }, (_, index) =>
      lineOf(passage, { y: 100 + 20 * index }),
    );
    const [part] = traceOf(lines).pages;
    if (part === undefined) throw new Error('no page');
    const trace = { pages: [part, { ...part, number: 2 }] };
    const output = { layout: 'x', pages: { count: 2, place } };
    const [fault] = promisedPages(trace, sheet, output);
    expect(fault).toMatchObject({ code: 'layout/page-underfilled', severity: 'warning', place });
    expect(fault?.problem).toMatch(
      /^page 2 of the 2 that x promises is \d+ % full: \d+ mm are left$/,
    );
  });

  it('is told at its place with what is over, and where it begins', () => {
    const [fault] = told(3, 2);
    expect(fault?.place).toBe(place);
    expect(fault?.problem).toMatch(
      /^handout has 3 pages: 2 pages are promised, and “Trade grew again” begins page 3: \d+ mm too much; empty: \d+ mm on page 1, \d+ mm on page 2$/,
    );
  });

  it('holds of the sheet, and not of the pages of an annex behind it', () => {
    const row = element('p', 5, [text('Source 1, line 3')]);
    const annex = { ...element('section', 4, [row]), classes: ['annex'] };
    const whole = documentOf(passage, annex);
    const [behind] = traceOf([lineOf(row, { y: 100 })]).pages;
    if (page === undefined || behind === undefined) throw new Error('no page');
    const trace = { pages: [page, { ...behind, number: 2 }] };
    const promise = (count: number) => ({ layout: 'x', pages: { count, place } });
    expect(promisedPages(trace, whole, promise(1))).toEqual([]);
    expect(promisedPages(trace, whole, promise(2))[0]?.problem).toMatch(/^x has 1 page: 2 pages/);
  });

  it('does not list a page that is full, on which nothing more would fit', () => {
    const full = traceOf(
      Array.from({ length: 40 }, (_, at) => lineOf(passage, { y: 40 + at * 20 })),
    ).pages[0];
    if (full === undefined || page === undefined) throw new Error('no page');
    const trace = {
      pages: [full, page, page].map((each, index) => ({ ...each, number: index + 1 })),
    };
    const [fault] = promisedPages(trace, sheet, { layout: 'x', pages: { count: 2, place } });
    expect(fault?.problem).toMatch(/; empty: \d+ mm on page 2$/);
  });

  it('names the words that begin the page, and not the number before them', () => {
    const number = element('span', 2, [text('4')]);
    const pages = traceOf([lineOf(number, { y: 90 }), lineOf(passage, { y: 100 })]).pages;
    const [only] = pages;
    const trace = { pages: only === undefined ? [] : [only, { ...only, number: 2 }] };
    const document = documentOf(number, passage);
    const [fault] = promisedPages(trace, document, { layout: 'x', pages: { count: 1, place } });
    expect(fault?.problem).toContain('“Trade grew again” begins page 2');
  });

  it('does not count the empty paper above what stands at the foot of the last page', () => {
    const notes = element('note', 5, [text('Sources')]);
    const pages = [100, 700].map(
      (y) =>
        traceOf([lineOf(passage, { y: 100 }), ...(y > 100 ? [lineOf(notes, { y })] : [])]).pages[0],
    );
    const [first, last] = pages;
    if (first === undefined || last === undefined) throw new Error('no page');
    const trace = { pages: [first, { ...last, number: 2 }] };
    const over = (count: number): number => {
      const output = { layout: 'x', pages: { count, place } };
      const [fault] = promisedPages(trace, documentOf(passage, notes), output);
      return Number(/(\d+) mm/u.exec(fault?.problem ?? '')?.[1]);
    };
    expect(over(1)).toBeLessThan(40);
    expect(over(3)).toBeGreaterThan(100);
  });

  it('is told with the room that is left where there are fewer', () => {
    expect(told(1, 2)[0]?.problem).toMatch(
      /^handout has 1 page: 2 pages are promised, and on page 1 \d+ mm are left$/,
    );
  });
});

describe('a picture in the running head', () => {
  const logo = element('img', 2, [], { src: 'logo.svg', alt: 'Logo' });
  const document = documentOf(element('header', 1, [logo]), passage);
  const onPages = (...times: readonly number[]) => ({
    pages: times.flatMap((count, index) =>
      traceOf([
        lineOf(passage, { y: 100 }),
        ...Array.from({ length: count }, () => ({ ...graphicOf(logo), region: 'header' as const })),
      ]).pages.map((each) => ({ ...each, number: index + 1 })),
    ),
  });
  const lost = (trace: ReturnType<typeof onPages>) =>
    inspectLayout(
      trace,
      document,
      () => place,
      () => place,
      () => false,
    ).filter(({ code }) => code === 'layout/graphic-lost');

  it('is printed on every page', () => {
    expect(lost(onPages(1, 1, 1))).toEqual([]);
  });

  it('is told where one page has it twice', () => {
    expect(lost(onPages(1, 2))).toHaveLength(1);
  });
});

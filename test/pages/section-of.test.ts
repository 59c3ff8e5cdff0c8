import { describe, expect, it } from 'vitest';
import type { FlowItem, PlacedHeading } from '../../src/pages/flow.js';
import { sectionOf } from '../../src/pages/section-of.js';

const heading = (id: string, page: number, y: number): PlacedHeading => ({
  id,
  page,
  y,
  text: id,
  level: 2,
});

/** A line of the body, in pt from the top of the page. */
const line = (y: number, height: number): FlowItem =>
  Object.assign(Object.create(null), {
    y,
    standing: { region: 'body' },
    source: { height },
    getHeight: () => height,
  }) as FlowItem;

const headings = [heading('one', 0, 334), heading('two', 1, 56.04)];

describe('the section that a page is headed by', () => {
  it('is the one that begins at its top, though its number and its second title begin a little higher', () => {
    const items = [line(55.28, 26), line(55.28, 28), line(56.04, 26), line(97, 15)];
    expect(sectionOf(1, headings, items)).toBe('two');
  });

  it('is the one before where a line of that stands over the heading', () => {
    expect(sectionOf(1, [heading('one', 0, 334), heading('two', 1, 72)], [line(56, 15)])).toBe(
      'one',
    );
  });

  it('goes on over pages without a heading', () => {
    expect(sectionOf(2, headings, [line(56, 15)])).toBe('two');
  });
});

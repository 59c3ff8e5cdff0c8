import { expect, it } from 'vitest';
import { paragraphExtent } from '../../src/lines/set-paragraph.js';
import { fitted } from '../../src/typeset/fit.js';
import { element, paragraph } from '../support/print-job.js';

it('a text that may run over lines stands on one where four fifths of its size set it on one', () => {
  const text = paragraph(element('p', 'en', ['about 41.2 million tonnes']));
  const { maximum } = paragraphExtent(text.runs, text.style);
  const sizeIn = (width: number): number =>
    (fitted(text, 'longest-word', width).runs[0]?.size ?? 0) / (text.runs[0]?.size ?? 1);
  expect(sizeIn(maximum + 1)).toBe(1);
  expect(sizeIn(maximum * 0.9)).toBeCloseTo(0.9, 2);
  expect(sizeIn(maximum * 0.81)).toBeCloseTo(0.81, 2);
  // Two lines of full size are better than one that is much smaller.
  expect(sizeIn(maximum * 0.7)).toBe(1);
});

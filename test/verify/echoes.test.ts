import { describe, expect, it } from 'vitest';
import { error } from '../../src/diagnostics/diagnostic.js';
import { nearest } from '../../src/diagnostics/wording.js';
import { withoutEchoes } from '../../src/verify/echoes.js';
import type { AuthorText } from '../../src/verify/texts/author-texts.js';

const at = (line: number, column: number) => ({ file: 'report.yaml', line, column });
const stray = error('figure/stray', at(3, 9), 'a', 'b');
const missing = (line: number) => error('parity/fact-missing', at(line, 5), 'c', 'd');
const text = (line: number): AuthorText => ({
  role: 'a paragraph',
  prose: { en: [{ kind: 'text', text: 'x', place: at(line, 5) }] },
});
const texts = [text(3), text(6)];

describe('a figure that is typed', () => {
  it('is not a missing fact as well', () => {
    expect(withoutEchoes([stray, missing(3)], { texts })).toEqual([stray]);
  });

  it('hides no fact that another text lacks', () => {
    expect(withoutEchoes([stray, missing(6)], { texts })).toEqual([stray, missing(6)]);
  });

  it('hides no more than one missing fact of its text', () => {
    expect(withoutEchoes([stray, missing(3), missing(3)], { texts })).toEqual([stray, missing(3)]);
  });
});

describe('the name that was meant', () => {
  it.each([
    ['lable', 'label'],
    ['fcat', 'fact'],
    ['vlaue', 'value'],
    ['points', 'point'],
  ])('%s is near to %s', (written, known) => {
    expect(nearest(written, [known])).toBe(known);
  });

  it.each([
    ['boat', 'BAM'],
    ['boat', 'AOA'],
    ['trip', 'GIP'],
  ])('%s is no slip of %s, the code of a currency', (written, known) => {
    expect(nearest(written, [known])).toBeUndefined();
  });
});

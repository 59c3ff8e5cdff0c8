import { describe, expect, it } from 'vitest';
import type { FormattedFigure } from '../../src/quantity/quantity.js';
import type { Prose } from '../../src/report/prose.js';
import { beginsSentence, capitalised } from '../../src/report/sentence-start.js';

const place = { file: 'test', line: 1, column: 1 };
const words = (text: string): Prose[number] => ({ kind: 'text', text, place });
const riders: Prose[number] = { kind: 'fact', fact: 'riders', form: 'full', place };
const day: Prose[number] = {
  kind: 'date',
  period: { kind: 'as-of', date: { year: 2025, month: 12, day: 31 } },
  form: 'full',
  place,
};

describe('a figure begins a sentence', () => {
  it.each([
    [[riders, words(' took the ferry.')], 0, true],
    [[words('It was full. '), riders, words(' took it.')], 1, true],
    [[words('“'), riders, words(' took it.”')], 1, true],
    [[words('In winter, '), riders, words(' took it.')], 1, false],
    [[words('Riders: '), riders, words(' a day')], 1, false],
    [[riders, words(' ('), riders, words(') took it.')], 0, true],
    [[riders, words(' (in winter)')], 0, false],
    [[riders], 0, false],
    [[day], 0, true],
    [[words('Riders, '), day], 1, false],
    [[riders, words(', more than before')], 0, false],
  ])('%#: %s', (prose, index, expected) => {
    expect(beginsSentence(prose, index)).toBe(expected);
  });

  it('and has a capital then, where it begins with a word', () => {
    const figure: FormattedFigure = {
      language: 'en',
      text: 'about 5.5 million',
      parts: [
        { kind: 'qualifier', text: 'about ' },
        { kind: 'digits', text: '5.5' },
        { kind: 'magnitude', text: ' million' },
      ],
    };
    const { text, parts } = capitalised(figure, 'en-GB');
    expect(text).toBe('About 5.5 million');
    expect(parts.map((part) => part.text).join('')).toBe(text);
    const bare = { ...figure, text: '5.5', parts: [{ kind: 'digits', text: '5.5' } as const] };
    expect(capitalised(bare, 'en-GB')).toBe(bare);
  });
});

import { describe, expect, it } from 'vitest';
import { colorSourceIn } from '../../src/typeset/color-source.js';
import type { Style, Theme } from '../../src/typeset/style.js';
import { element } from '../inspect/support.js';

const word = { ...element('span', 3), classes: ['lead', 'loud'] };
const passage = element('p', 2, [word]);
const band = { ...element('band', 1, [passage]), classes: ['cover'] };
const note = element('note', 4);
const root = element('document', 1, [band, note]);

const sourceOf = (of: typeof word, language: string, styles: Readonly<Record<string, Style>>) => {
  // Of a theme nothing else is read.
  const theme = { defaultStyle: { color: 'ink' }, styles } as unknown as Theme;
  return colorSourceIn(root, theme)(of, language).join(' ');
};

describe('the style that sets a colour', () => {
  it.each([
    [
      'the last class',
      word,
      'en',
      { lead: { color: 'a' }, loud: { color: 'b' } },
      'styles loud color',
    ],
    [
      'a class before the element',
      word,
      'en',
      { span: { color: 'a' }, lead: { color: 'b' } },
      'styles lead color',
    ],
    ['what is round it', word, 'en', { cover: { color: 'a' }, lead: {} }, 'styles cover color'],
    [
      'a fill that is nearer than the colour it leaves',
      word,
      'en',
      { cover: { color: 'a' }, p: { fillColor: 'b' } },
      'styles p fillColor',
    ],
    [
      'the colour beside a fill',
      word,
      'en',
      { cover: { color: 'a', fillColor: 'b' } },
      'styles cover color',
    ],
    [
      'the nearest round it',
      word,
      'en',
      { cover: { color: 'a' }, p: { color: 'b' } },
      'styles p color',
    ],
    [
      'the variant of Chinese',
      word,
      'zh-Hans',
      { p: { color: 'a', cjk: { color: 'b' } } },
      'styles p cjk color',
    ],
    [
      'no variant of another script',
      word,
      'en',
      { p: { color: 'a', cjk: { color: 'b' } } },
      'styles p color',
    ],
    ['the default where none does', note, 'en', { cover: { color: 'a' } }, 'defaultStyle color'],
  ] as const)('is %s', (_, of, language, styles, path) => {
    expect(sourceOf(of as typeof word, language, styles)).toBe(path);
  });
});

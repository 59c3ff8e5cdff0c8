import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/quantity/format/format-figure.js';
import { disagreements } from '../../src/quantity/read/agree.js';
import { readQuantities } from '../../src/quantity/read/read.js';
import { customUnits, figures } from './figures.js';
import { pack, visible } from './packs.js';

const read = (text: string, tag: string) => {
  const found = readQuantities(text, pack(tag), customUnits);
  expect(found, text).toHaveLength(1);
  const [only] = found;
  if (only === undefined) throw new Error(text);
  return only;
};

describe.each(figures)('$chinese / $english', ({ stored, chinese, english }) => {
  it('is printed as the source has it, and as English has it', () => {
    expect(visible(formatFigure(stored, pack('zh-Hans'), 'full').text)).toBe(chinese);
    expect(visible(formatFigure(stored, pack('en'), 'full').text)).toBe(english);
  });

  it('is read back from both languages as what is stored', () => {
    const en = read(english.replaceAll('␣', '\u00A0'), 'en');
    expect(disagreements(read(chinese, 'zh-Hans'), stored, pack('zh-Hans'))).toEqual([]);
    expect(disagreements(en, stored, pack('en'))).toEqual([]);
    expect([en.start, en.end]).toEqual([0, english.length]);
  });

  it('has parts that join to the text', () => {
    for (const tag of ['zh-Hans', 'en']) {
      const { parts, text } = formatFigure(stored, pack(tag), 'full');
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }
  });
});

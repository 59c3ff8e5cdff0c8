import { describe, expect, it } from 'vitest';
import { edit, folderWith, load } from './support.js';

/** What is printed of a text that the author wrote over several lines, with {x} for a reference. */
const printed = (yaml: string): string => {
  const { value } = load(
    folderWith(edit('report.yaml', ['en: China exported {{fact "masks"}}.', `en: ${yaml}`])),
  );
  const block = value?.sections[0]?.rows[0]?.cells[1]?.blocks[0];
  const prose = block?.kind === 'prose' ? (block.paragraphs[0]?.['en'] ?? []) : [];
  return prose.map((part) => (part.kind === 'text' ? part.text : '{x}')).join('');
};
const lines = (...texts: readonly string[]): string =>
  texts.map((text) => `\n                ${text}`).join('');

describe('white space of a text', () => {
  it.each([
    ['plain lines in English', lines('China', 'exported'), 'China exported'],
    ['plain lines in Chinese', lines('中国', '出口'), '中国出口'],
    ['folded lines in Chinese', `>-${lines('中国，', '出口')}`, '中国，出口'],
    ['literal lines in Chinese', `|${lines('中国', '出口')}`, '中国出口'],
    [
      'a line that begins with a figure',
      `|${lines('中国出口', '{{fact "masks"}}', '口罩')}`,
      '中国出口{x}口罩',
    ],
    ['a line of English that begins with a figure', lines('over', '{{fact "masks"}}'), 'over {x}'],
    ['hanzi outside the basic plane', `|${lines('𠮷', '𠮷')}`, '𠮷𠮷'],
    ['spaces that the author typed', "'中国  出口 '", '中国 出口'],
    ['double quotes over lines', `"中国\n                出口"`, '中国出口'],
    ['a no-break space', "'10\u00A0km'", '10\u00A0km'],
  ])('is printed as CSS would: %s', (_, yaml, expected) => {
    expect(printed(yaml)).toBe(expected);
  });
});

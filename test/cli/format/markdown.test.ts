import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/cli/format/code-frame.js';
import { markdownTable, markdownText } from '../../../src/cli/format/markdown.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (text: string): Node =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

const textOf = (node: Node): string =>
  nodesIn(node)
    .filter(({ type }) => type === 'text')
    .map(({ value = '' }) => value)
    .join('');

/** The cells of the one row of a table, as a reader of the page sees them. */
const cellsOf = (text: string): readonly Node[] =>
  nodesIn(parse(markdownTable(['a', 'b'], [[markdownText(text), 'end']]).join('\n')))
    .filter(({ type }) => type === 'tableCell')
    .slice(2);

const oneLine = (text: string): string =>
  printable(text.replaceAll(/[\n\r\t\u00A0\u202F]+/gu, ' ')).trim();

const hostile = [
  'a | b',
  '<img src=x onerror=alert(1)>',
  '[text](https://example.org) ![x](y)',
  'https://example.org www.example.org me@example.org',
  '`code` **bold** _it_ ~~gone~~ $x$ \\| \\',
  '# head',
  '&lt; &amp; &#124;',
  'line one\nline two\r\n| --- |',
  '2020. 1) - + = > 100%',
  '--> <!-- ]]>',
];

describe('text of a source in Markdown', () => {
  const oddities = fc.string({
    unit: fc.constantFrom(...'|\\`*_[]()<>&#@!~$:/.-+= \n\twGH1a册\u202E'),
    maxLength: 40,
  });

  it.each(hostile)('shows %j as it is, in its cell', (text) => {
    const [cell, end] = cellsOf(text);
    expect(cell && textOf(cell).trim()).toBe(oneLine(text));
    expect(end && textOf(end)).toBe('end');
  });

  it('shows whatever it is, marks up nothing, and links nowhere', () => {
    fc.assert(
      fc.property(oddities, (text) => {
        const cells = cellsOf(text);
        expect(cells.map((cell) => textOf(cell).trim())).toEqual([oneLine(text), 'end']);
        const kinds = new Set(cells.flatMap(nodesIn).map(({ type }) => type));
        expect([...kinds].filter((kind) => !['tableCell', 'text', 'html'].includes(kind))).toEqual(
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('begins no list and no head where it stands first in a line', () => {
    for (const text of ['1. one', '- one', '+ one', '# one', '> one', '=== one', '12) one']) {
      expect(parse(markdownText(text)).children?.map(({ type }) => type)).toEqual(['paragraph']);
    }
  });

  it.each(['@octocat', 'see #12', 'GH-7', 'a :tada: b'])(
    'leaves nothing for GitHub to take %j by',
    (text) => {
      // GitHub looks for these in the texts of the finished page; a comment between ends the text.
      const [cell] = cellsOf(text);
      const texts = nodesIn(cell ?? { type: 'none' }).filter(({ type }) => type === 'text');
      for (const { value } of texts) expect(value).not.toMatch(/@\w|#\d|GH-\d|:\w+:/u);
    },
  );
});

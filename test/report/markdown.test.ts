import { describe, expect, it } from 'vitest';
import type { ProsePart } from '../../src/report/prose.js';
import { edit, folderWith, load } from './support.js';

const written = (yaml: string) =>
  load(folderWith(edit('report.yaml', ['en: China exported {{fact "masks"}}.', `en: ${yaml}`])));

/** The text as it is read, marks as [kind …], a reference as {x} and a forced break as /. */
function read(yaml: string): string {
  const { value, diagnostics } = written(yaml);
  const faults = diagnostics.filter(({ code }) => code !== 'report/unused-fact');
  if (faults.length > 0) return faults.map(({ problem }) => problem).join('; ');
  const block = value?.sections[0]?.rows[0]?.cells[1]?.blocks[0];
  const prose = block?.kind === 'prose' ? (block.paragraphs[0]?.['en'] ?? []) : [];
  return prose.map((part) => withMarks(part)).join('');
}

const withMarks = (part: ProsePart): string =>
  (part.marks ?? []).reduceRight(
    (inner, mark) => `[${mark.kind}${mark.kind === 'link' ? ` ${mark.href}` : ''} ${inner}]`,
    part.kind === 'text' ? part.text : part.kind === 'break' ? '/' : '{x}',
  );

describe('Markdown in a text', () => {
  it.each([
    ['strong words', "'a **big** rise'", 'a [strong big] rise'],
    ['emphasis', "'a *big* rise'", 'a [emphasis big] rise'],
    ['one in the other', "'a **very *big*** rise'", 'a [strong very ][strong [emphasis big]] rise'],
    ['a figure that is strong', `'**{{fact "masks"}}** sent'`, '[strong {x}] sent'],
    [
      'strong words in quotation marks beside hanzi',
      "'这是**“口罩”**的出口'",
      '这是[strong “口罩”]的出口',
    ],
    [
      'a link',
      "'see [the note](https://example.org/a)'",
      'see [link https://example.org/a the note]',
    ],
    [
      'an address',
      "'see <https://example.org/2025>'",
      'see [link https://example.org/2025 https://example.org/2025]',
    ],
    [
      'superscript and subscript',
      "'CO<sub>x</sub> m<sup>a</sup>'",
      'CO[subscript x] m[superscript a]',
    ],
    ['a line break', "'one<br>two'", 'one/two'],
    ['a line break by a backslash', '|\n                one\\\n                two', 'one/two'],
    ['signs after a backslash', String.raw`'\*a\* and \# and \<b>'`, '*a* and # and <b>'],
    [
      'signs that mark nothing in any Markdown',
      "'a * b, snake_case, x < y, [sic], C:\\dir'",
      String.raw`a * b, snake_case, x < y, [sic], C:\dir`,
    ],
    ['an ordinal at the head', "'a). b'", 'a). b'],
    ['a reference that Markdown would take for code', '\'{{fact "masks"}}\'', '{x}'],
    ['entities, which are no part of it', "'AT&amp;T **x**'", 'AT&amp;T [strong x]'],
  ])('is read: %s', (_, yaml, expected) => {
    expect(read(yaml)).toBe(expected);
  });

  it.each([
    ['strong words that do not end', "'a **big rise'", 2, '“**” marks nothing'],
    ['emphasis that does not end', "'a *big rise'", 2, '“*” marks nothing'],
    ['words struck out', "'a ~~big~~ rise'", 2, '“~~” strikes words out'],
    ['code', "'a `big` rise'", 2, '“`big`” is code of Markdown'],
    ['a picture', "'a ![big](b.png) rise'", 2, '“![big](b.png)” is a picture of Markdown'],
    ['a heading', "'# rise'", 0, '“# rise” is a heading of Markdown'],
    ['a list', "'- rise'", 0, '“- rise” is a list of Markdown'],
    ['a quotation', "'> rise'", 0, '“> rise” is a quotation of Markdown'],
    ['HTML', "'a <b>rise</b>'", 2, '“<b>” is HTML of Markdown'],
    ['a footnote', "'a rise[^one]'", 6, '“[^one]” is a footnote of Markdown'],
    [
      'an address with a space',
      "'[a](https://example.org/a b)'",
      2,
      '“](” is a link that cannot be read',
    ],
    ['superscript that does not end', "'a<sup>b'", 1, '<sup> is not closed'],
    ['full-width asterisks', "'a ＊＊big＊＊ rise'", 2, '“＊＊big＊＊” has full-width asterisks'],
    [
      'full-width brackets of a link',
      "'［甲］（https://example.org）'",
      0,
      '“［甲］（https://example.org）” has full-width brackets',
    ],
    ['a table', `"| a | b |"`, 0, '“| a | b |” is a row of a table'],
  ])('is refused at its place: %s', (_, yaml, offset, problem) => {
    const { value, diagnostics } = written(yaml);
    expect(value).toBeUndefined();
    const [first] = diagnostics.filter(({ code }) => code === 'report/prose-syntax');
    expect(first?.problem).toContain(problem);
    expect(first?.place).toMatchObject({ line: 18, column: 20 + offset });
  });
  it('is refused in a plain name', () => {
    const { diagnostics } = load(
      folderWith(edit('facts.yaml', ['en: share', "en: 'the **share**'"])),
    );
    expect(diagnostics.map(({ code, problem }) => `${code}: ${problem}`)).toContain(
      'report/prose-syntax: “label” is a plain name and takes no Markdown',
    );
  });
});

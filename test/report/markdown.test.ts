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
    ['a line break in strong words', "'**one<br>two**'", '[strong one]/[strong two]'],
    ['a line break by a backslash', '|\n                one\\\n                two', 'one/two'],
    ['signs after a backslash', String.raw`'\*a\* and \# and \<b>'`, '*a* and # and <b>'],
    [
      'signs that mark nothing in any Markdown',
      "'a * b, snake_case, x < y, [sic], C:\\dir'",
      String.raw`a * b, snake_case, x < y, [sic], C:\dir`,
    ],
    ['an ordinal at the head', "'a). b'", 'a). b'],
    ['a reference that Markdown would take for code', '\'{{fact "masks"}}\'', '{x}'],
    ['ampersands, and a name of HTML after a backslash', "'A&B; x \\&amp; y'", 'A&B; x &amp; y'],
    [
      'signs that pair up by chance',
      "'C++ and C++, a ^ b ^ c, ~a, b~c, x == y, m~n'",
      'C++ and C++, a ^ b ^ c, ~a, b~c, x == y, m~n',
    ],
    ['a line broken in the file', '>-\n                one\n                two', 'one two'],
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
    ['a name of HTML', "'a &nbsp; rise'", 2, '“&nbsp;” is a sign by its name in HTML'],
    ['a number of HTML', "'a &#8211; rise'", 2, '“&#8211;” is a sign by its name in HTML'],
    ['carets', "'m^n^ a'", 1, '“^n^” is a superscript of another Markdown'],
    ['tildes', "'CO~x~ a'", 2, '“~x~” is a subscript of another Markdown'],
    ['equals signs', "'a ==big== rise'", 2, '“==big==” marks words in another Markdown'],
    ['plus signs', "'a ++big++ rise'", 2, '“++big++” underlines words in another Markdown'],
    [
      'a reference to nothing',
      "'the [note][a] rise'",
      9,
      '“][a]” is the end of a link by reference',
    ],
    ['a link without words', "'a [](https://example.org/a) rise'", 2, 'has no words'],
    [
      'a link with a space before its address',
      "'a [b] (https://example.org) c'",
      2,
      '“[b] (https://” is a link that cannot be read',
    ],
    [
      'a link in the round brackets of a Chinese keyboard',
      "'[甲]（https://example.org）'",
      0,
      'is a link that cannot be read',
    ],
    ['a table', `"| a | b |"`, 0, '“| a | b |” is a row of a table'],
  ])('is refused at its place: %s', (_, yaml, offset, problem) => {
    const { value, diagnostics } = written(yaml);
    expect(value).toBeUndefined();
    const [first] = diagnostics.filter(({ code }) => code === 'report/prose-syntax');
    expect(first?.problem).toContain(problem);
    expect(first?.place).toMatchObject({ line: 18, column: 20 + offset });
  });
  it.each([
    ['kept as it is written', '|\n                one\n\n                two'],
    ['folded', '>-\n                one\n\n                two'],
    ['in quotation marks', '"one\\n\\n\n                two"'],
  ])('holds one paragraph: a blank line of a text %s is refused', (_, yaml) => {
    const faults = written(yaml).diagnostics.filter(({ code }) => code === 'report/prose-syntax');
    expect(faults.map(({ problem }) => problem)).toEqual([
      'a blank line begins another paragraph, and a text is one',
    ]);
  });
  it('tells a footnote and its text once, with the reference beside it as it was typed', () => {
    const { diagnostics } = written(
      `|\n                # {{fact "masks"}}[^a]\n                [^a]: small`,
    );
    const faults = diagnostics.filter(({ code }) => code === 'report/prose-syntax');
    expect(faults.map(({ problem }) => problem)).toEqual([
      '“# {{fact "masks"}}[^a]” is a heading of Markdown, which texts do not take',
    ]);
    const mark = written(
      '|\n                a rise[^a].\n\n                [^a]: small',
    ).diagnostics;
    expect(
      mark.filter(({ code }) => code === 'report/prose-syntax').map(({ problem }) => problem),
    ).toEqual(['“[^a]” is a footnote of Markdown, which texts do not take']);
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

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';
import { faults, markupOf, parse } from './support.js';

/** Body of a document that begins on line 1, column 11. */
const planted: readonly (readonly [string, string, readonly string[]])[] = [
  ['an unknown element', '<para>x</para>', ['unknown-element 1:11']],
  ['an unknown attribute', '<p align="left">x</p>', ['unknown-attribute 1:11']],
  ['a style attribute', '<p style="color:red">x</p>', ['unknown-attribute 1:11']],
  ['an attribute of another element', '<p ref="x">x</p>', ['unknown-attribute 1:11']],
  [
    'a reserved name as an attribute',
    '<p __proto__="x" constructor="y">x</p>',
    ['unknown-attribute 1:11', 'unknown-attribute 1:11'],
  ],
  ['an id that is no name', '<p id="1 a">x</p>', ['bad-attribute 1:11']],
  ['a paragraph that goes on in no table', '<p continued="（续）">x</p>', ['bad-attribute 1:11']],
  ['a class that is no name', '<p class="a {b}">x</p>', ['bad-attribute 1:11']],
  ['a language of no text', '<p lang="fr">x</p>', ['bad-attribute 1:11']],
  [
    'a span beyond the grid',
    '<row><col span="13"><p>x</p></col></row>',
    ['bad-attribute 1:16', 'row-too-wide 1:11'],
  ],
  [
    'columns in columns',
    '<div columns="2"><div columns="3"><p>x</p></div></div>',
    ['misplaced-element 1:28'],
  ],
  [
    'a page that begins in columns',
    '<div columns="2"><div starts-page="true"><p>x</p></div></div>',
    ['misplaced-element 1:28'],
  ],
  ['a single column of columns', '<div columns="1"><p>x</p></div>', ['bad-attribute 1:11']],
  ['a span of words', '<row><col span="six"><p>x</p></col></row>', ['bad-attribute 1:16']],
  ['a negative width', '<row><col width="-4mm"><p>x</p></col></row>', ['bad-attribute 1:16']],
  [
    'a width that is not a number',
    '<row><col width="NaNmm"><p>x</p></col></row>',
    ['bad-attribute 1:16'],
  ],
  ['a width in another unit', '<row><col width="4in"><p>x</p></col></row>', ['bad-attribute 1:16']],
  [
    'a width beyond any paper',
    '<row><col width="9999mm"><p>x</p></col></row>',
    ['bad-attribute 1:16'],
  ],
  [
    'a span and a width',
    '<row><col span="6" width="40mm"><p>x</p></col></row>',
    ['bad-attribute 1:16'],
  ],
  [
    'spans that overfill a row',
    '<row>\n<col span="8"><p>x</p></col><col span="5"><p>x</p></col></row>',
    ['row-too-wide 1:11'],
  ],
  ['a truth that is neither', '<section starts-page="yes"/>', ['bad-attribute 1:11']],
  ['an unknown scope', '<table><tr><th scope="column">x</th></tr></table>', ['bad-attribute 1:22']],
  ['a head cell without scope', '<table><tr><th>x</th></tr></table>', ['missing-attribute 1:22']],
  ['a chart without ref', '<chart/>', ['missing-attribute 1:11']],
  ['a fact without ref', '<p><fact>7</fact></p>', ['missing-attribute 1:14']],
  ['a link without href', '<p><a>x</a></p>', ['missing-attribute 1:14']],
  ['a picture without alt or src', '<img/>', ['missing-attribute 1:11', 'missing-attribute 1:11']],
  ['a picture with a blank alt', '<img src="a.png" alt=" "/>', ['bad-attribute 1:11']],
  ['a block in a paragraph', '<p>x<div>y</div></p>', ['misplaced-element 1:15']],
  ['a heading in a heading', '<h1>x<h2>y</h2></h1>', ['misplaced-element 1:16']],
  ['an inline element in a section', '<section><b>x</b></section>', ['misplaced-element 1:20']],
  ['an item outside a list', '<li>x</li>', ['misplaced-element 1:11']],
  ['a paragraph in a list', '<ul><p>x</p></ul>', ['misplaced-element 1:15']],
  ['a cell outside a row', '<table><td>x</td></table>', ['misplaced-element 1:18']],
  ['a column outside a row', '<col><p>x</p></col>', ['misplaced-element 1:11']],
  ['a block directly in a row', '<row><p>x</p></row>', ['misplaced-element 1:16']],
  [
    'a table in a table',
    '<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>',
    ['misplaced-element 1:26'],
  ],
  [
    'a link in a link',
    '<p><a href="#x"><b><a href="#x">x</a></b></a></p><p id="x">x</p>',
    ['misplaced-element 1:30'],
  ],
  [
    'a fact in a fact',
    '<p><fact ref="a"><fact ref="b">1</fact></fact></p>',
    ['misplaced-element 1:28'],
  ],
  [
    'a header inside a section',
    '<section><header>x</header></section>',
    ['misplaced-element 1:20'],
  ],
  ['a document in a document', '<document><p>x</p></document>', ['misplaced-element 1:11']],
  ['a caption outside a figure', '<figcaption>x</figcaption>', ['misplaced-element 1:11']],
  ['a page number on the page itself', '<p><counter of="page"/></p>', ['misplaced-element 1:14']],
  ['content in a rule', '<hr><p>x</p></hr>', ['misplaced-element 1:15']],
  ['text in a section', '<section>stray</section>', ['misplaced-text 1:11']],
  ['text in a row', '<row>stray<col><p>x</p></col></row>', ['misplaced-text 1:11']],
  ['text in an empty element', '<chart ref="a">stray</chart>', ['misplaced-text 1:11']],
  ['text beside blocks', '<div>stray<p>x</p></div>', ['mixed-content 1:11']],
  ['inline beside blocks', '<div><b>stray</b><p>x</p></div>', ['mixed-content 1:16']],
  ['two headers', '<header>x</header><header>y</header>', ['repeated-element 1:29']],
  [
    'two table heads',
    '<table><thead><tr><td>x</td></tr></thead><thead><tr><td>x</td></tr></thead></table>',
    ['repeated-element 1:52'],
  ],
  ['an empty heading', '<h1> <b/></h1>', ['empty-element 1:11']],
  ['an empty link', '<p><a href="https://example.org"/></p>', ['empty-element 1:14']],
  [
    'a table without rows',
    '<table><tbody/></table><table/>',
    ['empty-element 1:18', 'empty-element 1:34'],
  ],
  [
    'a short row',
    '<table><tr><td>1</td><td>2</td></tr>\n<tr><td>1</td></tr><tr><td colspan="2">1</td></tr></table>',
    ['ragged-table 2:1'],
  ],
  [
    'a long row under a head',
    '<table><thead><tr><th scope="col">1</th></tr></thead><tbody><tr><td>1</td></tr><tr><td colspan="2">1</td></tr></tbody></table>',
    ['ragged-table 1:90'],
  ],
  [
    'a cell that reaches below the rows of its head or body, or that another runs into',
    '<table><tr><td>1</td><td rowspan="2">2</td></tr></table>\n<table><tr><td>1</td><td rowspan="2">2</td><td>3</td></tr><tr><td colspan="2">1</td><td>2</td></tr></table>',
    ['ragged-table 1:32', 'ragged-table 2:63'],
  ],
  ['a first heading of level 2', '<h2>x</h2>', ['heading-skipped 1:11']],
  ['a level left out', '<h1>x</h1><h3>x</h3>', ['heading-skipped 1:21']],
  ['an id twice', '<p id="a">x</p><p id="a">x</p>', ['duplicate-id 1:26']],
  [
    'a link to no element',
    '<p id="sources">x</p><p><a href="#source">x</a></p>',
    ['broken-link 1:35'],
  ],
];

const badLinks = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  'http://example.org',
  '//example.org',
  '/path',
  'a.html',
  'https:example.org',
  'https://exa mple.org',
  'https://',
  'mailto:',
  'mailto:a@b"onx="',
  '#',
  '#a b',
  '',
];

describe('parseDocument', () => {
  it.each(planted)('refuses %s', (_, body, expected) => {
    const { diagnostics } = parse(`<document>${body}</document>`);
    expect(faults(`<document>${body}</document>`)).toEqual(expected);
    for (const { problem, remedy } of diagnostics)
      expect(`${problem}${remedy}`).not.toMatch(/\.$|undefined|\[object/u);
  });

  it.each(badLinks)('refuses a link to %j', (link) => {
    const escaped = link.replaceAll('"', '&quot;').replaceAll('\t', '&#9;');
    expect(faults(`<document><p><a href="${escaped}">x</a></p></document>`)).toEqual([
      'bad-link 1:14',
    ]);
  });

  it.each([
    ['http://example.org/map', 'write “https://example.org/map”, or link to'],
    ['press@example.org', 'write “mailto:press@example.org”, or link to'],
    ['example.org/map', 'write “https://example.org/map”, or link to'],
    ['javascript:alert(1.5)', 'link to https:'],
    ['map', 'link to https:'],
  ])('names the address that a link to %s means, where one is plain', (link, remedy) => {
    const { diagnostics } = parse(`<document><p><a href="${link}">x</a></p></document>`);
    expect(diagnostics.map((each) => each.remedy.slice(0, remedy.length))).toEqual([remedy]);
  });

  it.each(['https://example.org', 'https://example.org/a?b=c#d', 'mailto:press@example.org', '#x'])(
    'takes a link to %s',
    (link) => {
      expect(faults(`<document><p id="x"><a href="${link}">x</a></p></document>`)).toEqual([]);
    },
  );

  it('reports everything that is wrong at once', () => {
    expect(
      faults(
        '<document>\n<h2 colour="red">x</h2>\n<para/>\n<table><tr><td>1</td></tr><tr/></table>\n<li>x</li></document>',
      ),
    ).toEqual([
      'unknown-attribute 2:1',
      'unknown-element 3:1',
      'empty-element 4:27',
      'misplaced-element 5:1',
      'heading-skipped 2:1',
      'ragged-table 4:27',
    ]);
  });

  it('suggests the element and the attribute that were meant', () => {
    const remedies = parse('<document><secton/><p clas="x">x</p></document>').diagnostics.map(
      ({ remedy }) => remedy,
    );
    expect(remedies).toEqual([
      'did you mean “section”? Otherwise use one that “factsheet help layouts” lists',
      'did you mean “class”? Otherwise remove it',
    ]);
  });
});

describe('markup that is not well formed', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'an element never closed',
      '<document>\n <section><p>x</p>\n</document>',
      ['unclosed-element 2:2'],
    ],
    [
      'two elements never closed',
      '<document><div>\n<p>x</document>',
      ['unclosed-element 1:11', 'unclosed-element 2:1'],
    ],
    ['an end tag too many', '<document>\n<p>x</p></div></document>', ['unmatched-end-tag 2:1']],
    [
      'an attribute twice',
      '<document>\n<p id="a" id="b">x</p></document>',
      ['not-well-formed 2:1'],
    ],
    ['an entity nobody knows', '<document>\n<p>&nbsp;</p></document>', ['not-well-formed 2:1']],
    [
      'a character XML cannot hold',
      '<document>\n<p>\u0007</p></document>',
      ['not-well-formed 2:1'],
    ],
    ['a reference to one', '<document>\n<p>&#0;</p></document>', ['not-well-formed 2:1']],
    [
      'an attribute without quotes',
      '<document>\n<p id=a>x</p></document>',
      ['not-well-formed 2:1'],
    ],
    ['nothing at all', '', ['not-well-formed 1:1']],
    ['text only', 'hello', ['not-well-formed 1:1']],
    ['two roots', '<document/>\n<document/>', ['not-well-formed 1:1']],
    [
      'a document type with an entity bomb',
      '<!DOCTYPE d [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><document><p>&b;</p></document>',
      ['forbidden-markup 1:1', 'forbidden-markup 1:1', 'forbidden-markup 1:1'],
    ],
    [
      'an external entity',
      '<!DOCTYPE d SYSTEM "file:///etc/passwd"><document/>',
      ['forbidden-markup 1:1'],
    ],
    ['CDATA', '<document><p><![CDATA[<b>]]></p></document>', ['forbidden-markup 1:11']],
    ['a processing instruction', '<document><?php x ?></document>', ['forbidden-markup 1:1']],
  ];
  it.each(cases)('refuses %s', (_, text, expected) => {
    expect([...new Set(faults(text))]).toEqual([...new Set(expected)]);
  });

  it('refuses another root than a document', () => {
    expect(faults('<div><p>x</p></div>')).toEqual(['misplaced-element 1:1']);
  });

  it('stops at a depth cap, however deep the markup is', () => {
    for (const depth of [120, 100_000]) {
      const text = `<document>${'<div>'.repeat(depth)}${'</div>'.repeat(depth)}</document>`;
      expect(parseDocument({ ...markupOf(''), text }).diagnostics.map(({ code }) => code)).toEqual([
        'document/too-deep',
      ]);
    }
  });

  it('stops at a length cap', () => {
    const text = `<document><p>${'x'.repeat(4_000_001)}</p></document>`;
    expect(parseDocument({ ...markupOf(''), text }).diagnostics.map(({ code }) => code)).toEqual([
      'document/too-long',
    ]);
  });

  it('takes comments, the five entities and character references', () => {
    expect(
      faults('<document><!-- <p> --><p>&lt;&gt;&amp;&quot;&apos;&#160;&#x4E2D;</p></document>'),
    ).toEqual([]);
  });
});

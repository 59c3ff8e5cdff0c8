import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/report/report.js';
import { expandLayout } from '../../src/template/expand.js';
import type { Layout } from '../../src/template/layout.js';
import { documentOf, expandFiles, openFiles, packs, report, shown } from './support.js';

/** A layout's own faults, found before any report is printed with it. */
const faultsOfLayout: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a block that is never closed',
    '<document>\n  {{#if title}}\n</document>',
    ['template/syntax 2:3'],
  ],
  [
    'a block closed by another name',
    '<document>\n{{#if title}}{{/each}}</document>',
    ['template/syntax 2:4'],
  ],
  [
    'a branch whose condition has one value too many',
    '<document>{{#if title}}{{else if\ntitle title}}{{/if}}</document>',
    ['template/bad-call 1:24'],
  ],
  [
    'an expression cut short',
    '<document>\n <p>{{prose title </p></document>',
    ['template/syntax 2:19'],
  ],
  [
    'a name that is no expression',
    '<document>\n<p>{{a..b=}}</p></document>',
    ['template/syntax 2:11'],
  ],
  [
    'an element never closed',
    '<document>\n <p>text\n</document>',
    ['template/unclosed-element 2:2'],
  ],
  [
    'an element closed in another branch',
    '<document>{{#if title}}<p>{{/if}}</p></document>',
    ['template/unclosed-element 1:24', 'template/unmatched-end-tag 1:34'],
  ],
  ['an end tag too many', '<document></p></document>', ['template/unmatched-end-tag 1:11']],
  [
    'elements that overlap',
    '<document><p><b></p></b></document>',
    ['template/unclosed-element 1:14', 'template/unmatched-end-tag 1:21'],
  ],
  ['a tag never closed', '<document/>\n<p class="x', ['template/malformed-tag 2:1']],
  ['a < that begins no tag', '<document><p>1 < 2</p></document>', ['template/malformed-tag 1:16']],
  [
    'an & that begins no entity',
    '<document><p>A & B &nbsp;</p></document>',
    ['template/malformed-tag 1:16', 'template/malformed-tag 1:20'],
  ],
  ['a value without quotes', '<document><p class=x/></document>', ['template/malformed-tag 1:20']],
  ['a < in an attribute', '<document><p class="<"/></document>', ['template/malformed-tag 1:21']],
  [
    'an element named by data',
    '<document><{{report}}/></document>',
    ['template/malformed-tag 1:11'],
  ],
  ['a value in a tag', '<document><p {{report}}/></document>', ['template/misplaced-value 1:14']],
  [
    'a value as an unquoted attribute',
    '<document><p class={{report}}/></document>',
    ['template/misplaced-value 1:20'],
  ],
  [
    'a value in a comment',
    '<document><!-- {{report}} --></document>',
    ['template/misplaced-value 1:16'],
  ],
  [
    'a partial in a tag',
    '<document><p class="{{> row}}"/></document>',
    ['template/misplaced-value 1:21'],
  ],
  [
    'the tool’s own attribute',
    '<document><p at="0:1:1"/></document>',
    ['template/malformed-tag 1:14'],
  ],
  [
    'a branch that ends inside a tag',
    '<document>{{#if title}}<p class="{{else}}<p class="{{/if}}</document>',
    [
      'template/unclosed-element 1:24',
      'template/unbalanced-branches 1:11',
      'template/unclosed-element 1:42',
      'template/unbalanced-branches 1:11',
    ],
  ],
  [
    'a document type',
    '<!DOCTYPE document [<!ENTITY a "b">]>\n<document/>',
    ['template/forbidden-markup 1:1', 'template/forbidden-markup 1:21'],
  ],
  ['an XML declaration', '<?xml version="1.0"?><document/>', ['template/forbidden-markup 1:1']],
  [
    'a CDATA section',
    '<document><p><![CDATA[x]]></p></document>',
    ['template/forbidden-markup 1:14'],
  ],
  ['printing unescaped', '<document><p>{{{report}}}</p></document>', ['template/unescaped 1:14']],
  [
    'printing unescaped with &',
    '<document><p>{{&report}}</p></document>',
    ['template/unescaped 1:14'],
  ],
  [
    'an unknown helper',
    '<document><p>{{prse title "en"}}</p></document>',
    ['template/unknown-helper 1:14'],
  ],
  [
    'lookup, which could reach any key',
    '<document><p>{{lookup this "constructor"}}</p></document>',
    ['template/unknown-helper 1:14'],
  ],
  [
    'log, which writes to the console',
    '<document>{{log "x"}}</document>',
    ['template/unknown-helper 1:11'],
  ],
  [
    'a block of a field',
    '<document>{{#title}}{{/title}}</document>',
    ['template/unknown-helper 1:11'],
  ],
  [
    'a helper of the tool’s own',
    '<document>{{$field this "x"}}</document>',
    ['template/unknown-helper 1:11'],
  ],
  ['too few values', '<document><p>{{prose title}}</p></document>', ['template/bad-call 1:14']],
  [
    'an unknown option',
    '<document><p>{{figure "masks" "en" from="x"}}</p></document>',
    ['template/bad-call 1:14'],
  ],
  [
    'a helper used as a block',
    '<document>{{#prose title "en"}}{{/prose}}</document>',
    ['template/bad-call 1:11'],
  ],
  [
    'a block used as a helper',
    '<document>{{each sections}}</document>',
    ['template/bad-call 1:11'],
  ],
  [
    'an item named like a helper',
    '<document>{{#each sections as |date|}}{{/each}}</document>',
    ['template/bad-call 1:11'],
  ],
  [
    'an inline partial',
    '<document>{{#*inline "x"}}{{/inline}}</document>',
    ['template/unsupported 1:11'],
  ],
  [
    'a partial chosen by data',
    '<document>{{> (concat "r" "ow")}}</document>',
    ['template/unsupported 1:11'],
  ],
  ['an unknown partial', '<document>{{> rwo}}</document>', ['template/unknown-partial 1:11']],
  [
    'an unknown fixed word',
    '<document><p>{{string "sorces" "en"}}</p></document>',
    ['template/unknown-string 1:23'],
  ],
  [
    'a slot that is not filled',
    '<document><p>{{string "page" "en"}}</p></document>',
    ['template/bad-call 1:23'],
  ],
  [
    'a slot that is not there',
    '<document><p>{{string "sources" "en" n=1}}</p></document>',
    ['template/bad-call 1:23'],
  ],
  [
    'an unknown name with @',
    '<document><p>{{@roots.title}}</p></document>',
    ['template/missing-field 1:16'],
  ],
  [
    'the last of several blocks never closed',
    '<document>\n{{#if title}}{{/if}}{{#each sections}}</document>',
    ['template/syntax 2:21'],
  ],
  ['an expression that the file ends in', '<document/>\n{{> row}} {{', ['template/syntax 2:13']],
  ['a tag inside a tag', '<document><p <b></b></p></document>', ['template/malformed-tag 1:14']],
  ['a comment never closed', '<document/>\n <!-- x', ['template/malformed-tag 2:2']],
  ['an end tag without a name', '<document></></document>', ['template/malformed-tag 1:11']],
  [
    'a value without an attribute',
    '<document><p "x"/></document>',
    ['template/malformed-tag 1:14'],
  ],
  [
    'an & in an attribute that begins no entity',
    '<document><p class="a &amp; b & c"/></document>',
    ['template/malformed-tag 1:31'],
  ],
  [
    'a name given to what is no block',
    '<document>{{title as |x|}}</document>',
    ['template/syntax 1:19'],
  ],
  [
    'two values for a partial',
    '<document>{{> row report title}}</document>',
    ['template/bad-call 1:11'],
  ],
  [
    'a partial named by a number',
    '<document>{{> 3}}</document>',
    ['template/unknown-partial 1:11'],
  ],
  ['a text that is called', '<document>{{"x" title}}</document>', ['template/unknown-helper 1:11']],
  [
    'an option of the tool’s own',
    '<document><p>{{string "sources" "en" $x=1}}</p></document>',
    ['template/bad-call 1:14'],
  ],
  ['null as a value', '<document>{{#if null}}{{/if}}</document>', ['template/unsupported 1:17']],
];

describe('openLayout', () => {
  const files = {
    'partials/row.hbs': '<p>x</p>',
    'strings.yaml': 'sources: { en: S }\npage: { en: "p. {n}" }\n',
  };
  it.each(faultsOfLayout)('refuses %s', (_, layout, expected) => {
    const { diagnostics } = openFiles({ ...files, 'layout.hbs': layout });
    const file = 'templates/plain/layout.hbs';
    expect(shown(diagnostics)).toEqual(expected.map((line) => line.replace(' ', ` ${file}:`)));
    for (const { problem, remedy } of diagnostics)
      expect(`${problem}${remedy}`).not.toMatch(/\.$|undefined|\[object/u);
  });

  it('reports faults of every file at once', () => {
    const { diagnostics } = openFiles({
      'layout.hbs': '<document>\n{{> head}}<p></document>',
      'partials/head.hbs': 'x\n\n  {{#if a}}',
      'strings.yaml': 'a: text\nb: { en: "{n}", zh-Hans: x }\nc: { en: "{" }\n',
    });
    expect(shown(diagnostics)).toEqual([
      'template/unclosed-element templates/plain/layout.hbs:2:11',
      'template/syntax templates/plain/partials/head.hbs:3:3',
      'template/bad-strings templates/plain/strings.yaml:1:4',
      'template/bad-strings templates/plain/strings.yaml:2:1',
      'template/bad-strings templates/plain/strings.yaml:3:1',
    ]);
  });

  it.each([
    ['a comment', '<!-- x', 'this comment is never closed'],
    ['one value', '{{prose title}}', 'the helper “prose” is given 1 value'],
    ['no value', '{{prose}}', 'the helper “prose” is given 0 values'],
    [
      'a block’s name',
      '{{title as |x|}}',
      'the template has as | where something else has to stand',
    ],
    [
      'one brace too few',
      '<p>{{prose title "en"}</p>',
      'the expression begins with {{ and ends with }',
    ],
    [
      'two braces for three',
      '{{{prose a "en"}}',
      'the expression begins with {{{ and ends with }}',
    ],
    [
      'one brace at the beginning',
      '<document><p>{prose a "en"}}</p></document>',
      'an expression begins with { alone and would be printed as it is typed: {prose a "en"}}',
    ],
    ['no brace at all', '<p>{{prose a "en"</p>', '{{ is not closed before this tag'],
  ])('says in words what is wrong with %s', (_, layout, problem) => {
    const { diagnostics } = openFiles({ 'layout.hbs': layout });
    expect(diagnostics[0]?.problem).toBe(problem);
  });

  it.each([
    ['a carriage return', '<document>\r<p>{prose a}}</p></document>'],
    ['a carriage return and a line feed', '<document>\r\n<p>{prose a}}</p></document>'],
    ['a line feed', '<document>\n<p>{prose a}}</p></document>'],
  ])('says in its own line what stands behind %s', (_, layout) => {
    const { diagnostics } = openFiles({ 'layout.hbs': layout });
    expect(diagnostics[0]?.place).toMatchObject({ line: 2, column: 4 });
  });

  it.each([
    ['a list', '- a\n', '1:1', 'strings.yaml has to be a mapping'],
    ['an id that is a list', 'a: { en: x }\n? [b]\n: { en: x }\n', '2:3', 'the key is not a word'],
    ['no texts', 'a: { en: x }\nb:\n', '2:1', '“b” has no value'],
    ['a text that is a number', 'b: { en: 7 }\n', '1:10', '“en” of “b” has to be text'],
    ['brackets without end', `a: ${'['.repeat(9999)}`, '1:36', 'mappings and lists lie inside'],
  ])('reports strings that are %s where they stand', (_, strings, place, problem) => {
    const { diagnostics } = openFiles({ 'layout.hbs': '<document/>', 'strings.yaml': strings });
    expect(shown(diagnostics)).toEqual([
      `template/bad-strings templates/plain/strings.yaml:${place}`,
    ]);
    expect(diagnostics[0]?.problem).toContain(problem);
  });

  it('takes a file of strings that holds nothing for none', () => {
    const { value } = openFiles({ 'layout.hbs': '<document/>', 'strings.yaml': '# later\n' });
    expect(value?.strings.size).toBe(0);
  });

  it('reports YAML faults of strings.yaml where they stand', () => {
    const { diagnostics } = openFiles({
      'layout.hbs': '<document/>',
      'strings.yaml': 'a: { en: x }\na: { en: y }\n',
    });
    expect(shown(diagnostics)).toEqual(['template/bad-strings templates/plain/strings.yaml:2:1']);
  });

  it('names the layouts there are when one is asked for that is not', () => {
    const layout = openFiles({ 'other.hbs': '' });
    expect(shown(layout.diagnostics)).toEqual(['template/unknown-layout report.yaml:9:3']);
  });

  it.each([
    ['nested', '{{#if title}}', '{{/if}}', 200, '1:856'],
    ['nested by the thousand', '{{#if title}}', '{{/if}}', 20_000, '1:13011'],
    [
      'whose ends are hidden in comments',
      '{{#if title}}{{!-- {{/if}} --}}',
      '{{/if}}',
      5000,
      '1:31011',
    ],
    ['whose ends are escaped', '{{#if title}}\\{{/if}}', '{{/if}}', 5000, '1:21011'],
  ])('stops at blocks %s', (_, start, end, depth, place) => {
    const text = `<document>${start.repeat(depth)}${end.repeat(depth)}</document>`;
    const codes = shown(openFiles({ 'layout.hbs': text }).diagnostics);
    expect(codes).toEqual([`template/too-deep templates/plain/layout.hbs:${place}`]);
  });

  it('stops at a chain of else beyond reading', () => {
    const chain = (length: number): string =>
      `<document>{{#if title}}${'{{else if title}}'.repeat(length)}{{/if}}</document>`;
    expect(openFiles({ 'layout.hbs': chain(50) }).diagnostics).toEqual([]);
    for (const length of [100, 20_000]) {
      const { diagnostics } = openFiles({ 'layout.hbs': chain(length) });
      expect(diagnostics.map(({ code }) => code)).toEqual(['template/too-deep']);
    }
  });

  it('stops at helpers nested beyond reading', () => {
    const text = `<document>{{#if ${'(not '.repeat(200)}title${')'.repeat(200)}}}{{/if}}</document>`;
    expect(openFiles({ 'layout.hbs': text }).diagnostics.map(({ code }) => code)).toEqual([
      'template/too-deep',
    ]);
  });
});

/** Faults that only show when the layout meets a report. */
const faultsOfUse: readonly (readonly [string, string, readonly string[]])[] = [
  ['a misspelt field', '<p>{{titel}}</p>', ['template/missing-field 1:16']],
  [
    'every misspelt field, once each',
    '{{#each sections}}<p>{{nme}}{{nr}}</p>{{/each}}{{#each notes}}<p>{{x}}</p>{{/each}}',
    ['template/missing-field 1:34', 'template/missing-field 1:41', 'template/missing-field 1:78'],
  ],
  [
    'a misspelt field given to a helper',
    '<p>{{prose titel "en"}}</p>',
    ['template/missing-field 1:22'],
  ],
  [
    'a misspelt field in a condition',
    '{{#if standfrist}}<p>x</p>{{/if}}',
    ['template/missing-field 1:17'],
  ],
  [
    'a field of a field that is not there',
    '<p>{{edition.dat.year}}</p>',
    ['template/missing-field 1:16'],
  ],
  ['a field of a text', '<p>{{report.name}}</p>', ['template/missing-field 1:16']],
  [
    'a field of what the author left out',
    '<p>{{standfirst.en}}</p>',
    ['template/missing-field 1:16'],
  ],
  [
    'a text the author left out',
    '<p>{{prose standfirst "en"}}</p>',
    ['template/nothing-to-print 1:14'],
  ],
  [
    'a date the author left out',
    '{{#each cover.figures}}<p>{{date period "en"}}</p>{{/each}}',
    ['template/nothing-to-print 1:37'],
  ],
  [
    'printing what the author left out',
    '<p>{{standfirst}}</p>',
    ['template/nothing-to-print 1:14'],
  ],
  [
    'a figure of an unknown fact, as a block',
    '{{#figure "maks" "en"}}x{{/figure}}',
    ['template/unknown-fact 1:11'],
  ],
  [
    'the status of an unknown fact',
    '<p>{{status "maks" "en"}}</p>',
    ['template/unknown-fact 1:14'],
  ],
  [
    'the formula of an unknown fact',
    '<p>{{formula "maks" "en"}}</p>',
    ['template/unknown-fact 1:14'],
  ],
  ['the quote of an unknown fact', '<p>{{quote "maks"}}</p>', ['template/unknown-fact 1:14']],
  [
    'the quote of a calculated fact',
    '<p>{{quote "share-before"}}</p>',
    ['template/bad-argument 1:14'],
  ],
  ['the label of an unknown fact', '<p>{{label "maks" "en"}}</p>', ['template/unknown-fact 1:14']],
  ['a language that is no text', '<p>{{prose title 3}}</p>', ['template/bad-argument 1:14']],
  ['prose of a list', '<p>{{prose sections "en"}}</p>', ['template/bad-argument 1:14']],
  [
    'a form that is no text',
    '<p>{{figure "masks" "en" edition}}</p>',
    ['template/bad-argument 1:14'],
  ],
  [
    'a form of a date that is no text',
    '<p>{{date edition.date "en" form=3}}</p>',
    ['template/bad-argument 1:14'],
  ],
  ['a fixed word that is no text', '<p>{{string 3 "en"}}</p>', ['template/unknown-string 1:14']],
  [
    'a fixed word chosen by data',
    '<p>{{string report "en"}}</p>',
    ['template/unknown-string 1:14'],
  ],
  [
    'a fixed word in no language',
    '<p>{{string "sources" "fr"}}</p>',
    ['template/bad-argument 1:14'],
  ],
  [
    'a misspelt field that a comparison needs, and no more',
    '{{#if (lt titel 3)}}{{/if}}<p>{{size titel}}</p>',
    ['template/missing-field 1:21', 'template/missing-field 1:48'],
  ],
  [
    'misspelt fields given to helpers, once each',
    '<p>{{string titel "en"}}{{figure titel "en"}}{{date titel "en"}}{{prose title titel}}{{string "page" "en" n=titel}}</p>',
    [
      'template/missing-field 1:23',
      'template/missing-field 1:44',
      'template/missing-field 1:63',
      'template/missing-field 1:89',
      'template/missing-field 1:119',
    ],
  ],
  ['printing an object', '<p>{{title}}</p>', ['template/not-text 1:14']],
  ['printing a list', '<p>{{sections}}</p>', ['template/not-text 1:14']],
  ['a place in a loop outside one', '<p>{{@index}}</p>', ['template/missing-field 1:16']],
  ['a context above the top', '<p>{{../title}}</p>', ['template/missing-field 1:16']],
  [
    'a language the report does not have',
    '<p>{{prose title "fr"}}</p>',
    ['template/bad-argument 1:14'],
  ],
  ['prose of what is not prose', '<p>{{prose edition "en"}}</p>', ['template/bad-argument 1:14']],
  ['an unknown fact', '<p>{{figure "maks" "en"}}</p>', ['template/unknown-fact 1:14']],
  ['a fact that is not an id', '<p>{{figure edition "en"}}</p>', ['template/bad-argument 1:14']],
  ['an unknown form', '<p>{{figure "masks" "en" "short"}}</p>', ['template/bad-argument 1:14']],
  [
    'an unknown form of a date',
    '<p>{{date edition.date "en" form="month"}}</p>',
    ['template/bad-argument 1:14'],
  ],
  ['a date of what is not one', '<p>{{date edition "en"}}</p>', ['template/bad-argument 1:14']],
  ['a formula of a quoted fact', '<p>{{formula "masks" "en"}}</p>', ['template/bad-argument 1:14']],
  ['each over an object', '{{#each edition}}{{/each}}', ['template/bad-argument 1:11']],
  ['comparing texts by size', '{{#if (lt report 3)}}{{/if}}', ['template/bad-argument 1:17']],
  ['the size of a text', '<p>{{size report}}</p>', ['template/bad-argument 1:14']],
  [
    'a fixed word not in a language',
    '<p>{{string "sources" "en"}}</p>',
    ['template/missing-language strings'],
  ],
];

describe('expandLayout', () => {
  const strings = 'sources: { zh-Hans: 来源 }\npage: { en: "p. {n}", zh-Hans: "{n}" }\n';
  it.each(faultsOfUse)('refuses %s', (_, body, expected) => {
    const { diagnostics } = expandFiles({
      'layout.hbs': `<document>${body}</document>`,
      'strings.yaml': strings,
    });
    expect(shown(diagnostics)).toEqual(
      expected.map((line) =>
        line
          .replace(/ (\d)/u, ' templates/plain/layout.hbs:$1')
          .replace(/ strings$/u, ' templates/plain/strings.yaml:1:1'),
      ),
    );
    for (const { problem, remedy } of diagnostics)
      expect(`${problem}${remedy}`).not.toMatch(/\.$|undefined|\[object/u);
  });

  it.each([
    ['{{edition.number.x}}', 'remove it'],
    ['{{string 3 "en"}}', 'add it to strings.yaml; known here: sources'],
    ['{{figure "masks" "en" "ful"}}', 'did you mean “full”? Otherwise choose another'],
  ])('gives %s a remedy that can be followed', (call, remedy) => {
    const { diagnostics } = expandFiles({
      'layout.hbs': `<document><p>${call}</p></document>`,
      'strings.yaml': 'sources: { zh-Hans: 来源, en: Sources }\n',
    });
    expect(diagnostics.map((each) => each.remedy)).toEqual([remedy]);
  });

  it.each([
    ['{{date edition.date "en" form=3}}', 'this value is not a form of a date'],
    ['{{figure "masks" "en" edition}}', 'this value is not a form of a figure'],
    ['{{string 3 "en"}}', 'strings.yaml has no text for this value'],
  ])('quotes only what was written: %s', (call, problem) => {
    const { diagnostics } = expandFiles({ 'layout.hbs': `<document><p>${call}</p></document>` });
    expect(diagnostics.map((each) => each.problem)).toEqual([problem]);
  });

  it('suggests the field that was meant', () => {
    const { diagnostics } = expandFiles({ 'layout.hbs': '<document><p>{{titel}}</p></document>' });
    expect(diagnostics[0]?.remedy).toBe('did you mean “title”? Otherwise remove it');
  });

  it('points at a block that an output asks for and no block is', () => {
    const layout = openFiles({ 'layout.hbs': '<document/>' }).value;
    if (layout === undefined) throw new Error('the layout did not open');
    const place = { file: 'report.yaml', line: 40, column: 5 };
    const output = {
      layout: 'plain',
      place,
      rows: [{ place, cells: [{ span: 12, blocks: ['chart-blok'] }] }],
    };
    const asked = documentOfOutput(layout, output);
    expect(shown(asked)).toEqual(['template/unknown-block report.yaml:40:5']);
    expect(asked[0]?.remedy).toBe('did you mean “chart-block”? Otherwise give the block this id');
  });
});

const documentOfOutput = (layout: Layout, output: Output) =>
  expandLayout({ layout, report, packs, output }).diagnostics;

describe('places', () => {
  it('blames the element of a nested partial, in its own file', () => {
    const { diagnostics } = documentOf('<document>\n{{> outer}}\n</document>', report, {
      'partials/outer.hbs':
        '<section>\n  {{~#if title}}\n  {{> inner name="x"}}\n  {{/if}}\n</section>',
      'partials/inner.hbs': '\n\n   <p><em class="{{name}}">a</em></p>\n<div/><h2>a</h2>',
    });
    expect(shown(diagnostics)).toEqual([
      'document/unknown-element templates/plain/partials/inner.hbs:3:7',
      'document/heading-skipped templates/plain/partials/inner.hbs:4:7',
    ]);
  });

  it('blames the author’s own file for the author’s own text', () => {
    const { diagnostics } = documentOf('<document>{{prose title "en"}}</document>');
    expect(shown(diagnostics)).toEqual([
      'document/misplaced-element report.yaml:4:12',
      'document/misplaced-element report.yaml:4:34',
      'document/misplaced-text report.yaml:4:30',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../src/document/document.js';
import { parseDocument } from '../../src/document/parse.js';
import { elementsOf, textOf } from '../../src/document/walk.js';
import type { Unit } from '../../src/quantity/quantity.js';
import type { Fact, Report } from '../../src/report/report.js';
import { documentOf, expandFiles, report, shown } from './support.js';

/** A tree as compact markup: classes and attributes kept, places dropped. */
function outline(node: DocumentNode): string {
  if (node.kind === 'text') return node.text;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
  const classes = node.classes.length === 0 ? '' : ` class="${node.classes.join(' ')}"`;
  return `<${node.name}${attributes.join('')}${classes}>${node.children.map(outline).join('')}</${node.name}>`;
}

const expanded = (
  body: string,
  more: Readonly<Record<string, string>> = {},
  of: Report = report,
): string => {
  const { value, diagnostics } = documentOf(`<document>${body}</document>`, of, more);
  expect(shown(diagnostics)).toEqual([]);
  return value === undefined ? '' : value.root.children.map(outline).join('');
};

describe('expandLayout', () => {
  it('sets a title in every language with its facts and dates marked', () => {
    const { value } = documentOf(
      '<document>{{#each languages}}<h1 class="title-{{role}}" lang="{{tag}}">{{prose ../title tag}}</h1>{{/each}}</document>',
    );
    const headings =
      value === undefined ? [] : [...elementsOf(value.root)].filter(({ name }) => name === 'h1');
    expect(headings.map(({ language, classes }) => [language, ...classes])).toEqual([
      ['zh-Hans', 'title-leading'],
      ['en', 'title-following'],
    ]);
    expect(headings.map(textOf)).toEqual([
      '支援2200多亿只',
      'Over 220\u00A0billion\u00A0masks in 2020',
    ]);
    const origins = headings.flatMap((heading) =>
      [...elementsOf(heading)].flatMap(({ children }) =>
        children.flatMap((child) => (child.kind === 'text' ? [child.origin] : [])),
      ),
    );
    expect(origins).toEqual([
      { kind: 'text' },
      { kind: 'fact', fact: 'masks' },
      { kind: 'text' },
      { kind: 'fact', fact: 'masks' },
      { kind: 'date' },
    ]);
    expect(value?.title).toBe('支援2200多亿只');
  });

  it('tells a text that ends with a mark from one that ends with a word', () => {
    const asked = (text: string): string =>
      expanded(`<p>{{#if (punctuated ${text})}}closed{{else}}open{{/if}}</p>`);
    expect(asked('"水厂。"')).toBe('<p>closed</p>');
    expect(asked('"Waterworks:"')).toBe('<p>closed</p>');
    expect(asked('"水厂"')).toBe('<p>open</p>');
    expect(asked('(concat "Water" "works")')).toBe('<p>open</p>');
  });

  it.each([
    ['"75 %"', '"75%"', 'once'],
    ['"41 %"', '"41%"', 'once'],
    ['"3.2 t"', '"3.2t"', 'once'],
    ['"75 %"', '"7.5%"', 'twice'],
    ['"1 240"', '"1240"', 'twice'],
    ['"75 %"', '"75 per cent"', 'twice'],
    ['2', '2', 'once'],
    ['2', '"2"', 'twice'],
  ])('prints %s beside %s as readers see them: %s', (a, b, told) => {
    expect(expanded(`<p>{{#if (alike ${a} ${b})}}once{{else}}twice{{/if}}</p>`)).toBe(
      `<p>${told}</p>`,
    );
  });

  it.each([
    [
      'US dollars',
      'USD',
      'en',
      '<span class="figure-digits">US$</span><span class="figure-digits">220',
    ],
    [
      'renminbi',
      'CNY',
      'en',
      '<span class="figure-currency">RMB</span><span class="figure-currency">\u00A0</span>',
    ],
    ['美元', 'USD', 'zh-Hans', '<span class="figure-currency">美元</span>'],
  ])(
    'sets a sign of a currency that touches its digits as large as they are: %s',
    (word, currency, language, printed) => {
      const masks = report.facts.get('masks');
      if (masks === undefined) throw new Error('no masks');
      const words = { 'zh-Hans': { other: word }, en: { one: word, other: word } };
      const unit: Unit = { id: currency, kind: 'currency', dimension: currency, currency, words };
      const sum: Fact = { ...masks, quantity: { ...masks.quantity, unit } };
      expect(
        expanded(
          `<p>{{figure "sum" "${language}" parts=true}}</p>`,
          {},
          { ...report, facts: new Map([...report.facts, ['sum', { ...sum, id: 'sum' }]]) },
        ),
      ).toContain(printed);
    },
  );

  it('prints a figure in its forms and parts, its status and its formula', () => {
    expect(expanded('<p>{{figure "masks" "en" "number"}}</p>')).toBe(
      '<p><fact ref="masks">over 220\u00A0billion</fact></p>',
    );
    expect(expanded('<p>{{figure "masks" "zh-Hans" parts=true}}</p>')).toBe(
      '<p><fact ref="masks"><span class="figure-digits">2200</span><span class="figure-qualifier">多</span>' +
        '<span class="figure-magnitude">亿</span><span class="figure-unit">只</span></fact></p>',
    );
    // Spaces are set as the words beside them.
    expect(expanded('<p>{{figure "masks" "en" parts=true}}</p>')).toBe(
      '<p><fact ref="masks"><span class="figure-qualifier">over</span><span class="figure-qualifier"> </span>' +
        '<span class="figure-digits">220</span><span class="figure-magnitude">\u00A0</span>' +
        '<span class="figure-magnitude">billion</span><span class="figure-magnitude">\u00A0</span>' +
        '<span class="figure-unit">masks</span></fact></p>',
    );
    expect(
      expanded(
        '<p>{{#figure "masks" "zh-Hans"}}<fact ref="{{fact}}">{{#each parts}}<b>{{text}}</b>{{/each}}</fact>{{/figure}}</p>',
      ),
    ).toBe('<p><fact ref="masks"><b>2200</b><b>多</b><b>亿</b><b>只</b></fact></p>');
    expect(expanded('<p>{{status "share-before" "zh-Hans"}}{{status "masks" "zh-Hans"}}</p>')).toBe(
      '<p>推算</p>',
    );
    expect(expanded('<p>{{formula "share-before" "en"}}</p>')).toBe(
      '<p><fact ref="share">16.8%</fact> − <fact ref="rise">3.9%</fact></p>',
    );
    expect(
      expanded('<p>{{label "masks" "en"}}, {{date edition.date "en"}}</p>').replaceAll(
        '\u00A0',
        ' ',
      ),
    ).toBe('<p>face masks, <date>23 November 2026</date></p>');
  });

  it.each([
    ['100% - share', '<number of="formula">100%</number> − <fact ref="share">16.8%</fact>'],
    [
      '(share- rise) × 1.5',
      '(<fact ref="share">16.8%</fact> − <fact ref="rise">3.9%</fact>) × <number of="formula">1.5</number>',
    ],
    [
      '-rise + -1500 / (-2)',
      '−<fact ref="rise">3.9%</fact> + −<number of="formula">1,500</number> ÷ (−<number of="formula">2</number>)',
    ],
  ])('prints every term of the formula %s, its numbers accounted for', (formula, printed) => {
    const share = report.facts.get('share-before');
    if (share === undefined) throw new Error('no share-before');
    const origin = { kind: 'calculated', formula, facts: ['share', 'rise'] } as const;
    const facts = new Map([...report.facts, ['share-before', { ...share, origin }]]);
    const of = { ...report, facts };
    expect(expanded('<p>{{formula "share-before" "en"}}</p>', {}, of)).toBe(`<p>${printed}</p>`);
  });

  it.each([
    ['{{#if (status "masks" "en")}}yes{{else}}no{{/if}}', 'no'],
    ['{{#if (status "share-before" "en")}}yes{{else}}no{{/if}}', 'yes'],
    ['{{#if 0}}yes{{else}}no{{/if}}', 'no'],
    ['{{#if 0 includeZero=true}}yes{{/if}}', 'yes'],
    ['a{{#if 0}}yes{{/if}}', 'a'],
    ['a{{#unless title}}no title{{/unless}}', 'a'],
    ['{{#with standfirst}}yes{{else}}no{{/with}}', 'no'],
    ['a{{#with standfirst}}yes{{/with}}', 'a'],
    ['{{#with edition as |e|}}{{e.number}}{{/with}}', '1'],
    ['{{#each standfirst}}yes{{else}}no{{/each}}', 'no'],
    ['a{{#each standfirst}}yes{{/each}}', 'a'],
    ['{{#each cover.rows}}yes{{else}}no{{/each}}', 'no'],
    ['a{{#each cover.rows}}yes{{/each}}', 'a'],
    ['{{#if (eq (status "masks" "en") "")}}yes{{/if}}', 'yes'],
    ['{{#if (gt 2 1)}}{{#if (lt 2 1)}}a{{else}}yes{{/if}}{{/if}}', 'yes'],
    ['{{concat "a" 1}}{{concat "b" (status "share-before" "en")}}', 'a1bcalculated'],
  ])('takes the branch that is meant: %s', (body, printed) => {
    expect(expanded(`<p>${body}</p>`)).toBe(`<p>${printed}</p>`);
  });

  it('prints the words of a source in their own language, where the report has it', () => {
    expect(expanded('<p>{{quote "masks"}}</p>')).toBe(
      '<p><quote ref="masks">2200多亿只</quote></p>',
    );
    const quotes = (languages: readonly string[]): readonly string[] => {
      const { value } = documentOf('<document><p>{{quote "masks"}}</p></document>', {
        ...report,
        languages,
      });
      return value === undefined ? [] : [...elementsOf(value.root)].map(({ language }) => language);
    };
    expect(quotes(['en', 'zh-Hans'])).toEqual(['en', 'en', 'zh-Hans']);
    expect(quotes(['en'])).toEqual(['en', 'en', 'en']);
  });

  it('fills the slots of fixed words with text and with figures, in content and in attributes', () => {
    const strings = { 'strings.yaml': 'of: { zh-Hans: "{who}的{what}", en: "{what} of {who}" }\n' };
    expect(
      expanded(
        '<p id="a">{{string "of" "en" who=report what=(figure "masks" "en")}}</p><img src="a.png" alt="{{string "of" "en" who=(prose title "en") what="<"}}"/>',
        strings,
      ),
    ).toBe(
      '<p id="a"><fact ref="masks">over 220\u00A0billion\u00A0masks</fact> of sample</p>' +
        '<img src="a.png" alt="< of Over 220\u00A0billion\u00A0masks in 2020"></img>',
    );
  });

  it('hands values and markup to partials, and blocks to partials that wrap them', () => {
    const partials = {
      'partials/card.hbs':
        '<div class="{{kind}}">{{> @partial-block}}<p>{{body}} {{report}}</p></div>',
    };
    expect(
      expanded(
        '{{#> card kind="big" body=(label "masks" "en")}}<h1>{{kind}}</h1>{{/card}}',
        partials,
      ),
    ).toBe('<div class="big"><h1>big</h1><p>face masks sample</p></div>');
  });

  it('chooses, loops and compares as Handlebars does', () => {
    expect(expanded('{{#each cover.rows}}<hr/>{{else}}<p>none</p>{{/each}}')).toBe('<p>none</p>');
    expect(
      expanded(
        '{{#each languages as |l i|}}<p>{{i}}{{l.tag}}{{#if @first}}!{{/if}}{{#unless @last}}?{{/unless}}</p>{{/each}}',
      ),
    ).toBe('<p>0zh-Hans!?</p><p>1en</p>');
    expect(
      expanded(
        '<p>{{#if standfirst}}a{{else if (eq report "sample")}}b{{/if}}{{#with edition}}{{number}}{{/with}}</p>',
      ),
    ).toBe('<p>b1</p>');
    expect(
      expanded(
        '<p>{{#if (and (gt languages.length 1) (lt edition.number 2) (or subject title) (not subject))}}y{{/if}}{{size languages}}</p>',
      ),
    ).toBe('<p>y2</p>');
    expect(
      expanded(
        '<p{{#if title}} class="{{concat "a-" edition.number}}{{#if subject}} b{{else}} c{{/if}}"{{/if}}>x</p>',
      ),
    ).toBe('<p class="a-1 c">x</p>');
  });

  it('groups sections that share a row, and prints the rows that an output chooses', () => {
    const [section] = report.sections;
    if (section === undefined) throw new Error('the sample report has a section');
    const narrow = [
      { ...section, id: 'a', span: 6 },
      { ...section, id: 'b', span: 6 },
      { ...section, id: 'c', span: 6, startsPage: true },
    ];
    const { value } = expandFiles(
      {
        'layout.hbs':
          '<document>{{#each sectionRows}}<p>{{#each sections}}{{id}}{{/each}}{{startsPage}}{{single}}</p>{{/each}}</document>',
      },
      { ...report, sections: narrow },
    );
    const parsed = value && parseDocument(value);
    expect(parsed?.value?.root.children.map(outline)).toEqual([
      '<p>abfalsefalse</p>',
      '<p>ctruefalse</p>',
    ]);
  });

  it('is the same however often and in whatever order layouts are expanded', () => {
    const files = {
      'layout.hbs': '<document>{{#each sections}}{{> a}}{{/each}}</document>',
      'partials/a.hbs': '<p>{{id}}</p>',
    };
    const first = expandFiles(files).value?.text;
    expandFiles({ ...files, 'partials/a.hbs': '<h1>{{id}}</h1>' });
    expect(expandFiles(files).value?.text).toBe(first);
  });
});

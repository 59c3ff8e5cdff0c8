import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.js';
import { elementsOf, textOf } from '../../src/document/walk.js';
import type { Report } from '../../src/report/report.js';
import { escapeXml } from '../../src/template/escape.js';
import { expandFiles, openFiles, report, shown, textPart } from './support.js';

const layout =
  '<document>\n<h1 id="h" class="a">{{prose title "en"}}</h1>\n' +
  '<div class="wrap">{{prose standfirst "en"}}</div>' +
  '<img src="a.png" alt=\'a {{prose title "en"}} b\'/><img src="a.png" alt="a {{prose title "en"}} b"/></document>';

const reportWith = (text: string): Report => ({
  ...report,
  title: { 'zh-Hans': textPart('题'), en: textPart(`x${text}x`) },
  standfirst: { 'zh-Hans': textPart('导语'), en: textPart(`x${text}x`) },
});

/** White space runs are one space; beside Chinese a line break is none, so texts with one are compared without spaces. */
const seen = (text: string, source: string): string =>
  text.replaceAll(/[ \t\n\r\f]+/gu, source.includes('\n') ? '' : ' ');

/** Characters that XML can hold; the others are an error, tested below. */
const printable = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '`',
        '=',
        '{{',
        '}}',
        '-->',
        ']]>',
        '<!--',
        '&amp;',
        '</h1>',
        '<b>',
        '{',
        '\\',
        '=x',
        '\n',
        '\t',
        '\r',
        ' ',
        '\u00A0',
        '\u3000',
        '中',
        '𬱖',
        '#',
        '/>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(text));

describe('escaping', () => {
  it('keeps the element tree and every character whatever the data says', () => {
    const open = openFiles({ 'layout.hbs': layout });
    expect(open.diagnostics).toEqual([]);
    fc.assert(
      fc.property(printable, (text) => {
        const markup = expandFiles({ 'layout.hbs': layout }, reportWith(text));
        expect(markup.diagnostics).toEqual([]);
        if (markup.value === undefined) throw new Error('nothing came out');
        const { value, diagnostics } = parseDocument(markup.value);
        expect(diagnostics).toEqual([]);
        if (value === undefined) throw new Error('nothing came out');
        const elements = [...elementsOf(value.root)];
        expect(elements.map(({ name }) => name)).toEqual(['document', 'h1', 'div', 'img', 'img']);
        for (const element of elements.slice(1, 3)) {
          expect(seen(textOf(element), text)).toBe(seen(`x${text}x`, text));
        }
        expect(elements.slice(3).map(({ attributes }) => attributes['alt'])).toEqual([
          `a x${text}x b`,
          `a x${text}x b`,
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves nothing that could begin a tag, an entity or the end of a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text).replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+);/gu, '')).not.toMatch(
          /[<>&"'\t\n\r]/u,
        );
      }),
    );
  });

  it.each([['\u0000'], ['\u0007'], ['\uFFFE'], ['\uD800'], ['\u001B[31m']])(
    'refuses %j at its place in the data',
    (text) => {
      const title = {
        'zh-Hans': textPart('题'),
        en: textPart(`ab${text}`, { file: 'report.yaml', line: 7, column: 5 }),
      };
      const { value, diagnostics } = expandFiles(
        { 'layout.hbs': '<document><p>{{prose title "en"}}</p></document>' },
        { ...report, title },
      );
      expect(value?.text ?? '').not.toContain(text);
      expect(shown(diagnostics)).toEqual(['template/forbidden-character report.yaml:7:7']);
    },
  );
});

describe('prototypes', () => {
  const paths = [
    'constructor',
    '__proto__',
    'toString',
    'title.constructor',
    'title.__proto__',
    'sections.constructor.constructor',
    'sections.concat',
    'languages.0.hasOwnProperty',
    'report.length',
    'report.constructor',
    '@root.constructor',
    '@root.__proto__.polluted',
    'this.constructor',
    'valueOf',
    '__defineGetter__',
    '__lookupGetter__',
    'isPrototypeOf',
  ];
  it.each(paths)('reaches nothing through %s', (path) => {
    for (const use of [
      `<p>{{${path}}}</p>`,
      `<p>{{prose ${path} "en"}}</p>`,
      `{{#with ${path}}}<p>{{this}}</p>{{/with}}`,
      `{{#each ${path}}}<p>{{this}}</p>{{/each}}`,
    ]) {
      // A word with a dot in it or none may also be a helper's name; a field is asked for with this.
      const asked = use.replace('{{constructor}}', '{{this.constructor}}');
      const { value, diagnostics } = expandFiles({ 'layout.hbs': `<document>${asked}</document>` });
      expect(value?.text ?? '').not.toMatch(/function|native|\[object/u);
      expect(diagnostics.map(({ code }) => code)).toEqual(['template/missing-field']);
    }
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'has no helper, partial or fixed word named %s',
    (name) => {
      const codes = (body: string) =>
        openFiles({ 'layout.hbs': `<document>${body}</document>` }).diagnostics.map(
          ({ code }) => code,
        );
      expect(codes(`<p>{{${name} title}}</p>`)).toEqual(['template/unknown-helper']);
      expect(codes(`{{#${name}}}{{/${name}}}`)).toEqual(['template/unknown-helper']);
      expect(codes(`{{> ${name}}}`)).toEqual(['template/unknown-partial']);
      expect(codes(`<p>{{string "${name}" "en"}}</p>`)).toEqual(['template/unknown-string']);
    },
  );

  it('never compiles a template that data gives as an object or text', () => {
    const program = { type: 'Program', body: [{ type: 'ContentStatement', value: '<evil/>' }] };
    const title = {
      'zh-Hans': textPart('{{constructor}}'),
      en: [{ ...program, kind: 'text', text: '{{evil}}', place: report.place }],
    } as const;
    const { value } = expandFiles(
      {
        'layout.hbs': '<document><p>{{prose title "en"}}</p>{{> a body=title}}</document>',
        'partials/a.hbs': '<p>{{prose body "zh-Hans"}}</p>',
      },
      { ...report, title },
    );
    expect(value?.text).toContain('{{evil}}');
    expect(value?.text).toContain('{{constructor}}');
    expect(value?.text).not.toContain('<evil');
    const printed = expandFiles(
      { 'layout.hbs': '<document><p>{{title.en.[0]}}</p></document>' },
      { ...report, title },
    );
    expect(printed.diagnostics.map(({ code }) => code)).toEqual(['template/not-text']);
  });

  it('cannot be led to pollute a prototype', () => {
    expandFiles({
      'layout.hbs': '<document>{{> a __proto__="x" constructor="y"}}</document>',
      'partials/a.hbs': '<p>{{this.constructor}}</p>',
    });
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('endless expansion', () => {
  const codes = (files: Readonly<Record<string, string>>) => shown(expandFiles(files).diagnostics);
  const partial = (name: string, line: string) => `${name} templates/plain/partials/${line}`;

  it('stops a partial that calls itself, at the call', () => {
    expect(
      codes({
        'layout.hbs': '<document>{{> a}}</document>',
        'partials/a.hbs': '<div>\n {{> a}}</div>',
      }),
    ).toEqual([partial('template/too-deep', 'a.hbs:2:2')]);
  });

  it('stops partials that call one another', () => {
    expect(
      codes({
        'layout.hbs': '<document>{{> a}}</document>',
        'partials/a.hbs': '<div>{{> b}}</div>',
        'partials/b.hbs': '<div>{{#if @root.title}}{{> a}}{{/if}}</div>',
      }),
    ).toEqual([partial('template/too-deep', 'b.hbs:1:25')]);
  });

  it('stops a doubling of text before it fills the memory', () => {
    const files: Record<string, string> = {
      'layout.hbs': '<document>{{> p0}}</document>',
      'partials/p40.hbs': 'x'.repeat(1000),
    };
    for (let level = 0; level < 40; level += 1)
      files[`partials/p${level}.hbs`] = `{{> p${level + 1}}}{{> p${level + 1}}}`;
    const [only, ...others] = codes(files);
    expect(others).toEqual([]);
    expect(only).toMatch(/^template\/too-long templates\/plain\/partials\/p\d+\.hbs:1:1$/u);
  });

  it('stops loops that multiply without printing', () => {
    const loop = '{{#each @root.languages}}'.repeat(30);
    const end = '{{/each}}'.repeat(30);
    expect(codes({ 'layout.hbs': `<document>${loop}${end}</document>` })[0]).toMatch(
      /^template\/too-long templates\/plain\/layout\.hbs:1:\d+$/u,
    );
  });

  it('stops partials with many blocks inside one another before the stack ends', () => {
    const body = `${'{{#if @root.title}}'.repeat(60)}{{> a}}${'{{/if}}'.repeat(60)}`;
    expect(
      codes({ 'layout.hbs': '<document>{{> a}}</document>', 'partials/a.hbs': body })[0],
    ).toMatch(/^template\/too-deep /u);
  });
});

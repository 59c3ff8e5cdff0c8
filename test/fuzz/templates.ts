import fc from 'fast-check';
import { elementNames, elementRules, type ElementName } from '../../src/document/elements.js';
import { reportInLayout } from './base.js';
import { plain, prose } from './text.js';
import type { Files } from './world.js';

const names = fc.constantFrom(...elementNames);

const values: Readonly<Record<string, readonly string[]>> = {
  span: ['1', '4', '6', '12', '13', 'six', '-1'],
  width: ['1mm', '40mm', '170mm', '999mm', '-4mm', 'NaNmm'],
  scope: ['col', 'row', 'x'],
  ref: ['branches', 'loans', 'absent'],
  of: ['page', 'pages', 'note', 'x'],
  href: [
    '#here',
    '#gone',
    'https://example.org/x',
    'mailto:a@example.org',
    'javascript:x',
    ' https://x',
  ],
  src: ['absent.png', '../x.png', 'facts.yaml', 'https://example.org/x.png'],
  alt: ['words', ''],
  lang: ['en', 'zh-Hans', 'fr'],
  class: ['body', 'cover', 'absent', '{{title}}'],
  id: ['here', 'x', '1 a'],
  'starts-page': ['true', 'false', 'x'],
  colspan: ['1', '2', '101'],
  gap: ['gap-row', 'x'],
  on: ['first', 'x'],
};

const attribute = (name: ElementName): fc.Arbitrary<string> => {
  const known = Object.keys(elementRules[name].attributes);
  return fc
    .constantFrom(...known, ...known, 'lang', 'class', 'id')
    .chain((key) =>
      fc.constantFrom(...(values[key] ?? ['x'])).map((value) => ` ${key}="${value}"`),
    );
};

const required = (name: ElementName): string =>
  Object.entries(elementRules[name].attributes)
    .filter(([, rule]) => rule.required)
    .map(([key]) => ` ${key}="${values[key]?.[0] ?? 'x'}"`)
    .join('');

const calls = fc.constantFrom(
  '{{prose title "en"}}',
  '{{prose title "zh-Hans"}}',
  '{{figure "loans" "en"}}',
  '{{figure "loans" "zh-Hans" parts=true}}',
  '{{label "loans" "en"}}',
  '{{date edition.date "en"}}',
  '{{string "sources" "en"}}',
  '{{string "published" "en" date=(date edition.date "en")}}',
  '{{title}}',
  '{{this.constructor}}',
  '{{@root.__proto__}}',
  '{{> cover}}',
  '{{> notes}}',
  '{{> absent}}',
  '{{#each sections}}{{prose title "en"}}{{/each}}',
  '{{#if standfirst}}x{{else}}y{{/if}}',
  '{{#each languages}}<p lang="{{tag}}">{{prose @root.title tag}}</p>{{/each}}',
  '{{lookup this "x"}}',
  '{{{title}}}',
  '{{',
  '{{/if}}',
  '{{!-- --}}',
);

/** A tree of elements, each of which may stand where it stands, with text at its leaves. */
const fitting = (parent: ElementName, depth: number): fc.Arbitrary<string> => {
  const { content } = elementRules[parent];
  if (content === 'empty') return fc.constant('');
  const inline = fc
    .tuple(
      fc.constantFrom('en', 'zh-Hans'),
      fc.oneof(plain, fc.constantFrom('{{prose title "en"}}', '{{figure "loans" "en"}}')),
    )
    .map(([tag, text]) => `<span lang="${tag}">${text}</span>`);
  if (content === 'inline' || depth === 0) {
    return content === 'inline' || content === 'flow'
      ? inline
      : content === 'blocks'
        ? inline.map((text) => `<p>${text}</p>`)
        : fc.constantFrom(...content).chain((name) => wrapped(name as ElementName, 0));
  }
  const blocks = elementNames.filter((name) => elementRules[name].display === 'block');
  const children = typeof content === 'string' ? blocks : (content as readonly ElementName[]);
  return fc
    .array(
      fc.constantFrom(...children).chain((name) => wrapped(name, depth - 1)),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join('\n'));
};

const wrapped = (name: ElementName, depth: number): fc.Arbitrary<string> =>
  fitting(name, depth).map((inside) => `<${name}${required(name)}>${inside}</${name}>`);

/** Any element anywhere, with any attribute, and calls of helpers that may not be there. */
const wild: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    calls,
    prose(['loans', 'branches']).map((text) => text.replaceAll(/[{}]/g, '')),
    names.chain((name) =>
      fc
        .tuple(
          fc.array(attribute(name), { maxLength: 2 }),
          fc.array(tie('node'), { maxLength: 4 }),
          fc.nat({ max: 30 }),
        )
        .map(([attributes, children, luck]) => {
          const end = luck === 0 ? '' : `</${luck === 1 ? 'p' : name}>`;
          return `<${name}${luck > 5 ? required(name) : attributes.join('')}>${children.join('')}${end}`;
        }),
    ),
  ),
})).node;

const heading = '<h1><span lang="en">{{prose title "en"}}</span></h1>';

/** Layouts: some that fit the language of elements, some that are anything. */
export const layouts: fc.Arbitrary<Files> = fc
  .oneof(
    fc
      .array(wrapped('section', 4), { minLength: 1, maxLength: 3 })
      .map((sections) => `<document>\n${heading}\n${sections.join('\n')}\n</document>`),
    fc
      .array(wild, { maxLength: 5 })
      .map((nodes) => `<document>${heading}${nodes.join('\n')}</document>`),
    wild,
  )
  .map(reportInLayout);

import type { CodeDocumentation } from '../documentation.js';

/** What is wrong with a layout, or with what it asks of a report. */
export const templateCodes = {
  'template/bad-layout': {
    what: 'A layout.yaml is not YAML, does not say `extends` alone, or extends the layout that extends it.',
    why: 'Which files make the layout would be a guess.',
    remedy: 'Write `extends:` and the name of a layout, and nothing else.',
  },
  'template/unknown-layout': {
    what: 'No layout has the name the output asks for.',
    why: 'There is nothing to set the report in.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong: 'edition: { number: 1, date: 2026-11-23 }\noutputs:\n  - layout: facts-sheet',
      reportedAt: 'layout: facts-sheet',
    },
  },
  'template/syntax': {
    what: 'A template is not valid Handlebars.',
    why: 'Half an expression would be printed as it stands, or swallow what follows.',
    example: {
      file: 'layout.hbs',
      right: '{{#if title}}<p>{{prose title "en"}}</p>{{/if}}',
      wrong: '{{#if title}}<p>{{prose title "en"}}</p>',
    },
  },
  'template/unclosed-element': {
    what: 'A file or block opens an element that it does not close.',
    why: 'Everything after it would stand inside it.',
    example: {
      file: 'layout.hbs',
      right: '{{#if title}}<p>Text</p>{{/if}}',
      wrong: '{{#if title}}<p>Text{{/if}}',
    },
  },
  'template/unmatched-end-tag': {
    what: 'A file or block closes an element that it did not open.',
    why: 'An element opened in one place and closed in another cannot be checked before it is printed.',
    example: { file: 'layout.hbs', right: '<p>Text</p>', wrong: '<p>Text</p></section>' },
  },
  'template/malformed-tag': {
    what: 'A tag, attribute or entity is not well formed.',
    why: 'The rest of the file would be read as part of it.',
    example: {
      file: 'layout.hbs',
      right: '<p>Research &amp; trade</p>',
      wrong: '<p>Research & trade</p>',
    },
  },
  'template/forbidden-markup': {
    what: 'A document type, CDATA section or processing instruction stands in a template.',
    why: 'These can bring in other files, or hide text from checks.',
    example: { file: 'layout.hbs', right: '<p>Text</p>', wrong: '<![CDATA[<p>Text</p>]]>' },
  },
  'template/misplaced-value': {
    what: 'A value stands where it could change the structure of the markup.',
    why: 'A text of the author must never become an element or an attribute.',
    example: {
      file: 'layout.hbs',
      right: '<p class="{{report}}">Text</p>',
      wrong: '<p {{report}}>Text</p>',
    },
  },
  'template/unbalanced-branches': {
    what: 'The branches of a block leave the markup in different states.',
    why: 'What follows would be inside an element in one case and outside in the other.',
    example: {
      file: 'layout.hbs',
      right: '<p class="{{#if title}}a{{else}}b{{/if}}">Text</p>',
      wrong: '<p {{#if title}}class="a"{{else}}class="{{/if}}>Text</p>',
    },
  },
  'template/unescaped': {
    what: 'A value is printed without escaping.',
    why: 'A text with `<` in it would become markup.',
    example: { file: 'layout.hbs', right: '<p>{{report}}</p>', wrong: '<p>{{{report}}}</p>' },
  },
  'template/unsupported': {
    what: 'A part of Handlebars is used that layouts do not have.',
    why: 'Layouts have few means, so that each can be checked before anything is printed.',
    example: {
      file: 'layout.hbs',
      right: '<p>Text</p>',
      wrong: '{{#*inline "lead"}}<p>Text</p>{{/inline}}',
    },
  },
  'template/unknown-helper': {
    what: 'A helper does not exist. The helpers are listed in docs/layouts.md.',
    why: 'It would print nothing, where something was meant.',
    example: {
      file: 'layout.hbs',
      right: '<p>{{concat report "x"}}</p>',
      wrong: '<p>{{uppercase "x"}}</p>',
    },
  },
  'template/bad-call': {
    what: 'A helper is called in a way it cannot be called.',
    why: 'Values in the wrong number or order would print another thing than was meant.',
    example: {
      file: 'layout.hbs',
      right: '<p>{{prose title "en"}}</p>',
      wrong: '<p>{{prose title}}</p>',
    },
  },
  'template/unknown-partial': {
    what: 'A partial does not exist.',
    why: 'A part of the page would be missing.',
    example: { file: 'layout.hbs', right: '<p>Text</p>', wrong: '{{> cover-page}}' },
  },
  'template/missing-field': {
    what: 'A field does not exist on the value it is asked of.',
    why: 'It would print nothing, where something was meant.',
    example: {
      file: 'layout.hbs',
      right: '<p>{{prose title "en"}}</p>',
      wrong: '<p>{{prose titel "en"}}</p>',
    },
  },
  'template/nothing-to-print': {
    what: 'A value that is to be printed is absent.',
    why: 'The author left it out; the line round it would be printed without it.',
    example: {
      file: 'layout.hbs',
      right: '{{#if standfirst}}<p>{{prose standfirst "en"}}</p>{{/if}}',
      wrong: '<p>{{prose standfirst "en"}}</p>',
    },
  },
  'template/not-text': {
    what: 'A value that is to be printed is not text.',
    why: 'A list or mapping has no form in which it could be printed.',
    example: {
      file: 'layout.hbs',
      right: '<p>{{edition.number}}</p>',
      wrong: '<p>{{edition}}</p>',
    },
  },
  'template/bad-argument': {
    what: 'A helper was given a value it cannot use.',
    why: 'It would print another thing than was meant, or nothing.',
    example: {
      file: 'layout.hbs',
      right: '<p>{{figure "masks" "en" form="full"}}</p>',
      wrong: '<p>{{figure "masks" "en" form="large"}}</p>',
    },
  },
  'template/missing-language': {
    what: 'A text has no version in the language asked for.',
    why: 'The reader of that language would find a hole.',
    remedy: 'Write the text in that language too, in the report or in strings.yaml.',
  },
  'template/unknown-fact': {
    what: 'A fact is asked for that the report does not have.',
    why: 'A layout that names a fact of one report fits no other; take the fact from the report’s data.',
    example: {
      file: 'layout.hbs',
      right: '<p>{{figure "masks" "en"}}</p>',
      wrong: '<p>{{figure "mask" "en"}}</p>',
    },
  },
  'template/unknown-chart': {
    what: 'A chart is asked for that the report does not have.',
    why: 'The page would have a hole where the chart was meant.',
    remedy: 'Refer to a chart of charts.yaml, or take it from the blocks of the report.',
  },
  'template/unknown-block': {
    what: 'An output asks for a block that the report does not have.',
    why: 'The output would be printed without what it was meant to show.',
    remedy: 'Give the block this id in report.yaml, or correct the id under `outputs`.',
  },
  'template/forbidden-character': {
    what: 'A text holds a character that markup cannot carry.',
    why: 'Control characters have no shape on paper.',
    remedy: 'Delete the character from the text at the place named.',
  },
  'template/too-deep': {
    what: 'Partials call one another, or blocks stand inside one another, beyond the limit.',
    why: 'Partials that call one another in a circle would never end.',
    remedy:
      'Let the circle end with {{#if}}, or use fewer blocks inside one another; the limits are in docs/limits.md.',
  },
  'template/too-long': {
    what: 'The expansion is longer than the limit.',
    why: 'No sheet is so long; a loop inside a loop is.',
    remedy: 'Print less in one document; the limit is in docs/limits.md.',
  },
  'template/unknown-string': {
    what: 'A fixed word is asked for that strings.yaml does not have.',
    why: 'It would print nothing, where a heading or label was meant.',
    example: {
      file: 'layout.hbs',
      right: '<p>Text</p>',
      wrong: '<p>{{string "imprint" "en"}}</p>',
    },
  },
  'template/bad-strings': {
    what: 'strings.yaml is not a mapping of ids to one text in each language.',
    why: 'A word that one language lacks is a hole on that language’s pages.',
    example: {
      file: 'templates/strings.yaml',
      right: 'sources:',
      wrong: 'kind: [数据简报, Fact sheet]\nsources:',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

import type { CodeDocumentation } from '../documentation.js';

/** Language packs and the languages of reports. */
export const languageCodes = {
  'language/bad-tag': {
    what: 'A language is not named by a BCP 47 tag.',
    why: 'The tag decides how numbers and plurals are written; another language’s rules would be used in its place.',
    example: {
      file: 'templates/languages/en.yaml',
      right: 'locale: en-GB',
      wrong: 'locale: en_GB',
    },
  },
  'language/no-pack': {
    what: 'No language pack serves a language of the report.',
    why: 'Without one no figure can be worded in that language.',
    remedy:
      'Add a pack as docs/languages.md says, or take the language out of `languages` in report.yaml.',
  },
  'language/bad-pack': {
    what: 'A language pack does not have the shape of one.',
    why: 'A pack with a hole words some figure of some report wrongly, long after it was written.',
    example: {
      file: 'templates/languages/en.yaml',
      right: 'numbers:\n  grouping-from: 1000',
      wrong: 'numbers:\n  grouping-form: 1000',
      reportedAt: 'grouping-form: 1000',
    },
  },
  'language/right-to-left': {
    what: 'A language or a text is written from right to left.',
    why: 'Lines are set from left to right only: 586 between Arabic words would be printed 685, another number.',
    remedy:
      'Write the text in a language that is written from left to right, and take the other out of `languages`.',
  },
  'language/unknown-unit': {
    what: 'A language pack words a unit that units.yaml does not define.',
    why: 'The words are never printed; most often the id is mistyped.',
    remedy: 'Define the unit in templates/languages/units.yaml, or take its words out of the pack.',
  },
  'language/missing-unit': {
    what: 'A language pack has no word for a unit that units.yaml defines.',
    why: 'The first report with such a figure would find the gap on the day it is due.',
    remedy: 'Add the unit’s word under `units` in the pack.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

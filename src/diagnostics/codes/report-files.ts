import type { CodeDocumentation } from '../documentation.js';

/** A report's YAML files as files: their syntax, keys and the shape of values. The command ends with exit code 1. */
export const reportFileCodes = {
  'report/empty-file': {
    what: 'A file that has to say something is empty.',
    why: 'An empty file is more often a lost one than one that means “nothing”.',
    example: {
      file: 'units.yaml',
      right:
        'port: { kind: counter, zh-Hans: 个港口, en: { one: port, other: ports } }\ncontainer: { kind: counter, zh-Hans: 箱, en: { one: container, other: containers } }\ndocument: { kind: counter, zh-Hans: 份, en: { one: document, other: documents } }',
      wrong: '',
    },
  },
  'report/yaml-syntax': {
    what: 'The YAML cannot be read. The place is where the slip begins, or where reading stopped.',
    why: 'What cannot be read cannot be proved, and guessing at it would print the guess.',
    example: {
      file: 'facts.yaml',
      right: '  label: { zh-Hans: 通航国家, en: countries served }',
      wrong: '  label: { zh-Hans: 通航国家, en: countries served',
    },
  },
  'report/yaml-tag': {
    what: 'A YAML tag other than the standard ones is used.',
    why: 'Tags ask the reader to make something else of a value; this one makes nothing of them.',
    example: { file: 'facts.yaml', right: '  value: 80', wrong: '  value: !count 80' },
  },
  'report/yaml-alias': {
    what: 'A YAML alias is undefined, contains itself or is used too often.',
    why: 'An alias that leads nowhere leaves a hole, and one that leads to itself has no end.',
    example: { file: 'facts.yaml', right: '  unit: port', wrong: '  unit: *port' },
  },
  'report/too-deep': {
    what: 'Mappings and lists lie too deep inside one another.',
    why: 'No report needs it, and reading it could exhaust the machine.',
    remedy: 'Write the value where its key takes it; docs/authors.md shows how deep each key goes.',
  },
  'report/too-many': {
    what: 'A list, mapping or file holds more than its limit. The limits are listed in docs/limits.md.',
    why: 'A file that is far too large is a mistake or an attack, and either would keep a build from ending.',
    remedy: 'Divide the report, or take out what was put in by mistake.',
  },
  'report/too-long': {
    what: 'A text is longer than its limit. The limits are listed in docs/limits.md.',
    why: 'A text that fits no page is refused where it stands, before it is set.',
    remedy: 'Shorten the text, or divide it between paragraphs or blocks.',
  },
  'report/unread-file': {
    what: 'A YAML file of the folder is not one that the tool reads.',
    why: 'A misnamed file is silently without effect: its facts would be missing from the report.',
    remedy:
      'Rename it to one of report.yaml, facts.yaml, charts.yaml, units.yaml or terms.yaml, or keep it in another folder.',
  },
  'report/duplicate-key': {
    what: 'A key stands twice in one mapping.',
    why: 'Only one of the two values could be printed, and nobody would know which was meant.',
    example: { file: 'facts.yaml', right: '  value: 80', wrong: '  value: 80\n  value: 81' },
  },
  'report/forbidden-key': {
    what: 'A key could reach a prototype of the program.',
    why: 'Such a key has no meaning in a report, and would be a way into the program that reads it.',
    example: {
      file: 'units.yaml',
      right: 'container: { kind: counter, zh-Hans: 箱, en: { one: container, other: containers } }',
      wrong: '__proto__: { kind: counter, zh-Hans: 箱, en: { one: container, other: containers } }',
    },
  },
  'report/bad-key': {
    what: 'A key is empty, or is not a word.',
    why: 'Keys are what other files refer to; one without a name cannot be referred to.',
    example: {
      file: 'units.yaml',
      right: 'port: { kind: counter, zh-Hans: 个港口, en: { one: port, other: ports } }',
      wrong: '[port]: { kind: counter, zh-Hans: 个港口, en: { one: port, other: ports } }',
    },
  },
  'report/unknown-key': {
    what: 'A key is not one that the file may have. The nearest key that it may have is named.',
    why: 'A mistyped key would be passed over, and what it says with it.',
    example: { file: 'facts.yaml', right: '  qualifier: over', wrong: '  qualifer: over' },
  },
  'report/missing-key': {
    what: 'A key that has to be there is not.',
    why: 'Without it the entry says too little to be printed.',
    example: {
      file: 'facts.yaml',
      right: 'countries:\n  label: { zh-Hans: 通航国家, en: countries served }\n  value: 80',
      wrong: 'countries:\n  value: 80',
      reportedAt: 'countries:',
    },
  },
  'report/empty-value': {
    what: 'A key, text or list has no value.',
    why: 'A key that says nothing is a text that somebody meant to write.',
    example: {
      file: 'facts.yaml',
      right: '  unit: port\n  period: 2020\n  quote: 的150多个港口开通航线',
      wrong: '  unit:\n  period: 2020\n  quote: 的150多个港口开通航线',
    },
  },
  'report/wrong-type': {
    what: 'A value is of another type than its key takes.',
    why: 'A text where a number belongs, or a list where a text belongs, can only be guessed at.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong: 'edition: { number: first, date: 2026-11-23 }',
    },
  },
  'report/unknown-choice': {
    what: 'A value is not one of the few that its key takes.',
    why: 'Each of these values has a meaning of its own; one that is not known has none.',
    example: { file: 'facts.yaml', right: '  qualifier: nearly', wrong: '  qualifier: almost' },
  },
  'report/out-of-range': {
    what: 'A number is not whole, not finite, too small or too large.',
    why: 'Such a number would be rounded or cut, and then print something else than was written.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong: 'edition: { number: 0, date: 2026-11-23 }',
    },
  },
  'report/forbidden-character': {
    what: 'A text holds an invisible character that must not be printed.',
    why: 'A character that turns the direction of writing shows words in another order than a screen reader speaks them.',
    example: {
      file: 'facts.yaml',
      right: '  label: { zh-Hans: 通航国家, en: countries served }',
      wrong: '  label: { zh-Hans: 通航国家, en: "countries \\u202Eserved" }',
    },
  },
  'report/no-hash': {
    what: 'A source has no SHA-256, neither in report.yaml nor in the lock that `factsheet refresh` writes beside it.',
    why: 'The file could change without anybody noticing, and the figures with it.',
    remedy:
      'Run `factsheet refresh` where the source names a `download`, or write the SHA-256 that the message names.',
  },
  'report/missing-language': {
    what: 'A text is not there in one of the languages of the report.',
    why: 'The reader of that language would find a hole, or a text in the other language.',
    example: {
      file: 'facts.yaml',
      right: '  label: { zh-Hans: 通航国家, en: countries served }',
      wrong: '  label: { zh-Hans: 通航国家 }',
    },
  },
  'report/undeclared-language': {
    what: 'A text is in a language that the report does not declare.',
    why: 'It would be printed nowhere; most often the tag is mistyped.',
    example: {
      file: 'facts.yaml',
      right: '  label: { zh-Hans: 通航国家, en: countries served }',
      wrong: '  label: { zh-Hans: 通航国家, en: countries served, fr: pays desservis }',
    },
  },
  'report/bad-language': {
    what: 'A language is not named by a BCP 47 tag.',
    why: 'The tag chooses the pack, the font and what a screen reader speaks.',
    example: {
      file: 'report.yaml',
      right: '    language: zh-Hans',
      wrong: '    language: zh_Hans',
    },
  },
  'report/bad-identifier': {
    what: 'A name for reference is not lower-case words joined by hyphens.',
    why: 'One form of names keeps `odi-share` from being written ODI_Share elsewhere.',
    example: { file: 'facts.yaml', right: 'share-rise:', wrong: 'Share_Rise:' },
  },
  'report/duplicate-id': {
    what: 'Two blocks or sections have the same id, or a language stands twice.',
    why: 'A reference to the id would have two answers.',
    example: {
      file: 'report.yaml',
      right: '      - - id: fair\n          title: { zh-Hans: 展会与项目, en: Fair and projects }',
      wrong: '      - - id: money\n          title: { zh-Hans: 展会与项目, en: Fair and projects }',
    },
  },
  'report/bad-date': {
    what: 'A date is not as exact as it has to be: an edition has a day, and {{year "…"}} takes a year.',
    why: 'The day of the edition is the clock of a build; a month leaves it open.',
    example: {
      file: 'report.yaml',
      right: 'edition: { number: 1, date: 2026-11-23 }',
      wrong: 'edition: { number: 1, date: 2026-11 }',
    },
  },
  'report/bad-hash': {
    what: 'The SHA-256 of a source is not 64 hexadecimal digits.',
    why: 'The hash is what tells that a source has changed since its figures were taken from it.',
    example: {
      file: 'report.yaml',
      right: '    sha256: a3b880d0b0a65546778f4e57c0c9360e657c3f7785ee51b4143bef1a8145fc5a',
      wrong: '    sha256: 9a3a554b',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

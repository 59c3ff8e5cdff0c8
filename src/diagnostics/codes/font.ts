import type { CodeDocumentation } from '../documentation.js';

/** The font manifest, fonts/fonts.yaml, and the files it names. */
export const fontCodes = {
  'font/manifest-missing': {
    what: 'The font manifest cannot be read.',
    why: 'Without it no character can be set.',
    remedy: 'Point the tool at a folder with a fonts.yaml, or restore the file.',
  },
  'font/manifest-invalid': {
    what: 'The font manifest breaks its schema.',
    why: 'A face that is described wrongly is set where another was meant.',
    example: { file: 'fonts/fonts.yaml', right: '    script: cjk', wrong: '    script: chinese' },
  },
  'font/duplicate-face': {
    what: 'Two faces of the font manifest, with files of their own, have one id.',
    why: 'Which of the two is set would depend on their order.',
    example: {
      file: 'fonts/fonts.yaml',
      right: '      - id: NotoSansSC-Bold\n        weight: 700',
      wrong: '      - id: NotoSansSC-Regular\n        weight: 700',
    },
  },
  'font/file-missing': {
    what: 'A font file named by the manifest does not exist.',
    why: 'Text would be set in another face, or not at all.',
    remedy: 'Restore the file, or correct `file` in fonts.yaml.',
  },
  'font/package-missing': {
    what: 'A font package named by the manifest is not installed.',
    why: 'Its faces are not on this machine.',
    remedy: 'Install the package, or name the font files themselves.',
  },
  'font/outside-folder': {
    what: 'A font file lies outside the fonts folder or outside its package.',
    why: 'A report that is given to others must not depend on, or read, files elsewhere.',
    remedy: 'Put the file into the fonts folder, and name it by its path there.',
  },
  'font/size-mismatch': {
    what: 'A font file is not as long as the manifest says.',
    why: 'Another version of a font has other widths: every line could break elsewhere.',
    remedy: 'Restore the file, or write what the new one has into fonts.yaml.',
  },
  'font/hash-mismatch': {
    what: 'A font file is not the one whose SHA-256 the manifest records.',
    why: 'Another version of a font has other widths: every line could break elsewhere.',
    remedy: 'Restore the file, or write what the new one has into fonts.yaml.',
  },
  'font/corrupt': {
    what: 'A font file cannot be parsed.',
    why: 'No text can be set in it.',
    remedy: 'Use a TrueType, OpenType or WOFF2 file, fetched anew.',
  },
  'font/foreign-forms': {
    what: 'A language is set in a typeface whose characters have the forms of another region.',
    why: 'The same code point is drawn differently in China, Taiwan, Japan and Korea: 直, 骨 and 令 in the wrong form are seen at once by who reads the language.',
    remedy:
      'Install the package that the message names, or declare a family drawn for the language in fonts.yaml.',
  },
  'font/missing-feature': {
    what: 'A style asks for digits of a kind that its typeface does not have.',
    why: 'The text would be set in other digits than the theme says: figures of a table would not stand under one another.',
    remedy: 'Choose a family that has the feature, or take it out of `fontFeatures`.',
  },
  'font/missing-slant': {
    what: 'A style asks for slanted letters, as emphasis does, and its typeface has none.',
    why: 'The words are printed upright among upright ones: what the author stresses is not seen.',
    remedy:
      'Add a face with `italic: true` to the family in fonts.yaml, or write `**strong**` words instead.',
  },
  'font/missing-character': {
    what: 'A character is in no font of the library.',
    why: 'It would be printed as an empty box.',
    remedy: 'Write another character, or add a font that has it to fonts.yaml.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

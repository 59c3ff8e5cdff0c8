import type { CodeDocumentation } from '../documentation.js';

/** Reading the provenance record of a PDF, and printing it as an annex. */
export const provenanceCodes = {
  'provenance/none': {
    what: 'The PDF carries no provenance record.',
    why: 'Where its figures come from cannot be told.',
    remedy:
      'Name a PDF that `factsheet build` has written; a PDF that another program has saved again may have lost its record.',
  },
  'provenance/not-a-pdf': {
    what: 'The file is no PDF, or is damaged.',
    why: 'There is nothing to read in it.',
    remedy: 'Build or fetch the file again.',
  },
  'provenance/locked': {
    what: 'The PDF can be read only with a password.',
    why: 'Its record is locked with the rest of it.',
    remedy: 'Save it without a password.',
  },
  'provenance/no-sheets': {
    what: 'A folder that is to be compared or listed holds no fact sheet.',
    why: 'Against nothing, every fact sheet would be told to be new.',
    remedy: 'Name a folder that `factsheet build` has written to, or its `manifest.json`.',
  },
  'provenance/not-a-manifest': {
    what: 'A file that is read as the manifest of a build is none that this version of the tool understands.',
    why: 'Which fact sheets belong to the folder cannot be told from it.',
    remedy:
      'Name a folder that this `factsheet` has built; without a manifest every PDF in the folder is compared.',
  },
  'provenance/malformed': {
    what: 'The provenance record of a PDF is not as its schema has it.',
    why: 'It was changed after it was written, so nothing in it can be relied on.',
    remedy: 'Build the PDF again.',
  },
  'provenance/newer-version': {
    what: 'The provenance record is of a later version than the tool reads.',
    why: 'It may say things that this version of the tool does not understand.',
    remedy: 'Use a later factsheet.',
  },
  'provenance/no-annex': {
    what: 'An annex is asked for, and the layout prints none.',
    why: 'The reader would look for the list of figures that was promised.',
    remedy: 'Call {{> annex}} at the end of the layout, or build without `--annex`.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

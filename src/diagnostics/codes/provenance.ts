/** Reading the provenance record of a PDF, and printing it as an annex. */
export const provenanceCodes = {
  'provenance/none': 'The PDF carries no provenance record.',
  'provenance/not-a-pdf': 'The file is no PDF, or is damaged.',
  'provenance/locked': 'The PDF can be read only with a password.',
  'provenance/malformed': 'The provenance record of a PDF is not as its schema has it.',
  'provenance/newer-version': 'The provenance record is of a later version than the tool reads.',
  'provenance/no-annex': 'An annex is asked for, and the layout prints none.',
} as const satisfies Readonly<Record<string, string>>;

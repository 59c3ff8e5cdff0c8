/** The command was used wrongly; it ends with exit code 2. */
export const commandCodes = {
  'command/unknown-report': 'No report of that name is in the data folder.',
  'command/unknown-layout': 'None of the reports is set in that layout.',
  'command/no-reports': 'The data folder holds no report.',
  'command/unknown-fact': 'The report has no fact of that name.',
  'command/invalid-date': 'SOURCE_DATE_EPOCH is not a whole number of seconds.',
  'command/unknown-row': 'No report is made for a row of that key.',
} as const satisfies Readonly<Record<string, string>>;

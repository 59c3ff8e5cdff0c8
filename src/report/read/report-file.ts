import type { Edition, Report } from '../report.js';
import type { ReportInput } from '../schema/report.js';
import { readKeyFigures } from './content/blocks.js';
import type { Reading } from './context.js';
import type { SourceBook } from './sources/origins.js';
import { readOutputs } from './outputs.js';
import { readEdition, readOmissions, readSetPhrases } from './report-fields.js';
import { readRows } from './content/rows.js';
import { readSections } from './content/sections.js';
import { checkIdentifier } from './identifiers.js';
import { readName, readProse, readProseIfAny, readProseList } from './content/texts.js';

/** What report.yaml itself says of the report. */
export type ReportFile = Pick<
  Report,
  | 'title'
  | 'standfirst'
  | 'subject'
  | 'publisher'
  | 'setPhrases'
  | 'omissions'
  | 'cover'
  | 'sections'
  | 'closing'
  | 'notes'
  | 'footnotes'
  | 'outputs'
> & { readonly edition: Edition | undefined };

export function readReportFile(
  reading: Reading,
  input: ReportInput,
  sourceIds: SourceBook,
): ReportFile {
  const standfirst = readProseIfAny(reading, input, 'standfirst');
  const subject = readProseIfAny(reading, input, 'subject');
  return {
    title: readProse(reading, input, 'title'),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(subject === undefined ? {} : { subject }),
    edition: readEdition(reading, input),
    ...(input.publisher === undefined ? {} : { publisher: readName(reading, input, 'publisher') }),
    setPhrases: readSetPhrases(reading, input['set-phrases']),
    omissions: readOmissions(reading, input['leave-out'], sourceIds),
    cover: {
      figures: readKeyFigures(reading, input.cover?.figures),
      rows: readRows(reading, input.cover?.rows),
    },
    sections: readSections(reading, input.sections),
    closing: readRows(reading, input.closing),
    notes: readProseList(reading, input.notes),
    footnotes: new Map(
      Object.keys(input.footnotes ?? {}).map((id) => {
        checkIdentifier(id, reading.places.key(input.footnotes ?? {}, id), reading.findings);
        return [id, readProse(reading, input.footnotes ?? {}, id)];
      }),
    ),
    outputs: readOutputs(reading, input.outputs, input),
  };
}

import { error, warning, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import {
  coverageOf,
  type OmittedFigure,
  type SeveralLeftOut,
  type StaleLeaveOut,
} from '../coverage.js';
import type { ReportRule } from '../rule.js';

/** To leave a figure out is a decision, and is written down. */
export const coverageRule: ReportRule = {
  codes: ['coverage/omission', 'coverage/several-left-out', 'coverage/stale-leave-out'],
  check: (context) => {
    const { omissions, staleLeaveOuts, severalLeftOut } = coverageOf(context);
    const isOnly = context.report.sources.length === 1;
    return [
      ...inParts(omissions).map((part) => omissionsOf(part, isOnly, context.report.place)),
      ...staleLeaveOuts.map(stale),
      ...severalLeftOut.map(several),
    ];
  },
};

/** Of so many lines without a used figure one is told for all. */
const fewestOfPart = 4;

/** The figures line by line; lines that follow on one another with no used figure on them or between them are one part. */
function inParts(omissions: readonly OmittedFigure[]): readonly (readonly OmittedFigure[])[] {
  const lines: OmittedFigure[][] = [];
  for (const each of omissions) {
    const last = lines.at(-1);
    if (last?.[0]?.source === each.source && last[0].line === each.line) last.push(each);
    else lines.push([each]);
  }
  const runs: OmittedFigure[][][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.[0];
    const [first] = line;
    const isNext =
      before !== undefined && before.source === first?.source && before.part === first.part;
    if (run !== undefined && isNext) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (run.length < fewestOfPart ? run : [run.flat()]));
}

/** One warning for a line or a part, with the entry that leaves its figures out. */
function omissionsOf(
  figures: readonly OmittedFigure[],
  isOnly: boolean,
  ofReport: Place,
): Diagnostic {
  const [first] = figures;
  if (first === undefined) throw new Error('a line without figures is not told');
  const last = figures.at(-1)?.line;
  const { source, file, line, column, sentence, place } = first;
  const shown = figures.slice(0, 5).map(({ figure }) => `“${shortened(figure)}”`);
  const more = figures.length > shown.length ? ` and ${figures.length - shown.length} more` : '';
  const entry = `- { ${isOnly ? '' : `source: ${source}, `}lines: ${line}${last === line ? '' : `-${last}`}, reason: … }`;
  return warning(
    'coverage/omission',
    // A source that reports share is declared elsewhere; each leaves out for itself.
    place.file === ofReport.file ? place : ofReport,
    `${shown.join(', ')}${more} of the source ${figures.length === 1 ? 'is' : 'are'} used by no fact (${file}:${line}:${column}: ${shortened(sentence)})`,
    `make a fact of ${figures.length === 1 ? 'it' : 'each'}, or paste under “leave-out:”, a key of its own beside “sources:”: ${entry}`,
  );
}

const several = ({ omission: { place }, figures }: SeveralLeftOut): Diagnostic =>
  error(
    'coverage/several-left-out',
    place,
    `one quote leaves out ${figures.length} figures: ${figures.map((figure) => `“${shortened(figure)}”`).join(', ')}`,
    'give each an entry with its reason, or leave out the whole line with “lines:”',
  );

const stale = ({ omission: { place, what }, because }: StaleLeaveOut): Diagnostic =>
  because === 'not-in-source'
    ? warning(
        'coverage/stale-leave-out',
        place,
        what.kind === 'lines'
          ? 'the source has no such line'
          : 'the words that are left out are not in the source',
        'correct the entry, or remove it',
      )
    : warning(
        'coverage/stale-leave-out',
        place,
        what.kind === 'lines'
          ? 'no figure of these lines is left that no fact uses'
          : 'the figure that is left out is used by a fact',
        'remove the entry',
      );

const shortened = (text: string): string => {
  // No more than may be shown is looked at: a sentence, or a numeral, may be as long as its source.
  const characters = [...text.slice(0, 121)];
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join('')}…`;
};

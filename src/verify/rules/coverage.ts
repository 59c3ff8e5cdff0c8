import { error, warning, type Diagnostic } from '../../diagnostics/diagnostic.js';
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
    const lines = new Map<string, OmittedFigure[]>();
    for (const each of omissions) {
      const key = `${each.source} ${each.line}`;
      const line = lines.get(key) ?? [];
      line.push(each);
      lines.set(key, line);
    }
    const isOnly = context.report.sources.length === 1;
    return [
      ...[...lines.values()].map((line) => omissionsOfLine(line, isOnly)),
      ...staleLeaveOuts.map(stale),
      ...severalLeftOut.map(several),
    ];
  },
};

/** One warning for a line, with the entry that leaves its figures out. */
function omissionsOfLine(figures: readonly OmittedFigure[], isOnly: boolean): Diagnostic {
  const [first] = figures;
  if (first === undefined) throw new Error('a line without figures is not told');
  const { source, file, line, column, sentence, place } = first;
  const shown = figures.slice(0, 5).map(({ figure }) => `“${shortened(figure)}”`);
  const more = figures.length > shown.length ? ` and ${figures.length - shown.length} more` : '';
  const entry = `- { ${isOnly ? '' : `source: ${source}, `}lines: ${line}, reason: … }`;
  return warning(
    'coverage/omission',
    place,
    `${shown.join(', ')}${more} of the source ${figures.length === 1 ? 'is' : 'are'} used by no fact (${file}:${line}:${column}: ${shortened(sentence)})`,
    `make a fact of ${figures.length === 1 ? 'it' : 'each'}, or paste under “leave-out”: ${entry}`,
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
          ? 'every figure of these lines is used by a fact'
          : 'the figure that is left out is used by a fact',
        'remove the entry',
      );

const shortened = (text: string): string => {
  // No more than may be shown is looked at: a sentence, or a numeral, may be as long as its source.
  const characters = [...text.slice(0, 121)];
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join('')}…`;
};

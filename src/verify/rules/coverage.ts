import { warning } from '../../diagnostics/diagnostic.js';
import { coverageOf, type OmittedFigure, type StaleLeaveOut } from '../coverage.js';
import type { ReportRule } from '../rule.js';

/** To leave a figure out is a decision, and is written down. */
export const coverageRule: ReportRule = {
  codes: ['coverage/omission', 'coverage/stale-leave-out'],
  check: (context) => {
    const { omissions, staleLeaveOuts } = coverageOf(context);
    return [...omissions.map(omission), ...staleLeaveOuts.map(stale)];
  },
};

const omission = ({ figure, file, line, column, sentence, place }: OmittedFigure) =>
  warning(
    'coverage/omission',
    place,
    `“${figure}” of the source is used by no fact (${file}:${line}:${column}: ${shortened(sentence)})`,
    'make a fact of it, or give the reason under “leave-out”',
  );

const stale = ({ omission: { place }, because }: StaleLeaveOut) =>
  because === 'not-in-source'
    ? warning(
        'coverage/stale-leave-out',
        place,
        'the words that are left out are not in the source',
        'correct the quote, or remove the entry',
      )
    : warning(
        'coverage/stale-leave-out',
        place,
        'the figure that is left out is used by a fact',
        'remove the entry',
      );

const shortened = (sentence: string): string => {
  const characters = [...sentence];
  return characters.length <= 60 ? sentence : `${characters.slice(0, 60).join('')}…`;
};

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
  codes: {
    'coverage/omission': {
      what: 'A figure of a source is used by no fact, and no entry of `leave-out` says why. Each line of a source is told once, with the entry to paste; `factsheet check --coverage` lists every figure with its sentence. A quote uses the figure that bears its fact out and the dates that are its period, not the other figures in it.',
      why: 'A figure left out without a thought may be the one that tells against the others.',
      example: {
        file: 'report.yaml',
        right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }\n',
        wrong: '',
        reportedAt: 'article:',
      },
    },
    'coverage/several-left-out': {
      what: 'The quote of an entry of `leave-out` holds more than one figure that no fact uses. Figures that are left out together stand under `lines`.',
      why: 'A reason for one figure is none for the next; a sentence quoted whole would hide what it also says.',
      example: {
        file: 'report.yaml',
        right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }',
        wrong:
          '  - { quote: 三分之一的泊位已实现自动化。“十四五”规划提出, reason: not spoken of in the report }',
      },
    },
    'coverage/stale-leave-out': {
      what: 'An entry of `leave-out` names words or lines that are not in the source, or figures that facts use.',
      why: 'A reason for an omission that does not exist hides the next one.',
      example: {
        file: 'report.yaml',
        right: '  - { quote: 三分之一的泊位, reason: no berth is spoken of in the report }',
        wrong: '  - { quote: 四分之一的泊位, reason: no berth is spoken of in the report }',
      },
    },
  },
  check: (context) => {
    const { omissions, staleLeaveOuts, severalLeftOut } = coverageOf(context);
    const lines = new Map<string, OmittedFigure[]>();
    for (const each of omissions) {
      const key = `${each.source} ${each.line}`;
      lines.set(key, [...(lines.get(key) ?? []), each]);
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
  const shown = figures.slice(0, 5).map(({ figure }) => `“${figure}”`);
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
    `one quote leaves out ${figures.length} figures: ${figures.map((figure) => `“${figure}”`).join(', ')}`,
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

const shortened = (sentence: string): string => {
  const characters = [...sentence];
  return characters.length <= 60 ? sentence : `${characters.slice(0, 60).join('')}…`;
};

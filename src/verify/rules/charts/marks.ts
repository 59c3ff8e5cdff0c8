import { error } from '../../../diagnostics/diagnostic.js';
import type { ReportRule } from '../../rule.js';

/** The marks of notes and sources are for texts that are set; what is drawn or read out has no place for them. */
export const chartMarks: ReportRule = {
  codes: ['figure/mark-in-chart'],
  check: ({ texts, report }) =>
    texts.flatMap(({ role, prose, chart }) => {
      if (chart === undefined || chart.is === 'set') return [];
      return report.languages.flatMap((language) =>
        (prose[language] ?? []).flatMap((part) =>
          part.kind === 'note' || part.kind === 'source'
            ? [
                error(
                  'figure/mark-in-chart',
                  part.place,
                  `${role} marks a ${part.kind}, and a drawing prints no marks`,
                  'mark it in the title, the unit line or the note of the chart',
                ),
              ]
            : [],
        ),
      );
    }),
};

import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { contrastRatio, lightness } from './contrast.js';
import type { Theme } from './style.js';

/** WCAG 2.2, 1.4.11: graphical objects against what is behind them. */
const LEAST_CONTRAST = 3;
/** Difference of CIE L* below which two greys side by side pass for one. */
const LEAST_DIFFERENCE = 12;

const MARKS = ['main', 'highlight', 'second'] as const;

/** Marks stand out from the paper, and no meaning rests on hue alone: in greyscale the marks are still told apart. */
export const chartColorFaults = (
  theme: Theme,
  place: (path: readonly string[]) => Place,
): readonly Diagnostic[] => {
  const { chart, colors } = theme;
  const valueOf = (name: string): string => colors[name] ?? '#000000';
  const paper = valueOf(chart.colors.paper);
  const pale = MARKS.filter(
    (mark) => contrastRatio(valueOf(chart.colors[mark]), paper) < LEAST_CONTRAST,
  ).map((mark): Diagnostic => ({
    code: 'theme/low-contrast-mark',
    severity: 'error',
    place: place(['chart', 'colors', mark]),
    problem: `${chart.colors[mark]} has a contrast of ${contrastRatio(valueOf(chart.colors[mark]), paper).toFixed(1)}:1 with the paper`,
    remedy: `choose a colour with at least ${LEAST_CONTRAST}:1`,
  }));
  const alike = MARKS.flatMap((mark, index) =>
    MARKS.slice(index + 1)
      .filter((other) => {
        const [one, two] = [chart.colors[mark], chart.colors[other]].map(valueOf);
        return Math.abs(lightness(one ?? paper) - lightness(two ?? paper)) < LEAST_DIFFERENCE;
      })
      .map((other): Diagnostic => ({
        code: 'theme/alike-in-grey',
        severity: 'error',
        place: place(['chart', 'colors', other]),
        problem: `${chart.colors[mark]} and ${chart.colors[other]} look alike in greyscale`,
        remedy: `let their lightness differ by at least ${LEAST_DIFFERENCE} of L*`,
      })),
  );
  return [...pale, ...alike];
};

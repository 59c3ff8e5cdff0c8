import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { contrastRatio, lightness } from '../sheet/contrast.js';
import {
  LEAST_LIGHTNESS_DIFFERENCE,
  LEAST_MARK_CONTRAST,
  LEAST_TEXT_CONTRAST,
} from '../sheet/legible.js';
import type { Theme } from './style.js';

type Role = keyof Theme['chart']['colors'];

const MARKS: readonly Role[] = ['main', 'highlight', 'second', 'grey'];
/** Texts and what they stand on; the values inside bars and the hub of a flow are paper on a mark. */
const TEXTS: readonly (readonly [text: Role, ground: Role])[] = [
  ['ink', 'paper'],
  ['grey', 'paper'],
  ['main', 'paper'],
  ['highlight', 'paper'],
  ['ink', 'second'],
];
/** Colours that tell marks apart: the three series, and the highlighted mark from those of one or two series. */
const TOLD_APART: readonly (readonly [Role, Role])[] = [
  ['main', 'highlight'],
  ['main', 'second'],
  ['highlight', 'second'],
  ['main', 'grey'],
  ['second', 'grey'],
];

/**
 * Marks stand out from the paper and texts from what they stand on, and no meaning rests on hue alone: in greyscale
 * the marks are still told apart.
 */
export const chartColorFaults = (
  theme: Theme,
  place: (path: readonly string[]) => Place,
): readonly Diagnostic[] => {
  const { chart, colors } = theme;
  const valueOf = (role: Role): string => colors[chart.colors[role]] ?? '#000000';
  const ratio = (one: Role, other: Role): number => contrastRatio(valueOf(one), valueOf(other));
  const fault = (
    code: Diagnostic['code'],
    role: Role,
    problem: string,
    remedy: string,
  ): Diagnostic => error(code, place(['chart', 'colors', role]), problem, remedy);
  const paleMarks = MARKS.filter((mark) => ratio(mark, 'paper') < LEAST_MARK_CONTRAST).map((mark) =>
    fault(
      'theme/low-contrast-mark',
      mark,
      `${chart.colors[mark]} has a contrast of ${ratio(mark, 'paper').toFixed(1)}:1 with the paper`,
      `choose a colour with at least ${LEAST_MARK_CONTRAST}:1`,
    ),
  );
  const paleTexts = TEXTS.filter(([text, on]) => ratio(text, on) < LEAST_TEXT_CONTRAST).map(
    ([text, on]) =>
      fault(
        'theme/low-contrast-label',
        text,
        `texts in ${chart.colors[text]} have a contrast of ${ratio(text, on).toFixed(1)}:1 with ${chart.colors[on]}`,
        `choose colours with at least ${LEAST_TEXT_CONTRAST}:1`,
      ),
  );
  const alike = TOLD_APART.filter(
    ([one, other]) =>
      Math.abs(lightness(valueOf(one)) - lightness(valueOf(other))) < LEAST_LIGHTNESS_DIFFERENCE,
  ).map(([one, other]) =>
    fault(
      'theme/alike-in-grey',
      other,
      `${chart.colors[one]} and ${chart.colors[other]} look alike in greyscale`,
      `let their lightness differ by at least ${LEAST_LIGHTNESS_DIFFERENCE} of L*`,
    ),
  );
  return [...paleMarks, ...paleTexts, ...alike];
};

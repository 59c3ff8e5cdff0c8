import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { SMALLEST_TYPE, THINNEST_RULE } from '../../sheet/legible.js';
import {
  excerpt,
  onPage,
  overColumn,
  placeOf,
  points,
  TOLERANCE,
  type Check,
} from '../inspection.js';

const ROUNDING = 0.001;

/** Type of at least 7 pt, superscripts and subscripts too, and rules of at least 0.25 pt. */
export const legibility: Check = (trace, document) =>
  trace.pages.flatMap((page) =>
    page.items.flatMap((item): readonly Diagnostic[] => {
      if (
        item.kind === 'box' &&
        item.lineWidth !== undefined &&
        item.lineWidth < THINNEST_RULE - ROUNDING
      ) {
        return [
          error(
            'layout/line-too-thin',
            placeOf(item.element, document),
            `a rule ${onPage(page)} is ${item.lineWidth} pt thin`,
            `make it at least ${THINNEST_RULE} pt in the theme`,
          ),
        ];
      }
      // A line that even its smallest size leaves too wide is told with its width.
      if (item.kind !== 'line' || overColumn(item) > TOLERANCE) return [];
      const small = item.fragments.find(
        ({ size, text }) => size < SMALLEST_TYPE - ROUNDING && text.trim() !== '',
      );
      if (!small) return [];
      return [
        error(
          'layout/type-too-small',
          placeOf(small.element, document),
          `“${excerpt(small.text)}” ${onPage(page)} is set in ${points(Math.floor(small.size * 10) / 10)}`,
          `at least ${SMALLEST_TYPE} pt can be read: shorten a line that the layout closes to fit, put fewer figures side by side, or change its style`,
        ),
      ];
    }),
  );

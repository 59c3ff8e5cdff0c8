import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TracedBox, TracedLine, TracedPage } from '../../sheet/trace.js';
import { contrastRatio } from '../../sheet/contrast.js';
import { LEAST_TEXT_CONTRAST } from '../../sheet/legible.js';
import { excerpt, onPage, placeOf, type Check } from '../inspection.js';

const PAPER = '#ffffff';

const covers = (box: TracedBox, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** The last fill drawn behind a point: boxes are traced in the order they are drawn. */
const groundAt = (page: TracedPage, line: TracedLine, x: number): string => {
  const behind = page.items.filter(
    (item): item is TracedBox =>
      item.kind === 'box' && item.fill !== undefined && covers(item, x, line.baseline - 1),
  );
  return behind.at(-1)?.fill ?? PAPER;
};

/** Text has a contrast of at least 4.5:1 with the fill behind it. */
export const contrast: Check = (trace, document) =>
  trace.pages.flatMap((page) =>
    page.items.flatMap((item): readonly Diagnostic[] => {
      if (item.kind !== 'line') return [];
      return item.fragments
        .filter(({ text }) => text.trim() !== '')
        .flatMap((fragment): readonly Diagnostic[] => {
          const ground = groundAt(page, item, fragment.x + fragment.width / 2);
          const ratio = contrastRatio(fragment.color, ground);
          if (ratio >= LEAST_TEXT_CONTRAST) return [];
          return [
            error(
              'layout/low-contrast',
              placeOf(fragment.element, document),
              `“${excerpt(fragment.text)}” ${onPage(page)} has a contrast of ${ratio.toFixed(1)}:1`,
              `choose colours with at least ${LEAST_TEXT_CONTRAST}:1 in the theme`,
            ),
          ];
        });
    }),
  );

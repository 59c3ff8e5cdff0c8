import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../document/document.js';
import type { LanguageTag } from '../../language/language.js';
import { contrastRatio } from '../../sheet/contrast.js';
import { LEAST_TEXT_CONTRAST } from '../../sheet/legible.js';
import type { TracedBox, TracedFragment, TracedLine, TracedPage } from '../../sheet/trace.js';
import { excerpt, onPage, type Check } from '../inspection.js';

/** Where the colour of an element's text in a language is set. */
export type PlaceOfColor = (element: ElementNode, language: LanguageTag) => Place;

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

/** Texts of one colour on one ground that stand out too little. */
interface PaleTexts {
  readonly first: TracedFragment;
  readonly page: TracedPage;
  readonly color: string;
  readonly ground: string;
  readonly elements: Set<ElementNode>;
}

/** Rounded down: 4.48 is not 4.5. */
const roundedDown = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

/** Text has a contrast of at least 4.5:1 with the fill behind it; one fault a pair of colours, where the text’s is set. */
export const contrast =
  (placeOfColor: PlaceOfColor): Check =>
  (trace) => {
    const pale = new Map<string, PaleTexts>();
    for (const page of trace.pages) {
      for (const item of page.items) {
        if (item.kind !== 'line') continue;
        for (const fragment of item.fragments) {
          if (fragment.text.trim() === '') continue;
          const color = fragment.color.toUpperCase();
          const ground = groundAt(page, item, fragment.x + fragment.width / 2).toUpperCase();
          if (contrastRatio(color, ground) >= LEAST_TEXT_CONTRAST) continue;
          const pair = `${color} ${ground}`;
          const known = pale.get(pair) ?? {
            first: fragment,
            page,
            color,
            ground,
            elements: new Set(),
          };
          known.elements.add(fragment.element);
          pale.set(pair, known);
        }
      }
    }
    return [...pale.values()].map(({ first, page, color, ground, elements }): Diagnostic => {
      const ratio = roundedDown(contrastRatio(color, ground));
      const text = `“${excerpt(first.text)}” ${onPage(page)}`;
      const texts = elements.size === 1 ? text : `${elements.size} texts, the first ${text}`;
      return error(
        'layout/low-contrast',
        placeOfColor(first.element, first.language),
        `${color} on ${ground} has a contrast of ${ratio}:1 (${texts})`,
        `choose a colour of text, or a fill behind it, with at least ${LEAST_TEXT_CONTRAST}:1`,
      );
    });
  };

import { isBlock } from '../document/content.js';
import type { ElementNode } from '../document/document.js';
import { childElements } from '../document/walk.js';
import type { GraphicNode, PrintNode } from '../sheet/nodes.js';
import { boxStyle, extend, textStyle } from './cascade.js';
import { setPair, setRow } from './columns.js';
import { fittedAlike } from './fit.js';
import { framed, innerWidth, inside, type Inside } from './frame.js';
import { setList } from './list.js';
import { setParagraphs } from './paragraph.js';
import type { SetBlock, Setting, Standing } from './setting.js';
import { POINTS_PER_MM, type StyleVariant, type Theme } from './style.js';
import { setTable } from './table.js';

/** Elements whose rows belong together; those of a section or a document are blocks of their own. */
const OF_ONE_BLOCK = new Set(['div', 'col']);

/** Header and footer choose their parts by page: odd, even or first pages, and the section in force. */
const shownOn = (element: ElementNode, setting: Setting): boolean => {
  const { page } = setting;
  if (!page) return true;
  const { on, for: section } = element.attributes;
  const parity = page.page % 2 === 1 ? 'odd' : 'even';
  const place = page.page === 1 ? 'first' : 'rest';
  const end = page.page === page.pages ? 'last' : 'before-last';
  return (
    (on === undefined || on === parity || on === place || on === end) &&
    (section === undefined || section === page.section)
  );
};

const setChildren = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
): readonly PrintNode[] => {
  const children = childElements(element).flatMap(
    (child) => setElement(child, standing, setting) ?? [],
  );
  if (!OF_ONE_BLOCK.has(element.name)) return children;
  // The rows of a list or a grid of figures: what one of them has no room for sets the size of all.
  const rows = children.filter(({ kind }) => kind === 'columns');
  const alike = rows.length > 1 ? fittedAlike(rows) : rows;
  return children.map((child) => alike[rows.indexOf(child)] ?? child);
};

const setContainer = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
): PrintNode | undefined => {
  const inner = inside(element, standing, setting.theme);
  const columns = element.attributes['columns'];
  const content =
    columns === undefined
      ? setContent(element, inner, setting)
      : setMulticolumn(element, Number(columns), inner, setting);
  if (!content) return undefined;
  const set = framed(content, inner.style, setting.theme);
  return element.attributes['starts-page'] === 'true' && set.kind !== 'gap'
    ? { ...set, pageBreak: 'before' }
    : set;
};

/** What stands in an element, without its own margin, padding and rules. */
const setContent = (
  element: ElementNode,
  inner: Standing,
  setting: Setting,
): PrintNode | undefined =>
  element.children.length > 0 && !element.children.some(isBlock)
    ? setParagraphs(element, inner, setting)
    : stackOf(element, inner, setting);

const stackOf = (element: ElementNode, standing: Standing, setting: Setting): PrintNode => ({
  kind: 'stack',
  element,
  children: setChildren(element, standing, setting),
});

/** A text that flows through columns: its children are set to their measure. */
const setMulticolumn = (
  element: ElementNode,
  count: number,
  { cascade, width, gap }: Inside,
  setting: Setting,
): PrintNode | undefined => {
  const measure = (width - gap * (count - 1)) / count;
  const content = setContent(element, { cascade, width: measure }, setting);
  if (!content) return undefined;
  const { leading } = textStyle(cascade, element.language);
  return { kind: 'multicolumn', element, count, gap, leading, children: [content] };
};

const setGap = (element: ElementNode, setting: Setting): PrintNode | undefined => {
  const { gap } = boxStyle(element, setting.theme);
  return gap && { kind: 'gap', ...gap };
};

const setGraphic = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
): PrintNode | undefined => {
  const style = boxStyle(element, setting.theme);
  const bleed = element.name === 'img' ? bleedOf(style, setting.theme) : undefined;
  const [left, top, right, bottom] = bleed ?? [0, 0, 0, 0];
  const width = style.width ?? innerWidth(standing.width, style);
  const beyond = element.name === 'chart' ? bleedOf(style, setting.theme) : undefined;
  const reach = beyond && { left: beyond[0], right: beyond[2] };
  // The height that a layout says goes before the highest of its style.
  const isSaid =
    element.name === 'chart' && Number.parseFloat(element.attributes['height'] ?? '') > 0;
  const most = isSaid ? undefined : style.maximumHeight;
  const drawn = setting.draw(element, width + left + right, reach, most);
  if (drawn === undefined) return undefined;
  const graphic: GraphicNode = bleed
    ? { ...drawn, bleed, width: drawn.width - left - right, height: drawn.height - top - bottom }
    : drawn;
  const cascade = extend(standing.cascade, element, setting.theme);
  const { alignment } = textStyle(cascade, element.language);
  const isAside = alignment === 'right' || alignment === 'center';
  const filling: Pick<GraphicNode, 'drawAnew'> =
    element.attributes['height'] === 'fill' || drawn.fillsPage
      ? { drawAnew: (height) => setting.draw(element, width, reach, height) }
      : {};
  const lowering: Pick<GraphicNode, 'drawLower'> = drawn.isOfOwnHeight
    ? {
        drawLower: (height) => setting.draw(element, width, reach, height ?? style.maximumHeight),
      }
    : {};
  const levelling: Pick<GraphicNode, 'drawLevel'> = drawn.mayLevel
    ? { drawLevel: (height) => setting.draw(element, width, reach, height, true) }
    : {};
  const placed = {
    ...graphic,
    ...filling,
    ...levelling,
    ...lowering,
    ...(isAside ? { alignment } : {}),
  };
  // The ground of a QR code is drawn with it, as wide as itself.
  const { fillColor, ...ungrounded } = style;
  return framed(placed, element.name === 'qr' ? ungrounded : style, setting.theme);
};

/** What a printer may cut off beyond the edge of a page, in pt: the usual 3 mm. */
const TRIM = 3 * POINTS_PER_MM;

/** How far a picture reaches beyond its column: where that is to the edge of the page, on into what is cut off. */
const bleedOf = (
  { bleed }: StyleVariant,
  { pageMargins }: Theme,
): readonly [number, number, number, number] | undefined => {
  if (!bleed) return undefined;
  const reach = (side: 0 | 1 | 2 | 3): number => {
    const asked = bleed[side];
    if (asked === 'page') return pageMargins[side] + TRIM;
    const isToEdge = asked > 0 && Math.abs(asked - pageMargins[side]) < 0.5;
    return isToEdge ? asked + TRIM : asked;
  };
  return [reach(0), reach(1), reach(2), reach(3)];
};

const setRule = (element: ElementNode, setting: Setting): PrintNode =>
  framed({ kind: 'stack', element, children: [] }, boxStyle(element, setting.theme), setting.theme);

/** Sets one block element, whatever its family; `undefined` where it prints nothing on this page. */
export const setElement = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
): PrintNode | undefined => {
  if (!shownOn(element, setting)) return undefined;
  const setBlock: SetBlock = (child, place) => setElement(child, place, setting);
  switch (element.name) {
    case 'row':
      return setRow(element, standing, setting, setBlock);
    case 'pair':
      return setPair(element, standing, setting, setBlock);
    case 'table':
      return setTable(element, standing, setting, setBlock);
    case 'ul':
    case 'ol':
      return setList(element, standing, setting, setContent);
    case 'chart':
    case 'img':
    case 'qr':
      return setGraphic(element, standing, setting);
    case 'gap':
      return setGap(element, setting);
    case 'hr':
      return setRule(element, setting);
    default:
      return setContainer(element, standing, setting);
  }
};

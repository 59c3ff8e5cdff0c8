import type { ElementNode } from '../document/document.js';
import type { Box, PrintNode } from '../sheet/nodes.js';
import { boxStyle, extend } from './cascade.js';
import type { Standing } from './setting.js';
import type { StyleVariant, Theme, ThemeRule } from './style.js';
import { colorOf } from './theme.js';

const ruleOf = (rule: ThemeRule | undefined, theme: Theme) =>
  rule && rule !== 'none' ? { width: rule.width, color: colorOf(theme, rule.color) } : undefined;

/** What stands where an element prints nothing. */
export const EMPTY: PrintNode = { kind: 'stack', children: [] };

/** Fill and rules of a style; `undefined` where it has none. */
export const boxOf = (style: StyleVariant, theme: Theme): Box | undefined => {
  const top = ruleOf(style.ruleTop, theme);
  const bottom = ruleOf(style.ruleBottom, theme);
  const left = ruleOf(style.ruleLeft, theme);
  const right = ruleOf(style.ruleRight, theme);
  if (!style.fillColor && !top && !bottom && !left && !right) return undefined;
  const [leftOutset = 0, topOutset = 0, rightOutset = 0, bottomOutset = 0] = (
    style.bleed ?? []
  ).map((reach) => (reach === 'page' ? Infinity : reach));
  return {
    ...(style.fillColor ? { fill: colorOf(theme, style.fillColor) } : {}),
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
    outset: { left: leftOutset, top: topOutset, right: rightOutset, bottom: bottomOutset },
  };
};

/** Width in pt left inside margins and padding. */
export const innerWidth = (width: number, style: StyleVariant): number => {
  const [marginLeft, , marginRight] = style.margin ?? [0, 0, 0, 0];
  const [paddingLeft, , paddingRight] = style.padding ?? [0, 0, 0, 0];
  return width - marginLeft - marginRight - paddingLeft - paddingRight;
};

/** Where the content of an element stands, and the element's own style. */
export interface Inside extends Standing {
  readonly style: StyleVariant;
  /** Between its columns, in pt. */
  readonly gap: number;
}

export const inside = (
  element: ElementNode,
  { cascade, width }: Standing,
  theme: Theme,
): Inside => {
  const style = boxStyle(element, theme);
  return {
    style,
    cascade: extend(cascade, element, theme),
    width: innerWidth(width, style),
    gap: style.columnGap ?? theme.gutter,
  };
};

/** Puts a block into its style's margin, padding, fill and rules, and gives it its page-break wishes. */
export const framed = (content: PrintNode, style: StyleVariant, theme: Theme): PrintNode => {
  if (content.kind === 'gap') return content;
  const box = boxOf(style, theme);
  const wishes = {
    ...(style.keepWithNext ? { keepWithNext: true } : {}),
    ...(style.keepTogether ? { keepTogether: true } : {}),
    ...(style.pageBreak ? { pageBreak: style.pageBreak } : {}),
    ...(style.stretch === undefined ? {} : { stretch: style.stretch }),
  };
  if (!style.padding && !box && content.margin === undefined) {
    return { ...content, ...wishes, ...(style.margin ? { margin: style.margin } : {}) };
  }
  const padded: PrintNode = style.padding
    ? { kind: 'stack', margin: style.padding, children: [content] }
    : content;
  return {
    kind: 'stack',
    children: [padded],
    ...wishes,
    ...(box ? { box } : {}),
    ...(style.margin ? { margin: style.margin } : {}),
  };
};

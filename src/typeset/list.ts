import { isBlock } from '../document/content.js';
import type { ElementNode, TextNode } from '../document/document.js';
import { childElements } from '../document/walk.js';
import type { ParagraphNode, PrintNode } from '../sheet/nodes.js';
import { boxStyle, extend, textStyle, type Cascade } from './cascade.js';
import { framed, innerWidth, inside } from './frame.js';
import { paragraph } from './paragraph.js';
import type { StyleVariant } from './style.js';
import type { Setting, Standing } from './setting.js';

type SetContent = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
) => PrintNode | undefined;

/** What a theme that says nothing of a list’s marker gets, as in browsers (CSS 2.1, 12.5): no list is printed without. */
const usualMarkers: Readonly<Record<string, string>> = { ul: '•', ol: '1.' };

/** A `ul` or `ol`: its items one under another, each with its marker hung in its indent. */
export const setList = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
  setContent: SetContent,
): PrintNode => {
  const { theme } = setting;
  const { style, cascade, width } = inside(element, standing, theme);
  const items = childElements(element);
  const children = items.map((item, index): PrintNode => {
    const said = boxStyle(item, theme);
    const itemCascade = extend(cascade, item, theme);
    const own = style.marker === undefined ? { ...usualIndent(item, itemCascade), ...said } : said;
    const inner = { cascade: itemCascade, width: innerWidth(width, own) };
    const content = setContent(item, inner, setting);
    const marker = (style.marker ?? usualMarkers[element.name])?.replace('1', String(index + 1));
    const label =
      marker === undefined || marker === ''
        ? []
        : [
            markerOf(
              item,
              marker,
              own.markerGap ?? 0,
              cascadeOfText(item, inner.cascade, setting),
              setting,
            ),
          ];
    const body = content === undefined ? [] : [content];
    return framed({ kind: 'stack', children: [...label, ...body] }, own, theme);
  });
  return framed({ kind: 'stack', element, children }, style, theme);
};

/** An indent of one and a half em, in which the marker stands half an em from the text. */
function usualIndent(
  item: ElementNode,
  cascade: Cascade,
): Pick<StyleVariant, 'padding' | 'markerGap'> {
  const { fontSize } = textStyle(cascade, item.language);
  return { padding: [1.5 * fontSize, 0, 0, 0], markerGap: fontSize / 2 };
}

/** That of the first text in an item: the marker stands on its baseline, in its size. */
const cascadeOfText = (item: ElementNode, cascade: Cascade, setting: Setting): Cascade => {
  const [first] = item.children;
  if (first?.kind !== 'element' || !isBlock(first)) return cascade;
  return cascadeOfText(first, extend(cascade, first, setting.theme), setting);
};

/** The marker stands in the margin left of the item's text, and is tagged as its label (ISO 32000-1, 14.8.4.3.3). */
function markerOf(
  item: ElementNode,
  text: string,
  hang: number,
  cascade: Cascade,
  setting: Setting,
): ParagraphNode {
  const { language, place } = item;
  const node: TextNode = { kind: 'text', text, language, origin: { kind: 'counter' }, place };
  const set = paragraph([node], item, cascade, setting, false);
  return { ...set, hang, runs: set.runs.map((run) => ({ ...run, label: true })) };
}

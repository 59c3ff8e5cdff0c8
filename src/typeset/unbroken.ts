import type { DocumentNode, ElementNode } from '../document/document.js';
import type { ParagraphNode } from '../sheet/nodes.js';
import { textStyle, type Cascade } from './cascade.js';
import { runsOfAll } from './runs.js';
import type { Setting } from './setting.js';

/** Inline content as one paragraph in the style of the cascade, whatever its parts are displayed as. */
export const unbroken = (
  children: readonly DocumentNode[],
  element: ElementNode,
  cascade: Cascade,
  setting: Setting,
  balanced: boolean,
): ParagraphNode => {
  const style = textStyle(cascade, element.language);
  return {
    kind: 'paragraph',
    runs: runsOfAll(children, element, cascade, setting),
    element,
    ...(style.alignment === 'decimal' ? { alignsDecimals: true } : {}),
    style: {
      language: element.language,
      alignment: style.alignment === 'decimal' ? 'right' : style.alignment,
      leading: style.leading,
      firstLineIndent: style.firstLineIndent,
      hyphenate: style.hyphenate,
      ...(balanced && { balanced }),
      hanLatinSpace: style.hanLatinSpace,
      figures: setting.figures,
      orphans: style.orphans,
      widows: style.widows,
    },
  };
};

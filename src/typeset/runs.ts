import type { DocumentNode, ElementNode, TextNode } from '../document/document.js';
import { missingCharacters } from '../fonts/missing.js';
import type { PageContext } from '../sheet/nodes.js';
import type { TextRun } from '../sheet/runs.js';
import { extend, textStyle, type Cascade } from './cascade.js';
import type { Setting } from './setting.js';
import { colorOf } from './theme.js';

const runsOfText = (
  node: TextNode,
  element: ElementNode,
  cascade: Cascade,
  link: string | undefined,
  setting: Setting,
): readonly TextRun[] => {
  const style = textStyle(cascade, node.language);
  const selector = { role: style.font, weight: style.weight, italic: style.italics };
  const { runs, missing } = setting.fonts.split(node.text, node.language, selector);
  for (const each of missingCharacters(missing, node.place)) setting.note(each);
  return runs.map(({ text, face, script }) => ({
    text,
    face,
    script,
    size: style.fontSize,
    color: colorOf(setting.theme, style.color),
    language: node.language,
    element,
    ...(style.rise === 0 ? {} : { rise: style.rise }),
    ...(script === 'western' && style.fontFeatures.length > 0
      ? { features: style.fontFeatures }
      : {}),
    ...(link === undefined ? {} : { link }),
    ...(style.noWrap ? { unbreakable: true } : {}),
  }));
};

const counterText = (element: ElementNode, page: PageContext | undefined): string => {
  if (!page) return '';
  return String(element.attributes['of'] === 'pages' ? page.pages : page.page);
};

/**
 * The runs of an inline node: text split by face, each with its size, colour, language and link resolved.
 * Characters that no face has are noted at their place, as `missingCharacters` tells.
 */
export const runsOf = (
  node: DocumentNode,
  parent: ElementNode,
  cascade: Cascade,
  setting: Setting,
  link?: string,
): readonly TextRun[] => {
  if (node.kind === 'text') return runsOfText(node, parent, cascade, link, setting);
  const own = extend(cascade, node, setting.theme);
  if (node.name === 'counter') {
    const text = counterText(node, setting.page);
    const counted: TextNode = {
      kind: 'text',
      text,
      language: node.language,
      origin: { kind: 'counter' },
      place: node.place,
    };
    return text === '' ? [] : runsOfText(counted, node, own, link, setting);
  }
  const target = node.name === 'a' ? (node.attributes['href'] ?? link) : link;
  return node.children.flatMap((child) => runsOf(child, node, own, setting, target));
};

/** The characters of a node, as a heading's outline entry prints them. */
export const plainText = (node: DocumentNode): string =>
  node.kind === 'text' ? node.text : node.children.map(plainText).join('');

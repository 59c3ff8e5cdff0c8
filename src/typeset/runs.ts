import type { DocumentNode, ElementNode, TextNode } from '../document/document.js';
import type { Face } from '../fonts/face.js';
import { isOfDigits, missingCharacters, missingFeature, missingSlant } from '../fonts/missing.js';
import { isCjk } from '../language/script.js';
import { NOTHING, withoutTypedSpaces, type Side } from '../lines/typed-spaces.js';
import { SMALLEST_TYPE } from '../sheet/legible.js';
import type { PageContext } from '../sheet/nodes.js';
import type { TextRun } from '../sheet/runs.js';
import { extend, textStyle, type Cascade, type TextStyle } from './cascade.js';
import type { Setting } from './setting.js';
import { colorOf } from './theme.js';

/** What stands on either side of a text, in whatever element. */
type Neighbours = readonly [before: Side, after: Side];

const ALONE: Neighbours = [NOTHING, NOTHING];

const isFigure = (node: DocumentNode): boolean =>
  node.kind === 'text'
    ? node.origin.kind === 'fact' || node.origin.kind === 'date'
    : node.children.some(isFigure);

const sideOf = (character: string | undefined, node: DocumentNode, other: Side): Side =>
  character === undefined ? other : { character, isFigure: isFigure(node) };

/** Inline nodes with what stands beside each: 1.8%, — and 2% are parts of one figure. */
const withNeighbours = <Node extends DocumentNode>(
  nodes: readonly Node[],
  [before, after]: Neighbours,
): readonly (readonly [Node, Neighbours])[] => {
  if (nodes.length < 2) return nodes.map((node) => [node, [before, after]]);
  const texts = nodes.map(plainText);
  let last = before;
  const lefts = nodes.map((node, index) => {
    const left = last;
    last = sideOf(texts[index]?.at(-1), node, last);
    return left;
  });
  let next = after;
  const rights = nodes.toReversed().map((node, index) => {
    const right = next;
    next = sideOf(texts[nodes.length - 1 - index]?.at(0), node, next);
    return right;
  });
  return nodes.map((node, index) => [
    node,
    [lefts[index] ?? before, rights[nodes.length - 1 - index] ?? after],
  ]);
};

/** A date of more characters is an interval, which may end a line between its ends. */
const LONGEST_DATE = 24;

/** OpenType features of raised and lowered forms (OpenType 1.9). */
const POSITIONS = { super: 'sups', sub: 'subs' } as const;

/**
 * How a face sets a raised or lowered text by forms of its own, drawn to stand among letters of the size round them;
 * `undefined` where it has none, or where scaled letters are large enough.
 */
const ownForm = (
  { variantPosition, unscaled, scaled, fontFeatures }: TextStyle,
  latinScale: number,
  face: Face,
  text: string,
):
  | (Pick<TextRun, 'size'> & { readonly rise: number; readonly features: readonly string[] })
  | undefined => {
  if (variantPosition === undefined || scaled * latinScale >= SMALLEST_TYPE) return undefined;
  const feature = POSITIONS[variantPosition];
  if (!face.varies(text, feature)) return undefined;
  return { size: unscaled, rise: 0, features: [...fontFeatures, feature] };
};

const runsOfText = (
  node: TextNode,
  element: ElementNode,
  cascade: Cascade,
  link: string | undefined,
  setting: Setting,
  [before, after]: Neighbours,
): readonly TextRun[] => {
  const style = textStyle(cascade, node.language);
  const selector = { role: style.font, weight: style.weight, italic: style.italics };
  const own = withoutTypedSpaces(node.text, node.language, before, after);
  const beside = [before.character, after.character] as const;
  const { runs, missing } = setting.fonts.split(own, node.language, selector, beside);
  for (const each of missingCharacters(missing, node.place)) setting.note(each);
  const western = runs.filter(({ script }) => script === 'western').map(({ face }) => face);
  if (style.italics)
    for (const face of new Set(western))
      if (!face.italic) setting.note(missingSlant(face, setting.theme.fontsPlace ?? node.place));
  for (const face of new Set(western))
    for (const feature of style.fontFeatures)
      if (isOfDigits(feature) && !face.sets(feature))
        setting.note(missingFeature(face, feature, setting.theme.fontsPlace ?? node.place));
  const isDate = node.origin.kind === 'date' && node.text.length <= LONGEST_DATE;
  const latinScale = isCjk(node.language) ? style.latinScale : 1;
  return runs.map(({ text, face, script }) => {
    const scale = script === 'western' ? latinScale : 1;
    const form = script === 'western' ? ownForm(style, scale, face, text) : undefined;
    const { size, rise, features } = form ?? {
      size: style.fontSize,
      rise: style.rise,
      features: style.fontFeatures,
    };
    return {
      text,
      face,
      script,
      ...(scale === 1 ? { size } : { size: size * scale, bodySize: size }),
      color: colorOf(setting.theme, style.color),
      language: node.language,
      element,
      ...(rise === 0 ? {} : { rise }),
      ...(script === 'western' && features.length > 0 ? { features } : {}),
      ...(link === undefined ? {} : { link }),
      ...(style.noWrap ? { unbreakable: true } : {}),
      ...(isDate ? { keptTogether: true } : {}),
      ...(node.origin.kind === 'fact' ? { figure: true } : {}),
    };
  });
};

const counterText = (element: ElementNode, page: PageContext | undefined): string => {
  if (!page) return '';
  return String(element.attributes['of'] === 'pages' ? page.pages : page.page);
};

/**
 * The runs of an inline node: text split by face, each with its size, colour, language and link resolved.
 * Characters that no face has are noted at their place, as `missingCharacters` tells.
 */
const runsOf = (
  node: DocumentNode,
  parent: ElementNode,
  cascade: Cascade,
  setting: Setting,
  link?: string,
  neighbours = ALONE,
): readonly TextRun[] => {
  if (node.kind === 'text') return runsOfText(node, parent, cascade, link, setting, neighbours);
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
    return text === '' ? [] : runsOfText(counted, node, own, link, setting, neighbours);
  }
  const target = node.name === 'a' ? (node.attributes['href'] ?? link) : link;
  return runsSideBySide(node.children, node, own, setting, target, neighbours);
};

/** Between two raised marks, in em of theirs: the marks 1 and 2 are not 12. */
const BETWEEN_MARKS = 0.3;

const isMark = (node: DocumentNode | undefined): boolean =>
  node?.kind === 'element' && node.name === 'sup';

const runsSideBySide = (
  nodes: readonly DocumentNode[],
  parent: ElementNode,
  cascade: Cascade,
  setting: Setting,
  link: string | undefined,
  neighbours: Neighbours,
): readonly TextRun[] =>
  withNeighbours(nodes, neighbours).flatMap(([child, beside], index) => {
    const runs = runsOf(child, parent, cascade, setting, link, beside);
    const [first, ...rest] = runs;
    if (first === undefined || !isMark(child) || !isMark(nodes[index - 1])) return runs;
    return [{ ...first, spaceBefore: BETWEEN_MARKS * first.size }, ...rest];
  });

/** The runs of inline nodes that stand side by side. */
export const runsOfAll = (
  nodes: readonly DocumentNode[],
  parent: ElementNode,
  cascade: Cascade,
  setting: Setting,
): readonly TextRun[] => runsSideBySide(nodes, parent, cascade, setting, undefined, ALONE);

/** The characters of a node, as a heading's outline entry prints them. */
export const plainText = (node: DocumentNode): string =>
  node.kind === 'text' ? node.text : node.children.map(plainText).join('');

import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { XmlCdata } from '@rgrove/parse-xml';

/** An element of SVG. Elements of other namespaces, comments and instructions are left out. */
export interface SvgElement {
  /** Without a prefix. */
  readonly name: string;
  /** Its own and `href`; attributes of other namespaces are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: SvgElement | undefined;
  readonly children: readonly SvgElement[];
  /** The text that stands in it, and the offset where it begins. */
  readonly text: { readonly value: string; readonly offset: number };
  /** Offset of its start tag, in UTF-16 units. */
  readonly offset: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

type Namespaces = ReadonlyMap<string, string>;

/**
 * Reads SVG as a tree.
 * @returns what is wrong and its offset, where the text is not well-formed XML or its root is not an `svg`.
 */
export function readElements(
  svg: string,
  entities: ReadonlyMap<string, string>,
): SvgElement | { readonly wrong: string; readonly offset: number } {
  try {
    const { root } = parseXml(svg, {
      includeOffsets: true,
      resolveUndefinedEntity: (reference) => entities.get(reference.slice(1, -1)),
    });
    const element = root && elementOf(root, undefined, new Map());
    if (element?.name !== 'svg') return { wrong: 'its root is no svg', offset: root?.start ?? 0 };
    return element;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return { wrong: error.message.split(/ \(line| at line/)[0] ?? '', offset: error.pos };
  }
}

function elementOf(
  node: XmlElement,
  parent: SvgElement | undefined,
  outer: Namespaces,
): SvgElement | undefined {
  const namespaces = declaredBy(node, outer);
  const [prefix, name] = split(node.name);
  // Without a declaration, a drawing is taken for what its root says it is.
  if ((namespaces.get(prefix) ?? (prefix === '' ? SVG : '')) !== SVG) return undefined;
  const children: SvgElement[] = [];
  const first = node.children.find((child) => child instanceof XmlText);
  const inside = first instanceof XmlCdata ? first.start + '<![CDATA['.length : first?.start;
  const element: SvgElement = {
    name,
    attributes: attributesOf(node, namespaces),
    parent,
    children,
    text: {
      value: node.children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
      offset: inside ?? node.start,
    },
    offset: node.start,
  };
  for (const child of node.children) {
    const read = child instanceof XmlElement && elementOf(child, element, namespaces);
    if (read) children.push(read);
  }
  return element;
}

function declaredBy(node: XmlElement, outer: Namespaces): Namespaces {
  const own = Object.entries(node.attributes).flatMap(([name, value]) => {
    if (name === 'xmlns') return [['', value] as const];
    return name.startsWith('xmlns:') ? [[name.slice('xmlns:'.length), value] as const] : [];
  });
  return own.length === 0 ? outer : new Map([...outer, ...own]);
}

function attributesOf(node: XmlElement, namespaces: Namespaces): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [qualified, value] of Object.entries(node.attributes)) {
    const [prefix, name] = split(qualified);
    if (prefix === '') attributes.set(name, value);
    // SVG 2, 16.1.6: `href` is taken where both stand. Programs leave out the declaration now and then.
    const isLink =
      name === 'href' && (namespaces.get(prefix) ?? (prefix === 'xlink' && XLINK)) === XLINK;
    if (prefix !== '' && isLink && node.attributes['href'] === undefined)
      attributes.set('href', value);
  }
  attributes.delete('xmlns');
  return attributes;
}

function split(qualified: string): readonly [prefix: string, name: string] {
  const colon = qualified.indexOf(':');
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}

/** The element and all that stand in it, in document order. */
export function* elementsOf(root: SvgElement): Generator<SvgElement> {
  yield root;
  for (const child of root.children) yield* elementsOf(child);
}

const emptiable = new Set(['text', 'tspan', 'textPath', 'flowRoot']);

/** Text without a character, as editors leave it behind: it shows nothing. */
export const isEmptyText = (element: SvgElement): boolean =>
  emptiable.has(element.name) &&
  [...elementsOf(element)].every(
    ({ name, text }) => text.value.trim() === '' && name !== 'tref' && name !== 'altGlyph',
  );

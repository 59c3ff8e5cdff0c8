import { XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { LanguageTag } from '../language/language.js';
import { checkAccounted } from './accounted.js';
import { textsOf, withTexts } from './attribute-texts.js';
import { checkAttributes } from './attributes.js';
import { checkContent } from './content.js';
import type { DocumentNode, ElementNode, TextOrigin } from './document.js';
import { elementNames, elementRules, isElementName, type ElementName } from './elements.js';
import type { ExpandedMarkup } from './markup.js';
import { checkNesting } from './nesting.js';
import { decodePlace, placeAttribute } from './places.js';

/** What an element hands down to its children. */
interface Inherited {
  readonly ancestors: readonly ElementName[];
  readonly language: LanguageTag;
  readonly place: Place;
  readonly origin: TextOrigin;
}

interface Builder {
  readonly markup: ExpandedMarkup;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Turns parsed XML into the typed tree, checking each element on the way. What is wrong is left out of the tree and
 * reported; the tree is only of use where nothing was.
 */
export function buildTree(
  xml: XmlElement,
  markup: ExpandedMarkup,
): { readonly root: ElementNode | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const builder: Builder = { markup, report: (diagnostic) => void diagnostics.push(diagnostic) };
  const place = decodePlace(xml.attributes[placeAttribute], markup.files) ?? markup.place;
  const [leading] = markup.languages;
  if (leading === undefined) throw new Error('a document has at least one language');
  if (xml.name !== 'document') {
    builder.report(
      error(
        'document/misplaced-element',
        place,
        `the outermost element is <${xml.name}>`,
        'put everything in one <document>',
      ),
    );
  }
  const nodes = buildNode(xml, builder, {
    ancestors: [],
    language: leading,
    place,
    origin: { kind: 'text' },
  });
  const root = nodes.find((node) => node.kind === 'element');
  return { root: root?.name === 'document' ? root : undefined, diagnostics };
}

function buildNode(node: XmlNode, builder: Builder, inherited: Inherited): readonly DocumentNode[] {
  if (node instanceof XmlElement) return buildElement(node, builder, inherited);
  if (!(node instanceof XmlText)) return [];
  const { language, place, origin } = inherited;
  return [{ kind: 'text', text: node.text, language, origin, place }];
}

function buildElement(
  xml: XmlElement,
  builder: Builder,
  inherited: Inherited,
): readonly DocumentNode[] {
  const { name } = xml;
  const { attributeTexts = [] } = builder.markup;
  const attributes = Object.fromEntries(
    Object.entries(xml.attributes).map(([key, value]) => [key, withTexts(value, attributeTexts)]),
  );
  const place = decodePlace(attributes[placeAttribute], builder.markup.files) ?? inherited.place;
  const children = (handedDown: Inherited): readonly DocumentNode[] =>
    xml.children.flatMap((child) => buildNode(child, builder, handedDown));
  if (!isElementName(name)) {
    builder.report(
      error(
        'document/unknown-element',
        place,
        `there is no element <${name}>`,
        suggest(name, elementNames, 'use one that “factsheet help layouts” lists'),
      ),
    );
    // Its text stood in it, and not where its parent takes none.
    const parent = inherited.ancestors.at(-1);
    const takesText = parent !== undefined && elementRules[parent].content === 'inline';
    return children({ ...inherited, place }).filter(({ kind }) => kind !== 'text' || takesText);
  }
  const { ancestors, language: outer } = inherited;
  const { languages } = builder.markup;
  // A span that carries nothing but a place has done its work once the text under it knows that place.
  const isTransparent =
    name === 'span' && Object.keys(attributes).every((key) => key === placeAttribute);
  if (isTransparent) return children({ ...inherited, place });
  const misplaced = checkNesting(name, ancestors, place);
  if (misplaced !== undefined) builder.report(misplaced);
  checkAttributes(name, attributes, { languages, ancestors, place }).forEach(builder.report);

  const language = languages.find((tag) => tag === attributes['lang']) ?? outer;
  const inner = children({
    ancestors: [...ancestors, name],
    language,
    place,
    origin: originIn(name, attributes, inherited.origin),
  });
  const content = checkContent(name, inner, place);
  const unaccounted = checkAccounted(
    name,
    attributes,
    ancestors.at(-1),
    inner,
    builder.markup,
    place,
  );
  if (unaccounted !== undefined) builder.report(unaccounted);
  content.diagnostics.forEach(builder.report);
  const alternative = xml.attributes['alt'];
  return [
    {
      kind: 'element',
      name,
      attributes: printable(attributes),
      classes: (attributes['class'] ?? '').split(/\s+/u).filter((part) => part !== ''),
      language,
      children: content.children,
      ...(alternative === undefined
        ? {}
        : { alternative: textsOf(alternative, attributeTexts, { language, place }) }),
      place,
    },
  ];
}

function originIn(
  name: ElementName,
  attributes: Readonly<Record<string, string>>,
  inherited: TextOrigin,
): TextOrigin {
  if (name === 'fact') return { kind: 'fact', fact: attributes['ref'] ?? '' };
  if (name === 'date') return { kind: 'date' };
  if (name === 'quote') return { kind: 'quote', fact: attributes['ref'] ?? '' };
  if (name === 'number') return { kind: 'counter' };
  return inherited;
}

/** The attributes that are not held elsewhere in the node. */
const printable = (
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) => ![placeAttribute, 'class', 'lang'].includes(name),
    ),
  );

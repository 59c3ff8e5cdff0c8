import type { DocumentNode, ElementNode } from '../document/document.js';
import { ancestry, childElements, elementsOf, type Parents } from '../document/walk.js';
import type { LanguageTag } from '../language/language.js';
import { memoOf } from '../memo.js';

const isHeading = ({ name }: ElementNode): boolean => /^(?:h[1-3]|figcaption)$/u.test(name);

/**
 * What stands under no heading of its own is looked up outwards: the heading it is part of, else the nearest one before
 * it whose block it shares. A heading in the column beside it heads something else.
 */
export function headingOf(
  element: ElementNode,
  parents: Parents,
): ReadonlyMap<LanguageTag, string> | undefined {
  for (const each of ancestry(element, parents)) {
    if (isHeading(each)) return textByLanguage(each);
    const parent = parents.get(each);
    if (!parent || parent.name === 'row') continue;
    const group = headingsBefore(parent).get(each);
    if (group) return textByLanguage(group);
  }
  return undefined;
}

/** Of each child the last of its siblings before it that is a heading. */
const headingsBefore = memoOf((parent: ElementNode): ReadonlyMap<ElementNode, ElementNode> => {
  const before = new Map<ElementNode, ElementNode>();
  let last: ElementNode | undefined;
  for (const child of parent.children) {
    if (child.kind === 'text') continue;
    if (last !== undefined) before.set(child, last);
    if (isHeadingGroup(child)) last = child;
  }
  return before;
});

/** Whether an element holds headings and, but for their numbers, no other text. */
const isHeadingGroup = memoOf((element: ElementNode): boolean => {
  if (isHeading(element)) return true;
  const elements = childElements(element);
  const isBare = element.children.every((child) => child.kind === 'element' || isBlank(child.text));
  const holders = elements.filter((child) => !isNumber(child));
  return isBare && holders.length > 0 && holders.every(isHeadingGroup);
});

const isBlank = (text: string): boolean => text.trim() === '';

const isNumber = (node: DocumentNode): boolean =>
  node.kind === 'text'
    ? isBlank(node.text)
    : node.name === 'number' || node.children.every(isNumber);

/** The first passage of each language: a caption's title, not its unit line. */
const textByLanguage = memoOf((element: ElementNode): ReadonlyMap<LanguageTag, string> => {
  const texts = new Map<LanguageTag, string>();
  for (const passage of passagesOf(element)) {
    for (const [language, text] of runsOf(passage)) {
      if (!texts.has(language)) texts.set(language, text);
    }
  }
  return texts;
});

/** The headings in an element; the paragraphs of a caption that holds none; the element itself where it is one. */
function passagesOf(element: ElementNode): readonly ElementNode[] {
  const headings = elementsNamed(element, /^h[1-3]$/u);
  if (headings.length > 0) return headings;
  const paragraphs = elementsNamed(element, /^p$/u);
  return paragraphs.length > 0 ? paragraphs : [element];
}

const elementsNamed = (root: ElementNode, name: RegExp): readonly ElementNode[] =>
  elementsOf(root).filter((element) => name.test(element.name));

function runsOf(passage: ElementNode): ReadonlyMap<LanguageTag, string> {
  const runs = new Map<LanguageTag, string>();
  const visit = (node: DocumentNode): void => {
    if (node.kind === 'element') node.children.forEach(visit);
    else runs.set(node.language, `${runs.get(node.language) ?? ''}${node.text}`);
  };
  visit(passage);
  return new Map(
    [...runs].flatMap(([language, text]) => (isBlank(text) ? [] : [[language, text.trim()]])),
  );
}

import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { limits } from '../../files/limits.js';
import { tagsOf } from '../../files/tags.js';

/** The root of a part of a workbook; `undefined` where it is no XML, has a document type or is nested absurdly deep. */
export function rootOf(part: string | undefined): XmlElement | undefined {
  if (part === undefined || /<!DOCTYPE/iu.test(part) || isTooDeep(part)) return undefined;
  try {
    return parseXml(part).root ?? undefined;
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

// Parsing recurses, so depth is bounded on the text.
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const { text: tag } of tagsOf(text)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!/^<[!?]/u.test(tag) && !tag.endsWith('/>')) depth += 1;
    if (depth > limits.markupDepth) return true;
  }
  return false;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Children of one name, whatever prefix their namespace has in this file. */
export const childrenNamed = (
  element: XmlElement | undefined,
  name: string,
): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child.name) === name,
  );

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenNamed(element, name)[0];

/** An attribute by its local name. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  Object.entries(element?.attributes ?? {}).find(([each]) => localName(each) === name)?.[1];

/** The text of the `t` elements of a string, its phonetic readings (`rPh`) left out (ECMA-376-1, 18.4). */
export const richText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (!(child instanceof XmlElement)) return '';
      const name = localName(child.name);
      if (name === 't') return plainText(child);
      return name === 'r' ? richText(child) : '';
    })
    .join('');

export const plainText = (element: XmlElement): string =>
  element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');

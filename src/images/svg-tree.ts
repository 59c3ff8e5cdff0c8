import { XmlElement } from '@rgrove/parse-xml';

export const childrenOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement);

/** The element and all that stand in it, in document order. */
export function elementsOf(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    found.push(element);
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  return found;
}

/** Every element round this one, innermost first. */
export function* ancestorsOf(element: XmlElement): Generator<XmlElement> {
  for (let { parent } = element; parent instanceof XmlElement; { parent } = parent) yield parent;
}

/** What an element says of a property, by its style and by its attribute. */
export function statedOf({ attributes }: XmlElement, property: string): readonly string[] {
  const styled = (attributes['style'] ?? '').split(';').map((declaration) => {
    const [name = '', value = ''] = declaration.split(':');
    return name.trim() === property ? value.trim() : undefined;
  });
  return [...styled, attributes[property]].filter((value) => value !== undefined);
}

import type { SvgElement } from './element.js';
import type { Spot, SvgFaults } from './faults.js';
import { readStyleAttribute, type Declaration, type StyleSheet } from './style-sheet.js';
import { isIdleProperty, properties, useOfAttribute } from './vocabulary.js';

export interface Stated {
  readonly value: string;
  readonly at: Spot;
}

/** What an element itself states of each property, the strongest declaration alone. */
export type StatedStyle = ReadonlyMap<string, Stated>;

/** Reads what elements state of their properties, each element once; tells what no list of names knows. */
export function readStyles(
  sheet: StyleSheet,
  faults: SvgFaults,
): (element: SvgElement) => StatedStyle {
  const known = new Map<SvgElement, StatedStyle>();
  return (element) => {
    const read = known.get(element) ?? cascade(element, sheet, faults);
    known.set(element, read);
    return read;
  };
}

const leadsOutside = (value: string): boolean =>
  (value.match(/url\([^)]*\)?/gi) ?? []).some((name) => !/^url\(\s*["']?#/i.test(name));

const outside = (at: Spot, name: string, faults: SvgFaults): void => {
  faults.forbidden(
    at,
    `the SVG refers to the outside by ${name}`,
    'save it with everything it uses inside',
  );
};

/** The cascade (CSS Cascade 4, 6): attributes, sheets, the style attribute, and what is important above them. */
function cascade(element: SvgElement, sheet: StyleSheet, faults: SvgFaults): StatedStyle {
  const stated = new Map<string, Stated>();
  const state = ({ property, value, at }: Declaration): void => {
    if (leadsOutside(value)) outside(at, property, faults);
    else if (properties.has(property)) stated.set(property, { value, at });
    else if (!isIdleProperty(property)) {
      faults.unsupported(
        at,
        `the property ${property} is not known`,
        'take it out, or save the drawing as plain SVG',
      );
    }
  };
  for (const [name, value] of element.attributes) {
    const at = { element, attribute: name };
    const use = useOfAttribute(name);
    if (use === 'property') state({ property: name, value: value.trim(), isImportant: false, at });
    else if (use === 'unknown') {
      faults.unsupported(
        at,
        `the attribute ${name} of ${element.name} is not known`,
        'take it out, or save the drawing as plain SVG',
      );
    }
  }
  const declared = [...sheet(element), ...readStyleAttribute(element, faults)];
  declared.filter(({ isImportant }) => !isImportant).forEach(state);
  declared.filter(({ isImportant }) => isImportant).forEach(state);
  return stated;
}

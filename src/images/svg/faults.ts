import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { placesIn } from '../../files/lines.js';
import type { SvgElement } from './element.js';

/** Thrown where a drawing comes to too much to go on with; caught where it is read. */
export class TooMuch extends Error {}

/** What is wrong with one SVG: each fault once, at the first place where it is met. */
export interface SvgFaults {
  readonly unsupported: (at: Spot, problem: string, remedy: string) => void;
  readonly forbidden: (at: Spot, problem: string, remedy: string) => void;
  readonly corrupt: (at: Spot, problem: string, remedy: string) => void;
  readonly found: () => readonly Diagnostic[];
}

/** An offset, or an attribute of an element. */
export type Spot = number | { readonly element: SvgElement; readonly attribute?: string };

interface Fault extends Pick<Diagnostic, 'code' | 'problem' | 'remedy'> {
  readonly offsets: Set<number>;
}

/** @param file the SVG as its author would type it */
export function collectFaults(svg: string, file: string): SvgFaults {
  const faults = new Map<string, Fault>();

  const add =
    (code: `image/${'unsupported' | 'forbidden' | 'corrupt'}`) =>
    (at: Spot, problem: string, remedy: string): void => {
      const offset = offsetOf(svg, at);
      const met = faults.get(problem);
      if (met) met.offsets.add(offset);
      else faults.set(problem, { code, problem, remedy, offsets: new Set([offset]) });
    };

  return {
    unsupported: add('image/unsupported'),
    forbidden: add('image/forbidden'),
    corrupt: add('image/corrupt'),
    found: () => {
      if (faults.size === 0) return [];
      const placeAt = placesIn(svg, file);
      return [...faults.values()]
        .map(({ offsets, ...fault }) => ({
          ...fault,
          offset: Math.min(...offsets),
          times: offsets.size,
        }))
        .toSorted((one, other) => one.offset - other.offset)
        .map(({ code, problem, remedy, offset, times }) => ({
          code,
          severity: 'error',
          place: placeAt(offset),
          problem: times === 1 ? problem : `${problem} (${times} times)`,
          remedy,
        }));
    },
  };
}

function offsetOf(svg: string, at: Spot): number {
  if (typeof at === 'number') return at;
  const { element, attribute } = at;
  if (attribute === undefined) return element.offset;
  const tag = svg.slice(element.offset, svg.indexOf('>', element.offset));
  const found = new RegExp(`[\\s:]${attribute.replaceAll(/[^\w-]/g, '\\$&')}\\s*=`).exec(tag);
  return element.offset + (found ? found.index + 1 : 0);
}

/** What can be done about a property that is not drawn at all, or in part. */
const remedies: Readonly<Record<string, string>> = {
  filter: 'take the filter out, or place the drawing as a PNG',
  'backdrop-filter': 'take the filter out, or place the drawing as a PNG',
  'clip-path': 'clip it by a clipPath: clip-path="url(#…)"',
  mask: 'mask it by a mask: mask="url(#…)"',
  'mask-image': 'mask it by a mask: mask="url(#…)"',
  'color-interpolation': 'leave it out, so that colours are mixed as sRGB',
  animation: 'save the drawing as it stands at one moment',
  'animation-name': 'save the drawing as it stands at one moment',
  rotate: 'write it as a transform',
  scale: 'write it as a transform',
  translate: 'write it as a transform',
};

export const notUnderstood = (name: string, value: string, at: Spot, faults: SvgFaults): void => {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  faults.unsupported(
    at,
    `${name} has the value “${shown}”, which is not drawn`,
    remedies[name] ?? 'correct the value, or save the drawing as plain SVG',
  );
};

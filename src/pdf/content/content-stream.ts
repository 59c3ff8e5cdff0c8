import type { PdfReference } from '../pdfkit.js';
import type { SheetDocument } from '../sheet-document.js';
import { number } from './pdf-syntax.js';

/** Left, top, right and bottom of what a stream may paint, in its own coordinates. */
export type ContentBox = readonly [number, number, number, number];

type ResourceKind = 'ExtGState' | 'Pattern' | 'XObject';

/** Operators of one form or tile, and the objects that they name (ISO 32000-1, 7.8.3). */
export interface ContentStream {
  readonly document: SheetDocument;
  readonly box: ContentBox;
  readonly add: (operators: string) => void;
  /** The name under which the operators call an object. */
  readonly name: (kind: ResourceKind, object: PdfReference) => string;
  /** Writes the stream. The object's own entries come first. */
  readonly end: (entries: Record<string, unknown>) => PdfReference;
}

export function openStream(document: SheetDocument, box: ContentBox): ContentStream {
  const operators: string[] = [];
  const resources = new Map<ResourceKind, Map<PdfReference, string>>();
  return {
    document,
    box,
    add: (more) => {
      operators.push(more);
    },
    name: (kind, object) => {
      const named = resources.get(kind) ?? new Map<PdfReference, string>();
      resources.set(kind, named);
      const name = named.get(object) ?? `${kind[0]}${named.size + 1}`;
      named.set(object, name);
      return name;
    },
    end: (entries) => {
      const Resources = Object.fromEntries(
        [...resources].map(([kind, named]) => [
          kind,
          Object.fromEntries([...named].map(([object, name]) => [name, object])),
        ]),
      );
      const BBox = box.map((edge) => Number(number(edge)));
      const object = document.ref({ ...entries, BBox, Resources });
      object.end(Buffer.from(operators.join('\n'), 'latin1'));
      return object;
    },
  };
}

/** A transparency group of its own colours (ISO 32000-1, 11.6.6). */
export const isolatedGroup = { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB', I: true };

export const endForm = (stream: ContentStream, group?: object): PdfReference =>
  stream.end({ Type: 'XObject', Subtype: 'Form', FormType: 1, ...(group && { Group: group }) });

const states = new WeakMap<SheetDocument, Map<string, PdfReference>>();

/** A graphics state parameter dictionary, one object for all that ask for the same (ISO 32000-1, 8.4.5). */
export function graphicsState(
  document: SheetDocument,
  key: string,
  entries: Record<string, unknown>,
): PdfReference {
  const known = states.get(document) ?? new Map<string, PdfReference>();
  states.set(document, known);
  const state = known.get(key);
  if (state) return state;
  const object = document.ref({ Type: 'ExtGState', ...entries });
  object.end();
  known.set(key, object);
  return object;
}

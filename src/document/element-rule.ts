/** How the text of an attribute is read. Every value arrives as text and stays text; this only says which texts are right. */
export type AttributeType =
  /** A letter, then letters, digits, `-` or `_`. */
  | { readonly kind: 'name' }
  | { readonly kind: 'names' }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number }
  /** A length such as `41mm`. */
  | {
      readonly kind: 'millimetres';
      readonly minimum: number;
      readonly maximum: number;
      /** A word that may stand instead. */
      readonly or?: string;
    }
  | { readonly kind: 'boolean' }
  /** Width to height, such as `3:2`. */
  | { readonly kind: 'ratio' }
  /** A point of a picture from its left and its top, such as `30% 60%`. */
  | { readonly kind: 'point' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** One of the document's languages. */
  | { readonly kind: 'language' }
  /** `https:` or `mailto:` address, or `#id` of an element of the document. */
  | { readonly kind: 'link' }
  /** A relative path inside the report's folder. */
  | { readonly kind: 'path' }
  /** Any text that is not blank. */
  | { readonly kind: 'text' };

export interface AttributeRule {
  readonly type: AttributeType;
  readonly required: boolean;
  /** Where given, the element that must stand somewhere above the one that bears it. */
  readonly within?: string;
  /** What it is for, as a clause for the designers' reference. */
  readonly purpose: string;
}

/**
 * What an element may hold: `blocks`, `inline` (text and inline elements), `flow` (either blocks or inline, never
 * both side by side), `empty`, or only the elements named.
 */
type ContentModel = 'blocks' | 'inline' | 'flow' | 'empty' | readonly string[];

export interface ElementRule {
  /** `part` elements stand only in the parents they name. */
  readonly display: 'block' | 'inline' | 'part';
  readonly content: ContentModel;
  /** Where given, the only elements it may stand in. */
  readonly parents?: readonly string[];
  /** Where given, one of these must stand somewhere above it. */
  readonly within?: readonly string[];
  /** Elements that may not stand anywhere above it. */
  readonly notWithin?: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly purpose: string;
}

/** An attribute that may be left out; `within` names the element that it has to stand in. */
export const attribute = (
  type: AttributeType,
  purpose: string,
  within?: string,
): AttributeRule => ({
  type,
  required: false,
  ...(within === undefined ? {} : { within }),
  purpose,
});

/** An attribute that has to be there. */
export const required = (type: AttributeType, purpose: string): AttributeRule => ({
  type,
  required: true,
  purpose,
});

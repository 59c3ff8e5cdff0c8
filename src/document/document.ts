import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguageTag } from '../language/language.js';
import type { ElementName } from './elements.js';

/** The semantic tree of one fact sheet: what tagging, checks and typesetting read, and nothing earlier. */
export interface Document {
  readonly languages: readonly LanguageTag[];
  readonly title: string;
  readonly root: ElementNode;
}

export interface ElementNode {
  readonly kind: 'element';
  readonly name: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of styles in the theme, from `class`. */
  readonly classes: readonly string[];
  /** Inherited where the element does not say. */
  readonly language: LanguageTag;
  readonly children: readonly DocumentNode[];
  /** Of a picture: what is read out instead. */
  readonly alternative?: readonly TextNode[];
  readonly place: Place;
}

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly language: LanguageTag;
  /** Where the characters come from: a fact, a date or a quote is accounted for, `text` is the author's or designer's own. */
  readonly origin: TextOrigin;
  readonly place: Place;
}

export type TextOrigin =
  | { readonly kind: 'text' }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'quote'; readonly fact: string }
  | { readonly kind: 'counter' };

export type DocumentNode = ElementNode | TextNode;

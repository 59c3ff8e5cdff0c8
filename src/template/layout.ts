import type { Place } from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';

/** A layout as its designer wrote it: read, checked, and ready to be expanded with any report. */
export interface Layout {
  /** The folder's name. */
  readonly name: string;
  /** Its folder, as the tool was given it. */
  readonly folder: string;
  readonly template: LayoutTemplate;
  /** By the name `{{> name}}` calls them; a partial of the layout hides a shared one of the same name. */
  readonly partials: ReadonlyMap<string, LayoutTemplate>;
  readonly strings: ReadonlyMap<string, LayoutString>;
  /** The files that places in the markup point into, by number: the template, then the partials. */
  readonly files: readonly string[];
}

/** One Handlebars file, compiled from a syntax tree rewritten so that every start tag and every call knows its place. */
export interface LayoutTemplate {
  readonly name: string;
  readonly file: string;
  /** What Handlebars' compiler writes: the JavaScript of a template specification. */
  readonly specification: string;
  readonly partialCalls: readonly PartialCall[];
  readonly stringCalls: readonly StringCall[];
}

export interface PartialCall {
  readonly name: string;
  readonly place: Place;
}

/** A fixed word of a layout in each language it knows, with `{name}` slots. */
export interface LayoutString {
  readonly id: string;
  readonly texts: Localized<string>;
  /** Of `set-phrases` alone: names whose numerals are no figures, by language. */
  readonly phrases?: Localized<readonly string[]>;
  readonly place: Place;
}

/** A fixed word asked for by a literal id, with the slots that the call fills. */
export interface StringCall {
  readonly id: string;
  readonly slots: readonly string[];
  readonly place: Place;
}

import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';

/** A layout as its designer wrote it: read, checked, and ready to be expanded with any report. */
export interface Layout {
  /** The folder's name. */
  readonly name: string;
  /** Its folder, as the tool was given it. */
  readonly folder: string;
  /** Where layout.hbs begins. */
  readonly place: Place;
  readonly template: LayoutTemplate;
  /** By the name `{{> name}}` calls them; the layout's own come before the shared ones. */
  readonly partials: ReadonlyMap<string, LayoutTemplate>;
  readonly strings: ReadonlyMap<string, LayoutString>;
  /** Every file that places may point into. */
  readonly files: readonly string[];
}

/** One Handlebars file, its syntax tree rewritten so that every start tag and every call knows its place. */
export interface LayoutTemplate {
  readonly name: string;
  readonly file: string;
  /** The rewritten syntax tree; Handlebars compiles it. */
  readonly program: hbs.AST.Program;
  /** Places of calls and fields, by the number the rewritten tree carries. */
  readonly sites: readonly Site[];
}

/** A call or field of a template: where it stands, and whether what it gives lands inside an attribute's value. */
export interface Site {
  readonly place: Place;
  readonly source: string;
  readonly inAttribute: boolean;
}

/** Fixed words of a layout in each language, with `{name}` slots. */
export interface LayoutString {
  readonly id: string;
  readonly texts: Localized<string>;
  readonly slots: readonly string[];
  readonly place: Place;
}

export type Report = (diagnostic: Diagnostic) => void;

import type { Place } from '../diagnostics/diagnostic.js';
import type { RegionalForms } from './opentype/region.js';
import type { LanguageTag } from '../language/language.js';

/** What a family is for; a style asks for one of them. */
export const familyRoles = ['sans', 'serif', 'display'] as const;

export type FamilyRole = (typeof familyRoles)[number];

/** Names of families for a role, the first that fits first. */
export type PreferredFamilies = { readonly [Role in FamilyRole]?: readonly string[] | undefined };

/** What a style asks for; the library answers with a face for each script run. */
export interface FaceSelector {
  readonly role: FamilyRole;
  /** CSS weight, 1–1000; the nearest in the family is taken. */
  readonly weight: number;
  readonly italic: boolean;
}

/** The reach of ink from the baseline, in em; below it a descender is more than 0. */
export interface Ink {
  readonly above: number;
  readonly below: number;
}

/** One font file, parsed once and shared by every document of a process. */
export interface Face {
  /** Stable name from the manifest, unique, e.g. `NotoSansSC-Regular`; the font name in SVG, on canvases and in pdfkit. */
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  /** Absolute path of the file. */
  readonly file: string;
  readonly covers: (codePoint: number) => boolean;
  /** Advance of one text run in units of 1/1000 em, kerning and the features included. */
  readonly advance: (text: string, features?: readonly string[]) => number;
  /** How far the ink of a text reaches above and below its baseline, in em, set with the features. */
  readonly ink: (text: string, features?: readonly string[]) => Ink;
  /** The scripts whose forms its own tables name. */
  readonly forms: () => RegionalForms;
  /** Whether it sets text as an OpenType feature asks, by the feature or by itself. */
  readonly sets: (feature: string) => boolean;
  /** Whether a feature gives every character of a text another form. */
  readonly varies: (text: string, feature: string) => boolean;
  /** The parsed font, for embedding. */
  readonly font: FontkitFont;
}

/** The part of a fontkit font that the printer embeds and measures with. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  readonly glyphForCodePoint: (codePoint: number) => {
    readonly id: number;
    readonly advanceWidth: number;
  };
  readonly layout: (text: string, features?: readonly string[]) => unknown;
}

/** A stretch of text that one face can set. */
export interface FaceRun {
  readonly text: string;
  readonly face: Face;
  /** `cjk` runs break between characters; `western` runs between words. */
  readonly script: 'cjk' | 'western';
}

/** A character that no face of the library can set. */
export interface MissingCharacter {
  readonly codePoint: number;
  /** UTF-16 offset in the text that was asked for. */
  readonly offset: number;
}

/** Characters that have other forms in one region than in another, set in a face drawn for another. */
export interface ForeignForms {
  readonly problem: string;
  readonly remedy: string;
  /** In the manifest, where that is at fault; where the language is asked for otherwise. */
  readonly place?: Place;
}

/** The file that a face is opened from. */
export interface FaceFile {
  readonly id: string;
  /** Absolute real path. */
  readonly file: string;
  /** Of the file, where the manifest says it: a file that has another is never set. */
  readonly sha256?: string;
}

export interface FontLibrary {
  /**
   * Splits text by face: hanzi, kana and full-width punctuation in the language's CJK face; Latin, digits and
   * Western punctuation in the Latin face; quotation marks “ ” ‘ ’ and — … by the language of the run, or by the
   * characters beside them, those before and after the text included.
   */
  readonly split: (
    text: string,
    language: LanguageTag,
    selector: FaceSelector,
    neighbours?: readonly [before: string, after: string],
  ) => { readonly runs: readonly FaceRun[]; readonly missing: readonly MissingCharacter[] };
  readonly face: (id: string) => Face | undefined;
  /** What keeps a face from setting characters in the forms of a language; `undefined` where nothing does. */
  readonly foreignForms: (face: Face, language: LanguageTag) => ForeignForms | undefined;
  /** Packages, `name@1.2.3`, that a project installs to have the families drawn for a language. */
  readonly packagesFor: (language: LanguageTag) => readonly string[];
  /** The files of its faces, in the order of the manifests. */
  readonly files: readonly FaceFile[];
  /** Names of its families. */
  readonly families: readonly string[];
  /** The same faces, with other families first; both share what is opened. */
  readonly preferring: (families: PreferredFamilies) => FontLibrary;
}

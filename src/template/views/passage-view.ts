import type { Place } from '../../diagnostics/diagnostic.js';
import type { Localized } from '../../language/language.js';
import type { Prose } from '../../report/prose.js';

/* What a layout sees of pictures, contacts and QR codes. */

export interface ImageView {
  readonly file: string;
  readonly place: Place;
  readonly alternative: Localized<Prose>;
  readonly caption: Localized<Prose> | null;
  readonly credit: Localized<Prose> | null;
  readonly crop: string | null;
  readonly focus: string;
}

export interface ContactView {
  readonly name: Localized<Prose> | null;
  readonly address: Localized<Prose> | null;
  /** Each with what it links to; the same in every language. */
  readonly telephone: ContactLineView | null;
  readonly email: ContactLineView | null;
  readonly web: ContactLineView | null;
  readonly isbn: ContactLineView | null;
}

export interface QrView {
  readonly link: ContactLineView;
  readonly caption: Localized<Prose> | null;
}

export interface ContactLineView {
  readonly text: Localized<Prose>;
  readonly href: string | null;
}

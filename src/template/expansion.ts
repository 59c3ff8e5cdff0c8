import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { decodePlace, encodePlace, placeAttribute } from '../document/places.js';
import { putAside, type AttributeText } from '../document/attribute-texts.js';
import { writtenTexts, type WrittenTexts } from '../document/markup.js';
import { limits } from '../files/limits.js';
import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag } from '../language/language.js';
import type { Report } from '../report/report.js';
import { internalHelpers } from './calls.js';
import { escapeXml, findUnprintable } from './escape.js';
import type { Layout } from './layout.js';
import { outputOf, type Output } from './output.js';

/** How the addresses of links are printed: behind their text, as footnotes, or not at all. */
export type Addresses = 'behind' | 'notes' | 'hidden';

interface NotedLink {
  readonly href: string;
  readonly place: Place;
}

/** What the helpers of one expansion share. Only diagnostics, files and the two counts change while it runs. */
export interface Expansion {
  readonly layout: Layout;
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that places point into: the layout's, then each of the author's as it is first met. */
  readonly files: readonly string[];
  /** What helpers wrote for facts, dates, quotes and numbers. */
  readonly written: WrittenTexts;
  /** Texts that stand in attributes by their number. */
  readonly attributeTexts: readonly AttributeText[];
  /** What stands in an attribute for a text. */
  readonly putAside: (text: AttributeText) => string;
  /** The number of a footnote: they are counted as the layout first prints their marks. */
  readonly noteNumber: (id: string) => number;
  readonly notes: ReadonlyMap<string, number>;
  /** Footnotes whose mark has been printed, each with the language: the note leads back to the first. */
  readonly marked: Set<string>;
  /** Links whose address is a note, by the id of the note, which no footnote of an author can have. */
  readonly noted: Map<string, NotedLink>;
  /** Languages whose footnotes are listed: what is marked after that would have no note. */
  readonly listed: Set<LanguageTag>;
  readonly addresses: Addresses;
  readonly fault: (code: Diagnostic['code'], place: Place, problem: string, remedy: string) => void;
  /** Takes the fault that ended the expansion. */
  readonly stop: (diagnostic: Diagnostic) => void;
  /** The `at` attribute of a place, with the space before it. */
  readonly at: (place: Place) => string;
  /** Counts one turn of a loop or call of a partial; stops an expansion that does not end. */
  readonly step: (place: Place) => void;
}

/** Options as Handlebars hands them to a helper. */
export interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly fn?: (context: unknown, options?: object) => string;
  readonly inverse?: (context: unknown, options?: object) => string;
}

/** Ends an expansion that cannot go on; the diagnostic says why. */
export class ExpansionStopped extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.problem);
  }
}

/** Turns of loops and calls of partials in one expansion: a fact sheet takes some thousands. */
const maximumSteps = 500_000;

export function startExpansion(
  layout: Layout,
  report: Report,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
  addresses: Addresses = 'hidden',
): Expansion {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  const files = [...layout.files];
  const numbers = new Map(files.map((file, number) => [file, number]));
  const attributeTexts: AttributeText[] = [];
  const notes = new Map<string, number>();
  let steps = 0;
  return {
    layout,
    report,
    packs,
    diagnostics,
    files,
    written: writtenTexts(),
    attributeTexts,
    notes,
    marked: new Set(),
    noted: new Map(),
    listed: new Set(),
    addresses,
    noteNumber: (id) => {
      const number = notes.get(id) ?? notes.size + 1;
      notes.set(id, number);
      return number;
    },
    putAside: (text) => putAside(attributeTexts, text),
    fault: (code, place, problem, remedy) => {
      // A fault inside a loop is one fault of the template, however often the loop turns.
      const key = JSON.stringify([code, place, problem]);
      if (reported.has(key)) return;
      reported.add(key);
      diagnostics.push(error(code, place, problem, remedy));
    },
    stop: (diagnostic) => void diagnostics.push(diagnostic),
    at: ({ file, line, column }) => {
      const number = numbers.get(file) ?? files.push(file) - 1;
      numbers.set(file, number);
      return ` ${placeAttribute}="${encodePlace(number, line, column)}"`;
    },
    step: (place) => {
      steps += 1;
      if (steps <= maximumSteps) return;
      throw new ExpansionStopped(
        tooLong(place, `the layout loops and calls partials more than ${maximumSteps} times`),
      );
    },
  };
}

const tooLong = (place: Place, problem: string): Diagnostic =>
  error(
    'template/too-long',
    place,
    problem,
    'print less in one document, or look for partials that call one another',
  );

/** Stops an expansion whose text has outgrown the limit; looked at wherever text is multiplied. */
export function checkLength(length: number, place: Place): void {
  if (length <= limits.templateExpansion) return;
  throw new ExpansionStopped(
    tooLong(place, `the layout expands to more than ${limits.templateExpansion} characters`),
  );
}

/** The place of the call that a helper serves. */
export function siteOf(options: HelperOptions, expansion: Expansion): Place {
  const site = options.hash[internalHelpers.site];
  const place =
    typeof site === 'string'
      ? decodePlace(site.replace(/a$/u, ''), expansion.layout.files)
      : undefined;
  if (place === undefined) throw new Error('a helper was called without the place of its call');
  return place;
}

/** Whether what the call prints lands inside an attribute's value. */
export const isInAttribute = (options: HelperOptions): boolean =>
  String(options.hash[internalHelpers.site]).endsWith('a');

/** Text as output with its place; text that markup cannot carry is reported there and left out. */
export function printableText(text: string, place: Place, expansion: Expansion): string {
  const bad = findUnprintable(text);
  if (bad === undefined) return escapeXml(text);
  expansion.fault(
    'template/forbidden-character',
    { ...place, column: place.column + bad.offset },
    `the text holds ${bad.name}, which cannot be printed`,
    'remove the character',
  );
  return '';
}

/** Text from a file of the author's or designer's, which an inspection of the page can be traced back to. */
export function placedText(
  text: string,
  language: LanguageTag,
  place: Place,
  expansion: Expansion,
): Output {
  const escaped = printableText(text, place, expansion);
  const origin = { kind: 'text' } as const;
  return outputOf(
    `<span${expansion.at(place)}>${escaped}</span>`,
    escaped,
    expansion.putAside({ text, origin, language, place }),
  );
}

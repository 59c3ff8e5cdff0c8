import { error, warning, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Face, MissingCharacter } from './face.js';
import { isRightToLeft } from './scripts.js';

const named = (codePoint: number): string => {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex} “${String.fromCodePoint(codePoint)}”`;
};

/**
 * The characters of one text that cannot be set, each told once; `place` is where the author wrote it. Errors:
 * `font/missing-character`, and one `language/right-to-left` a text.
 */
export function missingCharacters(
  missing: readonly MissingCharacter[],
  place: Place,
): readonly Diagnostic[] {
  const codePoints = [...new Set(missing.map(({ codePoint }) => codePoint))];
  const backwards = codePoints.find(isRightToLeft);
  return [
    ...(backwards === undefined
      ? []
      : [
          error(
            'language/right-to-left',
            place,
            `${named(backwards)} is written from right to left, and text is set from left to right only: the line would be in the wrong order, and its numbers with it`,
            'write the text in a language that is written from left to right',
          ),
        ]),
    ...codePoints
      .filter((codePoint) => !isRightToLeft(codePoint))
      .map((codePoint) =>
        error(
          'font/missing-character',
          place,
          `no font of the library has ${named(codePoint)}`,
          'write it with another character, or add a family that has it to fonts/fonts.yaml',
        ),
      ),
  ];
}

/** Scripts that languages of today are written in (ISO 15924, by their names in Unicode). */
const scripts = [
  ...[
    'Arabic',
    'Armenian',
    'Bengali',
    'Bopomofo',
    'Cyrillic',
    'Devanagari',
    'Ethiopic',
    'Georgian',
  ],
  ...[
    'Greek',
    'Gujarati',
    'Gurmukhi',
    'Han',
    'Hangul',
    'Hebrew',
    'Hiragana',
    'Kannada',
    'Katakana',
  ],
  ...[
    'Khmer',
    'Lao',
    'Latin',
    'Malayalam',
    'Myanmar',
    'Sinhala',
    'Tamil',
    'Telugu',
    'Thai',
    'Tibetan',
  ],
].map((name) => ({ name, expression: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** More characters than this of one script are no slips: the fonts of the script are not there. */
const mostOfScript = 8;

/** Where the fonts of a script are not there that is told once, at the first character, and not of every character. */
export function missingByScript(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const characters = (own: readonly Diagnostic[], of: RegExp): readonly string[] => [
    ...new Set(own.map(characterOf).filter((each) => of.test(each))),
  ];
  const missing = diagnostics.filter(({ code }) => code === 'font/missing-character');
  const [script] = scripts.filter(
    ({ expression }) => characters(missing, expression).length > mostOfScript,
  );
  if (script === undefined) return diagnostics;
  const { name, expression } = script;
  const isOf = (each: Diagnostic): boolean =>
    each.code === 'font/missing-character' && expression.test(characterOf(each));
  const count = characters(missing, expression).length;
  const first = missing.find(isOf);
  return missingByScript(
    diagnostics.flatMap((each) => {
      if (!isOf(each)) return [each];
      if (each !== first) return [];
      return [
        error(
          'font/missing-character',
          each.place,
          `no font of the library has ${count} characters of ${name}, in which the report is written here and elsewhere`,
          'install the fonts of the language, or add a family that has them to fonts/fonts.yaml, as docs/fonts.md tells',
        ),
      ];
    }),
  );
}

const ofRegions =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/**
 * Where a language is set in the face of another region, its own fonts are not there: that is told, with what to install,
 * and that the other face lacks characters of it says no more.
 * @param foreign what was found as `font/foreign-forms`
 */
export const withoutForeign = (
  diagnostics: readonly Diagnostic[],
  foreign: readonly Diagnostic[],
): readonly Diagnostic[] =>
  foreign.length === 0
    ? diagnostics
    : diagnostics.filter(
        (each) => each.code !== 'font/missing-character' || !ofRegions.test(characterOf(each)),
      );

/** The character that such a diagnostic names; none of one that speaks of a script. */
const characterOf = ({ problem }: Diagnostic): string => {
  const [, hex] = /U\+([0-9A-F]{4,6}) “/u.exec(problem) ?? [];
  return hex === undefined ? '' : String.fromCodePoint(Number.parseInt(hex, 16));
};

/** Features of the form and width of digits (OpenType 1.9): others refine a text, and a face without them sets it as well. */
export const isOfDigits = (feature: string): boolean =>
  ['lnum', 'onum', 'tnum', 'pnum', 'zero'].includes(feature);

/** A face that cannot set digits as a style asks; `place` is where the theme chooses it. */
export const missingFeature = (
  { family }: Pick<Face, 'family'>,
  feature: string,
  place: Place,
): Diagnostic =>
  error(
    'font/missing-feature',
    place,
    `${family} has no digits of the OpenType feature “${feature}”, for which a style of the theme asks`,
    'choose a family that has it, or take it out of fontFeatures of the styles that name it',
  );

/** A face that is upright where a style asks for a slanted one; `place` is where the theme chooses it. */
export const missingSlant = ({ family }: Pick<Face, 'family'>, place: Place): Diagnostic =>
  warning(
    'font/missing-slant',
    place,
    `${family} has no slanted face, so that emphasis is printed upright and nobody sees it`,
    'add a face with `italic: true` to the family in fonts.yaml, or write **strong** words instead',
  );

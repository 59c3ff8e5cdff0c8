import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
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

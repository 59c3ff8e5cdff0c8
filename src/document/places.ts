import type { Place } from '../diagnostics/diagnostic.js';
import { memoOfText } from '../memo.js';
import type { ExpandedMarkup } from './markup.js';

/** The attribute that carries a source place through expansion; designers cannot write it. */
export const placeAttribute = 'at';

/** `file:line:column`, where `file` counts the files of the markup from 0. */
export const encodePlace = (file: number, line: number, column: number): string =>
  `${file}:${line}:${column}`;

/** The place an `at` attribute names, or `undefined` where it names none of the markup's files. */
export function decodePlace(
  value: string | undefined,
  files: readonly string[],
): Place | undefined {
  const [number = -1, line = 0, column = 0] = value === undefined ? [] : numbersIn(value);
  const file = files[number];
  return file === undefined ? undefined : { file, line, column };
}

/** Most places are those of the layout, and the same in every document. */
const numbersIn = memoOfText((value): readonly number[] => {
  const numbers = value.split(':').map(Number);
  const [, line, column] = numbers;
  return numbers.length === 3 && isCount(line) && isCount(column) ? numbers : [];
});

const isCount = (number: number | undefined): number is number =>
  number !== undefined && Number.isSafeInteger(number) && number > 0;

const inTag = / at="(\d{1,6}:\d{1,9}:\d{1,9})"/u;

/** The place a start tag carries, read from its text before anything is parsed. */
export const placeInTag = (tag: string, files: readonly string[]): Place | undefined =>
  decodePlace(inTag.exec(tag)?.[1], files);

/** The place of the last start tag before an offset of the markup; the layout's own where there is none. */
export function nearestPlace(markup: ExpandedMarkup, offset: number): Place {
  let from = offset;
  while (from > 0) {
    const start = markup.text.lastIndexOf(` ${placeAttribute}="`, from);
    if (start < 0) break;
    const place = placeInTag(markup.text.slice(start, start + 40), markup.files);
    if (place !== undefined) return place;
    from = start - 1;
  }
  return markup.place;
}

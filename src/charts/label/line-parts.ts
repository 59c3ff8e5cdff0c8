import { textOf, type LabelPart } from './label.js';

/** The parts of a text between two UTF-16 offsets, without the white space at both ends. */
export function partsBetween(
  parts: readonly LabelPart[],
  start: number,
  end: number,
): readonly LabelPart[] {
  return trimParts(sliceParts(parts, start, end));
}

function sliceParts(parts: readonly LabelPart[], from: number, to: number): readonly LabelPart[] {
  let start = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

/** White space may be all of a part. */
function trimParts(parts: readonly LabelPart[]): readonly LabelPart[] {
  const text = textOf(parts);
  const start = text.length - text.trimStart().length;
  return sliceParts(parts, start, text.trimEnd().length);
}

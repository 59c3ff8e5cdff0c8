import type { LabelPart } from './label.js';
import { textOf } from './label.js';

/** What may stand at a line's end only together with what follows, and at its start only with what precedes (CLREQ). */
const OPENING = /[“‘（《〈【「『([]$/u;
const CLOSING = /^[，。、；：？！”’）》〉】」』～—…·,.;:?!%)\]–-]/u;

const UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]+|\s+/gu;

/**
 * Breaks parts into lines no wider than `maximum` where they can be broken: at spaces and between hanzi. A word wider
 * than that stands alone on its line.
 *
 * @param measure width of a text in pt.
 */
export function breakParts(
  parts: readonly LabelPart[],
  maximum: number,
  measure: (text: string) => number,
): readonly (readonly LabelPart[])[] {
  const text = textOf(parts);
  if (measure(text) <= maximum) return [parts];
  const lines: { readonly from: number; readonly to: number }[] = [];
  let from = 0;
  let to = 0;
  for (const unit of unbreakableUnits(text)) {
    const next = to + unit.length;
    if (to > from && measure(text.slice(from, next).trimEnd()) > maximum) {
      lines.push({ from, to });
      from = to;
    }
    to = next;
  }
  if (text.slice(from).trim() !== '') lines.push({ from, to });
  return lines.map((line) => trimParts(sliceParts(parts, line.from, line.to)));
}

function unbreakableUnits(text: string): readonly string[] {
  const units: string[] = [];
  for (const [piece] of text.matchAll(UNIT)) {
    const before = units.at(-1);
    if (
      before !== undefined &&
      (CLOSING.test(piece) || OPENING.test(before) || /^\s/u.test(piece))
    ) {
      units[units.length - 1] = before + piece;
    } else {
      units.push(piece);
    }
  }
  return units;
}

function sliceParts(parts: readonly LabelPart[], from: number, to: number): readonly LabelPart[] {
  let start = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

function trimParts(parts: readonly LabelPart[]): readonly LabelPart[] {
  return parts
    .map((part, i) => ({
      ...part,
      text:
        i === 0 && i === parts.length - 1
          ? part.text.trim()
          : i === 0
            ? part.text.trimStart()
            : i === parts.length - 1
              ? part.text.trimEnd()
              : part.text,
    }))
    .filter(({ text }) => text !== '');
}

import type { FormattedFigure } from '../quantity/quantity.js';
import type { Prose } from './prose.js';

/** A mark that ends a sentence, with closing quotes and brackets, and the space behind it. */
const sentenceEnd = /[.!?…][\p{Pe}\p{Pf}"']*\s+[\p{Pi}\p{Ps}"'¿¡]*$/u;

/**
 * Whether a part of a text begins a sentence that words follow: the text itself, or a sentence in it. Behind a comma or
 * a colon a sentence goes on; a figure that stands alone, as in a cell, is none. A date alone is a title: “By the end of 2025”.
 */
export function beginsSentence(prose: Prose, index: number): boolean {
  if (prose.length === 1 && prose[index]?.kind === 'date') return true;
  const before = prose[index - 1];
  const isFirst =
    before === undefined ||
    (before.kind === 'text' &&
      (sentenceEnd.test(before.text) ||
        (index === 1 && /^[\p{Pi}\p{Ps}"'¿¡]*$/u.test(before.text))));
  const after = prose[index + 1];
  const goesOn = prose[index]?.kind === 'date' ? /^[,\s]*(?:\p{L}|$)/u : /^\s*\p{L}/u;
  return (
    isFirst &&
    after?.kind === 'text' &&
    (goesOn.test(after.text) || isBehindAside.test(textOf(prose.slice(index + 1))))
  );
}

/** “Nearly 214,000 patients (22.6%) were treated”: words behind what stands in brackets. */
const isBehindAside = /^\s*\([^()]*\)\s*\p{L}/u;

const textOf = (prose: Prose): string =>
  prose.map((part) => (part.kind === 'text' ? part.text : '0')).join('');

/** A date that begins a sentence: “By the end of 2025, …”. */
export const capitalisedText = (text: string, locale: string): string =>
  /^\p{Ll}/u.test(text) ? text.charAt(0).toLocaleUpperCase(locale) + text.slice(1) : text;

/** A figure that begins a sentence: “About 5.5 million”. Digits, signs and hanzi have no capitals. */
export function capitalised(figure: FormattedFigure, locale: string): FormattedFigure {
  const [first, ...rest] = figure.parts;
  if (first === undefined || !/^\p{Ll}/u.test(first.text)) return figure;
  if (first.kind !== 'qualifier' && first.kind !== 'digits') return figure;
  const [letter = ''] = first.text;
  const capital = letter.toLocaleUpperCase(locale);
  const text = (from: string): string => capital + from.slice(letter.length);
  return {
    ...figure,
    text: text(figure.text),
    parts: [{ ...first, text: text(first.text) }, ...rest],
  };
}

import type { LanguageTag } from '../../language/language.js';
import type { FigurePart, FormattedFigure } from '../quantity.js';

export const part = (kind: FigurePart['kind'], text: string): readonly FigurePart[] =>
  text === '' ? [] : [{ kind, text }];

/** A word of a pack with the spaces it carries, which stand as literals of their own. */
export function spaced(kind: FigurePart['kind'], text: string): readonly FigurePart[] {
  const core = text.trim();
  const start = core === '' ? 0 : text.indexOf(core);
  return [
    ...part('literal', text.slice(0, start)),
    ...part(kind, core),
    ...part('literal', text.slice(start + core.length)),
  ];
}

/** Fills a pattern such as `第{number}{unit}`; what stands between the slots is literal. */
export function fillPattern(
  pattern: string,
  slots: Readonly<Record<string, readonly FigurePart[]>>,
): readonly FigurePart[] {
  return pattern
    .split(/(\{[^{}]*\})/u)
    .flatMap((piece) =>
      piece.startsWith('{') ? (slots[piece.slice(1, -1)] ?? []) : part('literal', piece),
    );
}

/** Runs of digits as digits and everything between as literal, for dates. */
export const digitRuns = (text: string): readonly FigurePart[] =>
  text
    .split(/(\p{Nd}+)/u)
    .flatMap((piece) => part(/^\p{Nd}/u.test(piece) ? 'digits' : 'literal', piece));

export const figure = (language: LanguageTag, parts: readonly FigurePart[]): FormattedFigure => ({
  language,
  text: parts.map(({ text }) => text).join(''),
  parts,
});

import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * What of the words of a clause stands beside a figure: of 66명이어야 하며 the verb that begins in the word that ends with the unit,
 * of « doivent doubler » the modal, where the verb itself is the figure.
 */
export function besideFigure<Word extends ClauseWord>(word: Word, { start, end }: Stretch): Word {
  if (word.start > start && word.start < end && word.end > end)
    return { ...word, start: end, text: word.text.slice(end - word.start) };
  const isFigure = word.start === start && word.end === end;
  return isFigure && word.text.length > end - start
    ? { ...word, start: start - 1, end: start - 1 }
    : word;
}

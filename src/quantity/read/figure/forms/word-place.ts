import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { leftOf, type Before, type Left } from '../before/left.js';

/** Where a word that may be a figure begins. */
export interface WordPlace {
  readonly text: string;
  readonly position: number;
  readonly before: Before;
  readonly vocabulary: Vocabulary;
}

export const leftAt = ({ text, before, vocabulary }: WordPlace, start: number): Left =>
  leftOf(text, start, before.floor, before.isFigure, vocabulary);

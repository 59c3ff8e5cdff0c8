import {
  figureWords,
  type FiguresByLanguage,
  type FigureWords,
} from '../../src/language/figure-words.js';
import { packs } from '../quantity/packs.js';

/** What the language packs keep with a number. */
export const figures: FiguresByLanguage = new Map(
  [...packs].map(([tag, pack]) => [tag, figureWords(pack)] as const),
);

/** Those of a language that is written without spaces. */
export const continuousFigures = (language: string): FigureWords | undefined => {
  const words = figures.get(language);
  return words?.writing === 'continuous' ? words : undefined;
};

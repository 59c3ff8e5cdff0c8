import { figureWords, type FiguresByLanguage } from '../../src/language/figure-words.js';
import { packs } from '../quantity/packs.js';

/** What the language packs keep with a number. */
export const figures: FiguresByLanguage = new Map(
  [...packs].flatMap(([tag, pack]) => {
    const words = figureWords(pack);
    return words === undefined ? [] : [[tag, words] as const];
  }),
);

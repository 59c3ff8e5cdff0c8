import type { LanguagePack } from '../../../language/pack.js';
import { directionNear } from '../../clauses/clause-frame.js';
import type { Stretch } from '../../sources/source-text.js';
import { isNextDate } from '../governing/governing-dates.js';

/** “In 2023 it was 41, up from 38 in 2022”: a date right behind a later figure is of that. */
export const isOfLaterFigure = (
  time: Stretch,
  figure: Stretch,
  figures: readonly Stretch[],
  text: string,
  pack: LanguagePack,
): boolean =>
  figures.some((each) => each.start >= figure.end && isNextDate(time, each, text, pack));

/** “41 in 2022, 7% more than in 2020”: a change right behind the date of its level. */
export const isChangeBehind = (
  between: string,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  /^,\s(?:\p{L}{1,4}\s){0,2}$/u.test(between) &&
  pack.reading.percent.some((sign) => text.slice(figure.start, figure.end).endsWith(sign)) &&
  directionNear(text, figure, pack)?.relation === 'by';

/** “1 Output” on a line of its own over a date: the number of a heading, and no figure of it. */
export const isNumberOfHeading = (figure: Stretch, time: Stretch, text: string): boolean =>
  figure.end <= time.start &&
  /(?:^|\n)\s?[(（]?$/u.test(text.slice(Math.max(0, figure.start - 3), figure.start)) &&
  /^[)）]?[.、．]?\s?\p{L}[^\d\n,.;:，。；：]{0,24}\n\s*$/u.test(
    text.slice(figure.end, time.start),
  );

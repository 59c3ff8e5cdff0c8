import type { LanguagePack } from '../language/pack.js';

/** What measures a time: a length of it, or a part of the calendar. */
export const isDuration = (dimension: string | undefined): boolean =>
  dimension === 'duration' || dimension === 'calendar-duration';

/** The words of a language for times, and for how often: hour, year, times. */
export const wordsForTimes = ({ units }: LanguagePack): readonly string[] =>
  [...units.values()]
    .filter(({ id, dimension }) => id === 'time' || isDuration(dimension))
    .flatMap(({ words }) => Object.values(words));

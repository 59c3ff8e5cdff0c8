import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { once, wordFinder } from '../words.js';

/** Words that may open a clause before a number, and make no name with it. */
export const openingWords = memoOf(
  (pack: LanguagePack): ReadonlySet<string> =>
    new Set(
      [...closedWords(pack), ...pack.frame.numbered.openings].map((each) => each.toLowerCase()),
    ),
);

const closedWords = ({
  tag,
  commonWords,
  frame,
  proofreading,
}: LanguagePack): readonly string[] => [
  ...(commonWords[tag.split('-')[0] ?? tag] ?? []),
  ...frame.determiners,
  ...frame['counted-ends'],
  ...frame.conjunctions,
  ...frame.negations,
  ...frame.from,
  ...frame['before-days'],
  ...proofreading.relativeTime,
];

/** Finds a day of the week, a month, or what a year or a part of it is called. */
export const timeWords = memoOf((pack: LanguagePack) => once(wordFinder(timesOf(pack), pack)));

/** Days of the week, months, and what a year or a part of it is called. */
function timesOf({ locale, units, frame }: LanguagePack): readonly string[] {
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly number[]): string[] => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return dates.map((date) => format.format(date));
  };
  const twelve = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, month + 1));
  const spans = ['day', 'week', 'month', 'year'].flatMap((id) =>
    Object.values(units.get(id)?.words ?? {}),
  );
  return [
    ...named({ weekday: 'long' }, twelve),
    ...named({ month: 'long' }, twelve),
    ...spans,
    ...Object.values(frame.times.before).flat(),
    ...frame.times.seasons,
  ];
}

import { wordFinder } from '../../figures/words.js';
import type { QuotedDates } from './governing-dates.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “In 2023 and 2024 output was 40 and 52 tonnes respectively”: of as many dates as figures that stand side by side, the one
 * in the place of the figure. Undefined where no word says so.
 */
export function respectiveDate<Dated extends Stretch>(
  figure: Stretch,
  { text, dates, figures, pack }: QuotedDates<Dated>,
): Dated | undefined {
  const first = figures.findIndex(({ start }) => start === figure.start);
  const said = wordFinder(pack.frame.respectively, pack);
  if (first < 0 || said === undefined) return undefined;
  const isParted = (one: Stretch, other: Stretch, by: readonly Stretch[]): boolean =>
    by.some(({ start }) => start > one.start && start < other.start);
  const list = runOf(figure, figures, (one, other) => isParted(one, other, dates));
  const [opening, closing] = [list[0] ?? figure, list.at(-1) ?? figure];
  const before = dates.findLast(({ end }) => end <= opening.start);
  const behind = dates.find(({ start }) => start >= closing.end);
  for (const near of [before, behind]) {
    if (near === undefined) continue;
    const run = runOf(near, dates, (one, other) => isParted(one, other, figures));
    if (run.length < 2 || run.length !== list.length) continue;
    const [start, end] = [
      Math.min(run[0]?.start ?? 0, opening.start),
      Math.max(run.at(-1)?.end ?? 0, closing.end),
    ];
    if (text.slice(start, end + longestRespectively).search(said) < 0) continue;
    return run[list.findIndex((each) => each.start === figure.start)];
  }
  return undefined;
}

/** “ tonnes, respectively”, in UTF-16 units. */
const longestRespectively = 32;

/** Those of a list round one of them, as far as nothing parts one from the next. */
function runOf<T extends Stretch>(
  one: Stretch,
  list: readonly T[],
  areParted: (one: T, other: T) => boolean,
): readonly T[] {
  const at = list.findIndex(({ start }) => start === one.start);
  const parts = (index: number): boolean => {
    const [here, next] = [list[index], list[index + 1]];
    return here === undefined || next === undefined || areParted(here, next);
  };
  let [from, to] = [at, at];
  while (from > 0 && !parts(from - 1)) from -= 1;
  while (to < list.length - 1 && !parts(to)) to += 1;
  return list.slice(from, to + 1);
}

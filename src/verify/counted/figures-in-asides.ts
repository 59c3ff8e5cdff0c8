import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText, Stretch } from '../sources/source-text.js';
import { alike } from './alike-figures.js';

/** A figure of another time, and the words between the commas that hold it. */
export interface Aside extends Stretch {
  /** What stands before it in the sentence, in the normal text. */
  readonly subject: string;
  readonly figure: ReadQuantity;
}

/**
 * “The fine, £250 until 2019, now stands at £400”, „Der Anteil, 1991 noch 33,6 Prozent, erreichte 40,8 Prozent“: an aside of a
 * figure and its date behind the subject gives what that was before; both are of the subject, and the date is of its own figure.
 * So does a clause of one verb: “which stood at £250 in 2019”, „der 2012 bei 24.300 Euro gelegen hatte“.
 * @param read the figure behind the aside
 */
export function asideBefore(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  { normal, pack }: SourceText,
): Aside | undefined {
  if (pack?.reading.grammar !== 'latin') return undefined;
  const { text } = normal;
  const place = ({ start, end }: Stretch): Stretch => ({
    start: normal.normal(start),
    end: normal.normal(end),
  });
  const figure = alike(read, figures).findLast((each) => each.end <= read.start);
  if (figure === undefined || figure.value.kind === 'date') return undefined;
  const [own, mine] = [place(figure), place(read)];
  const dates = figures.filter(({ value }) => value.kind === 'date').map(place);
  const lead = /,\s(?<words>[^,;:.()]*)$/u.exec(text.slice(0, own.start));
  const tail = /^(?<words>(?:[^,;:.()])*),\s/u.exec(text.slice(own.end, mine.start));
  if (lead === null || tail === null) return undefined;
  const [start, end] = [lead.index, own.end + tail[0].trimEnd().length];
  const inside = dates.filter((each) => each.start > start && each.end < end);
  if (inside.length !== 1) return undefined;
  // Nothing is named in it: only small words stand beside the date.
  const words =
    withoutDates(text, start + 1, own.start, inside) + withoutDates(text, own.end, end - 1, inside);
  const said = words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const isClause = pronounsOf(pack).has(said[0] ?? '');
  const named = said.filter((word) => !smallWords(pack).has(word));
  if (said.length > (isClause ? mostOfClause : mostWords)) return undefined;
  if (named.length > (isClause ? mostVerbs : 0)) return undefined;
  // What the sentence goes on with has the same subject: no other figure and no clause of its own.
  const rest = withoutDates(text, end, mine.start, dates);
  const predicate = rest.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const isPredicate =
    predicate.length <= longestPredicate &&
    !predicate.some((word) => pack.frame.conjunctions.includes(word));
  if (!isPredicate || /[\d,;:.()]/u.test(rest)) return undefined;
  const subject =
    text
      .slice(0, start)
      .split(/[.;:!?]\s/u)
      .at(-1) ?? '';
  return /\d/u.test(subject) || subject.trim() === '' ? undefined : { figure, subject, start, end };
}

const mostWords = 3;
const mostOfClause = 6;
/** “Gelegen hatte”. */
const mostVerbs = 2;

/** “Now stands at”: more words may be another clause with a subject of its own. */
const longestPredicate = 3;

const pronounsOf = memoOf(
  ({ frame, reading }: LanguagePack): ReadonlySet<string> =>
    new Set([
      ...frame['relative-pronouns'],
      ...frame['relative-conjunctions'],
      ...reading.articles,
    ]),
);

const smallWords = memoOf(
  ({ tag, commonWords, frame }: LanguagePack): ReadonlySet<string> =>
    new Set([
      ...(commonWords[tag] ?? []),
      ...frame.determiners,
      ...frame['counted-ends'],
      ...frame.affirmations,
      ...frame.by,
      ...frame.from,
    ]),
);

const withoutDates = (text: string, from: number, to: number, dates: readonly Stretch[]): string =>
  dates.reduceRight(
    (rest, { start, end }) =>
      start >= from && end <= to
        ? `${rest.slice(0, start - from)} ${rest.slice(end - from)}`
        : rest,
    text.slice(from, to),
  );

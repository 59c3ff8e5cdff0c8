import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/** In UTF-16 units. */
const longest = 240;

/**
 * “Aims at 95 by 2030, from 190 in 2014”, “in 2014, when 190 people drowned”, 比2014年的190人减少一半: whether a figure is the level of an
 * earlier year that a plan is told against, and a word of that plan says nothing of it.
 * @param verbs those of what came to be, which make a time clause one of the past where no later year is told
 */
export function isEarlierLevel(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
  verbs?: RegExp,
): boolean {
  const forms = formsOf(pack);
  const before = lastSentence(text.slice(Math.max(0, figure.start - longest), figure.start));
  const [behind = ''] = text.slice(figure.end, figure.end + longest).split(sentenceEnd, 1);
  const level = forms.map((form) => form(before, behind)).find((found) => found !== undefined);
  if (level === undefined) return false;
  const start = figure.start - before.length + level.start;
  const end = figure.end + level.end;
  if (word.end > start && word.start < end) return false;
  const years = [...`${before} ${behind}`.matchAll(year)].map(([digits]) => Number(digits));
  return (
    years.every((each) => each >= level.year) &&
    (years.some((each) => each > level.year) ||
      (level.isTimeClause && verbs?.test(behind.slice(0, level.end)) === true))
  );
}

const sentenceEnd = /[.;!?](?:\s|$)|[。！？；\n]/u;

const lastSentence = (text: string): string => text.split(sentenceEnd).at(-1) ?? '';

const year = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');

interface Level {
  readonly year: number;
  /** In what stands before the figure, and in what stands behind it. */
  readonly start: number;
  readonly end: number;
  readonly isTimeClause: boolean;
}

type Form = (before: string, behind: string) => Level | undefined;

/** What stands before a figure and behind it, the one or the other with the year of the figure. */
const form =
  (lead: RegExp, rest: RegExp, isTimeClause = false): Form =>
  (before, behind) => {
    const head = lead.exec(before);
    const tail = rest.exec(behind);
    const digits = head?.groups?.['year'] ?? tail?.groups?.['year'];
    return head === null || tail === null || digits === undefined
      ? undefined
      : { year: Number(digits), start: head.index, end: tail[0].length, isTimeClause };
  };

const ownYear = `(?<year>${yearDigits})(?!\\d)`;

const formsOf = memoOf(({ frame, proofreading, reading }: LanguagePack): readonly Form[] => {
  const { bases, otherDates } = proofreading;
  const or = (words: readonly string[]): string => oneOf(words) || '$^';
  // 到2030年将达12亿，2022年底为7亿: a clause with the end of a year and no thing of its own; a bare year may be one of the plan.
  const levels = frame['of-the-same'].filter((word) => !frame.to.some((to) => word.endsWith(to)));
  const ownClause = form(
    new RegExp(
      `[、，,；;]\\s?(?:${or([...frame.conjunctions, ...frame.modals.openings])})?\\s?${ownYear}\\p{L}\\s?\\p{L}{1,2}?(?:${or(levels)})\\s?$`,
      'u',
    ),
    /^/u,
  );
  if (frame['verbs-last'])
    return [
      ownClause,
      form(
        new RegExp(`${ownYear}\\s?\\p{L}{1,3}\\s?$`, 'u'),
        new RegExp(`^.{0,6}?(?:${or([...frame.from, ...bases.behind])})`, 'u'),
      ),
    ];
  const marks = [...frame.from, ...bases.before, ...otherDates, ...frame['set-against']];
  if (reading.grammar === 'han')
    return [
      ownClause,
      form(
        new RegExp(`(?:${or(marks)})${ownYear}\\p{Lo}(?:${or(frame['modifier-marks'])})?$`, 'u'),
        /^/u,
      ),
    ];
  const when = or(frame['time-clauses']);
  return [
    form(
      new RegExp(`(?<!\\p{L})(?:${or(marks)})\\s(?:\\p{L}{1,8}\\s){0,2}$`, 'iu'),
      new RegExp(`^(?:\\s[\\p{L}’']+){0,4}\\s${ownYear}`, 'u'),
    ),
    form(new RegExp(`${ownYear},?\\s(?:${when})\\s(?:[\\p{L}’']+\\s){0,3}$`, 'u'), /^[^,;]{0,64}/u),
  ];
});

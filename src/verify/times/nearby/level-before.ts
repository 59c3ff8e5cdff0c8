import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/** Behind a comma and a word of its direction a figure is the level that another is told to have come from. */
export function isUpFrom({ start, end }: Stretch, text: string, pack: LanguagePack): boolean {
  const { frame, reading } = pack;
  if (reading.grammar === 'han')
    return isDeparture({ start, end }, text, frame) || isChangeBefore({ start, end }, text, pack);
  if (reading.grammar !== 'latin') return false;
  const [, way = '', from = ''] =
    /[,(]\s(\p{L}+)\s(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 32), start)) ?? [];
  return (
    frame.from.includes(from.toLowerCase()) &&
    [...frame.rises, ...frame.falls].includes(way.toLowerCase())
  );
}

/** 同期从11.5%上升至18.3%: the level that a change began with, whose time is not told. */
const isDeparture = (
  { start, end }: Stretch,
  text: string,
  { from, to }: LanguagePack['frame'],
): boolean =>
  from.some((word) => text.slice(Math.max(0, start - word.length), start) === word) &&
  to.some((word) => text.slice(end, end + 6).includes(word));

/** 由上年同期下降19.6%转为增长8.4%: the change of the year before. */
const isChangeBefore = ({ start }: Stretch, text: string, { frame }: LanguagePack): boolean =>
  departedOf(frame)?.test(text.slice(Math.max(0, start - longestDeparture), start)) ?? false;

/** In UTF-16 units. */
const longestDeparture = 24;

const departedOf = memoOf(({ from, times, rises, falls }: LanguagePack['frame']) => {
  const years = times.before.year ?? [];
  return from.length === 0 || years.length === 0
    ? undefined
    : new RegExp(
        `(?:${oneOf(from)})(?:${oneOf(years)})[^\\d\\p{P}]{0,4}(?:${oneOf([...rises, ...falls])})$`,
        'u',
      );
});

/** “18,450, against 21,700 before the pandemic”: behind a comma and a word that compares a figure is of a time that is not told. */
export const isComparedLevel = ({ start }: Stretch, text: string, pack: LanguagePack): boolean =>
  comparedOf(pack)?.test(text.slice(Math.max(0, start - longestComparison), start)) === true;

/** “, en comparación con unos ”, in UTF-16 units. */
const longestComparison = 40;

const comparedOf = memoOf(({ frame, reading, proofreading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const { otherDates, since, bases } = proofreading;
  const words = [...otherDates, ...bases.before].filter(
    (word) => word.length > 5 && !since.before.includes(word) && !frame.from.includes(word),
  );
  return words.length === 0
    ? undefined
    : new RegExp(`[,(]\\s(?:\\p{L}+\\s)?(?:${oneOf(words)})\\s(?:\\p{L}+\\s)?[\\p{Sc}~]?$`, 'iu');
});

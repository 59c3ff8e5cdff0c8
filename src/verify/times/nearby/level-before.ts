import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/** Behind a comma and a word of its direction a figure is the level that another is told to have come from. */
export function isUpFrom(
  { start, end }: Stretch,
  text: string,
  { frame, reading }: LanguagePack,
): boolean {
  if (reading.grammar === 'han') return isDeparture({ start, end }, text, frame);
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

import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { oneSpelled } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “9.7 million, up 29 percent from 2022”, “a 3% increase from 2023”: the date is the one that a change is reckoned from, and no
 * figure's. “From 2022 to 2024” is a time of its own.
 */
export function isChangeFrom({ start, end }: Stretch, text: string, pack: LanguagePack): boolean {
  const { before, span } = expressionsOf(pack);
  return (
    (before?.test(text.slice(Math.max(0, start - longestLead), start)) ?? false) &&
    span?.test(text.slice(end, end + longestLead)) !== true
  );
}

/** “an increase of about 12.5 percentage points from ”, in UTF-16 units. */
const longestLead = 64;

const expressionsOf = memoOf((pack: LanguagePack): { before?: RegExp; span?: RegExp } => {
  const { frame, reading } = pack;
  const { determiners, by, times } = frame;
  const others = [...determiners, ...by, ...times.bounds.onwards.before];
  const from = frame.from.filter((word) => !others.includes(word));
  if (reading.grammar !== 'latin' || frame['verbs-last'] || from.length === 0) return {};
  const changes = oneSpelled([...frame.rises, ...frame.falls]);
  const size = `\\d[\\d.,]*\\s?(?:${oneOf(reading.percent)})(?!\\p{L})`;
  const change = `(?<!\\p{L})(?:${changes})\\s(?:\\p{L}+\\s){0,2}${size}|${size}\\s(?:${changes})`;
  return {
    before: new RegExp(`(?:${change})\\s(?:${oneOf(from)})\\s$`, 'iu'),
    span: new RegExp(`^\\s(?:${oneOf([...frame.to, ...times.bounds['up-to'].before])})\\s`, 'iu'),
  };
});

import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadPeriod, ReadQuantity } from '../../quantity/read/read-quantity.js';
import { holds, wordFinder, yearDigits } from '../figures/words.js';

/**
 * Whether a figure is the level that a change began at or the one that it came to: “rose from 1.2 to 1.9 TWh between 2021 and
 * 2023”, “ont crû de 12 % pour atteindre 900”. A language with verbs at the end tells it otherwise.
 */
export function levelOfChange(
  { start, end, unit }: ReadQuantity,
  text: string,
  pack: LanguagePack,
): 'from' | 'to' | undefined {
  if (pack.reading.grammar !== 'latin' || pack.frame['verbs-last']) return undefined;
  const { changes, opened, left, reached, next } = levelsOf(pack);
  const lead =
    text
      .slice(Math.max(0, start - farthest), start)
      .split(/[;!?\n]|\.(?!\d)/u)
      .at(-1)
      // « Passée entre 2011 et 2022 de ».
      ?.replaceAll(times, '') ?? '';
  if (reached.test(lead)) return holds(lead, changes) || opened.test(lead) ? 'to' : undefined;
  const behind = next.exec(text.slice(end, end + nearest));
  if (behind === null || (unit.kind === 'percent' && behind[1] === undefined)) return undefined;
  return opened.test(lead) || (left.test(lead) && holds(lead, changes)) ? 'from' : undefined;
}

const times = new RegExp(
  String.raw`,?\s\p{L}+\s${yearDigits}(?:\s\p{L}+\s${yearDigits})?(?!\d),?(?=\s)`,
  'gu',
);

/** In UTF-16 units. */
const farthest = 120;
const nearest = 64;

const levelsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  const to = oneOf(frame.to) || '$^';
  // “Baisse de 5 %”: a word that gives the size of a change as well does not tell where it began.
  const from = oneOf(frame.from.filter((word) => !frame.by.includes(word))) || '$^';
  const openers = oneOf(reading.changeOpeners) || '$^';
  const percent = oneOf(reading.percent);
  return {
    changes: wordFinder([...frame.rises, ...frame.falls], pack),
    opened: new RegExp(`(?<!\\p{L})(?:${openers})(?!\\p{L})`, 'iu'),
    left: new RegExp(`(?<!\\p{L})(?:${from})\\s$`, 'iu'),
    reached: new RegExp(`(?<!\\p{L})(?:${to})\\s(?:\\p{L}+\\s)?$`, 'iu'),
    next: new RegExp(
      `^[^,;.!?\\d]{0,24}\\s(?:${to})\\s(?:\\p{L}+\\s)?\\d[\\d.,]*\\s?(${percent})?`,
      'iu',
    ),
  };
});

/** “Between 2021 and 2023”: a change began in the one and came to its level in the other. */
export const isOfYears = (
  period: ReadPeriod,
): period is ReadPeriod & Record<'from' | 'to', { readonly year: number }> =>
  period.kind === 'interval' &&
  period.from.year !== undefined &&
  period.to.year !== undefined &&
  period.from.year < period.to.year &&
  period.from.month === undefined &&
  period.to.month === undefined;

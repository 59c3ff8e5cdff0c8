import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText } from '../sources/source-text.js';
import { monthNames } from '../times/nearby/months.js';
import { alike } from './alike-figures.js';
import { jointsOf } from './joints.js';
import { withoutDates } from './levels-of-change.js';

/** “2.6% of deaths (518)”: a bare number in brackets is of what the figure before it in its clause is of. */
export function glossedBy(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  { normal }: SourceText,
): ReadQuantity | undefined {
  const before = figures.findLast((each) => each.end <= read.start && each.value.kind !== 'date');
  if (read.unit.kind !== 'none' || before?.unit.kind !== 'percent') return undefined;
  const lead = normal.text.slice(normal.normal(before.end), normal.normal(read.start));
  const isAlone = /^[)）]/u.test(normal.text.slice(normal.normal(read.end)));
  return isAlone && /^[^,;，；()（）]*[(（]$/u.test(lead) ? before : undefined;
}

/**
 * “Donations were 139,400 in 2021, 143,900 in 2022 and 146,500 in 2023”, “14.2%, down from 16.8% in 2019”: of a figure that
 * its own year follows, the one before it that it goes on with or is compared with. The years tell them apart.
 */
export function ledBy(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  source: SourceText,
): ReadQuantity | undefined {
  const { normal, pack } = source;
  if (pack?.reading.grammar !== 'latin') return undefined;
  const before = alike(read, figures).findLast((each) => each.end <= read.start);
  if (before === undefined) return undefined;
  const words = normal.text.slice(normal.normal(before.end), normal.normal(read.start)).trim();
  const isBracketed = /^[)）]/u.test(normal.text.slice(normal.normal(read.end)));
  if (isBracketed && yearInBrackets.test(words)) return before;
  if (isBracketedBehind(read, before, source)) return before;
  const year = figures.find((each) => each.start >= read.end && each.value.kind === 'date');
  const isOfEarlier = earlierIn(pack).test(
    normal.text.slice(normal.normal(read.end), normal.normal(read.end) + longestTime),
  );
  const isDated = year !== undefined && isDatedBy(read, year, source);
  if ((isDated || isOfEarlier) && comparedIn(pack).test(words)) return before;
  if (!isDated) return undefined;
  const own = figures.find((each) => each.start >= before.end && each.value.kind === 'date');
  // “In 2021 it was 12 GW, and 15 GW in 2022”.
  const isLed =
    own === year && figures.some((each) => each.value.kind === 'date' && each.end <= before.start);
  const isBehind = own !== undefined && own.start < read.start && isDatedBy(before, own, source);
  if (!isLed && !isBehind) return undefined;
  const joint = withoutDates(before, read, source).trim();
  return jointsOf(pack).onlyJoint.test(joint) ? before : undefined;
}

/** “1,904 thefts in 2021 (2,112 in 2020)”, „1.904 Diebstähle (2020: 2.112)“: a bracket of a bare figure and its year, of what the one before it is of. */
export function isBracketedBehind(
  { start, end }: ReadQuantity,
  { end: before }: ReadQuantity,
  { normal, pack }: SourceText,
): boolean {
  if (pack?.reading.grammar !== 'latin' || before > start) return false;
  const lead = normal.text.slice(normal.normal(before), normal.normal(start));
  const behind = normal.text.slice(normal.normal(end), normal.normal(end) + longestYear);
  return (
    (bracketOpened.test(lead) && yearClosing.test(behind)) ||
    (yearOpened.test(lead) && /^[)）]/u.test(behind))
  );
}

/** “ im Jahr 2020)”, in UTF-16 units. */
const longestYear = 24;
const bracketOpened = /^[^,;:.()（）]{0,60}[(（]$/u;
const yearClosing = /^\s(?:\p{L}{1,4}\s)?(?:1[89]|20)\d{2}[)）]/u;
const yearOpened = /^[^,;:.()（）]{0,60}[(（](?:\p{L}{1,4}\s)?(?:1[89]|20)\d{2}\s?[:：]\s$/u;

/** “139,400 in 2021”: nothing stands between a figure and its year but the word that leads to it. */
const isDatedBy = (read: ReadQuantity, { start }: ReadQuantity, { normal }: SourceText): boolean =>
  /^(?:\s\p{L}+){0,2}\s?[(（]?$/u.test(
    normal.text.slice(normal.normal(read.end), normal.normal(start)),
  );

/** “ der ersten Hälfte des Vorjahres”, in UTF-16 units. */
const longestTime = 48;

/** “ the year before”, „ im Vorjahr“, “ in September”: right behind the figure. */
const earlierIn = memoOf(({ frame, locale }: LanguagePack) => {
  const words = oneOf([...(frame.times.before.year ?? []), ...monthNames({ locale })]);
  const articles = anyOf(frame.determiners);
  return new RegExp(`^\\s(?:(?:${articles})\\s|\\p{L}{1,2}[\\s’])?(?:${words})(?!\\p{L})`, 'iu');
});

/** “24,915 (2018: 23,310)”. */
const yearInBrackets = /^[(（](?:1[89]|20)\d{2}\s?[:：]$/u;

/** “ of the register, down from”, “ in 2020, against”: nothing is named between but what the first is of. */
const comparedIn = memoOf(({ frame }: LanguagePack) => {
  const from = oneOf(frame.from);
  const against = anyOf([...frame['set-against'], ...frame['earlier-events']]);
  return new RegExp(
    `^[^,;:.!?]{0,80},\\s(?:\\p{Ll}+\\s(?:${from})|(?:${against})(?:\\s\\p{L}{1,3})?)$`,
    'u',
  );
});

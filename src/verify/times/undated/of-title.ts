import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { endsClause } from '../../figures/words.js';
import { lyingIn, type SourceText, type Stretch } from '../../sources/source-text.js';
import { isBeginning } from '../bounds/beginnings.js';
import { isAside } from '../governing/governing-dates.js';
import { yearsOf } from '../spans/meeting-periods.js';
import { openingRound, timeGoneOnWith } from '../relative/times-round.js';
import { yearsBefore } from '../relative/time-before.js';
import { isComparedLevel, isUpFrom } from '../nearby/level-before.js';
import { monthsOf } from '../nearby/months.js';
import { wholePeriod, type GivenPeriods } from '../nearby/periods.js';
import {
  isPartOfHead,
  isPartOfYear,
  yearOf,
  yearsEarlier,
  type TitlePeriod,
} from './title-period.js';

/** 全年 and “we saw” without a date are of the year of the title, “a year earlier” is of the one before it. */
export function ofTitle(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  { title }: GivenPeriods,
): readonly Period[] {
  const {
    source: { text },
    pack,
  } = source;
  if (title === undefined || pack === undefined) return [];
  const opening = openingRound(source, sentence);
  const isOther = opening.every(({ period }) => !yearsOf(period).includes(yearOf(title)));
  if (opening.length > 0 && isOther) return [];
  if (pack.reading.grammar === 'han' && isUpFrom(figure, text, pack)) return [];
  const before = yearsBefore(figure, text, pack);
  if (before !== undefined) return [yearsEarlier(title, before)];
  if (isOfYearBefore(figure, text, pack))
    return isPartOfYear(title) ? [] : [yearsEarlier(title, 1)];
  if (isComparedLevel(figure, text, pack)) return [];
  if (isDated(sentence, figure, source, pack, title)) return [];
  // “In July”, 8月 without a year: the one named before a figure it is of, and any other may be meant.
  const months = monthsOf(pack);
  const named = [...text.slice(sentence.start, sentence.end).matchAll(months.expression)];
  if (named.length === 0) return [title];
  const place = figure.start - sentence.start;
  const earlier = named.filter(({ index }) => index < place);
  const [month, ...others] = new Set(earlier.map(([, name = '']) => months.numberOf(name)));
  // 9月と10月に80%増: of both.
  return month === undefined || others.length > 0 || title.kind === 'interval'
    ? []
    : [{ kind: 'date', date: { ...title.date, month } }];
}

/** Whether a sentence gives a date that may be that of a figure. */
const isDated = (
  sentence: Stretch,
  figure: ReadQuantity,
  { quantities, source: { text } }: SourceText,
  pack: LanguagePack,
  title?: TitlePeriod,
): boolean =>
  lyingIn(quantities, sentence).some(
    (each) =>
      each.value.kind === 'date' &&
      !isPartOfHead(each.value.period, title) &&
      !isAside(each, figure, text, pack) &&
      !isBeginning(each, text, pack) &&
      !(each.start >= figure.end && endsClause(text, figure, each)),
  );

/** 2023年上半年，收案1696万件。审结54万件: the time that a paragraph begins with holds to its end. */
export function ofOpening(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
): readonly Period[] {
  const {
    source: { text },
    pack,
  } = source;
  if (pack?.reading.grammar !== 'han' || isUpFrom(figure, text, pack)) return [];
  if (yearsBefore(figure, text, pack) !== undefined || isOfYearBefore(figure, text, pack))
    return [];
  if (isDated(sentence, figure, source, pack)) return [];
  if (text.slice(sentence.start, sentence.end).search(monthsOf(pack).expression) >= 0) return [];
  const period = timeGoneOnWith(source, sentence);
  return period === undefined ? [] : wholePeriod(period);
}

/** 由上年的91.8%提高到93.2%: the level of the year before. */
function isOfYearBefore({ start }: Stretch, text: string, { frame }: LanguagePack): boolean {
  const lead = text.slice(Math.max(0, start - 12), start);
  return (frame.times.before.year ?? []).some((word) =>
    frame['modifier-marks'].some((mark) => lead.endsWith(word + mark)),
  );
}

import type { LanguagePack } from '../../language/pack.js';
import type { Period } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Fact } from '../../report/report.js';
import type { SourceText } from '../sources/source-text.js';
import { sumOfEachNamed } from './sum-of-each.js';

/** “€280 billion a year” is what comes in that year, where the fact is of one year or its label says of which time: “weekly spending”. */
export function flowOf(
  { unit }: ReadQuantity,
  { period, label }: Fact,
  { source: { language }, pack }: SourceText,
): ReadQuantity['unit'] | undefined {
  const { flow, sum } = unit;
  if (flow !== undefined && pack !== undefined && saysTime(label[language] ?? '', flow.time, pack))
    return flow.unit;
  if (sum !== undefined && pack !== undefined && saysEach(label[language] ?? '', unit, pack))
    return { kind: 'currency', text: sum, id: sum, currency: sum };
  const each = pack && sumOfEachNamed(label[language] ?? '', unit, pack);
  if (each !== undefined) return each;
  const months = flow === undefined ? undefined : monthsOf[flow.time];
  return months !== undefined && period !== undefined && lengthInMonths(period) === months
    ? flow?.unit
    : undefined;
}

/** “Spending per visitor” of “visitors spent £42 each”. */
const saysEach = (label: string, { text }: ReadQuantity['unit'], pack: LanguagePack): boolean =>
  pack.frame.distributives.behind.some((word) => `${text} `.startsWith(`${word} `)) &&
  pack.frame.per.some((word) => ` ${label.toLowerCase()} `.includes(` ${word} `));

function saysTime(label: string, time: string, { frame: { times } }: LanguagePack): boolean {
  const words = [...(times.each[time] ?? []), ...(times['each-in-sources'][time] ?? [])];
  const said = ` ${label.toLowerCase()}`;
  return words.some((word) => said.includes(` ${word.toLowerCase()}`));
}

const monthsOf: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

/** Of a period of whole months. */
function lengthInMonths(period: Period): number | undefined {
  if (period.kind === 'as-of') return undefined;
  const [from, to] = period.kind === 'date' ? [period.date, period.date] : [period.from, period.to];
  if (from.day !== undefined || to.day !== undefined) return undefined;
  return (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1;
}

import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “The share of households with no car fell to 22.9%”, „der Anteil der Haushalte ohne Auto sank auf 22,9 %“: what a share or a
 * number is of is named by what it lacks or does not do, and nothing of the figure is denied.
 */
export const isOfNamedShare = (
  denied: Stretch,
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): boolean => {
  if (denied.end > figure.start) return false;
  const lead = text.slice(Math.max(0, denied.start - longestName), denied.start);
  const { without, withNo, doing } = namesOf(pack) ?? {};
  const said = text.slice(denied.start, denied.end).toLowerCase();
  const form = pack.frame['negations-of-nouns'].includes(said)
    ? without
    : pack.frame['negating-articles'].includes(said)
      ? withNo
      : doing;
  return form?.test(lead) === true;
};

/** “percentage of households in the north that have ”, in UTF-16 units. */
const longestName = 80;

const namesOf = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  // „Frauenanteil“.
  const heads = [
    ...frame.points.shares.map((word) => word.replace('*', '')),
    ...frame['count-heads'],
  ];
  const relatives = [...frame['relative-pronouns'], ...frame['relative-conjunctions']];
  const name = `(?:${oneOf(heads)})[\\p{L}’'-]*(?:\\s[\\p{L}’'-]+){0,6}`;
  return {
    without: new RegExp(`${name}\\s$`, 'iu'),
    withNo: new RegExp(`${name}\\s(?:${oneOf(reading.boundPrepositions)})\\s$`, 'iu'),
    // “Who had never smoked”.
    doing: new RegExp(`${name},?\\s(?:${oneOf(relatives)})\\s(?:[\\p{L}’']+\\s)?$`, 'iu'),
  };
});

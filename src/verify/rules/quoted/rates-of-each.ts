import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/**
 * A number of things for each of others (定点当たり19.2人, 每班42人), or in each short time (每分钟抽水40升), is no number of them unless the
 * fact says of each of what.
 */
export const ratesOfEach: ReportRule = {
  codes: ['source/unit-differs'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check({ fact, match, pack }: QuotedFact, context: ReportContext): readonly Diagnostic[] {
  const { quantity, source } = match;
  const { unit } = fact.quantity;
  if (quantity === undefined) return [];
  // A unit of the report may be called by what it is of each of: 元/人·月.
  const isCount = unit.kind === 'counter';
  if ((!isCount && unit.kind !== 'measure') || !pack.units.has(unit.id)) return [];
  if (quantity.unit.base !== undefined || quantity.unit.isChain === true) return [];
  const { text } = source.normal;
  const { start } = figureOf(match);
  const lead = text.slice(Math.max(0, start - longest), start);
  const ofThing = isCount ? eachOf(pack)?.exec(lead) : undefined;
  const [said] = ofThing ?? shortTimeOf(pack)?.exec(lead) ?? [];
  if (said === undefined || isSaid(fact, context)) return [];
  return [
    error(
      'source/unit-differs',
      fieldPlace(fact, 'unit', 'value'),
      `the source says “${said.trim()}” of “${quantity.text}”, which is a rate, and neither unit nor label of the fact says so`,
      'say in the label of each of what the number is, or declare the unit of the rate in units.yaml and give it to the fact',
    ),
  ];
}

/** Whether the label tells of each in some language, or of an average. */
const isSaid = ({ label }: Fact, { report, packs }: ReportContext): boolean =>
  report.languages.some((language) => {
    const words = wordsOf(packOf(language, packs));
    return words !== undefined && holds(label[language] ?? '', words);
  });

const wordsOf = memoOf((pack: LanguagePack) => {
  const { frame } = pack;
  return wordFinder(
    [...frame.per, ...frame.averages, ...(frame['kinds-in-labels']['average']?.says ?? [])],
    pack,
  );
});

/**
 * 1医療機関当たり and 학급당 right before a number, 每站服务 in its clause; of a time it is another question, and 每户的人口为 names
 * what is counted.
 */
const eachOf = memoOf(({ frame, reading }: LanguagePack) => {
  const times = oneOf(Object.values(frame.times.each).flat()) || '(?!)';
  const marks = oneOf(frame['modifier-marks']) || '(?!)';
  if (frame['verbs-last'])
    return new RegExp(
      `[\\p{L}\\p{N}]{1,16}(?:${oneOf(frame['rates-behind'])})(?<!${times})\\s?$`,
      'u',
    );
  return reading.grammar === 'han'
    ? new RegExp(`(?!${times})(?:${oneOf(frame.per)})(?:(?!${marks})\\p{Lo}){1,8}$`, 'u')
    : undefined;
});

/** 每天运送3万人, 每分钟抽水40升: a short time in the clause; of a year it is what comes in that year. */
const shortTimeOf = memoOf(({ frame, reading }: LanguagePack) => {
  const { day = [], hour = [], minute = [], second = [] } = frame.times.each;
  const marks = oneOf(frame['modifier-marks']) || '(?!)';
  const times = oneOf([...day, ...hour, ...minute, ...second]);
  return reading.grammar !== 'han' || frame['verbs-last'] || times === ''
    ? undefined
    : new RegExp(`(?:${times})(?:(?!${marks})\\p{Lo}){0,8}$`, 'u');
});

/** In UTF-16 units. */
const longest = 28;

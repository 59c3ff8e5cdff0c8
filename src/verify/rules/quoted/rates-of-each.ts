import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Unit } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { Fact } from '../../../report/report.js';
import { packOf, type ReportContext } from '../../context.js';
import { namesAmountForOne } from '../../capacities.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { ratioRound } from '../../figures/ratio-in-words.js';
import { eachSubjectBefore } from '../../figures/each-of-subject.js';
import type { SourceText } from '../../sources/source-text.js';
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
  const { quantity, source, differences } = match;
  const { unit } = fact.quantity;
  // One fault of a unit is told once.
  if (quantity === undefined || differences.includes('unit')) return [];
  const given = source.quantities.find(({ start }) => start === quantity.start);
  if (unit.kind === 'currency' && given?.unit.isChain === true && given.unit.flow === undefined)
    return ofSum(fact, given, context);
  const found = saidOfEach(quantity, unit, source, pack);
  if (found === undefined || isSaid(fact, context)) return [];
  const { said, isOfOne } = found;
  if (isOfOne && namesAmountForOne(fact, context.packs)) return [];
  return [
    error(
      'source/unit-differs',
      fieldPlace(fact, 'unit', 'value'),
      `the source says “${said}” of “${quantity.text}”, which is a rate, and neither unit nor label of the fact says so`,
      'say in the label of each of what the number is, or declare the unit of the rate in units.yaml and give it to the fact',
    ),
  ];
}

/** “£42 per visitor” in pounds: the label says in every language that it is for each. */
const ofSum = (
  fact: Fact,
  { unit, text }: ReadQuantity,
  { report, packs }: ReportContext,
): readonly Diagnostic[] =>
  report.languages.flatMap((language) => {
    const pack = packOf(language, packs);
    const words = wordsOf(pack);
    const label = fact.label[language];
    return label === undefined || words === undefined || holds(withoutAgents(label, pack), words)
      ? []
      : [
          error(
            'source/unit-differs',
            fieldPlace(fact, `label.${language}`, 'label'),
            `the source says “${unit.text}” of “${text}”, and the label in ${language} does not say for each of what the sum is`,
            'say it in the label of every language, or declare the unit of the rate in units.yaml and give it to the fact',
          ),
        ];
  });

/** The words of a source by which an amount is for each of others or comes in each short time, where its unit does not say so. */
export function saidOfEach(
  quantity: ReadQuantity,
  unit: Unit,
  { normal }: SourceText,
  pack: LanguagePack,
): { readonly said: string; readonly isOfOne: boolean } | undefined {
  // A unit of the report may be called by what it is of each of: 元/人·月.
  const isBare = unit.kind === 'none';
  const isCount = unit.kind === 'counter' || isBare;
  if (!isCount && unit.kind !== 'measure' && unit.kind !== 'currency') return undefined;
  const isKnown = isBare || pack.units.has(unit.id);
  if (quantity.unit.base !== undefined || quantity.unit.isChain === true) return undefined;
  const { text } = normal;
  const start = normal.normal(quantity.start);
  const end = normal.normal((quantity.number ?? quantity).end);
  const lead = text.slice(Math.max(0, start - longest), start);
  const ofThing = isCount && isKnown ? eachOf(pack)?.exec(lead) : undefined;
  const ofOneThing = !isCount && isKnown ? eachOneOf(pack)?.exec(lead) : undefined;
  // “Three times a week” says how often, and counts nothing.
  const behind =
    isCount && unit.id !== 'time'
      ? timeBehind(pack)?.exec(text.slice(end, end + longest))
      : undefined;
  const ofTime =
    isKnown && !isBare && unit.kind !== 'currency' ? shortTimeOf(pack)?.exec(lead) : undefined;
  const ofOne = oneBehind(pack)?.exec(
    text.slice(normal.normal(quantity.end), normal.normal(quantity.end) + longest),
  );
  const ofSubject = eachSubjectBefore(text, { start, end }, pack);
  const ratio = isCount ? ratioRound(text, { start, end }, pack) : undefined;
  const [said] =
    ofOne ??
    behind ??
    ofThing ??
    ofOneThing ??
    ofTime ??
    (ratio === undefined ? undefined : [ratio]) ??
    (ofSubject === undefined ? [] : [ofSubject]);
  return said === undefined
    ? undefined
    : { said: said.trim(), isOfOne: said === ofSubject || ofOneThing !== undefined };
}

/** Whether label or unit tells of each in some language, or of an average. */
const isSaid = ({ label, quantity }: Fact, { report, packs }: ReportContext): boolean =>
  report.languages.some((language) => {
    const pack = packOf(language, packs);
    const words = wordsOf(pack);
    const unit = Object.values(quantity.unit.words[language] ?? {});
    return (
      words !== undefined &&
      [label[language] ?? '', ...unit].some((said) => holds(withoutAgents(said, pack), words))
    );
  });

/** « Consommée par les habitants », «por los habitantes»: before an article the word tells by whom. */
const withoutAgents = (said: string, pack: LanguagePack): string => {
  const { per, determiners } = pack.frame;
  return pack.reading.grammar === 'latin' && determiners.length > 0
    ? said.replace(
        new RegExp(`(?<!\\p{L})(?:${oneOf(per)}) (?=(?:${oneOf(determiners)}) )`, 'giu'),
        '',
      )
    : said;
};

const wordsOf = memoOf((pack: LanguagePack) => {
  const { frame } = pack;
  return wordFinder(
    [
      ...frame.per,
      ...(pack.reading.grammar === 'latin' ? frame['per-head']['kept-by'] : []),
      ...frame.averages,
      ...['average', 'daily', 'monthly'].flatMap(
        (kind) => frame['kinds-in-labels'][kind]?.says ?? [],
      ),
      ...(pack.reading.grammar === 'latin'
        ? [
            ...Object.values(frame.times.each),
            frame.times['each-of-sums'],
            frame.times.priced.times,
          ].flat()
        : []),
    ],
    pack,
  );
});

/**
 * 1医療機関当たり and 학급당 right before a number, 每站服务 in its clause; of a time it is another question, and 每户的人口为 names
 * what is counted.
 */
const eachOf = memoOf(({ frame, reading }: LanguagePack) => {
  const times = anyOf(Object.values(frame.times.each).flat());
  const marks = anyOf(frame['modifier-marks']);
  if (frame['verbs-last'])
    return new RegExp(
      `[\\p{L}\\p{N}]{1,16}(?:${oneOf(frame['rates-behind'])})(?<!${times})(?<!${anyOf(frame['rates-behind-not'])})\\s?$`,
      'u',
    );
  return reading.grammar === 'han'
    ? new RegExp(`(?!${times})(?:${oneOf(frame.per)})(?:(?!${marks})\\p{Lo}){1,8}$`, 'u')
    : undefined;
});

/** 1世帯当たりの支出は and 1인당 의료비는: one of what an amount is for each of, before the noun of the amount. */
const eachOneOf = memoOf(({ frame }: LanguagePack) => {
  const behind = oneOf(frame['rates-behind']);
  const times = anyOf(Object.values(frame.times.each).flat());
  return frame['verbs-last'] && behind !== ''
    ? new RegExp(
        `(?<!\\d)\\d{1,4}\\s?[\\p{L}㎡²]{1,8}?\\s?(?:${behind})(?<!${times})[^\\d、。，,;；:：]{0,12}$`,
        'u',
      )
    : undefined;
});

/** 18ドル 1時間当たり: one of what it is for each of, behind the amount. */
const oneBehind = memoOf(({ frame }: LanguagePack) => {
  const behind = oneOf(frame['rates-behind']);
  return frame['verbs-last'] && behind !== ''
    ? new RegExp(String.raw`^\s?1\s?\p{L}{1,8}?(?:${behind})`, 'u')
    : undefined;
});

/** 每天运送3万人, 每分钟抽水40升: a short time in the clause; of a year it is what comes in that year. */
const shortTimeOf = memoOf(({ frame, reading }: LanguagePack) => {
  const { day = [], hour = [], minute = [], second = [] } = frame.times.each;
  const marks = anyOf(frame['modifier-marks']);
  const times = oneOf([...day, ...hour, ...minute, ...second]);
  return reading.grammar !== 'han' || frame['verbs-last'] || times === ''
    ? undefined
    : new RegExp(`(?:${times})(?:(?!${marks})\\p{Lo}){0,8}$`, 'u');
});

/** “12 ferries a day”, « 34 interventions par jour »: a count of each short time, behind its noun; of a year it is that year's. */
const timeBehind = memoOf(({ frame, reading, script }: LanguagePack) => {
  const { month = [], week = [], day = [], hour = [], minute = [] } = frame.times.each;
  const times = oneOf([...month, ...week, ...day, ...hour, ...minute]);
  const others = anyOf(frame.times.each['none'] ?? []);
  return reading.grammar !== 'latin' || script !== 'Latn' || times === ''
    ? undefined
    : new RegExp(`^\\s(?:\\p{L}+\\s){0,2}(?!${others})(?:${times})(?!\\p{L})`, 'iu');
});

/** In UTF-16 units. */
const longest = 28;

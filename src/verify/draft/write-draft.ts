import type Big from 'big.js';
import { stringify } from 'yaml';
import type { LanguageTag } from '../../language/language.js';
import { edtfOf } from '../../quantity/format/format-edtf.js';
import type { Draft, DraftedFact } from './draft-facts.js';

/** A draft as facts.yaml, its labels left to fill; what is not read stands in comments. */
export function writeDraft(
  { facts, unread }: Omit<Draft, 'units'>,
  languages: readonly LanguageTag[],
  grammar: Grammar,
): string {
  const label = Object.fromEntries(languages.map((language) => [language, null]));
  const entries = facts.map((fact) => entryOf(fact, label, grammar));
  const unreadLines = unread.map(
    ({ line, text, why }) => `#   line ${line}: ${text.replaceAll(/\s+/gu, ' ')} (${why})`,
  );
  return [
    '# A draft: give each fact a name and a label, and take away what is not needed.',
    ...(unreadLines.length === 0 ? [] : ['# Not made into a fact:', ...unreadLines]),
    '',
    ...entries,
  ].join('\n');
}

/** The counters of a draft as units.yaml: the source's word in its own language, the others left to fill. */
export function writeUnits(
  { units }: Pick<Draft, 'units'>,
  languages: readonly LanguageTag[],
): string | undefined {
  if (units.size === 0) return undefined;
  const entries = [...units.values()].map(({ id, words }) => {
    const own = languages.map((language) => [language, words[language]?.other ?? null] as const);
    const [said] = own.some(([, word]) => word !== null) ? [] : Object.values(words);
    const entry = stringify({ [id]: Object.fromEntries(own) }, { lineWidth: 0, nullStr: '' });
    return (said === undefined ? '' : `# ${said.other}\n`) + entry;
  });
  return [
    '# Words of what is counted; where they change with the number, { one: ship, other: ships }.\n',
    ...entries,
  ].join('');
}

function entryOf(
  fact: DraftedFact,
  label: Readonly<Record<string, null>>,
  grammar: Grammar,
): string {
  const { id, line, quantity, period, quote, nth, of } = fact;
  const { behind, unitBefore, cell, fiscalYear, times, labelled, each } = fact;
  const { value, unit, qualifier, status } = quantity;
  const isPercent = unit.kind === 'percent';
  const fields = {
    label,
    ...(value.kind === 'ordinal'
      ? { ordinal: value.number }
      : { value: writtenValue(fact, grammar) }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(isPercent || unit.kind === 'none' ? {} : { unit: unit.id }),
    ...(period === undefined ? {} : { period: edtfOf(period) }),
    ...(status === 'reported' ? {} : { status }),
    quote,
    ...(nth === 1 ? {} : { nth }),
    ...(of === undefined ? {} : { of }),
  };
  const noUnit =
    behind === undefined
      ? unit.kind !== 'none' || cell !== undefined || !counts(value)
        ? ''
        : unitBefore === undefined
          ? '# no unit: no word beside it says what it counts\n'
          : `# no unit: the amount before it is in “${unitBefore}”; if this one is too, write its unit\n`
      : `# no unit: if it counts what stands behind it, “${behind}”, declare that in units.yaml and write its id as unit\n`;
  const inTable =
    cell === undefined
      ? ''
      : `# ${[
          `row “${cell.row}”`,
          ...(cell.column === '' ? [] : [`column “${cell.column}”`]),
          ...(cell.stubhead === undefined || unit.kind !== 'none'
            ? []
            : [`no unit: see whether “${cell.stubhead}” over the rows names one`]),
        ].join(', ')}\n`;
  const noPeriod =
    fiscalYear === undefined
      ? times === undefined
        ? ''
        : `# no period: the ${times.isOfText ? 'text round the sentence' : 'sentence'} tells of ${times.times.map((time) => `“${time}”`).join(', ')}, and not which the figure is of\n`
      : `# no period: the source says “${fiscalYear}”; if the figure is of it, write its months, as in 2024-04/2025-03\n`;
  const toSay =
    labelled === undefined ? '' : `# the label has to say it as the source does: “${labelled}”\n`;
  const ofEach =
    each === undefined
      ? ''
      : `# its clause says “${each}”: if it is for each of something, its unit or its label has to say of what\n`;
  const remarks = [inTable, noPeriod, noUnit, toSay, ofEach]
    .filter((remark) => remark !== '')
    .map((remark) => `${remark.trim().replaceAll(/\s+/gu, ' ')}\n`);
  return `# line ${line}\n${remarks.join('')}${stringify({ [id]: fields }, { lineWidth: 0, nullStr: '' })}`;
}

/** Half and two thirds count nothing. */
const counts = (value: DraftedFact['quantity']['value']): boolean =>
  value.kind === 'range' || (value.kind === 'number' && value.amount.abs().gte(1));

function writtenValue(
  { quantity: { value, unit }, place, magnitude }: DraftedFact,
  grammar: Grammar,
): string | number {
  const percent = unit.kind !== 'percent' ? '' : unit.id === 'percent' ? '%' : '‰';
  if (value.kind === 'number') {
    const text = amountText(value.amount, place, magnitude === '' ? 'digits' : grammar) + percent;
    return /^\d{1,6}$/u.test(text) ? Number(text) : text;
  }
  if (value.kind === 'range')
    return `${amountText(value.low, place, grammar)}${percent}—${amountText(value.high, place, grammar)}${percent}`;
  if (value.kind === 'fraction')
    return `${value.numerator.toFixed()}/${value.denominator.toFixed()}`;
  if (value.kind === 'ratio') return value.terms.map((term) => term.toFixed()).join(':');
  throw new Error(`a ${value.kind} is not written as a value`);
}

/** The notation of `value`, in the words that a reader of the source compares it with. */
const magnitudes: Readonly<Record<Notation, readonly (readonly [number, string])[]>> = {
  digits: [],
  latin: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  han: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
};

type Notation = Grammar | 'digits';
type Grammar = 'latin' | 'han';

/** With the digits of the source: a nought behind the decimal sign is one. */
function amountText(amount: Big, place: number | undefined, notation: Notation): string {
  const found = magnitudes[notation].find(([power]) => amount.abs().gte(`1e${power}`));
  const [power, word] = found ?? [0, ''];
  const scaled = amount.times(`1e-${power}`);
  const least = Math.max(0, scaled.c.length - 1 - scaled.e);
  const decimals = place === undefined ? least : Math.max(least, power - place);
  return decimals > 6 ? amount.toFixed() : scaled.toFixed(decimals) + word;
}

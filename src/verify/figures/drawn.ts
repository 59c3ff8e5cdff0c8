import Big from 'big.js';
import { escapeExpression } from '../../language/escape-expression.js';
import type { LanguageTag } from '../../language/language.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../report/charts.js';
import type { Fact } from '../../report/report.js';
import { packOf, type ReportContext } from '../context.js';
import { isInside, type Stretch } from '../sources/source-text.js';
import { wordEnd, wordStart } from './words.js';

/** A point of a chart with its fact and its amount in the base of its unit. */
export interface Drawn {
  readonly point: ChartPoint;
  readonly fact: Fact;
  readonly amount: Big;
}

/** The numbers that a series draws, of ranges their upper ends. */
export const drawnIn = ({ points }: ChartSeries, { report }: ReportContext): readonly Drawn[] =>
  points.flatMap((point) => {
    const fact = report.facts.get(point.fact);
    const value = fact?.quantity.value;
    if (fact === undefined || (value?.kind !== 'number' && value?.kind !== 'range')) return [];
    const factor = fact.quantity.unit.factor ?? Big(1);
    return [
      { point, fact, amount: (value.kind === 'number' ? value.amount : value.high).times(factor) },
    ];
  });

export interface Label extends Stretch {
  readonly of: Drawn;
}

/** Where a title names what is drawn, by its label or by what no other label has, in its order; of two at one place the longer. */
export function labelsIn(
  title: string,
  drawn: readonly Drawn[],
  language: LanguageTag,
  context: ReportContext,
): readonly Label[] {
  const found = namesOf(drawn, language, context).flatMap(({ of, name }): readonly Label[] => {
    const { 0: { length } = '', index } = name?.exec(title) ?? {};
    return index === undefined ? [] : [{ of, start: index, end: index + length }];
  });
  return found
    .filter((label) => !found.some((other) => other !== label && isInside(label, other)))
    .toSorted((one, other) => one.start - other.start);
}

interface Name {
  readonly of: Drawn;
  readonly label: string;
  /** What is written for it. */
  readonly name: RegExp | undefined;
}

/** Of each value the words that name it: its label, or else the part that tells it from all others (ferries: “Ferry passengers”). */
export function namesOf(
  drawn: readonly Drawn[],
  language: LanguageTag,
  { flat, packs }: ReportContext,
): readonly Name[] {
  const pack = packOf(language, packs);
  const labels = drawn.map(({ point, fact }) => {
    const own = point.label?.[language];
    return (own === undefined ? (fact.label[language] ?? '') : flat(own, language).text).trim();
  });
  const own = ownParts(labels);
  return drawn.map((of, index) => {
    const [label = '', part = ''] = [labels[index], own[index]];
    const forms = [
      ...(label.length > 1 ? [escapeExpression(label)] : []),
      ...(isName(part) ? [inflected(part, pack)] : []),
    ];
    return { of, label, name: forms.length === 0 ? undefined : new RegExp(forms.join('|'), 'iu') };
  });
}

/** Letters that a name needs where a letter is less than a word. */
const leastLetters = 4;

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\p{Z}]+$/u.test(text);

const isName = (part: string): boolean => part.length >= (isLatin(part) ? leastLetters : 2);

/** What is left of each label without what all begin and end with: words where there are several, or else letters. */
function ownParts(labels: readonly string[]): readonly string[] {
  if (new Set(labels).size < 2) return labels;
  const joint = labels.some((label) => label.includes(' ')) ? ' ' : '';
  const parts = labels.map((label) => label.split(joint));
  const room = Math.min(...parts.map(({ length }) => length)) - 1;
  const [first = []] = parts;
  const shared = (
    most: number,
    at: (part: readonly string[], index: number) => unknown,
  ): number => {
    const differs = first.findIndex((_, index) =>
      parts.some((part) => at(part, index) !== at(first, index)),
    );
    return differs < 0 ? most : Math.min(differs, most);
  };
  const before = shared(room, (part, index) => part[index]);
  const behind = shared(room - before, (part, index) => part.at(-1 - index));
  return parts.map((part) => part.slice(before, part.length - behind).join(joint));
}

/** A word in whatever form its end takes: ferry, ferries; Fähr-, Fähren. */
const inflected = (part: string, pack: LanguagePack): string =>
  isLatin(part)
    ? `${wordStart(pack)}${escapeExpression(part.length > leastLetters ? part.slice(0, -1) : part)}\\p{L}{0,3}${wordEnd(pack)}`
    : escapeExpression(part);

/** A title without the labels of what is drawn: “loss of life costs most” tells of no fall. */
export const wordingOf = (
  { series }: ChartSpec,
  title: string,
  language: LanguageTag,
  context: ReportContext,
): string =>
  series
    .flatMap((each) => namesOf(drawnIn(each, context), language, context))
    .flatMap(({ label }) => stretchOf(label, title) ?? [])
    .reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      title,
    );

function stretchOf(label: string, title: string): Stretch | undefined {
  const start = label.length > 1 ? title.toLowerCase().indexOf(label.toLowerCase()) : -1;
  return start < 0 ? undefined : { start, end: start + label.length };
}

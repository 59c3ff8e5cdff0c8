import { anyOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Stretch } from '../sources/source-text.js';
import { amountVerbs } from './extreme-of-figure.js';
import { anySpelled } from './words.js';

/** A time that a superlative chooses of several, of which alone a figure is: the busiest day, 最忙的一天. */
export interface ChosenTime {
  readonly text: string;
  readonly length: 'month' | 'shorter';
}

/**
 * “On the busiest day of 2024 there were 412 visits”, “the quietest month brought 412”. Of “July was the busiest month, with 412 visits”
 * the time is named, and the figure is of July.
 *
 * @param sentence of the figure, in the normal text
 */
export function chosenTime(
  text: string,
  sentence: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): ChosenTime | undefined {
  const lead = text.slice(sentence.start, figure.start);
  const rest = text.slice(figure.end, sentence.end);
  for (const { length, at, subject, behind, named } of patternsOf(pack)) {
    const [whole, told] = [at.exec(lead), subject.exec(lead)];
    const isNamed = told !== null && named.test(lead.slice(0, told.index));
    const found = whole ?? (isNamed ? null : told) ?? behind?.exec(rest);
    if (found === null || found === undefined) continue;
    return { text: found.groups?.['said'] ?? found[0].trim(), length };
  }
  return undefined;
}

interface Patterns {
  readonly length: ChosenTime['length'];
  /** What leads to the figure, with a preposition, or as its subject. */
  readonly at: RegExp;
  readonly subject: RegExp;
  readonly behind?: RegExp;
  /** Right before such a subject: that a time is called it. */
  readonly named: RegExp;
}

const patternsOf = memoOf((pack: LanguagePack): readonly Patterns[] => {
  const { shorter, months } = pack.frame.extremes;
  const of = pack.script === 'Latn' ? latin : eastAsian;
  return [
    { length: 'shorter', ...of(shorter, pack) },
    { length: 'month', ...of(months, pack) },
  ];
});

function latin(nouns: readonly string[], pack: LanguagePack): Omit<Patterns, 'length'> {
  const { extremes, determiners } = pack.frame;
  const [time, chosen] = [anySpelled(nouns), anySpelled(extremes.choosing)];
  const after = `(?:${time})\\s(?:${chosen})(?:\\s\\p{L}+)?`;
  const said = `(?<said>(?:(?:${chosen})\\s(?:${time})|${after}))(?!\\p{L})`;
  const determiner = `(?:${anyOf(determiners)})\\s`;
  const article = `(?:${determiner})?`;
  const on = `(?:^|[\\s(])(?:${anySpelled(extremes.at)})\\s${article}`;
  const link = `(?:${anyOf(amountVerbs(pack))})`;
  const naming = `(?:${anyOf([...amountVerbs(pack), ...extremes.naming])})`;
  return {
    at: new RegExp(`${on}${said}(?:\\s[^\\s,;:\\d]+){0,2}(?:\\s\\d{4})?,?[^,;:\\d]{0,60}$`, 'iu'),
    subject: new RegExp(
      `(?:^|[\\s(])${article}${said}(?:\\s(?!${naming}\\s)[^\\s,;:\\d]+){0,6}\\s[^\\p{L}\\d,;:.]{0,2}$`,
      'iu',
    ),
    // « 412 visites le jour le plus fréquenté » needs no preposition.
    behind: new RegExp(`^[^,;:\\d]{0,60}(?:${on}${said}|\\s${determiner}${after}(?!\\p{L}))`, 'iu'),
    named: new RegExp(`(?<!\\p{L})${link}$`, 'iu'),
  };
}

function eastAsian(nouns: readonly string[], { frame }: LanguagePack): Omit<Patterns, 'length'> {
  const { choosing, naming } = frame.extremes;
  const said = `(?<said>(?:${anySpelled(choosing)})\\s?[\\p{L} ]{0,10}?(?:${anySpelled(nouns)}))`;
  const subject = new RegExp(`${said}[，,、]?[^，,、。；;：:\\d]{0,24}$`, 'u');
  return {
    at: /(?!)/u,
    subject,
    named: new RegExp(`(?:${anySpelled(naming)})[^，,、。；;：:]{0,12}$`, 'u'),
  };
}

import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { clauseRound } from '../../clauses/clauses.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** A label says of each of what a figure is as its source does: “1,200 cars a week” are none a year, « par femme » is not « par famille ». */
export const basesOfLabels: ReportRule = {
  codes: ['source/unit-differs'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = fact.label[tag] ?? '';
  const bases = basesOf(pack);
  if (bases === undefined || match.quantity === undefined) return [];
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const { start, end } = clauseRound(text, figure);
  const behind = text.slice(figure.end, Math.min(end, figure.end + longest));
  const [said, own] = [bases.behind.exec(behind), bases.any.exec(label)].map((found) =>
    found?.[1] === undefined ? undefined : { all: found[0].trim(), base: found[1] },
  );
  if (said === undefined || own === undefined) return [];
  const timeOf = (words: string): string | undefined =>
    bases.times.find(({ expression }) => expression.test(` ${words} `))?.time;
  const time = timeOf(own.all);
  const isSame =
    areForms(said.base, own.base) ||
    text.slice(start, end).toLowerCase().includes(own.base.toLowerCase()) ||
    (time !== undefined && timeOf(said.all) === time);
  return isSame
    ? []
    : [
        error(
          'source/unit-differs',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the source says “${said.all}” of “${match.quantity.text}”, and the label “${own.all}”`,
          'name in the label of each of what the source gives the figure',
        ),
      ];
}

/** “ voitures par semaine”, in UTF-16 units. */
const longest = 40;

/** Forms of one word begin alike. */
const areForms = (one: string, other: string): boolean =>
  one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();

const basesOf = memoOf(({ frame, reading, script }: LanguagePack) => {
  if (reading.grammar !== 'latin' || script !== 'Latn') return undefined;
  const links = frame.per.filter((word) => /^\p{L}+$/u.test(word));
  const each = Object.entries(frame.times.each).filter(([time]) => time !== 'none');
  // “A week”, « par an »: the last word is the time, and one that says it alone (weekly) is whole.
  const times = anyOf(each.flatMap(([, words]) => words));
  const base = `(?<!\\p{L})((?:${times})(?!\\p{L})|(?<=(?<!\\p{L})(?:${anyOf(links)}) )\\p{L}{3,})`;
  return {
    any: new RegExp(`(?:(?<!\\p{L})(?:${anyOf(links)}) )?${base}`, 'iu'),
    behind: new RegExp(`^ (?:\\p{L}+ ){0,2}?(?:(?<!\\p{L})(?:${anyOf(links)}) )?${base}`, 'iu'),
    times: each.map(([time, words]) => ({
      time,
      expression: new RegExp(`(?<!\\p{L})(?:${anyOf(words)})(?!\\p{L})`, 'iu'),
    })),
  };
});

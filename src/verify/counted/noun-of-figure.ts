import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { once, wordFinder, yearDigits } from '../figures/words.js';

/** “41,000 vessels were registered in 18 countries”: a noun is of a number up to what tells more of it, and up to the next. */
export function isNounBehind(phrase: string, noun: string, pack: LanguagePack): boolean {
  if (!holds(phrase, noun, pack)) return false;
  const at = phrase.toLowerCase().indexOf(noun.toLowerCase());
  const between = phrase.slice(0, at);
  const { whole, ends, marked, counted, topic } = endsOf(pack);
  // 직원은 of “14곳이며 직원은” is of the next clause, 병상 of “12개 병상” is what is counted.
  if (pack.script === 'Kore')
    return (
      !/\S\s/u.test(between) ||
      marked?.test(between) === true || // 14개 직원은 300명: what the next number is told of.
      (counted?.test(between) === true && !topic.test(phrase.slice(at + noun.length)))
    );
  const own = whole === undefined ? between : between.replace(whole, '');
  return !/\d|,\s|、/u.test(own) && !(ends?.test(own) ?? false);
}

const endsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  const isPartitive = (word: string): boolean =>
    frame.determiners.some((each) => word === each || word.startsWith(`${each} `));
  const ends = [...frame['counted-ends'], ...frame['counted-before']];
  const openings = oneOf(ends.filter((word) => !isPartitive(word) && !word.includes(' ')));
  const of = oneOf(frame.determiners);
  const marks = oneOf(frame['modifier-marks']);
  // 개 of 개 기업, 개 도시: a counter that stands before what it counts.
  const firsts = [...pack.units.values()].flatMap(({ words }) =>
    Object.values(words).flatMap((word) => (word.includes(' ') ? [word.split(' ', 1)[0]] : [])),
  );
  const counters = oneOf(reading.counters.filter((each) => firsts.includes(each)));
  return {
    topic: new RegExp(`^(?:${anyOf(frame.topics)})\\D*\\d`, 'u'),
    counted: counters === '' ? undefined : new RegExp(`^\\s?(?:${counters})\\s$`, 'u'),
    ends: once(
      wordFinder(
        ends.filter((word) => !isPartitive(word)),
        pack,
      ),
    ),
    // “312 of the 480 schools”, “of the county’s 480 schools”.
    whole:
      reading.grammar === 'latin' && of !== ''
        ? new RegExp(`^\\s(?:(?:${of})\\s){1,2}(?:\\p{L}+[’']\\p{L}?\\s)?\\d[\\d.,’]*`, 'iu')
        : undefined,
    marked: marks === '' ? undefined : new RegExp(`^\\s?\\S+(?:${marks})\\s$`, 'u'),
    // “In the first half”, “at the port”.
    opened:
      reading.grammar === 'latin' && openings !== ''
        ? new RegExp(`(?<!\\p{L})(?:${openings})\\s(?:\\p{L}+\\s){0,2}$`, 'iu')
        : undefined,
  };
});

/** “The number of wolves doubled to 94”: nothing is counted between, and behind the number stands no noun of its own. */
export function isNounBefore(
  before: string,
  noun: string,
  behind: string,
  pack: LanguagePack,
): boolean {
  if (!holds(before, noun, pack)) return false;
  const at = before.toLowerCase().lastIndexOf(noun.toLowerCase());
  const between = before.slice(at + noun.length).replaceAll(bareYear, '');
  if (/\d/u.test(between)) return false;
  if (pack.reading.grammar !== 'latin' || pack.script === 'Kore') return true;
  if (endsOf(pack).opened?.test(before.slice(0, at)) === true) return false;
  const next = /^\s*(?<word>\p{L}[\p{L}’'-]*)/u.exec(behind)?.groups?.['word'];
  if (next === undefined) return true;
  const { frame, proofreading, lineBreaking } = pack;
  // “Könnten 350.000 erreichen”: a noun would have a capital.
  if (lineBreaking.hyphenation.capitalisedNouns && capitalless.test(behind)) return true;
  const closed = [
    ...frame.to,
    ...frame.from,
    ...frame.conjunctions,
    ...frame.determiners,
    ...frame['counted-ends'],
    ...proofreading.otherDates,
    ...frame.separable.map(({ prefix }) => prefix),
    ...frame['counted-before'].flatMap((words) => words.split(' ')[0] ?? []),
  ];
  return closed.includes(next.toLowerCase());
}

/** “3,400 were secondary schools”: what the number is said to be is what it counts. */
export function isPredicateOf(phrase: string, noun: string, pack: LanguagePack): boolean {
  const said = predicateOf(pack)?.exec(phrase)?.[0];
  const rest = said === undefined ? '' : phrase.slice(said.length).toLowerCase();
  return rest.startsWith(noun.toLowerCase()) && !/^[\p{L}\p{N}-]/u.test(rest.slice(noun.length));
}

const predicateOf = memoOf(({ frame, reading }: LanguagePack) => {
  const copulas = frame['amount-due'].filter((word) => frame['counted-before'].includes(word));
  return reading.grammar !== 'latin' || copulas.length === 0
    ? undefined
    : new RegExp(`^\\s(?:${oneOf(copulas)})\\s(?:(?:${anyOf(frame.determiners)})\\s)?`, 'iu');
});

const capitalless = /^[^\p{Lu}\d,;.:]*(?:[,;.:]|$)/u;

const bareYear = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');

/** Whether a phrase has a word: where letters are Latin, the whole of it. */
export function holds(phrase: string, word: string, { frame, reading }: LanguagePack): boolean {
  const [text, part] = [phrase.toLowerCase(), word.toLowerCase()];
  if (reading.grammar === 'han') return text.includes(part);
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const before = text.charAt(at - 1);
    const rest = text.slice(at + part.length);
    const ending = frame['case-endings'].find(
      (each) => rest.startsWith(each) && !/^\p{Script=Latin}/u.test(rest.slice(each.length)),
    );
    const after = ending === undefined ? rest.charAt(0) : '';
    if (!/[\p{Script=Latin}]/u.test(before) && !/[\p{Script=Latin}]/u.test(after)) return true;
  }
  return false;
}

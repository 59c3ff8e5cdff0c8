import { anyOf, oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Unit } from '../../quantity/quantity.js';

/** Words that make a figure that of each: “per boat”, 每船, 1隻当たり. */
export interface EachOfNoun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In letters with spaces, what it is of each of. */
  readonly noun?: string;
}

/**
 * Where a text makes figures those of each; of no time, since what comes in a year is that of the year. «Por barco» does so where
 * boats are counted; «por carretera» says how.
 */
export function eachOfNounIn(
  text: string,
  pack: LanguagePack,
  counts: (noun: string) => boolean,
): readonly EachOfNoun[] {
  const { capitalisedNouns } = pack.lineBreaking.hyphenation;
  return [...text.matchAll(eachOf(pack))].flatMap(({ 0: said, index, groups }) => {
    const { noun, counted } = groups ?? {};
    const name = noun ?? counted;
    if (name !== undefined && capitalisedNouns && !/^\p{Lu}/u.test(name)) return [];
    if (counted !== undefined && !counts(counted.toLowerCase())) return [];
    return [
      {
        start: index,
        end: index + said.length,
        text: said.trim(),
        ...(name === undefined ? {} : { noun: name.toLowerCase() }),
      },
    ];
  });
}

/** Whether a noun is what a unit of a report counts, or a text counts several of: 128 barcos. */
export function isCounted(
  noun: string,
  text: string,
  units: Iterable<Unit>,
  { tag, script }: LanguagePack,
): boolean {
  if (script !== 'Latn') return true;
  for (const { words } of units) if (words[tag]?.one?.toLowerCase() === noun) return true;
  const counted = new RegExp(`\\d\\s(?:\\p{L}+\\s)?${noun}(?:s|es|x)(?!\\p{L})`, 'iu');
  return counted.test(text);
}

const durations: ReadonlySet<string | undefined> = new Set(['duration', 'calendar-duration']);

const eachOf = memoOf((pack: LanguagePack): RegExp => {
  const { frame, reading } = pack;
  const { says, opens, 'opens-counted': maybe } = frame['per-head'];
  const times = Object.values(frame.times.each).flat();
  const listed = oneOf(says.filter((word) => !word.includes('*'))) || '(?!)';
  if (frame['verbs-last']) {
    const behind = anyOf(frame['rates-behind']);
    return new RegExp(
      `${listed}|(?<![\\d.,])[1１一]\\s?\\p{L}{1,3}?(?:${behind})(?<!${anyOf(times)})(?<!${anyOf(frame['rates-behind-not'])})`,
      'gu',
    );
  }
  if (reading.grammar === 'han')
    return new RegExp(`${listed}|(?!${anyOf(times)})(?:${anyOf(opens)})\\p{Script=Han}{1,2}`, 'gu');
  const durationsOf = [...pack.units.values()]
    .filter(({ id, dimension }) => id === 'time' || durations.has(dimension))
    .flatMap(({ words }) => Object.values(words));
  const none = anyOf([...durationsOf, ...frame.determiners, 'cent', 'annum']);
  const noun = `\\s(?!(?:${none})(?!\\p{L}))`;
  return new RegExp(
    `(?<!\\p{L})(?<!\\bas\\s)(?:(?:${listed})|(?:${anyOf(opens)})${noun}(?<noun>\\p{L}{3,})|(?:${anyOf(maybe)})${noun}(?<counted>\\p{L}{3,}))(?!\\p{L})`,
    'giu',
  );
});

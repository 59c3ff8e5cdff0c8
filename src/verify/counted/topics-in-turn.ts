import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText, Stretch } from '../sources/source-text.js';

/**
 * 米は420トン、麦は130トン under 米の収穫, 牛420头，羊130头 under 牛: a noun of one character that a label names, where it stands once
 * in a sentence, with a figure right behind it or the particle of a topic.
 *
 * @param label in the form in which sources are read
 */
export function topicsNamed(label: string, said: string, pack?: LanguagePack): readonly string[] {
  const finders = pack && findersOf(pack);
  if (finders === undefined) return [];
  return [...said.matchAll(finders.topics)].flatMap(([noun]) =>
    said.split(noun).length === 2 && finders.names(noun).test(label) ? [noun] : [],
  );
}

/**
 * 大豆は420トン、小麦は130トン収穫した: the verb behind the last of several figures, each with a name of its own, is of all of them
 * and tells of none, where another word of the label does.
 *
 * @param words that a label and the sentence share
 * @param alike the figures of the sentence that words have to tell apart
 */
export function withoutVerbOfAll(
  words: readonly string[],
  alike: readonly ReadQuantity[],
  sentence: Stretch,
  { normal, pack }: SourceText,
): readonly string[] {
  const [first, last] = [alike[0], alike.at(-1)];
  if (pack?.frame['verbs-last'] !== true || first === undefined || first === last) return words;
  const between = (from: number, to: number): string =>
    normal.text.slice(normal.normal(from), normal.normal(to));
  const areNamed = alike
    .slice(1)
    .every(({ start }, index) => hasName.test(between(alike[index]?.end ?? start, start)));
  if (!areNamed) return words;
  const lead = between(sentence.start, last?.start ?? sentence.end);
  const telling = words.filter((word) => lead.includes(word));
  return telling.length > 0 ? telling : words;
}

const hasName = /^[、,，]\s?[^、,，\s]/u;

const findersOf = memoOf(({ frame, script }: LanguagePack) => {
  if (script === 'Latn') return undefined;
  const topic = frame.topics.length === 0 ? '' : `(?:${oneOf(frame.topics)})?`;
  const marks = anyOf([...frame['modifier-marks'], ' ']);
  return {
    topics: new RegExp(`(?<![\\p{L}\\p{N}])\\p{Lo}(?=${topic}\\s?\\d)`, 'gu'),
    names: (noun: string): RegExp => new RegExp(`(?<!\\p{L})${noun}(?:${marks}|$)`, 'u'),
  };
});

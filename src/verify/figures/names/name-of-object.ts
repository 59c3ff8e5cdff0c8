import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { openingWords, timeWords } from './words-beside-names.js';
import { once, wordFinder } from '../words.js';

/**
 * “Fly Boeing 737 jets”, „Sie fliegen Boeing 737 Jets“: behind a verb a name with a number tells which of the things behind it,
 * unless the verb gives somebody so many: “sold Poland 40 jets”. Where a subject may stand behind its verb, only if another opens
 * the clause.
 */
export function nameOfObject(lead: string, pack: LanguagePack): string | undefined {
  const { named, heads } = objectNamed(pack);
  const { subject = '', verb = '', name = '' } = named?.exec(lead)?.groups ?? {};
  const { givers } = pack.frame.numbered;
  if (verb.length < 3 || openingWords(pack).has(verb) || givers.includes(verb)) return undefined;
  const times = timeWords(pack);
  if ([name, subject].some((words) => times?.test(words) === true)) return undefined;
  return heads?.test(name) === true ? undefined : name;
}

const objectNamed = memoOf((pack: LanguagePack) => {
  const { frame } = pack;
  const { givers, subjects } = frame.numbered;
  const article = `(?:(?:${anyOf([...frame.determiners, ...frame['per-articles']])}) )?`;
  const name = "(?<name>\\p{Lu}[\\p{L}’'-]{1,30}) $";
  const subject = `(?:^|[.,;:!?\\n]\\s?)(?<subject>(?:${oneOf([...subjects, ...subjects.map(capitalised)])})(?: \\p{L}[\\p{L}-]*){0,3}?) `;
  return {
    heads: once(wordFinder(frame['relative-heads'], pack)),
    named:
      subjects.length > 0
        ? new RegExp(`${subject}(?<verb>\\p{Ll}+) ${name}`, 'u')
        : givers.length > 0
          ? new RegExp(`(?<![\\p{L}\\p{N}])(?<verb>\\p{Ll}+) ${article}${name}`, 'u')
          : undefined,
  };
});

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

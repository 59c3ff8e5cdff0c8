import { anyOf, escapeExpression } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/** The word by which a figure is the size of a difference from a level, upwards; a fall is told by its own rule. */
export function excessOf(
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): string | undefined {
  const { before, behind } = excessesOf(pack);
  if (before !== undefined && !before.test(text.slice(Math.max(0, start - longest), start)))
    return undefined;
  return behind === undefined
    ? before?.exec(text.slice(Math.max(0, start - longest), start))?.[1]
    : behind.exec(text.slice(end, end + longest))?.[1];
}

/** “ (35 %) million births of girls more than”, in UTF-16 units. */
const longest = 48;

const excessesOf = memoOf(({ frame, reading }: LanguagePack) => {
  const [more, than] = [anyOf(frame.excess.more), anyOf(frame.excess.than)];
  if (frame['verbs-last'])
    return {
      before: new RegExp(`(?:${than})、?\\s?$`, 'u'),
      behind: new RegExp(`^\\s?(${more})`, 'u'),
    };
  if (reading.grammar === 'han')
    return { before: new RegExp(`(?:${than})[^，。；、]{1,24}?(${more})\\s?$`, 'u') };
  // “40 ships more than 20 years old”: behind “than” another figure makes a bound, but for a year.
  const numbers = anyOf([...reading.numbers.keys()]);
  const years = frame.times['years-before'].map((each) =>
    escapeExpression(each).replace('\\{number\\}', `(?:\\d+|${numbers})`),
  );
  const level = `(?!\\s?(?:\\p{Sc}?\\d|(?:${numbers})(?!\\p{L})))|(?=\\s${yearDigits}(?!\\d|[.,]\\d))|(?=\\s(?:${years.join('|') || '(?!)'}))`;
  return {
    behind: new RegExp(
      `^(?:\\s\\([^()]*\\))?\\s(?:\\p{L}+\\s){0,3}?(${more})\\s(?:${than})(?:${level})`,
      'iu',
    ),
  };
});

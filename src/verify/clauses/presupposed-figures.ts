import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Stretch } from '../sources/source-text.js';
import { joinedForms } from './joined-forms.js';

/**
 * “The 40 schools that opened have no pool”: what a relative tells of things whose article says that there are so many, before a word
 * that denies something more of them.
 */
export function toldOfCounted(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): string | undefined {
  const article = word.start < figure.end ? undefined : continuingOf(pack)?.before;
  if (article?.test(text.slice(0, figure.start)) !== true) return undefined;
  return joinedForms(pack)?.counted.exec(text.slice(figure.end, word.start))?.groups?.['told'];
}

/** “The 40 schools will stay open”, “the 40 schools may not charge fees”: the article says that there are so many, and the verb that they go on. */
export function tellsWhatIs(
  text: string,
  { start }: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const forms = pack.reading.grammar === 'latin' ? continuingOf(pack) : undefined;
  return (
    forms !== undefined &&
    start >= figure.end &&
    forms.behind.test(text.slice(start, start + longestVerb)) &&
    forms.before.test(text.slice(0, figure.start))
  );
}

/** “will continue”, in UTF-16 units. */
const longestVerb = 32;

const continuingOf = memoOf(({ frame }: LanguagePack) => {
  const articles = frame.presupposed.map((words) => words.split(' ').at(-1) ?? '');
  return frame.continuing.length === 0 || articles.length === 0
    ? undefined
    : {
        behind: new RegExp(`^(?:${oneOf(frame.continuing)})(?!\\p{L})`, 'iu'),
        before: new RegExp(`(?<!\\p{L})(?:${oneOf(articles)})\\s$`, 'iu'),
      };
});

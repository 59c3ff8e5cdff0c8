import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { anySpelled, once, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “A second school, costing £3 million, could open in 2027”: a figure inside commas is as possible as what its sentence begins with, where
 * that is new to its reader. “The school” is there, and so is one that could close.
 */
export function mayComeToBe(sentence: string, figure: Stretch, pack: LanguagePack): boolean {
  const forms = formsOf(pack);
  if (forms === undefined || !forms.lead.test(sentence.slice(0, figure.start))) return false;
  const behind = forms.verb.exec(sentence.slice(figure.end));
  return behind !== null && forms.befalling?.test(behind.groups?.['rest'] ?? '') !== true;
}

const formsOf = memoOf((pack: LanguagePack) => {
  const { frame } = pack;
  const { articles } = frame.coming;
  if (articles.length === 0) return undefined;
  const relatives = anySpelled(frame['relative-pronouns']);
  return {
    lead: new RegExp(
      `^\\s*(?:${anySpelled(articles)})(?:\\s[\\p{L}-]+){1,6},\\s(?!(?:${relatives})(?!\\p{L}))[^,;:.\\d]{1,80}$`,
      'iu',
    ),
    verb: new RegExp(
      `^[^,;:.\\d]{0,80},\\s(?:${anySpelled(frame.possibilities)})(?!\\p{L})(?<rest>.*)`,
      'iu',
    ),
    befalling: once(wordFinder(frame.befalling, pack)),
  };
});

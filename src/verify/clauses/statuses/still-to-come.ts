import type { LanguagePack, StatusName } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { wordFinder } from '../../figures/words.js';
import { overlap } from '../../sources/source-text.js';
import { found } from '../words/frame-words.js';
import { verbForms } from '../words/verb-forms.js';
import { anyStatusWords, type StatusWord } from './status-words.js';

/**
 * “To be planted”, «por comprar», 건설될: what an author's text says of things by the form of a verb, that they are still to be done. What is
 * planned, aimed at or expected is said so, and what may be is not.
 */
export function stillToCome(text: string, pack: LanguagePack): readonly StatusWord[] {
  const { forms, futures, kept } = findersOf(pack);
  const words = [
    ...(forms === undefined ? [] : found(text, forms, 0)).map((word) => said(word, toBeDone)),
    ...(futures === undefined ? [] : found(text, futures, 0)).map((word) => said(word, future)),
    ...verbForms(text, pack)
      .filter(({ status }) => status === 'expected')
      .map((word) => said(word, future)),
  ];
  if (words.length === 0) return [];
  const others = [
    ...anyStatusWords(text, pack).filter(({ statuses: [first] }) => first === 'possible'),
    ...(kept === undefined ? [] : found(text, kept, 0)),
  ];
  return words.filter((word) => !others.some((other) => overlap(word, other)));
}

const said = (
  { start, end, text }: Pick<StatusWord, 'start' | 'end' | 'text'>,
  statuses: readonly StatusName[],
): StatusWord => ({ start, end, text, statuses, scope: 'clause' });

const future: readonly StatusName[] = ['expected', 'planned', 'intended'];
const toBeDone: readonly StatusName[] = [...future, 'targeted'];

const findersOf = memoOf((pack: LanguagePack) => ({
  forms: wordFinder(pack.frame.coming.forms, pack),
  futures: wordFinder(pack.frame.futures, pack),
  // «Gasto por hogar» ends as an infinitive does.
  kept: wordFinder(pack.frame['per-head'].says, pack),
}));

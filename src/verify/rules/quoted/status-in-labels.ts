import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import type { StatusWord } from '../../clauses/statuses/status-words.js';
import { standsIn } from '../../counted/words-of-label.js';
import type { Stretch } from '../../sources/source-text.js';

/** 移住したい人 of 移住したい人は40人: where verbs stand last, those who wish are counted, and the label says so. */
export const namesWishing = (
  { label }: Fact,
  { text, end, statuses: [status] }: StatusWord,
  figure: Stretch,
  { frame, tag }: LanguagePack,
): boolean =>
  frame['verbs-last'] &&
  status === 'intended' &&
  end <= figure.start &&
  (label[tag] ?? '').includes(text);

/** “Against a budget of £6.9 million” states the budget: what is planned is what its label names. */
export function namesPlanned(
  { label }: Fact,
  { text, statuses: [status] }: StatusWord,
  { frame, tag }: LanguagePack,
): boolean {
  const [, noun = ''] = /\s(\p{L}{5,})\s\p{L}+$/u.exec(text) ?? [];
  return (
    status === 'planned' &&
    noun !== '' &&
    !Object.hasOwn(frame.statuses, noun) &&
    standsIn(noun.toLowerCase(), (label[tag] ?? '').toLowerCase())
  );
}

import type { LanguagePack } from '../../../language/pack.js';
import type { Fact } from '../../../report/report.js';
import type { StatusWord } from '../../clauses/statuses/status-words.js';
import { keyOf } from '../../figures/words.js';

/** “Money pledged” over “pledged US$ 40 million”: what is promised or asked for is so counted where the label says it by a form of the verb. */
export function saysPromise(
  { label }: Fact,
  { text, statuses: [status] }: StatusWord,
  { frame, tag, reading }: LanguagePack,
): boolean {
  const verb = text.split(' ').at(-1) ?? '';
  const isPromise =
    Object.hasOwn(frame['statuses-beside'], keyOf(text)) ||
    frame.predicates.wish.behind.includes(verb);
  if (status !== 'targeted' || !isPromise) return false;
  const said = (label[tag] ?? '').toLowerCase();
  if (reading.grammar !== 'latin') return said.includes(text);
  const stem = stemOf(verb);
  return (
    stem.length === stemLength &&
    said.split(/[^\p{L}]+/u).some((word) => stemOf(word) === stem || word.startsWith(stem))
  );
}

/** „Zugesagt“ and „Zusagen“: ge parts the prefix of a participle from its verb. */
const stemOf = (verb: string): string =>
  verb
    .toLowerCase()
    .replace(/^(\p{L}{2,3})ge(?=\p{L}{3})/u, '$1')
    .slice(0, stemLength);

/** Forms of one verb begin alike: “promised” and “promises”. In UTF-16 units. */
const stemLength = 5;

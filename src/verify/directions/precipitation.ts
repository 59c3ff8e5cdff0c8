import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { keyOf } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * „Es fielen 40 Zentimeter Schnee“, 비가 61밀리미터 내렸다: rain falls, and so much of it is no change. „Der Niederschlag fiel um 61
 * Millimeter“ is one.
 */
export function isPrecipitation(
  text: string,
  word: string,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const { verbs, ofIt, by } = wordsOf(pack);
  if (!verbs.includes(keyOf(word))) return false;
  // „Um rund 61“ may be read with its figure.
  const own = text.slice(figure.start, figure.end).search(/\p{N}/u);
  const lead = text.slice(Math.max(0, figure.start - longest), figure.start + Math.max(0, own));
  const [behind = ''] = text.slice(figure.start, figure.end + longest).split(/[,;:!?。、]/u);
  const said = pack.frame['verbs-last'] ? (lead.split(/[.,;。、]/u).at(-1) ?? '') + behind : behind;
  return !by.test(lead) && ofIt.test(said);
}

/** “ litres of rain per square metre”, in UTF-16 units. */
const longest = 24;

const wordsOf = memoOf(({ frame }: LanguagePack) => {
  const { falls, of } = frame.precipitation;
  return {
    verbs: falls.map(keyOf),
    ofIt: new RegExp(`(?<!\\p{Script=Latin})(?:${anyOf(of)})`, 'iu'),
    by: new RegExp(`(?:^|\\s)(?:${anyOf(frame.by)})\\s(?:\\p{L}+\\s)?$`, 'iu'),
  };
});

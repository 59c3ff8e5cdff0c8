import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/** In UTF-16 units. */
const longest = 48;

/** “630 people, up from 650”: the way that is said right before the word that a change begins with. */
export function wayFrom(
  text: string,
  { start }: Stretch,
  pack: LanguagePack,
): { readonly way: 'rise' | 'fall'; readonly text: string } | undefined {
  const lead = text.slice(Math.max(0, start - longest), start);
  const [, rise, fall] = waysOf(pack)?.exec(lead) ?? [];
  if (rise !== undefined) return { way: 'rise', text: rise };
  return fall === undefined ? undefined : { way: 'fall', text: fall };
}

const waysOf = memoOf(({ frame, reading }: LanguagePack) => {
  const from = frame.from.filter((word) => !frame.by.includes(word));
  if (reading.grammar !== 'latin' || frame['verbs-last'] || from.length === 0) return undefined;
  const [rises, falls] = [
    oneOf([...frame.rises, ...frame['rises-beside']]),
    oneOf([...frame.falls, ...frame['falls-beside']]),
  ];
  return new RegExp(
    `(?<!\\p{L})(?:(${rises})|(${falls}))\\s(?:${oneOf(from)})\\s(?:\\p{L}+\\s)?\\p{Sc}?$`,
    'iu',
  );
});

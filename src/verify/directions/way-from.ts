import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/** In UTF-16 units. */
const longest = 48;

/** “630 people, up from 650”, “fell slightly, from 650”: the way that is said right before the word that a change begins with. */
export function wayFrom(text: string, { start }: Stretch, pack: LanguagePack): WayFrom | undefined {
  const from = Math.max(0, start - longest);
  const said = waysOf(pack)?.exec(text.slice(from, start));
  const [, rise, fall] = said ?? [];
  const word = rise ?? fall;
  if (said === null || said === undefined || word === undefined) return undefined;
  return {
    way: rise === undefined ? 'fall' : 'rise',
    text: word,
    opens: opening.test(text.slice(Math.max(0, from + said.index - longest), from + said.index)),
  };
}

interface WayFrom {
  readonly way: 'rise' | 'fall';
  readonly text: string;
  /** It is the first word of its clause, or the second: no verb of another figure. */
  readonly opens: boolean;
}

const opening = /[,;(–—-]\s?(?:\p{L}+\s)?$/u;

const waysOf = memoOf(({ frame, reading }: LanguagePack) => {
  const from = frame.from.filter((word) => !frame.by.includes(word));
  if (reading.grammar !== 'latin' || frame['verbs-last'] || from.length === 0) return undefined;
  const [rises, falls] = [
    oneOf([...frame.rises, ...frame['rises-beside']]),
    oneOf([...frame.falls, ...frame['falls-beside']]),
  ];
  return new RegExp(
    `(?<!\\p{L})(?:(${rises})|(${falls}))(?:\\s\\p{L}+,|,)?\\s(?:${oneOf(from)})\\s(?:\\p{L}+\\s)?\\p{Sc}?$`,
    'iu',
  );
});

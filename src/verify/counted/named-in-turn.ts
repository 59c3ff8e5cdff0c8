import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { FoundQuote } from '../sources/match-quote.js';
import { respectiveList } from './respective-lists.js';
import { standsIn, wordsOfLabel } from './words-of-label.js';

/** Whose figure of a quote a label names: the fact's own, another by the words it shares with that, or of several none. */
export type Labelled = 'own' | 'none' | { readonly other: string };

/**
 * “Bus and tram travel grew by 6% and 2% respectively”, “sales of ice and salt”: which member of a list told in turn a label
 * names, by the word of each that its conjunction joins. What stands farther from that may be of all of them. Nothing where
 * no such word of the label tells.
 */
export function namedInTurn(
  label: string,
  read: ReadQuantity,
  alike: readonly ReadQuantity[],
  { source: { normal, pack }, sentence }: FoundQuote,
): Labelled | undefined {
  if (pack?.script !== 'Latn') return undefined;
  const from = normal.normal(sentence.start);
  const text = normal.text.slice(from, normal.normal(sentence.end));
  const placed = alike.map(({ start, end }) => ({
    start: normal.normal(start) - from,
    end: normal.normal(end) - from,
  }));
  const own = placed[alike.findIndex(({ start }) => start === read.start)];
  const list = own && respectiveList(text, own, placed, pack);
  if (list === undefined) return undefined;
  const members = list.members.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const joined = members.map((member, index) => joinedWord(member, index === 0, members, pack));
  const told = wordsOfLabel(label, pack).words;
  const named = joined.map((word) =>
    word !== undefined && told.some((each) => standsIn(each, word)) ? word : undefined,
  );
  const other = named.find((word, index) => word !== undefined && index !== list.index);
  if (named[list.index] !== undefined) return other === undefined ? 'own' : undefined;
  return other === undefined ? undefined : { other };
}

/** The last word of the first member, and the first of the others, of those that stand in no other member. */
const joinedWord = (
  member: string,
  isFirst: boolean,
  members: readonly string[],
  pack: LanguagePack,
): string | undefined =>
  wordsOfLabel(member, pack)
    .words.filter((word) => members.filter((each) => standsIn(word, each)).length === 1)
    .at(isFirst ? -1 : 0);

/** 甲市和乙市的人口分别为3万人、5万人: behind the last of a list told in turn stand words that are of all its members. */
export function isLastInTurn(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  { source: { normal, pack }, sentence }: FoundQuote,
): boolean {
  if (pack === undefined) return false;
  const from = normal.normal(sentence.start);
  const [own, ...all] = [read, ...figures].map(({ start, end }) => ({
    start: normal.normal(start) - from,
    end: normal.normal(end) - from,
  }));
  const text = normal.text.slice(from, normal.normal(sentence.end));
  const list = own && respectiveList(text, own, all, pack);
  return list !== undefined && list.index === list.members.length - 1;
}

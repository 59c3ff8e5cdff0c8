import { escapeExpression } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { isNameOf, type ReadQuantity } from '../../quantity/read/read-quantity.js';
import { figuresIn, type FoundQuote } from '../sources/match-quote.js';
import { sentenceRound, type SourceText, type Stretch } from '../sources/source-text.js';
import { ledBy } from './led-figures.js';
import { respectiveList, type RespectiveList } from './respective-lists.js';

/** The words of a source that may say what a figure is of, in small letters. */
export interface NamesOfFigure {
  /** Those that are of this figure and of no other of its sentence. */
  readonly sure: string;
  /** These, and those between two figures that may be of either. */
  readonly wide: string;
  /** These, what stands before them in the sentence and, where verbs end it, behind its last figure: both may be of all its figures. */
  readonly context: string;
}

/**
 * What names a figure stands between the figures beside it: up to the sign or word that parts the members of a list, where
 * there is one. A share or the size of a change is of what the level before it is of.
 */
export function namesOfFigure({ source, quantity }: FoundQuote): NamesOfFigure {
  const { normal, pack } = source;
  if (quantity === undefined || pack === undefined) return none;
  const sentence = sentenceRound(source.sentences, quantity);
  const figures = figuresIn(source, sentence).filter(
    (each) => each.value.kind !== 'date' && each.value.kind !== 'ordinal' && !isNameOf(each),
  );
  const at = figures.findIndex(({ start }) => start === quantity.start);
  const between = (from: ReadQuantity | undefined, to: ReadQuantity | undefined): string =>
    normal.text
      .slice(normal.normal(from?.end ?? sentence.start), normal.normal(to?.start ?? sentence.end))
      .toLowerCase();
  const gaps = [...figures, undefined].map((each, index) => between(figures[index - 1], each));
  const behindAll = pack.frame['verbs-last'] ? (gaps.at(-1) ?? '') : '';
  const list = listOf(figures, at, source);
  const own = list?.members[list.index];
  const member = own && normal.text.slice(own.start, own.end).toLowerCase();
  if (member !== undefined)
    return { sure: member, wide: member, context: `${member} ${behindAll}` };
  const parted = gaps.map((text, index): Gap =>
    index === 0 ? ['', text] : index === figures.length ? [text, ''] : partedBy(text, pack),
  );
  const owner = ownerOf(figures, isEndOfChange(gaps[at] ?? '', pack) ? at - 1 : at);
  // “Attendance: 24,915 (2018: 23,310)”: both are of what is said of the first.
  const led = ledBy(quantity, figuresIn(source, sentence), source);
  const leader = figures.findIndex(({ start }) => start === led?.start);
  const around = [...new Set([leader < 0 ? owner : leader, owner, at])].flatMap((index) => [
    { gap: parted[index], text: gaps[index] ?? '', isBehind: false },
    { gap: parted[index + 1], text: gaps[index + 1] ?? '', isBehind: true },
  ]);
  // A gap that nothing parts is before the figure behind it, and may be of the one before it.
  const wide = around.map(({ gap, text, isBehind }) => gap?.[isBehind ? 0 : 1] ?? text).join(' ');
  return {
    sure: around
      .map(({ gap, text, isBehind }) => gap?.[isBehind ? 0 : 1] ?? (isBehind ? '' : text))
      .join(' '),
    wide,
    context: `${gaps.slice(0, at + 1).join(' ')} ${wide} ${behindAll}`,
  };
}

const none: NamesOfFigure = { sure: '', wide: '', context: '' };

/** The members of a list told in turn that other figures than this one are of, in the normal text of its source. */
export function membersOfOthers({ source, quantity }: FoundQuote): readonly Stretch[] {
  if (quantity === undefined) return [];
  const sentence = sentenceRound(source.sentences, quantity);
  const figures = figuresIn(source, sentence).filter(({ value }) => value.kind !== 'date');
  const at = figures.findIndex(({ start }) => start === quantity.start);
  const list = listOf(figures, at, source);
  return list?.members.filter((_, index) => index !== list.index) ?? [];
}

/** What a figure is of that stands in a row with others, told in a row before them: 砂利と木材はそれぞれ14トン、19トン. */
function listOf(
  figures: readonly ReadQuantity[],
  at: number,
  { normal, pack }: SourceText,
): RespectiveList | undefined {
  const own = figures[at];
  if (own === undefined || pack === undefined) return undefined;
  const place = ({ start, end }: Stretch): Stretch => ({
    start: normal.normal(start),
    end: normal.normal(end),
  });
  // The unit of “3 and 5 per cent” stands behind the last alone.
  const alike = figures.filter(
    ({ unit }) => [own.unit.text, ''].includes(unit.text) || own.unit.text === '',
  );
  return respectiveList(normal.text, place(own), alike.map(place), pack);
}

/** What is of the figure before and what of the one behind; undefined where no sign or word parts them. */
type Gap = readonly [string, string] | undefined;

/** “From 6.4% to 4.9%”: nothing but a word such as “to” stands before the second level of a change. */
const isEndOfChange = (gap: string, { frame }: LanguagePack): boolean =>
  frame.to.includes(gap.trim());

/** Of 6966人，占12.1% the share is of what is counted before it. */
function ownerOf(figures: readonly ReadQuantity[], at: number): number {
  const isShare = (read: ReadQuantity | undefined): boolean =>
    read?.unit.kind === 'percent' || read?.unit.kind === 'percentage-point';
  if (!isShare(figures[at])) return at;
  const level = figures.findLastIndex((each, index) => index < at && !isShare(each));
  return level < 0 ? at : level;
}

/** The first sign or word that parts the members of a list; what a bracket glosses is said before it. */
function partedBy(gap: string, pack: LanguagePack): Gap {
  if (/^[^、，,；;]*[(（]\s?$/u.test(gap)) return [gap, ''];
  const joint = jointOf(pack).exec(gap);
  return joint === null
    ? undefined
    : [gap.slice(0, joint.index), gap.slice(joint.index + joint[0].length)];
}

const jointOf = memoOf(({ frame: { conjunctions }, script }: LanguagePack) => {
  const words = conjunctions.map((word) =>
    script === 'Latn' ? `(?<!\\p{L})${escapeExpression(word)}(?!\\p{L})` : escapeExpression(word),
  );
  // A line that begins with a number may be read as one sentence with that before it.
  return new RegExp(['[、，,；;:：。！？]', '[.!?]\\s', ...words].join('|'), 'u');
});

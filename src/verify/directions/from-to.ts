import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * Whether a text tells of two figures that something went from the one to the other: “from 10% in 2020 to 15%”,
 * 从10%变为15%, 10%から15%に, 10%에서 15%로. Latin letters also turn it round: “to 15% from 10%”.
 */
export function wentFromTo(text: string, from: Stretch, to: Stretch, pack: LanguagePack): boolean {
  const { left, reached, between, back } = patternsOf(pack);
  const [first, second] = from.start < to.start ? [from, to] : [to, from];
  const lead = text.slice(Math.max(0, first.start - longest), first.start);
  const middle = text.slice(first.end, second.start).replaceAll(bareYear, '');
  const follow = text.slice(second.end, second.end + nearest);
  if (middle.length > longest) return false;
  if (from.start > to.start)
    return back !== undefined && back.test(middle) && (reached?.test(lead) ?? false);
  return (
    left.test(lead) &&
    between.test(middle) &&
    (pack.frame['verbs-last'] ? reached?.test(follow) === true : true)
  );
}

/** In UTF-16 units. */
const longest = 48;
const nearest = 8;

const bareYear = new RegExp(`(?<!\\d|\\d[.,])${yearDigits}(?!\\d|[.,]\\d)`, 'gu');

interface Patterns {
  /** Before the figure that was left. */
  readonly left: RegExp;
  /** Between the two. */
  readonly between: RegExp;
  /** Before the figure that was come to; where verbs stand last, behind it. */
  readonly reached?: RegExp;
  /** Between the two where the second is the one that was left. */
  readonly back?: RegExp;
}

const patternsOf = memoOf(({ frame, reading }: LanguagePack): Patterns => {
  const [from, to] = [oneOf(frame.from) || '(?!)', oneOf(frame.to) || '(?!)'];
  if (frame['verbs-last'])
    return {
      left: /(?:)/u,
      between: new RegExp(`^(?:${from})[^\\d。.!?]*$`, 'u'),
      reached: new RegExp(`^(?:${to})`, 'u'),
    };
  if (reading.grammar === 'han')
    return {
      left: new RegExp(`(?:${from})[^\\d。；;，,]{0,16}$`, 'u'),
      between: new RegExp(`^[^\\d。；;，,]*(?:${to})[^\\d。；;，,]{0,6}$`, 'u'),
    };
  const word = String.raw`(?:\p{L}+\s)?\p{Sc}?`;
  const any = String.raw`[^\d;:!?.,()]*`;
  return {
    left: new RegExp(`(?<!\\p{L})(?:${from})\\s${word}$`, 'iu'),
    between: new RegExp(`^${any},?\\s(?:${to})\\s${word}$`, 'iu'),
    reached: new RegExp(`(?<!\\p{L})(?:${to})\\s${word}$`, 'iu'),
    back: new RegExp(`^${any},?\\s(?:${from})\\s${word}$`, 'iu'),
  };
});

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

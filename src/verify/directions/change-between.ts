import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { anySpelled, oneSpelled, yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * Whether a text says that something went from the one figure to the other, whatever its verb: “moved from 8% to 13%”,
 * 由8%变为13%, 8%から13%になった. The one stands before the other in one clause.
 */
export function isChangeBetween(
  text: string,
  one: Stretch,
  other: Stretch,
  pack: LanguagePack,
): boolean {
  if (one.end > other.start || other.start - one.end > farthest) return false;
  const { before, behind, between, closing } = wordsOf(pack);
  const lead = text.slice(Math.max(0, one.start - nearest), one.start).replaceAll(year, '');
  const gap = text.slice(one.end, other.start).replaceAll(year, '');
  const follow = text.slice(other.end, other.end + nearest);
  return (
    before.test(lead) && behind.test(gap) && between.test(gap) && closing.test(follow.trimStart())
  );
}

/** “Went to 13% from 8%”, « passés à 13 %, contre 8 % »: whether a text says that something came to the one figure from the other. */
export function isChangeFrom(
  text: string,
  one: Stretch,
  other: Stretch,
  pack: LanguagePack,
): boolean {
  if (one.end > other.start || other.start - one.end > farthest) return false;
  const { reached, left } = wordsOf(pack);
  const lead = text.slice(Math.max(0, one.start - nearest), one.start).replaceAll(year, '');
  const gap = text.slice(one.end, other.start).replaceAll(year, '');
  return reached.test(lead) && left.test(gap);
}

/** Whether a verb of change with no way of its own stands before a figure: went, sont passés, gingen. */
export function isMoved(text: string, { start }: Stretch, pack: LanguagePack): boolean {
  const { moved } = wordsOf(pack);
  return moved.test(text.slice(Math.max(0, start - nearest), start));
}

/**
 * “From 50 to 40, a rise”, „, ein Anstieg“, « Une hausse : … »: the word of a rise or a fall that names what goes from the one
 * figure to the other, set off behind them or before.
 */
export function wayOfChange(
  text: string,
  one: Stretch,
  other: Stretch,
  pack: LanguagePack,
): { readonly way: 'rise' | 'fall'; readonly text: string } | undefined {
  const { named, heading } = wordsOf(pack);
  const lead = text.slice(Math.max(0, one.start - farthest), one.start);
  const said = named?.exec(text.slice(other.end, other.end + farthest)) ?? heading?.exec(lead);
  const { rise, fall } = said?.groups ?? {};
  if (rise !== undefined) return { way: 'rise', text: rise };
  return fall === undefined ? undefined : { way: 'fall', text: fall };
}

/** “ per cent of all journeys in the spring of 2019 to ”, in UTF-16 units. */
const farthest = 64;
const nearest = 24;

const year = new RegExp(`(?<!\\d|\\d[.,])${yearDigits}(?!\\d|[.,]\\d)`, 'gu');
const any = /(?:)/u;

interface Words {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly between: RegExp;
  readonly closing: RegExp;
  readonly reached: RegExp;
  readonly left: RegExp;
  readonly moved: RegExp;
  readonly named?: RegExp;
  readonly heading?: RegExp;
}

const none = /(?!)/u;
const unturned = { reached: none, left: none, moved: any };

const wordsOf = memoOf(({ frame, reading, proofreading }: LanguagePack): Words => {
  const [from, to] = [frame.from, frame.to].map(anyOf);
  if (frame['verbs-last'])
    return {
      ...unturned,
      before: any,
      behind: new RegExp(`^\\s?(?:${from})`, 'u'),
      between: /^[^\d、。，,;:.!?]*$/u,
      closing: new RegExp(`^(?:${to})`, 'u'),
    };
  if (reading.grammar === 'han') {
    const changes = anyOf([...frame.to, ...reading.changeWords]);
    return {
      ...unturned,
      before: new RegExp(`(?:${from})[^\\d\\p{P}]{0,8}$`, 'u'),
      behind: any,
      between: new RegExp(
        `^[^\\d。，；：！？,;]{0,12}(?:${changes})[^\\d。，；：！？,;]{0,4}$`,
        'u',
      ),
      closing: any,
    };
  }
  const labels = frame['changes-in-labels'];
  const [rises, falls] = [
    [...frame.rises, ...frame['rises-beside'], ...labels.rises],
    [...frame.falls, ...frame['falls-beside'], ...labels.falls],
  ].map(anySpelled);
  const denied = anyOf([...frame.negations, ...frame.denying]);
  const noun = `(?:(?!(?:${denied})\\s)\\p{L}{1,6}\\s){0,2}?(?:(?<rise>${rises})|(?<fall>${falls}))(?!\\p{L})`;
  const ends = `(?=\\s?(?:$|[.,;:!?)–—])|\\s(?:${anyOf([...frame.by, ...frame['levels-of']])})\\s)`;
  const against = anyOf([...frame['set-against'], ...proofreading.otherDates]);
  const verbs = oneSpelled(reading.changeWords);
  return {
    reached: new RegExp(`(?<!\\p{L})(?:${to})\\s(?:\\p{L}+\\s)?[\\p{Sc}~]?$`, 'iu'),
    left: new RegExp(
      `^[^\\d,;:.!?()]*(?:\\s(?:${from})|,?\\s(?:${against}))\\s(?:\\p{L}+\\s)?[\\p{Sc}~]?$`,
      'iu',
    ),
    moved:
      verbs === ''
        ? any
        : new RegExp(`(?<!\\p{L})(?:${verbs})\\s(?:\\p{L}+\\s){0,2}[\\p{Sc}~]?$`, 'iu'),
    named: new RegExp(`^(?:\\s\\p{L}+){0,2}?\\s?[,–—(]\\s?${noun}${ends}`, 'iu'),
    heading: new RegExp(`(?:^|[.!?]\\s)${noun}\\s?:[^.!?:]*$`, 'iu'),
    before: new RegExp(`(?<!\\p{L})(?:${from})\\s(?:\\p{L}+\\s){0,2}[\\p{Sc}~]?$`, 'iu'),
    behind: any,
    between: new RegExp(`^[^\\d,;:.!?()]*\\s(?:${to})\\s(?:\\p{L}+\\s)?[\\p{Sc}~]?$`, 'iu'),
    closing: any,
  };
});

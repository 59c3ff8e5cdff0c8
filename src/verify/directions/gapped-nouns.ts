import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * «El incremento fue del 1 % en los hombres y del 18 % en las mujeres», “among men the rise was 1%, among women 18%”,
 * 男性增幅为1%，女性为18%: whether a size leaves out the noun and the verb of the size before it, and tells no more than of what it is.
 *
 * @param before the size whose noun and verb are told
 * @param figure the size behind it
 */
export function leavesNounOut(
  text: string,
  before: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const { noun, gap, joint, ofWhat } = shapesOf(pack);
  const between = text.slice(before.end, figure.start);
  const behind = text.slice(figure.end, figure.end + longestPlace);
  if (noun !== undefined)
    return (
      noun.test(text.slice(Math.max(0, before.start - longestPlace), before.start)) &&
      gap.test(between)
    );
  if (gap.test(between)) return closes.test(behind);
  const [first, last] = [between, behind].map((each) => ofWhat.exec(each)?.[1]?.toLowerCase());
  return joint.test(between) && first !== undefined && first === last;
}

/** In UTF-16 units. */
const longestPlace = 48;

/** The end of a clause. */
const closes = /^\s?(?:[.,;:)]|$|\n)/u;

interface Shapes {
  /** Where clauses have no prepositions: a noun of change and what joins it to its size. */
  readonly noun: RegExp | undefined;
  /** What stands between two sizes, where the second has its place before it. */
  readonly gap: RegExp;
  /** The same, where each has its place behind it. */
  readonly joint: RegExp;
  /** The place behind a size; its preposition is the first group. */
  readonly ofWhat: RegExp;
}

const shapesOf = memoOf((pack: LanguagePack): Shapes => {
  const { frame, proofreading, reading } = pack;
  const { shares } = proofreading.bases;
  if (reading.grammar === 'han' || frame['verbs-last']) {
    const { rises, falls } = frame['changes-in-labels'];
    const links = anyOf([...frame.topics, ...(reading.grammar === 'han' ? shares : [])]);
    return {
      noun: new RegExp(`(?:${anyOf([...rises, ...falls])})(?:${links})\\s?$`, 'u'),
      gap: new RegExp(`^[,，、]\\s?[^\\d\\p{P}]{1,12}(?:${links})\\s?$`, 'u'),
      joint: /(?!)/u,
      ofWhat: /(?!)/u,
    };
  }
  const places = anyOf(frame.modals.places.filter((word) => !frame.determiners.includes(word)));
  const of = `(?:(?:${anyOf([...shares, ...frame.from])})\\s)?`;
  const verbs = anyOf([...frame.modals.auxiliaries, ...frame.modals.barriers]);
  const word = `(?!(?:${verbs})(?!\\p{L}))\\p{L}[\\p{L}’'-]*`;
  const place = `\\s(${places})\\s(?:(?:${anyOf(frame.determiners)})\\s)?${word}(?:\\s${word})?`;
  return {
    noun: undefined,
    gap: new RegExp(`^[,;]${place},?\\s${of}$`, 'iu'),
    joint: new RegExp(`^${place},?\\s(?:${anyOf(frame.conjunctions)})\\s${of}$`, 'iu'),
    ofWhat: new RegExp(
      `^${place}(?:,?\\s(?:${anyOf(frame.conjunctions)})\\s|(?=[.,;:)]|$|\\n))`,
      'iu',
    ),
  };
});

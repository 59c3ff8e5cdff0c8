import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { directionNear } from '../../clauses/clause-frame.js';
import type { SourceText, Stretch } from '../../sources/source-text.js';
import { holds, once, wordFinder } from '../../figures/words.js';

/**
 * A sentence with blanks for the words that only say what a change is counted from: 同比, 比上年, “on the previous year”,
 * 前年比. Where they tell the level of that time (上年的3.2万, “the previous year’s 3.2 million”) they are kept, where one figure
 * is asked about before that alone.
 *
 * @param figure where it begins in the sentence
 */
export function withoutBases(sentence: string, pack: LanguagePack, figure?: number): string {
  const { told, change } = basesOf(pack);
  const blanked = told === undefined ? sentence : sentence.replaceAll(told, blank);
  if (change === undefined) return blanked;
  return blanked.replaceAll(change, (said: string, ...found: readonly unknown[]) => {
    const at = Number(found.find((each) => typeof each === 'number'));
    const following = blanked.slice(at + said.length);
    const isOfChange =
      isComparing(said, pack) ||
      holds(blanked.slice(Math.max(0, at - longestChange), at), directionsOf(pack));
    const level = levelIn(following, pack);
    const isKept =
      level !== undefined && (figure === undefined || figure === at + said.length + level);
    return isOfChange && !isKept ? blank(said) : said;
  });
}

/** 1년 전보다, 1年前に比べ: where verbs stand last, so many years ago are what a change is counted from. */
export const isComparedWith = ({ end }: Stretch, { pack, source: { text } }: SourceText): boolean =>
  pack?.frame['verbs-last'] === true && comparedOf(pack).test(text.slice(end, end + longestBase));

const comparedOf = memoOf(
  ({ proofreading: { bases } }: LanguagePack) =>
    new RegExp(`^\\s?\\p{L}\\s?(?:${anyOf(bases.behind)})`, 'u'),
);

/** In UTF-16 units. */
const longestBase = 8;

const blank = (said: string): string => ' '.repeat(said.length);

/** “Rose by some 3.2 per cent in all ” before what it is counted from, in UTF-16 units. */
const longestChange = 64;

/** Where a figure follows that no word of direction parts from the time before: 比上年的3.2万, “the previous year (3.2)”. */
function levelIn(following: string, pack: LanguagePack): number | undefined {
  const [between = ''] = /^[^\p{N},，、;；.。!！?？\n]*/u.exec(following) ?? [];
  const behind = following.slice(between.length);
  const { directions, changed, percent, owners } = levelsOf(pack);
  if (!/^\p{N}/u.test(behind) || holds(between, directions)) return undefined;
  const isLevel =
    pack.reading.grammar === 'latin'
      ? // “Gegenüber dem Vorjahr kamen 5 Prozent mehr”, “the previous year’s 5 per cent”, “the previous year (5%)”.
        !percent.test(behind) || /^['’]|[(]/u.test(between) || holds(between, owners)
      : between === '' ||
        /^.?[(（]/u.test(between) ||
        pack.frame['modifier-marks'].some((mark) => between.slice(0, 4).includes(mark)) ||
        changed.test(behind);
  return isLevel ? between.length : undefined;
}

/**
 * Whether a figure is the level of the time that another is compared with, which stands in its clause with no change
 * between: “compared with 71.7 in 2022”, 较2021年的15万人. A change that is told from there is none.
 */
export function isLevelOfBase(
  base: Stretch,
  figure: ReadQuantity,
  text: string,
  pack: LanguagePack,
): boolean {
  const isBefore = base.end <= figure.start;
  const between = isBefore
    ? text.slice(base.end, figure.start)
    : text.slice(figure.end, base.start);
  if (endsPart.test(between) || holds(between, directionsOf(pack))) return false;
  if (directionNear(text, figure, pack)?.relation === 'by') return false;
  // 增速比2022年加快2.2个百分点.
  const isShare = figure.unit.kind === 'percent' || figure.unit.kind === 'percentage-point';
  return !(
    isShare &&
    isBefore &&
    pack.reading.grammar === 'han' &&
    /^[^(（]+$/u.test(between) &&
    !pack.frame['modifier-marks'].some((mark) => between.includes(mark))
  );
}

/** Other figures than those of digits end none: 16.5万吨. */
const endsPart = /[，、；;:：。!?！？()（）\n]|[,.](?!\p{N})/u;

const directionsOf = (pack: LanguagePack): RegExp | undefined => levelsOf(pack).directions;

interface Levels {
  /** A word that something rose, fell or differs. */
  readonly directions: RegExp | undefined;
  /** A figure with such a word right behind it. */
  readonly changed: RegExp;
  readonly percent: RegExp;
  /** “Of” and the like. */
  readonly owners: RegExp | undefined;
}

const levelsOf = memoOf((pack: LanguagePack): Levels => {
  const { frame, reading } = pack;
  const words = [
    ...frame.rises,
    ...frame.falls,
    ...frame['rises-beside'],
    ...frame['falls-beside'],
  ];
  return {
    directions: once(wordFinder([...words, ...frame.by], pack)),
    changed: new RegExp(
      `^\\p{N}[^\\p{P}\\n]{0,12}?(?:[.,]\\d{1,6}[^\\p{P}\\n]{0,12}?)?(?:${oneOf(words)})`,
      'iu',
    ),
    owners: once(wordFinder(frame['levels-of'], pack)),
    percent: new RegExp(`^\\p{N}+(?:[.,]\\p{N}+)?\\s?(?:${oneOf(reading.percent)})`, 'iu'),
  };
});

/** “Compared with” says so by itself; “from”, “on” and “over” only behind a change. */
const isComparing = (said: string, { proofreading: { bases }, reading }: LanguagePack): boolean =>
  reading.grammar === 'han' ||
  bases.before.some((word) => said.toLowerCase().startsWith(word.toLowerCase()));

interface Bases {
  /** What compares by itself, whatever follows: 同比, 前年同月比, 전년(62.1%)보다. */
  readonly told: RegExp | undefined;
  /** What leads to the time before. */
  readonly change: RegExp | undefined;
}

const basesOf = memoOf((pack: LanguagePack): Bases => {
  const { frame, proofreading, reading } = pack;
  const { before, between, behind, levels, except } = proofreading.bases;
  const times = Object.values(frame.times.before).flat();
  const time = oneOf(times);
  if (time === '') return { told: undefined, change: undefined };
  if (reading.grammar === 'latin' && !frame['verbs-last']) {
    const leads = [...before, ...proofreading.otherDates, ...frame.from];
    const word = `(?:(?:${anyOf([...between, ...frame.determiners])})(?:\\s+|(?<=['’])))`;
    // “Compared with the same period of last year”.
    const links = anyOf([...frame['levels-of'], ...frame['before-years'], ...frame.determiners]);
    const years = anyOf([...times, ...frame['last-years']]);
    const parts = oneOf(proofreading.partsOfYears);
    const lastYear = frame['last-years'].length === 0 ? '' : `|${anyOf(frame['last-years'])}`;
    const samePart =
      parts === '' ? '' : `|(?:${parts})(?:(?:\\s+(?:${links})){0,2}\\s+(?:${years}))?`;
    return {
      told: undefined,
      change: new RegExp(
        `(?<!\\p{L})(?:${anyOf(leads)})(?:\\s+|(?<=['’]))${word}{0,4}(?:${time}${lastYear}${samePart})(?!\\p{L})`,
        'giu',
      ),
    };
  }
  const alone = [...frame['relative-heads'], ...times].filter(
    (word) =>
      times.some((each) => word.startsWith(each)) &&
      [...before, ...behind].some((each) => word.endsWith(each)),
  );
  const level = `(?:\\s?(?:${anyOf(levels)}))?`;
  const bracketed = frame['verbs-last'] ? '(?:\\s?[(（][^)）]{1,24}[)）])?' : '';
  const compared = `(?:${time})${bracketed}${level}\\s?(?:${anyOf(behind)})`;
  return {
    told: new RegExp(`${anyOf(alone)}|${compared}`, 'gu'),
    change:
      before.length === 0
        ? undefined
        : new RegExp(
            `(?:${anyOf(before)})${except.length === 0 ? '' : `(?<!${oneOf(except)})`}(?:${time})${level}`,
            'gu',
          ),
  };
});

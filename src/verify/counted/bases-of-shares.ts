import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText, Stretch } from '../sources/source-text.js';

/**
 * 老年人口88万人，占常住人口的14.6%, “36 million pensioners, 28.6% of the population”: a label that is nothing but the whole which the share
 * behind a figure is of is no label of that figure.
 *
 * @param figures those of the sentence, in order
 * @returns the whole, where the label is that
 */
export function labelledByBase(
  label: string,
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  sentence: Stretch,
  { normal, pack }: SourceText,
): string | undefined {
  if (pack === undefined || read.unit.kind === 'percent') return undefined;
  const share = figures.find(({ start, unit }) => start >= read.end && unit.kind === 'percent');
  if (share === undefined) return undefined;
  const text = normal.text.toLowerCase();
  const before = text.slice(normal.normal(sentence.start), normal.normal(read.start));
  const gap = text.slice(normal.normal(read.end), normal.normal(share.start));
  const behind = text.slice(normal.normal(share.end), normal.normal(sentence.end));
  const { lead, rest, articles } = basesIn(pack);
  const base = (lead === undefined ? rest.exec(behind) : lead.exec(gap))?.[1]?.trim() ?? '';
  const named = label.toLowerCase().replace(articles, '').trim();
  // 전체 사망자 of 전체 사망의: the end of a word may differ.
  const isBase = [0, 1, 2].some(
    (loss) =>
      named.length - loss >= (loss === 0 ? 2 : 4) &&
      base.endsWith(named.slice(0, named.length - loss)),
  );
  return isBase && !before.includes(named) ? named : undefined;
}

interface Bases {
  /** Where the whole stands before its share: 占常住人口的. */
  readonly lead: RegExp | undefined;
  /** Where it stands behind it: “ of the population”. */
  readonly rest: RegExp;
  readonly articles: RegExp;
}

const basesIn = memoOf(({ frame, reading, script, proofreading }: LanguagePack): Bases => {
  const or = (words: readonly string[]): string => oneOf(words) || '(?!)';
  const of = or([...frame['levels-of'], ...frame.partitives, ...proofreading.bases.shares]);
  const articles = or([...frame.determiners, ...reading.articles]);
  return {
    lead:
      script === 'Latn'
        ? undefined
        : new RegExp(`([^、，,；;。\\d]{2,24})(?:${or(frame['modifier-marks'])})\\s?$`, 'u'),
    rest: new RegExp(`^\\s(?:${of})\\s(?:(?:${articles})\\s)?([^,;.:!?\\d]{3,40})`, 'u'),
    articles: new RegExp(`^(?:${articles})\\s`, 'u'),
  };
});

import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “Had planned to buy 120, but will not”, 原计划购置120辆，现不再购置: behind the figure its sentence denies what was planned,
 * with no verb or with the same. “But will not sell any” denies another.
 */
export function withdrawnBehind(
  text: string,
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  const finder = finderOf(pack);
  if (finder === undefined) return undefined;
  const [behind = ''] = text
    .slice(figure.end, figure.end + reach)
    .split(/[.!?;](?:\s|$)|[。！？；\n]/u);
  const plan = text.slice(clause.start, figure.start).toLowerCase();
  for (const { 0: word, index } of behind.matchAll(finder)) {
    const rest = behind
      .slice(index + word.length)
      .trimStart()
      .toLowerCase();
    const start = figure.end + index;
    if (rest === '' || /^[,，)）]/u.test(rest) || plan.includes(verbOf(rest, pack)))
      return { start, end: start + word.length, text: word };
  }
  return undefined;
}

/** In UTF-16 units. */
const reach = 120;

const finderOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame['withdrawn-behind'], pack));

/** Words of two hanzi, or between spaces. */
const verbOf = (rest: string, { reading }: LanguagePack): string =>
  reading.grammar === 'han' ? rest.slice(0, 2) : ` ${rest.split(/[\s,]/u)[0] ?? ''} `;

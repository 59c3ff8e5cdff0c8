import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { holds, wordFinder } from '../../figures/words.js';

/** “Indique qu’en 2022”, “dice que en 2022”: what compares as well tells what is said where nothing is compared before it. */
export function opensToldClause(lead: string, pack: LanguagePack): boolean {
  const { clause, compares, bases } = toldClausesOf(pack);
  // “Más que en 2019”: the words that compare begin before the one that tells.
  if (bases?.test(lead) === true) return false;
  const found = clause?.exec(lead);
  if (found === null || found === undefined) return false;
  const before = (found[1] ?? '').split(/[.;:!?,(\n]/u).at(-1) ?? '';
  return before.trim() !== '' && !/\d/u.test(before) && !holds(before, compares);
}

const toldClausesOf = memoOf((pack: LanguagePack) => {
  const { frame, proofreading, reading } = pack;
  const { relatives } = proofreading.bases;
  if (reading.grammar !== 'latin' || frame['verbs-last'] || relatives.length === 0) return {};
  const words = relatives.flatMap((word) =>
    word.endsWith('e') ? [`${escapeExpression(word)}\\s`, `${word.slice(0, -1)}['’]`] : [],
  );
  return {
    clause:
      words.length === 0
        ? undefined
        : new RegExp(`^(.*)(?<!\\p{L})(?:${words.join('|')})\\p{L}{1,3}\\s$`, 'isu'),
    bases: basesBefore(proofreading.bases),
    compares: wordFinder([...frame.rises, ...frame.falls], pack),
  };
});

function basesBefore({
  before,
  relatives,
}: LanguagePack['proofreading']['bases']): RegExp | undefined {
  const words = before.filter(
    (word) => word.includes(' ') && !relatives.some((each) => word.startsWith(each.slice(0, -1))),
  );
  return words.length === 0
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${oneOf(words)})(?:\\s\\p{L}{1,3})?\\s$`, 'iu');
}

import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';

/**
 * „Der Saldo war mit 3 Millionen Euro negativ“, “the balance was negative, at 3 million euros”, «con 3 millones, el saldo fue negativo»:
 * the only amount of a sentence that says so of a balance, or the one that the word touches, is below nought.
 */
export function belowNought(
  found: readonly Found[],
  text: string,
  pack: LanguagePack,
): readonly Found[] {
  const words = wordsOf(pack);
  if (words === undefined || !words.any.test(text)) return found;
  return found.map((each, index) => {
    if (!isAmount(each) || !isNegative(each, found[index - 1], found[index + 1], text, words))
      return each;
    const { value } = each;
    return value.kind === 'number'
      ? { ...each, value: { ...value, amount: value.amount.times(-1) } }
      : each;
  });
}

const isAmount = ({ value, unit, isPart }: Found): boolean =>
  value.kind === 'number' &&
  value.amount.gt(0) &&
  isPart !== true &&
  (unit.kind === 'currency' || unit.kind.startsWith('percent') || unit.isMeasure === true);

function isNegative(
  { start, end, unit }: Found,
  before: Found | undefined,
  next: Found | undefined,
  text: string,
  { against, touching, any, balance, changes, denied, others }: Words,
): boolean {
  const from = Math.max(before?.value.kind === 'date' ? 0 : (before?.end ?? 0), start - reach);
  const to = Math.min(
    next?.value.kind === 'date' ? text.length : (next?.start ?? text.length),
    end + reach,
  );
  const lead = text.slice(from, start).split(sentenceEnd).at(-1) ?? '';
  const [rest = ''] = text.slice(end, to).split(sentenceEnd);
  if (denied.test(lead + rest) || others.test(lead + rest)) return false;
  // A share of tests that were negative is no less than nothing.
  const isChange =
    unit.kind === 'currency' || balance.test(lead + rest) || changes.test(lead + rest);
  if (against.test(rest) || touching.test(lead)) return isChange;
  const isAlone =
    (before === undefined || before.value.kind === 'date' || before.end <= start - lead.length) &&
    (next === undefined || next.value.kind === 'date' || next.start >= end + rest.length);
  return isAlone && balance.test(lead + rest) && any.test(lead + rest);
}

/** In UTF-16 units. */
const reach = 80;
const sentenceEnd = /[.!?;:\n](?:\s|$)/u;

interface Words {
  /** Right behind the amount: «3 millones de euros negativos». */
  readonly against: RegExp;
  /** Before it: “negative, at ”. */
  readonly touching: RegExp;
  readonly any: RegExp;
  readonly balance: RegExp;
  readonly changes: RegExp;
  readonly denied: RegExp;
  readonly others: RegExp;
}

const wordsOf = memoOf(({ numerals, frame, reading }: LanguagePack): Words | undefined => {
  const { words, links, others } = numerals['below-nought'];
  if (reading.grammar !== 'latin' || words.length === 0) return undefined;
  const word = `(?<!\\p{L})(?:${oneOf(words)})(?!\\p{L})`;
  const whole = (all: readonly string[]): RegExp =>
    new RegExp(`(?<!\\p{L})(?:${anyOf(all)})(?!\\p{L})`, 'iu');
  const balances = frame.balances.map((each) => each.replace('*', ''));
  return {
    against: new RegExp(`^\\s(?:${oneOf(words)})(?!\\p{L})`, 'iu'),
    touching: new RegExp(`${word},?\\s(?:${anyOf(links)})\\s(?:\\p{L}+\\s)?$`, 'iu'),
    any: new RegExp(word, 'iu'),
    balance: new RegExp(`(?:${anyOf(balances)})(?!\\p{L})`, 'iu'),
    changes: whole(frame['rates-of-change']),
    denied: whole(frame.negations),
    others: whole(others),
  };
});

import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';

/**
 * 每公斤28元 under 每公斤猪肉价格, “£42 per visitor” under “spending per visitor”, 1인당 350원 under 1인당 지출: a sum for each of something,
 * where a label says of each of what, and of a rise that it is one.
 */
export function sumOfEachNamed(
  label: string,
  { isChain, head, sum, text, otherCurrencies }: ReadUnit,
  pack: LanguagePack,
): ReadUnit | undefined {
  const currency = sum ?? head;
  if (isChain !== true || currency === undefined) return undefined;
  if (pack.currencyNames[currency] === undefined || !names(label, text, pack)) return undefined;
  return {
    kind: 'currency',
    text: currency,
    id: currency,
    currency,
    ...(otherCurrencies === undefined ? {} : { otherCurrencies }),
  };
}

function names(label: string, said: string, pack: LanguagePack): boolean {
  if (pack.reading.grammar === 'han' && !pack.frame['verbs-last'])
    return namesInHanzi(label, said, pack);
  const { links, each } = formsOf(pack);
  const thing = each.exec(said)?.groups?.['thing'];
  if (thing === undefined) return false;
  const called = anyOf(namesOf(thing, pack));
  return pack.frame['verbs-last']
    ? new RegExp(`(?:${called})\\s?(?:${links})`, 'u').test(label)
    : new RegExp(`(?<!\\p{L})(?:${links})\\s(?:${called})(?!\\p{L})`, 'iu').test(label);
}

/** What it is for each of, in the words of a unit behind the sum; with an article before it (a kilogram) as well. */
const formsOf = memoOf(({ frame }: LanguagePack) => {
  const links = anyOf(frame.per);
  const before = anyOf([...frame.per, ...frame['per-articles']]);
  return {
    links,
    each: frame['verbs-last']
      ? new RegExp(`^(?:1\\s?)?(?<thing>\\p{L}{1,8}?)\\s?(?:${links})`, 'u')
      : new RegExp(`(?:^|\\s|/)(?:${before})\\s(?<thing>\\p{L}[\\p{L}\\s-]*)$`, 'iu'),
  };
});

/** The same measure by another of its names: kilo, kilogram. */
function namesOf(thing: string, { units }: LanguagePack): readonly string[] {
  const own = thing.toLowerCase();
  const same = [...units.values()]
    .map(({ words, symbols = [] }) => [...Object.values(words), ...symbols])
    .filter((words) => words.some((word) => word.toLowerCase() === own));
  return [thing, ...same.flat()];
}

function namesInHanzi(
  label: string,
  said: string,
  { frame, reading, units }: LanguagePack,
): boolean {
  const per = frame.per.find((word) => said.startsWith(word));
  if (per === undefined) return false;
  const thing = said.slice(per.length);
  // 每吨上调0.8元 is no price: a label of the rise says so.
  const isOf = (text: string): boolean =>
    frame.rises.some((word) => text.includes(word)) &&
    !frame.to.some((word) => text.includes(word));
  if (isOf(thing) && !isOf(label)) return false;
  const words = [...units.values()].flatMap((unit) => Object.values(unit.words));
  const named = [...reading.units.keys(), ...words]
    .filter((word) => thing.startsWith(word))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), thing.charAt(0));
  return (
    label.includes(`${per}${named}`) ||
    frame['per-head'].says.some((word) => word.includes(named) && label.includes(word))
  );
}

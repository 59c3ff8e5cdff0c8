import type { LanguagePack } from '../../language/pack.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';

/** 每公斤28元 under 每公斤猪肉价格: a sum for each of something, where a label says of each of what, and of a rise that it is one. */
export function sumOfEachNamed(
  label: string,
  { isChain, head, text, otherCurrencies }: ReadUnit,
  { frame, reading, units, currencyNames }: LanguagePack,
): ReadUnit | undefined {
  if (isChain !== true || head === undefined || reading.grammar !== 'han') return undefined;
  const per = frame.per.find((word) => text.startsWith(word));
  if (per === undefined || currencyNames[head] === undefined) return undefined;
  const thing = text.slice(per.length);
  // 每吨上调0.8元 is no price: a label of the rise says so.
  const isOf = (said: string): boolean =>
    frame.rises.some((word) => said.includes(word)) &&
    !frame.to.some((word) => said.includes(word));
  if (isOf(thing) && !isOf(label)) return undefined;
  const words = [...units.values()].flatMap((unit) => Object.values(unit.words));
  const named = [...reading.units.keys(), ...words]
    .filter((word) => thing.startsWith(word))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), thing.charAt(0));
  return label.includes(`${per}${named}`)
    ? {
        kind: 'currency',
        text: head,
        id: head,
        currency: head,
        ...(otherCurrencies === undefined ? {} : { otherCurrencies }),
      }
    : undefined;
}

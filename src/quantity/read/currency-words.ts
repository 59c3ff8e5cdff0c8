import type { LanguagePack } from '../../language/pack.js';
import { entry } from './phrases.js';

/** Signs, ISO 4217 codes and names of currencies; what the pack says itself comes last and wins. */
export function currencyWords(
  { currencies, currencySigns, currencyNames, reading }: LanguagePack,
  side: 'before' | 'after',
): readonly (readonly [string, string])[] {
  const [other, own] =
    side === 'before'
      ? [reading.currenciesAfter, reading.currenciesBefore]
      : [reading.currenciesBefore, reading.currenciesAfter];
  return (
    [
      ...Object.keys(currencies).map((code) => [code, code] as const),
      ...currencySigns,
      ...Object.entries(currencyNames).flatMap(([code, names]) =>
        Object.values(names).flatMap((word) => entry(word, code)),
      ),
      ...Object.entries(currencies).flatMap(([code, { before, after }]) =>
        [before, ...Object.values(after ?? {})].flatMap((word) => entry(word, code)),
      ),
      ...other,
      ...own,
    ]
      // 欧 is short for the euro behind a number, and begins many words before one.
      .filter(([word]) => side === 'after' || !/^\p{Script=Han}$/u.test(word))
      .flatMap(([word, code]) => {
        const capital = word.charAt(0).toUpperCase() + word.slice(1);
        return word === capital
          ? [[word, code] as const]
          : [[word, code] as const, [capital, code] as const];
      })
  );
}

/** What a name of several words says before its noun: Canadian of Canadian dollars. */
export function currencyAdjectives({
  currencyNames,
  reading,
}: LanguagePack): readonly (readonly [string, string])[] {
  if (reading.grammar === 'han') return [];
  return Object.entries(currencyNames).flatMap(([code, names]) =>
    Object.values(names).flatMap((name) => {
      const adjective = name.split(' ').slice(0, -1).join(' ');
      return adjective.length < 2 ? [] : [[adjective, code] as const];
    }),
  );
}

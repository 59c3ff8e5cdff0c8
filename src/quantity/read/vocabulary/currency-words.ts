import type { LanguagePack } from '../../../language/pack.js';
import type { MinorCurrency } from '../../../language/schema/figure-grammar.js';
import { entry, phrases, type Phrases } from './phrases.js';

type Entry = readonly [string, string];

/** Words of money. */
export interface CurrencyWords {
  readonly currenciesBefore: Phrases<string>;
  readonly currenciesAfter: Phrases<string>;
  /** “Canadian” behind a sum in dollars. */
  readonly currencyAdjectives: Phrases<string>;
  /** Parts of currencies, which one wording may be of several: cents. */
  readonly minorCurrencies: Phrases<readonly MinorCurrency[]>;
}

export const currencyWords = (pack: LanguagePack): CurrencyWords => ({
  currenciesBefore: phrases(() => wordsOfSums(pack, 'before')),
  currenciesAfter: phrases(() => wordsOfSums(pack, 'after')),
  currencyAdjectives: phrases(() => currencyAdjectives(pack)),
  minorCurrencies: phrases(
    pack.numerals['minor-currencies'].flatMap((part) =>
      part.words.map((word) => [word, [part]] as const),
    ),
    { ignoreCase: true },
  ),
});

/** Signs, ISO 4217 codes and names of currencies; what the pack says itself comes last and wins. */
export function wordsOfSums(pack: LanguagePack, side: 'before' | 'after'): readonly Entry[] {
  const { currencies, currencySigns, currencyNames, reading } = pack;
  const [other, own] =
    side === 'before'
      ? [reading.currenciesAfter, reading.currenciesBefore]
      : [reading.currenciesBefore, reading.currenciesAfter];
  return (
    [
      ...Object.keys(currencies).map((code) => [code, code] as const),
      ...currencySigns,
      ...dollarsOf(pack),
      ...(side === 'after' ? dollarsBehind(pack) : []),
      ...Object.entries(currencyNames).flatMap(([code, names]) =>
        Object.values(names).flatMap((word) => entry(word, code)),
      ),
      ...namedDollars(pack),
      ...(side === 'before' ? namedSigns(pack) : []),
      ...Object.entries(currencies).flatMap(([code, { before, after }]) =>
        [before, ...Object.values(after ?? {})].flatMap((word) => entry(word, code)),
      ),
      ...other,
      ...own,
    ]
      // 欧 is short for the euro behind a number, and begins many words before one.
      .filter(([word]) => side === 'after' || !/^\p{Script=Han}$/u.test(word))
      .flatMap(([word, code]) => declined(word, reading).map((form) => [form, code] as const))
      .flatMap(([word, code]) => {
        const [capital, small] = [word.charAt(0).toUpperCase(), word.charAt(0).toLowerCase()].map(
          (first) => first + word.slice(1),
        );
        // “500 schwedische Kronen”: the adjective of a name has no capital in a sentence.
        const forms = word.includes(' ')
          ? [word, capital, small, word.toLowerCase()]
          : [word, capital];
        return [...new Set(forms)].map((form) => [form ?? word, code] as const);
      })
  );
}

/** “4 Millionen kanadischen Dollar”: the adjective of a name in every case. */
function declined(word: string, { adjectiveEndings }: LanguagePack['reading']): readonly string[] {
  const [adjective = '', ...noun] = word.split(' ');
  const own = adjectiveEndings.filter((ending) => adjective.endsWith(ending));
  const [ending] = own.toSorted((one, other) => other.length - one.length);
  if (ending === undefined || noun.length === 0) return [word];
  const stem = adjective.slice(0, -ending.length);
  return adjectiveEndings.map((each) => `${stem}${each} ${noun.join(' ')}`);
}

/** HK$ as it is typed: HK $, hk$, HKD$. A letter alone and a word such as ca are of no $ that stands apart. */
function dollarsOf({ currencies, currencySigns, reading }: LanguagePack): readonly Entry[] {
  const own = Object.entries(currencies).flatMap(([code, { before }]) => entry(before, code));
  return [...currencySigns, ...own].flatMap(([sign, code]) => {
    const letters = /^([A-Z]{1,3})\$$/u.exec(sign)?.[1];
    if (letters === undefined) return [];
    const forms = [letters, code].flatMap((each) => [each, each.toLowerCase()]);
    const isWord = (form: string): boolean => form.length < 2 || reading.qualifiersBefore.has(form);
    return forms.flatMap((form): readonly Entry[] => [
      [`${form}$`, code],
      ...(isWord(form) ? [] : [[`${form} $`, code] as const]),
    ]);
  });
}

/** “500 $ CA”, “500 $AU”: behind a sum its sign stands before the letters of the country. */
const dollarsBehind = ({ currencies, currencySigns }: LanguagePack): readonly Entry[] =>
  [
    ...currencySigns,
    ...Object.entries(currencies).flatMap(([code, { before }]) => entry(before, code)),
  ].flatMap(([sign, code]) => {
    const letters = /^([A-Z]{2,3})\$$/u.exec(sign)?.[1];
    return letters === undefined
      ? []
      : ['', ' '].map((space) => [`$${space}${letters}`, code] as const);
  });

/** “Hong Kong $60 million”, « 60 $ canadiens », 60 Hongkong-$: the sign stands for the noun of a name, and says which dollar by its country. */
function namedDollars({ currencies, currencyNames, reading }: LanguagePack): readonly Entry[] {
  const nouns = [
    ...reading.currenciesAfter,
    ...Object.values(currencies['USD']?.after ?? {}).map((word) => [word, 'USD'] as const),
  ].flatMap(([word, code]) => (code === 'USD' && /^\p{L}+$/u.test(word) ? [word] : []));
  return Object.entries(currencyNames).flatMap(([code, names]) =>
    Object.values(names).flatMap((name) => {
      const noun = nouns.find(
        (each) => name !== each && (name.startsWith(`${each} `) || name.endsWith(each)),
      );
      return noun === undefined ? [] : [[name.replace(noun, '$'), code] as const];
    }),
  );
}

/** 港币$6000万, 香港$, 호주 달러 $: the name of a currency, or of its country, before a sign that several have says whose it is. */
function namedSigns({
  currencies,
  currencyNames,
  currencySigns,
  reading,
  script,
}: LanguagePack): readonly Entry[] {
  if (script === 'Latn') return [];
  const own = Object.entries(currencies).flatMap(([code, { before }]) => entry(before, code));
  const signs = [...currencySigns, ...own, ...reading.currenciesBefore, ...reading.currenciesAfter];
  const names = [
    ...Object.entries(currencyNames).flatMap(([code, forms]) =>
      Object.values(forms).map((name) => [name, code] as const),
    ),
    ...Object.entries(currencies).flatMap(([code, { after }]) =>
      Object.values(after ?? {}).map((name) => [name.trim(), code] as const),
    ),
    ...reading.currenciesAfter,
    ...reading.currenciesBefore,
  ].filter(([name]) => /^[\p{Lo}ー ]{2,}$/u.test(name));
  return signs
    .filter(([sign]) => /^\p{Sc}$/u.test(sign))
    .flatMap(([sign]) => {
      const shared = sign.normalize('NFKC');
      const codes = new Set(
        signs.flatMap(([each, code]) => (each.normalize('NFKC').includes(shared) ? [code] : [])),
      );
      return names
        .filter(([, code]) => codes.has(code))
        .flatMap(([name, code]) =>
          ['', ' '].map((space) => [`${name}${space}${sign}`, code] as const),
        );
    });
}

/** What a name of several words says before its noun: Canadian of Canadian dollars. */
function currencyAdjectives({ currencyNames, reading }: LanguagePack): readonly Entry[] {
  if (reading.grammar === 'han') return [];
  return Object.entries(currencyNames).flatMap(([code, names]) =>
    Object.values(names).flatMap((name) => {
      const adjective = name.split(' ').slice(0, -1).join(' ');
      return adjective.length < 2 ? [] : [[adjective, code] as const];
    }),
  );
}

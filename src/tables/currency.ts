import { memoOfText } from '../memo.js';

/** The ISO 4217 codes that a sign or code stands for in some languages; none where no currency has it: `$` is that of many. */
export const currenciesOf = (sign: string, languages: readonly string[]): readonly string[] =>
  languages.flatMap((language) => currenciesIn(`${language} ${sign}`));

const currenciesIn = memoOfText((languageAndSign): readonly string[] => {
  const [language, sign = ''] = languageAndSign.split(' ');
  const written = sign.normalize('NFKC');
  return Intl.supportedValuesOf('currency').filter((currency) =>
    (['code', 'symbol', 'narrowSymbol'] as const).some((currencyDisplay) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
        .formatToParts(1)
        .some(({ type, value }) => type === 'currency' && value === written),
    ),
  );
}, 100);

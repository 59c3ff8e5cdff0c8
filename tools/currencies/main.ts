/** `npm run currencies`: writes the names and signs of the currencies of ISO 4217 in each packed language, from CLDR. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';

const codes =
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
  MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
  SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
  WST XAF XCD XOF XPF YER ZAR ZMW`.split(/\s+/u);

const languages = ['zh-Hans', 'zh-Hant', 'en', 'ja', 'ko', 'fr', 'de', 'es'];

const counts: readonly (readonly [Intl.LDMLPluralRule, number])[] = [
  ['one', 1],
  ['many', 1_000_000],
  ['other', 2],
];

function names(code: string, language: string): string | Record<string, string> {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  const plural = new Intl.PluralRules(language);
  const forms = Object.fromEntries(
    counts
      .filter(([category, count]) => category === 'other' || plural.select(count) === category)
      .map(([category, count]) => [
        category,
        format
          .formatToParts(count)
          .find(({ type }) => type === 'currency')
          // Word spaces do not part katakana.
          ?.value.replaceAll(language === 'ja' ? ' ' : /$^/gu, '') ?? code,
      ]),
  );
  const { other = code } = forms;
  return Object.values(forms).every((form) => form === other) ? other : forms;
}

/** Signs that stand for one currency alone, in any language. */
function sign(code: string): string | undefined {
  const value = new Intl.NumberFormat('en', { style: 'currency', currency: code })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')?.value;
  return value === undefined || value === code || '$¥\u20C0'.includes(value) ? undefined : value;
}

const narrow = (code: string): string | undefined => {
  const value = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')?.value;
  return value !== undefined && /^\p{Sc}$/u.test(value) && !'$¥£\u20C0'.includes(value)
    ? value
    : undefined;
};

/** In use, and not in CLDR. */
const usual = {
  B$: 'BSD',
  BZ$: 'BZD',
  C$: 'CAD',
  FJ$: 'FJD',
  J$: 'JMD',
  N$: 'NAD',
  S$: 'SGD',
  TT$: 'TTD',
  AU$: 'AUD',
  Can$: 'CAD',
  Mex$: 'MXN',
  $A: 'AUD',
  $NZ: 'NZD',
  $HK: 'HKD',
  $US: 'USD',
  $CA: 'CAD',
  KSh: 'KES',
  'KSh.': 'KES',
  Ksh: 'KES',
  'Ksh.': 'KES',
  TSh: 'TZS',
  Tsh: 'TZS',
  USh: 'UGX',
  Ush: 'UGX',
  Rp: 'IDR',
  RM: 'MYR',
  Tk: 'BDT',
  'Tk.': 'BDT',
  'GH¢': 'GHS',
  'GH₵': 'GHS',
  Kč: 'CZK',
  zł: 'PLN',
  Php: 'PHP',
  Dh: 'AED',
  Dhs: 'AED',
  'S/': 'PEN',
};

const signs = {
  ...usual,
  ...Object.fromEntries(
    codes.flatMap((code) =>
      [sign(code), narrow(code)].flatMap((each) => (each === undefined ? [] : [[each, code]])),
    ),
  ),
};
const table = {
  signs,
  names: Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(codes.map((code) => [code, names(code, language)])),
    ]),
  ),
};
const head = `# Currencies of ISO 4217 by their signs and by their names in each packed language: CLDR ${process.versions['cldr'] ?? ''}.
# Made by \`npm run currencies\`; names that a pack gives itself take precedence.\n`;
writeFileSync('templates/languages/currencies.yaml', head + stringify(table, { lineWidth: 0 }));

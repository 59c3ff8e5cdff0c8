import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import type { Fact } from '../../report/report.js';
import type { SourceText } from './source-text.js';

/**
 * “500 rupees” are of several countries: where a fact says `as` of its currency what the source calls it, and that is a
 * part of the currency's own name (CLDR), they are of it.
 */
export function currencyNamed(
  { unit: read, number, end }: ReadQuantity,
  { as, quantity: { unit } }: Fact,
  { normal, pack }: SourceText,
): ReadQuantity['unit'] | undefined {
  if (pack === undefined || as === undefined || unit.currency === undefined) return undefined;
  if (read.kind !== 'none' || read.isChain === true) return undefined;
  const behind = normal.text.slice(normal.normal(number?.end ?? end)).trimStart();
  const isThere =
    behind.startsWith(as) &&
    (pack.reading.grammar === 'han' || !goesOn.test(behind.slice(as.length)));
  return isThere && isPartOfName(as, unit.currency, pack)
    ? { kind: 'currency', text: as, id: unit.currency, currency: unit.currency }
    : undefined;
}

const goesOn = /^[\p{L}\p{N}]/u;

/** Rupees of “Indian rupees”, 林吉特 of 马来西亚林吉特: whole words of the name, or its end. */
function isPartOfName(as: string, code: string, { currencyNames, reading }: LanguagePack): boolean {
  const [part, ...names] = [as, ...Object.values(currencyNames[code] ?? {})].map((each) =>
    each.toLowerCase(),
  );
  if (part === undefined || [...part].length < 2) return false;
  return names.some((name) =>
    reading.grammar === 'han' ? name.endsWith(part) : ` ${name} `.includes(` ${part} `),
  );
}

/**
 * 造价（美元）：4500万元: a head in brackets before a sum says which currency it is; where the two cannot be one, the sum is of
 * none that is known.
 */
export function inCurrencyOfHead(read: ReadQuantity, { source, pack }: SourceText): ReadQuantity {
  const { unit } = read;
  if (pack === undefined || unit.kind !== 'currency' || read.isPart === true) return read;
  const line = source.text.slice(Math.max(0, read.start - longestHead), read.start);
  const said = bracketed.exec(line)?.[1]?.trim() ?? '';
  const named = vocabularyOf(pack).currenciesAfter.at(said, 0);
  if (named === undefined || named.end < said.length || named.meaning === unit.currency)
    return read;
  return said.endsWith(unit.text)
    ? {
        ...read,
        unit: { kind: 'currency', text: said, id: named.meaning, currency: named.meaning },
      }
    : { ...read, isPart: true, unread: said };
}

const bracketed = /[(（]([^()（）\n]{1,12})[)）]\s?[:：]\s?$/u;

/** In UTF-16 units. */
const longestHead = 24;

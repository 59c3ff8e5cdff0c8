import Big from 'big.js';

/** Numeric values of the hanzi numerals, simplified, traditional and accounting forms, as Unicode's kPrimaryNumeric gives them. */
const digits: ReadonlyMap<string, number> = new Map(
  [
    '〇零○',
    '一壹弌',
    '二两兩贰貳',
    '三叁參',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((characters, value) => [...characters].map((character) => [character, value] as const)),
);

const small: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);

const large: readonly (readonly [RegExp, number])[] = [
  [/兆/u, 12],
  [/[亿億]/u, 8],
  [/[万萬]/u, 4],
];

const alphabet = [...digits.keys(), ...small.keys(), ...'万萬亿億兆'].join('');

/** A character class (without brackets) of everything a hanzi numeral is written with. */
export const hanNumeralCharacters = alphabet;

/** As above, digits only: 一 to 九 and noughts, without 十 and larger. */
export const hanDigitCharacters = [...digits.keys()].join('');

/** Characters of a numeral: thirty places, each with its magnitude, and decimals. */
const longest = 100;

/**
 * Value of a numeral in hanzi: 三十六, 两千, 三十六亿五千万, 二〇二〇, 三点五, 三点五亿. `undefined` where the characters do not
 * make one number (十四五, 三百五), and for 三五 and 二三, which are “three to five” and “two or three”.
 */
export function parseHanNumeral(text: string): Big | undefined {
  if (text.length > longest) return undefined;
  const [whole = '', fraction, ...rest] = text.split(/[点點]/u);
  if (rest.length > 0) return undefined;
  const integer = parseWhole(whole);
  if (integer === undefined || fraction === undefined) return integer;
  const magnitude = magnitudeBehind.exec(fraction)?.[0] ?? '';
  const decimals = positional(fraction.slice(0, fraction.length - magnitude.length));
  if (decimals === undefined || decimals === '') return undefined;
  return integer.plus(Big(`0.${decimals}`)).times(`1e${powerOf(magnitude)}`);
}

/** 千万 in 三点五千万: at most one of each size, the smallest first. */
const magnitudeBehind = /(?:[百佰千仟]?[万萬]?[亿億兆]|[百佰千仟]?[万萬])$/u;

const powerOf = (magnitude: string): number =>
  [...magnitude].reduce(
    (sum, character) =>
      sum + (small.get(character) ?? large.find(([pattern]) => pattern.test(character))?.[1] ?? 0),
    0,
  );

/** The power of the magnitude that a numeral ends in, from 千 on: 8 of 三亿, 7 of 三点五千万; none of 三百 and 五万三. */
export function powerBehind(text: string): number | undefined {
  const power = powerOf(
    /(?:[千仟]|[千仟]?[万萬]|[百佰千仟]?[万萬]?[亿億兆])$/u.exec(text)?.[0] ?? '',
  );
  return power === 0 ? undefined : power;
}

function parseWhole(text: string): Big | undefined {
  const inPlaces = positional(text);
  if (inPlaces !== undefined)
    return text === '' || approximates.test(text) ? undefined : Big(inPlaces);
  for (const [pattern, power] of large) {
    const split = text.search(lastOf(pattern));
    if (split >= 0) return joinLarge(text.slice(0, split), text.slice(split + 1), power);
  }
  return parseSection(text);
}

/** Two or three digits side by side, none of them nought. */
const approximates = /^[^〇零○]{2,3}$/u;

const lastOf = (pattern: RegExp): RegExp =>
  new RegExp(`${pattern.source}(?!.*${pattern.source})`, 'u');

function joinLarge(left: string, right: string, power: number): Big | undefined {
  const unit = Big(`1e${power}`);
  const coefficient = parseWhole(left);
  if (coefficient === undefined) return undefined;
  if (right === '') return coefficient.times(unit);
  const nought = /^[零〇]/u.test(right);
  const remainder = parseWhole(nought ? right.slice(1) : right);
  // Without 零 the remainder has to begin at the next lower place: 一万二 is not read as 10,002.
  const bound = nought ? Big(0) : unit.div(10);
  if (remainder === undefined || remainder.lt(bound) || remainder.gte(unit)) return undefined;
  return coefficient.times(unit).plus(remainder);
}

/** A number below ten thousand: 两千零五, 三百六十, 十五; a leading 一 may be left out before 十, 百 and 千. */
function parseSection(text: string): Big | undefined {
  let total = 0;
  let lowest = 4;
  let pending: number | undefined;
  let skipped = false;
  for (const character of text) {
    const digit = digits.get(character);
    const power = small.get(character);
    if (digit === 0) {
      if (pending !== undefined || total === 0) return undefined;
      skipped = true;
    } else if (digit !== undefined) {
      if (pending !== undefined) return undefined;
      pending = digit;
    } else if (power !== undefined) {
      if (power >= lowest || (pending === undefined && total > 0 && power > 1)) return undefined;
      if (!skipped && total > 0 && power !== lowest - 1) return undefined;
      total += (pending ?? 1) * 10 ** power;
      [lowest, pending, skipped] = [power, undefined, false];
    } else return undefined;
  }
  if (pending === undefined) return skipped || total === 0 ? undefined : Big(total);
  if (!skipped && lowest > 1 && total > 0) return undefined;
  return Big(total + pending);
}

function positional(text: string): string | undefined {
  const values = [...text].map((character) => digits.get(character));
  return values.every((value) => value !== undefined) ? values.join('') : undefined;
}

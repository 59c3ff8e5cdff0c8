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

const powers: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
  ['兆', 12],
]);

/** A character class (without brackets) of everything a hanzi numeral is written with. */
export const hanNumeralCharacters = [...digits.keys(), ...powers.keys()].join('');

/** As above, digits only: 一 to 九 and noughts, without 十 and larger. */
export const hanDigitCharacters = [...digits.keys()].join('');

export const hanDigit = (character: string): number | undefined => digits.get(character);

/** The power of ten of a character: 4 of 万. */
export const hanPower = (character: string): number | undefined => powers.get(character);

/** Twenty, thirty and forty in one hanzi, which texts write beside those of two. */
const tens: ReadonlyMap<string, string> = new Map([
  ['廿', '二十'],
  ['卄', '二十'],
  ['卅', '三十'],
  ['卌', '四十'],
]);

/** 二十 of 廿六, at an offset of a text; 五卅 is no number, but a day of May. */
export function tensInOne(text: string, at: number): string | undefined {
  const before = text.charAt(at - 1);
  return digits.has(before) || powers.get(before) === 1 ? undefined : tens.get(text.charAt(at));
}

/** The hanzi of those, as a character class without brackets. */
export const hanTensCharacters = [...tens.keys()].join('');

/** Whether a text has one. */
export const holdsTensInOne = (text: string): boolean =>
  [...tens.keys()].some((each) => text.includes(each));

/** No number has more characters; a longer run is none. */
export const longestHanNumeral = 48;

/**
 * Value of a numeral in hanzi: 三十六, 两千, 三十六亿五千万, 二〇二〇, 三点五, 三点五亿. `undefined` where the characters do not
 * make one number (十四五), for 三五 and 二三, which are “three to five” and “two or three”, and for 三万五, which only some
 * languages read as 35,000.
 */
export function parseHanNumeral(text: string): Big | undefined {
  if (text.length > longestHanNumeral) return undefined;
  const [whole = '', fraction, ...rest] = text.split(/[点點]/u);
  if (rest.length > 0) return undefined;
  const integer = readWhole(whole);
  if (integer === undefined || fraction === undefined) return integer;
  const behind = magnitudeBehind.exec(fraction)?.[0] ?? '';
  const power = Array.from(behind, (character) => powers.get(character) ?? 0).reduce(
    (sum, each) => sum + each,
    0,
  );
  const decimals = positional(fraction.slice(0, fraction.length - behind.length));
  if (decimals === undefined || decimals === '') return undefined;
  return integer.plus(Big(`0.${decimals}`)).times(`1e${power}`);
}

/** 千万 in 三点五千万: at most one of each size, the smallest first. */
const magnitudeBehind = /(?:[百佰千仟]?[万萬]?[亿億兆]|[百佰千仟]?[万萬])$/u;

interface Place {
  readonly amount: Big;
  /** What follows is smaller than ten to this. */
  readonly power: number;
}

/** One pass: a magnitude multiplies the smaller places before it, a digit waits for its own. */
function readWhole(text: string): Big | undefined {
  const inPlaces = positional(text);
  if (inPlaces !== undefined)
    return text === '' || /^[^〇零○]{2,3}$/u.test(text) ? undefined : Big(inPlaces);
  const places: Place[] = [];
  let pending: number | undefined;
  let skipped = false;
  let last = '';
  for (const character of text) {
    const digit = digits.get(character);
    const power = powers.get(character);
    if (digit !== undefined) {
      if (pending !== undefined || (digit === 0 && (skipped || places.length === 0)))
        return undefined;
      if (digit === 0) skipped = true;
      else pending = digit;
    } else if (power !== undefined) {
      if (!multiply(places, pending, power, powers.has(last))) return undefined;
      pending = undefined;
      skipped = false;
    } else return undefined;
    last = character;
  }
  const lowest = places.at(-1)?.power ?? 1;
  if (pending !== undefined) {
    if (lowest > 1 && !skipped) return undefined;
    places.push({ amount: Big(pending), power: 0 });
  } else if (skipped) return undefined;
  return places.reduce((sum, { amount }) => sum.plus(amount), Big(0));
}

/** Takes the places below a magnitude as its count; one may be left out before 十, 百 and 千 at the beginning. */
function multiply(
  places: Place[],
  pending: number | undefined,
  power: number,
  afterPower: boolean,
): boolean {
  if (afterPower && pending === undefined && power < 4) return false;
  let count = Big(pending ?? 0);
  let taken = pending !== undefined;
  while (true) {
    const below = places.at(-1);
    const isSquare = below?.power === power && power >= 4 && afterPower && pending === undefined;
    if (below === undefined || (below.power >= power && !isSquare)) break;
    count = count.plus(below.amount);
    taken = true;
    places.pop();
  }
  if (!taken) {
    if (power > 3 || (places.length > 0 && power !== 1)) return false;
    count = Big(1);
  }
  const amount = count.times(`1e${power}`);
  const above = places.at(-1);
  if (above !== undefined && amount.gte(Big(`1e${above.power}`))) return false;
  places.push({ amount, power });
  return true;
}

function positional(text: string): string | undefined {
  const values = Array.from(text, (character) => digits.get(character));
  return values.every((value) => value !== undefined) ? values.join('') : undefined;
}

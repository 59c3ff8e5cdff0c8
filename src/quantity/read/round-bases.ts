import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { hanPower } from '../han-numeral.js';

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The round numbers of a text that a rate is of, each a power of ten from 100 on: “per 100,000 population”, “per million”, 每10万人, 10万人当たり. */
export function roundBases(text: string, pack: LanguagePack): readonly Stretch[] {
  const expression = basesOf(pack);
  if (expression === undefined) return [];
  return [...text.matchAll(expression)].map(({ 0: base, index }) => ({
    start: index,
    end: index + base.length,
  }));
}

/** The power of ten of a base as it is written: 3 of “1,000”, of 千 and of “a thousand”, 5 of 10万. */
export function powerOfBase(base: string, { numbers, reading }: LanguagePack): number {
  const [first = ''] = base.trim().toLowerCase().split(/\s/u);
  const tens = Number(reading.numbers.get(first)) === 10 ? 1 : 0;
  const digits = base.replaceAll(/\D/gu, '');
  const word = base
    .replaceAll(/[\d.,，’\s]+/gu, ' ')
    .trim()
    .toLowerCase();
  const known = [
    ...numbers.magnitudes.flatMap(({ power, words }) =>
      Object.values(words).map((each) => [each.toLowerCase(), power] as const),
    ),
    ...reading.magnitudes,
  ];
  const ofWord = (own: string): number | undefined => known.find(([each]) => each === own)?.[1];
  const ofCharacters = (): number =>
    [...word].reduce((sum, each) => sum + (hanPower(each) ?? ofWord(each) ?? 0), 0);
  const ofLast = ofWord(word.split(' ').at(-1) ?? '');
  return tens + Math.max(0, digits.length - 1) + (ofWord(word) ?? ofLast ?? ofCharacters());
}

const basesOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  const words = oneOf(frame['rate-bases']);
  const behind = oneOf(frame['rates-behind']);
  if (reading.grammar === 'han' || behind !== '')
    return alternatives([
      words === '' ? [] : [`(?<=(?:${words})\\s?)${hanRound(pack)}(?!\\p{N})`],
      behind === '' ? [] : [`(?<!\\p{N})${hanRound(pack)}(?=\\s?\\p{L}{1,2}\\s?(?:${behind}))`],
    ]);
  return words === ''
    ? undefined
    : alternatives([[`(?<=(?<!\\p{L})(?:${words})\\s)${latinRound(pack)}`]]);
});

const alternatives = (patterns: readonly (readonly string[])[]): RegExp =>
  new RegExp(patterns.flat().join('|') || '(?!)', 'giu');

/** 千, 10万, 1,000; 천 and 만 as their pack writes them. */
function hanRound({ numbers }: LanguagePack): string {
  const own = numbers.magnitudes.flatMap(({ words }) => Object.values(words));
  const characters = own.filter((word) => /^[^\p{Script=Han}]$/u.test(word)).join('');
  const ten = `(?:10{0,3}|[十百千${characters}])?`;
  return `(?:${ten}\\s?[万萬만]|1?[百千${characters}]|1(?:0{0,2}[,，]?0{3}|00))`;
}

function latinRound({ reading, numbers }: LanguagePack): string {
  const ones = oneOf(
    [...reading.numbers].flatMap(([word, one]) => (Number(one) === 1 ? [word] : [])),
  );
  const printed = numbers.magnitudes.flatMap((magnitude) => Object.values(magnitude.words));
  const magnitudes = oneOf([...printed, ...reading.magnitudes.keys()].filter(isSpelt));
  const digits = '1(?:00|0{0,2}(?:[.,’\\s]?0{3})+)(?![.,’\\s]?\\p{N}|[.,]\\s000)';
  const tens = oneOf(
    [...reading.numbers].flatMap(([word, ten]) => (Number(ten) === 10 ? [word] : [])),
  );
  const times = [`1`, ones, ...(tens === '' ? [] : ['10', tens])].join('|');
  return `(?:${digits}|(?:(?:${times})\\s)?(?:${magnitudes})(?!\\p{L}))`;
}

/** “Million”, and no abbreviation. */
const isSpelt = (word: string): boolean => word.length > 3;

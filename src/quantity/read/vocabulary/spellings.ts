import { escapeExpression } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';

/** Capitals and hasty typing leave accents out: cinquiemes. */
export const unaccented = <T>(
  entries: readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] => [
  ...entries.map(
    ([word, meaning]) => [word.normalize('NFD').replaceAll(/\p{Mn}/gu, ''), meaning] as const,
  ),
  ...entries,
];

/** Words as a language has them, and as they are written where a keyboard has no such letters: fuenf. */
export const spellings = <T>(
  entries: Iterable<readonly [string, T]>,
  { numerals }: LanguagePack,
): readonly (readonly [string, T])[] =>
  [...entries].flatMap(([word, meaning]) => {
    const plain = Object.entries(numerals['written-out']).reduce(
      (text, [letter, letters]) => text.replaceAll(letter, letters),
      word,
    );
    return plain === word
      ? [[word, meaning] as const]
      : [[word, meaning] as const, [plain, meaning] as const];
  });

/**
 * Tens and ones in one word, as a line end in their hyphen leaves them: “twenty-\nfive”. Languages that write compounds
 * read their parts.
 */
export function tensWithOnes(
  words: ReadonlyMap<string, string>,
  { numerals, reading }: LanguagePack,
): readonly (readonly [string, string])[] {
  if (reading.grammar !== 'latin' || numerals.compounds) return [];
  const whole = [...words].flatMap(([word, value]) =>
    /^\p{L}+(?:-\p{L}+)*$/u.test(word) && /^\d{1,2}$/.test(value)
      ? [{ word: word.replaceAll('-', ''), value: Number(value) }]
      : [],
  );
  const tens = whole.filter(({ value }) => value >= 20 && value % 10 === 0);
  return tens.flatMap((ten) =>
    whole
      .filter(({ value }) => value > 0 && value < (numerals.rooms[ten.value] ?? 10))
      .map((one) => [ten.word + one.word, String(ten.value + one.value)] as const),
  );
}

/** Any of some words; a stem ends with *. */
export function anyOf(
  list: readonly string[],
  grammar: LanguagePack['reading']['grammar'],
): RegExp {
  const words = list.map((word) =>
    escapeExpression(word).replaceAll(String.raw`\*`, String.raw`\p{L}*`),
  );
  if (words.length === 0) return /(?!)/u;
  const any = words.join('|');
  return grammar === 'han'
    ? new RegExp(any, 'u')
    : new RegExp(String.raw`(?<!\p{L})(?:${any})(?!\p{L})`, 'iu');
}

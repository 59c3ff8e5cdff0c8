import { oneOf } from '../../../../language/escape-expression.js';
import { memoOf } from '../../../../memo.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * “Subieron hasta 480”, “bajó en 3 puntos, hasta 480”, “una caída de la tasa de 3 puntos hasta 480”: the level that was
 * reached, and no bound. The size of the change stands before it in its clause, or its verb directly.
 */
export function reaches(
  text: string,
  { start, text: word }: { readonly start: number; readonly text: string },
  vocabulary: Vocabulary,
): boolean {
  const { pack, changeWords } = vocabulary;
  if (!pack.frame.to.includes(word.toLowerCase())) return false;
  const { article, difference } = boundsOf(vocabulary);
  // «En un hasta 4 %», «hasta tres puntos más que»: an article makes a noun of what follows, and a difference is no level.
  if (article.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (difference.test(text.slice(start + word.length, start + nearest))) return false;
  const before =
    text
      .slice(Math.max(0, start - farthest), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  // “Casi se triplicó, hasta 480”.
  const beside = /(?<!\p{L})\p{L}+(?=,?\s*$)/u.exec(before)?.[0];
  if (changeWords.test(beside ?? '') || isMultiple(beside ?? '', vocabulary)) return true;
  const { size, words } = sizesBefore(vocabulary);
  const [amount, lead = ''] = size.exec(before) ?? [];
  if (amount === undefined) return false;
  const leading = /(?<!\p{L})\p{L}+$/u.exec(lead.trimEnd())?.[0] ?? '';
  if (changeWords.test(leading)) return true;
  // “En un 17,6 %”: a share behind a word for “by” is a change, whatever its verb.
  return words.has(leading.toLowerCase()) && (amount.includes('%') || changeWords.test(lead));
}

const boundsOf = memoOf(({ pack: { frame } }: Vocabulary) => {
  const { more, fewer } = frame['changes-in-labels'];
  const differences = oneOf([...more, ...fewer, ...frame.excess.more, ...frame.differences]);
  return {
    article: new RegExp(
      `(?<!\\p{L})(?:${oneOf(frame.determiners.filter((each) => !frame.from.includes(each))) || '(?!)'})\\s$`,
      'iu',
    ),
    difference: new RegExp(
      `^\\s[\\p{L}\\d.,]+(?:\\s\\p{L}+){0,2}\\s(?:${differences || '(?!)'})(?=\\s?(?:[—–();]|$)|[.,](?!\\d)|\\s(?:${oneOf(frame.excess.than) || '(?!)'})(?:\\s|(?<=[’'])))`,
      'iu',
    ),
  };
});

const isMultiple = (word: string, { multiples }: Vocabulary): boolean =>
  word !== '' && multiples.at(word, 0)?.end === word.length;

/** “Bajó de los 40 a los 35”: the level that a change began at, where another that was reached follows, and no bound. */
export function isLeft(
  text: string,
  { text: word }: { readonly text: string },
  end: number,
  vocabulary: Vocabulary,
): boolean {
  const { left, reached } = levelsOf(vocabulary);
  // « Passé de moins de 21 % à 26 % »: the word that a bound is printed with is one.
  const bound = vocabulary.pack.qualifiers['less-than'].before?.trim();
  return (
    word.toLowerCase() !== bound && left.test(word) && reached.test(text.slice(end, end + nearest))
  );
}

/** “ 40.000 millones de toneladas en 2021 a los ”, in UTF-16 units. */
const nearest = 64;

const levelsOf = memoOf(({ pack: { frame } }: Vocabulary) => {
  const [from, to, articles] = [frame.from, frame.to, frame.determiners].map(oneOf);
  return {
    left: new RegExp(`(?<!\\p{L})(?:${from})(?:\\s(?:${articles}))?$`, 'iu'),
    // “Menos de 480 salieron, a 24 horas” goes on behind the comma.
    reached: new RegExp(
      `^\\s*\\d(?:[^;!?,]|,(?=\\d))*?\\s(?:${to})\\s(?:(?:${articles})\\s)?\\d`,
      'iu',
    ),
  };
});

/** In UTF-16 units. */
const farthest = 120;
const clauseEnd = /[;!?:]|[.](?!\d)/u;

/** The last amount before a level, which is no year, with what stands before it; and the words that lead to one. */
const sizesBefore = memoOf(({ pack: { frame } }: Vocabulary) => ({
  size: new RegExp(
    String.raw`^(.*)(?<![\d.,])(?!${yearDigits}(?!\d))\d[\d.,]*(?:[^\d.;!?,]|[.](?=\d)){0,40},?\s*$`,
    'su',
  ),
  words: new Set([...frame.by, ...frame.from]),
}));

const yearDigits = String.raw`(?:1[89]|20)\d{2}`;

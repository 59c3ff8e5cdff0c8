import { z } from '../files/zod.js';

/** A syllable that two others are drawn together in, and those two. */
export const contractionsSchema = z
  .record(z.string().min(1), z.string().min(1))
  .default({})
  .describe(
    'A word with such a part is the same written out: 했: 하였, so that 못했 finds 못하였.',
  );

/** The words of a grammar, with each that has a contraction also written out. Keys that are words are words too. */
export function withFullForms<Grammar>(
  grammar: Grammar,
  contractions: Readonly<Record<string, string>>,
): Grammar {
  const pairs = Object.entries(contractions);
  const spellings = (word: string): readonly string[] => {
    const full = pairs.reduce((text, [short, long]) => text.replaceAll(short, long), word);
    return full === word ? [word] : [word, full];
  };
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node))
      return node.flatMap((each: unknown): unknown[] =>
        typeof each === 'string' ? [...spellings(each)] : [walk(each)],
      );
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) =>
        spellings(key).map((each) => [each, walk(value)] as const),
      ),
    );
  };
  return pairs.length === 0 ? grammar : (walk(grammar) as Grammar);
}

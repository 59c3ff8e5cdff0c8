/*
 * Costs of a break that are no matter of degree.
 */

export const PROHIBITED = Number.POSITIVE_INFINITY;
/** Inside a piece that is kept whole as long as it fits: taken only where it is wider than the measure. */
export const LAST_RESORT = 1e6;
export const FORCED = Number.NEGATIVE_INFINITY;
/** Inside a word, with a hyphen. */
export const HYPHENATION = 50;
/** The same where the parts of a compound meet, or where the author says: on every measure. */
export const HYPHENATION_AT_JOINT = 40;
/** What it costs more where the parts of the compound are known and do not meet there. */
export const BESIDE_JOINT = 500;
export const SHORT_WORD_HYPHENATION = 1_000;
/** Where lines are justified, its spaces pay for a short word that is kept whole. */
export const SHORT_WORD_IN_JUSTIFIED = 150;
/** Inside a word with a capital where nouns have none. */
export const NAME_HYPHENATION = 2_000;

/** Whether a break inside a word is one that its parts, or its length, speak against. */
export const dividesBadly = (penalty: number): boolean => penalty % LAST_RESORT >= BESIDE_JOINT;

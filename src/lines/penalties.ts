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
export const SHORT_WORD_HYPHENATION = 1_000;

/** What print carries in every language; lengths in pt. */
export const SMALLEST_TYPE = 7;
/** Thinnest line that a press holds. */
export const THINNEST_RULE = 0.25;
/** Contrast of text with what is behind it (WCAG 2.2, 1.4.3). */
export const LEAST_TEXT_CONTRAST = 4.5;
/** Contrast of marks with what is behind them (WCAG 2.2, 1.4.11). */
export const LEAST_MARK_CONTRAST = 3;
/** Difference of CIE L* below which two greys side by side pass for one. */
export const LEAST_LIGHTNESS_DIFFERENCE = 12;

/** Nothing but what bleeds stands nearer to the edge of a page than 5 mm, in pt: printers do not print there, and cutters stray. */
export const KEPT_CLEAR = (5 * 72) / 25.4;

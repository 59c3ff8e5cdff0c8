import { describe, expect, it } from 'vitest';
import { setParagraph } from '../../../src/lines/set-paragraph.js';
import { realRuns, run, style, texts } from '../support.js';

const western = (options = {}) => style({ language: 'en', hyphenate: true, ...options });

describe('a justified paragraph of two lines', () => {
  const runs = realRuns('The readers borrowed more than 12,400 books, up 8%.', 'en', {
    role: 'sans',
    weight: 400,
    italic: false,
  });
  const widestGap = (lines: ReturnType<typeof setParagraph>): number =>
    Math.max(
      ...lines.flatMap(({ fragments }) => fragments.flatMap((each) => each.adjustments ?? [0])),
    );

  it.each([180, 190, 210, 220])('is never torn open at %i pt', (width) => {
    const lines = setParagraph(runs, western({ alignment: 'justify' }), width);
    expect(lines).toHaveLength(2);
    // A word space is a fifth of an em: half of that more is comfortable.
    expect(widestGap(lines)).toBeLessThanOrEqual(110);
  });

  it('closes its word spaces by a third before it takes a line more, and by no more', () => {
    const words = 'one two six ten few lot way sun sea bay';
    const linesAt = (width: number): number =>
      setParagraph([run(words, 'western')], western({ alignment: 'justify' }), width).length;
    // Thirty letters and nine spaces of 5 pt each: 195 pt, and 180 at the least.
    expect(linesAt(180.5)).toBe(1);
    expect(linesAt(179.5)).toBe(2);
  });

  it('fills its first line where the words give enough', () => {
    const [first] = setParagraph(runs, western({ alignment: 'justify' }), 168);
    expect(first?.width).toBeCloseTo(168, 1);
  });
});

describe('a justified paragraph', () => {
  const real = (text: string, language = 'en') =>
    realRuns(text, language, { role: 'sans', weight: 400, italic: false });
  const set = (text: string, width: number, options = {}) =>
    setParagraph(
      real(text),
      western({ hyphenate: 'narrow', alignment: 'justify', ...options }),
      width,
    );
  /** Of the word spaces on every line but the last, in thousandths of an em beyond their own. */
  const widestGap = (lines: ReturnType<typeof setParagraph>): number =>
    Math.max(
      ...lines
        .slice(0, -1)
        .flatMap(({ fragments }) => fragments.flatMap((each) => each.adjustments ?? [0])),
    );
  const LONG_WORDS =
    'Interlibrary lending, bookmobiles and microfilming services kept neighbouring municipalities supplied ' +
    'with encyclopaedias throughout the refurbishment; afterwards, subscriptions increased considerably.';

  it('divides words on a wide measure too, where a ragged one keeps them whole', () => {
    expect(texts(set(LONG_WORDS, 330))).toEqual([
      'Interlibrary lending, bookmobiles and microfilming services kept neighbour',
      'ing municipalities supplied with encyclopaedias throughout the refurbishment;',
      'afterwards, subscriptions increased considerably.',
    ]);
    expect(set(LONG_WORDS, 330, { alignment: 'left' }).some((line) => line.hyphenated)).toBe(false);
  });

  it('opens no word space to much more than twice its width where dividing a word spares it', () => {
    for (const width of [241, 300, 330])
      expect(widestGap(set(LONG_WORDS, width))).toBeLessThan(250);
  });

  it('leaves one line with half of a hole rather than another with all of it', () => {
    // Beyond every limit the wider of two holes still costs more: 12 spaces wide in one line, or 38 in the other.
    const breakwater =
      'El rompeolas mide 2200 metros, costó cerca de 9 millones de euros este año.';
    const lines = texts(
      setParagraph(
        real(breakwater, 'es'),
        western({ language: 'es', hyphenate: 'narrow', alignment: 'justify' }),
        120,
      ),
    );
    expect(lines[0]).not.toBe('El rompeo');
  });

  it('divides a word of six letters before it opens the spaces of its line, a ragged one never', () => {
    const text =
      'Every ferry of the harbour takes the longer course in winter, and no more than a third of the others return before the spring tides.';
    const widths = Array.from({ length: 30 }, (_, index) => 80 + 2 * index);
    const divided = (alignment: 'left' | 'justify') =>
      widths.flatMap((width) =>
        set(text, width, { alignment, hyphenate: true }).filter(({ hyphenated }) => hyphenated),
      ).length;
    expect(divided('justify')).toBeGreaterThan(0);
    expect(divided('left')).toBe(0);
  });

  const dividesUnit = (text: string, pattern: RegExp, alignment: 'left' | 'justify'): boolean =>
    Array.from({ length: 40 }, (_, index) => 150 + 3 * index).some((width) =>
      texts(set(text, width, { alignment, hyphenate: true })).some((line) => pattern.test(line)),
    );

  it('divides a long word behind a number before it tears a line open, a ragged one never', () => {
    const text =
      'The share rose from 12.9% to 16.8%, by 3.9 kilogrammes a year, and leads 27 towns along the coast.';
    expect(dividesUnit(text, /3\.9 kilo(?:me)?$/u, 'justify')).toBe(true);
    expect(dividesUnit(text, /3\.9 kilo(?:me)?$/u, 'left')).toBe(false);
  });

  it('divides the first word of a unit of two only where a line would be one hole, a number written out never', () => {
    const text =
      'The share rose from 12.9% to 16.8%, by 3.9 percentage points, and leads 27 towns along the coast.';
    const widths = Array.from({ length: 60 }, (_, index) => 150 + 3 * index);
    const divided = widths.filter((width) =>
      texts(set(text, width, { hyphenate: true })).some((line) => /3\.9 per(?:cent)?$/u.test(line)),
    );
    expect(divided.length).toBeGreaterThan(0);
    expect(divided.length).toBeLessThan(10);
    for (const width of divided) {
      const whole = set(text, width, { hyphenate: false });
      // Three times the space of the face, 0.2 em, and more.
      expect(widestGap(whole)).toBeGreaterThan(400);
    }
    expect(dividesUnit(text, /3\.9 per(?:cent)?$/u, 'left')).toBe(false);
    expect(dividesUnit(text, /3\.9 percentage$/u, 'justify')).toBe(true);
    const cost = 'The share rose to a cost of 16.8 million, and 27 towns along the coast paid it.';
    expect(dividesUnit(cost, /16\.8 mil$/u, 'justify')).toBe(false);
  });

  it('divides a name where a line would be torn open for it, an abbreviation and a ragged name never', () => {
    const text =
      'The papers appeared together in the spring: the Inland Waterways Act, the Harbourmasters Code and UNESCOPORTS rules for all crews.';
    expect(dividesUnit(text, /(?:Wa(?:ter)?|Har(?:bour)?(?:mas)?)$/u, 'justify')).toBe(true);
    expect(dividesUnit(text, /(?:Wa(?:ter)?|Har(?:bour)?(?:mas)?)$/u, 'left')).toBe(false);
    expect(dividesUnit(text, /UNES?C?O?P?O?$/u, 'justify')).toBe(false);
  });
});

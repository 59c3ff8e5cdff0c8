import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../../src/lines/breaks/break-opportunities.js';
import { lineText } from '../../../src/lines/set-line.js';
import { setParagraph } from '../../../src/lines/set-paragraph.js';
import { paragraphsIn } from '../drawn/texts.js';
import { english, realRuns, run, style, texts } from '../support.js';

const western = (options = {}) => style({ language: 'en', hyphenate: true, ...options });

describe('a ragged edge', () => {
  const rms = (slacks: readonly number[]): number =>
    Math.sqrt(slacks.reduce((sum, slack) => sum + slack * slack, 0) / slacks.length);

  /** What is left open where each line takes the words that it has room for. */
  const openByFirstFit = (text: string, width: number): readonly number[] => {
    const open: number[] = [];
    let line = 0;
    for (const word of text.split(' ').map((each) => each.length * 5)) {
      if (line > 0 && line + 5 + word > width) {
        open.push(width - line);
        line = word;
      } else line += (line > 0 ? 5 : 0) + word;
    }
    return open;
  };

  it.each(['en', 'fr', 'de'])('is more even in %s than by filling line after line', (language) => {
    const by = { ours: [] as number[], firstFit: [] as number[] };
    for (let width = 120; width <= 400; width += 28) {
      for (const text of paragraphsIn(language)) {
        const lines = setParagraph(
          [run(text, 'western', { language })],
          western({ language, alignment: 'left' }),
          width,
        );
        for (const line of lines.slice(0, -1)) by.ours.push(Math.max(0, width - line.width));
        by.firstFit.push(...openByFirstFit(text, width));
      }
    }
    expect(rms(by.ours)).toBeLessThan(rms(by.firstFit));
  });

  it('has no short word divided where a line is three letters short', () => {
    const text = 'The ferry carried forty wagons, a crane and the mail.';
    for (let width = 100; width < 240; width += 5) {
      const lines = setParagraph(english(text), western({ alignment: 'left' }), width);
      expect(lines.filter(({ hyphenated }) => hyphenated)).toEqual([]);
    }
  });

  it('stands open rather than on three hyphens under one another', () => {
    const text =
      'Drei Schriften erschienen zugleich: das Binnenschifffahrtsgesetz, die Hafenordnung (Fassung 2019–2023) und ein Handbuch.';
    for (let width = 100; width < 220; width += 2) {
      const lines = setParagraph(
        [run(text, 'western', { language: 'de' })],
        western({ language: 'de', alignment: 'left' }),
        width,
      );
      const ends = lines.map(({ hyphenated }) => (hyphenated ? '-' : '.')).join('');
      expect(ends).not.toContain('---');
    }
  });
});

it('takes a word down where the last line would be two short ones', () => {
  const text = 'boats came over quay went out at dawn helped in turn';
  const lines = texts(setParagraph([run(text, 'western')], western({ hyphenate: false }), 225));
  const last = lines.at(-1) ?? '';
  expect(last).toBe('helped in turn');
});

it('lets the last of many lines be shorter than that of few, where the others are fuller for it', () => {
  const text = 'boats came over quay went out at dawn helped in turn';
  const lines = (many: number) =>
    texts(
      setParagraph(
        [run(`${'boats came over quay went out at dawn all '.repeat(many)}${text}`, 'western')],
        western({ hyphenate: false }),
        225,
      ),
    );
  expect(lines(0).at(-1)).toBe('helped in turn');
  expect(lines(8).at(-1)).toBe('in turn');
});

it('keeps a name that a dash joins whole on a justified line that has room for it', () => {
  const names =
    'The ferries of the bay go on the Eastquay–Westquay line all through the winter months';
  for (let width = 100; width < 300; width += 5) {
    const lines = texts(
      setParagraph([run(names, 'western')], western({ alignment: 'justify' }), width),
    );
    expect(lines.filter((line) => line.endsWith('–'))).toEqual([]);
  }
});

it('hyphenates no word that a number is said in', () => {
  const text =
    'The harbour paid RMB 9.37\u00a0billion and later 54 million in dues and 16 containers';
  for (let width = 70; width < 260; width += 3) {
    const lines = texts(setParagraph([run(text, 'western')], western(), width));
    expect(lines.filter((line) => /\d\s\p{L}+$/u.test(line) && /(?:bil|mil)$/u.test(line))).toEqual(
      [],
    );
  }
});

describe('a ragged paragraph', () => {
  it('ends no line with the short word before a year where the line may end before it', () => {
    const text = 'In 2025 the ferries carried 12,400 bicycles; in 2024, 11,100 bicycles.';
    const runs = realRuns(text, 'en', { role: 'sans', weight: 400, italic: false });
    for (const width of [200, 208, 216, 224]) {
      const lines = setParagraph(runs, western({ hyphenate: false }), width);
      expect(texts(lines)[0]).not.toMatch(/ in$/u);
    }
  });

  it.each([
    ['de', 'Im Hafen stehen vier neue 5G-Masten', '5G-'],
    ['de', 'Am Kai berieten damals die G20-Staaten', 'G20-'],
    ['en', 'The old quay has four new 5G-enabled masts', '5G-'],
  ])(
    'may end behind letters and digits together before a long part: %s %s',
    (language, text, part) => {
      const runs = realRuns(text, language, { role: 'sans', weight: 400, italic: false });
      const widths = Array.from({ length: 60 }, (_, i) => 60 + 3 * i);
      const ends = widths.flatMap((width) =>
        texts(
          setParagraph(runs, western({ language, hyphenate: false, alignment: 'justify' }), width),
        ),
      );
      expect(ends.some((line) => line.endsWith(part))).toBe(true);
    },
  );

  it.each(['A 20-tonne crane', 'The CTCS-3 system', 'An A4-map', 'The COVID-19 wards'])(
    'ends at no hyphen behind a bare number or before a short part: %s',
    (text) => {
      const runs = realRuns(text, 'en', { role: 'sans', weight: 400, italic: false });
      for (let width = 20; width < 90; width += 2) {
        const lines = setParagraph(runs, western({ hyphenate: false }), width);
        expect(texts(lines).filter((line) => /\d-$|S-$|D-$/u.test(line))).toEqual([]);
      }
    },
  );

  it('costs nothing to end with a year, which counts nothing', () => {
    const text = 'Boats went to the isles between 2021 and 2024 at night';
    const { penalties } = findBreaks(
      realRuns(text, 'en', { role: 'sans', weight: 400, italic: false }),
      western({ hyphenate: false }),
    );
    expect(penalties[text.indexOf('and')]).toBe(0);
    expect(penalties[text.indexOf('at night')]).toBe(0);
  });

  it('ends with no two short words where a line before can spare one', () => {
    const text =
      'The ferry company signed papers with the harbour board, the tide office, Millport, Easter Quay and others. The large works were done on time, some early, and the night boats kept the islands fed.';
    const runs = realRuns(text, 'en', { role: 'sans', weight: 400, italic: false });
    for (let width = 200; width < 400; width += 4) {
      const lines = setParagraph(runs, western({ hyphenate: false }), width);
      expect((lines.at(-1)?.width ?? 0) / width).toBeGreaterThan(0.19);
    }
  });
});

it('divides no month behind the ordinal of its day in a ragged German text', () => {
  const runs = realRuns('Die Strecke ist seit dem 30. September 2024 offen, sagt Dr. Moll.', 'de', {
    role: 'sans',
    weight: 400,
    italic: false,
  });
  const ragged = western({ language: 'de', hyphenate: true });
  for (let width = 90; width < 260; width += 3)
    expect(setParagraph(runs, ragged, width).map(lineText).join('|')).not.toMatch(
      /Sep-?\||tem-?\|/u,
    );
});

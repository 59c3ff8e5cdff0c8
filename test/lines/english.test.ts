import { describe, expect, it } from 'vitest';
import { packs } from '../quantity/packs.js';
import { paragraphsIn } from './drawn/texts.js';
import { findBreaks } from '../../src/lines/breaks/break-opportunities.js';
import { hyphenationPoints } from '../../src/lines/breaks/hyphenation.js';
import { setParagraph } from '../../src/lines/set-paragraph.js';
import { lineText } from '../../src/lines/set-line.js';
import { english, joined, realRuns, run, style, texts } from './support.js';

const TEXT =
  'Over the year China sent more than 220\u00a0billion face masks, 2.25\u00a0billion protective suits ' +
  'and 1.02\u00a0billion testing kits around the world. China–Europe freight trains ran 12,400\u00a0times, ' +
  'carrying medical supplies weighing 93,000\u00a0tonnes and notwithstanding the extraordinary circumstances ' +
  'the countries along the routes kept their transportation infrastructure open throughout the pandemic.';

const western = (options = {}) => style({ language: 'en', hyphenate: true, ...options });

describe('an English paragraph at 20 widths', () => {
  const runs = realRuns(TEXT, 'en', { role: 'serif', weight: 400, italic: false });
  describe.each(['left', 'justify'] as const)('set %s', (alignment) => {
    const settings = Array.from({ length: 20 }, (_, index) =>
      setParagraph(runs, western({ alignment }), 110 + 15 * index),
    );

    it('leaves two letters before a hyphen and three after it', () => {
      for (const lines of settings) {
        lines.forEach((line, index) => {
          if (!line.hyphenated) return;
          expect(lineText(line)).toMatch(/(?:^|\P{L})\p{L}{2,}$/u);
          const next = lines[index + 1];
          expect(next && lineText(next)).toMatch(/^\p{L}{3,}/u);
        });
      }
    });

    it('never parts a number from its unit', () => {
      for (const text of settings.flatMap(texts)) expect(text).not.toMatch(/\d$|^\u00a0|\u00a0$/u);
    });

    it('sets no more than two hyphens under one another and none above the last line', () => {
      for (const lines of settings) {
        const ends = lines.map(({ hyphenated }) => (hyphenated ? '-' : '.')).join('');
        expect(ends).not.toMatch(/---/);
        expect(ends.at(-2)).toBe('.');
      }
    });

    it('ends on more than a short word', () => {
      for (const lines of settings) {
        const last = lines.at(-1);
        const words = last && lineText(last).split(' ').length;
        expect((words ?? 0) >= 2 || (last?.width ?? 0) >= 0.12 * (last?.measure ?? 0)).toBe(true);
      }
    });

    it('neither loses nor adds a character and keeps its word spaces', () => {
      for (const lines of settings) {
        expect(joined(lines)).toBe(TEXT);
        for (const line of lines.slice(0, -1)) {
          expect(line.endsWithSpace).toBe(line.trailing === ' ');
        }
      }
    });

    it('opens no gap inside a word', () => {
      const opened = settings
        .flat()
        .flatMap((line) => line.fragments)
        .flatMap(({ text, adjustments }) =>
          Array.from(text).filter(
            (character, index) => /[\p{L}\d]/u.test(character) && (adjustments?.[index] ?? 0) !== 0,
          ),
        );
      expect(opened).toEqual([]);
    });
  });

  it('fills every justified line of a wide measure', () => {
    const lines = setParagraph(runs, western({ alignment: 'justify' }), 340);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(340, 1);
  });
});

describe('breaks in Western words', () => {
  const narrow = (text: string, width = 40, options = {}) =>
    texts(setParagraph(english(text), western({ hyphenate: false, ...options }), width));

  it('lets an en dash end a line and never start one', () => {
    expect(narrow('China–Europe')).toEqual(['China–', 'Europe']);
    expect(narrow('trains – goods', 35)).toEqual(['trains –', 'goods']);
  });

  it('keeps a range of numbers whole', () => {
    expect(narrow('1.8–2.55%', 20)).toEqual(['1.8–2.55%']);
  });

  it('ends no line with a number whose noun follows, where the lines are as even without', () => {
    const text = 'They served 97 cities in 21 European countries.';
    // The first line would hold “21” too.
    expect(narrow('They served 97 cities in 21', 140)).toHaveLength(1);
    expect(narrow(text, 140)).toEqual(['They served 97 cities in', '21 European countries.']);
  });

  it('leaves the words of a name together where the lines are as even with another break', () => {
    // The first line would hold “New” too.
    expect(narrow('Goods were sent to New', 115)).toHaveLength(1);
    expect(narrow('Goods were sent to New York of late.', 115)).toEqual([
      'Goods were sent to',
      'New York of late.',
    ]);
    expect(narrow('Goods were sent to old York of late.', 115)).toEqual([
      'Goods were sent to old',
      'York of late.',
    ]);
  });

  it('breaks a compound after its hyphen, and not before a figure', () => {
    expect(narrow('cross-border', 35)).toEqual(['cross-', 'border']);
    expect(narrow('Covid-19', 30)).toEqual(['Covid-19']);
    expect(narrow('free Wi-Fi', 40)).toEqual(['free', 'Wi-Fi']);
  });

  it('breaks an address before its signs without a hyphen', () => {
    expect(narrow('https://example.org/belt/road?year=2020', 60)).toEqual([
      'https://',
      'example.org',
      '/belt/road',
      '?year=2020',
    ]);
  });

  it('breaks no name of a host where another break will do, unless it leaves half a line open', () => {
    const address = 'https://www.millpond.example/tide/tables';
    expect(narrow(`or turn again to ${address}`, 145)).toEqual([
      'or turn again to https://',
      'www.millpond.example',
      '/tide/tables',
    ]);
    expect(narrow(`go to ${address} now`, 150)).toEqual([
      'go to https://www.millpond',
      '.example/tide/tables now',
    ]);
    expect(narrow('www.millpond.example', 60)).toEqual(['www.millpond', '.example']);
  });

  it('breaks the path of a file before its signs, and two words at a solidus not', () => {
    expect(narrow('dist/cli/command.cjs.', 65)).toEqual(['dist/cli', '/command.cjs.']);
    expect(narrow('an and/or b', 35)).toEqual(['an', 'and/or', 'b']);
  });

  it('keeps a date together where it fits a line, and divides it where not', () => {
    const runs = [
      run('Opened on ', 'western'),
      run('28 de noviembre de 2026', 'western', { keptTogether: true }),
      run(' at noon', 'western'),
    ];
    const set = (width: number) => texts(setParagraph(runs, western({ hyphenate: false }), width));
    expect(set(125)).toEqual(['Opened on', '28 de noviembre de 2026', 'at noon']);
    expect(set(60).every((line) => line.length <= 12)).toBe(true);
  });

  it('never breaks at U+00A0 or U+202F', () => {
    expect(narrow('220\u00a0billion 45\u202fkm', 20)).toEqual(['220\u00a0billion', '45\u202fkm']);
  });

  it('sets U+00A0 as wide as the word spaces of its line', () => {
    const lines = setParagraph(
      english('one 2\u00a0kg six tonnes more'),
      western({ alignment: 'justify' }),
      75,
    );
    const spaces = lines[0]?.fragments[0];
    const at = (sign: string) => spaces?.adjustments?.[Array.from(spaces.text).indexOf(sign)];
    expect(at('\u00a0')).toBe(at(' '));
  });

  it('breaks at a soft hyphen and draws one of its own there', () => {
    const lines = setParagraph(english('trans\u00adport'), western(), 40);
    expect(lines.map((line) => line.fragments.map(({ text, hyphen }) => [text, hyphen]))).toEqual([
      [
        ['trans', false],
        ['-', true],
      ],
      [['port', false]],
    ]);
    // Half of the hyphen stands beyond a line’s end.
    expect(lines[0]?.width).toBe(27.5);
  });

  it.each(['μg/m³', 'µg', 'kΩ', '°C', '‰', '€', '℃'])('keeps 28 with its unit %s', (unit) => {
    for (const measure of [60, 65, 70, 75, 80, 85, 90, 95]) {
      const lines = texts(
        setParagraph(
          english(`some five or 28 ${unit} were found`),
          western({ hyphenate: false }),
          measure,
        ),
      );
      expect(lines.filter((line) => line.endsWith('28'))).toEqual([]);
    }
  });

  it.each([
    ['de', 'es gilt in 27 Ländern', '27', 'Ländern'],
    ['de', 'sie gilt z. B. dort', 'z.', 'B.'],
    ['de', 'er sagt: „Es sind 25 Minuten.“ Gut', '25', 'Minuten.“'],
    ['de', 'er sagt: »Es sind 25 Minuten.« Gut', '25', 'Minuten.«'],
    ['de', 'ab 9 Uhr gilt es', '9', 'Uhr'],
    ['en', 'it opens at 9 a.m. today', '9', 'a.m.'],
    ['en', 'it holds 64 GB of it', '64', 'GB'],
    ['en', 'it was 12 nautical miles off', '12', 'nautical'],
    ['es', 'a 300 millas de la costa', '300', 'millas'],
    ['fr', 'un disque de 500 Go neuf', '500', 'Go'],
    ['fr', 'la pause (25 minutes)…', '(25', 'minutes)…'],
    ['fr', 'on lira le no 8 aussi', 'no', '8'],
    ['en', 'with one pause (25 minutes).', '(25', 'minutes).'],
  ])('keeps in %s what a typed space parts: %s', (language, text, before, after) => {
    for (let measure = 75; measure <= 135; measure += 5) {
      const set = texts(
        setParagraph(
          [run(text, 'western', { language })],
          western({ language, hyphenate: false }),
          measure,
        ),
      );
      const broken = set.map((line) => line.trimEnd()).join('|');
      expect(broken).not.toContain(`${before}|${after}`);
    }
  });

  it('divides the French word behind an elision as it divides the word alone', () => {
    const set = (text: string) =>
      texts(
        setParagraph(
          english(text, { language: 'fr' }),
          style({ language: 'fr', hyphenate: true }),
          60,
        ),
      );
    expect(set('de l’anticonstitutionnellement dit')).toEqual([
      'de l’an',
      'ticonsti',
      'tution',
      'nellement',
      'dit',
    ]);
  });

  it('keeps a raised reference mark with its word', () => {
    const runs = [
      run('alpha beta', 'western'),
      run('12', 'western', { rise: 3 }),
      run(' gamma', 'western'),
    ];
    expect(texts(setParagraph(runs, western({ hyphenate: false }), 22))).toEqual([
      'alpha',
      'beta12',
      'gamma',
    ]);
  });

  it('divides a long word that is wider than the measure, and sets any other such piece alone', () => {
    const set = (text: string) => setParagraph(english(text), western({ hyphenate: false }), 40);
    const lines = set('a counterrevolutionary b');
    expect(texts(lines)).toEqual(['a', 'counter', 'revolu', 'tionary', 'b']);
    expect(lines.every(({ width }) => width <= 40)).toBe(true);
    const whole = set('a BQX-12-AB-34-CD b');
    expect(texts(whole)).toEqual(['a', 'BQX-12-AB-34-CD', 'b']);
    expect([whole[1]?.width, whole[1]?.measure]).toEqual([75, 40]);
  });

  it('divides a German noun longer than its column, capital and all', () => {
    const noun = 'Donaudampfschifffahrtsgesellschaft';
    const runs = [run(noun, 'western', { language: 'de' })];
    const set = (width: number) =>
      setParagraph(runs, style({ language: 'de', hyphenate: false }), width);
    expect(set(180)).toHaveLength(1);
    for (const width of [60, 80, 110]) {
      const lines = set(width);
      expect(lines.length).toBeGreaterThan(1);
      expect(joined(lines)).toBe(noun);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
    }
  });

  it('divides a German compound where its parts meet, in text as in a column narrower than it', () => {
    const ends = (text: string, width: number, hyphenate: boolean) =>
      setParagraph(
        [run(text, 'western', { language: 'de' })],
        style({ language: 'de', hyphenate }),
        width,
      )
        .filter(({ hyphenated }) => hyphenated)
        .map((line) => lineText(line).trim().split(' ').at(-1));
    expect(ends('Bevölkerungsentwicklung', 80, false)).toEqual(['Bevölkerungs']);
    expect(ends('Fahrgastaufkommen', 60, false)).toEqual(['Fahrgast']);
    expect(ends('Treibhausgasemissionen', 75, false)).toEqual(['Treibhausgas']);
    // Where no part is known, as the patterns have it.
    expect(ends('Donaudampfschifffahrten', 75, false)).toHaveLength(1);
    // The soft hyphen of an author comes before any other.
    expect(ends('Bevölkerungsent\u00ADwicklung', 100, false)).toEqual(['Bevölkerungsent']);
  });

  it.each([
    ['Straßenbahnhaltestellen', 'Straßenbahn', 'haltestellen'],
    ['Krankenhausinvestitionen', 'Krankenhaus', 'investitionen'],
    ['Pendlerverflechtungen', 'Pendler', 'verflechtungen'],
    ['Umweltverträglichkeit', 'Umwelt', 'verträglichkeit'],
    ['Gemeindeverwaltungen', 'Gemeinde', 'verwaltungen'],
    ['Kreislaufwirtschaft', 'Kreislauf', 'wirtschaft'],
    ['Lebensmittelüberwachung', 'Lebensmittel', 'überwachung'],
    ['Obstbaumschnittkurse', 'Obstbaum', 'schnittkurse'],
    ['Restaurantbesuchern', 'Restaurant', 'besuchern'],
    ['Hochwasserrückhaltebecken', 'Hochwasser', 'rückhaltebecken'],
    ['Gebäudeenergie', 'Gebäude', 'energie'],
    ['Arbeitslosenversicherung', 'Arbeitslosen', 'versicherung'],
    ['Kindertagesstätten', 'Kinder', 'tagesstätten'],
    ['Wohnungsneubau', 'Wohnungs', 'neubau'],
  ])(
    'divides %s where its parts meet in a column as wide as the longer of them',
    (word, ...parts) => {
      const lines = setParagraph(
        [run(word, 'western', { language: 'de' })],
        style({ language: 'de', hyphenate: false }),
        5 + 5 * Math.max(...parts.map(({ length }) => length)),
      );
      expect(texts(lines)).toEqual(parts);
      expect(lines.map(({ dividedBadly }) => dividedBadly)).toEqual([false, false]);
    },
  );

  it.each([
    ['en', 'counterintelligence'],
    ['fr', 'anticonstitutionnellement'],
  ])('divides a %s word of one part and no compound, and says it of none', (language, word) => {
    const lines = setParagraph(
      [run(word, 'western', { language })],
      style({ language, hyphenate: false }),
      60,
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every(({ width, dividedBadly }) => width <= 60 && !dividedBadly)).toBe(true);
  });

  it('divides words on a narrow measure alone where it is asked to', () => {
    const text = 'The harbour authorities commissioned infrastructure assessments throughout.';
    const hyphens = (width: number) =>
      setParagraph(english(text), western({ hyphenate: 'narrow' }), width).filter(
        ({ hyphenated }) => hyphenated,
      ).length;
    expect(hyphens(95)).toBeGreaterThan(0);
    const below24Em = Array.from({ length: 12 }, (_, index) => 181 + 5 * index);
    expect(below24Em.map(hyphens).some((count) => count > 0)).toBe(true);
    for (let width = 241; width < 360; width += 10) expect(hyphens(width)).toBe(0);
  });
});

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

describe('optical margins', () => {
  const last = (text: string, width: number, options = {}) => {
    const lines = setParagraph(english(text), western({ hyphenate: false, ...options }), width);
    const [line] = lines;
    return { line, end: line?.fragments.at(-1) };
  };

  it('let a stop that ends a justified or right-aligned line stand half beyond it', () => {
    // Ten letters and a stop of 5 pt each: 55 pt, of which 2.5 stand beyond.
    const { line } = last('abcde fghi. klmno', 54, { alignment: 'justify' });
    expect(line?.width).toBeCloseTo(54, 3);
    expect(lineText(line ?? { fragments: [] })).toBe('abcde fghi.');
    expect(last('abcde fghi.', 54, { alignment: 'right' }).line?.width).toBeCloseTo(52.5, 3);
  });

  it('let a ragged line end on a stop that only half of has room for, and move no line', () => {
    const { line } = last('abcde fghi. klmno', 54, { alignment: 'left' });
    expect(lineText(line ?? { fragments: [] })).toBe('abcde fghi.');
    expect([line?.x, line?.fragments[0]?.x]).toEqual([0, 0]);
  });

  it('keep the marks of a centred line within it', () => {
    expect(last('abcde fghi.', 60, { alignment: 'center' }).line?.width).toBe(55);
  });

  it('let a quotation mark that begins a line stand before it', () => {
    const { line } = last('“abc” de', 60);
    expect(line?.fragments[0]?.x).toBeCloseTo(-2, 5);
  });

  it('leave Western marks among hanzi on their measure', () => {
    const runs = [run('“abc” de.', 'western', { language: 'zh-Hans' })];
    const [line] = setParagraph(runs, style({ alignment: 'right' }), 60);
    expect([line?.fragments[0]?.x, line?.width]).toEqual([0, 45]);
  });

  it('let half a drawn hyphen stand beyond a justified line', () => {
    const lines = setParagraph(
      english('Internationalisation of telecommunications infrastructure'),
      western({ alignment: 'justify' }),
      90,
    );
    const broken = lines.filter(({ hyphenated }) => hyphenated);
    expect(broken.length).toBeGreaterThan(0);
    for (const { fragments, width } of broken) {
      const hyphen = fragments.at(-1);
      // Drawn 5 pt wide from its x; counted as half.
      expect(hyphen?.width).toBeCloseTo(2.5, 5);
      expect((hyphen?.x ?? 0) + 2.5).toBeCloseTo(width, 3);
    }
  });
});

describe('hyphenation', () => {
  const points = (word: string, tag: string): readonly number[] => {
    const pack = packs.get(tag) ?? packs.get(tag.slice(0, 2)) ?? packs.get('fr');
    if (pack === undefined) throw new Error('no pack');
    return hyphenationPoints(word, tag, pack.lineBreaking.hyphenation);
  };

  it.each([
    ['en', 'transportation', 'trans-port-a-tion'],
    ['en-US', 'transportation', 'trans-porta-tion'],
    ['en-AU', 'transportation', 'trans-port-a-tion'],
    ['de-CH', 'Wirtschaftswachstum', 'Wirt-schafts-wachs-tum'],
    ['fr', 'développement', 'dé-ve-lop-pe-ment'],
    ['de', 'Wirtschaftswachstum', 'Wirt-schafts-wachs-tum'],
    ['es', 'desarrollo', 'de-sa-rro-llo'],
  ])('divides by the patterns of %s: %s', (tag, word, parts) => {
    const found = points(word, tag);
    const divided = Array.from(word, (letter, i) => (found.includes(i) ? `-${letter}` : letter));
    expect(divided.join('')).toBe(parts);
  });

  it('leaves names, short words, words with figures and languages without patterns alone', () => {
    expect(points('Mediterranean', 'en')).toEqual([]);
    expect(points('also', 'en')).toEqual([]);
    expect(points('covid19', 'en')).toEqual([]);
    expect(points('infrastructure', 'zh-Hans')).toEqual([]);
    expect(points('infrastructure', 'qaa')).toEqual([]);
  });

  it('divides by the patterns that a pack names, and words with a capital only where it says that all nouns have one', () => {
    const greek = { patterns: 'el-monoton', capitalisedNouns: false };
    expect(hyphenationPoints('ανάπτυξη', 'el', greek)).not.toEqual([]);
    expect(hyphenationPoints('ανάπτυξη', 'el', { capitalisedNouns: false })).toEqual([]);
    expect(hyphenationPoints('Ανάπτυξη', 'el', greek)).toEqual([]);
    expect(hyphenationPoints('Ανάπτυξη', 'el', { ...greek, capitalisedNouns: true })).not.toEqual(
      [],
    );
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

describe('a Roman number', () => {
  it.each([
    ['en', 'The Northern Coast Motorway, Phase II, Millport and the Harbour of King George VI'],
    ['es', 'El puerto nuevo del siglo XXI, fase II, y el muelle viejo del rey Alfonso XIII'],
    ['fr', 'Le quai neuf, phase III, et les entrepôts du port sous Napoléon III et Louis XIV'],
  ])('stands on the line of the word before it: %s', (language, text) => {
    const runs = realRuns(text, language, { role: 'sans', weight: 400, italic: false });
    for (let width = 90; width < 300; width += 3) {
      const lines = setParagraph(runs, style({ language, hyphenate: false }), width);
      expect(texts(lines).filter((line) => /^[IVX]{2,}/u.test(line))).toEqual([]);
    }
  });
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

describe('a name with its number', () => {
  it.each(['Phase II', 'Terminal B', 'Tunnel 12'])('stays on one line: %s', (name) => {
    const text = `The works of the old harbour reached ${name} and then went on in the new one, where they came to an end in the autumn of the year`;
    const runs = realRuns(text, 'en', { role: 'sans', weight: 400, italic: false });
    const widths = Array.from({ length: 27 }, (_, index) => 130 + 5 * index);
    const parted = widths.filter((width) => {
      const lines = setParagraph(runs, western({ hyphenate: false }), width).map(lineText);
      return !lines.some((line) => line.includes(name));
    });
    // But where every other break tears a larger hole.
    expect(parted.length).toBeLessThanOrEqual(1);
  });
});

describe('the day and the month of a typed date', () => {
  it.each([
    ['es', 'El muelle cerró hasta el 15 de noviembre de 2020 por obras', '15 de noviembre'],
    ['es', 'La tarifa nueva vale desde el 1.º de enero y baja después', '1.º de enero'],
    ['fr', 'Le bac circule de nouveau depuis le 1er mars et sans arrêt', '1er mars'],
    ['en', 'The quay has stood open since the 1st March of that spring', '1st March'],
    ['en', 'The quay is to open by the 15th of November of this year', '15th of November'],
    ['de', 'Die Fähre fährt wieder seit dem 1. März und bis in den Herbst', '1. März'],
  ])('stand on one line: %s %s', (language, text, date) => {
    const runs = realRuns(text, language, { role: 'sans', weight: 400, italic: false });
    for (const alignment of ['left', 'justify'] as const) {
      for (let width = 90; width < 300; width += 3) {
        const lines = texts(setParagraph(runs, western({ language, alignment }), width));
        expect(lines.filter((line) => line.includes(date))).toHaveLength(1);
      }
    }
  });
});

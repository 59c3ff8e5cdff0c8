import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/lines/set-line.js';
import { setParagraph } from '../../../src/lines/set-paragraph.js';
import { english, joined, realRuns, run, style, texts } from '../support.js';

const western = (options = {}) => style({ language: 'en', hyphenate: true, ...options });

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

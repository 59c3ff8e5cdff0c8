import { describe, expect, it } from 'vitest';
import type { Effects } from '../../src/effects.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { availableLanguages, loadLanguagePacks } from '../../src/language/packs.js';
import { canonicalTag, inSameWriting, tagFallbacks } from '../../src/language/tags.js';

const place = { file: 'data/x/report.yaml', line: 2, column: 12 };
const folder = 'templates/languages';
const effects = nodeEffects();

/** The real packs, with some files replaced. */
function changed(
  change: Readonly<Record<string, (text: string) => string>>,
): Pick<Effects, 'files'> {
  const { files } = effects;
  const read = (path: string): Uint8Array => {
    const bytes = files.read(path);
    const edit = Object.entries(change).find(([name]) => path.endsWith(`/${name}`))?.[1];
    return edit === undefined
      ? bytes
      : new TextEncoder().encode(edit(new TextDecoder().decode(bytes)));
  };
  return { files: { ...files, read } };
}

/** `line:column` of the first line of the English pack that begins so. */
function lineOf(start: string): string {
  const lines = new TextDecoder().decode(effects.files.read(`${folder}/en.yaml`)).split('\n');
  const outermost = lines.findIndex((text) => text.startsWith(start));
  const inside = lines.findIndex((text) => text.trimStart().startsWith(start));
  const line = outermost < 0 ? inside : outermost;
  return `${line + 1}:${(lines[line] ?? '').indexOf(start) + 1}`;
}

/** As `lineOf`, of what stands after the colon. */
function valueOf(key: string): string {
  const [line = '', column = ''] = lineOf(key).split(':');
  return `${line}:${Number(column) + key.replace(/:$/u, '').length + 2}`;
}

const load = (tags: readonly string[], from: Pick<Effects, 'files'> = effects) =>
  loadLanguagePacks(from, folder, tags, place);

const codes = (tags: readonly string[], from?: Pick<Effects, 'files'>) =>
  load(tags, from).diagnostics.map(
    ({ code, place: { file, line, column } }) => `${code} ${file}:${line}:${column}`,
  );

describe('language packs', () => {
  it('are one object in every report of a process, until their file says something else', () => {
    const packOf = (from?: Pick<Effects, 'files'>) => load(['en'], from).value?.get('en');
    const unchanged = packOf();
    expect(unchanged).toBeDefined();
    expect(packOf()).toBe(unchanged);
    const american = packOf(changed({ 'en.yaml': (text) => text.replace('en-GB', 'en-US') }));
    expect([unchanged?.locale, american?.locale]).toEqual(['en-GB', 'en-US']);
    const units = changed({ 'units.yaml': (text) => `${text}\n# A word more\n` });
    expect(packOf(units)).not.toBe(unchanged);
    expect(packOf()).toEqual(unchanged);
  });

  it('are refused at their lines where the language is written from right to left, declared or not', () => {
    const locale = changed({ 'en.yaml': (text) => text.replace('locale: en-GB', 'locale: he') });
    expect(codes(['en'], locale)).toEqual([
      `language/right-to-left templates/languages/en.yaml:${lineOf('locale:')}`,
    ]);
    const direction = changed({
      'en.yaml': (text) => text.replace('locale: en-GB', 'locale: en-GB\ndirection: rtl'),
    });
    const [line = ''] = lineOf('locale:').split(':');
    expect(codes(['en'], direction)).toEqual([
      `language/bad-pack templates/languages/en.yaml:${Number(line) + 1}:12`,
    ]);
  });

  it('load for every language that has a file', () => {
    const tags = availableLanguages(effects, folder);
    expect(tags).toEqual(
      expect.arrayContaining(['de', 'en', 'es', 'fr', 'ja', 'ko', 'zh-Hans', 'zh-Hant']),
    );
    const { value, diagnostics } = load(tags);
    expect(diagnostics).toEqual([]);
    expect([...(value?.keys() ?? [])]).toEqual(tags);
  });

  it('write days and magnitudes as the region of a tag does, and as the language where it names none', () => {
    const of = (tag: string) => load([tag]).value?.get(tag);
    expect(of('en-US')?.dates.day).toBe('{monthName} {day}, {year}');
    expect(of('en-US')?.dates.asOf.day).toBe('by {monthName} {day}, {year}');
    expect(of('en-US')?.dates.asOf.year).toBe(of('en')?.dates.asOf.year);
    for (const tag of ['en', 'en-GB', 'en-AU'])
      expect(of(tag)?.dates.day).toBe(of('en')?.dates.day);
    expect(of('en-US')?.locale).toBe('en-US');
    const largest = (tag: string) => of(tag)?.numbers.magnitudes[0]?.words.other;
    expect([largest('zh-Hant-HK'), largest('zh-HK'), largest('zh-TW'), largest('zh-Hant')]).toEqual(
      ['萬億', '萬億', '兆', '兆'],
    );
    const planned = (tag: string) => [of(tag)?.statuses['planned'], of(tag)?.statuses['designed']];
    expect(planned('zh-HK')).toEqual(['計劃', '設計']);
    expect(planned('zh-TW')).toEqual(['計畫', '設計']);
  });

  it('serve a longer tag, a tag in other case and a tag of a region, under the tag as given', () => {
    const names = ['zh-Hans-CN', 'EN-us', 'zh-TW', 'zh', 'fr-CA'].map((tag) => {
      const pack = load([tag]).value?.get(tag);
      return `${pack?.tag ?? '?'} ${pack?.name ?? '?'}`;
    });
    expect(names).toEqual([
      'zh-Hans-CN 简体中文',
      'EN-us English',
      'zh-TW 繁體中文',
      'zh 简体中文',
      'fr-CA français',
    ]);
  });

  it('are refused together where tags are wrong or have none', () => {
    expect(codes(['en', '../en', 'tlh', 'units'])).toEqual([
      'language/bad-tag data/x/report.yaml:2:12',
      'language/no-pack data/x/report.yaml:2:12',
      'language/no-pack data/x/report.yaml:2:12',
    ]);
    expect(load(['en', 'tlh']).value).toBeUndefined();
  });

  it('are refused at the line of each fault', () => {
    const from = changed({
      'en.yaml': (text) =>
        text
          .replace('name: English', 'nome: English')
          .replace('grouping-from: 1000', 'grouping-from: often')
          .replace("percent: '{number}%'", "percent: '%'"),
    });
    expect(codes(['en'], from).toSorted()).toEqual(
      [
        `language/bad-pack templates/languages/en.yaml:${valueOf('grouping-from')}`,
        'language/bad-pack templates/languages/en.yaml:1:1',
        `language/bad-pack templates/languages/en.yaml:${valueOf('percent:')}`,
      ].toSorted(),
    );
  });

  it('are refused where a date pattern has a slot that dates cannot fill, or one twice', () => {
    const slots = ['{from.mouth}', '{from.month-name: x}', '{to.monthName}', '{from.monthName'];
    for (const slot of slots) {
      const from = changed({
        'en.yaml': (text) =>
          text.replace(/(months-of-one-year: .*)\{from\.monthName\}/u, `$1${slot}`),
      });
      expect(codes(['en'], from)).toEqual([
        `language/bad-pack templates/languages/en.yaml:${valueOf('months-of-one-year')}`,
      ]);
    }
  });

  it.each([
    ['no language tag', 'ein bisschen', 'the locale “ein bisschen” is not a language tag'],
    ['unknown to Intl', 'tlh', 'the locale “tlh” is unknown'],
  ])('are refused where the locale is %s, at its line', (_, locale, problem) => {
    const from = changed({
      'en.yaml': (text) => text.replace('locale: en-GB', `locale: ${locale}`),
    });
    expect(codes(['en'], from)).toEqual([
      `language/bad-tag templates/languages/en.yaml:${lineOf('locale:')}`,
    ]);
    expect(load(['en'], from).diagnostics[0]?.problem).toContain(problem);
  });

  it('are refused where a word of a list is none, at the word', () => {
    const from = changed({
      'en.yaml': (text) => text.replace("parentheses: [' (', ')']", "parentheses: [' (', 7]"),
    });
    const [line = ''] = lineOf('parentheses:').split(':');
    expect(codes(['en'], from)).toEqual([
      `language/bad-pack templates/languages/en.yaml:${line}:23`,
    ]);
  });

  it('are refused as a whole where they are no mapping', () => {
    const from = changed({ 'en.yaml': () => '- name\n' });
    expect(codes(['en'], from)).toEqual(['language/bad-pack templates/languages/en.yaml:1:1']);
    expect(load(['en'], from).diagnostics[0]?.problem).toMatch(/^the pack has to be a mapping/u);
  });

  it.each(['en.yaml', 'units.yaml'])('are refused where %s cannot be read as text', (name) => {
    const read = (path: string): Uint8Array =>
      path.endsWith(`/${name}`) ? new Uint8Array([0xff]) : effects.files.read(path);
    const from = { files: { ...effects.files, read } };
    expect(codes(['en'], from)).toEqual([`input/not-utf8 templates/languages/${name}:1:1`]);
    expect(load(['en'], from).value).toBeUndefined();
  });

  it('are read without vocabulary and proofreading, by the grammar of their script', () => {
    const bare = (text: string): string => text.slice(0, text.indexOf('\nreading:') + 1);
    const from = changed({ 'en.yaml': bare, 'ja.yaml': bare, 'ko.yaml': bare });
    const { value, diagnostics } = load(['en', 'ja', 'ko'], from);
    expect(diagnostics).toEqual([]);
    expect([...(value?.values() ?? [])].map(({ reading }) => reading.grammar)).toEqual([
      'latin',
      'han',
      'latin',
    ]);
    expect(value?.get('en')).toMatchObject({
      reading: { percent: ['%'], rangeSigns: ['–'], counters: [], units: new Map() },
      proofreading: { relativeTime: [], countingWords: [], statusWords: { clause: new Map() } },
    });
  });

  it('are refused where they are no YAML', () => {
    expect(codes(['en'], changed({ 'en.yaml': () => 'name: [' }))[0]).toMatch(
      /^language\/bad-pack .*en\.yaml:1:/u,
    );
    expect(codes(['en'], changed({ 'en.yaml': (text) => `${text}\nname: twice\n` }))[0]).toMatch(
      /^language\/bad-pack/u,
    );
    expect(codes(['en'], changed({ 'en.yaml': () => '' }))[0]).toMatch(/^language\/bad-pack/u);
  });

  it('are refused where a unit has no word, or a word has no unit', () => {
    const from = changed({ 'en.yaml': (text) => text.replace('  kilogram: kg', '  stone: st') });
    expect(
      load(['en'], from).diagnostics.map(({ code, problem }) => `${code}: ${problem}`),
    ).toEqual([
      'language/unknown-unit: “stone” is not a unit of units.yaml',
      'language/missing-unit: the unit “kilogram” has no word',
    ]);
  });

  it.each(['full-stop', 'constructor'])(
    'place the word of the unit %s where it stands among the units',
    (id) => {
      const other = `  ${id}: x\n  kilogram: kg`;
      const from = changed({ 'en.yaml': (text) => text.replace('  kilogram: kg', other) });
      expect(codes(['en'], from)).toEqual([
        `language/unknown-unit templates/languages/en.yaml:${lineOf('kilogram:')}`,
      ]);
    },
  );

  it('place a missing word at the units, not at the units that are read', () => {
    const from = changed({ 'en.yaml': (text) => text.replace('  kilogram: kg\n', '') });
    expect(codes(['en'], from)).toEqual([
      `language/missing-unit templates/languages/en.yaml:${lineOf('units:')}`,
    ]);
  });

  it('are refused where a qualifier has no place', () => {
    const from = changed({
      'en.yaml': (text) => text.replace("about: { before: 'about ' }", 'about: {}'),
    });
    expect(codes(['en'], from)).toEqual([
      `language/bad-pack templates/languages/en.yaml:${valueOf('about:')}`,
    ]);
  });
});

describe('language tags', () => {
  it('fall back by truncation, then by their likely script', () => {
    expect(tagFallbacks('zh-Hans-CN')).toEqual(['zh-Hans-CN', 'zh-Hans', 'zh']);
    expect(tagFallbacks('zh-TW')).toEqual(['zh-TW', 'zh', 'zh-Hant-TW', 'zh-Hant']);
    expect(tagFallbacks('en-x-house')).toEqual([
      'en-x-house',
      'en',
      'en-Latn-US-x-house',
      'en-Latn-US',
      'en-Latn',
    ]);
    expect(tagFallbacks('..')).toEqual([]);
  });

  it('are canonical, or none', () => {
    expect(canonicalTag('ZH-hans')).toBe('zh-Hans');
    expect(canonicalTag('../en')).toBeUndefined();
    expect(canonicalTag('')).toBeUndefined();
  });
});

describe('texts of a language', () => {
  it('serve other regions of it where none is nearer, and no other language or script', () => {
    const words = { 'en-US': 'books', 'zh-Hant': '冊' };
    expect(
      ['en', 'en-GB', 'fr', 'zh-Hans', 'zh-TW'].map((tag) => inSameWriting(words, tag)),
    ).toEqual(['books', 'books', undefined, undefined, '冊']);
  });
});

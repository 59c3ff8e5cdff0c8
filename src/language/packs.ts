import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { DirectoryEntry, Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { parseOnce, type Parse } from '../files/precompiled.js';
import { openRoots, type Folders, type Root } from '../files/root.js';
import type { LanguageTag } from './language.js';
import type { LanguagePack } from './pack.js';
import { packFromFile, type SharedWords } from './pack-file.js';
import {
  commonWordsSchema,
  currenciesSchema,
  packSchema,
  unitsSchema,
  type CommonWordsFile,
  type CurrenciesFile,
  type PackFile,
  type UnitsFile,
} from './schema/pack-schema.js';
import { inRegion } from './regions.js';
import { isRightToLeftScript, scriptOf } from './script.js';
import { memoOfParts } from '../memo.js';
import { canonicalTag, tagFallbacks } from './tags.js';
import type { z } from '../files/zod.js';
import { placesInYaml, readDesignerYaml, type PlaceOf } from '../yaml/designer.js';

const unitsFile = 'units.yaml';
const currenciesFile = 'currencies.yaml';
const commonWordsFile = 'common-words.yaml';
const sharedFiles: readonly string[] = [unitsFile, currenciesFile, commonWordsFile];

const read = <Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  name: string,
): Checked<z.output<Schema>> => {
  const { value, diagnostics } = readDesignerYaml(text, file, schema, {
    syntax: 'language/bad-pack',
    shape: 'language/bad-pack',
    name,
    docs: '“factsheet help languages”',
  });
  return value === undefined || diagnostics.length > 0
    ? failed(diagnostics)
    : { value: value.data, diagnostics };
};

const parseUnits = (text: string, file: string): Checked<UnitsFile> =>
  read(text, file, unitsSchema, 'the list of units');

const parseCurrencies = (text: string, file: string): Checked<CurrenciesFile> =>
  read(text, file, currenciesSchema, 'the list of currencies');

const parseCommonWords = (text: string, file: string): Checked<CommonWordsFile> =>
  read(text, file, commonWordsSchema, 'the list of common words');

const parsePack = (text: string, file: string): Checked<PackFile> =>
  read(text, file, packSchema, 'the pack');

/**
 * Loads the pack of each language from `<tag>.yaml` of folders such as `templates/languages`. A tag without a file of its
 * own is served by a shorter one (`zh-Hans-CN` by `zh-Hans`). The map is keyed by the tags as given.
 * Faults of a tag are placed at `place`, faults of a pack in its own file.
 */
export function loadLanguagePacks(
  effects: Pick<Effects, 'files'>,
  folders: Folders,
  tags: readonly LanguageTag[],
  place: Place,
  parse: Parse = parseOnce,
): Checked<ReadonlyMap<LanguageTag, LanguagePack>> {
  const root = openRoots(effects, folders);
  const units = loadShared(root, unitsFile, 'units', parseUnits, place, parse);
  const currencies = loadShared(root, currenciesFile, 'currencies', parseCurrencies, place, parse);
  const words = loadShared(root, commonWordsFile, 'common words', parseCommonWords, place, parse);
  if (!units.value || !currencies.value || !words.value)
    return failed([units, currencies, words].flatMap(({ diagnostics }) => diagnostics));
  const definitions = {
    units: units.value,
    currencies: currencies.value,
    commonWords: words.value,
  };
  const loaded = tags.map((tag) => ({ tag, pack: loadPack(root, tag, definitions, place, parse) }));
  const diagnostics = loaded.flatMap(({ pack }) => pack.diagnostics);
  const packs = new Map(
    loaded.flatMap(({ tag, pack }) =>
      pack.value === undefined ? [] : [[tag, pack.value] as const],
    ),
  );
  return { value: packs.size === tags.length ? packs : undefined, diagnostics };
}

/** The languages that have a pack in the folder, by the name of its file. */
export function availableLanguages(
  effects: Pick<Effects, 'files'>,
  folder: string,
): readonly LanguageTag[] {
  return tagsIn(effects.files.list(folder));
}

const tagsIn = (entries: readonly DirectoryEntry[]): readonly LanguageTag[] =>
  entries
    .filter(
      ({ name, isFolder }) => !isFolder && name.endsWith('.yaml') && !sharedFiles.includes(name),
    )
    .map(({ name }) => name.slice(0, -'.yaml'.length));

function loadShared<T>(
  root: Root,
  file: string,
  kind: 'units' | 'currencies' | 'common words',
  parser: (text: string, file: string) => Checked<T>,
  place: Place,
  parse: Parse,
): Checked<T> {
  const text = root.readText(file, place, limits.yamlBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  return parse(kind, text.value, root.path(file), parser);
}

/** “German”, “Deutsch” and “allemand” are written de. */
function remedyFor(written: string, tags: readonly LanguageTag[], path: string): string {
  const named = tags.find((tag) =>
    tags.some(
      (language) =>
        new Intl.DisplayNames([language], { type: 'language' }).of(tag)?.toLowerCase() ===
        written.toLowerCase(),
    ),
  );
  return named === undefined
    ? suggest(written, tags, `add ${path}, as “factsheet help languages” says`)
    : `write its tag, “${named}”`;
}

function loadPack(
  root: Root,
  tag: LanguageTag,
  definitions: SharedWords,
  place: Place,
  parse: Parse,
): Checked<LanguagePack> {
  if (canonicalTag(tag) === undefined)
    return failed(
      error(
        'language/bad-tag',
        place,
        `“${tag}” is not a language tag`,
        'write a BCP 47 tag, such as zh-Hans or en',
      ),
    );
  const file = tagFallbacks(tag)
    .map((candidate) => `${candidate}.yaml`)
    .find((candidate) => !sharedFiles.includes(candidate) && root.has(candidate));
  if (file === undefined)
    return failed(
      error(
        'language/no-pack',
        place,
        `no language pack serves “${tag}”`,
        remedyFor(tag, tagsIn(root.list('.', place).value ?? []), root.path(`${tag}.yaml`)),
      ),
    );
  const text = root.readText(file, place, limits.yamlBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  const path = root.path(file);
  const parsed = parse('pack', text.value, path, parsePack);
  if (parsed.value === undefined) return failed(parsed.diagnostics);
  const written = parsed.value;
  const placeOf = placesInYaml(text.value, path);
  const { units, currencies, commonWords } = definitions;
  return packOf(written, [tag, units, currencies, commonWords], () => {
    const data = inRegion(written, tag);
    const diagnostics = [
      ...localeFaults(data.locale, placeOf),
      ...unitFaults(Object.keys(data.units), units, placeOf),
    ];
    if (diagnostics.length > 0) return failed(diagnostics);
    return { value: packFromFile(tag, data, definitions), diagnostics };
  });
}

/** One pack of a file, tag and definitions: what is worked out about a pack serves every report of a process. */
const packOf = memoOfParts<Checked<LanguagePack>>();

/** A locale that Intl does not know would be served by that of the machine. */
function localeFaults(locale: string, placeOf: PlaceOf): readonly Diagnostic[] {
  const isTag = canonicalTag(locale) !== undefined;
  if (isTag && isRightToLeftScript(scriptOf(locale)))
    return [
      error(
        'language/right-to-left',
        placeOf(['locale']),
        `“${locale}” is written from right to left, and text is set from left to right only`,
        'take the language out of the report; its numbers would be printed the wrong way round',
      ),
    ];
  if (isTag && Intl.NumberFormat.supportedLocalesOf(locale).length > 0) return [];
  return [
    error(
      'language/bad-tag',
      placeOf(['locale']),
      isTag
        ? `the locale “${locale}” is unknown: its digits and plurals would be another language’s`
        : `the locale “${locale}” is not a language tag`,
      'write a BCP 47 tag of a language in the Unicode CLDR, such as en-GB',
    ),
  ];
}

function unitFaults(
  worded: readonly string[],
  units: UnitsFile,
  placeOf: PlaceOf,
): readonly Diagnostic[] {
  const unknown = worded
    .filter((id) => !Object.hasOwn(units, id))
    .map((id): Diagnostic =>
      error(
        'language/unknown-unit',
        placeOf(['units', id]),
        `“${id}” is not a unit of ${unitsFile}`,
        `define it in ${unitsFile}, or take it out`,
      ),
    );
  const missing = Object.keys(units)
    .filter((id) => !worded.includes(id))
    .map((id): Diagnostic =>
      error(
        'language/missing-unit',
        placeOf(['units']),
        `the unit “${id}” has no word`,
        'add its word under “units”',
      ),
    );
  return [...unknown, ...missing];
}

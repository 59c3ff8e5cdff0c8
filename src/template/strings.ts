import { isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import {
  error,
  failed,
  hasErrors,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';
import { parseDesignerYaml } from '../files/designer-yaml.js';
import type { LayoutString } from './layout.js';

const slotPattern = /\{([a-z][\w-]*)\}/giu;

/** The slots of one text, in order, each once. */
export const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(slotPattern)].map(([, name = '']) => name)),
];

/** The text cut at its slots: literal pieces at even positions, names of slots at odd ones. */
export const cutAtSlots = (text: string): readonly string[] => text.split(slotPattern);

/** Reads strings.yaml: an id for each fixed word, and under it one text a language. Every fault is reported. */
export function parseStrings(text: string, file: string): Checked<readonly LayoutString[]> {
  const { document, faults, placeAt } = parseDesignerYaml(text, file);
  const diagnostics: Diagnostic[] = [];
  const fault = (place: Place, problem: string, remedy: string): void =>
    void diagnostics.push(error('template/bad-strings', place, problem, remedy));

  for (const { place, problem, remedy } of faults) {
    fault(
      place,
      `the YAML cannot be read: ${problem}`,
      remedy ?? 'write one id a line, and its texts under it',
    );
  }
  if (document === undefined || faults.length > 0) return failed(diagnostics);
  const { contents } = document;
  if (contents === null) return { value: [], diagnostics };
  if (!isMap(contents)) {
    fault(
      placeAt(contents.range?.[0] ?? 0),
      'the file is not a mapping',
      'write `id: { en: text }`',
    );
    return failed(diagnostics);
  }
  const strings: LayoutString[] = [];
  for (const pair of contents.items) {
    const id = keyOf(pair);
    const place = placeAt(offsetOf(pair));
    if (id === setPhrasesId) {
      const phrases = phrasesOf(pair);
      if (phrases === undefined)
        fault(
          place,
          '“set-phrases” does not hold a list of phrases for each language',
          'write `set-phrases: { en: [ISBN 978-0-00-000000-2] }`',
        );
      else strings.push({ id, texts: {}, phrases, place });
      continue;
    }
    const texts = isMap(pair.value) ? pair.value.items.map((entry) => textOf(entry)) : [];
    if (id === undefined || texts.length === 0 || texts.some((entry) => entry === undefined)) {
      fault(
        place,
        `${id === undefined ? 'this id' : `“${id}”`} does not hold one text for each language`,
        'write `id: { zh-Hans: 来源, en: Sources }`',
      );
      continue;
    }
    // No prototype: an id or language named `constructor` is only ever what the file says.
    const known = new Map(texts.filter((entry) => entry !== undefined));
    const string = { id, texts: Object.freeze(Object.fromEntries(known)), place };
    for (const problem of faultsOf(string))
      fault(place, problem, 'give every language the same slots, as {name}');
    strings.push(string);
  }
  return { value: hasErrors(diagnostics) ? undefined : strings, diagnostics };
}

/** The id of strings.yaml under which a layout lists names whose numerals are no figures. */
export const setPhrasesId = 'set-phrases';

function phrasesOf({ value }: Pair): Localized<readonly string[]> | undefined {
  if (!isMap(value)) return undefined;
  const lists = value.items.map((entry): readonly [string, readonly string[]] | undefined => {
    const language = keyOf(entry);
    if (language === undefined || !isSeq(entry.value)) return undefined;
    const phrases = entry.value.items.map((item) => (isScalar(item) ? String(item.value) : ''));
    return phrases.every((phrase) => phrase.trim() !== '') ? [language, phrases] : undefined;
  });
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length
    ? Object.freeze(Object.fromEntries(new Map(known)))
    : undefined;
}

const keyOf = ({ key }: Pair): string | undefined =>
  isScalar(key) && typeof key.value === 'string' ? key.value : undefined;

const offsetOf = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

function textOf(pair: Pair): readonly [string, string] | undefined {
  const language = keyOf(pair);
  const value = isScalar(pair.value) ? pair.value.value : undefined;
  return language === undefined || typeof value !== 'string' ? undefined : [language, value];
}

function* faultsOf({ id, texts }: LayoutString): Generator<string> {
  const [first, ...others] = Object.entries(texts);
  if (first === undefined) return;
  const slots = slotsOf(first[1]).toSorted().join(', ');
  for (const [language, text] of others) {
    if (slotsOf(text).toSorted().join(', ') !== slots)
      yield `“${id}” has other slots in ${language} than in ${first[0]}`;
  }
  for (const [language, text] of Object.entries(texts)) {
    if (/[{}]/u.test(text.replace(slotPattern, '')))
      yield `“${id}” has a brace in ${language} that is not a slot’s`;
  }
}

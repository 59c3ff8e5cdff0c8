import { isMap, isScalar, parseDocument, type Pair } from 'yaml';
import { hasErrors, type Checked, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { placesIn } from '../files/lines.js';
import { findYamlHazard } from '../files/yaml-hazard.js';
import type { LayoutString } from './layout.js';

const slotPattern = /\{([a-z][\w-]*)\}/giu;

/** The slots of one text, in order, each once. */
export const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(slotPattern)].map(([, name = '']) => name)),
];

/** The text cut at its slots: literal pieces at even positions, names of slots at odd ones. */
export const cutAtSlots = (text: string): readonly string[] => text.split(slotPattern);

/** Reads strings.yaml: an id for each fixed word, and under it one text a language. Every fault is reported. */
export function parseStrings(
  text: string,
  file: string,
): Checked<ReadonlyMap<string, LayoutString>> {
  const placeOf = placesIn(text, file);
  const hazard = findYamlHazard(text);
  const document =
    hazard === undefined ? parseDocument(text, { prettyErrors: false, strict: true }) : undefined;
  const diagnostics: Diagnostic[] = [];
  const fault = (place: Place, problem: string, remedy: string): void =>
    void diagnostics.push({
      code: 'template/bad-strings',
      severity: 'error',
      place,
      problem,
      remedy,
    });

  for (const { message, pos } of document?.errors ?? []) {
    fault(
      placeOf(pos[0]),
      `the YAML cannot be read: ${message.replace(/[:.]?$/u, '')}`,
      'write one id a line, and its texts under it',
    );
  }
  if (hazard !== undefined) {
    fault(placeOf(hazard.offset), hazard.problem, hazard.remedy);
  }
  if (document === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const { contents } = document;
  if (contents === null) return { value: new Map(), diagnostics };
  if (!isMap(contents)) {
    fault(
      placeOf(contents.range?.[0] ?? 0),
      'the file is not a mapping',
      'write `id: { en: text }`',
    );
    return { value: undefined, diagnostics };
  }
  const strings = new Map<string, LayoutString>();
  for (const pair of contents.items) {
    const id = keyOf(pair);
    const place = placeOf(offsetOf(pair));
    const texts = isMap(pair.value) ? pair.value.items.map((entry) => textOf(entry)) : [];
    if (id === undefined || texts.length === 0 || texts.some((entry) => entry === undefined)) {
      fault(
        place,
        `“${id ?? '?'}” does not hold one text for each language`,
        'write `id: { zh-Hans: 来源, en: Sources }`',
      );
      continue;
    }
    // No prototype: an id or language named `constructor` is only ever what the file says.
    const known = new Map(texts.filter((entry) => entry !== undefined));
    const string = { id, texts: Object.freeze(Object.fromEntries(known)), place };
    for (const problem of faultsOf(string))
      fault(place, problem, 'give every language the same slots, as {name}');
    strings.set(id, string);
  }
  return { value: hasErrors(diagnostics) ? undefined : strings, diagnostics };
}

const keyOf = ({ key }: Pair): string | undefined =>
  isScalar(key) && typeof key.value === 'string' ? key.value : undefined;

const offsetOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

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

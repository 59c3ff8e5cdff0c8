import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { z } from '../files/zod.js';
import { readDesignerYaml } from '../yaml/designer.js';
import type { LayoutString } from './layout.js';

const slotPattern = /\{([a-z][\w-]*)\}/giu;

/** The slots of one text, in order, each once. */
export const slotsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(slotPattern)].map(([, name = '']) => name)),
];

/** The text cut at its slots: literal pieces at even positions, names of slots at odd ones. */
export const cutAtSlots = (text: string): readonly string[] => text.split(slotPattern);

/** The id of strings.yaml under which a layout lists names whose numerals are no figures. */
export const setPhrasesId = 'set-phrases';

const phrases = z.record(z.string(), z.array(z.string().trim().min(1))).meta({
  description: 'Names whose numerals are no figures: language → phrases.',
  examples: [{ en: ['ISBN 978-0-00-000000-2'] }],
});

const word = z
  .record(z.string(), z.string().describe('The word in one language, with {name} for a slot.'))
  .meta({
    description: 'A fixed word of the layouts: language → text.',
    examples: [{ 'zh-Hans': '来源', en: 'Sources' }],
  });

/** What `strings.yaml` holds. */
export const stringsSchema = z
  .object({ [setPhrasesId]: phrases.optional() })
  .catchall(word)
  .describe('The fixed words of layouts: id → one text in each language.');

const kind = {
  syntax: 'template/bad-strings',
  shape: 'template/bad-strings',
  name: 'strings.yaml',
  docs: '“factsheet help layouts”',
} as const;

/**
 * Reads strings.yaml: an id for each fixed word, and under it one text a language. Every fault is reported; the words
 * without one are there all the same.
 */
export function parseStrings(text: string, file: string): Checked<readonly LayoutString[]> {
  // A layout without words of its own may say so.
  if (/^(?:\s|#.*$)*$/mu.test(text) && !/^[^\s#]/mu.test(text))
    return { value: [], diagnostics: [] };
  const { value, diagnostics } = readDesignerYaml(text, file, stringsSchema, kind);
  if (value === undefined) return failed(diagnostics);
  const { data, placeOf } = value;
  const { [setPhrasesId]: listed, ...words } = data;
  const strings = Object.entries(words).map(([name, texts]): LayoutString => ({
    id: name,
    texts: Object.freeze(texts),
    place: placeOf([name]),
  }));
  const told = new Set(diagnostics.map(({ place }) => place.line));
  const whole = strings.filter(({ place }) => !told.has(place.line));
  const slots = whole.flatMap((string) =>
    [...faultsOf(string)].map((problem): Diagnostic =>
      error(
        'template/bad-strings',
        string.place,
        problem,
        'give every language the same slots, as {name}',
      ),
    ),
  );
  const named: readonly LayoutString[] = listed
    ? [{ id: setPhrasesId, texts: {}, phrases: listed, place: placeOf([setPhrasesId]) }]
    : [];
  return { value: [...strings, ...named], diagnostics: [...diagnostics, ...slots] };
}

function* faultsOf({ id, texts }: LayoutString): Generator<string> {
  // What is no text has been told, and is empty here.
  const [first, ...others] = Object.entries(texts).filter(([, text]) => text !== '');
  if (first === undefined) {
    yield `“${id}” has no text`;
    return;
  }
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

import { failed, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { openRoots, type Folders } from '../files/root.js';
import { z } from '../files/zod.js';
import { readDesignerYaml } from '../yaml/designer.js';

const word = z.union([
  z.string(),
  z.strictObject({ one: z.string().optional(), other: z.string() }),
]);

/** What `templates/index/words.yaml` holds: by name and language; forms by the plural rules of CLDR. */
const wordsSchema = z.record(z.string(), z.record(z.string(), word));

/** A word of the page in its language, with its slots filled. `count` chooses the form of number. */
export type Say = (name: string, slots?: Readonly<Record<string, string | number>>) => string;

export interface Wording {
  /** Languages that every word is there in. */
  readonly languages: readonly string[];
  readonly in: (language: string) => Say;
  /** Whether there is such a word. */
  readonly has: (name: string) => boolean;
}

/** The words of the page, from the first folder of layouts that has them. */
export function readWording(effects: Pick<Effects, 'files'>, templates: Folders): Checked<Wording> {
  const root = openRoots(effects, templates);
  const file = 'index/words.yaml';
  const text = root.readText(file, startOf(root.path(file)), limits.yamlBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  const { value, diagnostics } = readDesignerYaml(text.value, root.path(file), wordsSchema, {
    syntax: 'template/bad-strings',
    shape: 'template/bad-strings',
    name: 'the words of the index',
    docs: '“factsheet help projects”',
  });
  if (value === undefined || diagnostics.length > 0) return failed(diagnostics);
  return { value: wordingOf(value.data), diagnostics: [] };
}

function wordingOf(words: z.infer<typeof wordsSchema>): Wording {
  const all = Object.values(words);
  const languages = Object.keys(all[0] ?? {}).filter((tag) =>
    all.every((texts) => Object.hasOwn(texts, tag)),
  );
  return {
    languages,
    has: (name) => Object.hasOwn(words, name),
    in: (language) => {
      const rules = new Intl.PluralRules(language);
      const numbers = new Intl.NumberFormat(language);
      return (name, slots = {}) => {
        const said = words[name]?.[language];
        if (said === undefined) throw new Error(`the index has no word “${name}” in ${language}`);
        const isOne = rules.select(Number(slots['count'])) === 'one';
        const form =
          typeof said === 'string' ? said : isOne ? (said.one ?? said.other) : said.other;
        return form.replaceAll(/\{(\w+)\}/gu, (slot, key: string) => {
          const filled = slots[key];
          return typeof filled === 'number' ? numbers.format(filled) : (filled ?? slot);
        });
      };
    },
  };
}

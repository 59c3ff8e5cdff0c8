import { nodeEffects } from '../../src/files/node-effects.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import type { Quantity, Unit } from '../../src/quantity/quantity.js';
import { unitFromPacks } from '../../src/quantity/units.js';
import { parseValue } from '../../src/quantity/parse-value.js';

const place = { file: 'report.yaml', line: 1, column: 1 };
export const tags = ['zh-Hans', 'en', 'zh-Hant', 'ja', 'ko', 'fr', 'de', 'es'] as const;

const loaded = loadLanguagePacks(nodeEffects(), 'templates/languages', tags, place);
if (loaded.value === undefined) throw new Error(JSON.stringify(loaded.diagnostics, undefined, 2));

export const packs = loaded.value;

export function pack(tag: string): LanguagePack {
  const found = packs.get(tag);
  if (found === undefined) throw new Error(`no pack for ${tag}`);
  return found;
}

/** The two languages that a custom unit of the tests has words in. */
export const pair = new Map(['zh-Hans', 'en'].map((tag) => [tag, pack(tag)] as const));

export function unit(id: string): Unit {
  const found = unitFromPacks(id, packs);
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
}

export const counter = (chinese: string, one: string, other = `${one}s`): Unit => ({
  id: one,
  kind: 'counter',
  dimension: one,
  words: { 'zh-Hans': { other: chinese }, en: { one, other } },
});

export function quantity(value: string, of: Unit, extra: Partial<Quantity> = {}): Quantity {
  const read = parseValue(value);
  if (!read.ok) throw new Error(read.faults[0]?.problem);
  return { value: read.value.value, unit: of, status: 'reported', ...extra };
}

/** U+00A0 shown as ␣, so that a table can be typed and read. */
export const visible = (text: string): string => text.replaceAll('\u00A0', '␣');

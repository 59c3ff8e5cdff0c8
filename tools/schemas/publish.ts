import { z } from '../../src/files/zod.js';
import { buildManifestSchema } from '../../src/build/incremental/manifest.js';
import { recordSchema } from '../../src/provenance/record.js';
import { manifestSchema } from '../../src/fonts/manifest.js';
import {
  commonWordsSchema,
  currenciesSchema,
  packSchema,
  unitsSchema,
} from '../../src/language/schema/pack-schema.js';
import { editorSchemas, fileKinds } from '../../src/report/schema/files.js';
import { projectSchema } from '../../src/project/project.js';
import { stringsSchema } from '../../src/template/strings.js';
import { themeSchema } from '../../src/typeset/style.js';
import { wordingOf } from './theme-wording.js';

/** The JSON Schema (draft 7, which editors' YAML servers read) of what is written, as text that ends in a line feed. */
function publish(
  file: string,
  schema: z.ZodType,
  wording?: (path: readonly string[]) => string | undefined,
): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' });
  if (wording) describe(json, wording);
  return `${JSON.stringify({ title: `Factsheet Press: ${file}`, ...json }, null, 2)}\n`;
}

/** Says of each key that its schema does not describe what it is. */
function describe(
  node: unknown,
  wording: (path: readonly string[]) => string | undefined,
  path: readonly string[] = [],
): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, child] of Object.entries(node)) {
    if (name !== 'properties') {
      describe(child, wording, path);
      continue;
    }
    for (const [key, schema] of Object.entries(child as Record<string, { description?: string }>)) {
      const inside = [...path, key];
      const description = schema.description ?? wording(inside);
      if (description !== undefined) schema.description = description;
      describe(schema, wording, inside);
    }
  }
}

/** Every file of docs/schema, by name. */
export const publishedSchemas: ReadonlyMap<string, string> = new Map([
  ...fileKinds.map(
    (kind) => [`${kind}.schema.json`, publish(`${kind}.yaml`, editorSchemas[kind])] as const,
  ),
  ['project.schema.json', publish('factsheet.yaml', projectSchema)],
  ['theme.schema.json', publish('theme.yaml', themeSchema, wordingOf)],
  ['strings.schema.json', publish('strings.yaml', stringsSchema)],
  ['language-pack.schema.json', publish('templates/languages/<tag>.yaml', packSchema)],
  ['language-units.schema.json', publish('templates/languages/units.yaml', unitsSchema)],
  [
    'language-currencies.schema.json',
    publish('templates/languages/currencies.yaml', currenciesSchema),
  ],
  [
    'language-common-words.schema.json',
    publish('templates/languages/common-words.yaml', commonWordsSchema),
  ],
  ['fonts.schema.json', publish('fonts.yaml', manifestSchema)],
  ['manifest.schema.json', publish('manifest.json', buildManifestSchema)],
  ['provenance.schema.json', publish('provenance.json', recordSchema)],
]);

import { z } from '../../src/files/zod.js';
import { recordSchema } from '../../src/provenance/record.js';
import { fileKinds, fileSchemas } from '../../src/report/schema/files.js';

/** The JSON Schema (draft 7, which editors' YAML servers read) of what is written, as text that ends in a line feed. */
function publish(file: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' });
  return `${JSON.stringify({ title: `Factsheet Press: ${file}`, ...json }, null, 2)}\n`;
}

/** Every file of docs/schema, by name. */
export const publishedSchemas: ReadonlyMap<string, string> = new Map([
  ...fileKinds.map(
    (kind) => [`${kind}.schema.json`, publish(`${kind}.yaml`, fileSchemas[kind])] as const,
  ),
  ['provenance.schema.json', publish('provenance.json', recordSchema)],
]);

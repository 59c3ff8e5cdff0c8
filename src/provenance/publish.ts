import { z } from '../files/zod.js';
import { recordSchema } from './record.js';

/** The JSON Schema (draft 7) of the record, as text that ends in a line feed. */
export function publishedRecordSchema(): string {
  const schema = z.toJSONSchema(recordSchema, { target: 'draft-7', reused: 'inline', io: 'input' });
  return `${JSON.stringify({ title: 'Factsheet Press: provenance.json', ...schema }, null, 2)}\n`;
}

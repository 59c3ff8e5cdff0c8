import { nodeEffects } from '../files/node-effects.js';
import { publishedRecordSchema } from './publish.js';

// `npm run schema`: writes the JSON Schema of the record into docs/schema.
nodeEffects().files.write([
  {
    path: 'docs/schema/provenance.schema.json',
    bytes: new TextEncoder().encode(publishedRecordSchema()),
  },
]);

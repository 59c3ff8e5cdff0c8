import { join } from 'node:path';
import { nodeEffects } from '../../files/node-effects.js';
import { fileKinds, publishedSchema } from './publish.js';

// `npm run schema`: writes the JSON Schemas that editors read into docs/schema.
const folder = join('docs', 'schema');
const { files } = nodeEffects();

for (const kind of fileKinds) {
  const text = new TextEncoder().encode(publishedSchema(kind));
  files.write([{ path: join(folder, `${kind}.schema.json`), bytes: text }]);
}

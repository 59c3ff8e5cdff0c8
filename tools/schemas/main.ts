import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSchemas } from './publish.js';

/* `npm run schema`: writes the JSON Schemas that editors and other programs read. */
for (const [file, text] of publishedSchemas) writeFileSync(join('docs/schema', file), text);

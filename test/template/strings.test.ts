import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/files/node-effects.js';
import { availableLanguages } from '../../src/language/packs.js';
import { parseStrings } from '../../src/template/strings.js';

const file = 'templates/strings.yaml';
const { value: strings = [] } = parseStrings(readFileSync(file, 'utf8'), file);

describe('the fixed words of the layouts', () => {
  it.each(availableLanguages(nodeEffects(), 'templates/languages'))(
    'are all there in %s, which has a pack',
    (language) => {
      const missing = strings.filter(({ texts }) => !Object.hasOwn(texts, language));
      expect(strings.length).toBeGreaterThan(0);
      expect(missing.map(({ id }) => id)).toEqual([]);
    },
  );
});

import { expect, it } from 'vitest';
import { jsonText } from '../../../src/cli/format/json-text.js';

it('JSON tells a terminal nothing: control characters and direction marks are escapes, and the data is the same', () => {
  const document = { quote: 'a\u001B[2J\u009B2J\u202Eb\u2066c\u200Fd\u2028e\nf', zh: '2200多亿只' };
  const text = jsonText(document);
  expect(text).not.toMatch(/[^\n\P{Cc}]|[\u2028\p{Bidi_Control}]/u);
  expect(text).toContain('a\\u001b[2J\\u009b2J\\u202eb\\u2066c\\u200fd\\u2028e\\nf');
  expect(text).toContain('2200多亿只');
  expect(JSON.parse(text)).toEqual(document);
});

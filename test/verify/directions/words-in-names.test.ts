import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

describe('a word of direction in the name of a thing is of no figure', () => {
  it.each([
    ['The drop-in clinic saw 70 people.', 'The drop-in clinic saw {{fact "f"}}.'],
    ['The lower school has 70 students.', 'The lower school has {{fact "f"}}.'],
    ['The loss adjuster visited 70 cities.', 'The loss adjuster visited {{fact "f"}}.'],
  ])('%s', (text, en) => {
    const [, unit = ''] = /(person|student|city)/u.exec(
      text.replace('people', 'person').replace('cities', 'city'),
    ) ?? ['', ''];
    const facts = stringify({ f: { quote: text, value: 70, unit } });
    const prose = { en, 'zh-Hans': '共{{fact "f"}}。' };
    const found = proveSource({ language: 'en', text, facts, prose });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

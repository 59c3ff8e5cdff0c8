import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../tools/rule-pages/pages.js';

describe('docs/rules', () => {
  it.each(rulePages())('$file is what the rules say (npm run docs:rules)', ({ file, text }) => {
    expect(readFileSync(`docs/rules/${file}`, 'utf8')).toBe(text);
  });

  it('has no page of a code that is no longer', () => {
    expect(readdirSync('docs/rules').toSorted()).toEqual(
      rulePages()
        .map(({ file }) => file)
        .toSorted(),
    );
  });
});

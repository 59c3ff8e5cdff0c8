import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/verify/sources/sentences.js';

describe('a sentence that begins with a number', () => {
  const parts = (text: string): readonly string[] =>
    sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Most boats are empty. 40% of the piers are closed.', 2],
    ['It grew (by 4%). 12 boats sank.', 2],
    ['The line was renewed. €12 million went to piers.', 2],
    ['It is in vol. 3 of the report.', 1],
    ['It was built on Sept. 4 of that year.', 1],
    ['It rose by 4. 5 of them sank.', 1],
  ])('%s', (text, count) => {
    expect(parts(text)).toHaveLength(count);
  });
});

import { describe, expect, it } from 'vitest';
import { readableTerms } from '../../src/verify/terms.js';
import { emptyReport } from '../support/report.js';

const place = { file: 'data/x/terms.yaml', line: 1, column: 1 };

/** What is found in a text of the names of a glossary with one entry. */
function namedIn(text: string, name: string): readonly string[] {
  const glossary = [{ id: 'x', names: { en: [name] }, place }];
  const terms = readableTerms(emptyReport({ languages: ['en'], glossary }));
  return terms.named(text, 'en').map(({ start, end }) => text.slice(start, end));
}

describe('a name of the glossary', () => {
  it.each([
    ["People's Bank", 'the People’s Bank', 'People’s Bank'],
    ['People’s Bank', "the People's Bank", "People's Bank"],
    ['People’s Bank', 'the People’s Bank', 'People’s Bank'],
  ])('%s is found in “%s”, whichever apostrophe either has', (name, text, found) => {
    expect(namedIn(text, name)).toEqual([found]);
  });

  it('is found at the start of a sentence and in the plural, and not inside a word', () => {
    expect(namedIn('Freight trains ran.', 'freight train')).toEqual(['Freight trains']);
    expect(namedIn('A subfreight trainer.', 'freight train')).toEqual([]);
  });
});

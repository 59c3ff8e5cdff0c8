import { describe, expect, it } from 'vitest';
import { anyStatusWords, statusWords } from '../../../src/verify/clauses/statuses/status-words.js';
import { packs } from '../support.js';

const english = packs.get('en');

/** The status words that a pack with one word finds. */
function found(word: string, text: string): readonly string[] {
  if (english === undefined) throw new Error('no English');
  const statuses = { clause: new Map([[word, ['planned']] as const]), sentence: new Map() };
  const own = { ...english, proofreading: { ...english.proofreading, statusWords: statuses } };
  return statusWords(text, own).map((status) => status.text);
}

describe('a word of status', () => {
  it.each([
    ["d'ici", 'D’ici 2030'],
    ['d’ici', "d'ici 2030"],
    ['d’ici', 'd’ici 2030'],
  ])('%s is found in “%s”, whichever apostrophe either has', (word, text) => {
    expect(found(word, text)).toEqual([text.slice(0, 5)]);
  });

  it('is a verb where an infinitive follows it', () => {
    if (english === undefined) throw new Error('no English');
    const text = 'It expects to carry 19 million.';
    expect(anyStatusWords(text, english).map(({ statuses }) => statuses)).toEqual([['expected']]);
  });

  it('is found as a whole word only', () => {
    expect(found('plan', 'replanned, planar, they plan it.')).toEqual(['plan']);
  });
});

describe('a verb of status that no subject stands before', () => {
  const inEnglish = (text: string): readonly string[] => {
    if (english === undefined) throw new Error('no English');
    return statusWords(text, english).map((status) => status.text);
  };

  it.each([
    'In 2023, projects that failed the test: \uFFFC.',
    'Projects ordered to stop: \uFFFC.',
    'In \uFFFC, projects that failed: \uFFFC.',
  ])('is a noun: %s', (text) => {
    expect(inEnglish(text)).toEqual([]);
  });

  it('is a verb behind its subject', () => {
    expect(inEnglish('In 2023, the bank projects 12 new wells.')).toEqual(['projects']);
  });
});

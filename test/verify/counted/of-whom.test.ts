import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('a number that “of whom” stands behind counts what the clause before it does', () => {
  it.each([
    ['en', 'The guild trained 310 people, 260 of whom passed.'],
    ['es', 'El gremio formó a 310 personas, 260 de las cuales aprobaron.'],
    ['de', 'Die Zunft bildete 310 Personen aus, 260 von denen blieben.'],
  ])('%s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '260; unit: person')).not.toContain(
      'source/noun-differs',
    );
  });

  it('but not of what is counted between', () => {
    const text = 'The guild trained 310 people in 14 halls, 9 of which leaked.';
    expect(readingFaults('en', text, text, '9; unit: person')).toContain('source/noun-differs');
  });
});

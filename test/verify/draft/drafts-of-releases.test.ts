import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';
import { packsFor } from '../../support/prove-source.js';

const place = { file: 'note.txt', line: 1, column: 1 };

/** What is drafted of each figure: its value, unit, period and status. */
function drafted(text: string, language = 'en'): readonly string[] {
  const packs = packsFor([...new Set([language, 'en'])]);
  const source = { id: 'source', file: 'note.txt', language, sha256: '', title: {}, text, place };
  const facts = parse(
    writeDraft(draftFacts(source, [language], packs), [language], 'latin'),
  ) as Record<string, Record<string, string | number>> | null;
  return Object.values(facts ?? {}).map((fact) =>
    ['value', 'qualifier', 'unit', 'period', 'status']
      .flatMap((key) => (fact[key] === undefined ? [] : [String(fact[key])]))
      .join(' '),
  );
}

describe('a figure of a press release is drafted as it is meant', () => {
  it.each([
    ['a time in minutes and seconds', 'The queue lasted 6 min 9 s.', ['369 second']],
    ['a time told with “and”', 'The queue lasted 2 hours and 5 minutes.', ['125 minute']],
    ['one of so many', 'One lamp in six was dark.', ['1/6']],
    ['one of every so many', 'One ticket in every 320 was void.', ['1/320']],
    [
      'a tolerance in words',
      'The error is plus or minus 4 percentage points.',
      ['4 percentage-point'],
    ],
    ['no tolerance by its sign', 'The error is ±1.5 percentage points.', []],
    ['what falls are the cause of', 'Falls accounted for 23% of injuries.', ['23%']],
    [
      'a rise of a fee and what it came to',
      'The fee rose by £2.50 to £41.50.',
      ['2.50 GBP', '41.50 GBP'],
    ],
    ['a month called May', 'In the months of May to July the wait was 4.2 days.', ['4.2 day']],
    ['a year to a day', 'In the year to 30 June 2024 it sold 812 lamps.', ['812 2023-07/2024-06']],
    [
      'a year to the end of December',
      'In the year ended 31 December 2024 it sold 812 lamps.',
      ['812 2024'],
    ],
    ['a tax year', 'In the year to 5 April 2024 it sold 812 lamps.', ['812 2023-04-06/2024-04-05']],
    [
      'the year before one to a day, in brackets',
      'In the year to 30 June 2024 it sold 812 lamps, up 4% on the previous year (781).',
      ['812 2023-07/2024-06', '4% 2023-07/2024-06', '781'],
    ],
    ['two months', 'In April and May 2024 it sold 812 lamps.', ['812 2024-04/2024-05']],
    ['the level before', 'In 2024 it was 61%, up from 54%.', ['61% 2024', '54%']],
    [
      'a date of what stands behind a semicolon',
      'Of the buses 34 are quiet; the town plans to have 80 by 2029.',
      ['34', '80 ../2029 planned'],
    ],
  ])('%s', (_, text, facts) => {
    expect(drafted(text)).toEqual(facts);
  });

  it('and a rise of dates that are not side by side is of the last', () => {
    expect(drafted('In March and June 2024 it sold 812 lamps.')).toEqual(['812 2024-06']);
  });

  it('and boats in so many ports are no share', () => {
    expect(drafted('One boat in five large ports was lost.')).toEqual(['5']);
  });

  it('and “may” stays a possibility', () => {
    expect(drafted('Next year it may sell 812 lamps.')).toEqual(['812 possible']);
  });

  it('and names and the numbers of notes are no figures', () => {
    expect(drafted('Table 4. Queues by lane\n\nCategory 1 queues lasted 9 minutes.')).toEqual([
      '9 minute',
    ]);
    expect(drafted('Notes:\n1. Lamps are lit.\n2. Some 40 lamps are new.')).toEqual(['40 about']);
  });

  it.each([
    ['fr', 'L’attente a duré 6 minutes 9 secondes.', ['369 second']],
    ['de', 'Das Warten dauerte 6 Minuten und 9 Sekunden.', ['369 second']],
    ['es', 'La espera duró 6 min 9 s.', ['369 second']],
  ])('a time in several units in %s', (language, text, facts) => {
    expect(drafted(text, language)).toEqual(facts);
  });
});

import { expect, it } from 'vitest';
import { sheetNames } from '../../src/preview/sheet-names.js';

const sheet = (layout: string, ...languages: readonly string[]) => ({ layout, languages });

it('a sheet is called by its layout, and where that is printed twice by its languages too', () => {
  expect(
    sheetNames([
      sheet('fact-sheet', 'en', 'zh-Hans'),
      sheet('handout', 'en'),
      sheet('handout', 'zh-Hans'),
    ]),
  ).toEqual(['fact-sheet', 'handout-en', 'handout-zh-Hans']);
});

it('two sheets of one layout and language are told apart by number', () => {
  expect(sheetNames([sheet('brief', 'en'), sheet('brief', 'fr'), sheet('brief', 'en')])).toEqual([
    'brief-en-1',
    'brief-fr',
    'brief-en-2',
  ]);
});

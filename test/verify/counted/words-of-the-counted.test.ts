import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

/** A sentence, a figure of it, what the source calls what that counts, and nouns of other things in the sentence. */
const sentences: readonly (readonly [
  language: string,
  text: string,
  value: string,
  own: readonly string[],
  others: readonly string[],
])[] = [
  [
    'en',
    'Divers searched 7,246 wrecks and raised 118 of them.',
    '118',
    ['wrecks'],
    ['Divers', 'barges'],
  ],
  [
    'en',
    'In all 41,000 vessels were registered in 18 countries.',
    '41,000',
    ['vessels'],
    ['countries'],
  ],
  ['en', 'The number of leaks fell from 52 to 41 in 2024.', '41', ['leaks'], ['pipes']],
  [
    'en',
    'The city has 45 new electric buses and 12 trams.',
    '45',
    ['buses', 'new electric buses'],
    ['trams', 'city'],
  ],
  ['en', 'In all, 312 of the 480 schools have a library.', '312', ['schools'], ['library']],
  ['en', 'Sales came to 45% of turnover.', '45%', ['turnover'], ['barges']],
  ['zh-Hans', '全部造纸企业达到1127家，净增46家。', '1127', ['企业'], ['净增', '艘']],
  ['zh-Hans', '新设造船企业31家，实际使用外资1.26亿美元。', '31', ['企业'], ['外资']],
  ['zh-Hans', '全省粮食增长5.7%。', '5.7%', ['粮食'], ['艘']],
  ['de', 'Im Werk arbeiten 312 Frauen an 14 Maschinen.', '312', ['Frauen'], ['Maschinen', 'Werk']],
  ['de', 'Die Zahl der Wölfe verdoppelte sich auf 94.', '94', ['Wölfe'], ['Bären']],
  ['fr', 'La gare compte 312 places pour 900 voyageurs.', '312', ['places'], ['voyageurs', 'gare']],
  ['es', 'El puerto atendió 214 buques de 18 países.', '214', ['buques'], ['países', 'puerto']],
  ['ja', '市内の図書館は14館で、職員は312人である。', '14', ['図書館'], ['職員']],
  ['ko', '시내 도서관은 14곳이며 직원은 312명이다.', '14', ['도서관'], ['직원']],
];

const codes = (language: string, text: string, value: string, as: string): readonly string[] =>
  proveSource({
    language,
    text: `${text}\n`,
    facts: `it:\n  value: ${value}\n  as: ${as}\n  quote: ${JSON.stringify(text.slice(0, -1))}\n`,
  })
    .filter(({ code }) => code === 'source/noun-differs')
    .map(({ code }) => code);

describe.each(sentences)('%s: %s', (language, text, value, own, others) => {
  it.each(own)('counts %s', (as) => {
    expect(codes(language, text, value, as)).toEqual([]);
  });

  it.each(others)('does not count %s', (as) => {
    expect(codes(language, text, value, as)).toEqual(['source/noun-differs']);
  });
});

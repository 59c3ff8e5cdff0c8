import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../support/counted-books.js';

const denials = (language: string, text: string, value: string, quote: string): readonly string[] =>
  errorsOfPart(language, text, {
    value,
    quote,
    ...(/[人명]/u.test(quote) ? { unit: 'person' } : {}),
  }).filter((code) => code === 'source/negated');

describe('a verb that is denied between two sizes in brackets denies neither', () => {
  it.each([
    [
      'en',
      'The new beds (45) did not make up for the closed ones (130).',
      'The new beds (45)',
      'the closed ones (130)',
    ],
    [
      'de',
      'Die neuen Betten (45) wogen die geschlossenen (130) nicht auf.',
      'Die neuen Betten (45)',
      'die geschlossenen (130)',
    ],
    [
      'fr',
      'Les lits créés (+ 45) ne compensent pas les lits fermés (130).',
      'Les lits créés (+ 45)',
      'les lits fermés (130)',
    ],
    [
      'es',
      'Las camas nuevas (45) no compensaron las cerradas (130).',
      'Las camas nuevas (45)',
      'las cerradas (130)',
    ],
    ['zh-Hans', '入会者（45人）未能弥补退会者（130人）。', '入会者（45人）', '退会者（130人）'],
    ['zh-Hant', '入會者（45人）未能彌補退會者（130人）。', '入會者（45人）', '退會者（130人）'],
    ['ja', '入会者（45人）は退会者（130人）を補えなかった。', '入会者（45人）', '退会者（130人）'],
    ['ko', '가입자(45명)는 탈퇴자(130명)를 메우지 못했다.', '가입자(45명)', '탈퇴자(130명)'],
  ])('%s: %s', (language, text, first, second) => {
    expect(denials(language, text, '45', first)).toEqual([]);
    expect(denials(language, text, '130', second)).toEqual([]);
  });
});

describe('a size in brackets that stands alone is denied with its verb', () => {
  it.each([
    ['en', 'The council did not renew the beds (45).', 'the beds (45)'],
    ['en', 'The council did not renew the beds (45). The ward (130) stayed.', 'the beds (45)'],
    ['de', 'Die Nachtzüge (45) fuhren nicht.', 'Die Nachtzüge (45)'],
    ['fr', 'La ville ne renouvelle pas les lits (45).', 'les lits (45)'],
    ['ja', '夜勤者（45人）は来なかった。', '夜勤者（45人）'],
    ['ko', '야간 근무자(45명)는 오지 않았다.', '야간 근무자(45명)'],
  ])('%s: %s', (language, text, quote) => {
    expect(denials(language, text, '45', quote)).not.toEqual([]);
  });
});

it.each([
  ['de', 'Das Bad (45) und die Halle (130) öffneten nicht.', 'die Halle (130)'],
  ['ja', '夜勤者（45人）と日勤者（130人）は来なかった。', '日勤者（130人）'],
  ['ko', '야간 근무자(45명)와 주간 근무자(130명)는 오지 않았다.', '주간 근무자(130명)'],
])('%s: of two subjects that are joined both are denied: %s', (language, text, quote) => {
  expect(denials(language, text, '130', quote)).not.toEqual([]);
});

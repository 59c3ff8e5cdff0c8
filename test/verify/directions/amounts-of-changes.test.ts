import { describe, expect, it } from 'vitest';
import { packs } from '../../quantity/packs.js';
import { clauseFrame } from '../../../src/verify/clauses/clause-frame.js';
import { packOf } from '../../../src/verify/context.js';

/** What the clause of the last number says of its direction: “fall by”, or nothing. */
const direction = (language: string, text: string): string | undefined => {
  const { index: start, 0: figure } = [...text.matchAll(/\d[\d.,]*\s?[%％]?/gu)].at(-1) ?? {
    index: 0,
    0: '',
  };
  const end = start + figure.trimEnd().length;
  const found = clauseFrame(text, { start, end }, packOf(language, packs)).direction;
  return found && `${found.way} ${found.relation}`;
};

describe('a verb that gives the amount of a change gives its size, and one of a level gives the level', () => {
  it.each([
    ['en', 'The drop in bookings came to 7%.', 'fall by'],
    ['en', 'The inn’s loss amounted to 7%.', 'fall by'],
    ['en', 'In 2021 the rise in rents stood at 7%.', 'rise by'],
    ['en', 'After a drop in bookings the share came to 7%.', 'fall to'],
    ['en', 'Bookings dropped to 7%.', 'fall to'],
    ['de', 'Der Anstieg der Mieten belief sich auf 7 %.', 'rise by'],
    ['de', 'Die Mieten fielen auf 7 %.', 'fall to'],
    ['fr', 'La hausse des loyers s’élève à 7 %.', 'rise by'],
    ['fr', 'Les loyers ont reculé à 7 %.', 'fall to'],
    ['es', 'La caída de las reservas ascendió al 7 %.', 'fall by'],
    ['es', 'Las reservas bajaron al 7 %.', 'fall to'],
    ['ja', '予約の減少率は7％となった。', 'fall by'],
    ['ja', '予約は7％に減少した。', 'fall to'],
    ['ko', '예약 감소폭은 7%로 집계됐다.', 'fall by'],
    ['ko', '예약은 7%로 감소했다.', 'fall to'],
  ])('%s: %s', (language, text, expected) => {
    expect(direction(language, text)).toBe(expected);
  });
});

describe('a heading of a change is that of the figure behind its colon', () => {
  it.each([
    ['en', 'Drop in bookings: 7%', 'fall by'],
    ['en', 'Loss: 7 million', 'fall by'],
    ['en', 'Bookings dropped to: 7%', undefined],
    ['en', 'Drops and rises: 7%', undefined],
    ['en', 'Bookings: 7%', undefined],
    ['de', 'Rückgang der Buchungen: 7 %', 'fall by'],
    ['fr', 'Hausse des loyers : 7 %', 'rise by'],
    ['es', 'Caída de las reservas: 7 %', 'fall by'],
    ['zh-Hans', '预订量降幅：7%', 'fall by'],
    ['zh-Hant', '預訂量同比下降：7%', 'fall by'],
    ['ja', '減少率：7％', 'fall by'],
    ['ko', '예약 감소율: 7%', 'fall by'],
  ])('%s: %s', (language, text, expected) => {
    expect(direction(language, text)).toBe(expected);
  });
});

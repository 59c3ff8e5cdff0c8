import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../support/prove-source.js';

const isRefused = (language: string, text: string, label: string, foreign: string): boolean =>
  errorsAsPrinted(language, text, {
    value: '23',
    label,
    foreign,
    prose: `${label}: {{fact "f"}}`,
  }).some((code) => ['figure/denied', 'source/negated', 'figure/emphasised'].includes(code));

describe('“free of” in a label is borne out where its source denies that thing', () => {
  it.each([
    ['en', 'In 2031 there were 23 fords that had no barrier.', 'barrier-free fords', '无障碍渡口'],
    ['en', 'In 2031 there were 23 fords that had no barrier.', 'fords free of barriers', '无障碍渡口'],
    ['fr', 'En 2031, 23 gués ne comportaient pas de barrière.', 'gués exempts de barrière', 'fords without a barrier'],
    ['de', '2031 erhoben 23 Furten kein Brückengeld.', 'brückengeldfreie Furten', 'toll-free fords'],
    ['es', 'En 2031, 23 vados no tenían barrera.', 'vados libres de barrera', 'barrier-free fords'],
    ['ja', '2031年、通行料を取らない渡し場は23か所だった。', '無料の渡し場', 'fords without a toll'],
    ['ko', '2031년 통행료를 받지 않는 나루는 23곳이었다.', '무료 나루', 'fords without a toll'],
  ])('%s: %s', (language, text, label, foreign) => {
    expect(isRefused(language, text, label, foreign)).toBe(false);
  }); // prettier-ignore
});

describe('and refused where the source states it, denies another thing, or denies it of others', () => {
  it.each([
    ['en', 'In 2031 there were 23 fords that had a barrier.', 'barrier-free fords', '无障碍渡口'],
    ['en', 'In 2031 there were 23 fords that did not open.', 'barrier-free fords', '无障碍渡口'],
    ['en', 'In 2031 23 fords charged a toll and 4 charged no toll.', 'toll-free fords', '免费渡口'],
    ['en', 'In 2031 23 fords charged a toll and 4 charged no toll.', 'fords without a toll', '免费渡口'],
    ['en', 'None of the 23 fords was toll-free in 2031.', 'toll-free fords', '免费渡口'],
    ['de', 'Keine der 23 Furten war 2031 gebührenfrei.', 'gebührenfreie Furten', 'toll-free fords'],
    ['fr', 'En 2031, 23 gués comportaient une barrière.', 'gués exempts de barrière', 'fords without a barrier'],
    ['es', 'En 2031, 23 vados tenían barrera.', 'vados libres de barrera', 'barrier-free fords'],
    ['ja', '2031年、通行料を取る渡し場は23か所だった。', '無料の渡し場', 'fords without a toll'],
    ['ko', '2031년 통행료를 받는 나루는 23곳이었다.', '무료 나루', 'fords without a toll'],
  ])('%s: %s', (language, text, label, foreign) => {
    expect(isRefused(language, text, label, foreign)).toBe(true);
  }); // prettier-ignore
});

import { describe, expect, it } from 'vitest';
import { errorsAsPrinted, faultsUnderLabel } from '../../../support/prove-source.js';

const isTold = (language: string, text: string, label: string, fact: string): boolean =>
  faultsUnderLabel(language, text, label, fact).includes('figure/which-figure');

const euros = 'value: 18000; unit: EUR';
const people = 'value: 310; unit: person';

describe('a part is not called the total of its whole', () => {
  it.each([
    ['en', 'The choir spent 60,000 euros, of which 18,000 euros on robes.', 'total costs', euros],
    ['de', 'Der Chor gab 60.000 Euro aus, davon 18.000 Euro für Roben.', 'Gesamtkosten', euros],
    ['fr', 'La chorale a dépensé 60 000 euros, dont 18 000 euros en robes.', 'coût total', euros],
    ['es', 'El coro gastó 60.000 euros, de ellos 18.000 euros en túnicas.', 'coste total', euros],
    ['zh-Hans', '合唱团有900人，其中310人会乐器。', '全部团员', people],
    ['zh-Hant', '合唱團有900人，其中310人會樂器。', '全體團員', people],
    ['ja', '合唱団は900人で、うち310人が楽器を弾く。', '全団員', people],
    ['ko', '합창단은 900명이며 이 가운데 310명이 악기를 다룬다.', '전체 단원', people],
  ])('%s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(true);
  });

  it.each([
    [
      'en',
      'The choir spent 60,000 euros, of which 18,000 euros on robes.',
      'total costs of robes',
      euros,
    ],
    ['en', 'The choir spent 18,000 euros, of which 600 euros on robes.', 'total costs', euros],
    ['en', 'It spent 60,000 euros, of which in all 18,000 euros on robes.', 'costs in all', euros],
    ['en', 'The band spent 60,000 euros. The choir spent 18,000 euros.', 'total costs', euros],
    ['de', 'Der Chor gab 60.000 Euro aus, davon 18.000 Euro für Roben.', 'Roben insgesamt', euros],
    ['fr', 'La chorale a dépensé 18 000 euros, dont 600 euros en robes.', 'coût total', euros],
    [
      'es',
      'El coro gastó 60.000 euros, de ellos en total 18.000 euros en túnicas.',
      'gasto total',
      euros,
    ],
    ['zh-Hans', '合唱团有900人，其中共310人会乐器。其他人不会。', '会乐器的全部团员', people],
    ['ja', '合唱団は900人で、うち310人が楽器を弾く。', '安全に楽器を弾く団員', people],
    ['ko', '합창단은 310명이며 이 가운데 40명이 악기를 다룬다.', '전체 단원', people],
  ])('and the whole, or all of the part, is: %s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(false);
  });

  it.each([
    ['en', 'The choir has 900 people. Of these 310 people play.', 'all members'],
    [
      'fr',
      'La chorale compte 900 personnes. Parmi elles, 310 personnes jouent.',
      'tous les membres',
    ],
    ['zh-Hans', '合唱团有900人。其中310人会乐器。', '全体团员'],
  ])('nor where the sentence before has the whole: %s: %s', (language, text, label) => {
    const printed = { value: '310', unit: 'person', label };
    expect(errorsAsPrinted(language, text, printed)).toContain('figure/which-figure');
    const own = text.replace('900', '310').split(/(?<=[.。]) ?/u)[0] ?? '';
    expect(errorsAsPrinted(language, own, printed)).not.toContain('figure/which-figure');
  });
});

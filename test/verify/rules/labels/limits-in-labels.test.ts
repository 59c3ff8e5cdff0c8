import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

const isTold = (language: string, text: string, label: string, fact: string): boolean =>
  faultsUnderLabel(language, text, label, fact).includes('figure/emphasised');

const people = 'value: 90; unit: person';
const tonnes = 'value: 90; unit: tonne';
const euros = 'value: 90; unit: EUR';

describe('what is allowed or has room is not what there was', () => {
  it.each([
    ['en', 'The quota for cod was 90 tonnes.', 'cod landed', tonnes],
    ['en', 'The lift has a capacity of 90 people.', 'people in the lift', people],
    ['en', 'The ceiling for meals stood at 90 euros.', 'spent on meals', euros],
    ['fr', 'Le quota de cabillaud était de 90 tonnes.', 'cabillaud pêché', tonnes],
    ['fr', 'Un plafond de 90 personnes a été fixé.', 'visiteurs', people],
    ['de', 'Die Fangquote für Dorsch lag bei 90 Tonnen.', 'gefangener Dorsch', tonnes],
    ['de', 'Es galt eine Obergrenze von 90 Personen.', 'Besucher', people],
    ['de', 'Damals betrug der Höchstbetrag für Essen 90 Euro.', 'Kosten des Essens', euros],
    ['es', 'El cupo de bacalao era de 90 toneladas.', 'bacalao pescado', tonnes],
    ['es', 'El aforo de la sala es de 90 personas.', 'asistentes', people],
    ['zh-Hans', '鳕鱼配额为90吨。', '鳕鱼捕捞量', tonnes],
    ['zh-Hant', '鱈魚配額為90公噸。', '鱈魚漁獲量', tonnes],
    ['ja', 'ゴンドラの定員は90人である。', 'ゴンドラの乗客', people],
    ['ko', '대구 쿼터는 90톤이다.', '대구 어획량', tonnes],
  ])('%s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(true);
  });

  it.each([
    ['en', 'The quota for cod was 90 tonnes.', 'cod quota', tonnes],
    ['en', 'The quota for cod was 90 tonnes.', 'most cod that may be landed', tonnes],
    ['en', 'The quota for cod was cut, and boats landed 90 tonnes.', 'cod landed', tonnes],
    ['en', 'Within the quota boats landed 90 tonnes.', 'cod landed', tonnes],
    ['en', 'The lift has a capacity of 90 people.', 'places in the lift', people],
    ['fr', 'Dans la limite du quota, on a pêché 90 tonnes.', 'cabillaud pêché', tonnes],
    ['fr', 'Un plafond de 90 personnes a été fixé.', 'nombre maximal de visiteurs', people],
    ['de', 'Die Fangquote für Dorsch lag bei 90 Tonnen.', 'erlaubter Fang von Dorsch', tonnes],
    ['de', 'Die Frauenquote lag bei 90 Prozent.', 'Anteil der Frauen', 'value: 90%'],
    ['es', 'El aforo de la sala es de 90 personas.', 'plazas de la sala', people],
    ['zh-Hans', '捕捞超过配额90吨。', '超捕鳕鱼', tonnes],
    ['ja', '定員が90人増えた。', '増えた乗客', people],
    ['ko', '대구 쿼터는 90톤이다.', '대구 어획 한도', tonnes],
  ])('and a label may name what the source does: %s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(false);
  });
});

describe('what there was is no limit', () => {
  it.each([
    ['en', 'Boats landed 90 tonnes of cod.', 'cod quota', tonnes],
    ['fr', 'Les bateaux ont débarqué 90 tonnes de cabillaud.', 'quota de cabillaud', tonnes],
    ['de', 'Es wurden 90 Tonnen Dorsch gefangen.', 'Fangquote für Dorsch', tonnes],
    ['es', 'Los barcos pescaron 90 toneladas de bacalao.', 'cupo de bacalao', tonnes],
    ['zh-Hans', '渔船捕捞鳕鱼90吨。', '鳕鱼配额', tonnes],
    ['ja', '漁船はタラを90トン水揚げした。', 'タラの漁獲枠', tonnes],
    ['ko', '어선은 대구 90톤을 잡았다.', '대구 쿼터', tonnes],
  ])('%s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(true);
  });

  it.each([
    ['en', 'Boats may land at most 90 tonnes of cod.', 'cod quota', `${tonnes}; qualifier: up-to`],
    ['de', 'Mehr als 90 Tonnen dürfen nicht gefangen werden.', 'Fangquote', tonnes],
    ['zh-Hans', '鳕鱼限额为90吨。', '鳕鱼配额', tonnes],
    ['ja', 'タラは90トンまで獲ってよい。', 'タラの漁獲枠', tonnes],
  ])('but what its source allows in other words is: %s: %s %s', (language, text, label, fact) => {
    expect(isTold(language, text, label, fact)).toBe(false);
  });
});

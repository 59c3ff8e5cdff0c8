import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of the errors of a fact that is printed under a label in the language of its source. */
function codes(language: string, text: string, label: string, value = 30): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { quote: text, value, unit: 'person', label: { [language]: label, [other]: 'x' } };
  return proveSource({
    language,
    text,
    facts: stringify({ f: fact }),
    prose: { [language]: `${label}: {{fact "f"}}.`, [other]: 'x' },
  }).flatMap(({ severity, code }) =>
    severity === 'error' && !code.startsWith('parity/') ? [code] : [],
  );
}

describe('a wish, modal or denial says nothing of a clause that is joined to its own', () => {
  it.each([
    ['en', 'The abbey wants a new roof and feeds 30 people.', 'People fed'],
    ['en', 'The abbey will not sell its farm and feeds 30 people.', 'People fed'],
    ['en', 'The abbey has no guest house and 30 people.', 'People'],
    ['en', 'The abbey had no kitchen and hired 30 people.', 'People hired'],
    ['en', 'The abbey did not wait and hired 30 people.', 'People hired'],
    ['en', 'Nobody slept when 30 people sang.', 'People'],
    ['en', 'The 30 people will stay calm.', 'People'],
    ['de', 'Die Abtei will ein neues Dach und speist 30 Personen.', 'Personen'],
    ['de', 'Die Abtei hat keine Küche und beschäftigt 30 Personen.', 'Personen'],
    ['de', 'Die Abtei speist 30 Personen und wird eine Küche bauen.', 'Personen'],
    ['fr', 'L’abbaye veut un toit et nourrit 30 personnes.', 'Personnes'],
    ['fr', 'L’abbaye n’a pas de cuisine et emploie 30 personnes.', 'Personnes'],
    ['fr', 'Personne ne dormait quand 30 personnes ont chanté.', 'Personnes'],
    ['es', 'La abadía quiere un tejado y alimenta a 30 personas.', 'Personas'],
    ['es', 'La abadía no tiene cocina y contrató a 30 personas.', 'Personas'],
    ['es', 'Nadie dormía cuando 30 personas cantaron.', 'Personas'],
    ['en', 'Instead of the 20 people invited the abbey fed 30 people.', 'People fed'],
  ])('%s: %s', (language, text, label) => {
    expect(codes(language, text, label)).toEqual([]);
  });

  it.each([
    ['en', 'The abbey will buy a roof and feed 30 people.', 'People fed'],
    ['en', 'The abbey does not keep bees and feed 30 people.', 'People fed'],
    ['en', 'The abbey has not built a kitchen and hired 30 people.', 'People hired'],
    ['en', 'The abbey does not say that it keeps bees and feeds 30 people.', 'People fed'],
    ['en', 'The abbey does not know when 30 people came.', 'People'],
    ['en', 'The abbey is considering hiring 30 people.', 'People hired'],
    ['de', 'Die Abtei will ein Dach bauen und 30 Personen speisen.', 'Personen'],
    ['fr', 'L’abbaye veut refaire son toit et nourrir 30 personnes.', 'Personnes'],
    ['fr', 'L’abbaye ne dit pas qu’elle a une cuisine et emploie 30 personnes.', 'Personnes'],
    ['es', 'La abadía quiere cambiar el tejado y alimentar a 30 personas.', 'Personas'],
    ['es', 'La abadía no dice que tiene cocina y alimenta a 30 personas.', 'Personas'],
    ['en', 'Instead of feeding 30 people the abbey fed 20 people.', 'People fed'],
  ])('and holds for what is joined to its verb (%s): %s', (language, text, label) => {
    expect(codes(language, text, label)).not.toEqual([]);
  });
});

describe('what is asked, left out or still to be done is no report', () => {
  it.each([
    ['en', 'Does the abbey feed 30 people?', 'People fed'],
    ['en', 'All but 30 people sang.', 'People who sang'],
    ['de', 'Speist die Abtei 30 Personen?', 'Personen'],
    ['de', 'In der Abtei sind 30 Personen zu speisen.', 'Personen'],
    ['fr', 'L’abbaye nourrit-elle 30 personnes ?', 'Personnes'],
    ['es', '¿Alimenta la abadía a 30 personas?', 'Personas'],
    ['zh-Hans', '30人可被聘用。', '聘用人数'],
    ['zh-Hans', '寺院大概聘用30人。', '聘用人数'],
    ['ko', '절은 30명을 고용했습니까?', '인원'],
  ])('%s: %s', (language, text, label) => {
    expect(codes(language, text, label)).not.toEqual([]);
  });

  it.each([
    ['en', 'Did you know that 30 people sang?', 'People'],
    ['de', 'In der Abtei sind 30 Personen zu sehen.', 'Personen'],
    ['fr', 'Saviez-vous que 30 personnes chantaient ?', 'Personnes'],
    ['zh-Hans', '寺院不得不聘用30人。', '聘用人数'],
    ['zh-Hans', '在没有香客的情况下聘用了30人。', '聘用人数'],
    ['zh-Hant', '在沒有香客的情況下聘用了30人。', '聘用人數'],
  ])('but for what is told besides (%s): %s', (language, text, label) => {
    expect(codes(language, text, label)).toEqual([]);
  });
});

describe('at the end of a clause a verb says what is no report', () => {
  it.each([
    ['ja', '寺は30人を雇うことができる。', '人数'],
    ['ja', '寺は30人を雇いたい。', '人数'],
    ['ja', '寺は30人を雇わず、費用を抑えた。', '人数'],
    ['ja', '寺は30人を雇うことを拒んだ。', '人数'],
    ['ja', '寺は30人を雇うかどうかを決めていない。', '人数'],
    ['ja', '寺は30人の採用を断念した。', '人数'],
    ['ja', '寺は30人を雇ったらしい。', '人数'],
    ['ko', '절은 30명을 고용할 수 없다.', '인원'],
    ['ko', '절은 30명을 고용하고 싶다.', '인원'],
    ['ko', '절은 30명을 고용하기를 거부했다.', '인원'],
    ['ko', '절은 30명을 고용했다고 한다.', '인원'],
    ['ko', '절은 30명을 고용한 적이 없다.', '인원'],
    ['ko', '절은 30명을 고용했어야 했다.', '인원'],
  ])('%s: %s', (language, text, label) => {
    expect(codes(language, text, label)).not.toEqual([]);
  });

  it.each([
    ['ja', '寺は30人を雇うことができた。', '人数'],
    ['ja', '寺は30人を解雇せざるを得なかった。', '人数'],
    ['ja', '寺は30人を解雇しなければならなかった。', '人数'],
    ['ja', '台所がない寺に30人が泊まった。', '人数'],
    ['ja', '30人がまず、集まった。', '人数'],
    ['ja', '予定通り30人が泊まった。', '人数'],
    ['ja', '30人が登山を断念した。', '登山を断念した人'],
    ['ko', '절은 30명을 해고해야 했다.', '인원'],
    ['ko', '절은 30명을 고용할 수 있었다.', '인원'],
    ['ko', '빠짐없이 주민 30명이 참가했다.', '인원'],
    ['ko', '예정대로 30명이 묵었다.', '인원'],
    ['ko', '30명이 제안을 거부했다.', '제안을 거부한 인원'],
  ])('and says nothing where it was done, or of another (%s): %s', (language, text, label) => {
    expect(codes(language, text, label)).toEqual([]);
  });
});

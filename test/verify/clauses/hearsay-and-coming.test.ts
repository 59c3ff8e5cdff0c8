import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

const fact = 'value: "27"; unit: person';

describe('what others say of a figure that is the subject is no statement', () => {
  it.each([
    ['en', '27 miners are feared to have drowned.', 'drowned miners'],
    ['en', '27 guests are said to have fled.', 'guests who fled'],
    ['en', '27 guards were alleged to have lied.', 'guards who lied'],
    ['en', '27 sailors are believed to have drowned.', 'drowned sailors'],
    ['en', 'It is feared that 27 miners drowned.', 'drowned miners'],
    ['de', '27 Bergleute gelten als ertrunken.', 'ertrunkene Bergleute'],
    ['fr', '27 marins sont présumés noyés.', 'marins noyés'],
    ['fr', 'On craint que 27 marins ne soient noyés.', 'marins noyés'],
    ['es', 'Se teme que 27 mineros hayan muerto.', 'mineros muertos'],
    ['es', '27 mineros se dan por muertos.', 'mineros muertos'],
    ['en', '27 miners reportedly drowned.', 'drowned miners'],
    ['en', '27 miners were probably lost.', 'miners lost'],
    ['en', '27 miners perhaps drowned.', 'drowned miners'],
    ['de', 'Es wird befürchtet, dass 27 Bergleute ertranken.', 'ertrunkene Bergleute'],
    ['de', 'Man nimmt an, dass 27 Bergleute ertranken.', 'ertrunkene Bergleute'],
    ['fr', '27 marins sont prétendument noyés.', 'marins noyés'],
    ['fr', 'Il est à craindre que 27 marins soient noyés.', 'marins noyés'],
    ['es', '27 mineros fueron presuntamente engañados.', 'mineros engañados'],
    ['es', '27 mineros aparentemente huyeron.', 'mineros que huyeron'],
    ['ja', '伝えられるところでは27人が溺れた。', '溺れた人'],
    ['ja', '27人が溺れたと恐れられている。', '溺れた人'],
    ['ko', '27명이 익사했다고 전해진다.', '익사한 사람'],
    ['zh-Hans', '27人据报遇难。', '遇难人数'],
    ['zh-Hans', '人们担心27人遇难。', '遇难人数'],
    ['zh-Hans', '27人据信遇难。', '遇难人数'],
    ['zh-Hant', '27人據稱遇難。', '遇難人數'],
    ['ja', '27人が溺れたという。', '溺れた人'],
    ['ko', '27명이 익사한 듯하다.', '익사한 사람'],
  ])('%s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, fact)).toContain('source/conditional');
  });

  it.each([
    ['en', '27 people are feared to have drowned.', 'people feared to have drowned'],
    ['en', '27 people reportedly drowned.', 'people who reportedly drowned'],
    ['de', 'Die Behörde teilt mit, dass 27 Menschen ertranken.', 'Ertrunkene'],
    ['zh-Hans', '据报道，27人遇难。', '遇难人数'],
    ['en', '27 people reported to the police.', 'people who reported'],
    ['en', '27 people said goodbye to the cook.', 'people who said goodbye'],
    ['ja', '27人が泳いだという記録が残る。', '泳いだ人'],
    ['zh-Hans', '27人确诊，据称无人遇难。', '确诊人数'],
  ])('but where the label says it or the word is another: %s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, fact)).toEqual([]);
  });
});

describe('what was only to be done to a thing is not said as done in a label', () => {
  it.each([
    ['en', '27 people live in flats that were to be painted.', 'people in painted flats'],
    ['en', '27 people live in flats that were about to be painted.', 'people in painted flats'],
    [
      'de',
      '27 Menschen leben in Häusern, die gestrichen werden sollten.',
      'Menschen in gestrichenen Häusern',
    ],
    [
      'fr',
      '27 personnes vivent dans des maisons qui devaient être repeintes.',
      'personnes dans des maisons repeintes',
    ],
    ['es', '27 personas viven en casas que iban a ser pintadas.', 'personas en casas pintadas'],
    ['ja', '市は委員27人を解任する。', '解任した委員'],
    ['ko', '시는 위원 27명을 해임한다.', '해임한 위원'],
  ])('%s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, fact)).toContain('source/status-differs');
  });

  it.each([
    ['en', '27 people live in flats that were painted.', 'people in painted flats'],
    ['en', '27 people live in flats that were to be painted.', 'people in flats to be painted'],
    ['ja', '市は委員27人を解任した。', '解任した委員'],
    ['ko', '시는 위원 27명을 해임했다.', '해임한 위원'],
    ['en', '27 people left a town that will be flooded.', 'people who left'],
  ])('but what was done, what it says so, or another: %s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, fact)).toEqual([]);
  });
});

describe('what fell short of a mark is not above it', () => {
  it.each([
    ['en', 'The costs undershot the plan by EUR 27 million.', 'costs above the plan', '27 million'],
    [
      'de',
      'Die Kosten unterschritten den Ansatz um 27 Millionen Euro.',
      'Kosten über dem Ansatz',
      '27 million',
    ],
    ['zh-Hans', '费用低于预算27亿元。', '超出预算的费用', '27亿'],
  ])('%s: %s', (language, text, label, value) => {
    const unit = language === 'zh-Hans' ? 'CNY' : 'EUR';
    expect(faultsUnderLabel(language, text, label, `value: "${value}"; unit: ${unit}`)).not.toEqual(
      [],
    );
  });

  it('a reservoir under construction is none that stands', () => {
    const item = 'value: "27"';
    expect(faultsUnderLabel('zh-Hans', '全县在建水库27座。', '水库', item)).not.toEqual([]);
  });
});

describe('that there was none is no other figure of what a label names', () => {
  it('„keine“ behind the figure that the label is of', () => {
    const text = 'In 27 Orten gab es keine Apotheke.';
    const orte = 'value: "27"; as: Orten';
    expect(faultsUnderLabel('de', text, 'Orte ohne Apotheke', orte)).toEqual([]);
  });
});

describe('who only promised to do a thing is not counted as having done it', () => {
  it.each([
    ['en', '27 people vowed to repair boats.', 'people who repaired boats'],
    ['en', '27 people pledged to repair boats.', 'people who began to repair boats'],
  ])('%s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, fact)).toContain('source/status-differs');
  });
});

describe('money that was only promised is not money given', () => {
  const euro = 'value: "30 million"; unit: EUR';
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['en', 'Guilds pledged € 30 million.', 'money paid', 'money pledged'],
    ['en', 'Guilds promised € 30 million.', 'money paid', 'money promised'],
    ['de', 'Die Zünfte haben 30 Millionen Euro zugesagt.', 'gezahltes Geld', 'zugesagtes Geld'],
    ['de', 'Die Zünfte sagten 30 Millionen Euro zu.', 'gezahltes Geld', ''],
    ['fr', 'Les guildes promirent 30 millions d’euros.', 'argent versé', 'argent promis'],
    ['es', 'Los gremios han prometido 30 millones de euros.', 'dinero dado', 'dinero prometido'],
    ['zh-Hans', '各行会认捐3000万欧元。', '捐款', '认捐款'],
    ['zh-Hant', '各行會認捐3000萬歐元。', '捐款', '認捐款'],
  ];
  it('en: an amount with letters before its sign', () => {
    const dollars = 'value: "30 million"; unit: USD';
    const text = 'Guilds promised US$ 30 million.';
    expect(faultsUnderLabel('en', text, 'money paid', dollars)).toContain('source/status-differs');
  });
  it.each(rows)('%s: %s is told under “%s”', (language, text, wrong) => {
    expect(faultsUnderLabel(language, text, wrong, euro)).toContain('source/status-differs');
  });
  it.each(rows.filter(([, , , right]) => right !== ''))(
    '%s: %s bears a label that says so',
    (language, text, _wrong, right) => {
      expect(faultsUnderLabel(language, text, right, euro)).toEqual([]);
    },
  );
});

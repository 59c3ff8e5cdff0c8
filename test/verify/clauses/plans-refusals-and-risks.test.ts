import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of the errors of a count with a label, quoted from the last line of a text that a report prints with the label. */
function codes(
  language: string,
  text: string,
  value: number,
  of: object,
  label: string,
): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = {
    quote: text.split('\n').at(-1),
    value,
    ...of,
    label: { [language]: label, [other]: 'x' },
  };
  return proveSource({
    language,
    text,
    facts: stringify({ f: fact }),
    prose: { [language]: `${label}: {{fact "f"}}.`, [other]: 'x' },
  }).flatMap(({ severity, code, place }) =>
    severity === 'error' &&
    !code.startsWith('parity/') &&
    !(code === 'source/noun-differs' && place.file.endsWith('report.yaml'))
      ? [code]
      : [],
  );
}

const people = { unit: 'person' };
const count = (as: string): object => ({ unit: 'item', as });

type Row = readonly [language: string, text: string, value: number, of: object, label: string];

const wrong: readonly Row[] = [
  ['en', 'The 30 mills that opened have no roof.', 30, count('mills'), 'Mills with a roof'],
  ['en', 'The 30 mills that did not open have no roof.', 30, count('mills'), 'Mills opened'],
  ['en', 'Plans for next year\n\nThe valley opens 30 mills.', 30, count('mills'), 'Mills'],
  ['en', 'What we want to do\n\nThe valley opens 30 mills.', 30, count('mills'), 'Mills'],
  [
    'de',
    'Pläne für das kommende Jahr\n\nDas Tal eröffnet 30 Mühlen.',
    30,
    count('Mühlen'),
    'Mühlen',
  ],
  [
    'fr',
    'Projets pour l’an prochain\n\nLa vallée ouvre 30 moulins.',
    30,
    count('moulins'),
    'Moulins',
  ],
  [
    'es',
    'Planes para el próximo año\n\nEl valle abre 30 molinos.',
    30,
    count('molinos'),
    'Molinos',
  ],
  ['ja', '来年度の計画\n\n谷は水車30基を開く。', 30, count('基'), '水車'],
  ['ko', '내년도 계획\n\n골짜기는 물레방아 30곳을 연다.', 30, count('곳'), '물레방아'],
  ['de', 'Der Verein weigerte sich, 30 Personen aufzunehmen.', 30, people, 'Personen'],
  ['de', 'Das Tal lehnte es ab, 30 Mühlen zu eröffnen.', 30, count('Mühlen'), 'Mühlen'],
  ['de', '30 Personen waren von Räumung bedroht.', 30, people, 'Geräumte Personen'],
  [
    'es',
    '30 personas estaban en riesgo de perder su casa.',
    30,
    people,
    'Personas que perdieron su casa',
  ],
  ['es', '30 personas dejaron de estar sin casa.', 30, people, 'Personas sin casa'],
  ['fr', '30 personnes ont cessé d’être sans logement.', 30, people, 'Personnes sans logement'],
  ['es', 'El club cerró y 30 personas no fueron rechazadas.', 30, people, 'Personas rechazadas'],
  ['en', 'The club closed and 30 people were not rejected.', 30, people, 'People rejected'],
  ['en', '30 people and 20 clubs did not answer.', 30, people, 'People who answered'],
  ['zh-Hans', '投资需求30亿元。', 3_000_000_000, { unit: 'CNY' }, '投资'],
  ['en', 'The town has 30 mills that will open next year.', 30, count('mills'), 'Mills'],
];

const right: readonly Row[] = [
  ['en', 'The 30 mills that opened have no roof.', 30, count('mills'), 'Mills opened'],
  [
    'fr',
    'Les 30 moulins qui ont ouvert n’ont pas de toit.',
    30,
    count('moulins'),
    'Moulins ouverts',
  ],
  ['en', 'Plans for next year met\n\nThe valley opened 30 mills.', 30, count('mills'), 'Mills'],
  ['de', '30 Personen waren von Räumung bedroht.', 30, people, 'Von Räumung bedrohte Personen'],
  [
    'es',
    '30 personas estaban en riesgo de perder su casa.',
    30,
    people,
    'Personas en riesgo de perder su casa',
  ],
  ['es', 'El club cerró y 30 personas no fueron rechazadas.', 30, people, 'Personas no rechazadas'],
  [
    'en',
    '30 mills closed for good and 20 clubs did not answer.',
    30,
    count('mills'),
    'Mills closed',
  ],
  ['de', '9 Täler verfehlten das Ziel.', 9, count('Täler'), 'Täler, die es verfehlten'],
  ['zh-Hans', '投资需求30亿元。', 3_000_000_000, { unit: 'CNY' }, '投资需求'],
  ['en', 'The town has 30 shops that will open on Sundays.', 30, count('shops'), 'Shops'],
];

describe('what a title plans, a verb refuses or a risk threatens', () => {
  it.each(wrong)('is not counted as done: %s %j', (...row) => {
    expect(codes(...row)).not.toEqual([]);
  });

  it.each(right)('leaves what is there: %s %j', (...row) => {
    expect(codes(...row)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of the errors of a count of 30 with a label, quoted from the last line of a text. */
function codes(language: string, text: string, as: string, label: string): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const own = as.startsWith('CLASS') ? { unit: 'plant' } : { unit: 'item', as };
  const fact = {
    quote: text.split('\n').at(-1),
    value: 30,
    ...own,
    label: { [language]: label, [other]: 'x' },
  };
  return proveSource({
    language,
    text,
    ...(own.unit === 'plant'
      ? { units: `plant: { ${language}: ${as.slice(5)}, en: { one: plant, other: plants } }` }
      : {}),
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

type Row = readonly [language: string, text: string, as: string, label: string];

const wrong: readonly Row[] = [
  ['en', 'There are 30 mills that may open.', 'mills', 'Mills'],
  ['en', 'There are 30 mills that could close.', 'mills', 'Closed mills'],
  ['en', 'The valley has 30 mills to build.', 'mills', 'Mills'],
  ['en', 'The valley has 30 mills yet to open.', 'mills', 'Mills opened'],
  ['en', 'The 30 mills that were to open have no roof.', 'mills', 'Mills opened'],
  ['en', '30 mills are at risk of being closed.', 'mills', 'Closed mills'],
  ['en', 'Under the plan, 30 mills are built.', 'mills', 'Mills built'],
  ['en', 'Our goals\n\nThe valley opens 30 mills.', 'mills', 'Mills'],
  ['en', 'Planned for 2031\n\nThe valley opens 30 mills.', 'mills', 'Mills'],
  ['fr', 'La vallée a 30 moulins à ouvrir.', 'moulins', 'Moulins ouverts'],
  ['fr', 'Il y a 30 moulins qui pourraient fermer.', 'moulins', 'Moulins fermés'],
  ['fr', 'Selon le plan, 30 moulins sont ouverts.', 'moulins', 'Moulins ouverts'],
  ['fr', 'Nos objectifs\n\nLa vallée ouvre 30 moulins.', 'moulins', 'Moulins'],
  ['es', 'El valle tiene 30 molinos por abrir.', 'molinos', 'Molinos abiertos'],
  ['es', 'Hay 30 molinos que podrían cerrar.', 'molinos', 'Molinos cerrados'],
  ['es', 'Previsto para 2031\n\nEl valle abre 30 molinos.', 'molinos', 'Molinos'],
  ['de', 'Es gibt 30 Mühlen, die schließen könnten.', 'Mühlen', 'Geschlossene Mühlen'],
  ['de', 'Die 30 Mühlen, die eröffnet werden sollen, sind teuer.', 'Mühlen', 'Mühlen'],
  ['de', 'Laut Plan öffnen 30 Mühlen.', 'Mühlen', 'Mühlen'],
  ['de', 'Unsere Ziele\n\nDas Tal eröffnet 30 Mühlen.', 'Mühlen', 'Mühlen'],
  ['zh-Hans', '2031年规划\n\n全县开办30座磨坊。', 'CLASS座', '磨坊'],
  ['zh-Hant', '我們的目標\n\n全縣開辦30座磨坊。', 'CLASS座', '磨坊'],
];

const right: readonly Row[] = [
  ['en', 'There are 30 mills that may close.', 'mills', 'Mills'],
  ['en', 'The 30 mills that may close are old.', 'mills', 'Mills'],
  ['en', 'There are 30 mills that may close.', 'mills', 'Threatened mills'],
  ['en', 'The valley has 30 mills to build.', 'mills', 'Mills to build'],
  ['en', 'The valley has 30 mills to feed its towns.', 'mills', 'Mills'],
  ['en', '30 mills had to close.', 'mills', 'Closed mills'],
  ['en', 'Under the plan of 1990, the valley opened 30 mills.', 'mills', 'Mills'],
  ['en', 'Goals met\n\nThe valley opens 30 mills.', 'mills', 'Mills'],
  [
    'en',
    'Planned for 2031\n\nA weir opens.\n\nToday\n\nThe valley has 30 mills.',
    'mills',
    'Mills',
  ],
  ['en', 'Owners who were told to leave ran 30 mills.', 'mills', 'Mills'],
  ['en', 'The valley, which is to open a weir, runs 30 mills.', 'mills', 'Mills'],
  ['en', 'The supposedly dry valley runs 30 mills.', 'mills', 'Mills'],
  ['fr', '30 moulins qui devaient fermer restent ouverts.', 'moulins', 'Moulins'],
  ['fr', 'La vallée compte 30 moulins à visiter.', 'moulins', 'Moulins'],
  ['es', 'Hay 30 molinos que podrían cerrar.', 'molinos', 'Molinos'],
  ['de', 'Die 30 Mühlen, die schließen sollten, sind offen.', 'Mühlen', 'Mühlen'],
  ['de', 'Das vermeintlich arme Tal betreibt 30 Mühlen.', 'Mühlen', 'Mühlen'],
  ['de', 'In dem angeblich kahlen Tal stehen 30 Mühlen.', 'Mühlen', 'Mühlen'],
];

/** A doubt or order that is of the figure itself. */
const guarded: readonly Row[] = [
  ['en', 'The allegedly open 30 mills have no roof.', 'mills', 'Mills'],
  ['en', 'Owners who were told to open 30 mills left.', 'mills', 'Mills'],
  ['de', 'Die angeblich durch Ulm gebauten 30 Mühlen haben ein Dach.', 'Mühlen', 'Mühlen'],
];

describe('what is still to come', () => {
  it.each([...wrong, ...guarded])('%s is not counted as done: %s', (...row) => {
    expect(codes(...row)).not.toEqual([]);
  });

  it.each(right)('%s hides nothing that is there: %s', (...row) => {
    expect(codes(...row)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../../support/prove-source.js';

const told = (language: string, text: string, label: string, foreign = 'x'): readonly string[] =>
  errorsAsPrinted(language, text, { value: '28', label, foreign }).filter(
    (code) => code === 'figure/denied' || code === 'figure/opposite-named',
  );

describe('a label says that something is not there, or not so, that the source finds', () => {
  it.each([
    ['en', 'Mould was found in 28 cellars.', 'cellars free of mould'],
    ['en', 'Mould was found in 28 cellars.', 'mould-free cellars'],
    ['es', 'Se encontró moho en 28 sótanos.', 'sótanos libres de moho'],
    ['fr', 'Des moisissures ont été trouvées dans 28 caves.', 'caves exemptes de moisissures'],
    ['de', 'Schimmel wurde in 28 Kellern gefunden.', 'schimmelfreie Keller'],
    ['de', 'Schimmel wurde in 28 Kellern gefunden.', 'Keller frei von Schimmel'],
    ['es', 'Se encontró moho en 28 sótanos.', 'sótanos', 'cellars free of mould'],
    ['en', 'The owners paid 28 bills.', 'unpaid bills'],
    ['en', 'There were 28 registered cellars.', 'unregistered cellars'],
    ['es', 'Se pagaron 28 facturas.', 'facturas impagadas'],
    ['fr', 'On a payé 28 factures.', 'factures impayées'],
    ['de', 'Bezahlt wurden 28 Rechnungen.', 'unbezahlte Rechnungen'],
  ])('%s: %s: %s', (language, text, label, foreign = 'x') => {
    expect(told(language, text, label, foreign)).not.toEqual([]);
  });
});

describe('a label that denies what its source denies is refused', () => {
  it.each([
    ['en', 'In all, 28 cellars were free of mould.', 'cellars free of mould'],
    ['en', 'In all, 28 cellars were free of mould.', 'cellars without mould'],
    ['en', 'The club gave 28 free lessons.', 'lessons free of charge'],
    ['es', 'Había 28 sótanos libres de moho.', 'sótanos sin moho'],
    ['de', 'Frei von Schimmel waren 28 Keller.', 'Keller ohne Schimmel'],
    ['en', 'There were 28 unpaid bills.', 'unpaid bills'],
    ['en', 'The owners paid 28 bills.', 'united owners’ bills'],
    ['fr', 'La formation a duré 28 mois.', 'information sur la durée'],
  ])('%s: %s: %s', (language, text, label) => {
    expect(told(language, text, label)).toEqual([]);
  });
});

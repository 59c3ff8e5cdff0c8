import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('the noun right behind a number is of that number', () => {
  it.each([
    ['de', 'Bei 520 Einsätzen wurden 17 Retter verletzt.', 'Einsätze', '520'],
    ['de', 'Bei 520 Einsätzen wurden 17 Retter verletzt.', 'verletzte Retter', '17'],
    ['en', 'In 520 rescues 17 boats sank.', 'rescues', '520'],
    ['fr', 'Les 520 sauvetages ont fait 17 orphelins.', 'sauvetages', '520'],
    ['es', 'En 520 rescates se hundieron 17 barcos.', 'rescates', '520'],
    ['en', 'The 52 isles have 3,120 people on them.', 'population of the isles', '3120'],
  ])('%s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });

  it.each([
    ['de', 'Bei 520 Einsätzen wurden 17 Retter verletzt.', 'Einsätze', '17'],
    ['en', 'In 520 rescues 17 boats sank.', 'rescues', '17'],
    ['fr', 'Les 520 sauvetages ont fait 17 orphelins.', 'sauvetages', '17'],
    ['es', 'En 520 rescates se hundieron 17 barcos.', 'rescates', '17'],
  ])('and of no other: %s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toEqual([]);
  });
});

describe('of two numbers with one noun the verb tells which a label names', () => {
  it.each([
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'gegründete Filialen', '7'],
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'geschlossene Filialen', '26'],
    ['fr', 'La banque a fermé 26 agences et en a ouvert sept.', 'agences ouvertes', '7'],
    ['es', 'El taller recibió 640 encargos y atendió 310 en 2018.', 'encargos atendidos', '310'],
    ['en', 'The bank built 26 branches and sold seven.', 'branches sold', '7'],
    ['en', 'The inn fed 260 people and lodged 70.', 'people lodged', '70'],
    ['fr', 'L’auberge a nourri 260 personnes et en a logé 70.', 'personnes nourries', '260'],
  ])('%s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });

  it.each([
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'gegründete Filialen', '26'],
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'geschlossene Filialen', '7'],
    ['fr', 'La banque a fermé 26 agences et en a ouvert sept.', 'agences ouvertes', '26'],
    ['es', 'El taller recibió 640 encargos y atendió 310.', 'encargos atendidos', '640'],
    ['es', 'El taller recibió 640 encargos y atendió 310.', 'encargos recibidos', '310'],
    ['en', 'The bank built 26 branches and sold seven.', 'branches sold', '26'],
    ['en', 'The inn fed 260 people and lodged 70.', 'people lodged', '260'],
    ['en', 'The inn fed 260 people and lodged 70.', 'people fed', '70'],
    ['fr', 'L’auberge a nourri 260 personnes et en a logé 70.', 'personnes logées', '260'],
    ['es', 'La fonda alimentó a 260 personas y alojó a 70.', 'personas alimentadas', '70'],
  ])('and not the other: %s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toEqual([]);
  });
});

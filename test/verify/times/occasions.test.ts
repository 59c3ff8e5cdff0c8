import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('the date of an occasion', () => {
  const told: readonly Row[] = [
    ['en', 'To mark Forest Week from 4 to 11 May 2023, the office said that 9% of oaks were ill.', '9% of oaks', '9%'],
    ['de', 'Anlässlich der Waldwoche vom 4. bis 11. Mai 2023 teilt das Amt mit: 9 % der Eichen sind krank.', '9 % der Eichen', '9%'],
    ['fr', 'À l’occasion de la Semaine du bois du 4 au 11 mai 2023, l’office indique que 9 % des chênes sont malades.', '9 % des chênes', '9%'],
    ['es', 'Con motivo de la Semana del Bosque, del 4 al 11 de mayo de 2023, la oficina indica que el 9 % de los robles está enfermo.', '9 % de los robles', '9%'],
  ]; // prettier-ignore
  it.each(told)('is of no figure told on it (%s): %s', (language, text, quote, fact) => {
    const row = [language, text, quote] as const;
    expect(readingFaults(...row, `${fact}; period: 2023-05-04/2023-05-11`)).toContain(
      'source/period-differs',
    );
    expect(readingFaults(...row, fact)).toEqual([]);
  });

  it('and leaves the figure its own', () => {
    const text = 'To mark the day on 4 May 2023, the office said that 9% of oaks were ill in 2022.';
    expect(readingFaults('en', text, '9% of oaks', '9%; period: 2022')).toEqual([]);
    expect(
      readingFaults(
        'en',
        'During Forest Week from 4 to 11 May 2023, 90 people came.',
        '90 people',
        '90; unit: person; period: 2023-05-04/2023-05-11',
      ),
    ).toEqual([]);
  });
});

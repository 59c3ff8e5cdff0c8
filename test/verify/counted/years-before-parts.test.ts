import { expect, it } from 'vitest';
import { errorsAsPrinted } from '../../support/prove-source.js';

const isOtherFigure = (language: string, text: string, label: string, value: string): boolean =>
  errorsAsPrinted(language, text, { value, label }).includes('source/which-figure');

it.each([
  ['en', 'It made 214 trips in 2024, of which 9 were late.', 'late trips'],
  ['fr', 'Il a fait 214 trajets en 2024, dont 9 en retard.', 'trajets en retard'],
  ['es', 'Hizo 214 viajes en 2024, de ellos 9 tardíos.', 'viajes tardíos'],
])(
  '%s: a part behind the year of its whole is named by the noun of both: %s',
  (language, text, label) => {
    expect(isOtherFigure(language, text, label, '9')).toBe(false);
  },
);

it('but a label of the whole alone is none of a part', () => {
  const text = 'It made 214 trips in 2024, of which 9 were late.';
  expect(isOtherFigure('en', text, 'trips', '9')).toBe(true);
});

import { expect, it } from 'vitest';
import { errorsUnderLabel } from '../../support/prove-source.js';

it('what was waited for so long is reported', () => {
  const text = 'Près d’un élève sur cinq (19 %) a attendu plus de trois semaines en 2021.';
  expect(errorsUnderLabel('fr', text, 'élèves', 'value: 19%; period: 2021')).toEqual([]);
});

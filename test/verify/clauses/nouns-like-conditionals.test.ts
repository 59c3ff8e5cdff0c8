import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../support/prove-source.js';

const isConditional = (text: string): boolean =>
  errorsAsPrinted('es', text, { value: '34', label: 'vacas' }).includes('source/conditional');

describe('a noun that ends as a verb in the conditional supposes nothing', () => {
  it.each(['En 2031 la quesería tenía 34 vacas.', 'En 2031 llegaron a la quesería 34 vacas.'])(
    '%s',
    (text) => {
      expect(isConditional(text)).toBe(false);
    },
  );

  it.each(['En 2031 la granja tendría 34 vacas.', 'En 2031 el total sería de 34 vacas.'])(
    'and the verb does: %s',
    (text) => {
      expect(isConditional(text)).toBe(true);
    },
  );
});

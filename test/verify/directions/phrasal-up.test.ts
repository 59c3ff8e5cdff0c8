import { describe, expect, it } from 'vitest';
import { errorsAsPrinted } from '../../support/prove-source.js';

const errors = (text: string): readonly string[] =>
  errorsAsPrinted('en', text, { value: '17%', label: 'nettles', prose: 'Nettles: {{fact "f"}}' });

describe('“up” behind a verb that means no rise tells none', () => {
  it.each(['make up', 'made up', 'take up', 'took up'])('%s', (verb) => {
    expect(errors(`Nettles ${verb} 17% of the bank.`)).not.toContain('figure/direction-missing');
  });

  it('and alone does', () => {
    expect(errors('Nettles are up 17%.')).toContain('figure/direction-missing');
  });
});

import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../support/prove-source.js';

const differs = ['source/period-differs'];

describe('a date that a sentence gives of another figure', () => {
  it.each([
    ['en', 'The share rose to 58%, up from 47% in 2019', '58%', '2019', differs],
    ['en', 'The share rose to 58%, up from 47% in 2019', '58%', '2021', []],
    ['en', 'The share rose to 58%, up from 47% in 2019', '47%', '2019', []],
    ['en', 'The share fell to 47% in 2021 from 58% a year earlier', '58%', '2021', differs],
    ['en', 'The share fell to 47% in 2021 from 58% a year earlier', '58%', '2020', []],
    ['en', 'The share fell to 47% in 2021 from 58% a year earlier', '47%', '2021', []],
    ['fr', 'En 2021, la part était de 58 %, contre 47 % en 2019', '47%', '2021', differs],
    ['fr', 'En 2021, la part était de 58 %, contre 47 % en 2019', '47%', '2019', []],
    ['fr', 'En 2021, la part était de 58 %, contre 47 % un an plus tôt', '47%', '2021', differs],
    ['de', 'Der Anteil lag 2021 bei 58 Prozent, nach 47 Prozent 2019', '47%', '2021', differs],
    ['de', 'Der Anteil lag 2021 bei 58 Prozent, nach 47 Prozent 2019', '58%', '2021', []],
    ['de', 'Der Anteil lag 2021 bei 58 Prozent (2019: 47 Prozent)', '47%', '2019', []],
    ['de', 'Der Anteil lag 2021 bei 58 Prozent (2019: 47 Prozent)', '47%', '2021', differs],
    ['zh-Hans', '占比由2019年的47%提高到2021年的58%', '47%', '2021', differs],
    ['zh-Hans', '占比由2019年的47%提高到2021年的58%', '47%', '2019', []],
    ['zh-Hans', '占比由2019年的47%提高到2021年的58%', '58%', '2021', []],
    ['es', 'La tasa fue del 58 % en 2021, frente al 47 % de 2019', '47%', '2019', []],
    ['es', 'La tasa fue del 58 % en 2021, frente al 47 % de 2019', '47%', '2021', differs],
    ['ja', '割合は2019年の47％から2021年の58％に上昇した', '47%', '2021', differs],
  ])('in %s: %s, %s of %s', (language, text, value, period, codes) => {
    expect(faultsOf(language, text, value, period)).toEqual(codes);
  });
});

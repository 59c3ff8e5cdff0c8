import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

const told = (
  language: string,
  text: string,
  label: string,
  word: string,
  value = '26',
): readonly string[] =>
  proveSource({
    language,
    text,
    units: stringify({
      mill: Object.fromEntries(
        languagesFor(language).map((tag) => [
          tag,
          /^(?:zh|ja|ko)/u.test(tag)
            ? tag === language
              ? word
              : '座磨坊'
            : {
                one: tag === language ? word : 'mill',
                other: tag === language ? word : 'mills',
              },
        ]),
      ),
    }),
    facts: stringify({
      f: {
        value,
        unit: 'mill',
        period: 2024,
        quote: text.replace(/[.。]$/u, ''),
        label: Object.fromEntries(
          languagesFor(language).map((tag) => [tag, tag === language ? label : 'x']),
        ),
      },
    }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('those whom a fall of something tells are labelled by a rise, or the reverse', () => {
  it.each([
    ['en', 'In 2024 output fell in 26 mills.', 'mills with more output', 'mills'],
    ['en', 'In 2024 output rose in 26 mills.', 'mills with a fall in output', 'mills'],
    ['de', '2024 sank der Ausstoß in 26 Mühlen.', 'Mühlen mit mehr Ausstoß', 'Mühlen'],
    ['fr', 'En 2024, la production a baissé dans 26 moulins.', 'moulins en hausse', 'moulins'],
    ['es', 'En 2024 la producción bajó en 26 molinos.', 'molinos con más producción', 'molinos'],
    ['zh-Hans', '2024年26座磨坊产量下降。', '产量增长的磨坊', '座磨坊'],
    ['zh-Hant', '2024年26座磨坊產量下降。', '產量增加的磨坊', '座磨坊'],
    ['ja', '2024年は26か所で生産量が減少した。', '生産量の増加した所', 'か所'],
  ])('%s: %s', (language, text, label, word) => {
    expect(told(language, text, label, word)).toContain('figure/direction-differs');
  });
});

describe('“or more” behind the size of a fall bears out a label of more', () => {
  it.each([
    ['en', 'In 2024 output fell by 50% or more in 26 mills.', 'mills with more output', 'mills'],
    [
      'fr',
      'En 2024, la production a baissé de plus de 50 % dans 26 moulins.',
      'moulins avec plus de production',
      'moulins',
    ],
    [
      'de',
      '2024 sank der Ausstoß in 26 Mühlen um mehr als 50 %.',
      'Mühlen mit mehr Ausstoß',
      'Mühlen',
    ],
    [
      'es',
      'En 2024 la producción bajó más de un 50 % en 26 molinos.',
      'molinos con más producción',
      'molinos',
    ],
    ['zh-Hans', '2024年26座磨坊产量下降超过50%。', '产量增长的磨坊', '座磨坊'],
  ])('%s: %s', (language, text, label, word) => {
    expect(told(language, text, label, word)).toContain('figure/direction-differs');
  });
});

describe('a count is refused though its label tells no other change than its clause', () => {
  it.each([
    ['en', 'In 2024 output fell in 26 mills.', 'mills with less output', 'mills'],
    ['en', 'In 2024 output fell in 26 mills.', 'mills with more than 5 workers', 'mills'],
    [
      'en',
      'In 2024 output fell in 26 mills with more workers.',
      'mills with more workers',
      'mills',
    ],
    ['en', 'In 2024 output rose in 26 mills.', 'mills with growth in output', 'mills'],
    ['de', '2024 sank der Ausstoß in 26 Mühlen.', 'Mühlen mit weniger Ausstoß', 'Mühlen'],
    ['fr', 'En 2024, la production a baissé dans 26 moulins.', 'moulins en baisse', 'moulins'],
    ['es', 'En 2024 la producción bajó en 26 molinos.', 'molinos con menos producción', 'molinos'],
    ['zh-Hans', '2024年26座磨坊产量下降。', '产量下降的磨坊', '座磨坊'],
    ['ja', '2024年は26か所で生産量が減少した。', '生産量の減少した所', 'か所'],
  ])('%s: %s', (language, text, label, word) => {
    expect(told(language, text, label, word)).not.toContain('figure/direction-differs');
  });
});

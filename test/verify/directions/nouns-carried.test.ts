import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, label: string, value: number | string];

/** What is told of the direction of a fact under a label in the language of its source. */
const told = ([language, text, label, value]: Row): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: label, [other]: 'x' }, value, quote: text };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).flatMap(({ code }) =>
    code === 'figure/direction-differs' ? [code] : [],
  );
};

describe('a size that leaves the noun of its change to the size before it', () => {
  it.each<Row>([
    [
      'es',
      'En el valle la subida fue del 1 %, en la costa, del 18 %.',
      'bajada en la costa',
      '18%',
    ],
    [
      'es',
      'La bajada fue del 1 % en el valle y del 18 % en la costa.',
      'subida en la costa',
      '-18%',
    ],
    ['en', 'In the valley the rise was 1%, on the coast 18%.', 'fall on the coast', '18%'],
    ['en', 'The rise was 1% in the valley and 18% in the port.', 'fall in the port', '18%'],
    [
      'fr',
      'La hausse a été de 1 % dans la vallée et de 18 % dans le port.',
      'baisse dans le port',
      '18%',
    ],
    ['de', 'Im Tal betrug der Anstieg 1 %, im Hafen 18 %.', 'Rückgang im Hafen', '18%'],
    ['zh-Hans', '山谷增幅为1%，港口为18%。', '港口降幅', '18%'],
    ['zh-Hant', '山谷增幅為1%，港口為18%。', '港口降幅', '18%'],
    ['ja', '谷の増加率は1％、港は18％だった。', '港の減少率', '18%'],
  ])('is no change the other way: %s %s', (...row) => {
    expect(told(row)).not.toEqual([]);
  });

  it.each<Row>([
    [
      'es',
      'En el valle la subida fue del 1 %, en la costa, del 18 %.',
      'subida en la costa',
      '18%',
    ],
    ['en', 'The rise was 1% in the valley and 18% in the port.', 'rise in the port', '18%'],
    ['en', 'The rise was 1% in May, in June the share was 18%.', 'share after the fall', '18%'],
    [
      'en',
      'Sales rose by 1% in May and 18% in shops were returned.',
      'returned, less than before',
      '18%',
    ],
    [
      'fr',
      'La hausse a été de 1 % dans la vallée et de 18 % dans le port.',
      'hausse dans le port',
      '18%',
    ],
    [
      'de',
      'Im Tal stieg die Zahl um 1 %, im Hafen lag der Anteil bei 18 %.',
      'Anteil nach Rückgang',
      '18%',
    ],
    ['zh-Hans', '山谷增幅为1%，港口为18%。', '港口增幅', '18%'],
    ['ja', '谷の増加率は1％、港は18％だった。', '港の増加率', '18%'],
  ])('is the change that it is of, and nothing else takes it: %s %s', (...row) => {
    expect(told(row)).toEqual([]);
  });
});

describe('a count that is more than at another time', () => {
  const both: readonly (readonly [string, string, string, string])[] = [
    [
      'es',
      'Son 18 marineros más (+4 %) y 42 barcos menos (-9 %) que en 2019.',
      'marineros menos que antes',
      'marineros más que antes',
    ],
    [
      'fr',
      'Il y a 18 marins de plus et 42 bateaux de moins qu’en 2019.',
      'moins de marins qu’avant',
      'plus de marins qu’avant',
    ],
    [
      'de',
      'Es sind 18 Seeleute mehr und 42 Boote weniger als 2019.',
      'weniger Seeleute als zuvor',
      'mehr Seeleute als zuvor',
    ],
    [
      'en',
      'There are 18 more sailors and 42 fewer boats than in 2019.',
      'fewer sailors than before',
      'more sailors than before',
    ],
  ];

  it.each(both)('is not fewer by the comparison of the next count: %s', (language, text, fewer) => {
    expect(told([language, text, fewer, 18])).not.toEqual([]);
  });

  it.each(both)('is more: %s', (language, text, _fewer, more) => {
    expect(told([language, text, more, 18])).toEqual([]);
  });

  it('is no rise by an adjective: «más pequeños»', () => {
    expect(
      told(['es', 'Vinieron 18 niños más pequeños que antes.', 'niños menos altos que antes', 18]),
    ).toEqual([]);
  });
});

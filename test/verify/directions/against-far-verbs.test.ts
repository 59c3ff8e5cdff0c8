import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Case {
  readonly text: string;
  readonly value: string;
  readonly unit?: string;
  readonly qualifier?: string;
  /** The paragraph, in English. */
  readonly printed: string;
  readonly language?: string;
}

/** What proof has against a paragraph that prints one fact, quoted by the whole of its source. */
const told = ({ text, printed, language = 'en', ...fact }: Case): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { quote: text, ...fact } }),
    prose: {
      [language]: printed,
      ...(language === 'en' ? { 'zh-Hans': '{{fact "f"}}。' } : { en: '{{fact "f"}}.' }),
    },
  })
    .filter(({ severity, code }) => severity === 'error' && code === 'figure/direction-differs')
    .map(({ problem }) => problem);

describe('a text tells no contrary of a change whose verb stands far from its figure', () => {
  it.each<Case>([
    {
      text: 'The new yards were opened, increasing the berths of all harbours together more than 8%.',
      value: '8%',
      qualifier: 'more-than',
      printed: 'Berths fell by {{fact "f"}}.',
    },
    {
      text: 'The board has revised its estimate of the harvest upwards for the season by 6%.',
      value: '6%',
      printed: 'The estimate was lowered by {{fact "f"}}.',
    },
    {
      text: 'The board has revised its estimate of the harvest downwards for the season by 6%.',
      value: '6%',
      printed: 'The estimate was raised by {{fact "f"}}.',
    },
    {
      text: 'Die Kammer hat ihre Schätzung der Ernte für die Saison um 6 % nach oben korrigiert.',
      value: '6%',
      printed: 'Die Schätzung sank um {{fact "f"}}.',
      language: 'de',
    },
    {
      text: 'La chambre a révisé à la hausse sa prévision pour la récolte de 6 %.',
      value: '6%',
      printed: 'La prévision a baissé de {{fact "f"}}.',
      language: 'fr',
    },
    {
      text: 'La cámara revisó al alza su previsión para la cosecha en un 6 %.',
      value: '6%',
      printed: 'La previsión bajó un {{fact "f"}}.',
      language: 'es',
    },
  ])('$printed of “$text”', (row) => {
    expect(told(row)).toHaveLength(1);
  });

  it('a level that was reached is no change by as much', () => {
    const row = {
      text: 'Two docks were built, raising the number of the berths to 75 kilometres of quay.',
      value: '75',
      unit: 'kilometre',
    };
    expect(told({ ...row, printed: 'The quays grew by {{fact "f"}}.' })).toHaveLength(1);
    expect(told({ ...row, printed: 'The quays grew to {{fact "f"}}.' })).toEqual([]);
  });

  it.each<Case>([
    {
      text: 'The new yards were opened, increasing the berths of all harbours together more than 8%.',
      value: '8%',
      qualifier: 'more-than',
      printed: 'Berths rose by {{fact "f"}}.',
    },
    {
      text: 'The harvest increased again, and the price of a tonne in the shops of the town was 6% lower.',
      value: '-6%',
      printed: 'The price fell, {{fact "f" form="change"}}.',
    },
    {
      text: 'The yards are growing while the loss of fish in the whole of the bay by trawling is 6%.',
      value: '6%',
      printed: 'The stock fell by {{fact "f"}}.',
    },
    {
      text: 'The fee makes up 6% of the price.',
      value: '6%',
      printed: 'The fee is {{fact "f"}} of the price.',
    },
  ])('but $printed of “$text” stands', (row) => {
    expect(told(row)).toEqual([]);
  });
});

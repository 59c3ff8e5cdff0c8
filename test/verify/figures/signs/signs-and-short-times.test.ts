import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

const printed = (language: string, text: string, quote: string, fact: string) =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${fact}\n  quote: ${JSON.stringify(quote)}\n`,
    prose: { [language]: '{{fact "a"}}', [language === 'en' ? 'zh-Hans' : 'en']: '{{fact "a"}}' },
  }).map(({ code }) => code);

describe('a size that stands far from its verb is that of a fall', () => {
  it.each<Row>([
    ['en', 'New signs cut the number of collisions and falls on the quays by 40%.', 'by 40%', '40%'],
    ['en', 'The harbour reduced noise from cranes at night by 40%.', 'by 40%', '40%'],
    ['en', 'Reducing delays and missed links by 40% took a year.', 'by 40%', '40%'],
    ['de', 'Die Zahl der Kähne sank, und zwar um 4,5 Prozent.', 'um 4,5 Prozent', '4.5%'],
  ])('and is not printed bare (%s): %s', (...row) => {
    expect(printed(...row)).toContain('figure/direction-missing');
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'New signs raised the number of visits and stays on the quays by 40%.', 'by 40%', '40%'],
    ['en', 'The reduction of noise on the quays was backed by 40% of residents.', 'by 40%', '40%'],
  ])('and no rise or share is (%s): %s', (...row) => {
    expect(printed(...row)).not.toContain('figure/direction-missing');
  });
});

describe('negative and what leads from it to the amount', () => {
  it.each<Row>([
    ['es', 'El balance fue negativo en 41.300 euros.', 'negativo en 41.300 euros', '41300; unit: EUR'],
    ['es', 'La variación fue negativa de 3,5 %.', 'negativa de 3,5 %', '3.5%'],
    ['fr', 'Le solde est négatif de 4 millions d’euros.', 'négatif de 4 millions d’euros', '4 million; unit: EUR'],
  ])('is a minus (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/value-differs');
    expect(readingFaults(language, text, quote, `-${fact}`)).toEqual([]);
  }); // prettier-ignore
});

describe('so much in each short time', () => {
  it.each<Row>([
    ['en', 'The weir passes 6 cubic metres a second.', '6 cubic metres', '6; unit: cubic-metre'],
    ['en', 'The pump lifts 70 litres a minute.', '70 litres', '70; unit: litre'],
    ['en', 'The kitchen uses 70 litres a day.', '70 litres', '70; unit: litre'],
    [
      'de',
      'Das Wehr lässt 6 Kubikmeter in der Sekunde durch.',
      '6 Kubikmeter',
      '6; unit: cubic-metre',
    ],
    ['fr', 'La pompe monte 70 litres à la minute.', '70 litres', '70; unit: litre'],
    ['zh-Hans', '水泵每分钟可提水70升。', '提水70升', '70; unit: litre'],
    ['zh-Hans', '缆车每天接送乘客2万人。', '乘客2万人', '2万; unit: person'],
    ['zh-Hant', '纜車每小時接送乘客2千人。', '乘客2千人', '2000; unit: person'],
  ])('is no amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/unit-differs');
  });

  it.each<Row>([
    ['en', 'It pumped 70 litres a second time.', '70 litres', '70; unit: litre'],
    ['en', 'The crew rests 1.5 hours a day.', '1.5 hours', '1.5; unit: hour'],
    ['en', 'It pumped 70 litres a minute later.', '70 litres', '70; unit: litre'],
    ['zh-Hans', '缆车每年接送乘客2万人。', '乘客2万人', '2万; unit: person'],
    ['zh-Hans', '每天的客流中有2万人买票。', '2万人', '2万; unit: person'],
  ])('and is one elsewhere (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it('may be what the label says', () => {
    const facts =
      'a:\n  value: 2万\n  quote: 乘客2万人\n  unit: person\n  label: { zh-Hans: 每天的乘客, en: riders a day }\n';
    const told = proveSource({ language: 'zh-Hans', text: '缆车每天接送乘客2万人。', facts });
    expect(told.map(({ code }) => code)).not.toContain('source/unit-differs');
  });
});

describe('a change that another event came after', () => {
  it.each<Row>([
    ['en', 'After a loss in 2020 the yard earned £6 million.', '£6 million', '6 million; unit: GBP'],
    ['en', 'Despite a decline the share of barges came to 30%.', '30%', '30%'],
    ['de', 'Nach einem Verlust verdiente die Werft 6 Millionen Euro.', '6 Millionen Euro', '6 million; unit: EUR'],
    ['fr', 'Malgré une baisse le chantier a gagné 6 millions d’euros.', '6 millions d’euros', '6 million; unit: EUR'],
    ['es', 'Tras una pérdida el astillero ganó 6 millones de euros.', '6 millones de euros', '6 million; unit: EUR'],
  ])('makes no fall of its figure (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, `-${fact}`)).toContain('source/value-differs');
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'After a steep fall in orders of 30% the yard closed.', '30%', '-30%'],
    ['de', 'Nach einem Rückgang der Aufträge um 30 % schloss die Werft.', 'um 30 %', '-30%'],
    ['es', 'Tras una caída de los pedidos del 30 % el astillero cerró.', 'del 30 %', '-30%'],
  ])('has its own size (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });
});

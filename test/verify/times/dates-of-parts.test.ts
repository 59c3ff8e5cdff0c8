import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/prove-source.js';

const differs = ['source/period-differs'];

describe('the date of a part is not that of its whole', () => {
  it.each([
    ['en', 'Since 2012 38 kilns have been put out, including 7 in 2021.', '38', '7'],
    ['fr', 'Depuis 2012, 38 fours ont été éteints, dont 7 en 2021.', '38', '7'],
    ['es', 'Desde 2012 se han apagado 38 hornos, 7 de ellos en 2021.', '38', '7'],
    ['de', 'Seit 2012 wurden 38 Öfen gelöscht, davon 7 im Jahr 2021.', '38', '7'],
    ['ja', '2012年以降、38基の窯が消え、うち7基は2021年に消えた。', '38\n  as: 基', '7\n  as: 基'],
    [
      'zh-Hans',
      '自2012年以来，累计修缮古桥38座，其中2021年修缮7座。',
      '38\n  as: 座',
      '7\n  as: 座',
    ],
    [
      'zh-Hant',
      '自2012年以來，累計修繕古橋38座，其中2021年修繕7座。',
      '38\n  as: 座',
      '7\n  as: 座',
    ],
  ])('%s: %s', (language, text, whole, part) => {
    expect(faultsOf(language, text, whole, '2021')).toEqual(differs);
    expect(faultsOf(language, text, part, '2021')).toEqual([]);
    expect(faultsOf(language, text, part, '2012/2021')).toEqual(differs);
  });

  it('where the part is one of thousands', () => {
    const text = 'Desde 2012 se han apagado 9.300 hornos, de los cuales 1.700 en 2021.';
    expect(faultsOf('es', text, '9300', '2021')).toEqual(differs);
    expect(faultsOf('es', text, '1700', '2021')).toEqual([]);
  });

  it('and of a part with a date of its own no “up to” is told', () => {
    const text = 'Bis 2021 wurden 38 Öfen gelöscht, davon 7 im Jahr 2021.';
    expect(faultsOf('de', text, '7', '2021')).toEqual([]);
    expect(faultsOf('de', text, '38', '2021')).toEqual(['source/as-of-missing']);
  });

  it('is in the year that is told last where it is a half of one', () => {
    const text = '2020年新增船工312人，2021年新增336人，其中下半年157人。';
    expect(faultsOf('zh-Hans', text, '157\n  as: 人', '2021-07/2021-12')).toEqual([]);
    expect(faultsOf('zh-Hans', text, '157\n  as: 人', '2020-07/2020-12')).toEqual(differs);
  });

  it('leaves each its own where both have one', () => {
    const text = '2019年4月から2020年3月までに510件が届き、うち23件は2020年6月に返された。';
    expect(faultsOf('ja', text, '510\n  as: 件', '2019-04/2020-03')).toEqual([]);
    expect(faultsOf('ja', text, '23\n  as: 件', '2020-06')).toEqual([]);
    expect(faultsOf('ja', text, '510\n  as: 件', '2020-06')).toEqual(differs);
  });
});

describe('what was back then is not of the date of what is told next', () => {
  it.each([
    ['en', 'Back then 61% had a stove, in 2021 it was 38%.'],
    ['de', 'Damals hatten 61 % einen Ofen, 2021 waren es 38 %.'],
    ['fr', 'À l’époque, la part était de 61 %, en 2021 elle était de 38 %.'],
    ['zh-Hans', '当时占比为61%，2021年为38%。'],
    ['ja', '当時の割合は61％だったが、2021年には38％であった。'],
    ['ko', '당시 비율은 61%였으나, 2021년에는 38%였다.'],
  ])('%s: %s', (language, text) => {
    expect(faultsOf(language, text, '61%', '2021')).toEqual(differs);
    expect(faultsOf(language, text, '38%', '2021')).toEqual([]);
  });
});

describe('a clause that a date opens is of it', () => {
  it.each([
    ['en', 'Losses fell to 47 in 2021, the lowest since 2008, when they stood at 52.'],
    ['de', 'Die Verluste sanken 2021 auf 47, den niedrigsten Wert seit 2008, als sie bei 52 lagen.'],
    ['fr', 'Les pertes sont tombées à 47 en 2021, au plus bas depuis 2008, quand elles étaient de 52.'],
    ['es', 'Las pérdidas bajaron a 47 en 2021, las menores desde 2008, cuando eran de 52.'],
  ])('%s: %s', (language, text) => {
    expect(faultsOf(language, text, '52', '2021')).toEqual(differs);
    expect(faultsOf(language, text, '52', '2008')).toEqual([]);
    expect(faultsOf(language, text, '47', '2021')).toEqual([]);
  });
}); // prettier-ignore

describe('Spanish dates that hold “de” are those of their figures', () => {
  it.each([
    ['A finales de 2021 había 940 barcas (860 en 2016), de las que 75 eran de vela.', '940', '2021', '2016'],
    ['A finales de 2021 había 940 barcas (860 en 2016), de las que 75 eran de vela.', '75', '2021', '2016'],
    ['A finales de 2021 había 940 barcas (860 en 2016), de las que 75 eran de vela.', '860', '2016', '2021'],
    ['Entre enero y junio de 2022 se vieron 940 aves, 80 más que en todo 2020.', '940', '2022-01/2022-06', '2020'],
    ['El depósito, construido en 1954 con una altura de 22 metros, guardaba 75 en mayo de 2021.', '75', '2021-05', '1954'],
    ['En marzo de 2022 bajaron a 940, frente a los 980 de marzo de 2021.', '980', '2021-03', '2022-03'],
  ])('%s: %s in %s and not in %s', (text, value, period, other) => {
    expect(faultsOf('es', text, value, period)).toEqual([]);
    expect(faultsOf('es', text, value, other)).toEqual(differs);
  }); // prettier-ignore
});

describe('no years from a record on are those of a figure', () => {
  it.each([
    ['en', 'In 2021, 57 boats were lost, the most since 2004.'],
    ['de', 'Im Jahr 2021 – dem heißesten Jahr seit 2004 – kenterten 57 Boote.'],
    ['fr', 'La jetée, fermée en 2023, accueillait 57 bateaux en 2021.'],
  ])('%s: %s', (language, text) => {
    expect(faultsOf(language, text, '57', '2021')).toEqual([]);
    expect(faultsOf(language, text, '57', language === 'fr' ? '2021/2023' : '2004/2021')).toEqual(differs);
  }); // prettier-ignore
});

describe('when something began is of no figure of a later date', () => {
  it.each([
    ['de', 'Das 2011 gebaute Bad fasst seit 2021 740 Gäste.', '740', '2011'],
    ['en', 'The pool, built in 2011, has since 2021 held 740 guests.', '740', '2011'],
    ['es', 'La piscina, abierta en 2011, acoge desde 2021 740 bañistas.', '740', '2011'],
    ['zh-Hans', '学堂始建于1948年，2021年有学生740人，教师52人。', '52\n  as: 人', '1948'],
    ['zh-Hans', '1948年开馆的书院2021年接待740人。', '740\n  as: 人', '1948/2021'],
    ['fr', 'La piscine, ouverte en 1948, a reçu 740 baigneurs en 2021.', '740', '1948/2021'],
  ])('%s: %s', (language, text, value, period) => {
    expect(faultsOf(language, text, value, period)).toEqual(differs);
  });

  it('and what is told behind it holds', () => {
    const text = '学堂始建于1948年，2021年有学生740人，教师52人。';
    expect(faultsOf('zh-Hans', text, '52\n  as: 人', '2021')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const titles: Readonly<Record<string, string>> = {
  en: 'Harbour report 2021',
  de: 'Hafenbericht 2021',
  fr: 'Rapport du port 2021',
  es: 'Informe del puerto 2021',
  'zh-Hans': '2021年港口报告',
  'zh-Hant': '2021年港口報告',
  ja: '2021年の港湾報告',
  ko: '2021년 항만 보고',
};

const isRefused = (language: string, quote: string, value: string, period: string): boolean =>
  proveSource({
    language,
    text: `${titles[language] ?? ''}\n\n${quote}\n`,
    facts: `it:\n  value: ${value.replace('; ', '\\n  ')}\n  period: '${period}'\n  quote: ${JSON.stringify(quote)}\n`,
  }).some(({ code }) => code === 'source/period-differs');

describe('a figure beside a month without its year is of no other month', () => {
  it.each([
    ['en', 'The share of late ferries was 8.3% in September.', '8.3%'],
    ['en', 'It was 8.3% in the month of September.', '8.3%'],
    ['fr', 'La part était de 8,3 % au mois de septembre.', '8.3%'],
    ['es', 'Fue más que el 8,3 % de septiembre.', '8.3%'],
    ['en', 'In September the share of late ferries was 8.3%.', '8.3%'],
    ['en', 'Some 8.3% of the ferries were late in September and fewer thereafter.', '8.3%'],
    ['de', 'Der Anteil lag im September bei 8,3 %.', '8.3%'],
    ['de', 'Der Anteil betrug 8,3 % im September.', '8.3%'],
    ['fr', 'La part était de 8,3 % en septembre.', '8.3%'],
    ['fr', 'En septembre, la part était de 8,3 %.', '8.3%'],
    ['es', 'La proporción fue del 8,3 % en septiembre.', '8.3%'],
    ['zh-Hans', '9月晚点率为8.3%。', '8.3%'],
    ['zh-Hant', '9月誤點率為8.3%。', '8.3%'],
    ['ja', '9月は8.3％だった。', '8.3%'],
    ['ko', '9월 지연율은 8.3%였다.', '8.3%'],
  ])('%s: %s', (language, sentence, value) => {
    const refused = ['2021-09', '2021-10', '2021-08', '2021-01/2021-06', '2021-07/2021-09'].filter(
      (period) => isRefused(language, sentence, value, period),
    );
    expect(refused).toEqual(['2021-10', '2021-08', '2021-01/2021-06', '2021-07/2021-09']);
  });

  it.each([
    ['en', 'It was 5.2% in October, down from 8.3% in September.'],
    ['en', 'It was 5.2% in October; it was 8.3% in September.'],
    ['en', 'It fell from 8.3% in September to 5.2% in October.'],
    ['en', 'In September it was 8.3% and in October 5.2%.'],
    ['de', 'Es waren 5,2 % im Oktober nach 8,3 % im September.'],
    ['de', 'Im September waren es 8,3 % und im Oktober 5,2 %.'],
    ['fr', 'Elle était de 5,2 % en octobre, contre 8,3 % en septembre.'],
    ['es', 'Fue del 5,2 % en octubre, frente al 8,3 % en septiembre.'],
    ['zh-Hans', '晚点率9月为8.3%，10月为5.2%。'],
    ['zh-Hant', '誤點率9月為8.3%，10月為5.2%。'],
    ['ja', '遅延率は9月が8.3％、10月が5.2％だった。'],
    ['ko', '지연율은 9월 8.3%, 10월 5.2%였다.'],
  ])('nor of that of the figure beside it: %s: %s', (language, sentence) => {
    const refusals = [
      ['8.3%', '2021-09'],
      ['8.3%', '2021-10'],
      ['5.2%', '2021-10'],
      ['5.2%', '2021-09'],
    ].map(([value = '', period = '']) => isRefused(language, sentence, value, period));
    expect(refusals).toEqual([false, true, false, true]);
  });

  it.each([
    ['en', 'The share of late ferries was 8.3% in September.', '8.3%'],
    ['de', 'Der Anteil betrug 8,3 % im September.', '8.3%'],
    ['fr', 'La part était de 8,3 % en septembre.', '8.3%'],
    ['es', 'La proporción fue del 8,3 % en septiembre.', '8.3%'],
    ['en', 'Around 720 punts moored at the quay in September.', '720'],
    ['en', 'The share of late ferries stood in September at 8.3%.', '8.3%'],
    ['en', 'It carried 720 punts in the month of September.', '720'],
    ['de', 'Der Anteil lag im September bei 8,3 %.', '8.3%'],
    ['de', 'In der Werft lagen im September 720 Kähne.', '720'],
    ['de', 'Im Monat September kamen 720 Kähne.', '720'],
    ['fr', 'Quelque 720 barques ont amarré au quai en septembre.', '720'],
    ['fr', 'La part était en septembre de 8,3 %.', '8.3%'],
    ['fr', 'On a compté 720 barques au mois de septembre.', '720'],
    ['es', 'Unas 720 barcas atracaron en el muelle en septiembre.', '720'],
    ['es', 'Llegaron 720 barcas en el mes de septiembre.', '720'],
    ['es', 'Fue menor, frente al 8,3 % de septiembre.', '8.3%'],
  ])('nor of the year: %s: %s', (language, sentence, value) => {
    expect(isRefused(language, sentence, value, '2021')).toBe(true);
  });
});

describe('a month near a figure that is not its time leaves it the period it has', () => {
  it.each([
    ['en', 'Each year 720 punts come in September.', '720', '2021'],
    ['en', 'The club counts 720 members who meet in September.', '720', '2021'],
    ['en', 'A toll of 720 pence came into force in September.', '720', '2021'],
    ['en', 'Some 720 punts called between May and September.', '720', '2021-05/2021-09'],
    ['en', 'Some 720 punts called in August and September.', '720', '2021-08/2021-09'],
    ['en', 'The share has been 8.3% since September.', '8.3%', '2021-10'],
    ['en', 'Some 720 punts had called by September.', '720', '2021'],
    ['en', 'Some 720 more punts called than in September.', '720', '2021-10'],
    ['en', 'It rose from 5.2% in May to 8.3%.', '8.3%', '2021-10'],
    ['en', 'In September it fell from 8.3% to 5.2%.', '8.3%', '2021-08'],
    ['en', 'In September it was higher than the 8.3% of August.', '8.3%', '2021-08'],
    ['en', 'It has had 720 berths since opening in September.', '720', '2021'],
    [
      'en',
      'In September 720 punts were told for the first half of 2021.',
      '720',
      '2021-01/2021-06',
    ],
    ['en', 'It had 720 berths before the flood in September.', '720', '2021-08'],
    ['en', 'It took on 720 hands after its fire in September.', '720', '2021-10'],
    ['en', 'The 720 bargees elected a spokesman in September.', '720', '2021'],
    ['en', 'Some 720 punts belong to the yard sold in September.', '720', '2021'],
    ['en', 'It will hold 720 punts when it opens in September.', '720', '2021'],
    ['en', 'The yard reopened in September with 720 berths.', '720', '2021'],
    ['en', 'The 12 km canal was dredged in September.', '12; unit: kilometre', '2021'],
    ['fr', 'Le canal de 12 km a rouvert en septembre.', '12; unit: kilometre', '2021'],
    ['fr', 'Elle emploie 720 personnes dans l’atelier vendu en septembre.', '720', '2021'],
    ['es', 'El canal de 12 km se abrió en septiembre.', '12; unit: kilometre', '2021'],
    ['es', 'Subió un 8,3 % de agosto a septiembre.', '8.3%', '2021-08/2021-09'],
    ['fr', 'Il y avait 720 places avant la crue en septembre.', '720', '2021-08'],
    ['de', 'Jedes Jahr kommen 720 Kähne im September.', '720', '2021'],
    ['de', 'Das sind 720 Kähne mehr als im September.', '720', '2021-10'],
    ['de', 'Es stieg von 5,2 % im Mai auf 8,3 %.', '8.3%', '2021-10'],
    ['de', 'Die im September eröffnete Werft hat 720 Plätze.', '720', '2021'],
    ['fr', 'Il y a 720 barques de plus qu’en septembre.', '720', '2021-10'],
    ['fr', 'Chaque année, 720 barques viennent en septembre.', '720', '2021'],
    ['es', 'Llegaron 720 barcas más que en septiembre.', '720', '2021-10'],
    ['es', 'En septiembre bajó del 8,3 % al 5,2 %.', '8.3%', '2021-08'],
  ])('%s: %s', (language, sentence, value, period) => {
    expect(isRefused(language, sentence, value, period)).toBe(false);
  });
});

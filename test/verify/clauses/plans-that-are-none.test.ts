import { describe, expect, it } from 'vitest';
import { faultsOfText } from '../../support/faults-of-text.js';
import { proveSource, readingFaults } from '../../support/prove-source.js';

describe('what is to be closed is there: its figure in brackets is no plan', () => {
  it.each([
    ['en', 'The east basin (240 berths) will be closed next spring.'],
    ['en', 'The east basin (240 berths) may close.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) wird im Frühjahr geschlossen.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) soll saniert werden.'],
    ['fr', 'Le bassin est (240 postes) sera fermé au printemps.'],
    ['fr', 'Le bassin est (240 postes) va disparaître.'],
    ['es', 'La dársena este (240 amarres) cerrará en primavera.'],
    ['es', 'La dársena este (240 amarres) va a ser trasladada.'],
    ['zh-Hans', '东港池（240个泊位）将拆除。'],
    ['zh-Hant', '東港池（240個泊位）將拆除。'],
    ['ja', '東ドック（240席）は来年閉鎖する予定だ。'],
    ['ko', '동쪽 부두(240석)는 내년에 폐쇄될 예정이다.'],
  ])('%s: %s', (language, text) => {
    expect(faultsOfText(language, text, '240; unit: berth')).toEqual([]);
  });

  it.each([
    ['en', 'The east basin (240 berths) will open next spring.'],
    ['en', 'The east basin (240 berths) will close the last gap.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) wird im Frühjahr öffnen.'],
    ['de', 'Das Ostbecken (240 Liegeplätze) wird die Lücke schließen.'],
    ['fr', 'Le bassin est (240 postes) ouvrira au printemps.'],
    ['es', 'La dársena este (240 amarres) abrirá en primavera.'],
    ['ja', '東ドック（240席）は来年開業する予定だ。'],
    ['ko', '동쪽 부두(240석)는 내년에 문을 열 예정이다.'],
  ])('but %s: %s', (language, text) => {
    expect(faultsOfText(language, text, '240; unit: berth')).not.toEqual([]);
  });
});

describe('a plan that is not there is a thing', () => {
  const codes = (languages: readonly [string, string], text: string, labels: string) =>
    proveSource({
      language: languages[0],
      text,
      facts: `a:\n  label: ${labels}\n  value: 26\n  unit: city\n  quote: ${text}\n`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

  it('in a label beside a source of another language', () => {
    const labels = '{ en: cities without a flood plan, zh-Hans: 没有防洪计划的城市 }';
    expect(codes(['en', 'zh-Hans'], '26 cities had no flood plan.', labels)).toEqual([]);
  });

  it('but a label of a plan over what is reported is told', () => {
    const labels = '{ en: cities, zh-Hans: 计划建设的城市 }';
    expect(codes(['en', 'zh-Hans'], '26 cities had a port.', labels)).toContain(
      'source/status-differs',
    );
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('who goes to work by some means plans nothing', () => {
  it.each<Row>([
    ['fr', '7 % des salariés vont travailler à pied.', '7 %', '7%'],
    ['fr', '7 % des élèves vont étudier en bus.', '7 %', '7%'],
    ['es', 'El 7 % de los empleados va a trabajar andando.', '7 %', '7%'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['fr', '7 % des salariés vont travailler à domicile.', '7 %', '7%'],
    ['fr', 'La ligne va transporter 900 personnes en bus.', '900 personnes', '900; unit: person'],
    ['es', 'El 7 % de los empleados va a trabajar desde casa.', '7 %', '7%'],
  ])('but what will be does (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/status-differs');
  });
});

import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('the noun right behind a number is of that number', () => {
  it.each([
    ['de', 'Bei 520 Einsätzen wurden 17 Retter verletzt.', 'Einsätze', '520'],
    ['de', 'Bei 520 Einsätzen wurden 17 Retter verletzt.', 'verletzte Retter', '17'],
    ['en', 'In 520 rescues 17 boats sank.', 'rescues', '520'],
    ['fr', 'Les 520 sauvetages ont fait 17 orphelins.', 'sauvetages', '520'],
    ['es', 'En 520 rescates se hundieron 17 barcos.', 'rescates', '520'],
    ['en', 'The 52 isles have 3,120 people on them.', 'population of the isles', '3120'],
  ])('%s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });

  it.each([
    ['de', 'Bei 520 Einsätzen wurden 17 Retter verletzt.', 'Einsätze', '17'],
    ['en', 'In 520 rescues 17 boats sank.', 'rescues', '17'],
    ['fr', 'Les 520 sauvetages ont fait 17 orphelins.', 'sauvetages', '17'],
    ['es', 'En 520 rescates se hundieron 17 barcos.', 'rescates', '17'],
  ])('and of no other: %s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toEqual([]);
  });
});

describe('of two numbers with one noun the verb tells which a label names', () => {
  it.each([
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'gegründete Filialen', '7'],
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'geschlossene Filialen', '26'],
    ['fr', 'La banque a fermé 26 agences et en a ouvert sept.', 'agences ouvertes', '7'],
    ['es', 'El taller recibió 640 encargos y atendió 310 en 2018.', 'encargos atendidos', '310'],
    ['en', 'The bank built 26 branches and sold seven.', 'branches sold', '7'],
    ['en', 'The inn fed 260 people and lodged 70.', 'people lodged', '70'],
    ['fr', 'L’auberge a nourri 260 personnes et en a logé 70.', 'personnes nourries', '260'],
    ['es', 'El banco cerró 26 sucursales y abrió siete.', 'sucursales abiertas', '7'],
    ['fr', 'La ferme a planté 310 pommiers et en a abattu 26 malades.', 'pommiers abattus', '26'],
    ['de', 'Das Amt stellte 26 Förster ein und entließ sieben.', 'entlassene Förster', '7'],
    ['de', 'Das Amt verurteilte 26 Fahrer und sprach sieben frei.', 'freigesprochene Fahrer', '7'],
  ])('%s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });

  it.each([
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'gegründete Filialen', '26'],
    ['de', 'Die Bank schloss 26 Filialen und gründete sieben.', 'geschlossene Filialen', '7'],
    ['fr', 'La banque a fermé 26 agences et en a ouvert sept.', 'agences ouvertes', '26'],
    ['es', 'El taller recibió 640 encargos y atendió 310.', 'encargos atendidos', '640'],
    ['es', 'El taller recibió 640 encargos y atendió 310.', 'encargos recibidos', '310'],
    ['en', 'The bank built 26 branches and sold seven.', 'branches sold', '26'],
    ['en', 'The inn fed 260 people and lodged 70.', 'people lodged', '260'],
    ['en', 'The inn fed 260 people and lodged 70.', 'people fed', '70'],
    ['fr', 'L’auberge a nourri 260 personnes et en a logé 70.', 'personnes logées', '260'],
    ['es', 'El banco cerró 26 sucursales y abrió siete.', 'sucursales abiertas', '26'],
    ['fr', 'La ferme a planté 310 pommiers et en a abattu 26 malades.', 'pommiers abattus', '310'],
    ['de', 'Das Amt stellte 26 Förster ein und entließ sieben.', 'entlassene Förster', '26'],
    ['es', 'La fonda alimentó a 260 personas y alojó a 70.', 'personas alimentadas', '70'],
  ])('and not the other: %s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toEqual([]);
  });
});

describe('what the clause of the next figure says is of that one', () => {
  it.each([
    ['zh-Hans', '园区日均进车3.2万辆，最高日为5.6万辆。', '最高日进车', '3.2万', '辆'],
    ['zh-Hant', '全區登記貓隻2,310隻，已植晶片1,704隻。', '已植晶片貓隻', '2310', '隻'],
    ['ja', '届け出を求められた店は19店で、11店が応じた。', '届け出に応じた店', '19', '店'],
    ['ja', '企画は52件あり、17件が採用された。', '採用された企画', '52', '件'],
    ['ko', '낡은 창고 46동은 헐렸고 13동은 보수됐다.', '보수된 창고', '46', '동'],
    ['ko', '군은 섬 16곳에 배를 보냈고 7곳에는 식량을 나눠 줬다.', '식량을 나눠 준 섬', '16', '곳'],
  ])('%s: %s under %s', (language, text, label, value, as) => {
    expect(faultsUnderLabel(language, text, label, `value: ${value}\n  as: ${as}`)).not.toEqual([]);
  });

  it.each([
    ['zh-Hans', '园区日均进车3.2万辆，最高日为5.6万辆。', '日均进车', '3.2万', '辆'],
    ['zh-Hans', '园区日均进车3.2万辆，最高日为5.6万辆。', '最高日进车', '5.6万', '辆'],
    ['zh-Hant', '全區登記貓隻2,310隻，已植晶片1,704隻。', '已植晶片貓隻', '1704', '隻'],
    ['zh-Hant', '全區登記貓隻2,310隻，已植晶片1,704隻。', '登記貓隻', '2310', '隻'],
    ['ja', '届け出を求められた店は19店で、11店が応じた。', '届け出を求められた店', '19', '店'],
    ['ja', '届け出を求められた店は19店で、11店が応じた。', '届け出に応じた店', '11', '店'],
    ['ko', '낡은 창고 46동은 헐렸고 13동은 보수됐다.', '헐린 창고', '46', '동'],
    ['ja', '小学校12校と中学校8校が閉校した。', '閉校した小学校', '12', '校'],
  ])('%s: %s bears out %s', (language, text, label, value, as) => {
    expect(faultsUnderLabel(language, text, label, `value: ${value}\n  as: ${as}`)).toEqual([]);
  });
});

describe('of a whole and its part the verb of each tells which a label names', () => {
  it.each([
    ['de', 'Von den 310 geprüften Stegen wurden 26 gesperrt.', 'geprüfte Stege', '310'],
    ['de', 'Von den 310 geprüften Stegen wurden 26 gesperrt.', 'gesperrte Stege', '26'],
    ['es', 'De los 310 muelles revisados, 26 se cerraron.', 'muelles revisados', '310'],
    ['es', 'De los 310 muelles revisados, 26 se cerraron.', 'muelles cerrados', '26'],
    ['fr', 'Sur les 310 quais inspectés, 26 ont été fermés.', 'quais fermés', '26'],
    ['en', 'Of the 310 piers inspected, 26 were closed.', 'piers closed', '26'],
  ])('%s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });

  it.each([
    ['de', 'Von den 310 geprüften Stegen wurden 26 gesperrt.', 'gesperrte Stege', '310'],
    ['es', 'De los 310 muelles revisados, 26 se cerraron.', 'muelles cerrados', '310'],
    ['fr', 'Sur les 310 quais inspectés, 26 ont été fermés.', 'quais fermés', '310'],
    ['en', 'Of the 310 piers inspected, 26 were closed.', 'piers closed', '310'],
  ])('and not the other: %s: %s %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toEqual([]);
  });
});

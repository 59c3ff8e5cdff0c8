import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

const told = ([language, ...row]: readonly [string, ...LabelRow]): readonly string[] =>
  labelFaults(language, row).map(({ code }) => code);

describe('a label says of its figure what its source tells of nothing', () => {
  it.each<readonly [string, ...LabelRow]>([
    // What happened.
    ['en', 'The valley has 38 chapels.', '38', 'closed chapels', '关闭的教堂'],
    ['en', 'Wardens wrote 910 fines.', '910', 'fines cancelled', '取消的罚单'],
    ['en', 'The guild taught 260 bakers.', '260', 'bakers who left', '离职面包师'],
    ['en', 'The ward took in 48 patients.', '48', 'deaths', '死亡人数'],
    [
      'en',
      'The mill shut in 1990. The town grew apples. It sold 52 crates.',
      '52',
      'crates from closed farms',
      '苹果',
    ],
    ['de', 'Das Tal hat 38 Kapellen.', '38', 'gesperrte Kapellen', 'chapels closed'],
    ['de', 'Die Bücherei verlieh 910 Bände.', '910', 'zurückgegebene Bände', 'books returned'],
    ['fr', 'La vallée compte 38 chapelles.', '38', 'chapelles fermées', 'chapels closed'],
    ['es', 'El valle tiene 38 capillas.', '38', 'capillas cerradas', 'chapels closed'],
    ['zh-Hans', '全镇共有粮仓38座。', '38', '关闭的粮仓', 'granaries closed'],
    ['zh-Hant', '全鎮共有糧倉38座。', '38', '關閉的糧倉', 'granaries closed'],
    ['ja', '谷には水車が38基ある。', '38', '廃止・閉鎖した水車', 'mills closed'],
    ['ko', '골짜기에는 방앗간이 38곳 있다.', '38', '폐쇄한 방앗간', 'mills closed'],
    ['en', 'Wardens put out 38 blazes.', '38', 'blazes prevented', '避免的火情'],
    ['de', 'Die Wache löschte 38 Feuer.', '38', 'verhinderte Feuer', 'blazes prevented'],
    ['fr', 'La garde a éteint 38 feux.', '38', 'feux évités', 'blazes prevented'],
    ['es', 'La guardia apagó 38 fuegos.', '38', 'fuegos evitados', 'blazes prevented'],
    ['zh-Hans', '消防队扑灭火情38起。', '38', '避免的火情', 'blazes prevented'],
    ['zh-Hant', '消防隊撲滅火情38起。', '38', '避免的火情', 'blazes prevented'],
    ['ja', '消防は38件の火を消した。', '38', '防いだ火災', 'blazes prevented'],
    ['ko', '소방대는 불 38건을 껐다.', '38', '예방한 화재', 'blazes prevented'],
    // Who and where.
    ['en', 'The guild has 260 bakers.', '260', 'female bakers', '女面包师'],
    ['en', 'The county has 38 clinics.', '38', 'rural clinics', '农村诊所'],
    ['de', 'Die Stadt zählt 910 Wohnungen.', '910', 'leere Wohnungen', 'empty flats'],
    ['es', 'El condado tiene 38 clínicas.', '38', 'clínicas rurales', 'rural clinics'],
    ['ja', '大学の学生は910人である。', '910', '女子学生', 'female students'],
    ['ko', '대학의 학생은 910명이다.', '910', '여학생', 'female students'],
    // In one of the two languages alone.
    ['en', 'The port counted 260 arrivals.', '260', 'arrivals', '离境人数'],
    ['zh-Hans', '入境旅客260人次。', '260', '入境旅客', 'passengers who departed: departures'],
    ['zh-Hans', '全镇共有学校38所。', '38', '学校', 'schools closed'],
    // When.
    [
      'en',
      'In 2022 the shire counted 910 cases, up from 870 in 2021.',
      '910',
      'cases of the previous year',
      '上年病例',
    ],
    [
      'zh-Hans',
      '2022年全镇病例910例，上年为870例。',
      '910',
      '上年病例',
      'cases of the previous year',
    ],
    [
      'de',
      '2022 zählte der Kreis 910 Fälle.',
      '910',
      'Fälle im Vorjahr',
      'cases of the previous year',
    ],
    [
      'fr',
      'En 2022, le canton a compté 910 cas.',
      '910',
      'cas de l’année précédente',
      'cases of the previous year',
    ],
    [
      'es',
      'En 2022 el valle tuvo 910 visitantes.',
      '910',
      'visitantes del año anterior',
      'visitors of the previous year',
    ],
    ['ko', '2022년 환자는 910명이었다.', '910', '전년 환자', 'patients of the previous year'],
  ])('in %s: %s, %s, %s, %s', (...row) => {
    expect(told(row)).toContain('figure/emphasised');
  });

  it.each<readonly [string, ...LabelRow]>([
    [
      'en',
      'The mine shut in 1990. It had 260 workers.',
      '260',
      'workers of the closed mine',
      '员工',
    ],
    ['en', 'The league called off 38 games.', '38', 'cancelled games', '取消的比赛'],
    ['en', 'In the flood 48 people lost their lives.', '48', 'deaths', '死亡人数'],
    [
      'en',
      'Ladies made up most of the guild. It met at noon. It had 260 of them.',
      '260',
      'women',
      '女性',
    ],
    [
      'en',
      '260 of the villagers had a well.',
      '260',
      'rural people with a well',
      '有水井的农村居民',
    ],
    [
      'en',
      'In 2022 the shire counted 910 cases, up from 870 in 2021.',
      '870',
      'cases of the previous year',
      '上年病例',
    ],
    [
      'en',
      'The shire counted 910 cases in 2022 and 870 in 2021.',
      '870',
      'cases of the year before',
      '前一年病例',
    ],
    ['zh-Hans', '全线停运列车38列。', '38', '取消的列车', 'trains cancelled'],
    [
      'zh-Hans',
      '2022年全镇病例910例，上年为870例。',
      '870',
      '上年病例',
      'cases of the previous year',
    ],
    [
      'fr',
      'Deux ponts manquaient. Pas un des 38 bacs ne partait.',
      '38',
      'bacs annulés',
      'ferries cancelled',
    ],
    [
      'de',
      'Die Wache wehrte ab, bewahrt blieben 38 Höfe.',
      '38',
      'abgewendete Brände',
      'fires averted',
    ],
    ['fr', 'Ce tri épargne 38 tonnes de déchets.', '38', 'déchets évités', 'waste avoided'],
    ['es', 'Sin el muro, 38 casas habrían ardido.', '38', 'incendios evitados', 'fires prevented'],
    ['de', 'Am Berg fielen 38 Züge aus.', '38', 'ausgefallene Züge', 'trains cancelled'],
    ['de', 'Dem Hof fehlten 48 Helfer.', '48', 'unbesetzte Stellen', 'vacant posts'],
    ['fr', 'On a supprimé 38 trains.', '38', 'trains annulés', 'trains cancelled'],
    ['es', 'Se suspendieron 38 trenes.', '38', 'trenes cancelados', 'trains cancelled'],
    ['ja', '台風で38便が運休した。', '38', '欠航', 'cancelled'],
    ['ko', '태풍으로 38편이 운휴했다.', '38', '취소된 편', 'cancelled'],
  ])('and other words for it are ground enough in %s: %s, %s, %s, %s', (...row) => {
    expect(told(row)).toEqual([]);
  });
});

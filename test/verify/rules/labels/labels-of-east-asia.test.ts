import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

/** The label says the opposite of what the figure's own part says, a total of what is for each, or new of a whole level. */
const wrong: Readonly<Record<string, readonly LabelRow[]>> = {
  'zh-Hans': [
    ['首日取消46个航班，次日恢复19班。', '19', '取消航班', 'flights'],
    ['全年收入不及预期，短收26亿元。', '26亿', '土地收入', 'land'],
    ['人均国内生产总值7万元。', '7万', '国内生产总值', 'output'],
    ['人均可支配收入4万元。', '4万', '可支配收入', 'income'],
    ['全县公交车由360辆增至420辆，新增的都是电动车。', '420', '新增公交车', 'buses'],
  ],
  'zh-Hant': [['首日取消46個航班，翌日恢復19班。', '19', '取消航班', 'flights']],
  ja: [
    ['受診率は61.4%で、未受診者は2,806人だった。', '61.4%', '未受診率', 'share'],
    ['受診率は61.4%で、未受診者は2,806人だった。', '2806', '受診者', 'people'],
    ['市税の滞納額は7億円だった。', '7億', '収納額', 'tax'],
    ['1試合平均の観客は3万人だった。', '3万', '総観客数', 'spectators'],
  ],
  ko: [['시세 체납액은 70억 원이다.', '70억', '납부액', 'tax']],
};

const right: Readonly<Record<string, readonly LabelRow[]>> = {
  'zh-Hans': [
    ['首日取消46个航班，次日恢复19班。', '19', '恢复航班', 'flights'],
    ['人均国内生产总值7万元。', '7万', '人均国内生产总值', 'output per head'],
    ['全县公交车由360辆增至420辆。', '420', '公交车', 'buses'],
    ['全县新增公交车由36辆增至42辆。', '42', '新增公交车', 'new buses'],
  ],
  ja: [
    ['受診率は61.4%で、未受診者は2,806人だった。', '61.4%', '受診率', 'share'],
    ['受診率は61.4%で、未受診者は2,806人だった。', '2806', '未受診者', 'people not examined'],
    ['市税の滞納額は7億円だった。', '7億', '滞納額', 'arrears'],
  ],
  ko: [['시세 체납액은 70억 원이다.', '70억', '체납액', 'arrears']],
};

const rows = (of: typeof wrong) =>
  Object.entries(of).flatMap(([language, each]) => each.map((row) => [language, row] as const));

const unitOf = ([text, value]: LabelRow): string | undefined =>
  value.endsWith('%')
    ? undefined
    : /元/u.test(text)
      ? 'CNY'
      : /円/u.test(text)
        ? 'JPY'
        : /원/u.test(text)
          ? 'KRW'
          : undefined;

describe('labels of east asian figures', () => {
  it.each(rows(wrong))('in %s not of %j', (language, row) => {
    expect(labelFaults(language, row, unitOf(row)).map(({ code }) => code)).not.toEqual([]);
  });

  it.each(rows(right))('in %s of %j', (language, row) => {
    expect(labelFaults(language, row, unitOf(row))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

const wrong: Readonly<Record<string, readonly LabelRow[]>> = {
  en: [
    ['The ferry line saved 3 million litres.', '3', 'spending of the line', '支出'],
    ['Police closed 34 illegal kilns.', '34', 'legal kilns', '合法窑炉'],
    ['62 farmers gave up beekeeping.', '62', 'farmers who began beekeeping', '开始养蜂的农户'],
    ['The gap in funding grew to 45 million.', '45 million', 'surplus in funding', '资金盈余'],
    ['The fever killed 34 people.', '34', 'people who recovered', '康复人数'],
    ['The storm injured 62 people.', '62', 'people killed', '遇难者'],
    ['The court convicted 45 drivers.', '45', 'drivers acquitted', '无罪司机'],
    ['118 applications were rejected in the spring.', '118', 'applications accepted', '接受的申请'],
    ['One in eight flats stood vacant.', '1/8', 'occupied flats', '已出租公寓占比'],
    ['The ferry line hired 340 sailors.', '340', 'sailors dismissed', '解雇的水手'],
    ['Farmers lost 412 hives to the frost.', '412', 'hives kept', '保留的蜂箱'],
    ['The lab confirmed 45 cases.', '45', 'suspected cases', '疑似病例'],
    ['The council demolished 34 sheds.', '34', 'sheds built', '新建棚屋'],
    ['Rangers cared for 52 children.', '52', 'adults in care', '受照料成人'],
    ['12 inns shut down and 8 farms did not answer.', '12', 'inns opened', '开业的旅馆'],
    ['Consumption of the mill was 40 tonnes.', '40', 'production', '产量'],
  ],
  de: [
    ['Bei Unfällen starben 34 Menschen.', '34', 'Verletzte', 'injured'],
    ['118 Anträge wurden abgelehnt.', '118', 'angenommene Anträge', 'applications accepted'],
    ['61 Betten waren belegt.', '61', 'leere Betten', 'empty beds'],
    ['Das Werk entließ 40 Leute.', '40', 'Beschäftigte', 'staff'],
    ['5.400 Freiwillige pflanzten Bäume.', '5400', 'bezahlte Helfer', 'paid helpers'],
    ['Das Feuer zerstörte 34 Höfe.', '34', 'verschonte Höfe', 'farms spared'],
  ],
  fr: [
    ['34 skieurs ont été tués.', '34', 'blessés', 'injured'],
    ['118 demandes ont été rejetées.', '118', 'demandes acceptées', 'applications accepted'],
    ['61 lits étaient occupés.', '61', 'lits vides', 'empty beds'],
    ['Le musée est gratuit pour 320 visiteurs.', '320', 'visiteurs payants', 'paying visitors'],
    ['34 trains sont arrivés en retard.', '34', 'trains ponctuels', 'punctual trains'],
  ],
  es: [
    ['Murieron 34 personas.', '34', 'heridos', 'injured'],
    ['820 hoteles permanecían abiertos.', '820', 'hoteles cerrados', 'closed hotels'],
    ['61 camas estaban ocupadas.', '61', 'camas vacías', 'empty beds'],
    ['Se derribaron 34 casas.', '34', 'casas construidas', 'houses built'],
    [
      '12 posadas cerraron y 8 granjas no respondieron.',
      '12',
      'posadas que abrieron',
      'inns that opened',
    ],
  ],
  'zh-Hans': [
    ['图书馆节省经费2亿元。', '2亿', '经费支出', 'money'],
    ['查封违法窑炉34座。', '34', '合法窑炉', 'kilns'],
    ['注销协会34个。', '34', '新登记的协会', 'clubs'],
    ['初婚人数62人。', '62', '再婚人数', 'people'],
    ['拒收包裹118件。', '118', '接收的包裹', 'parcels'],
    ['车位使用率为61%。', '61%', '车位空置率', 'places'],
    ['为货车免收通行费2亿元。', '2亿', '征收通行费', 'tolls'],
    ['事故受伤62人。', '62', '死亡人数', 'people'],
    ['拥有船舶310艘。', '310', '报废船舶', 'ships'],
    ['法院驳回申请118件。', '118', '获批申请', 'applications granted'],
    ['拆除厂房34座。', '34', '新建厂房', 'new sheds'],
    ['公寓空置61套。', '61', '入住公寓', 'occupied flats'],
    ['学校公办34所。', '34', '民办学校', 'private schools'],
  ],
  'zh-Hant': [
    ['法院駁回申請118件。', '118', '獲批申請', 'applications granted'],
    ['拆除廠房34座。', '34', '新建廠房', 'new sheds'],
    ['企業裁員40人。', '40', '招聘人數', 'people hired'],
  ],
  ja: [
    ['火災で34人が死亡した。', '34', '負傷者', 'injured'],
    ['審査会は118件の申請を却下した。', '118', '承認された申請', 'applications accepted'],
    ['空室は61室だった。', '61', '入居の部屋', 'occupied rooms'],
    ['私立の学校は34校だった。', '34', '公立の学校', 'public schools'],
  ],
  ko: [
    ['화재로 284명이 숨졌다.', '284', '다친 사람', 'people hurt'],
    ['화재 310건이 발생했다.', '310', '예방한 화재', 'fires'],
    ['위원회는 신청 118건을 기각했다.', '118', '승인된 신청', 'applications accepted'],
    ['공장은 직원 40명을 해고했다.', '40', '채용 인원', 'people hired'],
    ['낡은 주택 34채를 철거했다.', '34', '신축 주택', 'new houses'],
  ],
};

describe('a label names the opposite of what the source says came to pass', () => {
  for (const [language, rows] of Object.entries(wrong)) {
    it.each(rows)(`in ${language} is told: %s, %s, %s, %s`, (...row) => {
      expect(labelFaults(language, row).map(({ code }) => code)).toContain('figure/opposite-named');
    });
  }
});

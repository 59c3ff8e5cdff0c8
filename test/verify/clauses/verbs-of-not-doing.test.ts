import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [
  language: string,
  text: string,
  value: string,
  own: string,
  foreign: string,
  more?: Readonly<Record<string, string>>,
];

function codes([language, text, value, own, foreign, more]: Row): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const unit = value.endsWith('%') ? {} : { unit: 'country' };
  const fact = { label: { [language]: own, [other]: foreign }, value, quote: text, ...unit };
  const colon = (label: string): string => `${label}: {{fact "f"}}.`;
  return proveSource({
    language,
    text,
    facts: stringify({ f: { ...fact, ...more } }),
    prose: { [language]: colon(own), [other]: colon(foreign) },
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}
const named = (rows: readonly Row[]) =>
  rows.map((row) => ({ row, name: [row[0], row[1], row[3]].join(', ') }));

const paid = ['countries that paid', '付款的国家'] as const;

describe('a figure of those that did not, or were not, under a label that says they did', () => {
  const wrong: readonly Row[] = [
    [
      'zh-Hans',
      '停止免费照料儿童340人。',
      '340',
      '免费照料的儿童',
      'children cared for',
      { unit: 'person' },
    ],
    ['zh-Hans', '免予处罚司机34人。', '34', '处罚的司机', 'drivers fined', { unit: 'person' }],
    ['zh-Hant', '免予處罰司機34人。', '34', '處罰的司機', 'drivers fined', { unit: 'person' }],
    ['zh-Hans', '漏检旅客34人。', '34', '受检旅客', 'travellers checked', { unit: 'person' }],
    ['es', '9 países no firmaron el acuerdo.', '9', 'países firmantes', 'countries that signed'],
    ['es', '9 países nunca pagaron la cuota.', '9', 'países que pagaron', paid[0]],
    ['es', '9 países tampoco pagan la cuota.', '9', 'países que pagan', paid[0]],
    ['es', 'El 44% de los socios no pagó la cuota.', '44%', 'socios que pagaron', 'members paid'],
    ['es', '9 países se negaron a pagar.', '9', 'países que pagaron', paid[0]],
    ['es', '9 países evitaron pagar.', '9', 'países que pagaron', paid[0]],
    ['es', 'La junta rechazó a 9 países.', '9', 'países admitidos', 'countries admitted'],
    ['es', '9 países fueron rechazados.', '9', 'países admitidos', 'countries admitted'],
    ['fr', '9 pays ne paient pas la cotisation.', '9', 'pays qui paient', paid[0]],
    ['fr', '44 % des membres n’acquittent pas leur part.', '44%', 'membres qui paient', 'paid'],
    ['fr', '9 pays ont évité de payer.', '9', 'pays qui ont payé', paid[0]],
    ['fr', 'Le conseil a écarté 9 pays.', '9', 'pays admis', 'countries admitted'],
    ['en', '9 countries failed to pay.', '9', ...paid],
    ['en', '9 countries refused to pay.', '9', ...paid],
    ['en', '9 countries neglected to pay.', '9', ...paid],
    ['en', 'The office stopped paying 9 countries.', '9', ...paid],
    ['en', 'The office was unable to pay 9 countries.', '9', ...paid],
    ['en', 'The office avoided paying 9 countries.', '9', ...paid],
    ['en', 'The office ruled out 9 countries.', '9', 'countries admitted', '获准的国家'],
    ['en', 'The office turned away 9 countries.', '9', 'countries admitted', '获准的国家'],
    ['en', 'The bids of 9 countries were rejected. 9 countries were rejected.', '9', ...paid],
    ['de', 'Das Amt verhinderte 44 % der Fahrten.', '44%', 'Fahrten', 'trips'],
    ['zh-Hans', '委员会驳回国家9个。', '9', '获准的国家', 'countries admitted'],
    ['zh-Hant', '委員會否決國家9個。', '9', '獲准的國家', 'countries admitted'],
    ['en', 'The country avoided losing 9%.', '9%', 'loss of the country', '国家损失'],
    ['en', 'The country risked losing 9%.', '9%', 'loss of the country', '国家损失'],
    ['en', '9 countries risked losing it.', '9', 'countries that lost it', '失去的国家'],
    ['fr', 'Le pays a évité de perdre 9 %.', '9%', 'perte du pays', 'loss of the country'],
    ['es', 'El país evitó perder el 9 %.', '9%', 'pérdida del país', 'loss of the country'],
    ['zh-Hans', '国家避免损失9%。', '9%', '国家损失', 'loss of the country'],
    ['zh-Hans', '9个国家濒临破产。', '9', '破产的国家', 'countries bankrupt'],
    ['zh-Hans', '9个国家因存粮不足面临断供。', '9', '断供的国家', 'countries cut off'],
    ['zh-Hant', '9個國家因存糧不足瀕臨破產。', '9', '破產的國家', 'countries bankrupt'],
    ['zh-Hans', '港口投资需增长，投资需9%。', '9%', '港口投资', 'investment in ports'],
    ['en', '9 countries fell short of the goal.', '9', 'countries at the goal', '达标的国家'],
    ['de', '9 Länder verfehlten die Quote.', '9', 'Länder mit Quote', 'countries at the quota'],
    ['en', '9 countries were at risk of losing it.', '9', 'countries that lost it', '失去的国家'],
    ['en', '9 countries were threatened with it.', '9', 'countries that lost it', '失去的国家'],
    ['es', '9 países corrían el riesgo de perderlo.', '9', 'países que lo perdieron', 'lost it'],
    ['fr', '9 pays risquaient de le perdre.', '9', 'pays qui l’ont perdu', 'lost it'],
    ['de', '9 Länder liefen Gefahr, auszutreten.', '9', 'Länder, die austraten', 'left'],
    ['fr', '9 pays ont manqué le but.', '9', 'pays au but', 'countries at the goal'],
    ['ja', '9か国が目標に届かなかった。', '9', '目標に届いた国', 'countries at the goal'],
    ['ko', '9개국이 목표에 못 미쳤다.', '9', '목표를 이룬 나라', 'countries at the goal'],
  ];
  it.each(named(wrong))('is refused: $name', ({ row }) => {
    expect(codes(row)).toContain('source/negated');
  });

  const right: readonly Row[] = [
    ['es', '9 países no firmaron el acuerdo.', '9', 'países que no firmaron', 'did not sign'],
    ['es', '9 países no alineados firmaron.', '9', 'países no alineados', 'non-aligned countries'],
    ['es', '9 países fueron rechazados.', '9', 'países rechazados', 'countries rejected'],
    ['es', '9 países firmaron y 4 barcos no zarparon.', '9', 'países firmantes', 'signed'],
    ['es', 'El 44% de los socios pagó y 4 no votaron.', '44%', 'socios que pagaron', 'paid'],
    ['fr', '9 pays ne paient pas la cotisation.', '9', 'pays qui ne paient pas', 'do not pay'],
    ['fr', '9 pays n’ont que deux ports.', '9', 'pays à petits ports', 'ports'],
    ['fr', '9 pays n’ouvrent qu’en mai.', '9', 'pays qui ouvrent', 'countries that open'],
    ['en', '9 countries failed to pay.', '9', 'countries that failed to pay', '未付款的国家'],
    ['en', 'The office ruled out 9 countries.', '9', 'countries ruled out', '被排除的国家'],
    ['en', 'The office stopped 9 countries.', '9', 'countries stopped', '国家'],
    ['zh-Hans', '委员会驳回国家9个。', '9', '被驳回的国家', 'countries rejected'],
    ['zh-Hans', '联合会批准国家9个。', '9', '获准的国家', 'countries admitted'],
    ['zh-Hant', '理事會核准國家9個。', '9', '獲准的國家', 'countries admitted'],
    ['en', 'The country avoided losing 9%.', '9%', 'losses avoided', '避免的损失'],
    ['zh-Hans', '9个国家濒临破产。', '9', '濒临破产的国家', 'countries at the brink'],
    ['en', '9 countries were at risk of losing it.', '9', 'countries at risk', '有风险的国家'],
    ['es', '9 países corrían el riesgo de perderlo.', '9', 'países en riesgo', 'at risk'],
    ['fr', '9 pays risquaient de le perdre.', '9', 'pays à risque', 'at risk'],
    ['en', '9 countries were entitled to aid.', '9', 'countries entitled to aid', '国家'],
    ['en', '9 countries were eligible for aid.', '9', 'countries eligible for aid', '国家'],
    ['en', '9 countries fell short of the goal.', '9', 'countries short of the goal', '未达标国家'],
    ['en', '9 countries fell short of the goal.', '9', 'countries below the goal', '未达标国家'],
    ['de', '9 Länder verfehlten die Quote.', '9', 'Länder, die sie verfehlten', 'missed it'],
    ['en', '9 countries fell short of the goal.', '9', 'countries that did not meet it', '未达标'],
    ['zh-Hans', '投资需求增长9%。', '9%', '投资需求增长', 'growth of demand'],
  ];
  it.each(named(right))('and proved where the label says so: $name', ({ row }) => {
    expect(codes(row)).toEqual([]);
  });
});

describe('a modal of the subject that a figure counts, in Spanish and French', () => {
  const row = (language: string, text: string): Row => [language, text, '9', 'países', 'countries'];
  it.each([
    ['es', '9 países pueden pagar.'],
    ['es', '9 países iban a pagar.'],
    ['es', '9 países amenazaron con salir.'],
    ['fr', '9 pays peuvent payer.'],
    ['fr', '9 pays allaient payer.'],
    ['fr', '9 pays menacent de sortir.'],
  ])('is a status that the fact has to have: %s, %s', (language, text) => {
    expect(codes(row(language, text))).toContain('source/status-differs');
  });

  it.each([
    ['es', 'El 44% de los socios puede nadar.', 'socios que pueden nadar', 'members who can swim'],
    ['fr', '44 % des membres peuvent nager.', 'membres qui peuvent nager', 'members who can swim'],
  ])('or the label says itself, in whatever form: %s, %s', (language, text, own, foreign) => {
    expect(codes([language, text, '44%', own, foreign])).toEqual([]);
  });
});

describe('what may be done, or is set aside for it, is not said to be done', () => {
  it.each([
    'The office was allowed to admit 9 countries.',
    '9 countries were entitled to leave.',
    '9 countries were eligible for aid.',
    'The office budgeted 9 countries.',
  ])('%s', (text) => {
    expect(codes(['en', text, '9', 'countries', '国家'])).toContain('source/status-differs');
  });

  it('nor by the name of a fee that only describes what is counted', () => {
    const row: Row = [
      'zh-Hans',
      '应救助国家9个。',
      '9',
      '免除收费的国家',
      'countries freed of a fee',
    ];
    expect(codes(row)).toContain('source/status-differs');
  });

  it.each([
    ['zh-Hans', '建议关闭收费站9个。', '关闭的收费站'],
    ['zh-Hans', '须关闭收费站9个。', '收费站'],
    ['zh-Hant', '須關閉收費站9個。', '關閉的收費站'],
    ['zh-Hans', '应免收停车费9%。', '免收的停车费'],
    ['zh-Hant', '應免收停車費9%。', '免收的停車費'],
  ])('nor by a place where a fee is paid, nor of a fee that was dealt with: %s, %s', (...row) => {
    const [language, text, own] = row;
    const value = text.includes('%') ? '9%' : '9';
    expect(codes([language, text, value, own, 'x'])).toContain('source/status-differs');
  });

  it.each([
    ['zh-Hans', '停车须缴停车费9%。', '停车费'],
    ['zh-Hans', '企业应免税9%。', '应免税的部分'],
  ])('and the name of a fee itself does: %s, %s', (language, text, own) => {
    expect(codes([language, text, '9%', own, 'fee'])).not.toContain('source/status-differs');
  });
});

describe('会 of a name is no future, and behind a time or another noun it is one', () => {
  it.each(['明年会增加国家9个。', '委员会会增加国家9个。', '全社会会增加国家9个。'])(
    '%s',
    (text) => {
      expect(codes(['zh-Hans', text, '9', '国家', 'countries'])).toContain('source/status-differs');
    },
  );
});

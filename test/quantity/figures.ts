import { counter, quantity, unit } from './packs.js';
import type { Quantity } from '../../src/quantity/quantity.js';

/** A figure of a real article: as it is stored, as the source has it, as English prints it (␣ is U+00A0). */
export interface Figure {
  readonly stored: Quantity;
  readonly chinese: string;
  readonly english: string;
}

const row = (stored: Quantity, chinese: string, english: string): Figure => ({
  stored,
  chinese,
  english,
});

export const mask = counter('只', 'mask');
export const suit = counter('件', 'suit');
export const kit = counter('份', 'kit');
export const sheep = counter('只', 'sheep', 'sheep');
export const team = counter('支', 'team');
export const train = counter('列', 'train');
export const document = counter('份', 'document');
export const agreement = counter('个', 'agreement');
export const centre = counter('个', 'centre');
export const body = counter('个', 'body', 'bodies');
export const company = counter('家', 'company', 'companies');
export const household = counter('户', 'household');
export const anniversary = counter('周年', 'anniversary', 'anniversaries');
export const tunnel = counter('号', 'tunnel');

export const customUnits = [
  mask, suit, kit, sheep, team, train, document, agreement, centre, body, company, household, anniversary, tunnel,
]; // prettier-ignore

const over = { qualifier: 'over' } as const;
const moreThan = { qualifier: 'more-than' } as const;
const nearly = { qualifier: 'nearly' } as const;

const ordinal = (number: number): Quantity => ({
  value: { kind: 'ordinal', number },
  status: 'reported',
  unit: unit('session'),
});

export const figures: readonly Figure[] = [
  row(quantity('79', unit('country')), '79个国家', '79␣countries'),
  row(
    quantity('10', unit('international-organization')),
    '10个国际组织',
    '10␣international organizations',
  ),
  row(quantity('23', unit('tonne')), '23吨', '23␣tonnes'),
  row(quantity('3万', sheep), '3万只', '30,000␣sheep'),
  row(quantity('50', unit('hour'), over), '50多个小时', 'over 50␣hours'),
  row(quantity('3.8万', unit('kilometre')), '3.8万公里', '38,000␣km'),
  row(quantity('700', unit('tonne'), moreThan), '超700吨', 'more than 700␣tonnes'),
  row(quantity('150', unit('country'), over), '150多个国家', 'over 150␣countries'),
  row(quantity('34', unit('country')), '34个国家', '34␣countries'),
  row(quantity('36', team), '36支', '36␣teams'),
  row(quantity('2200亿', mask, over), '2200多亿只', 'over 220␣billion␣masks'),
  row(quantity('22.5亿', suit), '22.5亿件', '2.25␣billion␣suits'),
  row(quantity('10.2亿', kit), '10.2亿份', '1.02␣billion␣kits'),
  row(quantity('92%', unit('percent')), '92%', '92%'),
  row(quantity('90%', unit('percent'), moreThan), '超90%', 'more than 90%'),
  row(quantity('183', unit('country-or-region')), '183个国家和地区', '183␣countries and regions'),
  row(quantity('40', body, over), '40多个', 'over 40␣bodies'),
  row(quantity('30', centre), '30个', '30␣centres'),
  row(quantity('39', unit('country-or-region')), '39个国家和地区', '39␣countries and regions'),
  row(quantity('4.21亿', unit('student')), '4.21亿名学生', '421␣million␣students'),
  row(quantity('138', unit('country')), '138个国家', '138␣countries'),
  row(
    quantity('31', unit('international-organization')),
    '31个国际组织',
    '31␣international organizations',
  ),
  row(quantity('203', document), '203份', '203␣documents'),
  row(quantity('70', unit('project')), '70个项目', '70␣projects'),
  row(quantity('1', tunnel), '1号', '1␣tunnel'),
  row(quantity('13', unit('month')), '13个月', '13␣months'),
  row(quantity('4', unit('month'), nearly), '近4个月', 'nearly 4␣months'),
  row(quantity('2', unit('month'), over), '2个多月', 'over 2␣months'),
  row(quantity('1.24万', train), '1.24万列', '12,400␣trains'),
  row(quantity('50%', unit('percent')), '50%', '50%'),
  row(quantity('98.4%', unit('percent')), '98.4%', '98.4%'),
  row(quantity('21', unit('country')), '21个国家', '21␣countries'),
  row(quantity('97', unit('city')), '97个城市', '97␣cities'),
  row(quantity('9.37万亿', unit('CNY')), '9.37万亿元', 'RMB␣9.37␣trillion'),
  row(quantity('1%', unit('percent')), '1%', '1%'),
  row(quantity('159.6亿', unit('USD')), '159.6亿美元', 'US$15.96␣billion'),
  row(quantity('24.9%', unit('percent')), '24.9%', '24.9%'),
  row(quantity('16.8%', unit('percent')), '16.8%', '16.8%'),
  row(quantity('3.9', unit('percentage-point')), '3.9个百分点', '3.9␣percentage points'),
  row(quantity('14', unit('country')), '14个国家', '14␣countries'),
  row(quantity('26', unit('country-or-region')), '26个国家和地区', '26␣countries and regions'),
  row(quantity('19', agreement), '19个', '19␣agreements'),
  row(
    quantity('180', unit('country-or-region'), over),
    '180多个国家和地区',
    'over 180␣countries and regions',
  ),
  row(quantity('3800', company, over), '3800多家', 'over 3,800␣companies'),
  row(quantity('726.2亿', unit('USD')), '726.2亿美元', 'US$72.62␣billion'),
  row(quantity('2.1%', unit('percent')), '2.1%', '2.1%'),
  row(quantity('1.8%—2%', unit('percent')), '1.8%—2%', '1.8–2%'),
  row(quantity('142万', unit('kilowatt-hour')), '142万千瓦时', '1.42␣million␣kWh'),
  row(quantity('2000', household, over), '2000多户', 'over 2,000␣households'),
  row(quantity('6000', unit('person'), nearly), '近6000人', 'nearly 6,000␣people'),
  row(quantity('3.5亿', unit('kilowatt-hour')), '3.5亿千瓦时', '350␣million␣kWh'),
  row(quantity('10.95万', unit('tonne')), '10.95万吨', '109,500␣tonnes'),
  row(
    quantity('10.95万', unit('tonne-of-standard-coal')),
    '10.95万吨标准煤',
    '109,500␣tonnes of standard coal',
  ),
  row(quantity('100', anniversary), '100周年', '100␣anniversaries'),
  row(ordinal(127), '第127届', '127th'),
  row(ordinal(3), '第3届', '3rd'),
  // Calculated from the above.
  row(quantity('12.9%', unit('percent')), '12.9%', '12.9%'),
  row(quantity('8267', train), '8267列', '8,267␣trains'),
  row(quantity('−1.2%', unit('percent')), '−1.2%', '−1.2%'),
  row(quantity('−3.5亿', unit('USD')), '−3.5亿美元', '−US$350␣million'),
  // One of each thing the article happens not to have.
  row(quantity('1', unit('country')), '1个国家', '1␣country'),
  row(quantity('3万', unit('person'), over), '3万多人', 'over 30,000␣people'),
  row(quantity('3', unit('year'), over), '3年多', 'over 3␣years'),
  row(quantity('22.5亿', suit, over), '超22.5亿件', 'over 2.25␣billion␣suits'),
  row(quantity('21', unit('country'), over), '超21个国家', 'over 21␣countries'),
  row(quantity('9亿～16亿', unit('USD')), '9亿—16亿美元', 'US$900–1,600␣million'),
  row(quantity('90亿～160亿', unit('USD')), '90亿—160亿美元', 'US$9–16␣billion'),
  row(quantity('12345', unit('person')), '12,345人', '12,345␣people'),
  row(quantity('1234567', unit('person')), '1,234,567人', '1,234,567␣people'),
  row(quantity('15', unit('day'), { qualifier: 'about' }), '约15天', 'about 15␣days'),
  row(quantity('500', unit('megawatt'), { qualifier: 'up-to' }), '最多500兆瓦', 'up to 500␣MW'),
  row(
    quantity('2.5', unit('hectare'), { qualifier: 'at-least' }),
    '至少2.5公顷',
    'at least 2.5␣hectares',
  ),
];

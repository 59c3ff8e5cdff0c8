import { error } from '../../diagnostics/diagnostic.js';
import { formatPeriod } from '../../quantity/format-period.js';
import { packOf, type ReportContext } from '../context.js';
import { periodKey } from '../days.js';
import { passagesOf, type Passage } from '../passages.js';
import type { ReportRule } from '../rule.js';

/** A figure that holds as of a date is printed with it. */
export const printedAsOf: ReportRule = {
  codes: {
    'time/as-of-not-printed': {
      what: 'A fact whose period is “as of” a date is printed in a block that does not give the date: not in the text round the figure, its label, the title of the block, or the unit line or note of the chart.',
      why: 'A stock grows from month to month; without its day it is neither right nor wrong.',
      example: {
        file: 'report.yaml',
        right:
          '      label:\n        zh-Hans: \'合作文件，{{date "../2020-12-31"}}\'\n        en: \'on co-operation, {{date "../2020-12-31"}}\'',
        wrong: '      label:\n        zh-Hans: 合作文件\n        en: on co-operation',
        reportedAt: 'fact: documents',
      },
    },
  },
  check: (context) => {
    const unprinted = passagesOf(context.report).flatMap((passage) => check(passage, context));
    return [...new Map(unprinted.map((each) => [JSON.stringify(each.place), each])).values()];
  },
};

function check(
  { texts, figures, round, siblings, dates }: Passage,
  { report, packs }: ReportContext,
) {
  const parts = texts.flatMap((text) => Object.values(text).flat());
  const printed = [
    ...figures,
    ...parts.flatMap((part) =>
      part.kind === 'fact' ? [{ fact: part.fact, place: part.place }] : [],
    ),
  ];
  const given = new Set([
    ...dates.map(periodKey),
    ...[...parts, ...[...round, ...siblings].flatMap((text) => Object.values(text).flat())].flatMap(
      (part) => {
        const value =
          part.kind === 'fact' ? report.facts.get(part.fact)?.quantity.value : undefined;
        if (part.kind === 'date') return [periodKey(part.period)];
        return value?.kind === 'date' ? [periodKey(value.period)] : [];
      },
    ),
  ]);
  return printed.flatMap(({ fact: id, place }) => {
    const fact = report.facts.get(id);
    const period = fact?.period;
    if (period?.kind !== 'as-of' || fact?.quantity.value.kind === 'date') return [];
    if (given.has(periodKey(period))) return [];
    const [language = ''] = report.languages;
    const date = formatPeriod(period, packOf(language, packs), 'full');
    return [
      error(
        'time/as-of-not-printed',
        place,
        `“${id}” holds as of a date, “${date}”, which is not printed with it`,
        'print the date in its label, its sentence or the title of its block',
      ),
    ];
  });
}

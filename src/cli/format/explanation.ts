import type { PlaceRecord } from '../../provenance/record.js';
import type { Explanation, QuotedOrigin } from '../../provenance/explain.js';
import { aligned, inLine } from './aligned.js';

/** What there is to say of a fact, for a person. */
export function explanationText(explanation: Explanation): string {
  const { fact, label, renderings, qualifier, status, period, attribution, usedBy, nearest } =
    explanation;
  const texts = (name: string, words: Readonly<Record<string, string>>): readonly string[][] =>
    Object.entries(words).map(([language, text], index) => [
      index === 0 ? `  ${name}` : '',
      language,
      text,
    ]);
  const rows = [
    ...texts('label', label),
    ...Object.entries(renderings).flatMap(([form, words]) => texts(form, words)),
    ['  value', '', valueText(explanation)],
    ...(nearest === undefined ? [] : [['  printed', '', `rounded to ${nearest}`]]),
    ...(qualifier ? texts(qualifier.name, qualifier.words) : []),
    ...(status.name === 'reported'
      ? [['  status', '', 'reported']]
      : texts('status', status.words)),
    ...(period ? texts('period', period.words) : []),
    ...(attribution ? texts('says', attribution) : []),
    ...(usedBy.length > 0 ? [['  used by', '', usedBy.join(', ')]] : []),
  ];
  return [
    `${inLine(fact)}\n`,
    aligned(rows),
    '\n',
    originText(explanation),
    '\n',
    ...explanation.outputs.map(outputText),
  ].join('');
}

function valueText({ value, unit }: Explanation): string {
  const suffix = unit === undefined ? '' : ` ${unit}`;
  switch (value.kind) {
    case 'number':
      return value.amount + suffix;
    case 'range':
      return `${value.low} to ${value.high}${suffix}`;
    case 'date':
      return value.date;
    case 'fraction':
      return `${value.numerator}/${value.denominator}${suffix}`;
    case 'ratio':
      return value.terms.join(':');
    case 'ordinal':
      return `number ${value.number}${suffix}`;
  }
}

function originText({ origin }: Explanation): string {
  if (origin.kind === 'calculated') {
    const terms = origin.terms.map(({ fact, rendering }) => [
      `    ${fact}`,
      ...Object.values(rendering),
    ]);
    const worked = Object.entries(origin.worked).map(([tag, text]) => [`    ${tag}`, text]);
    const values = (origin.values ?? []).map(({ id, count, head, file, where }) => [
      `    ${id}`,
      `${count} values of “${head}” in ${file}`,
      pairs(Object.entries(where).map(([name, texts]) => [name, texts.join(' or ')])),
    ]);
    return `calculated: ${inLine(origin.formula)}\n${aligned(worked)}${aligned(terms)}${aligned(values)}`;
  }
  if (origin.kind === 'cell') {
    const at = origin.address ?? `line ${origin.line}`;
    const rows = [
      ['  row', pairs(Object.entries(origin.row))],
      ['  column', origin.head],
      ['  cell', origin.text],
      ...(origin.exact === undefined ? [] : [['  rounded', `from ${origin.exact}`]]),
    ];
    return `read from ${inLine(`${origin.source} (${origin.file}, ${at})`)}\n${aligned(rows)}`;
  }
  const { context, quote, source, file, nth } = origin;
  const place = context ? `${file}, line ${context.line}` : file;
  const occurrence = nth === 1 ? '' : `, occurrence ${nth}`;
  const head = `quoted from ${inLine(`${source} (${place})${occurrence}`)}\n`;
  if (!context) return `${head}  ${inLine(quote)}\n  which is not in the source\n`;
  const sentence = `  ${inLine(context.before)}⟦${inLine(context.quote)}⟧${inLine(context.after)}\n`;
  return head + sentence + frameText(origin.frame);
}

/** What was understood as what, and the words that no proof looks at. */
function frameText(frame: QuotedOrigin['frame']): string {
  if (frame === undefined) return '';
  const understood = frame.understood.map(({ as, text }) => [`    ${as}`, inLine(text)]);
  const free =
    frame.free.length === 0 ? [] : [['    not looked at', frame.free.map(inLine).join(' | ')]];
  return `  read as\n${aligned([...understood, ...free])}`;
}

const pairs = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, text]) => inLine(`${name} ${text}`)).join(', ');

const outputText = ({ path, places }: Explanation['outputs'][number]): string =>
  places.length === 0
    ? `${inLine(path)} does not print it\n`
    : `${inLine(path)}\n${aligned(places.map(placeRow))}`;

function placeRow({ page, region, languages, chart, block, heading }: PlaceRecord): string[] {
  const name = chart === undefined ? (block ?? '') : `chart ${chart}`;
  return [
    `  page ${page}`,
    region === 'body' ? '' : region,
    name,
    Object.values(heading ?? {}).join(' | '),
    languages.join(', '),
  ];
}

import type { Place } from '../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../diagnostics/wording.js';
import { parsePeriod } from '../../quantity/parse-period.js';
import { faultAt } from '../../quantity/parsed.js';
import type { FigureForm, PeriodForm } from '../../quantity/quantity.js';
import { grammaticalCases } from '../../quantity/unit-case.js';
import type { Findings } from '../findings.js';
import type { ProsePart } from '../prose.js';

/** What stands between `{{` and `}}`, and where. */
export interface TagContext {
  /** The whole tag, braces included. */
  readonly place: Place;
  /** Inside the braces. */
  readonly inside: (index: number, length: number) => Place;
  readonly findings: Findings;
  /** What a column says in the current row; absent where a report is made once. */
  readonly rowText?: ((column: string) => string | undefined) | undefined;
}

export const helpers = ['fact', 'date', 'year', 'text', 'note', 'source'] as const;
const examples = {
  fact: 'id',
  date: '2020',
  year: '2020',
  text: 'column',
  note: 'id',
  source: 'fact',
} as const;
const forms: readonly string[] = [
  'full',
  'number',
  'words',
  'signed',
  'change',
] satisfies FigureForm[];

const shape = /^\s*(?<helper>[^\s"'“”‘’=]+)(?:\s+(?<quoted>"[^"]*"|'[^']*'))?(?<rest>.*)/su;
const attributeShape = /(?<=\s)(form|case)\s*=\s*("[^"]*"|'[^']*')/gu;
const formShape = /^\s+form\s*=\s*(["'])((?:(?!\1).)*)\1\s*$/su;

/** `form="…"` and `case="…"`, each once, in any order; `undefined` where something else stands there. */
function readAttributes(
  rest: string,
): { readonly form: string | undefined; readonly case: string | undefined } | undefined {
  const found = [...rest.matchAll(attributeShape)];
  const values = new Map(found.map(([, name = '', value = '']) => [name, value.slice(1, -1)]));
  const isRead = rest.replaceAll(attributeShape, '').trim() === '' && values.size === found.length;
  return isRead ? { form: values.get('form'), case: values.get('case') } : undefined;
}

/** A reference, or `undefined` where the tag cannot be read, which is reported. */
export function readTag(content: string, context: TagContext): ProsePart | undefined {
  const { place, findings } = context;
  const { helper = '', quoted, rest = '' } = shape.exec(content)?.groups ?? {};
  const name = helpers.find((each) => each === helper);
  if (name === undefined) return unknownHelper(content, helper, context);
  if (quoted === undefined) {
    findings.error(
      'report/prose-syntax',
      place,
      `{{${shorten(content)}}} does not say which ${name} is meant`,
      `write {{${name} "${examples[name]}"}} with straight quotation marks`,
    );
    return undefined;
  }
  const argument = quoted.slice(1, -1).trim();
  if (name === 'fact') return readFact(argument, rest, content, context);
  const [, dateForm] = name === 'date' ? (formShape.exec(rest)?.slice(1) ?? []) : [];
  if (dateForm === undefined && rest.trim() !== '') return unexpected(rest, content, context);
  if (dateForm !== undefined && dateForm !== 'full' && dateForm !== 'short') {
    findings.error(
      'report/bad-form',
      context.inside(Math.max(0, content.lastIndexOf(dateForm)), Math.max(1, dateForm.length)),
      `a date has no form “${shorten(dateForm)}”`,
      suggest(dateForm, ['full', 'short'], 'choose another'),
    );
    return undefined;
  }
  if (name === 'text') return readRowText(argument, context);
  if (name === 'note') return { kind: 'note', note: argument, place };
  if (name === 'source') return { kind: 'source', fact: argument, place };
  return readDate(
    argument,
    name === 'year' ? 'year' : (dateForm ?? 'full'),
    content.indexOf(argument, content.indexOf(quoted) + 1),
    context,
  );
}

function readFact(
  fact: string,
  rest: string,
  content: string,
  context: TagContext,
): ProsePart | undefined {
  const { place, findings, inside } = context;
  const attributes = readAttributes(rest);
  if (attributes === undefined) return unexpected(rest, content, context);
  const { form = 'full', case: written } = attributes;
  const grammaticalCase = grammaticalCases.find((each) => each === written);
  const unknown = (name: string, value: string, known: readonly string[]): undefined => {
    findings.error(
      'report/bad-form',
      inside(Math.max(0, content.lastIndexOf(value)), Math.max(1, value.length)),
      `a fact has no ${name} “${shorten(value)}”`,
      suggest(value, known, 'choose another'),
    );
    return undefined;
  };
  if (!forms.includes(form)) return unknown('form', form, forms);
  if (written !== undefined && grammaticalCase === undefined)
    return unknown('case', written, grammaticalCases);
  return {
    kind: 'fact',
    fact,
    form: form as FigureForm,
    ...(grammaticalCase === undefined ? {} : { case: grammaticalCase }),
    place,
  };
}

/** The text of a column: of the table, not typed, and never a blank. */
function readRowText(
  column: string,
  { place, findings, rowText }: TagContext,
): ProsePart | undefined {
  const text = rowText?.(column);
  if (text !== undefined && text !== '') {
    return { kind: 'text', text: text.replaceAll(/\s+/gu, ' '), place, isLoose: true };
  }
  const reason =
    rowText === undefined
      ? 'the report is not made for each row of a table'
      : text === undefined
        ? `the table of “each” has no column “${shorten(column)}”`
        : `the column “${shorten(column)}” is empty in this row`;
  findings.error(
    text === '' ? 'table/missing-value' : 'table/unknown-column',
    place,
    `{{text}} has nothing to print: ${reason}`,
    text === '' ? 'fill the cell, or leave out with “when” what prints it' : 'name a column of it',
  );
  return undefined;
}

function readDate(
  text: string,
  form: PeriodForm,
  offset: number,
  { place, findings, inside }: TagContext,
): ProsePart | undefined {
  const period = parsePeriod(text);
  const argument = inside(offset, Math.max(1, text.length));
  if (!period.ok) {
    findings.add(period.faults.map((fault) => faultAt(fault, argument)));
    return undefined;
  }
  if (form === 'year' && !isYear(period.value)) {
    findings.error(
      'report/bad-date',
      argument,
      `“${shorten(text)}” is not a year`,
      'write {{year "2020"}}, or {{date "…"}} for a day or month',
    );
    return undefined;
  }
  return { kind: 'date', period: period.value, form, place };
}

type PeriodOf = Extract<ReturnType<typeof parsePeriod>, { readonly ok: true }>['value'];

function isYear(period: PeriodOf): boolean {
  if (period.kind === 'interval') {
    return period.from.month === undefined && period.to.month === undefined;
  }
  return period.kind === 'date' && period.date.month === undefined;
}

function unexpected(rest: string, content: string, { findings, inside }: TagContext): undefined {
  const start = content.length - rest.trimStart().length;
  findings.error(
    'report/prose-syntax',
    inside(start, rest.trim().length),
    `“${shorten(rest.trim())}” cannot stand here`,
    'write {{fact "id"}}, {{fact "id" form="number"}}, {{date "…"}} or {{year "…"}}',
  );
  return undefined;
}

function unknownHelper(
  content: string,
  helper: string,
  { findings, place, inside }: TagContext,
): undefined {
  const word = helper === '' ? content.trim() : helper;
  const remedy = /^[a-z][a-z0-9-]*$/u.test(word)
    ? `for a figure write {{fact "${shorten(word)}"}}; for a date {{date "…"}} or {{year "…"}}`
    : 'write {{fact "id"}}, {{date "…"}}, {{year "…"}} or {{text "column"}}; nothing else is known between braces';
  const start = content.indexOf(word);
  findings.error(
    'report/unknown-helper',
    word === '' ? place : inside(start, word.length),
    word === ''
      ? 'nothing stands between the braces'
      : `“${shorten(word)}” is not known between braces`,
    word === '' ? remedy : suggest(word, helpers, remedy),
  );
  return undefined;
}

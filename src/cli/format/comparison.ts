import { isSame, type Comparison } from '../../compare/compare.js';
import { areSame, type IssueComparison, type ListedSheet } from '../../compare/issues.js';
import type { FieldChange, FigureChange } from '../../compare/figures.js';
import type { PageChange } from '../../compare/pages.js';
import { aligned, inLine } from './aligned.js';
import { count } from './closing-line.js';
import { workflowCommand } from './github.js';
import { jsonText } from './json-text.js';

/** Grows when a field changes its meaning or goes; new fields do not count. */
const version = 1;

/** One JSON document. */
export const comparisonJson = (comparison: Comparison): string =>
  jsonText({ version, same: isSame(comparison), ...comparison });

/** For a person: figures first, then the pages that look different. */
export function comparisonText(comparison: Comparison): string {
  const head = `${inLine(comparison.old)} → ${inLine(comparison.new)}\n`;
  return head + (isSame(comparison) ? 'no difference\n' : changesText(comparison));
}

export const issuesJson = (comparison: IssueComparison): string =>
  jsonText({ version, same: areSame(comparison), ...comparison });

/** For a person: what came and went, then what is different in each fact sheet that stands in both folders. */
export function issuesText(comparison: IssueComparison): string {
  const { old, new: now, added, removed, changed, unchanged } = comparison;
  const head = `${inLine(old)} → ${inLine(now)}\n`;
  if (areSame(comparison)) return `${head}no difference in ${count(unchanged, 'fact sheet')}\n`;
  const listed = (change: string, sheets: readonly ListedSheet[]) =>
    sheets.map(({ path, title }) => [change, path, ...Object.values(title)]);
  return [
    head,
    ...(added.length + removed.length > 0 ? ['\n'] : []),
    aligned([...listed('added', added), ...listed('removed', removed)]),
    ...changed.map((each) => `\n── ${inLine(each.path)}\n${changesText(each)}`),
    `\n${count(changed.length, 'fact sheet')} changed, ${added.length} added, ${removed.length} removed, ${unchanged} unchanged\n`,
  ].join('');
}

/** Notices of GitHub Actions, each at the file that it is about. */
export const issuesGithub = ({ added, removed, changed }: IssueComparison): string =>
  [
    ...listedNotices('added', added),
    ...listedNotices('removed', removed),
    ...changed.map(comparisonGithub),
  ].join('');

const listedNotices = (change: string, sheets: readonly ListedSheet[]): readonly string[] =>
  sheets.map(
    ({ path, title }) =>
      `${workflowCommand('notice', { file: path, title: `fact sheet ${change}` }, Object.values(title).join(' | '))}\n`,
  );

function changesText({ document, sources, figures, pages }: Comparison): string {
  return [
    ...(document.length > 0 ? ['\ndocument\n', fieldRows(document)] : []),
    ...(sources.length > 0 ? ['\nsources\n', fieldRows(sources)] : []),
    figures.length > 0 ? '' : '\nno figure differs\n',
    ...figures.map(figureText),
    `\n${pages.length > 0 ? 'pages' : 'every page looks the same'}\n`,
    aligned(pages.map((page) => [`  ${page.page}`, pageText(page)])),
  ].join('');
}

/** Notices of GitHub Actions at the newer file, one a figure and one a page. */
export function comparisonGithub({ new: file, figures, pages, ...rest }: Comparison): string {
  const notice = (title: string, text: string): string =>
    workflowCommand('notice', { file, title }, text);
  return [
    ...[...rest.document, ...rest.sources].map((field) =>
      notice(nameOf(field), `${was(field.old)} → ${was(field.new)}`),
    ),
    ...figures.map((figure) =>
      notice(
        `${figure.fact} ${figure.change}`,
        figure.fields
          .map((field) => `${nameOf(field)}: ${was(field.old)} → ${was(field.new)}`)
          .join('\n'),
      ),
    ),
    ...pages.map((page) => notice(`page ${page.page} ${page.change}`, pageText(page))),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function figureText({ change, fact, label, fields, pages }: FigureChange): string {
  const shown = change === 'changed' ? fields : fields.filter(({ field }) => field !== 'label');
  const [before, after] = [pageList(pages.old), pageList(pages.new)];
  const where =
    change === 'removed'
      ? before
      : change === 'added' || before === after
        ? after
        : `${before} → ${after}`;
  const title = [fact, ...Object.values(label)].map(inLine).join('  ');
  const rows =
    change === 'changed'
      ? fieldRows(shown)
      : aligned(shown.map((field) => [`  ${nameOf(field)}`, was(field.new ?? field.old)]));
  return `\n${change}  ${title}\n${rows}  on ${where}\n`;
}

/** `page 1`, `pages 1, 3` */
const pageList = (numbers: readonly number[]): string =>
  numbers.length === 0 ? 'no page' : `page${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`;

const fieldRows = (fields: readonly FieldChange[]): string =>
  aligned(fields.map((field) => [`  ${nameOf(field)}`, was(field.old), '→', was(field.new)]));

const nameOf = ({ field, language }: FieldChange): string =>
  language === undefined ? field : field === 'rendering' ? language : `${field} ${language}`;

const was = (text: string | null): string => text ?? 'none';

function pageText({ change, pixels = 0, share = 0 }: PageChange): string {
  if (change !== 'changed') return change;
  const percent = share < 0.0001 ? 'under 0.01%' : `${(share * 100).toFixed(2)}%`;
  return `changed: ${count(pixels, 'pixel')}, ${percent} of the page`;
}

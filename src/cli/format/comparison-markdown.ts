import type { Comparison } from '../../compare/compare.js';
import {
  acrossLayouts,
  evidencePlace,
  evidenceText,
  type SharedChange,
} from '../../compare/across-layouts.js';
import type { FieldChange, FigureChange } from '../../compare/figures.js';
import { areSame, type IssueComparison, type ListedSheet } from '../../compare/issues.js';
import { shorten } from '../../diagnostics/wording.js';
import type { OriginRecord } from '../../provenance/record.js';
import { count } from './closing-line.js';
import { markdownCode, markdownTable, markdownText } from './markdown.js';

/** GitHub takes 65,536 characters as the description of a pull request; what a workflow adds needs some of them. */
const mostCharacters = 60_000;

/** Of a quote. */
const quoteLength = 160;

/**
 * What changed, for the description of a pull request: the figures of each report as a table, then the fact sheets that
 * came and went and the pages that look different. What goes beyond the length of a description is counted.
 */
export function issuesMarkdown(comparison: IssueComparison): string {
  const { added, removed, changed, unchanged } = comparison;
  if (areSame(comparison)) return `No difference in ${count(unchanged, 'fact sheet')}.\n`;
  const reports = [...byReport(changed)].map(([report, sheets]) => ({
    report,
    sheets,
    rows: acrossLayouts(sheets),
    layouts: new Set(sheets.map(({ sheet }) => sheet.layout)),
  }));
  const figures = reports.reduce((sum, { rows }) => sum + rows.length, 0);
  const pages = changed.reduce((sum, each) => sum + each.pages.length, 0);
  const all = added.length + removed.length + changed.length + unchanged;
  const text = bounded();
  text.add(
    [
      `**${figures === 0 ? 'No figure' : count(figures, 'figure')} changed**`,
      ` in ${figures === 0 ? '' : `${changed.filter((each) => each.figures.length > 0).length} of `}${count(all, 'fact sheet')}`,
      ...(added.length > 0 ? [`, ${added.length} added`] : []),
      ...(removed.length > 0 ? [`, ${removed.length} removed`] : []),
      `; ${pages === 0 ? 'every page looks the same' : `${count(pages, 'page')} look${pages === 1 ? 's' : ''} different`}.`,
    ].join(''),
  );
  for (const { report, sheets, rows, layouts } of reports) {
    if (rows.length === 0) continue;
    const languages = [...new Set(sheets.flatMap(({ sheet }) => sheet.languages))];
    const hasRows = sheets.some(({ sheet }) => sheet.row !== undefined);
    const head = [
      ...(hasRows ? ['Row'] : []),
      'Figure',
      ...languages.map(markdownText),
      'Borne out by',
      'Page',
    ];
    text.add('', `### ${markdownText(report)}`, '');
    text.addTable(
      head,
      rows.map((each) => cellsOf(each, languages, hasRows, layouts.size > 1)),
      (left) => `${count(left, 'figure')} more of ${markdownText(report)}`,
    );
  }
  text.addList('Fact sheets added', added.map(listed));
  text.addList('Fact sheets removed', removed.map(listed));
  text.addList('Titles and editions', changed.flatMap(documentLines));
  text.addList('Sources', sourceLines(changed));
  text.addList('Pages that look different', changed.flatMap(pageLine));
  return text.end();
}

function byReport(changed: readonly Comparison[]): ReadonlyMap<string, readonly Comparison[]> {
  const groups = new Map<string, Comparison[]>();
  for (const each of changed) {
    const group = groups.get(each.sheet.report);
    if (group === undefined) groups.set(each.sheet.report, [each]);
    else group.push(each);
  }
  return groups;
}

function cellsOf(
  { change, sheet, pages }: SharedChange,
  languages: readonly string[],
  hasRows: boolean,
  hasLayouts: boolean,
): readonly string[] {
  const titles = languages.flatMap((tag) => sheet.title[tag] ?? []);
  const label = languages.flatMap((tag) => change.label[tag] ?? []);
  return [
    ...(hasRows ? [`${markdownCode(sheet.row ?? '')} ${joined(titles)}`] : []),
    `${joined(label)} ${markdownCode(change.fact)}`,
    ...languages.map((tag) => rendered(change, tag)),
    evidence(change),
    pages
      .map(({ layout, numbers }) =>
        [...(hasLayouts ? [markdownText(layout)] : []), numbers.join(', ')].join(' '),
      )
      .join('; '),
  ];
}

const joined = (texts: readonly string[]): string => texts.map(markdownText).join(' / ');

const arrow = (old: string, now: string): string => `${old} → **${now}**`;

function rendered({ change, fields, rendering }: FigureChange, tag: string): string {
  const shown = rendering[tag];
  const text = shown === undefined ? '–' : markdownText(shown);
  if (change === 'added') return shown === undefined ? text : `new: **${text}**`;
  if (change === 'removed') return shown === undefined ? text : `${text} → no longer printed`;
  const field = fields.find((each) => each.field === 'rendering' && each.language === tag);
  if (!field) return text;
  return arrow(orNone(field.old), orNone(field.new));
}

const orNone = (text: string | null): string => (text === null ? 'none' : markdownText(text));

const told = new Set([
  'rendering',
  'value',
  'quote',
  'source',
  'nth',
  'cell',
  'row',
  'column',
  'formula',
]);

/** What bears the figure out, as it was and is, then whatever else of the figure is another. */
function evidence({ change, origin, fields }: FigureChange): string {
  const others = change === 'changed' ? fields.filter(({ field }) => !told.has(field)) : [];
  return [originChange(origin.old, origin.new), ...others.map(fieldChange)].join('; ');
}

const fieldChange = ({ field, language, old, new: now }: FieldChange): string =>
  `${markdownText(language === undefined ? field : `${field} (${language})`)}: ${arrow(orNone(old), orNone(now))}`;

function originChange(old: OriginRecord | null, now: OriginRecord | null): string {
  const either = now ?? old;
  if (either === null) return '';
  if (old === null || now === null) return `${placeOf(either)}: ${saidBy(either)}`;
  const [was, is] = [placeOf(old), placeOf(now)];
  const [said, says] = [saidBy(old), saidBy(now)];
  if (was !== is) return `${was}: ${said} → ${is}: **${says}**`;
  return `${is}: ${said === says ? says : arrow(said, says)}`;
}

const placeOf = (origin: OriginRecord): string =>
  markdownText(evidencePlace(origin) ?? 'calculated');

function saidBy(origin: OriginRecord): string {
  const text = shorten(evidenceText(origin), quoteLength);
  if (origin.kind === 'calculated') return markdownCode(text);
  return origin.kind === 'quoted' ? `“${markdownText(text)}”` : markdownText(text);
}

const listed = ({ path, title }: ListedSheet): string =>
  `${markdownCode(path)} ${joined(Object.values(title))}`;

const documentLines = ({ path, document }: IssueComparison['changed'][number]): readonly string[] =>
  document.map((field) => `${markdownCode(path)} ${fieldChange(field)}`);

/** Of a digest the beginning tells enough. */
const digestLength = 12;

/** A source that many fact sheets share is told once. */
function sourceLines(changed: readonly Comparison[]): readonly string[] {
  const lines = changed.flatMap(({ sheet, sources }) =>
    sources.map(({ old, new: now, ...field }) => {
      const cut = (text: string | null): string | null =>
        field.field.endsWith(' sha256') ? (text?.slice(0, digestLength) ?? null) : text;
      return `${markdownText(sheet.report)}, ${fieldChange({ ...field, old: cut(old), new: cut(now) })}`;
    }),
  );
  return [...new Set(lines)];
}

function pageLine({ path, pages }: IssueComparison['changed'][number]): readonly string[] {
  if (pages.length === 0) return [];
  const numbers = pages.map(({ page, change }) =>
    change === 'changed' ? `${page}` : `${page} (${change})`,
  );
  return [`${markdownCode(path)} ${numbers.join(', ')}`];
}

/** Lists of more lines are folded. */
const mostOpenLines = 10;

/** Lines up to the length of a description; what is left out is counted at the end. */
function bounded() {
  const lines: string[] = [];
  const leftOut: string[] = [];
  let length = 0;
  const add = (...more: readonly string[]): void => {
    lines.push(...more);
    length += more.reduce((sum, line) => sum + line.length + 1, 0);
  };
  /** As many as there is room for. */
  const fitting = (rows: readonly string[]): readonly string[] => {
    let room = mostCharacters - length;
    const end = rows.findIndex((line) => (room -= line.length + 1) < 0);
    return end === -1 ? rows : rows.slice(0, end);
  };
  return {
    add,
    addTable: (
      head: readonly string[],
      rows: readonly (readonly string[])[],
      more: (left: number) => string,
    ): void => {
      const [first = '', rule = '', ...body] = markdownTable(head, rows);
      const shown = fitting(body);
      if (shown.length > 0) add(first, rule, ...shown);
      if (shown.length < body.length) leftOut.push(more(body.length - shown.length));
    },
    addList: (title: string, items: readonly string[]): void => {
      if (items.length === 0) return;
      const shown = fitting(items.map((item) => `- ${item}`));
      const isFolded = items.length > mostOpenLines;
      const head = `${title} (${items.length})`;
      add('', ...(isFolded ? [`<details><summary>${head}</summary>`] : [`**${head}**`]), '');
      add(...shown, ...(isFolded ? ['', '</details>'] : []));
      if (shown.length < items.length) {
        leftOut.push(`${items.length - shown.length} more under “${title}”`);
      }
    },
    end: (): string => {
      if (leftOut.length > 0) {
        const shown = leftOut.slice(0, mostOpenLines);
        const others = leftOut.length - shown.length;
        add(
          '',
          `Left out, as a description holds no more: ${shown.join('; ')}${others > 0 ? `; and of ${others} others` : ''}. \`factsheet diff --format json\` tells all.`,
        );
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

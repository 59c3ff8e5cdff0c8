import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { sha256Of } from '../build/incremental/inputs.js';
import { packageFolders } from '../files/package.js';
import { inNearest } from '../language/tags.js';
import { pageFolder } from './static-files.js';
import {
  formOf,
  layoutName,
  type FigureView,
  type LeftOut,
  type OutputView,
  type ReportView,
  type Texts,
} from './view.js';

interface Said {
  readonly language: string;
  readonly text: string;
}

interface Row {
  readonly hash: string;
  readonly tickName: string;
  readonly queryName: string;
  readonly isFigure?: true;
  readonly [detail: string]: unknown;
}

type Strings = Readonly<Record<string, Texts>>;

/** A proof to sign off, as one file of HTML that needs nothing else. */
export function proofPage(view: ReportView, strings: Strings, row: string | undefined): string {
  const words = wordsFor(strings, view.languages);
  const own = (name: string): string => readFileSync(join(pageFolder, name), 'utf8');
  const shared = readFileSync(join(packageFolders.templates, 'screen.css'), 'utf8');
  const script = own('proof.js').replaceAll('</script', '<\\/script');
  const template = Handlebars.compile(own('proof.hbs'), { strict: false });
  const printed = view.figures.filter(isPrinted);
  const groups = groupsOf(view, printed, words);
  const [title = ''] = Object.values(view.title);
  const digest = sha256Of(JSON.stringify(groups)).slice(0, 16);
  const edition = words.one('edition', view.edition);
  const feet = pageFeet(`${words.one('proof', { title })} | ${edition}`, digest);
  const style = [shared, own('proof.css'), feet].join('\n');
  const model = {
    language: words.language,
    store: ['factsheet-proof', view.report, ...(row === undefined ? [] : [row])].join(':'),
    style,
    script,
    styleHash: policyHash(style),
    scriptHash: policyHash(script),
    title: words.one('proof', { title }),
    titles: Object.entries(view.title).map(([language, text]) => {
      const wording = inNearest(strings['proof'] ?? {}, language);
      const slots = { title: text };
      return {
        language,
        text: wording === undefined ? words.one('proof', slots) : inSlots(wording, slots),
      };
    }),
    report: row === undefined ? view.report : `${view.report} ${row}`,
    edition,
    outputs: view.outputs
      .map(({ layout, pages }) =>
        words.one('pages-of', { layout: layoutName(layout), count: pages.length }),
      )
      .join(', '),
    sources: view.sources.map(({ file, sha256 }) => ({ file, sha256: `${sha256.slice(0, 12)}…` })),
    checkedBy: words.all('checked-by'),
    dated: words.all('date'),
    tickedHead: words.all('ticked'),
    queriedHead: words.all('queried'),
    rows: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    counts: groups.map(({ id, rows }) => ({ heads: words.all(id), count: rows.length })),
    groups,
    unprinted: view.figures.filter((figure) => !isPrinted(figure)).map(({ fact }) => fact),
    words: words.plain,
    digest,
  };
  return template(model);
}

/** What stands at the foot of each sheet of paper (CSS Paged Media, 5: page-margin boxes). */
const pageFeet = (left: string, right: string): string =>
  `@page { @bottom-left { content: ${cssString(left)} } @bottom-right { content: ${cssString(`${right} · `)} counter(page) " / " counter(pages) } }`;

/** A string of CSS that ends neither itself nor the element that holds the style. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

const policyHash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const inSlots = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{([\w-]+)\}/gu, (_, name: string) => String(slots[name] ?? ''));

/** The words in the languages of the report that have them; in the first of the file where none has. */
function wordsFor(strings: Strings, languages: readonly string[]) {
  const known = new Set(Object.values(strings).flatMap((texts) => Object.keys(texts)));
  const spoken = languages.filter((tag) =>
    inNearest(Object.fromEntries([...known].map((each) => [each, each])), tag),
  );
  const [language = [...known][0] ?? 'und'] = spoken;
  const text = (id: string, tag: string): string => inNearest(strings[id] ?? {}, tag) ?? id;
  return {
    language,
    one: (id: string, slots: Readonly<Record<string, string | number>> = {}): string =>
      inSlots(text(formOf(strings, id, language, slots), language), slots),
    /** In a language of the report. */
    in: (tag: string, id: string, slots: Readonly<Record<string, string | number>>): string =>
      inSlots(text(id, spoken.includes(tag) ? tag : language), slots),
    all: (id: string): readonly Said[] =>
      [
        ...new Map((spoken.length === 0 ? [language] : spoken).map((tag) => [text(id, tag), tag])),
      ].map(([said, tag]) => ({ language: tag, text: said })),
    plain: Object.fromEntries(Object.keys(strings).map((id) => [id, text(id, language)])),
  };
}

type Words = ReturnType<typeof wordsFor>;

const isPrinted = ({ outputs }: FigureView): boolean =>
  outputs.some(({ places }) => places.length > 0);

/** Each printed figure is in one of them. */
function kindOf({ checkedByHand, origin, status }: FigureView): string {
  if (checkedByHand !== undefined) return 'checked-by-hand';
  if (origin.kind === 'calculated') return 'calculated';
  return status.name === 'reported' ? 'reported' : 'projected';
}

function groupsOf(view: ReportView, printed: readonly FigureView[], words: Words) {
  const kinds = [
    ['reported', 'reported-figures', 'none-reported'],
    ['calculated', 'calculated-figures', 'none-calculated'],
    ['projected', 'projected-figures', 'none-projected'],
    ['checked-by-hand', 'by-hand-figures', 'none-by-hand'],
  ] as const;
  const groups = kinds.map(([id, head, empty]) => ({
    id,
    isLeftOut: false,
    heads: words.all(head),
    name: words.one(head),
    empty: words.one(empty),
    rows: printed
      .filter((figure) => kindOf(figure) === id)
      .map((figure) => figureRow(figure, view, words)),
  }));
  const leftOut = {
    id: 'left-out',
    isLeftOut: true,
    heads: words.all('left-out-figures'),
    name: words.one('left-out-figures'),
    empty: words.one('none-left-out'),
    rows: view.leftOut.map((each) => leftOutRow(each, words)),
  };
  return [...groups, leftOut];
}

const said = (texts: Texts): readonly Said[] =>
  Object.entries(texts).map(([language, text]) => ({ language, text }));

function figureRow(figure: FigureView, { outputs, languages }: ReportView, words: Words): Row {
  const { fact, label, renderings, origin, attribution, checkedByHand, status } = figure;
  const full = renderings.full ?? {};
  const printed = languages.flatMap((language) => {
    const text = full[language];
    return text === undefined ? [] : [{ language, text }];
  });
  const name = printed.map(({ text }) => text).join(', ');
  const statusWords = kindOf(figure) === 'projected' ? said(status.words) : [];
  const claims = said(attribution ?? {}).map(({ language, text }) => ({
    language,
    text: words.in(language, 'attributed', { text }),
  }));
  const byHand =
    checkedByHand === undefined
      ? []
      : [{ language: '', text: words.one('by-hand', { reason: checkedByHand }) }];
  return {
    // What was ticked is what stands here: figure, meaning, and what bears it out.
    hash: hashOf([fact, full, label, status.name, attribution, borneOutBy(origin)]),
    tickName: words.one('tick-figure', { figure: name }),
    queryName: words.one('query-note', { figure: name }),
    isFigure: true,
    fact,
    printed,
    labels: said(label),
    notes: [...statusWords, ...claims, ...byHand],
    ...originOf(figure, words),
    pages: pagesOf(figure, outputs),
  };
}

const hashOf = (parts: readonly unknown[]): string => sha256Of(JSON.stringify(parts)).slice(0, 16);

function borneOutBy(origin: FigureView['origin']): unknown {
  if (origin.kind === 'calculated') return [origin.formula, origin.worked];
  return origin.kind === 'cell'
    ? [origin.source, origin.row, origin.text]
    : [origin.source, origin.quote];
}

function originOf({ origin, sourceLanguage }: FigureView, words: Words) {
  if (origin.kind === 'calculated')
    return { formulas: said(origin.worked), formula: origin.formula };
  const line = (number: number): string => words.one('line', { line: number });
  if (origin.kind === 'cell') {
    const cells = Object.entries({ ...origin.row, [origin.head]: origin.text });
    return {
      cells: cells.map(([name, text]) => ({ name, text })),
      sourceId: origin.source,
      line: line(origin.line),
    };
  }
  const { context, quote, source } = origin;
  return {
    sourceLanguage,
    sourceId: source,
    quote,
    before: shortened(context?.before ?? '', 'start'),
    after: shortened(context?.after ?? '', 'end'),
    ...(context && { quote: context.quote, line: line(context.line) }),
  };
}

/** UTF-16 units of a sentence on either side of its quote. */
const excerpt = 90;

function shortened(text: string, cutAt: 'start' | 'end'): string {
  if (text.length <= excerpt) return text;
  const [first, last] = [text.slice(0, excerpt), text.slice(-excerpt)];
  return cutAt === 'start' ? `…${last}` : `${first}…`;
}

/** Pages of the first layout by number, those of the others behind the first letter of the layout, or its name. */
function pagesOf({ outputs }: FigureView, all: readonly OutputView[]): string {
  const initials = all.map(({ layout }) => layout.charAt(0).toUpperCase());
  const prefixOf = (layout: string): string => {
    const at = all.findIndex((each) => each.layout === layout);
    if (at === 0) return '';
    const initial = initials[at] ?? '';
    return initials.filter((each) => each === initial).length === 1 ? initial : `${layout} `;
  };
  return outputs
    .flatMap(({ layout, places }) =>
      [...new Set(places.map(({ page }) => page))].map((page) => `${prefixOf(layout)}${page}`),
    )
    .join(', ');
}

function leftOutRow({ quote, lines, reason, source, sourceLanguage }: LeftOut, words: Words): Row {
  const [first = 0, last = 0] = lines ?? [];
  const what = quote ?? words.one('lines', { first, last });
  return {
    hash: hashOf([source, what, reason]),
    tickName: words.one('tick-figure', { figure: what }),
    queryName: words.one('query-note', { figure: what }),
    quote: what,
    sourceLanguage,
    reason,
  };
}

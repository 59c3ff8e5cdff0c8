import { acrossLayouts } from '../compare/across-layouts.js';
import type { FigureChange } from '../compare/figures.js';
import { changeLines } from './changes.js';
import { addressOf, html, styleSheet, type Html } from './html.js';
import { comparisonPath, type CatalogueFile, type CatalogueSheet } from './sheet.js';
import type { Say, Wording } from './words.js';

export interface PageSetting {
  readonly wording: Wording;
  /** The language of all that no fact sheet says. */
  readonly language: string;
  readonly css: string;
  /** What a layout calls what it sets, in a language; its own words come before those of the page. */
  readonly layoutName: (layout: string) => string;
}

/** Changes that a fact sheet shows before it refers to the whole comparison. */
const mostShown = 3;

/** The page of all fact sheets: newest edition first, then by title. */
export function cataloguePage(sheets: readonly CatalogueSheet[], setting: PageSetting): string {
  const { wording, language } = setting;
  const say = wording.in(language);
  const files = sheets.reduce((sum, sheet) => sum + sheet.files.length, 0);
  const tags = [...new Set(sheets.flatMap(({ title }) => Object.keys(title)))].filter((tag) =>
    wording.languages.includes(tag),
  );
  const headings = (tags.length === 0 ? [language] : tags).map(
    (tag) => html`<span lang="${tag}">${wording.in(tag)('heading')}</span> `,
  );
  const body = html`<header>
      <h1>${headings}</h1>
      <p>
        ${say('sheets', { count: sheets.length })}, ${say('files', { count: files })}<br />${say('newest-first')}
      </p>
    </header>
    <main>
      ${sheets.toSorted(newestFirst).map((sheet, index) => article(sheet, index, setting, say))}
    </main>
    <footer><span>${headings}</span><span>${say('legend')}</span></footer>`;
  return page({ ...setting, title: say('heading'), body });
}

const newestFirst = (one: CatalogueSheet, other: CatalogueSheet): number =>
  other.edition.date.localeCompare(one.edition.date, 'und') ||
  (nameOf(one) < nameOf(other) ? -1 : 1);

const nameOf = ({ report, row = '' }: CatalogueSheet): string => `${report}/${row}`;

/** A whole document; it holds no script. */
export const page = ({
  language,
  css,
  title,
  body,
}: Pick<PageSetting, 'language' | 'css'> & {
  readonly title: string;
  readonly body: Html;
}): string =>
  html`${doctype}
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${styleSheet(css)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;

const doctype: Html = { html: '<!doctype html>' };

function article(sheet: CatalogueSheet, index: number, setting: PageSetting, say: Say): Html {
  const [main] = sheet.files;
  const [leading, ...others] = titlesOf(sheet);
  const alternative = titlesOf(sheet)
    .map(({ text }) => text)
    .join(' / ');
  const languages = titlesOf(sheet).map(
    ({ tag }, place) => html`${place === 0 ? '' : ', '}<span lang="${tag}">${ownName(tag)}</span>`,
  );
  const id = `sheet-${index + 1}`;
  return html`<article aria-labelledby="${id}">
    <div class="thumbnail">
      <img
        src="${addressOf(sheet.thumbnail)}"
        alt="${alternative}"
        width="118"
        height="167"
        loading="lazy"
      />
    </div>
    <div>
      <h2 id="${id}">
        <a href="${addressOf(main?.path ?? '')}" lang="${leading?.tag ?? ''}"
          >${leading?.text ?? ''}</a
        >
      </h2>
      ${others.map(({ tag, text }) => html`<p class="translation" lang="${tag}">${text}</p> `)}
      <p class="edition">
        ${say('edition', { number: String(sheet.edition.number), date: sheet.edition.date })}
        &middot; ${languages} &middot; ${say('figures', { count: sheet.figures })}
      </p>
      <ul class="files">
        ${sheet.files.map((file) => fileItem(file, setting, say))}
      </ul>
    </div>
    <section class="changes">${changes(sheet, say)}</section>
  </article> `;
}

export const titlesOf = ({ title }: Pick<CatalogueSheet, 'title'>) =>
  Object.entries(title).map(([tag, text]) => ({ tag, text }));

/** A language as its speakers call it. */
const ownName = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

const bytesInKilobyte = 1024;

const fileItem = (
  { path, layout, pages, bytes }: CatalogueFile,
  { layoutName }: PageSetting,
  say: Say,
): Html =>
  html`<li>
    <a href="${addressOf(path)}">${layoutName(layout)}, PDF</a
    ><span>${say('pages', { count: pages })}</span
    ><span>${Math.ceil(bytes / bytesInKilobyte)} KB</span>
  </li> `;

function changes(sheet: CatalogueSheet, say: Say): Html {
  const { since } = sheet;
  if (since.kind === 'first') {
    return changesHead(
      say('first-edition'),
      say('nothing-to-compare'),
      html`<p>${say('all-new', { count: sheet.figures })}</p>`,
    );
  }
  if (since.kind === 'not-kept') {
    return changesHead(
      say('edition', { number: String(sheet.edition.number), date: sheet.edition.date }),
      say('nothing-to-compare'),
      html`<p>${say('not-kept')}</p>`,
    );
  }
  const all = acrossLayouts(since.comparisons);
  const seen = all.filter(({ change }) => isSeen(change));
  const shown = seen.slice(0, mostShown).map((each) => {
    const { label, value } = changeLines(each, say);
    return html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div> `;
  });
  const pages = since.comparisons.reduce((sum, each) => sum + each.pages.length, 0);
  const list = html`<dl>${shown}</dl>`;
  const none = html`<p>${pages === 0 ? say('same') : say('same-figures', { count: pages })}</p>`;
  return changesHead(
    say('changed-since', { number: String(since.edition) }),
    say('changed', { count: seen.length }),
    html`${seen.length > 0 ? list : none}
    ${all.length > shown.length ? wholeComparison(sheet, all.length - shown.length, say) : html``}`,
  );
}

/** Whether a reader sees it: a quote or a cell may be another and bear out the same. */
const isSeen = ({ change, fields }: FigureChange): boolean =>
  change !== 'changed' || fields.some(({ field }) => field === 'rendering' || field === 'period');

const wholeComparison = (sheet: CatalogueSheet, count: number, say: Say): Html => {
  const titles = titlesOf(sheet).map(({ text }) => text);
  return html`<p class="more">
    <a href="${addressOf(comparisonPath(sheet))}"
      >${say('more', { count })}<span class="hidden">: ${titles.join(' / ')}</span></a
    >
  </p>`;
};

const changesHead = (title: string, right: string, body: Html): Html =>
  html`<header>
      <h3>${title}</h3>
      <p>${right}</p>
    </header>
    ${body}`;

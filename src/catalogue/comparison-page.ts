import {
  acrossLayouts,
  evidencePlace,
  evidenceText,
  type SharedChange,
} from '../compare/across-layouts.js';
import type { Comparison } from '../compare/compare.js';
import type { OriginRecord } from '../provenance/record.js';
import { arrow, changeLines } from './changes.js';
import { html, type Html } from './html.js';
import { page, titlesOf, type PageSetting } from './page.js';
import type { CatalogueSheet } from './sheet.js';
import type { Say } from './words.js';

/** The page of every change of a fact sheet since the edition before. It stands one folder below the catalogue. */
export function comparisonPage(
  sheet: CatalogueSheet,
  {
    edition,
    comparisons,
  }: { readonly edition: number; readonly comparisons: readonly Comparison[] },
  setting: PageSetting,
): string {
  const say = setting.wording.in(setting.language);
  const titles = titlesOf(sheet);
  const head = say('changed-since', { number: String(edition) });
  const pages = comparisons.flatMap(({ sheet: { layout }, pages: changed }) =>
    changed.length === 0
      ? []
      : [
          html`<li>
            ${setting.layoutName(layout)}: ${changed.map(({ page: each }) => each).join(', ')}
          </li>`,
        ],
  );
  const body = html`<header>
      <h1>${titles.map(({ tag, text }) => html`<span lang="${tag}">${text}</span> `)}</h1>
      <p>${say('edition', { number: String(sheet.edition.number), date: sheet.edition.date })}</p>
    </header>
    <main>
      <nav><a href="../index.html">${say('back')}</a></nav>
      <table>
        <caption class="hidden">
          ${head}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say('figure')}</th>
            <th scope="col">${say('change')}</th>
            <th scope="col">${say('evidence')}</th>
            <th scope="col">${say('on-pages')}</th>
          </tr>
        </thead>
        <tbody>
          ${acrossLayouts(comparisons).map((each) => row(each, setting, say))}
        </tbody>
      </table>
      ${
        pages.length === 0
          ? html``
          : html`<h2>${say('look-different')}</h2>
              <ul>
                ${pages}
              </ul>`
      }
    </main>
    <footer><span>${head}</span><span>${say('legend')}</span></footer>`;
  return page({
    ...setting,
    title: `${titles.map(({ text }) => text).join(' / ')}: ${head}`,
    body,
  });
}

function row(shared: SharedChange, { layoutName }: PageSetting, say: Say): Html {
  const { label, value } = changeLines(shared, say);
  const pages = shared.pages.map(
    ({ layout, numbers }) =>
      html`<span class="line">${layoutName(layout)} ${numbers.join(', ')}</span>`,
  );
  return html`<tr>
    <th scope="row">${label}</th>
    <td>${value}</td>
    <td>${evidence(shared.change.origin, say)}</td>
    <td>${pages}</td>
  </tr> `;
}

function evidence({ old, new: now }: SharedChange['change']['origin'], say: Say): Html {
  const either = now ?? old;
  if (either === null) return html``;
  const placed = (origin: OriginRecord): string => evidencePlace(origin) ?? say('calculated');
  const place = html`<span class="line">${placed(either)}</span>`;
  const said = evidenceText(either);
  if (old === null || now === null || (placed(old) === placed(now) && evidenceText(old) === said)) {
    return html`${place}<span class="line">${said}</span>`;
  }
  return html`${place}<span class="line"
      ><span class="old">${evidenceText(old)}</span> ${arrow(say)} <strong>${said}</strong></span
    >`;
}

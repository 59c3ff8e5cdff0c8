import type { SharedChange } from '../compare/across-layouts.js';
import { html, type Html } from './html.js';
import type { Say } from './words.js';

/** The labels of a figure, and its rendering before and after, a line a language. */
export function changeLines(
  { change, sheet }: SharedChange,
  say: Say,
): { label: Html; value: Html } {
  const { change: kind, fields, label, rendering } = change;
  const line = (tag: string): Html => {
    const shown = rendering[tag] ?? '';
    const field = fields.find((each) => each.field === 'rendering' && each.language === tag);
    if (kind === 'removed') return became(tag, shown, html`${say('no-longer-printed')}`, say);
    if (kind === 'added') {
      return html`<span class="line"
        ><strong lang="${tag}">${shown}</strong> (${say('new')})</span
      >`;
    }
    if (typeof field?.old !== 'string' || field.new === null) {
      return html`<span class="line" lang="${tag}">${shown}</span>`;
    }
    return became(tag, field.old, html`<strong lang="${tag}">${field.new}</strong>`, say);
  };
  const years = periodOf(change, say);
  const labels = sheet.languages.flatMap((tag) => {
    const text = label[tag];
    return text === undefined ? [] : [html`<span lang="${tag}">${text}${years}</span>`];
  });
  return { label: html`${labels}`, value: html`${sheet.languages.map(line)}` };
}

/** `, 2019`; where it is of another period than it was, `, 2018 → 2019`. */
function periodOf({ fields, period }: SharedChange['change'], say: Say): Html {
  const old = fields.find(({ field }) => field === 'period')?.old;
  if (period === undefined) return html``;
  return typeof old === 'string' && old !== period
    ? html`, ${old} ${arrow(say)} ${period}`
    : html`, ${period}`;
}

const became = (tag: string, old: string, now: Html, say: Say): Html =>
  html`<span class="line"
    ><span class="old" lang="${tag}">${old}</span> ${arrow(say)} ${now}</span
  >`;

/** An arrow that is read aloud as words. */
export const arrow = (say: Say): Html =>
  html`<span aria-hidden="true">&rarr;</span><span class="hidden"> ${say('is-now')} </span>`;

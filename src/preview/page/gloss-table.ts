import type { FigureView, Gloss } from '../view.js';
import { h } from './dom.js';
import type { Shown } from './store.js';
import { nameOf } from './words.js';

/** A column a part, a row a language, then the stored value. */
export function glossTable(
  { words }: Shown,
  figure: FigureView,
  languages: readonly string[],
): HTMLElement {
  const parts = ['qualifier', 'number', 'magnitude', 'unit'] as const;
  const absent = (): HTMLElement => h('span', { class: 'quiet' }, words('not-stated'));
  const row = (tag: string, gloss: Gloss | undefined): HTMLElement =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', lang: tag }, nameOf(tag)),
      ...parts.map((part) =>
        h('td', { lang: tag, 'data-part': words(part) }, gloss?.[part] ?? absent()),
      ),
      h('td', { lang: tag, 'data-part': words('period') }, figure.period?.words[tag] ?? absent()),
    );
  const { value, unit, qualifier, period } = figure;
  return h(
    'table',
    { class: 'gloss' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, h('span', { class: 'hidden' }, words('language'))),
        ...[...parts, 'period'].map((part) => h('th', { scope: 'col' }, words(part))),
      ),
    ),
    h(
      'tbody',
      {},
      ...languages.map((tag) => row(tag, figure.gloss[tag])),
      h(
        'tr',
        { class: 'stored' },
        h('th', { scope: 'row' }, words('stored')),
        h('td', { 'data-part': words('qualifier') }, qualifier?.name ?? '–'),
        h('td', { colspan: 2, 'data-part': words('number') }, storedValue(value)),
        h('td', { 'data-part': words('unit') }, unit ?? '–'),
        h('td', { 'data-part': words('period') }, period?.edtf ?? '–'),
      ),
    ),
  );
}

function storedValue(value: FigureView['value']): string {
  switch (value.kind) {
    case 'number':
      return value.amount;
    case 'range':
      return `${value.low} – ${value.high}`;
    case 'date':
      return value.date;
    case 'ordinal':
      return value.number;
    case 'fraction':
      return `${value.numerator} / ${value.denominator}`;
    case 'ratio':
      return value.terms.join(' : ');
  }
}

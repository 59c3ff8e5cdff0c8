import { fill, findInput, h } from './dom.js';
import type { Shown } from './store.js';

export interface KeyActions {
  readonly figure: (step: 1 | -1) => void;
  readonly place: () => void;
  readonly page: (step: 1 | -1) => void;
  readonly layout: () => void;
  readonly editor: () => void;
  readonly copy: () => void;
  readonly faults: () => void;
  readonly fault: (step: 1 | -1) => void;
  readonly close: () => void;
}

const stored = 'factsheet-single-keys';

/** Single keys do nothing in a field, and can be turned off (WCAG 2.1.4). */
export function listenToKeys(shown: Shown, actions: KeyActions): { readonly help: () => void } {
  const dialog = document.querySelector('dialog');
  if (dialog === null) throw new Error('no dialog');
  let isOn = localStorage.getItem(stored) !== 'off';
  const search = findInput('find');
  const singles: Readonly<Record<string, () => void>> = {
    j: () => actions.figure(1),
    k: () => actions.figure(-1),
    n: actions.place,
    '[': () => actions.page(-1),
    ']': () => actions.page(1),
    l: actions.layout,
    e: actions.editor,
    c: actions.copy,
    f: actions.faults,
    '/': () => search.focus(),
    '?': () => help(),
  };
  const help = (): void => {
    const toggle = h('input', {
      type: 'checkbox',
      checked: isOn,
      change: () => {
        isOn = toggle.checked;
        localStorage.setItem(stored, isOn ? 'on' : 'off');
      },
    });
    fill(dialog, ...helpParts(shown, toggle, () => dialog.close()));
    dialog.showModal();
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || dialog.open)
      return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === 'Escape') return actions.close();
    if (target.matches('input, textarea, select')) return;
    const inFaults = target.closest('#faults, #card') !== null;
    if (inFaults && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      return actions.fault(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (target.matches('.box') && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      return actions.figure(event.key === 'ArrowRight' ? 1 : -1);
    }
    const action = isOn ? singles[event.key.toLowerCase()] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  return { help };
}

/** What each key does, by the id of its words. */
const rows = [
  ['J K ← →', 'key-figure'],
  ['N', 'key-place'],
  ['[ ]', 'key-page'],
  ['L', 'key-layout'],
  ['E', 'key-editor'],
  ['C', 'key-copy'],
  ['F', 'key-faults'],
  ['/', 'key-find'],
  ['Esc', 'key-close'],
] as const;

const helpParts = (
  { words }: Shown,
  toggle: HTMLElement,
  close: () => void,
): readonly HTMLElement[] => [
  h('h2', { id: 'keys-title' }, words('keys')),
  h(
    'table',
    {},
    h(
      'tbody',
      {},
      ...rows.map(([keys, id]) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, ...keys.split(' ').map((key) => h('kbd', {}, key))),
          h('td', {}, words(id)),
        ),
      ),
    ),
  ),
  h('label', {}, toggle, ` ${words('single-keys')}`),
  h('button', { type: 'button', class: 'button', click: close }, words('close')),
];

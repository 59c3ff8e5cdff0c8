/* The ticks of a proof. They stay in the browser, by what each row says: a figure that changes is to be looked at again. */

interface Mark {
  readonly ticked: boolean;
  /** The note of a query; absent where nothing is asked. */
  readonly query?: string;
}

const root = document.documentElement;
const storeName = root.dataset['store'] ?? '';
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-hash]')];

interface Parts {
  readonly tick: HTMLInputElement;
  readonly ask: HTMLButtonElement;
  readonly query: HTMLElement;
  readonly note: HTMLInputElement;
}

function partsOf(row: HTMLElement): Parts {
  const tick = row.querySelector<HTMLInputElement>('.tick input');
  const ask = row.querySelector<HTMLButtonElement>('.ask');
  const query = row.querySelector<HTMLElement>('.query');
  const note = row.querySelector<HTMLInputElement>('.query input');
  if (!tick || !ask || !query || !note) throw new Error('a row without its box');
  return { tick, ask, query, note };
}

function stored(): Readonly<Record<string, Mark>> {
  try {
    return (JSON.parse(localStorage.getItem(storeName) ?? '{}') ?? {}) as Record<string, Mark>;
  } catch {
    // Storage that is off, or holds what nobody of ours wrote: the boxes of the file itself stand.
    return {};
  }
}

const markOf = (row: HTMLElement): Mark => {
  const { tick, query, note } = partsOf(row);
  return { ticked: tick.checked, ...(query.hidden ? {} : { query: note.value }) };
};

function store(): void {
  const marks = rows.map((row) => [row.dataset['hash'] ?? '', markOf(row)] as const);
  const kept = marks.filter(([, { ticked, query }]) => ticked || query !== undefined);
  try {
    localStorage.setItem(storeName, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Saving a copy keeps them as well.
  }
}

function show(row: HTMLElement, { ticked, query }: Mark): void {
  const parts = partsOf(row);
  parts.tick.checked = ticked;
  parts.query.hidden = query === undefined;
  parts.ask.setAttribute('aria-expanded', String(query !== undefined));
  if (query !== undefined) parts.note.value = query;
  row.classList.toggle('ticked', ticked);
  row.classList.toggle('queried', query !== undefined);
}

function count(): void {
  const ticked = rows.filter((row) => row.matches('.ticked')).length;
  const queried = rows.filter((row) => row.matches('.queried')).length;
  const put = (id: string, text: string): void => {
    const element = document.getElementById(id);
    if (element) element.textContent = text;
  };
  put('ticked', String(ticked));
  put('queried', String(queried));
  const open = rows.filter((row) => !row.matches('.ticked, .queried')).length;
  put('count-open', String(open));
  put('count-queried', String(queried));
  const progress = document.getElementById('progress');
  if (progress instanceof HTMLProgressElement) progress.value = ticked;
  const status = document.getElementById('status');
  const slots: Readonly<Record<string, number>> = { ticked, queried, all: rows.length };
  put(
    'status',
    (status?.dataset['text'] ?? '').replaceAll(/\{(\w+)\}/gu, (_, slot: string) =>
      String(slots[slot]),
    ),
  );
}

function change(row: HTMLElement, mark: Mark): void {
  show(row, mark);
  store();
  count();
}

function toggleQuery(row: HTMLElement): void {
  const { ticked, query } = markOf(row);
  change(row, query === undefined ? { ticked: false, query: '' } : { ticked });
  const { note, tick } = partsOf(row);
  (query === undefined ? note : tick).focus();
}

const saved = stored();
for (const row of rows) {
  const { tick, ask: button, query, note } = partsOf(row);
  const own: Mark = { ticked: tick.checked, ...(query.hidden ? {} : { query: note.value }) };
  show(row, saved[row.dataset['hash'] ?? ''] ?? own);
  tick.addEventListener('change', () => change(row, markOf(row)));
  note.addEventListener('input', store);
  button.addEventListener('click', () => toggleQuery(row));
}
count();

for (const radio of document.querySelectorAll<HTMLInputElement>('[name="filter"]'))
  radio.addEventListener('change', () => (root.dataset['filter'] = radio.value));

const shown = (): readonly HTMLElement[] => rows.filter((row) => row.offsetParent !== null);

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (target.matches('input[type="text"]')) {
    const row = target.closest<HTMLElement>('tr');
    if (event.key === 'Escape' && row) partsOf(row).tick.focus();
    return;
  }
  const list = shown();
  const current = target.closest<HTMLElement>('tr[data-hash]');
  const at = current ? list.indexOf(current) : -1;
  const open = (from: number): HTMLElement | undefined =>
    [...list.slice(from), ...list.slice(0, from)].find((row) => !row.matches('.ticked, .queried'));
  const next: Readonly<Record<string, () => HTMLElement | undefined>> = {
    j: () => list[Math.min(at + 1, list.length - 1)],
    k: () => list[Math.max(at - 1, 0)],
    u: () => open(at + 1),
  };
  const key = event.key.toLowerCase();
  if (key === 'q' && current) {
    event.preventDefault();
    toggleQuery(current);
    return;
  }
  const row = next[key]?.();
  if (row === undefined) return;
  event.preventDefault();
  partsOf(row).tick.focus();
  row.scrollIntoView({ block: 'nearest' });
});

document.getElementById('print')?.addEventListener('click', () => window.print());
document.getElementById('save')?.addEventListener('click', () => {
  for (const row of rows) {
    const { tick, note } = partsOf(row);
    tick.toggleAttribute('checked', tick.checked);
    note.setAttribute('value', note.value);
  }
  const blob = new Blob([`<!doctype html>\n${root.outerHTML}\n`], { type: 'text/html' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = decodeURIComponent(location.pathname.split('/').at(-1) ?? 'proof.html');
  link.click();
  URL.revokeObjectURL(link.href);
});

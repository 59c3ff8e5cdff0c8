import { layoutName, type PreviewSetting, type PreviewState } from '../view.js';
import { fill, find, findInput, focusedFact, h } from './dom.js';
import { copier } from './copy.js';
import { drawFaults } from './faults-region.js';
import { drawPanel } from './figure-panel.js';
import { listenToKeys } from './keys.js';
import { drawSteps, drawTabs, listenToTabs } from './narrow.js';
import { pagesRegion } from './pages-region.js';
import {
  boxAt,
  changed,
  editorLink,
  factsIn,
  figureOf,
  isFound,
  outputOf,
  spotsOf,
  viewOf,
  type Shown,
  type Spot,
} from './store.js';
import { drawStatus } from './status-line.js';
import { languageOf, wordsIn } from './words.js';

/** In milliseconds: a build that takes less is not spoken of. */
const patience = 400;

const setting = (await (await fetch('/setting.json')).json()) as PreviewSetting;
const language = languageOf(setting.strings);
const shown: Shown = {
  setting,
  language,
  words: wordsIn(setting.strings, language),
  state: { build: 0, isComplete: false, isBuilt: false, faults: [] },
  connection: 'starting',
  isBuilding: false,
  layout: '',
  page: 1,
  zoom: 'width',
  selected: undefined,
  spot: undefined,
  was: new Map(),
  goodSince: undefined,
  fault: 0,
  isFolded: false,
  search: '',
  tab: 'figure',
  notice: '',
};
const { words } = shown;

document.documentElement.lang = language;
for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
  element.textContent = words(element.dataset['text'] ?? '');
for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
  element.setAttribute('aria-label', words(element.dataset['label'] ?? ''));
findInput('find').placeholder = words('find');

listenToTabs(shown);
const copy = copier(shown);
const pages = pagesRegion(shown, { select: selectSpot, goTo, turned: drawAround });

// What is drawn

function drawAround(): void {
  const view = viewOf(shown);
  const output = outputOf(shown);
  const title = Object.values(view?.title ?? {})[0] ?? setting.report;
  find('title').textContent = title;
  find('title').lang = view?.languages[0] ?? '';
  document.title = `${title} – factsheet preview`;
  find('report').textContent = view?.report ?? '';
  const count = output?.pages.length ?? 0;
  find('page-of').textContent = count === 0 ? '' : words('page-of', { number: shown.page, count });
  fill(
    find('layouts'),
    ...(view?.outputs ?? []).map(({ layout }) =>
      choice(layoutName(layout), layout === output?.layout, () => goTo(layout, 1)),
    ),
  );
  fill(
    find('zoom'),
    ...(['full', 'width'] as const).map((zoom) =>
      choice(words(`zoom-${zoom}`), shown.zoom === zoom, () => {
        shown.zoom = zoom;
        void draw();
      }),
    ),
  );
  const link = find('open-pdf');
  link.hidden = output === undefined;
  link.setAttribute('href', `/pdf/${encodeURIComponent(output?.layout ?? '')}.pdf`);
  drawPanel(shown, { select, goTo, copy });
  drawFaults(shown, { show: showFault, fold });
  drawTabs(shown);
  drawSteps(shown, stepFigure);
  drawStatus(shown);
  pages.mark();
}

const choice = (text: string, isChosen: boolean, click: () => void): HTMLElement =>
  h('button', { type: 'button', 'data-key': text, 'aria-pressed': String(isChosen), click }, text);

async function draw(): Promise<void> {
  // The pages are fetched while all else is drawn.
  const drawn = pages.draw();
  drawAround();
  await drawn;
}

// What the reader does

function select(fact: string): void {
  const here = spotsOf(outputOf(shown), fact);
  const other = viewOf(shown)?.outputs.find((output) => spotsOf(output, fact).length > 0);
  const [spot] = here;
  if (spot === undefined && other !== undefined) {
    shown.layout = other.layout;
    const [first] = spotsOf(other, fact);
    shown.selected = fact;
    shown.spot = first;
    shown.page = first?.page ?? 1;
    void draw().then(() => first && pages.showSpot(first));
    return;
  }
  selectSpot(fact, here.find(({ page }) => page === shown.page) ?? spot);
}

function selectSpot(fact: string, spot: Spot | undefined): void {
  shown.selected = fact;
  shown.spot = spot;
  shown.tab = 'figure';
  if (spot) shown.page = spot.page;
  drawAround();
  if (spot) pages.showSpot(spot);
}

function goTo(layout: string, page: number): void {
  const isOther = layout !== outputOf(shown)?.layout;
  shown.layout = layout;
  shown.page = page;
  const spot =
    shown.selected && spotsOf(outputOf(shown), shown.selected).find((each) => each.page === page);
  if (spot) shown.spot = spot;
  const show = (): void => {
    pages.showPage(page);
    if (spot) pages.showSpot(spot);
  };
  if (isOther) void draw().then(show);
  else {
    drawAround();
    show();
  }
}

function stepFigure(step: 1 | -1): void {
  const facts = factsIn(outputOf(shown));
  const { selected: from = focusedFact() } = shown;
  const at = from === undefined ? -1 : facts.indexOf(from);
  const start = at < 0 && step < 0 ? 0 : at;
  const fact = facts[(start + step + facts.length) % facts.length];
  if (fact !== undefined) select(fact);
}

function nextPlace(): void {
  const { selected, spot } = shown;
  if (selected === undefined) return;
  const outputs = viewOf(shown)?.outputs ?? [];
  const all = outputs.flatMap((output) => {
    // One place is all of its boxes on a page.
    const onPages = new Map(
      spotsOf(output, selected)
        .toReversed()
        .map((each) => [each.page, each]),
    );
    return [...onPages.keys()]
      .toSorted((a, b) => a - b)
      .map((page) => ({ layout: output.layout, page }));
  });
  const at = all.findIndex(
    ({ layout, page }) => layout === outputOf(shown)?.layout && page === (spot?.page ?? shown.page),
  );
  const next = all[(at + 1) % all.length];
  if (next) goTo(next.layout, next.page);
}

function showFault(fault: number): void {
  shown.fault = fault;
  shown.isFolded = false;
  drawAround();
  find('faults').querySelector<HTMLElement>(`[data-key="fault-${fault}"]`)?.focus();
}

function fold(): void {
  shown.isFolded = !shown.isFolded;
  drawAround();
}

function close(): void {
  const search = findInput('find');
  if (shown.search !== '' || document.activeElement === search) {
    search.value = '';
    shown.search = '';
    search.blur();
  } else if (!find('card').hidden && !shown.isFolded) shown.isFolded = true;
  else {
    shown.selected = undefined;
    shown.spot = undefined;
  }
  drawAround();
}

const { help } = listenToKeys(shown, {
  figure: stepFigure,
  place: nextPlace,
  page: (step) => {
    const count = outputOf(shown)?.pages.length ?? 0;
    const page = Math.min(Math.max(shown.page + step, 1), count);
    if (count > 0) goTo(outputOf(shown)?.layout ?? '', page);
  },
  layout: () => {
    const layouts = (viewOf(shown)?.outputs ?? []).map(({ layout }) => layout);
    const next = layouts[(layouts.indexOf(outputOf(shown)?.layout ?? '') + 1) % layouts.length];
    if (next !== undefined) goTo(next, 1);
  },
  editor: () => {
    const fault = shown.state.isBuilt ? undefined : shown.state.faults[shown.fault];
    const place = fault?.place ?? figureOf(shown)?.place;
    if (place) location.href = editorLink(shown, place);
  },
  copy,
  faults: () => find('faults').focus(),
  fault: (step) => {
    const count = shown.state.faults.length;
    if (count > 0) showFault((shown.fault + step + count) % count);
  },
  close,
});
find('legend').addEventListener('click', help);

findInput('find').addEventListener('input', ({ target }) => {
  shown.search = (target as HTMLInputElement).value.trim();
  drawAround();
});
find('find').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  const first = viewOf(shown)?.figures.find((figure) => isFound(figure, shown.search));
  if (first) select(first.fact);
});

// What the command tells

let slow: ReturnType<typeof setTimeout> | undefined;

function take(state: PreviewState): void {
  const before = shown.state.good;
  const isNewGood = state.good !== undefined && state.good.build !== before?.build;
  if (isNewGood) {
    shown.was = changed(before?.view.figures ?? [], state.good?.view.figures ?? []);
    shown.goodSince = new Date();
  }
  const old = shown.spot && boxAt(outputOf(shown), shown.spot);
  shown.state = state;
  shown.isBuilding = false;
  clearTimeout(slow);
  if (shown.fault >= state.faults.length) shown.fault = 0;
  if (state.isBuilt) shown.isFolded = false;
  shown.page = Math.min(shown.page, outputOf(shown)?.pages.length ?? 1) || 1;
  const { selected } = shown;
  if (selected !== undefined && state.good && figureOf(shown) === undefined)
    shown.selected = undefined;
  else if (selected !== undefined && old) {
    const spots = spotsOf(outputOf(shown), selected);
    shown.spot = spots.find(({ page }) => page === shown.page) ?? spots[0];
  }
  void draw();
}

const events = new EventSource('/events');
events.addEventListener('open', () => {
  shown.connection = 'open';
  drawStatus(shown);
});
events.addEventListener('error', () => {
  shown.connection = 'stopped';
  drawStatus(shown);
});
events.addEventListener('building', () => {
  clearTimeout(slow);
  slow = setTimeout(() => {
    shown.isBuilding = true;
    drawStatus(shown);
  }, patience);
});
events.addEventListener('state', ({ data }) => take(JSON.parse(String(data)) as PreviewState));
void draw();

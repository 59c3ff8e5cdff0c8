import { layoutName, type OutputView, type PageView } from '../view.js';
import { fill, find, h } from './dom.js';
import { closePdf, openPdf, paintPage, pdfUrl, type OpenedPdf } from './drawn-pages.js';
import { idle, railRegion } from './rail.js';
import { tagSide, type Side } from './tag-side.js';
import { figureOf, outputOf, renderingOf, type Shown, type Spot } from './store.js';

const CSS_PIXELS_IN_POINT = 96 / 72;
/** CSS pixels of a page that fills its room: below, its text cannot be read, and it is moved about. */
const [NARROWEST, WIDEST] = [640, 1100];
/** CSS pixels of a tag: its widest usual letter, the room beside its text, its line. */
const [TAG_LETTER, TAG_PADDING, TAG_HEIGHT] = [7, 6, 18];

/** The pages of the layout that is shown, their figures as buttons, and the rail of small pages beside them. */
export interface PagesRegion {
  /** Draws what has changed: another build, layout, width or zoom. */
  readonly draw: () => Promise<void>;
  /** Marks the selected figure. */
  readonly mark: () => void;
  readonly showPage: (page: number) => void;
  readonly showSpot: (spot: Spot) => void;
}

interface Actions {
  readonly select: (fact: string, spot: Spot) => void;
  readonly goTo: (layout: string, page: number) => void;
  readonly turned: () => void;
}

export function pagesRegion(shown: Shown, { select, goTo, turned }: Actions): PagesRegion {
  const region = find('pages');
  const rail = railRegion(shown, goTo);
  let pdf: OpenedPdf | undefined;
  /** What is drawn, as a key; and what is being drawn. */
  let drawn = '';
  let turn = 0;
  /** Pages of it that are not painted yet. */
  let waiting = new Set<number>();
  let isTurning = false;
  let told: string | undefined;

  const widthOf = ({ width }: PageView): number => {
    const room = region.clientWidth - 2 * Number.parseFloat(getComputedStyle(region).paddingLeft);
    return Math.round(
      shown.zoom === 'full'
        ? width * CSS_PIXELS_IN_POINT
        : Math.min(Math.max(room, NARROWEST), WIDEST),
    );
  };

  const draw = async (): Promise<void> => {
    const output = outputOf(shown);
    const { good } = shown.state;
    if (output === undefined || good === undefined) {
      // A fault says so itself.
      const isTold = shown.state.faults.length > 0;
      fill(region, isTold ? undefined : h('p', { class: 'quiet empty' }, shown.words('none-good')));
      rail.clear();
      drawn = '';
      return;
    }
    tellLayout(output);
    const [first] = output.pages;
    const key = JSON.stringify([pdfUrl(output), first && widthOf(first), shown.zoom]);
    if (key === drawn) {
      if (waiting.size < output.pages.length) region.dataset['build'] = String(good.build);
      void rail.draw(pdf);
      return;
    }
    drawn = key;
    turn += 1;
    const mine = turn;
    if (pdf?.url !== pdfUrl(output)) {
      const opened = await openPdf(pdfUrl(output));
      if (mine !== turn) return void closePdf(opened);
      const old = pdf;
      pdf = opened;
      void closePdf(old);
    }
    framesFor(output, widthOf);
    waiting = new Set(output.pages.keys());
    await paintNear(shown.page - 1, output);
    if (mine !== turn) return;
    for (const frame of region.querySelectorAll('.page')) {
      const number = Number((frame as HTMLElement).dataset['page']);
      const page = output.pages[number - 1];
      if (page) putBoxes(frame as HTMLElement, page, number);
    }
    region.dataset['build'] = String(shown.state.good?.build ?? good.build);
    mark();
    await paintInView();
    void rail.draw(pdf).then(async () => paintRest(mine));
  };

  /** The command makes first what is looked at. */
  const tellLayout = ({ layout }: OutputView): void => {
    if (layout === told) return;
    told = layout;
    void fetch(`/shown/${encodeURIComponent(layout)}`).catch(() => (told = undefined));
  };

  /** Paints the page with an index; it keeps its old picture until the new one is there. */
  const paintNear = async (index: number, output: OutputView): Promise<void> => {
    const [frame, page, mine] = [frameAt(index), output.pages[index], turn];
    if (pdf === undefined || frame === undefined || page === undefined) return;
    waiting.delete(index);
    const canvas = await paintPage(pdf, index + 1, widthOf(page));
    if (mine === turn) place(frame, canvas, output, index + 1);
  };

  /** Paints the pages in view and those that a turn of the wheel brings there; the others when they come. */
  const paintInView = async (): Promise<void> => {
    for (;;) {
      const output = outputOf(shown);
      const index = [...waiting].find(isNear);
      if (output === undefined || index === undefined) return;
      await paintNear(index, output);
    }
  };

  /** Whoever prints the screen gets every page: what nobody came to is painted when nothing else is to do. */
  const paintRest = async (mine: number): Promise<void> => {
    for (;;) {
      await idle();
      const output = outputOf(shown);
      const [index] = waiting;
      if (mine !== turn || output === undefined || index === undefined) return;
      await paintNear(index, output);
    }
  };

  const isNear = (index: number): boolean => {
    const [frame, room] = [frameAt(index)?.getBoundingClientRect(), region.getBoundingClientRect()];
    if (frame === undefined) return false;
    return frame.bottom > room.top - room.height && frame.top < room.bottom + room.height;
  };

  const frameAt = (index: number): HTMLElement | undefined =>
    region.querySelector<HTMLElement>(`.page[data-page="${index + 1}"]`) ?? undefined;

  /** A frame for each page, those there are kept, so that nothing moves. */
  const framesFor = (output: OutputView, width: (page: PageView) => number): void => {
    const had = [...region.querySelectorAll<HTMLElement>('.page')];
    region.querySelector('.empty')?.remove();
    const frames = output.pages.map((page, index) => {
      const frame = had[index] ?? h('div', { class: 'page', 'data-page': index + 1 });
      frame.style.width = `${width(page)}px`;
      frame.style.aspectRatio = `${page.width} / ${page.height}`;
      if (!frame.isConnected) region.append(frame);
      return frame;
    });
    for (const frame of had.slice(frames.length)) frame.remove();
  };

  const place = (
    frame: HTMLElement,
    canvas: HTMLCanvasElement,
    output: OutputView,
    number: number,
  ): void => {
    const label = shown.words('page-image', {
      number,
      count: output.pages.length,
      layout: layoutName(output.layout),
    });
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label);
    const old = frame.querySelector('canvas');
    if (old) old.replaceWith(canvas);
    else frame.prepend(canvas);
  };

  const putBoxes = (frame: HTMLElement | undefined, page: PageView, number: number): void => {
    if (frame === undefined) return;
    const layer = frame.querySelector<HTMLElement>('.boxes') ?? h('div', { class: 'boxes' });
    if (!layer.isConnected) frame.append(layer);
    const buttons = page.boxes.map((box, index) => {
      const figure = figureOf(shown, box.fact);
      const status = figure?.status.words[box.language] || shown.words('reported');
      const name = [...Object.values(renderingOf(figure)), status].join(', ');
      const button = h('button', {
        type: 'button',
        class: 'box',
        'aria-label': name,
        'aria-pressed': 'false',
        title: box.fact,
        'data-fact': box.fact,
        'data-key': `${number}-${index}`,
        click: () => select(box.fact, { page: number, index }),
      });
      button.style.left = `${(box.x / page.width) * 100}%`;
      button.style.top = `${(box.y / page.height) * 100}%`;
      button.style.width = `${(box.width / page.width) * 100}%`;
      button.style.height = `${(box.height / page.height) * 100}%`;
      return button;
    });
    fill(layer, ...buttons);
  };

  const mark = (): void => {
    for (const button of region.querySelectorAll<HTMLElement>('.box')) {
      const isSelected = button.dataset['fact'] === shown.selected;
      button.setAttribute('aria-pressed', String(isSelected));
      const { spot } = shown;
      const isSpot = spot && button.dataset['key'] === `${spot.page}-${spot.index}`;
      const tag = isSelected && isSpot ? (shown.selected ?? '') : '';
      button.dataset['tag'] = tag;
      if (tag !== '') button.dataset['side'] = sideOf(button, tag);
    }
    rail.mark();
  };

  const sideOf = (button: HTMLElement, tag: string): Side => {
    const frame = button.closest('.page') ?? region;
    const others = [...frame.querySelectorAll('.box')].filter((box) => box !== button);
    return tagSide(
      button.getBoundingClientRect(),
      { width: tag.length * TAG_LETTER + 2 * TAG_PADDING, height: TAG_HEIGHT },
      others.map((box) => box.getBoundingClientRect()),
      frame.getBoundingClientRect(),
    );
  };

  const showPage = (page: number): void => {
    isTurning = true;
    region.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
    requestAnimationFrame(() => (isTurning = false));
  };

  region.addEventListener(
    'scroll',
    () => {
      void paintInView();
      if (isTurning) return;
      const middle = region.getBoundingClientRect().top + region.clientHeight / 3;
      const at = [...region.querySelectorAll<HTMLElement>('.page')].findLastIndex(
        (frame) => frame.getBoundingClientRect().top <= middle,
      );
      if (at >= 0 && at + 1 !== shown.page) {
        shown.page = at + 1;
        turned();
      }
    },
    { passive: true },
  );
  new ResizeObserver(() => void draw()).observe(region);

  return {
    draw,
    mark,
    showPage,
    showSpot: ({ page, index }) => {
      const button = region.querySelector<HTMLElement>(`[data-key="${page}-${index}"]`);
      button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      // Who walks the figures by keys goes on from the one that is shown.
      if (document.activeElement?.matches('.box') === true) button?.focus({ preventScroll: true });
    },
  };
}

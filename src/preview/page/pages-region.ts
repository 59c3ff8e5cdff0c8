import { fill, find, h } from './dom.js';
import { pdfUrl } from './drawn-pages.js';
import { markFigures, putFigures, showFigure } from './figure-buttons.js';
import { pageFrames } from './page-frames.js';
import { pagePainter } from './page-painter.js';
import { railRegion } from './rail.js';
import { outputOf, type Shown, type Spot } from './store.js';

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
  const frames = pageFrames(region, shown.words);
  const painter = pagePainter(shown, frames);
  const tellLayout = layoutTeller();
  /** What is drawn, as a key. */
  let drawn = '';
  let isTurning = false;

  const mark = (): void => {
    markFigures(region, shown);
    rail.mark();
  };

  const drawNothing = (): void => {
    // A fault says so itself.
    const isTold = shown.state.faults.length > 0;
    fill(region, isTold ? undefined : h('p', { class: 'quiet empty' }, shown.words('none-good')));
    painter.end();
    rail.clear();
  };

  const draw = async (): Promise<void> => {
    const output = outputOf(shown);
    const { good } = shown.state;
    if (output === undefined || good === undefined) {
      drawn = '';
      return drawNothing();
    }
    tellLayout(output.layout);
    const [first] = output.pages;
    const width = first && frames.widthOf(first, shown.zoom);
    const key = JSON.stringify([pdfUrl(output), width, shown.zoom]);
    if (key === drawn) {
      if (painter.hasPainted()) region.dataset['build'] = String(good.build);
      return void rail.draw(painter.pdf());
    }
    drawn = key;
    const painting = await painter.begin(output);
    if (painting === undefined) return;
    output.pages.forEach((page, index) => {
      const frame = frames.at(index);
      if (frame) putFigures(frame, page, index + 1, shown, select);
    });
    region.dataset['build'] = String(shown.state.good?.build ?? good.build);
    mark();
    await painter.paintInView();
    void rail.draw(painter.pdf()).then(painting.paintRest);
  };

  region.addEventListener(
    'scroll',
    () => {
      void painter.paintInView();
      if (isTurning) return;
      const page = frames.lookedAt() + 1;
      if (page > 0 && page !== shown.page) {
        shown.page = page;
        turned();
      }
    },
    { passive: true },
  );
  new ResizeObserver(() => void draw()).observe(region);

  return {
    draw,
    mark,
    showPage: (page) => {
      isTurning = true;
      region.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
      requestAnimationFrame(() => (isTurning = false));
    },
    showSpot: (spot) => showFigure(region, spot),
  };
}

/** Tells the command which layout is looked at, once for each: it makes that first. */
function layoutTeller(): (layout: string) => void {
  let told: string | undefined;
  return (layout) => {
    if (layout === told) return;
    told = layout;
    void fetch(`/shown/${encodeURIComponent(layout)}`).catch(() => (told = undefined));
  };
}

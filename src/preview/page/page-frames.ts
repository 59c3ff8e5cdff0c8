import { layoutName, type OutputView, type PageView } from '../view.js';
import { h } from './dom.js';
import type { Words } from './words.js';

const CSS_PIXELS_IN_POINT = 96 / 72;
/** CSS pixels of a page that fills its room: below, its text cannot be read, and it is moved about. */
const [NARROWEST, WIDEST] = [640, 1100];
/** A page is looked at that has passed so much of the height of what is seen. */
const LOOKED_AT = 1 / 3;

/** The frames in which pages stand under one another. */
export interface PageFrames {
  readonly at: (index: number) => HTMLElement | undefined;
  /** CSS pixels */
  readonly widthOf: (page: PageView, zoom: 'full' | 'width') => number;
  /** A frame for each page; those there are kept, so that nothing moves. */
  readonly fit: (pages: readonly PageView[], zoom: 'full' | 'width') => void;
  /** Puts the picture of a page in place of the one before. */
  readonly place: (index: number, canvas: HTMLCanvasElement, output: OutputView) => void;
  /** Whether a page is in view, or a turn of the wheel brings it there. */
  readonly isNear: (index: number) => boolean;
  /** Index of the page that is looked at; −1 above the first. */
  readonly lookedAt: () => number;
}

export function pageFrames(region: HTMLElement, words: Words): PageFrames {
  const all = (): readonly HTMLElement[] => [...region.querySelectorAll<HTMLElement>('.page')];

  const at = (index: number): HTMLElement | undefined =>
    region.querySelector<HTMLElement>(`.page[data-page="${index + 1}"]`) ?? undefined;

  const widthOf: PageFrames['widthOf'] = ({ width }, zoom) => {
    const room = region.clientWidth - 2 * Number.parseFloat(getComputedStyle(region).paddingLeft);
    return Math.round(
      zoom === 'full' ? width * CSS_PIXELS_IN_POINT : Math.min(Math.max(room, NARROWEST), WIDEST),
    );
  };

  const fit: PageFrames['fit'] = (pages, zoom) => {
    const had = all();
    region.querySelector('.empty')?.remove();
    pages.forEach((page, index) => {
      const frame = had[index] ?? h('div', { class: 'page', 'data-page': index + 1 });
      frame.style.width = `${widthOf(page, zoom)}px`;
      frame.style.aspectRatio = `${page.width} / ${page.height}`;
      if (!frame.isConnected) region.append(frame);
    });
    for (const frame of had.slice(pages.length)) frame.remove();
  };

  const place: PageFrames['place'] = (index, canvas, { layout, pages }) => {
    const said = { number: index + 1, count: pages.length, layout: layoutName(layout) };
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', words('page-image', said));
    const frame = at(index);
    const old = frame?.querySelector('canvas');
    if (old) old.replaceWith(canvas);
    else frame?.prepend(canvas);
  };

  const isNear = (index: number): boolean => {
    const [frame, room] = [at(index)?.getBoundingClientRect(), region.getBoundingClientRect()];
    if (frame === undefined) return false;
    return frame.bottom > room.top - room.height && frame.top < room.bottom + room.height;
  };

  const lookedAt = (): number => {
    const passed = region.getBoundingClientRect().top + region.clientHeight * LOOKED_AT;
    return all().findLastIndex((frame) => frame.getBoundingClientRect().top <= passed);
  };

  return { at, widthOf, fit, place, isNear, lookedAt };
}

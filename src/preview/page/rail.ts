import { layoutName, type OutputView } from '../view.js';
import { fill, find, h } from './dom.js';
import { closePdf, openPdf, paintPage, pdfUrl, type OpenedPdf } from './drawn-pages.js';
import { outputOf, spotsOf, type Shown } from './store.js';

/** CSS pixels */
const smallWidth = 66;

/** The small pages beside the pages. */
export interface Rail {
  /** @param pdf the one whose pages are drawn, so that it is not opened again */
  readonly draw: (pdf: OpenedPdf | undefined) => Promise<void>;
  /** Marks the page that is looked at, and those that hold the selected figure. */
  readonly mark: () => void;
  readonly clear: () => void;
}

export function railRegion(shown: Shown, goTo: (layout: string, page: number) => void): Rail {
  const rail = find('rail');
  let turn = 0;

  const mark = (): void => {
    const view = shown.state.good?.view;
    for (const button of rail.querySelectorAll<HTMLElement>('button')) {
      const { layout, page } = button.dataset;
      const output = view?.outputs.find((each) => each.layout === layout);
      const isCurrent = layout === outputOf(shown)?.layout && Number(page) === shown.page;
      if (isCurrent) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
      const holds =
        shown.selected !== undefined &&
        spotsOf(output, shown.selected).some((spot) => spot.page === Number(page));
      const dot = button.querySelector<HTMLElement>('.dot');
      if (dot) dot.hidden = !holds;
    }
  };

  /** Small pages of all layouts; pictures of a layout that looks the same stay. */
  const draw = async (pdf: OpenedPdf | undefined): Promise<void> => {
    const { good } = shown.state;
    if (good === undefined || rail.clientWidth === 0) return;
    turn += 1;
    const mine = turn;
    const had = new Map(
      [...rail.querySelectorAll<HTMLElement>('.thumb')].map((each) => [each.dataset['of'], each]),
    );
    const groups = good.view.outputs.map((output) => ({
      output,
      thumbs: output.pages.map((_page, index) => thumbOf(output, index, had)),
    }));
    fill(
      rail,
      ...groups.flatMap(({ output, thumbs }) => [
        h('h2', {}, layoutName(output.layout)),
        ...thumbs.map((thumb) => thumbButton(shown, thumb, goTo)),
      ]),
    );
    mark();
    const unpainted = groups
      .flatMap(({ thumbs }) => thumbs)
      .filter(({ output, picture }) => picture.dataset['digest'] !== output.digest);
    await paintThumbs(unpainted, pdf, () => mine !== turn);
  };

  return { draw, mark, clear: () => fill(rail) };
}

/** A small page: the picture is the one that stood for it before, where there was one. */
interface Thumb {
  readonly output: OutputView;
  /** From 0. */
  readonly index: number;
  readonly picture: HTMLElement;
}

const nameOf = (output: OutputView, index: number): string => `${output.layout}-${index}`;

function thumbOf(
  output: OutputView,
  index: number,
  had: ReadonlyMap<string | undefined, HTMLElement>,
): Thumb {
  const of = nameOf(output, index);
  const picture = had.get(of) ?? h('span', { class: 'thumb', 'data-of': of });
  const page = output.pages[index];
  if (page) picture.style.aspectRatio = `${page.width} / ${page.height}`;
  return { output, index, picture };
}

function thumbButton(
  { words }: Shown,
  { output, index, picture }: Thumb,
  goTo: (layout: string, page: number) => void,
): HTMLElement {
  const { layout, pages } = output;
  const count = new Set(pages[index]?.boxes.map(({ fact }) => fact)).size;
  return h(
    'button',
    {
      type: 'button',
      'data-layout': layout,
      'data-page': index + 1,
      'data-key': nameOf(output, index),
      click: () => goTo(layout, index + 1),
    },
    picture,
    h('span', { class: 'dot', hidden: true, title: words('holds-selected') }),
    h('span', { class: 'hidden' }, `${layoutName(layout)}, ${words('page', { number: '' })} `),
    h('b', {}, String(index + 1)),
    h('span', { class: 'quiet' }, words('figures-short', { count })),
  );
}

/**
 * Paints them when nothing else is to do, until they are overtaken.
 * @param pdf one that is open already, and stays so
 */
async function paintThumbs(
  thumbs: readonly Thumb[],
  pdf: OpenedPdf | undefined,
  isOvertaken: () => boolean,
): Promise<void> {
  let opened: OpenedPdf | undefined;
  for (const { output, index, picture } of thumbs) {
    await idle();
    if (isOvertaken()) break;
    const url = pdfUrl(output);
    if (opened?.url !== url) {
      if (opened !== pdf) void closePdf(opened);
      opened = pdf?.url === url ? pdf : await openPdf(url);
    }
    if (isOvertaken()) break;
    const canvas = await paintPage(opened, index + 1, smallWidth);
    if (isOvertaken()) break;
    canvas.setAttribute('aria-hidden', 'true');
    picture.replaceChildren(canvas);
    picture.dataset['digest'] = output.digest;
  }
  if (opened !== pdf) void closePdf(opened);
}

/** Waits until nothing else is to do: small pictures, and pages out of sight, are painted then. */
export const idle = async (): Promise<unknown> =>
  new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: 2000 });
  });

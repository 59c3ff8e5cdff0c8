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
    const unpainted: (readonly [OutputView, number, HTMLElement])[] = [];
    const groups = good.view.outputs.flatMap((output) => [
      h('h2', {}, layoutName(output.layout)),
      ...output.pages.map((page, index) => {
        const of = `${output.layout}-${index}`;
        const picture = had.get(of) ?? h('span', { class: 'thumb', 'data-of': of });
        picture.style.aspectRatio = `${page.width} / ${page.height}`;
        if (picture.dataset['digest'] !== output.digest) {
          unpainted.push([output, index + 1, picture]);
        }
        const facts = new Set(page.boxes.map(({ fact }) => fact)).size;
        return h(
          'button',
          {
            type: 'button',
            'data-layout': output.layout,
            'data-page': index + 1,
            'data-key': of,
            click: () => goTo(output.layout, index + 1),
          },
          picture,
          h('span', { class: 'dot', hidden: true, title: shown.words('holds-selected') }),
          h(
            'span',
            { class: 'hidden' },
            `${layoutName(output.layout)}, ${shown.words('page', { number: '' })} `,
          ),
          h('b', {}, String(index + 1)),
          h('span', { class: 'quiet' }, shown.words('figures-short', { count: facts })),
        );
      }),
    ]);
    fill(rail, ...groups);
    mark();
    let opened: OpenedPdf | undefined;
    for (const [output, page, picture] of unpainted) {
      await idle();
      if (mine !== turn) break;
      const url = pdfUrl(output);
      if (opened?.url !== url) {
        if (opened !== pdf) void closePdf(opened);
        opened = pdf?.url === url ? pdf : await openPdf(url);
      }
      if (mine !== turn) break;
      const canvas = await paintPage(opened, page, smallWidth);
      if (mine !== turn) break;
      canvas.setAttribute('aria-hidden', 'true');
      picture.replaceChildren(canvas);
      picture.dataset['digest'] = output.digest;
    }
    if (opened !== pdf) void closePdf(opened);
  };

  return { draw, mark, clear: () => fill(rail) };
}

/** Waits until nothing else is to do: small pictures, and pages out of sight, are painted then. */
export const idle = async (): Promise<unknown> =>
  new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: 2000 });
  });

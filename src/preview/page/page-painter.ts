import type { OutputView } from '../view.js';
import { closePdf, openPdf, paintPage, pdfUrl, type OpenedPdf } from './drawn-pages.js';
import type { PageFrames } from './page-frames.js';
import { idle } from './rail.js';
import type { Shown } from './store.js';

/** Paints the pages of one output after another, what is looked at first; a page keeps its picture until the new one is there. */
export interface PagePainter {
  /**
   * Opens the PDF of an output, makes frames for its pages, and paints the page that is looked at.
   * @returns the painting, `undefined` where another was begun meanwhile
   */
  readonly begin: (output: OutputView) => Promise<Painting | undefined>;
  /** Paints the pages in view and those that a turn of the wheel brings there; the others when they come. */
  readonly paintInView: () => Promise<void>;
  /** Paints no more, until another is begun. */
  readonly end: () => void;
  /** The one whose pages are painted. */
  readonly pdf: () => OpenedPdf | undefined;
  /** Whether a page of what was begun last is painted. */
  readonly hasPainted: () => boolean;
}

export interface Painting {
  /** Paints what nobody came to when nothing else is to do: whoever prints the screen gets every page. */
  readonly paintRest: () => Promise<void>;
}

/** What was begun: an output, and its PDF. */
interface Begun {
  readonly output: OutputView;
  readonly pdf: OpenedPdf;
  readonly turn: number;
}

export function pagePainter(shown: Shown, frames: PageFrames): PagePainter {
  let pdf: OpenedPdf | undefined;
  let begun: Begun | undefined;
  /** Indices of its pages that are not painted yet. */
  let waiting = new Set<number>();
  let turn = 0;

  const opened = async (url: string, mine: number): Promise<OpenedPdf | undefined> => {
    if (pdf?.url === url) return pdf;
    const next = await openPdf(url);
    if (mine !== turn) return void closePdf(next);
    void closePdf(pdf);
    pdf = next;
    return next;
  };

  const paint = async (index: number, { output, pdf: from }: Begun): Promise<void> => {
    const [page, mine] = [output.pages[index], turn];
    if (frames.at(index) === undefined || page === undefined) return;
    waiting.delete(index);
    const canvas = await paintPage(from, index + 1, frames.widthOf(page, shown.zoom));
    if (mine === turn) frames.place(index, canvas, output);
  };

  const paintRest = async (mine: number): Promise<void> => {
    for (;;) {
      await idle();
      const [index] = waiting;
      if (mine !== turn || begun === undefined || index === undefined) return;
      await paint(index, begun);
    }
  };

  const begin = async (output: OutputView): Promise<Painting | undefined> => {
    turn += 1;
    const mine = turn;
    const from = await opened(pdfUrl(output), mine);
    if (from === undefined) return undefined;
    frames.fit(output.pages, shown.zoom);
    waiting = new Set(output.pages.keys());
    begun = { output, pdf: from, turn: mine };
    await paint(shown.page - 1, begun);
    return mine === turn ? { paintRest: async () => paintRest(mine) } : undefined;
  };

  const paintInView = async (): Promise<void> => {
    for (;;) {
      const index = [...waiting].find(frames.isNear);
      if (begun === undefined || index === undefined) return;
      await paint(index, begun);
    }
  };

  return {
    begin,
    paintInView,
    end: () => {
      turn += 1;
      begun = undefined;
    },
    pdf: () => pdf,
    hasPainted: () => begun?.turn === turn && waiting.size < begun.output.pages.length,
  };
}

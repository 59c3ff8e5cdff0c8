import { drawStatus } from './status-line.js';
import { figureOf, renderingOf, type Shown } from './store.js';

/** How long what was copied is told, in milliseconds. */
const pause = 3000;

/** Copies the selected figure as each language prints it, one after the other, then its file and line. */
export function copier(shown: Shown): () => void {
  let last: string | undefined;
  let count = 0;
  const notify = (notice: string): void => {
    shown.notice = notice;
    drawStatus(shown);
  };
  return () => {
    const figure = figureOf(shown);
    if (figure === undefined) return;
    if (figure.fact !== last) count = 0;
    last = figure.fact;
    const { file, line } = figure.place;
    const texts = [...Object.values(renderingOf(figure)), `${file}:${line}`];
    const text = texts[count % texts.length] ?? '';
    count += 1;
    void navigator.clipboard.writeText(text).then(() => {
      notify(shown.words('copied', { text }));
      setTimeout(() => notify(''), pause);
    });
  };
}

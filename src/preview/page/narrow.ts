import { fill, find, h } from './dom.js';
import { factsIn, figureOf, outputOf, type Shown } from './store.js';

/** The parts of the panel as tabs, where it is narrow. */
export function drawTabs(shown: Shown): void {
  const { words } = shown;
  const places = figureOf(shown)?.outputs.reduce((sum, each) => sum + each.places.length, 0) ?? 0;
  const tabs = [
    ['figure', words('figure')],
    ['places', words('printed-tab', { count: places })],
    ['faults', words('faults-tab', { count: shown.state.faults.length })],
  ] as const;
  document.body.dataset['tab'] = shown.tab;
  fill(
    find('tabs'),
    ...tabs.map(([id, text]) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          'data-key': id,
          'aria-selected': String(shown.tab === id),
          'aria-controls': id,
          tabindex: shown.tab === id ? 0 : -1,
          click: () => {
            shown.tab = id;
            drawTabs(shown);
          },
        },
        text,
      ),
    ),
  );
}

/** Previous and next figure, where there are no keys. */
export function drawSteps(shown: Shown, stepFigure: (step: 1 | -1) => void): void {
  const { words } = shown;
  const facts = factsIn(outputOf(shown));
  const at = shown.selected === undefined ? 0 : facts.indexOf(shown.selected) + 1;
  fill(
    find('steps'),
    h(
      'button',
      {
        type: 'button',
        'data-key': 'previous',
        'aria-label': words('previous'),
        click: () => stepFigure(-1),
      },
      '‹',
    ),
    h(
      'span',
      {},
      at === 0
        ? words('count-figures', { count: facts.length })
        : `${words('figure')}: ${words('place-in-order', { number: at, count: facts.length })}`,
    ),
    h(
      'button',
      {
        type: 'button',
        'data-key': 'next',
        'aria-label': words('next'),
        click: () => stepFigure(1),
      },
      '›',
    ),
  );
}

/** Arrows go from tab to tab. */
export const listenToTabs = (shown: Shown): void =>
  find('tabs').addEventListener('keydown', (event) => {
    const ids = ['figure', 'places', 'faults'] as const;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    shown.tab = ids[(ids.indexOf(shown.tab) + step + ids.length) % ids.length] ?? 'figure';
    drawTabs(shown);
    find('tabs').querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });

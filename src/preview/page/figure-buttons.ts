import type { PageView } from '../view.js';
import { fill, h } from './dom.js';
import { figureOf, renderingOf, type Shown, type Spot } from './store.js';
import { tagSide, type Side } from './tag-side.js';

type Box = PageView['boxes'][number];

/** CSS pixels of a tag: its widest usual letter, the room beside its text, its line. */
const [TAG_LETTER, TAG_PADDING, TAG_HEIGHT] = [7, 6, 18];

/** Puts a button over each figure of a page, in place of those there were. */
export function putFigures(
  frame: HTMLElement,
  page: PageView,
  number: number,
  shown: Shown,
  select: (fact: string, spot: Spot) => void,
): void {
  const layer = frame.querySelector<HTMLElement>('.boxes') ?? h('div', { class: 'boxes' });
  if (!layer.isConnected) frame.append(layer);
  const buttons = page.boxes.map((box, index) => {
    const button = h('button', {
      type: 'button',
      class: 'box',
      'aria-label': nameOf(box, shown),
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
}

function nameOf({ fact, language }: Box, shown: Shown): string {
  const figure = figureOf(shown, fact);
  const status = figure?.status.words[language] || shown.words('reported');
  return [...Object.values(renderingOf(figure)), status].join(', ');
}

/** Marks the buttons of the selected figure; the one that was clicked bears its name. */
export function markFigures(region: HTMLElement, { selected, spot }: Shown): void {
  for (const button of region.querySelectorAll<HTMLElement>('.box')) {
    const isSelected = button.dataset['fact'] === selected;
    button.setAttribute('aria-pressed', String(isSelected));
    const isSpot = spot && button.dataset['key'] === `${spot.page}-${spot.index}`;
    const tag = isSelected && isSpot ? (selected ?? '') : '';
    button.dataset['tag'] = tag;
    if (tag !== '') button.dataset['side'] = sideOf(button, tag, region);
  }
}

function sideOf(button: HTMLElement, tag: string, region: HTMLElement): Side {
  const frame = button.closest('.page') ?? region;
  const others = [...frame.querySelectorAll('.box')].filter((box) => box !== button);
  return tagSide(
    button.getBoundingClientRect(),
    { width: tag.length * TAG_LETTER + 2 * TAG_PADDING, height: TAG_HEIGHT },
    others.map((box) => box.getBoundingClientRect()),
    frame.getBoundingClientRect(),
  );
}

/** Brings the button of a figure into view. */
export function showFigure(region: HTMLElement, { page, index }: Spot): void {
  const button = region.querySelector<HTMLElement>(`[data-key="${page}-${index}"]`);
  button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  // Who walks the figures by keys goes on from the one that is shown.
  if (document.activeElement?.matches('.box') === true) button?.focus({ preventScroll: true });
}

import { layoutName, type FigureView } from '../view.js';
import { fill, find, h, type Child } from './dom.js';
import { glossTable } from './gloss-table.js';
import { originParts } from './origin.js';
import { fileLink, head, key } from './pieces.js';
import {
  factsIn,
  figureOf,
  isFound,
  outputOf,
  renderingOf,
  timeOf,
  viewOf,
  type Shown,
} from './store.js';
import { nameOf } from './words.js';

export interface PanelActions {
  readonly select: (fact: string) => void;
  readonly goTo: (layout: string, page: number) => void;
  readonly copy: () => void;
}

/** The panel, from top to bottom: as printed, as understood, the sentence of the source, the places. */
export function drawPanel(shown: Shown, actions: PanelActions): void {
  const figure = figureOf(shown);
  fill(find('figure'), ...(figure ? figureParts(shown, figure, actions) : nothing(shown)));
  fill(find('places'), ...(figure ? placesOf(shown, figure, actions) : []));
  fill(find('list'), ...listOf(shown, actions));
}

const nothing = ({ words, state }: Shown): readonly Child[] =>
  state.good ? [h('p', { class: 'quiet' }, words('nothing-selected'))] : [];

function figureParts(
  shown: Shown,
  figure: FigureView,
  { copy, select }: PanelActions,
): readonly Child[] {
  const { words, was } = shown;
  const languages = viewOf(shown)?.languages ?? [];
  const [leading = '', ...others] = languages.filter((tag) => figure.label[tag] !== undefined);
  const before = was.get(figure.fact);
  return [
    h(
      'div',
      { class: 'name' },
      h('h2', { lang: leading }, figure.label[leading] ?? figure.fact),
      ...others.map((tag) => h('span', { lang: tag, class: 'quiet' }, figure.label[tag])),
      statusTag(shown, figure),
    ),
    h(
      'p',
      { class: 'id' },
      h('code', {}, figure.fact),
      fileLink(shown, figure.place),
      h(
        'button',
        { type: 'button', class: 'plain', 'data-key': 'copy', click: copy },
        words('copy'),
        key('C'),
      ),
    ),
    h(
      'dl',
      { class: 'renderings' },
      ...languages.map((tag) =>
        h(
          'div',
          {},
          h('dt', { lang: tag }, nameOf(tag)),
          h(
            'dd',
            { lang: tag },
            renderingOf(figure)[tag],
            before?.[tag] === undefined || before[tag] === renderingOf(figure)[tag]
              ? undefined
              : h('small', {}, words('was', { text: before[tag] })),
          ),
        ),
      ),
    ),
    head(words('understood')),
    glossTable(shown, figure, languages),
    ...originParts(shown, figure, select),
  ];
}

function statusTag(shown: Shown, { status, origin }: FigureView): HTMLElement {
  const { words, state, language } = shown;
  if (!state.isBuilt) {
    return h('span', { class: 'tag ink' }, words('as-last-built', { time: timeOf(shown) }));
  }
  const own = status.words[language] ?? Object.values(status.words)[0];
  const plain = words(origin.kind === 'calculated' ? 'calculated' : 'reported');
  return h('span', { class: 'tag' }, own === undefined || own === '' ? plain : own);
}

function placesOf(shown: Shown, { outputs }: FigureView, { goTo }: PanelActions): readonly Child[] {
  const { words, language } = shown;
  const places = outputs.flatMap(({ layout, places: own }) =>
    own.map((place) => ({ layout, place })),
  );
  if (places.length === 0) return [head(words('printed-nowhere'), undefined, 'h2')];
  const chosen = outputOf(shown)?.layout;
  return [
    head(
      words('printed-in', { count: places.length }),
      h('span', { class: 'quiet' }, words('next-place'), key('N')),
      'h2',
    ),
    h(
      'ul',
      { class: 'rows' },
      ...places.map(({ layout, place }, index) => {
        const heading = place.heading?.[language] ?? Object.values(place.heading ?? {})[0];
        const text = words('place-page', { layout: layoutName(layout), page: place.page });
        const isHere = layout === chosen && place.page === shown.page;
        return h(
          'li',
          { class: isHere ? 'here' : undefined },
          h(
            'button',
            {
              type: 'button',
              class: 'link',
              'data-key': `place-${index}`,
              'aria-current': isHere ? 'true' : undefined,
              click: () => goTo(layout, place.page),
            },
            text,
          ),
          h('span', {}, heading ?? place.chart ?? place.block),
          h('span', { class: 'quiet' }, place.languages.join(', ')),
        );
      }),
    ),
  ];
}

/** The figures of the page, or those that are looked for. */
function listOf(shown: Shown, { select }: PanelActions): readonly Child[] {
  const { words, search, selected } = shown;
  const view = viewOf(shown);
  if (view === undefined) return [];
  const output = outputOf(shown);
  const inOrder = factsIn(output);
  const onPage = new Set(output?.pages[shown.page - 1]?.boxes.map(({ fact }) => fact));
  const listed =
    search === ''
      ? [...onPage].flatMap((fact) => figureOf(shown, fact) ?? [])
      : view.figures.filter((figure) => isFound(figure, search));
  const at = selected === undefined ? -1 : inOrder.indexOf(selected);
  const position = words('place-in-order', { number: at + 1, count: inOrder.length });
  return [
    head(
      search === ''
        ? words('figures-on-page', { number: shown.page })
        : words('found', { count: listed.length }),
      h('span', { class: 'quiet' }, at < 0 ? '' : position, key('J'), key('K')),
      'h2',
    ),
    h(
      'ul',
      { class: 'rows figures' },
      ...listed.map((figure) =>
        h(
          'li',
          { class: figure.fact === selected ? 'here' : undefined },
          h(
            'button',
            {
              type: 'button',
              'data-key': `figure-${figure.fact}`,
              'aria-pressed': String(figure.fact === selected),
              click: () => select(figure.fact),
            },
            h('code', {}, figure.fact),
            ...view.languages.map((tag) => h('span', { lang: tag }, renderingOf(figure)[tag])),
          ),
        ),
      ),
    ),
  ];
}

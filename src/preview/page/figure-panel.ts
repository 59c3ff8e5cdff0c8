import type { FigureView, Gloss, Texts } from '../view.js';
import { fill, find, h, type Child } from './dom.js';
import {
  editorLink,
  factsIn,
  figureOf,
  isFound,
  layoutName,
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

/** Words of the source shown round the quote before the rest is asked for, in UTF-16 units. */
const excerpt = 160;
/** A sentence that is shown whole. */
const whole = 420;

/** The panel, from top to bottom: as printed, as understood, the sentence of the source, the places. */
export function drawPanel(shown: Shown, actions: PanelActions): void {
  const figure = figureOf(shown);
  fill(find('figure'), ...(figure ? figureParts(shown, figure, actions) : nothing(shown)));
  fill(find('places'), ...(figure ? placesOf(shown, figure, actions) : []));
  fill(find('list'), ...listOf(shown, actions));
}

const nothing = ({ words, state }: Shown): readonly Child[] =>
  state.good ? [h('p', { class: 'quiet' }, words('nothing-selected'))] : [];

const head = (text: string, aside?: Child): HTMLElement =>
  h('div', { class: 'head' }, h('h3', {}, text), aside);

/** A file and line as a link of the editor. */
export const fileLink = (
  shown: Shown,
  place: { readonly file: string; readonly line: number; readonly column: number },
  text = `${place.file.split('/').at(-1)}:${place.line}`,
): HTMLElement =>
  h(
    'a',
    { href: editorLink(shown, place), class: 'file', title: `${place.file}:${place.line}` },
    text,
  );

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

const key = (letter: string): HTMLElement => h('kbd', { 'aria-hidden': 'true' }, letter);

function statusTag(shown: Shown, { status, origin }: FigureView): HTMLElement {
  const { words, state, language } = shown;
  if (!state.isBuilt) {
    return h('span', { class: 'tag ink' }, words('as-last-built', { time: timeOf(shown) }));
  }
  const own = status.words[language] ?? Object.values(status.words)[0];
  const plain = words(origin.kind === 'calculated' ? 'calculated' : 'reported');
  return h('span', { class: 'tag' }, own === undefined || own === '' ? plain : own);
}

/** A column a part, a row a language, then the stored value. */
function glossTable(
  { words }: Shown,
  figure: FigureView,
  languages: readonly string[],
): HTMLElement {
  const parts = ['qualifier', 'number', 'magnitude', 'unit'] as const;
  const absent = (): HTMLElement => h('span', { class: 'quiet' }, words('not-stated'));
  const row = (tag: string, gloss: Gloss | undefined): HTMLElement =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', lang: tag }, nameOf(tag)),
      ...parts.map((part) =>
        h('td', { lang: tag, 'data-part': words(part) }, gloss?.[part] ?? absent()),
      ),
      h('td', { lang: tag, 'data-part': words('period') }, figure.period?.words[tag] ?? absent()),
    );
  const { value, unit, qualifier, period } = figure;
  return h(
    'table',
    { class: 'gloss' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, h('span', { class: 'hidden' }, words('language'))),
        ...[...parts, 'period'].map((part) => h('th', { scope: 'col' }, words(part))),
      ),
    ),
    h(
      'tbody',
      {},
      ...languages.map((tag) => row(tag, figure.gloss[tag])),
      h(
        'tr',
        { class: 'stored' },
        h('th', { scope: 'row' }, words('stored')),
        h('td', { 'data-part': words('qualifier') }, qualifier?.name ?? '–'),
        h('td', { colspan: 2, 'data-part': words('number') }, storedValue(value)),
        h('td', { 'data-part': words('unit') }, unit ?? '–'),
        h('td', { 'data-part': words('period') }, period?.edtf ?? '–'),
      ),
    ),
  );
}

function storedValue(value: FigureView['value']): string {
  switch (value.kind) {
    case 'number':
      return value.amount;
    case 'range':
      return `${value.low} – ${value.high}`;
    case 'date':
      return value.date;
    case 'ordinal':
      return value.number;
    case 'fraction':
      return `${value.numerator} / ${value.denominator}`;
    case 'ratio':
      return value.terms.join(' : ');
  }
}

function originParts(
  shown: Shown,
  figure: FigureView,
  select: PanelActions['select'],
): readonly Child[] {
  const { words } = shown;
  const { origin, attribution, checkedByHand } = figure;
  const notes = [
    ...Object.entries(attribution ?? {}).map(([tag, text]) =>
      h('p', { lang: tag, class: 'note' }, words('attributed', { text })),
    ),
    checkedByHand === undefined
      ? undefined
      : h('p', { class: 'note' }, words('by-hand', { reason: checkedByHand })),
  ];
  if (origin.kind === 'calculated') {
    return [
      head(words('formula')),
      ...notes,
      ...Object.entries(byText(origin.worked)).map(([text, tags]) =>
        h('p', { class: 'formula', lang: tags[0] }, text),
      ),
      h('p', {}, h('code', {}, origin.formula)),
      h(
        'p',
        { class: 'terms' },
        `${words('terms')} `,
        ...origin.terms.map(({ fact, rendering }) =>
          h(
            'button',
            {
              type: 'button',
              class: 'link',
              'data-key': `term-${fact}`,
              click: () => select(fact),
            },
            `${fact}: ${Object.values(rendering)[0] ?? ''}`,
          ),
        ),
      ),
      ...(origin.values ?? []).map(({ id, head: column, file, count }) =>
        h('p', { class: 'quiet' }, `${id}: ${column}, ${file} (${count})`),
      ),
    ];
  }
  const line = origin.kind === 'cell' ? origin.line : (origin.context?.line ?? 1);
  const place = figure.sourcePlace && { ...figure.sourcePlace, line };
  const source =
    place &&
    h(
      'p',
      { class: 'source' },
      fileLink(shown, place, `${origin.file}:${line}`),
      h('span', { class: 'quiet' }, words('open-in-editor'), key('E')),
    );
  if (origin.kind === 'cell') {
    const entries: readonly (readonly [string, string])[] = [
      ...Object.entries(origin.row),
      [origin.head, origin.text],
      ...(origin.exact === undefined ? [] : [[words('exact'), origin.exact] as const]),
    ];
    return [
      head(words('cell'), h('span', { class: 'quiet' }, origin.address)),
      ...notes,
      h(
        'table',
        { class: 'cell' },
        h(
          'tbody',
          {},
          ...entries.map(([name, text]) =>
            h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, text)),
          ),
        ),
      ),
      source,
    ];
  }
  const found = origin.nth === 1 ? words('verbatim') : words('verbatim-nth', { nth: origin.nth });
  return [
    head(words('sentence'), h('span', { class: 'quiet' }, found)),
    ...notes,
    sentence(shown, figure, origin),
    source,
  ];
}

const byText = (texts: Texts): Readonly<Record<string, readonly string[]>> => {
  const known: Record<string, string[]> = {};
  for (const [tag, text] of Object.entries(texts)) (known[text] ??= []).push(tag);
  return known;
};

function sentence(
  { words }: Shown,
  { sourceLanguage = 'und' }: FigureView,
  { context, quote }: Extract<FigureView['origin'], { kind: 'quoted' }>,
): HTMLElement {
  if (context === undefined) return h('blockquote', { lang: sourceLanguage }, h('mark', {}, quote));
  const { before, after } = context;
  const isLong = before.length + quote.length + after.length > whole;
  const put = (isWhole: boolean): void => {
    const [start, end] = isWhole
      ? [before, after]
      : [before.slice(-excerpt), after.slice(0, excerpt)];
    fill(
      block,
      start.length < before.length ? '…' : undefined,
      start,
      h('mark', {}, context.quote),
      end,
      end.length < after.length ? '…' : undefined,
      isWhole
        ? undefined
        : h('button', { type: 'button', class: 'link', click: () => put(true) }, words('show-all')),
    );
  };
  const block = h('blockquote', { lang: sourceLanguage });
  put(!isLong);
  return block;
}

function placesOf(shown: Shown, { outputs }: FigureView, { goTo }: PanelActions): readonly Child[] {
  const { words, language } = shown;
  const places = outputs.flatMap(({ layout, places: own }) =>
    own.map((place) => ({ layout, place })),
  );
  if (places.length === 0) return [head(words('printed-nowhere'))];
  const chosen = outputOf(shown)?.layout;
  return [
    head(
      words('printed-in', { count: places.length }),
      h('span', { class: 'quiet' }, words('next-place'), key('N')),
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
